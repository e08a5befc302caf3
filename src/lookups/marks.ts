// What nobody knows of a value before Terraform finds it, in letters and digits that stand for it until then: nothing
// else in a spec has them, so that they are found again wherever they get to.
import { createHash } from 'node:crypto';
import { awsName } from '../aws/naming';

export interface Marks {
  /** A name: `lookup--alerts--x`. Names of the spec have no two hyphens beside each other. */
  readonly name: string;
  /** Hexadecimal digits, as ids of EC2 and UUIDs have them. */
  readonly digits: string;
  /** The six characters that Secrets Manager puts behind the name of a secret. */
  readonly letters: string;
}

/** The shortest part of the digits that is taken for a trace of them: addresses of Terraform hold that many. */
const trace = 8;

/**
 * Of one value of a look-up; the same ones for the same spec.
 * @param whose the name of the look-up, which of the things that it finds, and which one of several
 * @param texts all that the spec says, in small letters: marks that stand there already are not taken
 */
export function marksOf(whose: Whose, texts: string): Marks {
  for (let round = 0; ; round += 1) {
    const marks = marksIn(whose, round);
    if (tracesOf(marks).every((one) => !texts.includes(one))) return marks;
  }
}

type Whose = readonly [lookup: string, fact: string, index: number | undefined];

function marksIn([lookup, fact, index]: Whose, round: number): Marks {
  const parts = [index, round === 0 ? undefined : round];
  const digits = createHash('sha256')
    .update(JSON.stringify([lookup, fact, ...parts]))
    .digest('hex');
  // The shortest names that must have room for it are those of domains of OpenSearch, 28 characters.
  const [label, ...others] = [awsName(17, lookup), ...parts.filter((part) => part !== undefined)];
  const letters = digits.slice(-6).replace(/[0-9]/g, (digit) => String.fromCharCode('G'.charCodeAt(0) + Number(digit)));
  return { name: ['lookup', label, ...others, 'x'].join('--'), digits, letters };
}

/** Parts of texts that can be nothing but marks, in small letters. */
export function tracesOf({ name, digits, letters }: Marks): readonly string[] {
  return [name, digits.slice(0, trace), `-${letters.toLowerCase()}`];
}

/** Whether a name, or a part of it, is such a mark. */
export const isMarked = (text: string): boolean => /lookup--.+--x/i.test(text);

/** `0a1b2c3d-4e5f-...` */
export function uuidOf({ digits }: Marks): string {
  const lengths = [8, 4, 4, 4, 12];
  return lengths.map((length, at) => digits.slice(sum(lengths.slice(0, at))).slice(0, length)).join('-');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
