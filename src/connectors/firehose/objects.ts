// Which objects the streams of sinks deliver, and which a source lists.
import { child, type Pointer } from '../../document/pointer';
import type { Listed, Objects, Use } from '../connector';
import { fixedPart, readablePart, type NormalSink, type NormalSource, type NormalStaging } from './normal';

/** With what could not be delivered, which is written beside it. */
export function deliveredObjects({ create }: NormalSink, { pointer }: Use): Objects[] {
  if (!create) return [];
  const { s3, opensearch, redshift } = create;
  const at = child(pointer, 'create');
  return [
    ...(s3 ? objectsIn(s3, child(at, 's3')) : []),
    ...(opensearch ? objectsIn(opensearch.failed, child(at, 'opensearch', 'failed')) : []),
    ...(redshift ? objectsIn(redshift.staging, child(at, 'redshift', 'staging')) : []),
  ];
}

function objectsIn({ create, bucket, prefix, errorPrefix }: NormalStaging, at: Pointer): Objects[] {
  const name = create?.name ?? bucket;
  if (name === undefined) return [];
  return [
    { bucket: name, prefix: fixedPart(prefix), pointer: child(at, 'prefix') },
    ...(errorPrefix === undefined
      ? []
      : [{ bucket: name, prefix: fixedPart(errorPrefix), pointer: child(at, 'errorPrefix') }]),
  ];
}

export function listedObjects({ create, bucket, prefix }: NormalSource, { pointer }: Use): Listed | undefined {
  if (create?.s3) {
    const { s3 } = create;
    const name = s3.create?.name ?? s3.bucket;
    const at = child(pointer, 'create', 's3', 'prefix');
    return name === undefined ? undefined : { bucket: name, prefix: readablePart(s3.prefix), pointer: at, again: true };
  }
  if (bucket === undefined || prefix === undefined) return undefined;
  return { bucket, prefix, pointer: child(pointer, 'prefix'), again: true };
}
