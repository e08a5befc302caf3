// What VPC peering takes: ranges that do not overlap, one peering for two VPCs, hosts within the peer's ranges, and
// what both sides must know of each other.
import type { Problem } from '../diagnostics/diagnostic';
import { needed, noEffect } from '../diagnostics/key-rules';
import { error, info, warning } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import type { StackIdentity } from '../facts/identity';
import { ownNetwork, type OwnNetwork } from '../network/normal';
import { peeredWith, peeringAt, type Peered } from '../network/peered';
import { ownersOutput } from '../network/peering-handover';
import { isAddress, isAmong, isRange, overlap, rangeAround } from '../network/ipv4';
import { routeTablesNeeded, vpcNeeded } from './existing-vpc';
import type { NetworkCheck } from './network-check';
import { otherSide } from './other-side';

export const peering: NetworkCheck = ({ network: given, identity, serves }) => {
  const network = ownNetwork(given);
  if (!network?.peering) return [];
  const all = peeredWith(network, identity.home);
  const kept = all.filter((one) => !one.peering.remove);
  return [
    ...all.flatMap((one) => otherSide({ ...one, given: one.peering, actions: needs(one) }, identity)),
    ...ownProblems(network, kept, identity),
    ...kept.flatMap((one) => [...rangeProblems(one, network), ...hostProblems(one), ...otherSideProblems(one)]),
    ...(serves === 'many' ? kept.flatMap(unknownNeeds) : []),
    ...twice(kept, network),
    ...sameTables(kept, network),
    ...aboveQuotas(kept, network),
  ];
};

/** EC2's actions by which the provider makes the other side. Source: IAM's service authorization reference. */
const sideActions =
  'ec2:AcceptVpcPeeringConnection, ec2:DescribeVpcPeeringConnections, ec2:ModifyVpcPeeringConnectionOptions, ' +
  'ec2:CreateTags, ec2:DeleteTags, ec2:DescribeRouteTables, ec2:CreateRoute, ec2:ReplaceRoute, ec2:DeleteRoute';
const ruleActions =
  'ec2:AuthorizeSecurityGroupIngress, ec2:RevokeSecurityGroupIngress, ec2:ModifySecurityGroupRules, ' +
  'ec2:DescribeSecurityGroupRules, ec2:DescribeSecurityGroups';

function needs({ peering }: Peered): string {
  return peering.securityGroup === undefined ? sideActions : `${sideActions}, ${ruleActions}`;
}

/** What must be known of the application's own VPC. */
function ownProblems({ vpc }: OwnNetwork, kept: readonly Peered[], { home }: StackIdentity): Problem[] {
  const at = '/spec/network/vpc';
  if (kept.length === 0) return [];
  const [owner, pointer] = [vpc.subnetOwner, child(at, 'subnetOwner')];
  if (owner !== undefined && owner !== home.accountId)
    return [
      error('FLK3008', peeringAt, `the VPC is of account ${owner}, whose owner alone can peer it and set its routes`, {
        on: 'key',
        because: { pointer, note: 'the subnets are shared' },
        help: 'have its owner make the peering, and remove it here',
      }),
    ];
  if (vpc.create) return vpc.create.ipam ? [notCompared()] : [];
  return [
    ...vpcNeeded(vpc, 'a peering is made for it'),
    ...routeTablesNeeded(vpc, 'a peering needs a route in each of them'),
    ...needed(vpc, 'cidrs', at, 'they are the way back over a peering, and must not overlap', '[10.20.0.0/16]'),
  ];
}

function notCompared(): Problem {
  const message = "the range that the pool gives is taken to overlap none of the peers' ranges";
  return info('FLK3384', '/spec/network/vpc/create/ipam', message, { on: 'key' });
}

/** The ranges of the application's VPC that the spec says, with their places. */
function saidRanges({ vpc: { create, cidrs = [] } }: OwnNetwork): [pointer: Pointer, cidr: string][] {
  const at = '/spec/network/vpc';
  if (!create) return cidrs.map((cidr, index) => [child(at, 'cidrs', index), cidr]);
  const further = (create.secondaryCidrs ?? []).map((cidr, index): [Pointer, string] => [
    child(at, 'create', 'secondaryCidrs', index),
    cidr,
  ]);
  return [
    ...(create.cidr === undefined ? [] : ([[child(at, 'create', 'cidr'), create.cidr]] as [Pointer, string][])),
    ...further,
  ];
}

