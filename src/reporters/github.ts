// Diagnostics as GitHub workflow commands: annotations on the lines of a pull request.
import type { Diagnostic } from '../diagnostics/diagnostic';
import { placeProperties, workflowCommand } from './workflow-command';

/** One `::error file=...::message` line for each diagnostic; the empty string when there are none. */
export function github(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${command(diagnostic)}\n`).join('');
}

/** Without a line break. */
export function command({
  code,
  severity,
  message,
  location,
  suggestions = [],
  allowed = [],
  help,
}: Diagnostic): string {
  const name = ({ error: 'error', warning: 'warning', info: 'notice' } as const)[severity];
  const properties = [...(location ? placeProperties(location) : []), ['title', code] as [string, string]];
  const near = suggestions.length > 0 ? `\ndid you mean ${suggestions.map((word) => `"${word}"`).join(' or ')}?` : '';
  const list = allowed.length > 0 && near === '' ? `\nallowed here: ${allowed.slice(0, 16).join(', ')}` : '';
  return workflowCommand(name, properties, `${message}${near}${list}${help === undefined ? '' : `\n${help}`}`);
}
