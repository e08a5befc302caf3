// Where an S3 sink lets the job write.
import { child } from '../../document/pointer';
import type { Use, Written } from '../connector';
import type { NormalSink } from './creation';

export function writtenObjects({ create, bucket, prefix }: NormalSink, { pointer }: Use): Written[] {
  const name = create?.name ?? bucket;
  if (name === undefined) return [];
  if (prefix !== undefined) return [{ bucket: name, prefix, pointer: child(pointer, 'prefix') }];
  const key = (create ? 'create' : 'bucket') satisfies keyof NormalSink;
  return [{ bucket: name, prefix: '', pointer: child(pointer, key) }];
}
