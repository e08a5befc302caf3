// Replaces parts of hidden texts: messages cut long texts, and take them apart.
import { lowered } from './replacer';

/** A text of which no part may be shown. */
export interface Whole {
  readonly text: string;
  readonly shown: string;
}

/** Parts that are shorter than this tell nothing: `eu-west`. */
export const windowLength = 8;
/** What holds a secret holds ordinary words as well; messages cut long texts, and not shorter than this. */
const cut = 24;
/** Where a message has cut a text, this much of a secret before it is enough. */
const cutShort = 2 * windowLength - 1;

/**
 * Of variables every window of that length is hidden, but for those in `known` texts; of secrets what is as long as
 * messages cut texts, or less before the dots of a cut.
 */
export function partsOf(
  variables: readonly Whole[],
  secrets: readonly Whole[],
  known: Iterable<string>,
): (text: string) => string {
  if (variables.length === 0 && secrets.length === 0) return (text) => text;
  const [ofVariable, ofSecret] = [variableParts(variables, known), secretParts(secrets)];
  return (text) => {
    if (text.length < windowLength) return text;
    const lower = lowered(text);
    let kept = '';
    for (let at = 0; at < text.length;) {
      const part = ofVariable(lower, at) ?? ofSecret(lower, at);
      if (part === undefined) kept += text.charAt(at);
      else if (!kept.endsWith(part.shown)) kept += part.shown;
      at += part?.length ?? 1;
    }
    return kept;
  };
}

/** The part that begins at a place of a text in lower case. */
type PartAt = (lower: string, at: number) => { readonly shown: string; readonly length: number } | undefined;

function variableParts(variables: readonly Whole[], known: Iterable<string>): PartAt {
  const parts = new Map<string, Whole>();
  for (const one of variables) for (const part of windowsOf(one.text)) if (!parts.has(part)) parts.set(part, one);
  // What the files say themselves is no secret of a variable's, and neither is the form of an ARN.
  if (parts.size > 0) for (const text of known) for (const said of windowsOf(text)) parts.delete(said);
  return (lower, at) => {
    const whole = parts.get(lower.slice(at, at + windowLength));
    if (whole === undefined) return undefined;
    let end = at + 1;
    while (parts.has(lower.slice(end, end + windowLength))) end += 1;
    // The sign behind an account in an ARN is that of the sentence here.
    const part = lower.slice(at, end + windowLength - 1).replace(/[:/,;]+$/, '');
    return { shown: whole.shown, length: Math.max(part.length, 1) };
  };
}

/** A part as long as two windows holds one that begins at a multiple of its length: only those are indexed. */
function secretParts(secrets: readonly Whole[]): PartAt {
  const places = new Map<string, { readonly lower: string; readonly shown: string; readonly from: number }>();
  for (const { text, shown } of secrets) {
    const lower = lowered(text);
    for (let from = 0; from + windowLength <= lower.length; from += windowLength) {
      places.set(lower.slice(from, from + windowLength), { lower, shown, from });
    }
  }
  if (places.size === 0) return () => undefined;
  return (text, at) => {
    for (let ahead = 0; ahead < windowLength; ahead += 1) {
      const place = places.get(text.slice(at + ahead, at + ahead + windowLength));
      if (place === undefined || place.from < ahead) continue;
      const length = common(text, at, place.lower, place.from - ahead);
      if (length < ahead + windowLength) continue;
      const least = text.startsWith('...', at + length) ? cutShort : cut;
      return length >= least ? { shown: place.shown, length } : undefined;
    }
    return undefined;
  };
}

/** How many characters two texts have in common from two places on. */
function common(one: string, at: number, other: string, from: number): number {
  let length = 0;
  while (at + length < one.length && one[at + length] === other[from + length]) length += 1;
  return length;
}

function* windowsOf(text: string): Generator<string> {
  const lower = lowered(text);
  for (let at = 0; at + windowLength <= lower.length; at += 1) yield lower.slice(at, at + windowLength);
}
