// What a source or sink in S3 Tables brings: its table bucket and namespace, permissions, properties and needs.
import type { Facts, PropertyGroup } from '../../facts/facts';
import { serviceNeed, type ServiceNeed } from '../../facts/need';
import type { Use } from '../connector';
import { keyStatements } from '../own-key';
import type { Normal } from './creation';
import { bucketStatements, tableStatements } from './statements';
import { createdResources } from './table-bucket';
import { targetOf, type Target } from './target';

export function facts(config: Normal, use: Use): Facts {
  const target = targetOf(config, use);
  const keyActions = ['kms:Decrypt', ...(use.direction === 'sink' ? ['kms:GenerateDataKey'] : [])];
  return {
    resources: createdResources(config, target, use),
    statements: [
      ...bucketStatements(config, target, use),
      ...tableStatements(config, target, use),
      ...keyStatements(config, { service: 's3tables', arn: target.arn }, keyActions, use),
    ],
    properties: { [`${use.direction}.${use.name}`]: catalogProperties(config, target) },
    needs: needs(target, use),
  };
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
