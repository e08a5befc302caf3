// A code frame: a few lines of a text with a range marked, safe to print whatever the text holds.
import type { Range } from '../document/location';
import { ensured } from '../text/ensured';
import { cells, columns } from '../text/harmless';

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
    const text = window(ensured(lines[line - 1], 'a frame beyond its file'), offset, skip, room);
    frameLines.push({ kind: 'code', gutter: String(line).padStart(digits), text });
    if (line !== start.line) continue;
    const width = Math.max(1, Math.min(covered, room - (before - skip)));
    frameLines.push({ kind: 'mark', gutter: ' '.repeat(digits), text: ' '.repeat(before - skip) + '^'.repeat(width) });
  }
  return frameLines;
}

/** How much of a line before the mark is looked at, in UTF-16 units: more than any window shows. */
const reach = 4 * widest;
/** The columns of `line` from `skip` on, with an ellipsis for what is cut at either end. */
function window(line: string, offset: number, skip: number, room: number): string {
  const content = line.replace(/\r$/, '');
  const kept = cells(content.slice(offset, offset + 2 * reach));
  let column = 0;
  let shown = '';
  let cut = content.length > offset + 2 * reach;
  // What is attached to a character that is cut stands on nothing any more.
  let isBare = false;
  for (const { shown: text, width } of kept) {
    if (width === 0 && isBare) continue;
    isBare = column < skip + 1 && (skip > 0 || offset > 0);
    if (column >= skip && column + width - skip <= room) shown += isBare ? '…'.padEnd(width) : text;
    // A wide character across the left edge leaves a blank, to keep the mark aligned.
    else if (column < skip && column + width > skip) shown += ' '.repeat(column + width - skip);
    else if (column >= skip) cut = isBare = true;
    column += width;
  }
  return (cut ? [...shown].slice(0, -1).join('') + '…' : shown).trimEnd();
}

/** The number of the last line worth showing: the empty one after a final newline is not. */
function lastWritten(lines: readonly string[], marked: number): number {
  return lines.at(-1) === '' && marked < lines.length ? lines.length - 1 : lines.length;
}
