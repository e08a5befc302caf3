// Which sources and sinks have a connector for the runtime of today, and none yet for the next one.
import type { Runtime } from '../../generated/application';
import { connectorOf } from '../connectors';
import type { Connection } from '../connectors/connector';
import { isNeeded } from '../facts/artefact';
import type { NormalApplication } from '../normalise';

type Spec = NormalApplication['spec'];

/** `sink search: org.apache.flink:flink-connector-opensearch has no release for FLINK-2_2`. */
export function removedConnectors(before: Runtime, after: Runtime, { sources, sinks }: Spec): string[] {
  if (before === after) return [];
  return [
    ...Object.entries(sources).flatMap(([name, config]) => removedOf('source', name, config, before, after)),
    ...Object.entries(sinks).flatMap(([name, config]) => removedOf('sink', name, config, before, after)),
  ];
}

function removedOf(
  direction: 'source' | 'sink',
  name: string,
  config: Connection,
  before: Runtime,
  after: Runtime,
): string[] {
  return connectorOf(config)
    .artefacts.filter((one) => isNeeded(one, direction, config))
    .filter(({ runtimes = [after], versions }) => runtimes.includes(after) && versions[after] === undefined)
    .filter(({ versions }) => versions[before] !== undefined)
    .map(({ coordinates }) => `${direction} ${name}: ${coordinates} has no release for ${after}`);
}
