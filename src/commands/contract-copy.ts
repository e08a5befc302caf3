// What copies of contracts are called beside specs: `core-prod.contract.json`.

/** What the name of a committed contract ends in. */
export const contractEnding = '.contract.json';

/** The network that a file is a copy of by its name; none for any other file. */
export function networkOfCopy(file: string): string[] {
  return file.endsWith(contractEnding) ? [file.slice(0, -contractEnding.length)] : [];
}
