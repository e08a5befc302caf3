// What the owners of OpenSearch must add, so that Firehose can deliver: to a domain of another account, and to any
// serverless collection.
import { parseArn } from '../../aws/arn';
import type { Output } from '../../facts/facts';
import { terraformName } from '../../aws/naming';
import { attribute } from '../../terraform/resource';
import { json } from '../../terraform/value';
import type { Use } from '../connector';
import { handover } from '../handover';
import type { Destination, ToCollection, ToDomain } from './destination';
import { domainStatements } from './statements';

/** What there is to hand over for the destination of a sink. */
export function deliveryOutputs(destination: Destination, use: Use): Output[] {
  if (destination.kind === 'collection') return [accessPolicyOutput(destination, use)];
  return destination.kind === 'domain' ? domainOutputs(destination, use) : [];
}

/** The access policy of the domain must let in the role that delivers. */
function domainOutputs(domain: ToDomain, use: Use): Output[] {
  const { account: owner } = parseArn(domain.arn);
  if (owner === use.application.home.accountId) return [];
  const called = `the domain that sink ${use.name} delivers to`;
  return [handover({ kind: 'domain', called, owner }, domainStatements(domain, use.pointer), use, roleOf(use))];
}

const roleOf = ({ name }: Use) => attribute({ type: 'aws_iam_role', name: terraformName(name, 'delivery') }, 'arn');

/** The output with the policy. */
export const accessPolicyName = (use: Use): string => terraformName(use.name, 'data_access_policy');

/**
 * The role that delivers must stand in a data access policy of the collection.
 * Source: OpenSearch Service developer guide, "Data access control for Amazon OpenSearch Serverless", policy syntax and
 * permissions.
 */
function accessPolicyOutput({ name, index }: ToCollection, use: Use): Output {
  const rule = {
    ResourceType: 'index',
    Resource: [`index/${name}/${index}`],
    Permission: ['aoss:CreateIndex', 'aoss:DescribeIndex', 'aoss:UpdateIndex', 'aoss:WriteDocument'],
  };
  return {
    name: accessPolicyName(use),
    description: `Data access policy that collection ${name} needs for sink ${use.name}`,
    value: json([{ Rules: [rule], Principal: [roleOf(use)] }]),
  };
}
