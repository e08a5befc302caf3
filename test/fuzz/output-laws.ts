// What holds for an output folder at every moment, whoever writes to it and however they end.
import { posix } from 'node:path';

/** Path → content, as `allFiles` of test/support/run-cli.ts gives it. */
export type Content = ReadonlyMap<string, string>;

/** Files that are neither old nor new, and files that should be there either way and are gone. */
export function unsound(found: Content, versions: readonly Content[]): string[] {
  const halves = [...found].filter(
    ([path, content]) => !isTemporary(path) && !versions.some((version) => version.get(path) === content),
  );
  const [first = new Map<string, string>(), ...others] = versions;
  const lost = [...first.keys()].filter((path) => others.every((version) => version.has(path)) && !found.has(path));
  return [
    ...halves.map(([path, content]) => `${path} is neither old nor new (${content.length} bytes)`),
    ...lost.map((path) => `${path} is gone`),
  ];
}

/** Code files that a stack names and that are not there. */
export function missingCode(found: Content): string[] {
  return [...found]
    .filter(([path]) => path.endsWith('cdk.tf.json'))
    .flatMap(([path, content]) => {
      const named = [...content.matchAll(/"\$\{path[.]module\}\/([^"]+)"/g)].map(([, file = '']) =>
        posix.join(posix.dirname(path), file),
      );
      return named.filter((file) => !found.has(file)).map((file) => `${path} names ${file}, which is not there`);
    });
}

/** What a run that ended well has left otherwise than wanted. Files that it does not write may stay. */
export function unfinished(found: Content, wanted: Content): string[] {
  const different = [...wanted].filter(([path, content]) => found.get(path) !== content);
  return [
    ...different.map(([path]) => `${path} is ${found.has(path) ? 'not as it should be' : 'missing'}`),
    ...[...found.keys()].filter(isTemporary).map((path) => `${path} is left behind`),
  ];
}

export function isTemporary(path: string): boolean {
  return path.endsWith('.flinkform-tmp');
}
