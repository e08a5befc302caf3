// Policies for databases.
import type { Finding } from '../../diagnostics/finding';
import { child } from '../../document/pointer';
import type { Use } from '../connector';
import { watchedBy } from './alarms';
import { readsSlot, type Normal, type NormalSink, type NormalSource } from './normal';

export function sourcePolicies(source: NormalSource, use: Use): Finding[] {
  return [...encrypted(source, use), ...slotWatched(source, use)];
}

export function sinkPolicies(sink: NormalSink, use: Use): Finding[] {
  return encrypted(sink, use);
}

/** Rows and passwords are encrypted on the way; no encryption is for experiments. */
function encrypted({ tls }: Normal, use: Use): Finding[] {
  if (tls !== 'none') return [];
  const pointer = child(use.pointer, 'tls' satisfies keyof Normal);
  const message = `"tls: none" sends rows unencrypted, to a host that anyone can claim to be`;
  return [{ code: 'FLK3358', pointer, message }];
}

/** A disk that fills up while the job stands still stops the database for all who use it. */
function slotWatched(source: NormalSource, use: Use): Finding[] {
  if (!readsSlot(source) || watchedBy(source)) return [];
  return [
    {
      code: 'FLK3359',
      pointer: child(use.pointer, 'mode' satisfies keyof NormalSource),
      message: `nothing watches how much of its log the database keeps for the slot of source ${use.name}`,
      help: 'give the identifier of the "instance" or "cluster", or watch OldestReplicationSlotLag elsewhere',
    },
  ];
}
