// The releases of Flink's Kinesis connector, and what the source of an older one can lose.
import type { Runtime } from '../../../generated/application';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning, type More } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import type { NormalSource } from './normal';
import { readsWithLegacy } from './legacy';

/**
 * Runtime → version of `flink-connector-aws-kinesis-streams` with KinesisStreamsSource. Sources: developer guide of
 * Managed Service for Apache Flink, "Use Apache Flink connectors"; AWS's migration guide to Flink 2.x.
 */
export const sourceVersions: Readonly<Partial<Record<Runtime, string>>> = {
  'FLINK-1_19': '5.0.0-1.19',
  'FLINK-1_20': '5.1.0-1.20',
  'FLINK-2_2': '6.0.1-2.0',
  'FLINK-2_3': '6.0.1-2.0',
};

/** Older runtimes have the sink only. Sources: the same. */
export const sinkVersions: Readonly<Partial<Record<Runtime, string>>> = {
  'FLINK-1_15': '1.15.4',
  'FLINK-1_18': '4.3.0-1.18',
  ...sourceVersions,
};

/** Those that lose what a shard holds when the job restarts from a snapshot taken while it was split: FLINK-37627. */
const lossy = /^5[.]0[.]0(-|$)/;

/**
 * Where another release is made for the runtime, the lossy one is refused; where it is the only one, it is for streams
 * that split their shards by themselves. Of other streams the owner knows whether they are resharded.
 */
export function checkVersion({ create, connectorVersion }: NormalSource, use: Use): Problem[] {
  if (readsWithLegacy(use)) return [];
  const { runtime } = use.application;
  const released = ensured(sourceVersions[runtime], 'a runtime without Kinesis source');
  const version = connectorVersion ?? released;
  if (!lossy.test(version)) return [];
  const at = child(use.pointer, connectorVersion === undefined ? 'type' : 'connectorVersion');
  const message = `version ${version} of the Kinesis source can lose the records of a shard that is split`;
  if (!lossy.test(released)) return [error('FLK3276', at, message, { expected: released, found: version })];
  const more: More = {
    because: { pointer: '/spec/runtime', note: 'there is no other version for the runtime' },
    help: 'use FLINK-1_20 or later',
  };
  if (create?.mode !== 'on-demand') return [warning('FLK3276', at, message, more)];
  return [error('FLK3276', at, `${message}, and an on-demand stream splits its shards by itself`, more)];
}
