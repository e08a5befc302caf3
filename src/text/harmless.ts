// Text as a terminal may show it, and the columns that it takes there.
import { hiddenCharacter } from './hidden-characters';

/** Text that cannot steer a terminal: control characters become pictures, other hidden ones are spelt out. */
export function harmless(text: string): string {
  if (plain.test(text)) return text;
  return cells(text)
    .map(({ shown }) => shown)
    .join('');
}

/** Most texts: each of these characters stands for itself. */
const plain = /^[ -~]*$/;

/** One character as a terminal shows it. */
export interface Cell {
  /** Where the character begins, in UTF-16 units. */
  readonly at: number;
  readonly shown: string;
  readonly width: number;
}

const mark = /[\p{Mn}\p{Me}]/u;
const variant = /[\ufe0e\ufe0f]/;
const pictograph = /\p{Extended_Pictographic}/u;
const wide = new RegExp(
  '[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6' +
    '\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}]',
  'u',
);
/** More accents than this on one letter would cover other lines. */
const mostMarks = 4;

/** The characters of a text, each with the columns that it takes. */
export function cells(text: string): Cell[] {
  let at = 0;
  let base = '';
  let marks = 0;
  return [...text].map((character) => {
    const isVariant = variant.test(character) && marks === 0 && pictograph.test(base);
    const attached = base !== '' && marks < mostMarks && (isAccent(character) || isVariant);
    const cell = { at, ...(attached ? { shown: character, width: 0 } : cellOf(character)) };
    at += character.length;
    if (attached) marks += 1;
    else [base, marks] = [cell.shown === character && character !== ' ' ? character : '', 0];
    return cell;
  });
}

const isAccent = (character: string): boolean => mark.test(character) && !hiddenCharacter.test(character);

/** A character that stands for itself. An accent that has nothing to stand on, or too many before it, is spelt out. */
function cellOf(character: string): Omit<Cell, 'at'> {
  if (character === '\t') return { shown: '  ', width: 2 };
  const isSeen = !hiddenCharacter.test(character) && !mark.test(character);
  if (isSeen) return { shown: character, width: wide.test(character) ? 2 : 1 };
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20) return { shown: String.fromCodePoint(0x2400 + point), width: 1 };
  const shown = `<U+${point.toString(16).toUpperCase().padStart(4, '0')}>`;
  return { shown, width: shown.length };
}

/** The columns that characters take together. */
export function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
