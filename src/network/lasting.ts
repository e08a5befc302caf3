// What of a network is there before those who use it are told of it, and goes after they have been told of its going:
// an application by its update, the users of a network of many by its contract.
import type { AnyResource } from '../terraform/resource';

/**
 * A static route of a transit gateway is replaced when it leads elsewhere, and AWS has one for a range in a table: the
 * old one goes first, so nothing that is created before it is destroyed may wait for it. And whether AWS has verified a
 * name by which others are to know a service is no matter of a job's.
 */
export function isLasting({ type }: AnyResource): boolean {
  return type !== 'aws_ec2_transit_gateway_route' && type !== 'aws_vpc_endpoint_service_private_dns_verification';
}
