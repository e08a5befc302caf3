// The sources and sinks of an application, as parts, checks and the plan go through them.
import { directionOf } from '../connectors';
import type { Connection } from '../connectors/connector';
import { useOf, type Placed } from '../connectors/connector';
import type { Facts } from '../facts/facts';
import { networkOf } from '../facts/network';
import { roleOf } from '../facts/role';
import type { NormalApplication } from '../normalise';
import { ensured } from '../text/ensured';
import { sortBy } from '../text/sort-by';

/** Every source and sink with the pointer to it, sources first, in order of their names. */
export function connectionsOf({ spec, identity }: NormalApplication): Placed<Connection>[] {
  const role = roleOf(identity, spec.executionRole);
  const network = networkOf(identity, spec.network);
  const list = (direction: 'source' | 'sink', configs: Readonly<Record<string, Connection>>) =>
    sortBy(Object.entries(configs), ([name]) => name).map(([name, config]) => ({
      ...useOf(name, config, direction, identity, role, network),
      config,
    }));
  const all = [...list('source', spec.sources), ...list('sink', spec.sinks)];
  return all.map((one) => ({ ...one, others: all.filter((other) => other !== one) }));
}

/** What one of them brings. Its alarms keep the names that they were made with, for CloudWatch renames none. */
export function connectionFacts({ config, ...use }: Placed<Connection>): Facts {
  const { facts: factsOf } = directionOf(config, use.direction);
  const facts = factsOf(config, use);
  if (use.firstName === use.name) return facts;
  const { alarms: first = [] } = factsOf(config, { ...use, name: use.firstName });
  return {
    ...facts,
    alarms: (facts.alarms ?? []).map((alarm, at) => ({ ...alarm, firstId: ensured(first[at], alarm.id).id })),
  };
}
