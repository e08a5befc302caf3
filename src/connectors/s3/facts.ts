// What an S3 source or sink brings: its bucket, permissions on the objects under its prefix, properties and needs.
import { s3Arn } from '../../aws/arn';
import { terraformName } from '../../aws/naming';
import { bucketKeyStatements, bucketNeed, bucketResources, bucketTarget } from '../../facts/bucket-target';
import type { Facts, PropertyGroup } from '../../facts/facts';
import { readObjects, writeObjects, type ObjectAccess } from '../../facts/object-access';
import type { Statement } from '../../facts/statement';
import type { Use } from '../connector';
import type { Normal, NormalSink, NormalSource } from './normal';
import { bucketHandover } from './handover';

/** What one direction does with objects, and with the key that encrypts them. */
interface Access {
  readonly statements: (access: ObjectAccess) => Statement[];
  readonly keyActions: readonly string[];
}

const reading: Access = { statements: readObjects, keyActions: ['kms:Decrypt'] };
const writing: Access = { statements: writeObjects, keyActions: ['kms:Decrypt', 'kms:GenerateDataKey'] };

export function sourceFacts(source: NormalSource, use: Use): Facts {
  const { discoveryInterval: interval } = source;
  return facts(source, reading, interval === undefined ? {} : { 'source.monitor.interval': interval }, use);
}

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  return facts(sink, writing, {}, use);
}

function facts(config: Normal, access: Access, properties: PropertyGroup, use: Use): Facts {
  const target = bucketTarget(config, use.pointer);
  const { home } = use.application;
  const { prefix = '' } = config; // Without a prefix it is the whole bucket.
  const whose = `${use.direction} ${use.name}`;
  const bucketArn = s3Arn(home.partition, target.name);
  const statements = access.statements({ bucketArn, prefix, pointer: use.pointer, prefixKey: 'prefix', whose });
  return {
    resources: bucketResources(target, terraformName(use.name), use.application),
    statements: [...statements, ...bucketKeyStatements(target, access.keyActions, whose)],
    properties: { [`${use.direction}.${use.name}`]: { path: `s3://${target.name}/${prefix}`, ...properties } },
    further: { [`${use.direction}.${use.name}`]: { bucket: target.name, ...(prefix !== '' && { prefix }) } },
    needs: [bucketNeed(target, home, use.pointer, whose)],
    outputs: bucketHandover(bucketArn, config.bucketOwner, statements, use),
  };
}
