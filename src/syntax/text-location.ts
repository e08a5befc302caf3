// Where a part of a text value stands in its file, to the column.
import type { Location } from '../document/location';
import type { Document } from '../document/document';
import type { Pointer } from '../document/pointer';

/** UTF-16 offsets in a text; `end` is behind the last character. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The location of a part of `text`, the value at `pointer`; nothing where escapes or line ends stand in between. */
export type Within = (pointer: Pointer, text: string, range: TextRange) => Location | undefined;

/** Prepares for a document: its files are split into lines on first need. */
export function withinValues({ places, sources }: Document): Within {
  const lines = new Map<string, readonly string[]>();
  const lineOf = (file: string, line: number): string | undefined => {
    const split = lines.get(file) ?? sources.find((source) => source.file === file)?.text.split('\n');
    if (split) lines.set(file, split);
    return split?.[line - 1];
  };
  return (pointer, text, { start, end }) => {
    const place = places.get(pointer)?.value;
    if (!place || place.range.start.line !== place.range.end.line) return undefined;
    const { file, range } = place;
    const { line, column } = range.start;
    const written = lineOf(file, line)?.slice(column - 1, range.end.column - 1);
    if (written === undefined) return undefined;
    const quote = /^["']/.test(written) ? 1 : 0;
    if (written.slice(quote, written.length - quote) !== text) return undefined;
    return {
      file,
      range: { start: { line, column: column + quote + start }, end: { line, column: column + quote + end } },
    };
  };
}
