// What a spec says of an existing VPC and AWS says otherwise: the plan is made by the spec, and is wrong there.
import { own } from '../document/own';
import { child } from '../document/pointer';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import type { KnownVpc } from '../network/known-vpc';
import type { NormalVpc, OwnNetwork } from '../network/normal';

const at = '/spec/network/vpc';

/** Zones of subnets, and the ranges of the VPC. */
export function contradicted(network: OwnNetwork | undefined, known: KnownVpc = {}): Problem[] {
  if (!network) return [];
  return [...otherZones(network.vpc, known), ...otherRanges(network.vpc, known)];
}

function otherZones({ subnetZones = {} }: NormalVpc, { subnetZones: real = {} }: KnownVpc): Problem[] {
  return Object.entries(subnetZones).flatMap(([subnet, said]): Problem[] => {
    const zone = own(real, subnet);
    if (zone === undefined || zone === said) return [];
    const message = `AWS says that ${subnet} is in zone ${zone}`;
    const more = { expected: zone, found: said };
    return [error('FLK3453', child(`${at}/subnetZones`, subnet), message, more)];
  });
}

/** A range too few shuts others out of the endpoints, one too many lets strangers in. */
function otherRanges({ cidrs }: NormalVpc, known: KnownVpc): Problem[] {
  if (!cidrs || !known.cidrs) return [];
  const [said, real] = [cidrs, known.cidrs].map((list) => [...list].sort().join(', '));
  if (said === real) return [];
  const message = `AWS says that the VPC has the ranges ${real}`;
  return [warning('FLK3453', `${at}/cidrs`, message, { on: 'key', help: `cidrs: [${real}]` })];
}
