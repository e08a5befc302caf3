// What a spec says of an existing VPC and AWS says otherwise: the plan is made by the spec, and is wrong there.
import { own } from '../document/own';
import { child } from '../document/pointer';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import type { KnownVpc } from '../network/known-vpc';
import { namedIds, type NamedId } from '../network/named-ids';
import { ownNetwork, type NormalNetwork, type NormalVpc } from '../network/normal';

const at = '/spec/network/vpc';

/** In which VPC everything stands, the zones of subnets, and the ranges of the VPC. */
export function contradicted(network: NormalNetwork | undefined, known: KnownVpc = {}): Problem[] {
  if (!network) return [];
  const own = ownNetwork(network);
  return [
    ...otherVpcs(network, known),
    ...(own ? [...otherZones(own.vpc, known), ...otherRanges(own.vpc, known)] : []),
  ];
}

/** What AWS has told of an id: its VPC. */
type Standing = Pick<NamedId, 'id' | 'pointer'> & { readonly vpc: string };

/**
 * A security group is for what is in its own VPC, and a route table for the subnets of its own.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html, "Security group basics".
 */
function otherVpcs(network: NormalNetwork, { id, application = [], answered }: KnownVpc): Problem[] {
  const found = application.map((subnet) => ({ id: subnet, pointer: `${at}/find` }));
  const standing = [...namedIds(network), ...found].flatMap((one): Standing[] => {
    const vpc = answered?.vpcOf.get(one.id);
    return vpc === undefined ? [] : [{ id: one.id, pointer: one.pointer, vpc }];
  });
  const [first, ...more] = standing;
  if (!first) return [];
  const isTogether = more.length > 0 && more.every(({ vpc }) => vpc === first.vpc);
  if (isTogether && id !== undefined && id !== first.vpc && ownNetwork(network)?.vpc.id === id)
    return [otherVpc({ ...first, pointer: `${at}/id` }, id, first.vpc, id)];
  const own = id ?? first.vpc;
  return standing.filter(({ vpc }) => vpc !== own).map((one) => otherVpc(one, own, own, one.vpc));
}

function otherVpc({ id, pointer, vpc }: Standing, own: string, expected: string, found: string): Problem {
  const message = `AWS says that ${id} is in ${vpc}, and the application is to stand in ${own}`;
  const help = 'EC2 refuses subnets and security groups that belong to different networks';
  return error('FLK3453', pointer, message, { expected, found, help });
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
