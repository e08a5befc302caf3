// Diagnostics as GitHub workflow commands: annotations on the lines of a pull request.
import { harmless } from '../text/harmless';
import type { Diagnostic } from '../diagnostics/diagnostic';

/** One `::error file=...::message` line for each diagnostic; the empty string when there are none. */
export function github(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${command(diagnostic)}\n`).join('');
}

function command({ code, severity, message, location, suggestions = [], allowed = [], help }: Diagnostic): string {
  const name = { error: 'error', warning: 'warning', info: 'notice' }[severity];
  const properties: [string, string | number][] = [];
  if (location) {
    const { start, end } = location.range;
    properties.push(['file', location.file], ['line', start.line], ['col', start.column]);
    // GitHub refuses columns on a range over several lines.
    if (end.line !== start.line) properties.push(['endLine', end.line]);
    else if (end.column > start.column) properties.push(['endColumn', end.column]);
  }
  properties.push(['title', code]);
  const written = properties.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
  const near = suggestions.length > 0 ? `\ndid you mean ${suggestions.map((word) => `"${word}"`).join(' or ')}?` : '';
  const list = allowed.length > 0 && near === '' ? `\nallowed here: ${allowed.slice(0, 16).join(', ')}` : '';
  return `::${name} ${written}::${data(`${message}${near}${list}${help === undefined ? '' : `\n${help}`}`)}`;
}

function data(text: string): string {
  return text.replaceAll('\r', '').split('\n').map(harmless).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return harmless(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
