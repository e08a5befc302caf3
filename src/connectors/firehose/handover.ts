// What the owner of an OpenSearch Serverless collection must add, so that Firehose can deliver to it.
import type { Output } from '../../facts/facts';
import { terraformName } from '../../aws/naming';
import { attribute } from '../../terraform/resource';
import { json } from '../../terraform/value';
import type { Use } from '../connector';
import type { ToCollection } from './destination';

/** The output with the policy. */
export const accessPolicyName = (use: Use): string => terraformName(use.name, 'data_access_policy');

/**
 * The role that delivers must stand in a data access policy of the collection.
 * Source: OpenSearch Service developer guide, "Data access control for Amazon OpenSearch Serverless", policy syntax and
 * permissions.
 */
export function accessPolicyOutput({ name, index }: ToCollection, use: Use): Output {
  const role = attribute({ type: 'aws_iam_role', name: terraformName(use.name, 'delivery') }, 'arn');
  const rule = {
    ResourceType: 'index',
    Resource: [`index/${name}/${index}`],
    Permission: ['aoss:CreateIndex', 'aoss:DescribeIndex', 'aoss:UpdateIndex', 'aoss:WriteDocument'],
  };
  return {
    name: accessPolicyName(use),
    description: `Data access policy that collection ${name} needs for sink ${use.name}`,
    value: json([{ Rules: [rule], Principal: [role] }]),
  };
}
