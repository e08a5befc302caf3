// What a rule of a security group lets through, in one form: the three resource types for it, and the blocks inside
// of a group.
import { includes, rangeOf } from '../../aws/address-range';
import type { Resource } from '../../estate/estate';
import { blocksAt, read, type Arguments } from '../../estate/tree';
import { is, numberOf, textOf } from '../../estate/value';
import { idsIn } from './placement';

export interface Opening {
  readonly direction: 'ingress' | 'egress';
  /** The group that it stands in; undefined when it is not known. */
  readonly group: string | undefined;
  /** A range, a prefix list or a group; undefined when it is not known. */
  readonly peer: string | undefined;
  /** `-1` for all. */
  readonly protocol: string | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The types that hold openings. */
export const openingTypes = [
  'aws_security_group',
  'aws_security_group_rule',
  'aws_vpc_security_group_egress_rule',
  'aws_vpc_security_group_ingress_rule',
] as const;

/** @param of the resource as it was or as it will be */
export function openingsIn({ type }: Resource, of: Arguments | undefined): readonly Opening[] {
  if (!of) return [];
  const group = textOf(read(of, 'security_group_id'));
  if (type === 'aws_vpc_security_group_egress_rule') return single(of, 'egress', group);
  if (type === 'aws_vpc_security_group_ingress_rule') return single(of, 'ingress', group);
  if (type === 'aws_security_group_rule')
    return several(of, is(read(of, 'type'), 'egress') ? 'egress' : 'ingress', group);
  if (type !== 'aws_security_group') return [];
  const own = textOf(read(of, 'id'));
  return (['egress', 'ingress'] as const).flatMap((direction) =>
    (blocksAt(of, direction) ?? []).flatMap((block) => several(block, direction, own)),
  );
}

type Sides = Pick<Opening, 'direction' | 'group'>;

function single(of: Arguments, direction: Sides['direction'], group: Sides['group']): readonly Opening[] {
  const peer = ['cidr_ipv4', 'cidr_ipv6', 'prefix_list_id', 'referenced_security_group_id']
    .map((path) => textOf(read(of, path)))
    .find((text) => text !== undefined);
  return [openingOf(of, { direction, group }, 'ip_protocol', peer)];
}

/** One block may name several peers. */
function several(of: Arguments, direction: Sides['direction'], group: Sides['group']): readonly Opening[] {
  const lists = ['cidr_blocks', 'ipv6_cidr_blocks', 'prefix_list_ids', 'security_groups'];
  const source = textOf(read(of, 'source_security_group_id'));
  const peers: readonly (string | undefined)[] = [
    ...lists.flatMap((path) => idsIn(read(of, path))),
    ...(source === undefined ? [] : [source]),
    ...(is(read(of, 'self'), true) ? [group] : []),
    ...(lists.some((path) => read(of, path).kind === 'unknown') ? [undefined] : []),
  ];
  return peers.map((peer) => openingOf(of, { direction, group }, 'protocol', peer));
}

function openingOf(of: Arguments, sides: Sides, protocolPath: string, peer: string | undefined): Opening {
  return {
    ...sides,
    peer,
    protocol: textOf(read(of, protocolPath)),
    from: numberOf(read(of, 'from_port')),
    to: numberOf(read(of, 'to_port')),
  };
}

/** Whether one lets through all that another does; undefined when it is not known. */
export function letsThrough(one: Opening, other: Opening): boolean | undefined {
  if (one.direction !== other.direction) return false;
  const answers = [sameText(one.group, other.group), peerCovers(one, other), portsCover(one, other)];
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

function sameText(one: string | undefined, other: string | undefined): boolean | undefined {
  return one === undefined || other === undefined ? undefined : one === other;
}

/** What a group or a prefix list stands for is not in the plan. */
function peerCovers({ peer }: Opening, other: Opening): boolean | undefined {
  if (peer === undefined || other.peer === undefined) return undefined;
  const [outer, inner] = [rangeOf(peer), rangeOf(other.peer)];
  if (outer !== undefined && inner === undefined)
    return peer === '0.0.0.0/0' || (isGroup(other.peer) ? undefined : false);
  return peer === other.peer || (outer !== undefined && inner !== undefined && includes(outer, inner));
}

/** Whether a text is the id of a security group. */
export function isGroup(peer: string): boolean {
  return peer.startsWith('sg-');
}

function portsCover(one: Opening, other: Opening): boolean | undefined {
  if (one.protocol === undefined || other.protocol === undefined) return undefined;
  if (one.protocol === '-1') return true;
  if (one.protocol !== other.protocol) return false;
  if (one.from === undefined || one.to === undefined || other.from === undefined || other.to === undefined)
    return undefined;
  return one.from <= other.from && one.to >= other.to;
}

/** `tcp port 443 to 10.0.0.0/8` */
export function wayOf({
  direction,
  peer = 'a peer that is not known',
  group = 'a group that is not known',
  ...ports
}: Opening): string {
  return `${portsOf(ports)} ${direction === 'egress' ? `to ${peer}` : `into ${group}`}`;
}

function portsOf({ protocol, from, to }: Pick<Opening, 'protocol' | 'from' | 'to'>): string {
  if (protocol === '-1') return 'all ports';
  return from === to ? `${protocol} port ${from}` : `${protocol} ports ${from} to ${to}`;
}
