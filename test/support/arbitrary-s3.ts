// S3 sources and sinks: created or existing bucket, with and without a prefix, bounded and continuous.
import fc from 'fast-check';
import type { ConnectorArbitrary } from './arbitrary-setting';
import {
  accounts,
  bucketCreation,
  bucketName,
  kmsKey,
  objectPrefix,
  optional,
  type Setting,
} from './arbitrary-setting';
import { duration } from './arbitrary-text';

export const s3: ConnectorArbitrary = {
  source: (setting) =>
    fc
      .tuple(objects(setting), optional({ discoveryInterval: duration(1).map(([text]) => text) }))
      .map(([where, how]) => ({ ...where, ...how })),
  sink: objects,
};

function objects(setting: Setting): fc.Arbitrary<object> {
  return fc.oneof(
    fc.record({ create: bucketCreation(setting), prefix: objectPrefix }, { requiredKeys: ['create'] }),
    fc.record(
      { bucket: bucketName, prefix: objectPrefix, kmsKey: kmsKey(setting), bucketOwner: accounts(setting) },
      { requiredKeys: ['bucket'] },
    ),
  );
}
