// Diagnostics for programs: one JSON object, whose shape changes only with `version`.
import { count } from './summary';
import type { Diagnostic, Location } from '../diagnostic';

/**
 * `{ version: 1, diagnostics: [...], summary: { errors, warnings, infos } }`, indented, with a final newline. Every diagnostic has
 * `code`, `severity` and `message`; the rest only when known, always in this order. Lines and columns count from 1, ends are exclusive.
 */
export function json(diagnostics: readonly Diagnostic[]): string {
  const report = { version: 1, diagnostics: diagnostics.map(plain), summary: count(diagnostics) };
  // JSON allows these raw, but a terminal or an editor may act on them.
  const spelt = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
  return `${JSON.stringify(report, null, 2).replace(spelt, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

function plain({ code, severity, message, location, pointer, because, expected, found, suggestions, allowed, help }: Diagnostic): object {
  return {
    code,
    severity,
    message,
    ...(location && flat(location)),
    pointer,
    because: because && { note: because.note, ...(because.location && flat(because.location)) },
    expected,
    found,
    suggestions,
    allowed,
    help,
  };
}

function flat({ file, range: { start, end } }: Location): object {
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
