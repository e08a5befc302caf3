// Texts that are like one of the spec's, and have other letters and digits wherever it may have: one sees where they
// flow. Where the application is stays: account, Region and partition are no variables.
import { createHash } from 'node:crypto';

/** What a text keeps: where it is in AWS, what kind of thing an ARN or an id names, schemes, endings of names. */
const kept: readonly RegExp[] = [
  /^arn:[^:]*:[^:]*:[^:]*:[^:]*:([a-z-]+[/:])?/g,
  /^[a-z]+(-[a-z]+)*-(?=([0-9a-f]{8}|[0-9a-f]{17})$)/g,
  /^[a-z]{2,6}[1-9]-az(?=[1-8]$)/g,
  /[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?(?=[./:]|$)/g,
  /(?<![0-9])[0-9]{12}(?![0-9])/g,
  /[a-z0-9-]+[.](amazonaws[.][a-z.]+|c2s[.]ic[.]gov|sc2s[.]sgov[.]gov|cloud[.]adc-e[.]uk|csp[.]hci[.]ic[.]gov)/g,
  /^[a-z0-9+]+:\/\//g,
  /[.][a-z]{2,3}$/g,
];

/** Ids and digests: what becomes of their letters are letters of hexadecimal numbers. */
const hexadecimal = /(?<![0-9A-Za-z])(?=[a-f]*[0-9])[0-9a-f]{4,}(?![0-9A-Za-z])/g;

/** How the text is told from the one that it is like. */
export type Length = 'same' | 'shorter' | 'longer';

/** By how many letters, at most; a short text by fewer. */
const difference = 3;

/** A character of a text, and whether it may be another one. */
interface Cell {
  readonly one: string;
  readonly isFree: boolean;
  readonly isHexadecimal: boolean;
}

const textOf = (cells: readonly Cell[]): string => cells.map(({ one }) => one).join('');

/**
 * The text number `index` that is like `seed`: the same for the same arguments, and another one for each index as far
 * as the form leaves a choice.
 * @param takes whether the field takes a text
 */
export function likeText(seed: string, index: number, length: Length, takes: (text: string) => boolean): string {
  const salt = `${seed} ${index}`;
  let cells = cellsOf(seed);
  for (const at of cells.keys()) cells = changed(cells, at, salt, takes);
  const steps = length === 'same' ? 0 : Math.min(difference, Math.ceil(cells.length / 4));
  for (let step = 0; step < steps; step++) cells = resized(cells, length, `${salt} ${step}`, takes);
  return textOf(cells);
}

/** A text that is an account, and no more, may be another one. */
function cellsOf(seed: string): Cell[] {
  const isAccount = /^[0-9]{12}$/.test(seed);
  const isKept = marks(seed, isAccount ? [] : kept);
  const isHexadecimal = marks(seed, [hexadecimal]);
  return seed
    .split('')
    .map((one, at) => ({
      one,
      isFree: /[A-Za-z0-9]/.test(one) && isKept[at] !== true,
      isHexadecimal: isHexadecimal[at] === true,
    }));
}

function marks(text: string, patterns: readonly RegExp[]): readonly boolean[] {
  const marked = Array.from({ length: text.length }, () => false);
  for (const pattern of patterns)
    for (const { index, 0: found } of text.matchAll(pattern)) marked.fill(true, index, index + found.length);
  return marked;
}

function changed(cells: readonly Cell[], at: number, salt: string, takes: (text: string) => boolean): Cell[] {
  const was = cells[at];
  if (!was?.isFree) return [...cells];
  for (const one of candidates(was, `${salt} ${at}`)) {
    const other = cells.with(at, { ...was, one });
    if (one !== was.one && takes(textOf(other))) return other;
  }
  return [...cells];
}

/** Capital letters become others of these, and so do small ones and digits; no words come of it. */
const letters = ['bcdfghjkmnpqrstvwxz', 'hkmsxz', 'abcdef', 'ehlnoprtuy'] as const;
const digits = ['23456789', '01'] as const;

function candidates({ one, isHexadecimal }: Cell, salt: string): string[] {
  if (/[0-9]/.test(one)) return digits.flatMap((all) => rotated(all, salt));
  const chosen = (isHexadecimal ? ['abcdef'] : letters).flatMap((all) => rotated(all, salt));
  return /[A-Z]/.test(one) ? chosen.map((letter) => letter.toUpperCase()) : chosen;
}

function rotated(all: string, salt: string): string[] {
  const by = createHash('sha256').update(salt).digest().readUInt32BE(0) % all.length;
  return [...all.slice(by), ...all.slice(0, by)];
}

/** One letter less or more, as near to the end as the form allows it, and none of the only letter between others. */
function resized(cells: readonly Cell[], length: Length, salt: string, takes: (text: string) => boolean): Cell[] {
  for (let at = cells.length - 1; at > 0; at--) {
    const [before, cell] = [cells[at - 1], cells[at]];
    if (!cell?.isFree || !before?.isFree || cell.isHexadecimal) continue;
    const [one = 'x'] = candidates(cell, salt);
    const other = length === 'longer' ? cells.toSpliced(at, 0, { ...cell, one }) : cells.toSpliced(at, 1);
    if (takes(textOf(other))) return other;
  }
  return [...cells];
}
