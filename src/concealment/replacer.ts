// Replaces many texts in one: linear in what is searched, however many there are to find.

/** A text to find, and what stands in its place. */
export interface Find {
  readonly text: string;
  readonly shown: string;
  /** `word`: only where no letter or digit stands beside it; `dotted`: nor a dot that joins it to one. */
  readonly only?: 'word' | 'dotted';
}

/** Texts are found in any case; of those that begin at one place, the longest. */
export function replacer(finds: readonly Find[]): (text: string) => string {
  const index = indexOf(finds);
  if (index.size === 0) return (text) => text;
  return (text) => {
    const lower = lowered(text);
    let shown = '';
    for (let at = 0; at < text.length;) {
      const found = longestAt(index.get(lower.slice(at, at + beginning)), text, lower, at);
      shown += found ? found.shown : text.charAt(at);
      at += found ? found.text.length : 1;
    }
    return shown;
  };
}

/** Texts like words stand in many others: they are to be found as words only, `prod` not in `product`. */
export function isWordy(text: string): boolean {
  return /^([A-Za-z]{1,12}|[0-9]{1,12})$/.test(text);
}

/** A secret, wherever it stands; `keystore.changeit` is one word. */
export function secretFind(text: string, shown: string): Find {
  return { text, shown, ...(isWordy(text) && { only: 'dotted' as const }) };
}

/** Texts are looked up by so many characters; shorter ones are not found. */
export const beginning = 4;

interface Bucket {
  /** The longest first. */
  readonly lengths: number[];
  readonly finds: Map<string, Find>;
}

function indexOf(finds: readonly Find[]): ReadonlyMap<string, Bucket> {
  const index = new Map<string, Bucket>();
  for (const find of finds) {
    const text = lowered(find.text);
    if (text.length < beginning) continue;
    const key = text.slice(0, beginning);
    const bucket = index.get(key) ?? { lengths: [], finds: new Map<string, Find>() };
    index.set(key, bucket);
    if (bucket.finds.has(text)) continue;
    bucket.finds.set(text, find);
    if (!bucket.lengths.includes(text.length)) bucket.lengths.push(text.length);
  }
  for (const { lengths } of index.values()) lengths.sort((a, b) => b - a);
  return index;
}

function longestAt(bucket: Bucket | undefined, text: string, lower: string, at: number): Find | undefined {
  for (const length of bucket?.lengths ?? []) {
    const find = at + length <= text.length ? bucket?.finds.get(lower.slice(at, at + length)) : undefined;
    if (find && stands(find, text, at)) return find;
  }
  return undefined;
}

function stands({ only, text: { length } }: Find, text: string, at: number): boolean {
  if (only === undefined) return true;
  const [before, after] = [text.slice(Math.max(0, at - 1), at), text.slice(at + length, at + length + 2)];
  const joined =
    only === 'dotted' ? [/[A-Za-z0-9.]$/, /^([A-Za-z0-9]|[.][A-Za-z0-9])/] : [/[A-Za-z0-9]$/, /^[A-Za-z0-9]/];
  return !joined[0]?.test(before) && !joined[1]?.test(after);
}

/** In lower case, but for characters that would become longer: places must stay the same. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) =>
    character.toLowerCase().length === character.length ? character.toLowerCase() : character,
  ).join('');
}
