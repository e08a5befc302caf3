// Symbolic links in a project: one that came with a pull request must not bring lines, or names, of other files of the
// machine into a report.
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { isInside, isProject } from './inspect-code';

/**
 * Whether a link on the way to `path` leads out of the project that it stands in. Links above the project (a linked
 * home) may lead anywhere, and links within it to its other parts. What the target says of itself, a repository of
 * its own for example, changes nothing. Where nothing on the way is a project, it is the working folder for what is
 * below it, else the file's folder.
 * Throws the system's error for links that go in a circle.
 */
export function leavesProject(path: string): boolean {
  const absolute = resolve(path);
  let project: string | undefined;
  for (const place of placesOnTheWay(absolute)) {
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (!stats) return false;
    if (stats.isSymbolicLink() && project !== undefined && !isWithin(project, realpathSync(place))) return true;
    if (isProject(place)) project = realpathSync(place);
  }
  return !isWithin(project ?? unmarked(absolute), realpathSync(absolute));
}

function unmarked(absolute: string): string {
  const working = process.cwd();
  if (isInside(working, absolute)) return working;
  return realpathSync(statSync(absolute).isDirectory() ? absolute : dirname(absolute));
}

/** Every folder from the root of the file system down, and the path itself. */
function placesOnTheWay(absolute: string): string[] {
  const { root } = parse(absolute);
  const steps = relative(root, absolute)
    .split(sep)
    .filter((step) => step !== '');
  return [root, ...steps.map((_, index) => join(root, ...steps.slice(0, index + 1)))];
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || isInside(folder, path);
}
