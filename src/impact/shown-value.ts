// A value in one short piece of text.

/** Characters of a value; what is longer is cut. */
const longest = 60;

/** As JSON; what is cut says how long it is. */
export function shortened(value: unknown): string {
  return cut(JSON.stringify(value), 0);
}

/** Both as JSON; of long ones that begin alike the place is shown where they part. */
export function shortenedBoth(before: unknown, after: unknown): [string, string] {
  const [old, now] = [JSON.stringify(before), JSON.stringify(after)];
  const parted = [...old].findIndex((_, at) => old[at] !== now[at]);
  const isLong = old.length > longest && now.length > longest;
  const from = isLong && parted > context ? parted - context : 0;
  return [cut(old, from), cut(now, from)];
}

/** Characters that are shown before the place where two values part. */
const context = 20;

function cut(text: string, from: number): string {
  if (text.length - from <= longest && from === 0) return text;
  const before = from === 0 ? '' : '...';
  const shown = `${before}${text.slice(from, from + longest - 6)}`;
  return from + longest - 6 >= text.length ? shown : `${shown}... (${text.length} characters)`;
}
