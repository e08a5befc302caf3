// Diagnostics for people.
import { createColors } from 'picocolors';
import { dotted, parent, segments } from '../document/pointer';
import { block, written, type Paint, type Told } from './block';
import { summary } from './summary';
import type { Diagnostic } from '../diagnostics/diagnostic';
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
  const lines = linesOf(sources);
  const blocks = diagnostics.map((diagnostic) => block(told(diagnostic, paint), lines, paint));
  return `${blocks.join('\n\n')}\n\n${paint.bold(summary(diagnostics))}\n`;
}

/** File → its lines, for frames. Of a file that holds several specs each source has the lines of one, and no others. */
export function linesOf(sources: readonly Pick<Source, 'file' | 'text'>[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, readonly string[]>();
  for (const { file, text } of sources) files.set(file, together(files.get(file) ?? [], text.split('\n')));
  return files;
}

function together(known: readonly string[], more: readonly string[]): readonly string[] {
  const [longer, shorter] = known.length > more.length ? [known, more] : [more, known];
  return longer.map((line, index) => lineOfBoth(line, shorter[index] ?? line));
}

/** Where one spec begins behind another on a line, its own line has blanks in place of that. */
function lineOfBoth(one: string, other: string): string {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return longer.slice(0, shorter.length).trim() === '' ? shorter + longer.slice(shorter.length) : longer;
}

/** How many allowed words are listed. */
const mostAllowed = 16;

function told(diagnostic: Diagnostic, paint: Paint): Told {
  const { code, severity, message, location } = diagnostic;
  const tint = { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
  return { word: severity, tint, code, message, ...(location && { location }), notes: notes(diagnostic) };
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
