// Diagnostics for people.
import { createColors } from 'picocolors';
import { dotted, parent, segments } from '../document/pointer';
import { frame, widest } from './frame';
import { harmless } from '../text/harmless';
import { summary } from './summary';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Location } from '../document/location';
import type { Source } from '../document/document';

/**
 * Each diagnostic with a code frame and what to do next, then a summary line; the empty string when there are none.
 * Ends with a newline.
 */
export function pretty(
  diagnostics: readonly Diagnostic[],
  sources: readonly Pick<Source, 'file' | 'text'>[],
  { color }: { readonly color: boolean },
): string {
  if (diagnostics.length === 0) return '';
  const paint = createColors(color);
  const lines = new Map(sources.map(({ file, text }) => [file, text.split('\n')]));
  const blocks = diagnostics.map((diagnostic) => block(diagnostic, lines, paint));
  return `${blocks.join('\n\n')}\n\n${paint.bold(summary(diagnostics))}\n`;
}

type Paint = ReturnType<typeof createColors>;

/** Where the location starts in the first line, when the message leaves room. */
const locationColumn = 66;
/** How many allowed words are listed. */
const mostAllowed = 16;

function block(diagnostic: Diagnostic, lines: ReadonlyMap<string, readonly string[]>, paint: Paint): string {
  const { code, severity, location } = diagnostic;
  const message = harmless(diagnostic.message);
  const tint = { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
  const gap = ' '.repeat(Math.max(2, locationColumn - severity.length - code.length - message.length - 3));
  const header =
    `${paint.bold(tint(severity))} ${code}  ` +
    `${paint.bold(message)}${location ? gap + paint.cyan(written(location)) : ''}`;
  const text = location && lines.get(location.file);
  const marked = location && text ? frame(text, location.range) : [];
  const framed = marked.map(({ kind, gutter, text }) =>
    `${gutter} ${paint.dim('|')} ${kind === 'mark' ? tint(text) : text}`.trimEnd(),
  );
  return [header, ...framed, ...notes(diagnostic).map(note)].join('\n');
}

/** What follows the frame, most useful first. */
function notes(diagnostic: Diagnostic): string[] {
  const { suggestions = [], expected, found, because, allowed = [], help } = diagnostic;
  const quoted = suggestions.map((word) => `"${word}"`);
  const last = quoted.pop();
  const listed = allowed.slice(0, mostAllowed).join(', ');
  const more = allowed.length > mostAllowed ? ` and ${allowed.length - mostAllowed} more` : '';
  return [
    ...(last === undefined ? [] : [`did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ` : ''}${last}?`]),
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(found === undefined ? [] : [`found: ${found}`]),
    ...(because === undefined ? [] : [`${because.note}${because.location ? ` (${written(because.location)})` : ''}`]),
    ...(listed === '' ? [] : [`allowed here: ${listed}${more}`]),
    ...(help === undefined ? [] : [`help: ${help}`]),
    `more: flinkform explain ${subject(diagnostic)}`,
  ];
}

/** What to explain: for a mistake against the schema the spec path, otherwise the code. */
function subject({ code, pointer = '' }: Diagnostic): string {
  const path = code === 'FLK2001' || code === 'FLK2012' ? parent(pointer) : pointer;
  // A name that a shell would read as more than a word never becomes part of a command.
  const plain = path !== '' && segments(path).every((segment) => /^[A-Za-z0-9_][A-Za-z0-9_-]*$/.test(segment));
  return code.startsWith('FLK2') && plain ? dotted(path) : code;
}

/**
 * A note, wrapped at words to the width of a frame, further lines indented; its own line breaks stay (YAML to write).
 */
function note(text: string): string {
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

function written({ file, range: { start } }: Location): string {
  return `${harmless(file)}:${start.line}:${start.column}`;
}
