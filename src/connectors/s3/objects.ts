// Which objects an S3 sink lets the job write, and which a source lists.
import { child } from '../../document/pointer';
import type { Listed, Objects, Use } from '../connector';
import type { Normal, NormalSink, NormalSource } from './normal';

export function writtenObjects(sink: NormalSink, use: Use): Objects[] {
  const objects = objectsOf(sink, use);
  return objects ? [objects] : [];
}

/** Without an interval the source is bounded. */
export function listedObjects(source: NormalSource, use: Use): Listed | undefined {
  const objects = objectsOf(source, use);
  return objects && { ...objects, again: source.discoveryInterval !== undefined };
}

/** Undefined where no bucket is named, which the checks refuse. */
function objectsOf({ create, bucket, prefix }: Normal, { pointer }: Use): Objects | undefined {
  const name = create?.name ?? bucket;
  if (name === undefined) return undefined;
  if (prefix !== undefined) return { bucket: name, prefix, pointer: child(pointer, 'prefix') };
  const key = (create ? 'create' : 'bucket') satisfies keyof Normal;
  return { bucket: name, prefix: '', pointer: child(pointer, key) };
}
