// One workflow command of GitHub, in which no text of a user can end the command or begin another.
// Source: "Workflow commands for GitHub Actions": what is escaped in messages, and in properties.
import type { Location } from '../document/location';
import { harmless } from '../text/harmless';

export type CommandName = 'error' | 'warning' | 'notice';

/** @param message may have several lines */
export function workflowCommand(
  name: CommandName,
  properties: readonly (readonly [key: string, value: string | number])[],
  message: string,
): string {
  const written = properties.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
  return `::${name}${written === '' ? '' : ` ${written}`}::${data(message)}`;
}

/** Where an annotation stands. GitHub refuses columns on a range over several lines. */
export function placeProperties({ file, range: { start, end } }: Location): [key: string, value: string | number][] {
  return [
    ['file', file],
    ['line', start.line],
    ['col', start.column],
    ...(end.line !== start.line ? [['endLine', end.line] as [string, number]] : []),
    ...(end.line === start.line && end.column > start.column ? [['endColumn', end.column] as [string, number]] : []),
  ];
}

function data(text: string): string {
  return text.replaceAll('\r', '').split('\n').map(harmless).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return harmless(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
