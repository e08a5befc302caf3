// A store in subnets that exist, behind a security group that is made in a VPC that is created.
import type { Problem } from '../diagnostics/diagnostic';
import { warning } from '../diagnostics/problem';
import type { AnyResource } from '../terraform/resource';
import { traitOf } from '../terraform/resource-types';
import type { OwnNetwork } from './normal';

/**
 * AWS takes subnets and security groups of one VPC. The subnets may be those of the created VPC, by the ids that they
 * got, so it is no error. Source: the VPC guide, "Control traffic using security groups": each is of one VPC.
 */
export function storesElsewhere(network: OwnNetwork | undefined, resources: readonly AnyResource[]): Problem[] {
  if (!network?.vpc.create) return [];
  return resources.filter(isElsewhere).map(({ cause }) => {
    const message = 'the store names subnets that exist, and its security group is made in the VPC that is created';
    const because = { pointer: '/spec/network/vpc/create', note: 'the VPC' };
    const help = 'give "securityGroups" as well, or leave "subnets" out; subnets of this very VPC are right';
    return warning('FLK3450', cause, message, { on: 'key', because, help });
  });
}

function isElsewhere({ type, arguments: given }: AnyResource): boolean {
  const text = JSON.stringify(given);
  const [group, subnet] = ['{"$ref":["aws_security_group.', '"subnet-'].map((one) => text.includes(one));
  return traitOf(type).stays !== undefined && group === true && subnet === true;
}
