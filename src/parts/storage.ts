// The bucket for code and long-term data, when it is created here.
import { hardenedBucket } from '../bucket';
import type { Facts } from '../facts';
import type { NormalApplication } from '../normalise';

export function storageFacts({ spec, identity }: NormalApplication): Facts {
  const create = spec.storage?.create;
  if (!create) return {};
  return {
    resources: hardenedBucket('storage', create, '/spec/storage', identity),
    outputs: [{ name: 'storage_bucket', description: 'Bucket for code and long-term data', value: create.name }],
  };
}
