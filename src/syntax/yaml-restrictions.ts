// What YAML allows in keys and scalars and a spec does not.
import type { Problem } from '../diagnostics/diagnostic';

/** A problem that does not know its place yet; always an error. */
export type Objection = Pick<Problem, 'code' | 'message' | 'help'>;

export const mergeKey: Objection = {
  code: 'FLK1011',
  message: 'merge keys (<<) are not part of YAML 1.2',
  help: 'write the values out, or put what differs in an overlay file',
};

/** Keys that would reach into the prototype of an object (FLK1013), or that are not whole characters (FLK1002). */
export function objectionToKey(name: string): Objection | undefined {
  if (['__proto__', 'constructor', 'prototype'].includes(name))
    return { code: 'FLK1013', message: `the key "${name}" is reserved` };
  return wellFormed(name);
}

/** A scalar as parsed and as written: numbers must survive as JSON, digit for digit (FLK1010). */
export function objectionToScalar(content: unknown, written: string): Objection | undefined {
  if (typeof content === 'string') return wellFormed(content);
  if (typeof content !== 'number') return undefined;
  const lost = loss(content, written);
  return lost === undefined
    ? undefined
    : { code: 'FLK1010', message: `${written} ${lost}`, help: `write it in quotes if text is meant: "${written}"` };
}

function loss(content: number, written: string): string | undefined {
  if (!Number.isFinite(content)) return 'cannot be represented as a number';
  if (/^[-+]?0[0-9]/.test(written)) return 'would lose its leading zero as a number';
  const whole = /^([-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+)$/.test(written);
  return whole && !Number.isSafeInteger(content) ? 'is beyond 2^53 and would be rounded' : undefined;
}

/** Half a surrogate pair cannot be written as UTF-8: it would silently become another character. */
function wellFormed(text: string): Objection | undefined {
  return /\p{Surrogate}/u.test(text)
    ? { code: 'FLK1002', message: 'the text holds half of a surrogate pair, which is not a character' }
    : undefined;
}
