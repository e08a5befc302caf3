// Diagnostics for programs: one JSON object, whose shape changes only with `version`.
import { count } from './summary';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Location } from '../document/location';
import { jsonText } from '../text/json-text';

/**
 * `{ version: 1, diagnostics: [...], summary: { errors, warnings, infos } }`, indented, with a final newline. Every
 * diagnostic has `code`, `severity` and `message`; the rest only when known, always in this order. Lines and columns
 * count from 1, ends are exclusive.
 */
export function json(diagnostics: readonly Diagnostic[]): string {
  return jsonText({ version: 1, diagnostics: diagnostics.map(plain), summary: count(diagnostics) });
}

/** One diagnostic, its place as four numbers. */
export function plain({
  code,
  severity,
  message,
  location,
  pointer,
  because,
  expected,
  found,
  suggestions,
  allowed,
  help,
}: Diagnostic): object {
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

export interface FlatLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function flat({ file, range: { start, end } }: Location): FlatLocation {
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
