// What happened, as people read it: a line for each state that was entered, with the call that it made.
import type { Event, Outcome, Reply } from './language/execution';
import { isObject, type Json } from './language/json';

export type Entry = { readonly at: number; readonly execution: string } & (
  Event | { readonly kind: 'ended'; readonly outcome: Outcome }
);

/** @param beginning milliseconds since the epoch, from which the times in the first column count */
export function printTrace(trace: readonly Entry[], beginning: number): string {
  const lines: { readonly entry: Entry; text: string }[] = [];
  for (const entry of trace) {
    const last = lines.findLast((line) => line.entry.execution === entry.execution);
    if (entry.kind === 'called' && last?.entry.kind === 'entered' && last.text === '') last.text = brief(entry);
    else lines.push({ entry, text: brief(entry) });
  }
  const rows = lines.map(({ entry, text }) => [clock(entry.at - beginning), entry.execution, stateOf(entry), text]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function stateOf(entry: Entry): string {
  return entry.kind === 'ended' ? `(${entry.outcome.status})` : entry.state;
}

function brief(entry: Entry): string {
  switch (entry.kind) {
    case 'entered':
      return '';
    case 'called':
      return `${entry.resource.split(':').at(-1)}${sent(entry.input)} -> ${got(entry.reply)}`;
    case 'retried':
      return `${entry.error}: again after ${entry.after} s`;
    case 'caught':
      return `${entry.error}: on to ${entry.next}`;
    case 'ended':
      return entry.outcome.status === 'SUCCEEDED' ? short(entry.outcome.output) : entry.outcome.error;
  }
}

/** All but the name of the application, which is the same everywhere. */
function sent(input: Json): string {
  if (!isObject(input)) return ` ${short(input)}`;
  const leaves = leavesOf(input).filter(([name]) => !['ApplicationName', 'ConditionalToken'].includes(name));
  return leaves.map(([name, value]) => ` ${name}=${short(value)}`).join('');
}

function got(reply: Reply): string {
  if ('error' in reply) return reply.error;
  const known = leavesOf(reply.answer).filter(([name]) => telling.includes(name));
  return known.length === 0 ? 'done' : known.map(([, value]) => short(value)).join(' ');
}

/** Of an answer, what a reader wants to know. */
const telling: readonly string[] = [
  'ApplicationStatus',
  'Parallelism',
  'Value',
  'AlarmName',
  'StateValue',
  'SnapshotName',
  'SnapshotStatus',
  'OperationStatus',
];

function leavesOf(value: Json): (readonly [name: string, value: Json])[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(leavesOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'object' && one !== null ? leavesOf(one) : [[name, one] as const],
  );
}

function short(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 77)}...`;
}

/** `1:02:03` */
function clock(milliseconds: number): string {
  const two = (part: number): string => String(Math.floor(part) % 60).padStart(2, '0');
  const seconds = milliseconds / 1000;
  return `${Math.floor(seconds / 3600)}:${two(seconds / 60)}:${two(seconds)}`;
}