function rangeProblems({ pointer, peering: { cidrs } }: Peered, network: OwnNetwork): Problem[] {
  return cidrs.flatMap((cidr, index) => {
    const at = child(pointer, 'cidrs', index);
    if (!isRange(cidr)) return [noRange(cidr, at)];
    const [met] = saidRanges(network).filter(([, own]) => isRange(own) && overlap(own, cidr));
    if (!met) return [];
    const [place, own] = met;
    const because = { pointer: place, note: "a range of the application's VPC" };
    return [error('FLK3380', at, `${cidr} of the peer overlaps ${own} of the application's VPC`, { because })];
  });
}

function noRange(cidr: string, at: Pointer): Problem {
  const meant = rangeAround(cidr);
  const more = meant === undefined ? { expected: 'four numbers from 0 to 255' } : { suggestions: [meant] };
  return error(
    'FLK3386',
    at,
    `"${cidr}" is no CIDR block${meant === undefined ? '' : ': bits after the prefix are set'}`,
    more,
  );
}

function hostProblems({ pointer, peering: { hosts = [], cidrs } }: Peered): Problem[] {
  if (!cidrs.every(isRange)) return [];
  return hosts.flatMap((host, index) => {
    if (!isAddress(host) || isAmong(host, cidrs)) return [];
    const message = `${host} is not within the ranges of the peer, and peering is not transitive`;
    return [
      error('FLK3382', child(pointer, 'hosts', index), message, {
        because: { pointer: child(pointer, 'cidrs'), note: 'the ranges of the peer' },
      }),
    ];
  });
}

/** The way back, and what the other account has to do for it. */
function otherSideProblems({ name, pointer, peering, accountId, side }: Peered): Problem[] {
  if (side.made === 'by its owner') {
    const message = `account ${accountId} must accept the peering and set its own side before anything gets through`;
    const help = `give the output ${ownersOutput(name)} to the owner, or name a "role" of that account`;
    return [info('FLK3387', child(pointer, 'account'), message, { help })];
  }
  const why = 'the way back is a route in each route table of the subnets that are reached';
  return needed(peering, 'routeTables', pointer, why, '[rtb-0b1c2d3e4f5061728]');
}

/** A rule is made for each port that a source or sink needs: a network of many knows none. */
function unknownNeeds({ pointer, peering }: Peered): Problem[] {
  const why = 'a network of many knows no ports, so the owner of the group opens it to the ranges of the VPC';
  return noEffect(peering, ['securityGroup'], pointer, why);
}

function twice(kept: readonly Peered[], { vpc }: OwnNetwork): Problem[] {
  return kept.flatMap(({ pointer, peering }, index) => {
    const at = child(pointer, 'vpc');
    if (peering.vpc === vpc.id) return [error('FLK3381', at, "the peer is the application's own VPC")];
    const earlier = kept.slice(0, index).find((one) => one.peering.vpc === peering.vpc);
    if (!earlier) return [];
    const because = { pointer: child(earlier.pointer, 'vpc'), note: 'the other one' };
    return [error('FLK3381', at, `${peering.vpc} is peered twice`, { because })];
  });
}

/** A route table stands in one VPC: of one that is named twice a name is wrong. */
function sameTables(kept: readonly Peered[], { vpc: { routeTables = [] } }: OwnNetwork): Problem[] {
  const at = '/spec/network/vpc/routeTables';
  const seen = new Map<string, Pointer>(routeTables.map((table, index) => [table, child(at, index)]));
  return kept.flatMap(({ pointer, peering }) =>
    (peering.routeTables ?? []).flatMap((table, index) => {
      const place = child(pointer, 'routeTables', index);
      const earlier = seen.get(table);
      seen.set(table, place);
      if (earlier === undefined) return [];
      const because = { pointer: earlier, note: 'the other one' };
      return [error('FLK3389', place, `${table} is said to be a route table of two VPCs`, { because })];
    }),
  );
}

/**
 * What an account has at first. Source: the VPC guide, "Amazon VPC quotas"; of routes, which were 50 before, AWS's note
 * of June 2025, "Amazon VPC raises default Route Table capacity".
 */
const mostPeerings = 50;
const mostRoutes = 500;

function aboveQuotas(kept: readonly Peered[], { egress }: OwnNetwork): Problem[] {
  const routes = kept.reduce((sum, { peering }) => sum + peering.cidrs.length, egress === 'nat' ? 1 : 0);
  return [
    ...(kept.length > mostPeerings ? [above(`the VPC has ${kept.length} peerings`, mostPeerings)] : []),
    ...(routes > mostRoutes ? [above(`each route table has ${routes} routes`, mostRoutes)] : []),
  ];
}

function above(message: string, most: number): Problem {
  return warning('FLK3383', peeringAt, message, { on: 'key', expected: `at most ${most}, unless the quota is raised` });
}
