// One thing that is told to a person: a line of what and where, the lines of the file, and what to do next.
import type { createColors } from 'picocolors';
import type { Location } from '../document/location';
import { harmless } from '../text/harmless';
import { frame, widest } from './frame';

export type Paint = ReturnType<typeof createColors>;

export interface Told {
  /** How grave it is, in one word. */
  readonly word: string;
  /** The colour of that word and of the mark in the file. */
  readonly tint: (text: string) => string;
  /** `FLK2001`. */
  readonly code: string;
  readonly message: string;
  readonly location?: Location;
  /** Where it is when no line is known. */
  readonly elsewhere?: string;
  /** What stands below the frame; each may have several lines. */
  readonly notes: readonly string[];
}

/** Where the place starts in the first line, when the message leaves room. */
const placeColumn = 66;

/** @param lines file → its lines */
export function block(told: Told, lines: ReadonlyMap<string, readonly string[]>, paint: Paint): string {
  const { word, tint, code, location, elsewhere } = told;
  const message = harmless(told.message);
  const place = location ? written(location) : elsewhere === undefined ? undefined : harmless(elsewhere);
  const gap = ' '.repeat(Math.max(2, placeColumn - word.length - code.length - message.length - 3));
  const header =
    `${paint.bold(tint(word))} ${code}  ` +
    `${paint.bold(message)}${place === undefined ? '' : gap + paint.cyan(place)}`;
  const text = location && lines.get(location.file);
  const marked = location && text ? frame(text, location.range) : [];
  const framed = marked.map(({ kind, gutter, text }) =>
    `${gutter} ${paint.dim('|')} ${kind === 'mark' ? tint(text) : text}`.trimEnd(),
  );
  return [header, ...framed, ...told.notes.map(note)].join('\n');
}

/**
 * A note, wrapped at words to the width of a frame, further lines indented; its own line breaks stay (YAML to write).
 */
export function note(text: string): string {
  const rows = text.split('\n').flatMap((row) => wrap(harmless(row), widest - 10));
  return rows.map((row, index) => `      ${index === 0 ? '=' : ' '} ${row}`).join('\n');
}

function wrap(row: string, width: number): string[] {
  const rows: string[] = [];
  let rest = row;
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    // A word that is longer than a line stays whole, so that it can be copied.
    const cut = space > 0 && rest.slice(0, space).trim() !== '' ? space : rest.indexOf(' ', width);
    if (cut < 0) break;
    rows.push(rest.slice(0, cut));
    rest = rest.slice(cut + 1);
  }
  return [...rows, rest];
}

/** `orders.yaml:6:24`. */
export function written({ file, range: { start } }: Location): string {
  return `${harmless(file)}:${start.line}:${start.column}`;
}
