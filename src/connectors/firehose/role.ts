// The role that a created Firehose stream delivers as, which only Firehose may assume.
import { awsName, longest, terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { mergeStatements, policyDocument } from '../../facts/statement';
import { attribute, resource, type Resource } from '../../terraform/resource';
import { json } from '../../terraform/value';
import type { Use } from '../connector';
import type { Stream } from './destination';
import { deliveryStatements } from './statements';

export interface DeliveryRole {
  readonly role: Resource<'aws_iam_role'>;
  readonly policy: Resource<'aws_iam_role_policy'>;
}

/** `logGroupArn` is that of the error log. */
export function deliveryRole(stream: Stream, logGroupArn: string, use: Use): DeliveryRole {
  const cause = child(use.pointer, 'create');
  const name = terraformName(use.name, 'delivery');
  const role = resource('aws_iam_role', name, cause, {
    name: awsName(longest.role, use.application.name, use.application.home.region, use.firstName, 'firehose'),
    description: `Delivers what Firehose stream ${stream.name} takes in`,
    assume_role_policy: json({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'firehose.amazonaws.com' },
          Action: 'sts:AssumeRole',
          // Source: Firehose developer guide, "Allow Firehose to assume an IAM role": the external id is the account's
          // own.
          Condition: { StringEquals: { 'sts:ExternalId': use.application.home.accountId } },
        },
      ],
    }),
  });
  const policy = resource('aws_iam_role_policy', name, cause, {
    name: 'least-privilege',
    role: attribute(role, 'id'),
    policy: policyDocument(mergeStatements(deliveryStatements(stream, logGroupArn, use))),
  });
  return { role, policy };
}
