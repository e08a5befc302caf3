// From an input that shows a failure to the smallest one that still does, by leaving things out.
import { parse, stringify } from 'yaml';

/** File name → content, byte by byte (latin1). */
export type Files = Readonly<Record<string, string>>;

/** How often an input is tried while it becomes smaller. */
const mostAttempts = 250;

/** Leaves out files, then lines, then words, as long as `shows` says that the failure is still there. */
export function smallest(files: Files, shows: (files: Files) => boolean): Files {
  let left = mostAttempts;
  let best = files;
  const attempt = (candidate: Files): boolean => {
    left -= 1;
    if (left < 0 || !shows(candidate)) return false;
    best = candidate;
    return true;
  };
  for (const name of Object.keys(files)) attempt(without(best, name));
  for (const name of Object.keys(best)) {
    attempt({ ...best, [name]: asBlocks(best[name] ?? '') });
    for (const separator of ['\n', ' '])
      shorten(best[name] ?? '', separator, (text) => attempt({ ...best, [name]: text }));
  }
  return best;
}

function without(files: Files, name: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));
}

/** One line for each value, so that lines can be left out. Text that is no YAML stays. */
function asBlocks(text: string): string {
  try {
    return Buffer.from(stringify(parse(Buffer.from(text, 'latin1').toString()))).toString('latin1');
  } catch {
    return text;
  }
}

/** Takes pieces out: half of them at a time, then quarters, down to single ones. */
function shorten(text: string, separator: string, attempt: (text: string) => boolean): void {
  let pieces = text.split(separator);
  for (let size = Math.ceil(pieces.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < pieces.length;) {
      const fewer = [...pieces.slice(0, at), ...pieces.slice(at + size)];
      if (fewer.length < pieces.length && attempt(fewer.join(separator))) pieces = fewer;
      else at += size;
    }
  }
}
