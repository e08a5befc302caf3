// The ids by which MySQL knows who follows its binary log: each subtask that reads has one of its own. Source: Flink
// CDC's documentation of its MySQL connector, "Set a different SERVER ID for each reader".
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import type { Allotment, Placed, Use } from '../connector';
import type { NormalSource } from './normal';

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Source: https://dev.mysql.com/doc/refman/8.4/en/replication-options.html, `server_id`. */
const largest = 4_294_967_295;

/** Of `5400-5407` or `5400`, whose form the schema has checked. */
function rangeOf(serverIds: string): Range {
  const numbers = serverIds.split('-');
  return { first: Number(numbers[0]), last: Number(numbers.at(-1)) };
}

const isRange = ({ first, last }: Range): boolean => first <= last && last <= largest;

const at = ({ pointer }: Pick<Use, 'pointer'>) => child(pointer, 'serverIds' satisfies keyof NormalSource);

export function checkServerIds({ serverIds }: NormalSource, use: Use): Problem[] {
  if (serverIds === undefined) return [];
  if (isRange(rangeOf(serverIds))) return [];
  return [
    error('FLK3355', at(use), `${serverIds} is no range of server ids`, {
      expected: `two numbers up to ${largest}, the lower one first`,
      found: serverIds,
    }),
  ];
}

/** One for each subtask; nothing where the checks refuse them. */
export function allottedIds({ serverIds, mode }: NormalSource, use: Use): Allotment[] {
  if (serverIds === undefined || mode === 'jdbc') return [];
  const { first, last } = rangeOf(serverIds);
  if (!isRange({ first, last })) return [];
  return [{ count: last - first + 1, noun: 'server ids', pointer: at(use) }];
}

/** The server lets go of whom it knows by an id when another one comes with it. */
export function sharedIds(sources: readonly Placed<NormalSource>[]): Problem[] {
  return sources.flatMap((own, index): Problem[] => {
    const rival = sources.slice(0, index).find((other) => meet(other.config, own.config));
    if (!rival) return [];
    const message = `sources ${rival.name} and ${own.name} would read one server under the same server ids`;
    const because = { pointer: at(rival), note: 'the ids of the other source' };
    return [error('FLK3356', at(own), message, { because, help: 'give each source ids of its own' })];
  });
}

function meet(one: NormalSource, other: NormalSource): boolean {
  if (one.serverIds === undefined || other.serverIds === undefined || serverOf(one) !== serverOf(other)) return false;
  const [a, b] = [rangeOf(one.serverIds), rangeOf(other.serverIds)];
  return a.first <= b.last && b.first <= a.last;
}

/** `shop.example.com:3306`, as slots and ids count in all databases of a server. */
export function serverOf({ host, port }: Pick<NormalSource, 'host' | 'port'>): string {
  return `${host.toLowerCase()}:${port}`;
}
