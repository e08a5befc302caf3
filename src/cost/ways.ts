// What is charged for the network.
import { memberOf } from '../document/own';
import { blocksIn, textIn, type Block } from '../reach/read-block';
import type { Charges } from './charge';
import { prices } from '../aws/prices';

/** An interface endpoint is charged in each zone; a gateway costs nothing. */
export function endpoint(block: Block): Charges {
  if (textIn(block, 'vpc_endpoint_type') !== 'Interface') return {};
  const subnets = memberOf(block.body, 'subnet_ids');
  if (!Array.isArray(subnets)) return { unknown: ['zones: their number'] };
  return {
    standing: [{ what: 'interface endpoints, in each zone', price: prices.endpoint, units: subnets.length }],
    use: ['endpointData'],
  };
}

/** An endpoint of a collection is an interface endpoint that another service makes. */
export function searchEndpoint(block: Block): Charges {
  const subnets = memberOf(block.body, 'subnet_ids');
  const units = Array.isArray(subnets) ? subnets.length : 1;
  return {
    standing: [{ what: 'interface endpoints, in each zone', price: prices.endpoint, units }],
    use: ['endpointData'],
  };
}

export const natGateway = {
  standing: [{ what: 'NAT gateways', price: prices.natGateway, units: 1 }],
  use: ['natData'],
} as const satisfies Charges;

export const publicAddress = {
  standing: [{ what: 'public addresses', price: prices.address, units: 1 }],
} as const satisfies Charges;

/** Its owner pays for an attachment, whoever's gateway it is. */
export const transitAttachment = {
  standing: [{ what: 'attachments to a transit gateway', price: prices.transitAttachment, units: 1 }],
  use: ['transitData'],
} as const satisfies Charges;

/** A connection that ends at a transit gateway is an attachment as well. */
export function vpn(block: Block): Charges {
  const attached = memberOf(block.body, 'transit_gateway_id') !== undefined;
  return {
    standing: [
      { what: 'VPN connections', price: prices.vpn, units: 1 },
      ...(attached ? transitAttachment.standing : []),
    ],
    ...(attached && { use: transitAttachment.use }),
  };
}

/** Charged for each of its addresses. */
export function resolver(block: Block): Charges {
  const units = blocksIn(block, 'ip_address').length;
  return {
    standing: [{ what: 'addresses of the resolver', price: prices.resolverInterface, units }],
    use: ['resolverQueries'],
  };
}

export const hostedZone = {
  standing: [{ what: 'hosted zones', price: prices.hostedZone, units: 1 }],
} as const satisfies Charges;

export const loadBalancer = {
  standing: [{ what: 'load balancers', price: prices.loadBalancer, units: 1 }],
  use: ['loadBalancerUnit'],
} as const satisfies Charges;
