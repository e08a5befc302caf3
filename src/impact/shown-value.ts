// A value in one short piece of text.

/** Characters of a value; what is longer is cut. */
const longest = 60;

/** As JSON; what is cut says how long it is. */
export function shortened(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest - 3)}... (${text.length} characters)`;
}
