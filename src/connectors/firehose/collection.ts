// Delivery to an OpenSearch Serverless collection, whose data access policy must name the role that delivers.
import type { Problem } from '../../diagnostics/diagnostic';
import { error, info } from '../../diagnostics/problem';
import type { Output } from '../../facts/facts';
import { terraformName } from '../../aws/naming';
import { child, type Pointer } from '../../document/pointer';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import { attribute } from '../../terraform/resource';
import { json } from '../../terraform/value';
import type { Use } from '../connector';
import { sameCollection } from '../opensearch/address';
import type { NormalOpensearch } from './creation';

export function checkTarget(opensearch: NormalOpensearch, at: Pointer, use: Use): Problem[] {
  const { collection } = opensearch;
  return [
    ...exactlyOne(opensearch, ['domain', 'collection'], at),
    ...(collection ? noEffect(opensearch, ['rotation'], at, 'Firehose begins new indexes in domains only') : []),
    ...(collection ? checkCollection(collection, child(at, 'collection'), use) : []),
  ];
}

type Collection = NonNullable<NormalOpensearch['collection']>;

function checkCollection({ arn, endpoint }: Collection, at: Pointer, use: Use): Problem[] {
  // Source: botocore's endpoints.json.
  if (use.application.home.partition === 'aws-cn') {
    return [
      error('FLK3169', at, 'OpenSearch Serverless is not offered in China', {
        on: 'key',
        because: { pointer: '/aws/region', note: 'the Region' },
        help: 'use a domain',
      }),
    ];
  }
  return [
    ...sameCollection(arn, endpoint, { arn: child(at, 'arn'), endpoint: child(at, 'endpoint') }),
    info('FLK3289', at, `the collection must let the Firehose stream of ${use.direction} ${use.name} in`, {
      on: 'key',
      help: `hand the data access policy in the output ${outputName(use)} to whoever manages the collection`,
    }),
  ];
}

const outputName = (use: Use): string => terraformName(use.name, 'data_access_policy');

/**
 * Source: OpenSearch Service developer guide, "Data access control for Amazon OpenSearch Serverless", policy syntax and
 * permissions.
 */
export function accessPolicyOutputs({ collection, index }: NormalOpensearch, use: Use): Output[] {
  if (!collection) return [];
  const role = attribute({ type: 'aws_iam_role', name: terraformName(use.name, 'delivery') }, 'arn');
  return [
    {
      name: outputName(use),
      description: `Data access policy that collection ${collection.name} needs for sink ${use.name}`,
      value: json([
        {
          Rules: [
            {
              ResourceType: 'index',
              Resource: [`index/${collection.name}/${index}`],
              Permission: ['aoss:CreateIndex', 'aoss:DescribeIndex', 'aoss:UpdateIndex', 'aoss:WriteDocument'],
            },
          ],
          Principal: [role],
        },
      ]),
    },
  ];
}
