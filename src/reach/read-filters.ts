// What lets packets through: security groups, network ACLs, and the prefix lists that both name.
import { amending, factListing, required, type Piece } from './read-piece';
import { protocolOf } from './protocol';
import { blocksIn, idIn, idsIn, joined, numberIn, switchIn, textIn, textsIn, type Block } from './read-block';
import {
  isUnknown,
  type AclRule,
  type Fact,
  type GroupRule,
  type Id,
  type Listing,
  type NetworkAcl,
  type Ports,
  type Unknown,
} from './topology';

type Direction = 'ingress' | 'egress';

export function readSecurityGroup(block: Block): Piece {
  const id = block.address;
  const vpc = required(idIn(block, 'vpc_id'), block, 'vpc_id');
  return {
    securityGroups: [{ id, vpc, ingress: rulesOf(block, id, 'ingress'), egress: rulesOf(block, id, 'egress') }],
  };
}

/** Those in its own block and those of resources; what is written inline and what is written beside it add up. */
function rulesOf(block: Block, group: Id, direction: Direction): Listing<GroupRule> {
  const inline = blocksIn(block, direction).flatMap((rule) => inlineRules(rule, group, direction));
  return { known: [...inline, ...addedRules(block, group, direction)] };
}

/** The rules that resources add to a group: to one that exists as well. */
export function addedRules({ reader }: Pick<Block, 'reader'>, group: Id, direction: Direction): GroupRule[] {
  const single = amending(reader, `aws_vpc_security_group_${direction}_rule`, 'security_group_id', group);
  const former = amending(reader, 'aws_security_group_rule', 'security_group_id', group);
  const ofDirection = former.filter((rule) => textIn(rule, 'type') === direction);
  return [...single.map(singleRule), ...ofDirection.flatMap((rule) => inlineRules(rule, group, direction))];
}

function singleRule(block: Block): GroupRule {
  const cidr = textIn(block, 'cidr_ipv4') ?? textIn(block, 'cidr_ipv6');
  const prefixList = idIn(block, 'prefix_list_id');
  const securityGroup = idIn(block, 'referenced_security_group_id');
  const peers: (GroupRule['peer'] | undefined)[] = [
    named('cidr', cidr),
    named('prefixList', prefixList),
    named('securityGroup', securityGroup),
  ];
  const peer = peers.find((one) => one !== undefined);
  return { id: block.address, ...portsOf(block, 'ip_protocol'), peer: required(peer, block, 'peer') };
}

function named<Key extends string>(
  key: Key,
  fact: Fact<string> | undefined,
): Record<Key, string> | Unknown | undefined {
  if (fact === undefined || isUnknown(fact)) return fact;
  return { [key]: fact } as Record<Key, string>;
}

/** One block may name several peers. */
function inlineRules(block: Block, group: Id, direction: Direction): GroupRule[] {
  const [cidrs, sources] = [joined(textsIn(block, 'cidr_blocks'), textsIn(block, 'ipv6_cidr_blocks')), groupsIn(block)];
  const lists = idsIn(block, 'prefix_list_ids');
  const rest = [cidrs, sources, lists].find((one) => one.rest !== undefined)?.rest;
  const peers: GroupRule['peer'][] = [
    ...cidrs.known.map((cidr) => ({ cidr })),
    ...lists.known.map((prefixList) => ({ prefixList })),
    ...sources.known.map((securityGroup) => ({ securityGroup })),
    ...(switchIn(block, 'self', false) === true ? [{ securityGroup: group }] : []),
    ...(rest === undefined ? [] : [rest]),
  ];
  return peers.map((peer) => ({ id: `${block.address} ${direction}`, ...portsOf(block, 'protocol'), peer }));
}

function groupsIn(block: Block): Listing<Id> {
  return joined(idsIn(block, 'security_groups'), factListing(idIn(block, 'source_security_group_id')));
}

/** Ports count for TCP and UDP only; what is no number is a rule that says nothing certain, and counts as none. */
function portsOf(block: Block, key: 'ip_protocol' | 'protocol'): Ports {
  const said = textIn(block, key);
  const protocol = typeof said === 'string' ? protocolOf(said) : 'other';
  const [from, to] = [numberIn(block, 'from_port'), numberIn(block, 'to_port')];
  if (protocol === 'all' || protocol === 'other') return { protocol };
  if (isUnknown(from) || isUnknown(to)) return { protocol: 'other' };
  return { protocol, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

export function readNetworkAcl(block: Block): Piece {
  return { networkAcls: [aclOf(block)] };
}

function aclOf(block: Block): NetworkAcl {
  const { address: id, reader } = block;
  const rules = amending(reader, 'aws_network_acl_rule', 'network_acl_id', id);
  const ofWay = (egress: boolean): AclRule[] => [
    ...blocksIn(block, egress ? 'egress' : 'ingress').map((rule) => aclRule(rule, 'rule_no', 'action')),
    ...rules
      .filter((rule) => switchIn(rule, 'egress', false) === egress)
      .map((rule) => aclRule(rule, 'rule_number', 'rule_action')),
  ];
  return { id, ingress: { known: ofWay(false) }, egress: { known: ofWay(true) } };
}

function aclRule(block: Block, number: string, action: string): AclRule {
  const cidr = textIn(block, 'cidr_block') ?? textIn(block, 'ipv6_cidr_block');
  return {
    id: block.address,
    number: required(numberIn(block, number), block, number),
    action: textIn(block, action) === 'allow' ? 'allow' : 'deny',
    ...portsOf(block, 'protocol'),
    cidr: required(cidr, block, 'CIDR'),
  };
}

export function readPrefixList(block: Block): Piece {
  const entries = blocksIn(block, 'entry').map((entry) => factListing(textIn(entry, 'cidr')));
  const added = amending(block.reader, 'aws_ec2_managed_prefix_list_entry', 'prefix_list_id', block.address);
  const more = added.map((entry) => factListing(textIn(entry, 'cidr')));
  return { prefixLists: [{ id: block.address, cidrs: joined(...entries, ...more) }] };
}
