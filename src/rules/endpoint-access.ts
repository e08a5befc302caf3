// What the policy of an endpoint lets a role do through it: both the endpoint and the role must allow a call. Source:
// "Control access to VPC endpoints using endpoint policies" of the PrivateLink guide,
// https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html.
import { services } from '../aws/services';
import { own } from '../document/own';
import { lets } from '../estate/authorization';
import type { Resource } from '../estate/estate';
import { coversAction, worstOf, type Answer } from '../estate/iam-pattern';
import { isAboutRole } from '../estate/resource-denial';
import { beyond, speaksOfRight, type Right } from '../estate/right';
import type { PolicyDocument } from '../estate/statements';

/** Without a policy an endpoint lets everybody do everything. */
export function admits(document: PolicyDocument | undefined, role: Resource, right: Right): Answer {
  if (!document) return 'yes';
  return lets(document, (one) => worstOf([isAboutRole(beyond(one, right), role), speaksOfRight(one, right)]));
}

/** Whether an endpoint takes in an action, which may have wildcards; undefined for a service not in the table. */
export function actionsThrough(serviceName: string): ((action: string) => boolean) | undefined {
  const name = serviceName.replace(/^.*amazonaws[.][^.]+[.]/, '');
  const prefix = own<{ readonly actions: string }>(services, name)?.actions;
  // Not called through the VPC: see `servicesCalled`.
  if (prefix === undefined || ['ec2:', 'logs:', 'kms:'].includes(prefix)) return undefined;
  return (action) => {
    if (!action.toLowerCase().startsWith(prefix)) return false;
    if (name === 'dynamodb-streams') return streamActions.some((one) => coversAction(action, one));
    return !streamActions.includes(action.toLowerCase());
  };
}

/**
 * Of DynamoDB, what goes by the endpoint of its streams, which has a host of its own. Source: "Amazon DynamoDB Streams"
 * of its API reference,
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB_Streams.html.
 */
const streamActions: readonly string[] = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
  (name) => `dynamodb:${name.toLowerCase()}`,
);
