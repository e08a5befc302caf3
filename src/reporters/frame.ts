// A code frame: a few lines of a text with a range marked, safe to print whatever the text holds.
import type { Range } from '../diagnostic';
import { hiddenCharacter } from '../hidden-characters';

/** Lines are cut at this many columns, gutter included. */
export const widest = 150;

/** One printed line: what stands left of the bar and right of it. `mark` is the line of `^^^`. */
export interface FrameLine {
  readonly kind: 'code' | 'mark';
  readonly gutter: string;
  readonly text: string;
}

/**
 * The line where `range` starts with two lines before it and one after. A range that runs on is marked to the end of
 * its first line. Long lines are cut to a window round the mark; tabs and hidden characters are shown harmlessly.
 */
export function frame(lines: readonly string[], { start, end }: Range): FrameLine[] {
  const marked = lines[start.line - 1];
  if (marked === undefined) return [];
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : marked.trimEnd().length;
  const offset = Math.max(0, from - reach);
  // All in one, for what a character looks like depends on the one before.
  const measured = cells(marked.slice(offset, Math.min(to, from + widest)));
  const before = columns(measured.filter(({ at }) => at < from - offset));
  const covered = Math.max(1, columns(measured.filter(({ at }) => at >= from - offset)));
  const digits = Math.max(5, String(start.line + 1).length + 2);
  const room = widest - digits - 4;
  const skip = before + Math.min(covered, room) > room ? Math.max(0, before - Math.floor(room / 3)) : 0;
  const frameLines: FrameLine[] = [];
  const last = Math.min(start.line + 1, lastWritten(lines, start.line));
  for (let line = Math.max(1, start.line - 2); line <= last; line += 1) {
    const text = window(lines[line - 1] ?? '', offset, skip, room);
    frameLines.push({ kind: 'code', gutter: String(line).padStart(digits), text });
    if (line !== start.line) continue;
    const width = Math.max(1, Math.min(covered, room - (before - skip)));
    frameLines.push({ kind: 'mark', gutter: ' '.repeat(digits), text: ' '.repeat(before - skip) + '^'.repeat(width) });
  }
  return frameLines;
}

/** Text that cannot steer a terminal: control characters become pictures, other hidden ones are spelt out. */
export function harmless(text: string): string {
  return cells(text)
    .map(({ shown }) => shown)
    .join('');
}

interface Cell {
  /** Where the character begins, in UTF-16 units. */
  readonly at: number;
  readonly shown: string;
  readonly width: number;
}

/** How much of a line before the mark is looked at, in UTF-16 units: more than any window shows. */
const reach = 4 * widest;
const mark = /[\p{Mn}\p{Me}]/u;
const variant = /[\ufe0e\ufe0f]/;
const pictograph = /\p{Extended_Pictographic}/u;
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** More accents than this on one letter would cover other lines. */
const mostMarks = 4;

function cells(text: string): Cell[] {
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

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** The columns of `line` from `skip` on, with an ellipsis for what is cut at either end. */
function window(line: string, offset: number, skip: number, room: number): string {
  const content = line.replace(/\r$/, '');
  const kept = cells(content.slice(offset, offset + 2 * reach));
  let column = 0;
  let shown = '';
  let cut = content.length > offset + 2 * reach;
  for (const { shown: text, width } of kept) {
    if (column >= skip && column + width - skip <= room)
      shown += column < skip + 1 && (skip > 0 || offset > 0) ? '…'.padEnd(width) : text;
    // A wide character across the left edge leaves a blank, to keep the mark aligned.
    else if (column < skip && column + width > skip) shown += ' '.repeat(column + width - skip);
    else if (column >= skip) cut = true;
    column += width;
  }
  return (cut ? [...shown].slice(0, -1).join('') + '…' : shown).trimEnd();
}

/** The number of the last line worth showing: the empty one after a final newline is not. */
function lastWritten(lines: readonly string[], marked: number): number {
  return lines.at(-1) === '' && marked < lines.length ? lines.length - 1 : lines.length;
}
