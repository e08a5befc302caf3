// Security groups, which know a connection and let its answers pass, and network ACLs, which look at each packet.
import type { Explanation } from './explanation';
import { assumed, blocked, either, proven, type Answer, type Hop, type Verdict } from './hop';
import { byId, type Network } from './network';
import { isWithin, type Party } from './party';
import {
  defaultNetworkAcl,
  isUnknown,
  type AclRule,
  type GroupRule,
  type Id,
  type Listing,
  type Ports,
} from './topology';

/** Ports of TCP, both included. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** Where answers go. Source: the VPC guide, "Network ACLs", ephemeral ports: what covers every client. */
export const ephemeral: PortRange = { first: 1024, last: 65_535 };

type Direction = 'ingress' | 'egress';

/** Ports of which no rule tells two: the first, and where a rule begins or has ended. */
function portSamples({ first, last }: PortRange, rules: readonly Ports[]): number[] {
  const cuts = rules.flatMap(({ from, to }) => [from ?? 0, (to ?? 65_535) + 1]);
  return [first, ...new Set(cuts.filter((port) => port > first && port <= last))];
}

function isForPort({ protocol, from = 0, to = 65_535 }: Ports, port: number): boolean {
  if (protocol === 'all') return true;
  return protocol === 'tcp' && (from < 0 || (from <= port && port <= to));
}

/** Whether the groups of one end let the other end's connection pass. */
export function groupHop(
  network: Network,
  own: Party,
  direction: Direction,
  other: Party,
  ports: PortRange,
  visible: Answer,
): Hop {
  const kind = direction === 'egress' ? 'group out' : 'group in';
  const { known, rest } = own.securityGroups;
  const groups = byId(network.topology.securityGroups);
  const found = known.flatMap((id) => groups.get(id) ?? []);
  const at = known.join(' ');
  const missing = rest ?? unknownGroups(known.filter((id) => !groups.has(id)));
  const listings = found.map((group) => group[direction]);
  const rules = listings.flatMap((one) => one.known);
  const mayBeMore = missing ?? listings.find((one) => one.rest !== undefined)?.rest;
  const answers = portSamples(ports, rules).map((port) => {
    const ruling = rules.filter((rule) => isForPort(rule, port));
    const answer = either([...ruling.map((rule) => admits(network, rule, other, visible)), mayBeMore ?? false]);
    return { port, answer, by: ruling.find((rule) => admits(network, rule, other, visible) === true)?.id };
  });
  const worst = answers.find(({ answer }) => answer === false) ?? answers.find(({ answer }) => answer !== true);
  const by = answers[0]?.by;
  const why = worst?.answer === false ? fault(network, rules, other, worst.port) : undefined;
  return { kind, way: 'there', at, ...(by !== undefined && { by }), verdict: verdictOf(worst?.answer ?? true, why) };
}

function unknownGroups([id]: readonly Id[]): { unknown: string } | undefined {
  return id === undefined ? undefined : { unknown: `the rules of ${id} are not declared` };
}

function verdictOf(answer: Answer, why: Explanation = 'ENI_SG_RULES_MISMATCH'): Verdict {
  if (isUnknown(answer)) return assumed(answer);
  return answer ? proven : blocked(why);
}

/** Groups of the other end can be named where the way carries them. */
function admits(network: Network, { peer }: GroupRule, other: Party, visible: Answer): Answer {
  if (isUnknown(peer)) return peer;
  if (!('securityGroup' in peer)) return isWithin(network, other, peer);
  const { known, rest } = other.securityGroups;
  const member: Answer = known.includes(peer.securityGroup) || (rest ?? false);
  if (member === false || visible === false) return false;
  return isUnknown(visible) ? visible : member;
}

function fault(network: Network, rules: readonly GroupRule[], other: Party, port: number): Explanation {
  if (rules.length === 0) return 'SG_HAS_NO_RULES';
  const byGroup = rules.filter(({ peer }) => 'securityGroup' in peer);
  const ifVisible = byGroup.some((rule) => isForPort(rule, port) && admits(network, rule, other, true) === true);
  return ifVisible ? 'SG_REFERENCES_NOT_PRESERVED' : 'ENI_SG_RULES_MISMATCH';
}

/** Whether the network ACL of a subnet lets packets to or from the other end pass. */
export function aclHop(
  network: Network,
  subnet: Id,
  direction: Direction,
  other: Party,
  ports: PortRange,
  way: Hop['way'],
): Hop[] {
  const acl = network.subnet(subnet)?.networkAcl ?? { unknown: `the network ACL of ${subnet} is not declared` };
  if (acl === defaultNetworkAcl) return [];
  const kind = direction === 'egress' ? 'ACL out' : 'ACL in';
  if (isUnknown(acl)) return [{ kind, way, at: subnet, verdict: assumed(acl) }];
  const rules = byId(network.topology.networkAcls).get(acl)?.[direction];
  if (!rules) return [{ kind, way, at: acl, verdict: assumed({ unknown: `the rules of ${acl} are not declared` }) }];
  const decisions = portSamples(ports, rules.known).map((port) => decide(network, rules, other, port));
  const worst = decisions.find(({ answer }) => answer === false) ?? decisions.find(({ answer }) => answer !== true);
  const { by } = worst ?? decisions[0] ?? {};
  const verdict = verdictOf(worst?.answer ?? true, 'SUBNET_ACL_RESTRICTION');
  return [{ kind, way, at: acl, ...(by !== undefined && { by }), verdict }];
}

interface Decision {
  readonly answer: Answer;
  readonly by?: Id;
}

/** The first rule that matches; of one that may match, both what it says and what follows must be the same. */
function decide(network: Network, { known, rest }: Listing<AclRule>, other: Party, port: number): Decision {
  if (rest !== undefined) return { answer: rest };
  const unsorted = known.find(({ number }) => isUnknown(number));
  if (unsorted) return { answer: { unknown: `the number of ${unsorted.id} is not known` } };
  const inOrder = [...known].sort((a, b) => Number(a.number) - Number(b.number));
  return decideIn(
    network,
    inOrder.filter((rule) => isForPort(rule, port)),
    other,
  );
}

function decideIn(network: Network, [rule, ...rest]: readonly AclRule[], other: Party): Decision {
  if (!rule) return { answer: false };
  const matches = isUnknown(rule.cidr) ? rule.cidr : isWithin(network, other, { cidr: rule.cidr });
  const own: Decision = { answer: rule.action === 'allow', by: rule.id };
  if (matches === true) return own;
  const next = decideIn(network, rest, other);
  if (matches === false || next.answer === own.answer) return next;
  return { answer: matches, by: rule.id };
}
