// What a source or sink in S3 Tables brings: its table bucket and namespace, permissions, properties and needs.
import type { Facts, Output, PropertyGroup } from '../../facts/facts';
import { serviceNeed, type ServiceNeed } from '../../facts/need';
import type { Statement } from '../../facts/statement';
import type { Use } from '../connector';
import { handover, isWithin, statementsOn } from '../handover';
import { keyStatements } from '../own-key';
import type { Normal } from './normal';
import { bucketStatements, tableStatements } from './statements';
import { createdResources } from './table-bucket';
import { targetOf, type Target } from './target';

export function facts(config: Normal, use: Use): Facts {
  const target = targetOf(config, use);
  const keyActions = ['kms:Decrypt', ...(use.direction === 'sink' ? ['kms:GenerateDataKey'] : [])];
  const statements = [
    ...bucketStatements(config, target, use),
    ...tableStatements(config, target, use),
    // A table keeps the key of its creation, also for what is written to it later. Source: S3 user guide, "Using
    // server-side encryption with AWS KMS keys (SSE-KMS) in table buckets".
    ...keyStatements(config, { service: 's3tables', arn: target.arn }, keyActions, use, keyActions),
  ];
  return {
    resources: createdResources(config, target, use),
    statements,
    properties: { [`${use.direction}.${use.name}`]: catalogProperties(config, target) },
    needs: needs(target, use),
    outputs: bucketHandover(target, statements, use),
  };
}

/**
 * What the owner of a table bucket in another account must allow, in the policy of the bucket, which covers its tables.
 */
function bucketHandover({ arn: bucket, owner }: Target, statements: readonly Statement[], use: Use): Output[] {
  if (owner === use.application.home.accountId) return [];
  const called = `the table bucket of ${use.direction} ${use.name}`;
  const onBucket = statementsOn((arn) => isWithin(bucket, arn), statements);
  return [handover({ kind: 'table_bucket', called, owner }, onBucket, use)];
}

/** Catalog properties as Iceberg spells them, beside the names that the job needs. */
function catalogProperties({ tables }: Normal, { arn, region, namespace }: Target): PropertyGroup {
  return {
    type: 'iceberg',
    'catalog-impl': 'software.amazon.s3tables.iceberg.S3TablesCatalog',
    'client.region': region,
    warehouse: arn,
    namespace,
    tables: tables.join(','),
  };
}

/** Data objects go through S3, the rest through the endpoint of S3 Tables. */
function needs({ region }: Target, { direction, name, pointer }: Use): ServiceNeed[] {
  return (['s3tables', 's3'] as const).map((service) => serviceNeed(service, region, pointer, `${direction} ${name}`));
}
