// The sources and sinks of an application, as parts, checks and the plan go through them.
import type { Connection } from '../connectors/connector';
import { useOf, type Placed } from '../connectors/connector';
import { networkOf } from '../facts/network';
import { roleOf } from '../facts/role';
import type { NormalApplication } from '../normalise';
import { sortBy } from '../text/sort-by';

/** Every source and sink with the pointer to it, sources first, in order of their names. */
export function connectionsOf({ spec, identity }: NormalApplication): Placed<Connection>[] {
  const role = roleOf(identity, spec.executionRole);
  const network = networkOf(identity, spec.network);
  const list = (direction: 'source' | 'sink', configs: Readonly<Record<string, Connection>>) =>
    sortBy(Object.entries(configs), ([name]) => name).map(([name, config]) => ({
      ...useOf(name, direction, identity, role, network),
      config,
    }));
  const all = [...list('source', spec.sources), ...list('sink', spec.sinks)];
  return all.map((one) => ({ ...one, others: all.filter((other) => other !== one) }));
}
