// Where an Iceberg sink lets the job write: below its tables, or in the whole warehouse where it is not known which
// part is theirs.
import { child } from '../../document/pointer';
import type { Objects, Use } from '../connector';
import type { NormalSink } from './normal';
import { prefixesOf } from './target';

export function writtenObjects(sink: NormalSink, { pointer }: Use): Objects[] {
  const { create, bucket } = sink.warehouse;
  const name = create?.name ?? bucket;
  if (name === undefined) return [];
  return prefixesOf(sink).map((prefix) => ({ bucket: name, prefix, pointer: child(pointer, 'warehouse') }));
}
