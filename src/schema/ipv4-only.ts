// Why the network of a spec is IPv4, for those who ask for another family of addresses.
import ipaddr from 'ipaddr.js';
import type { Field } from './field';

/**
 * Sources: the API of the service, `VpcConfiguration`, which has subnets and security groups and no family of
 * addresses; the guide's pages on VPCs, none of which tells of IPv6.
 */
export const ipv4Only =
  'the service is told subnets and security groups and no family of addresses, and no document of AWS gives its ' +
  'network interfaces IPv6 addresses: say IPv4 ranges. A VPC or subnet that exists may have IPv6 ranges as well';

/** What to say of an IPv6 address or range where a field takes IPv4. */
export function otherFamily(value: unknown, { pattern = '' }: Field): { readonly help?: string } {
  const isIpv4 = pattern.startsWith('^[0-9]{1,3}([.][0-9]{1,3}){3}');
  if (!isIpv4 || typeof value !== 'string' || !value.includes(':')) return {};
  const [address = ''] = value.split('/');
  return ipaddr.IPv6.isValid(address) ? { help: ipv4Only } : {};
}
