// What an endpoint carries to its service, and what else carries that: another endpoint of the VPC, or a NAT gateway.
import { argument, argumentBefore, type Estate, type Resource, type Standing } from '../../estate/estate';
import { saying } from '../../estate/join';
import { shown, textOf } from '../../estate/value';
import type { Loss, Placed } from './losing';
import { wayToInternet } from './remaining-way';

export const endpointType = 'aws_vpc_endpoint';
export const privateName = 'private_dns_enabled';

/** `connections to com.amazonaws.eu-west-1.s3`. */
export function carriedBy(endpoint: Resource): string {
  return `connections to ${shown(argumentBefore(endpoint, 'service_name'))}`;
}

/** Others for the service that it was for, in the VPC that it was in. */
export function othersBeside(estate: Estate, endpoint: Standing): readonly Standing[] {
  const service = textOf(argumentBefore(endpoint, 'service_name'));
  return saying(estate, endpointType, 'vpc_id', argumentBefore(endpoint, 'vpc_id')).filter(
    (one) => one !== endpoint && textOf(argument(one, 'service_name')) === service,
  );
}

/** What leads to the public addresses of a service then goes through a NAT gateway, or nowhere. */
export function unlessByNat(
  estate: Estate,
  { application, placement }: Placed,
  endpoint: Standing,
  by: Resource = endpoint,
): Loss | undefined {
  const left = wayToInternet(estate, application, placement);
  const what = carriedBy(endpoint);
  if (left === 'yes') return undefined;
  const open = `whether ${what} go through a NAT gateway then is not in the plan`;
  return { by, application, what, ...(left === 'maybe' && { open }) };
}
