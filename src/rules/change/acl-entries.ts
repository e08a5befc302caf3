// The entries of a network ACL before and after a change, and whether they let a connection of a job through. Source:
// "Network ACL rules" of the VPC guide, https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html: by number,
// the first that takes in a packet decides; what none takes in is denied.
import type { Range } from '../../aws/address-range';
import { ofTypes, type Estate, type Resource } from '../../estate/estate';
import { worstOf, type Answer } from '../../estate/iam-pattern';
import { placesOf } from '../../estate/places';
import { listedBy, remembered } from '../../estate/remembered';
import { blocksAt, read, type Arguments } from '../../estate/tree';
import { is, numberOf, textOf } from '../../estate/value';
import { takesInAll } from './job-addresses';
import { argumentsAt, bothOf, namedAt, textsOf, type When } from './when';

/** What leaves the subnets behind an ACL, and what enters them. */
export type Side = 'egress' | 'ingress';

export interface Entry {
  readonly side: Side;
  readonly number: number | undefined;
  readonly action: string | undefined;
  readonly protocol: string | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Undefined when it is not known. */
  readonly range: string | undefined;
}

/** Undefined when it is not known which there are. */
export function entriesOf(estate: Estate, acl: Resource, when: When): readonly Entry[] | undefined {
  const of = argumentsAt(acl, when);
  if (!of) return undefined;
  const [out, into] = [blocksAt(of, 'egress'), blocksAt(of, 'ingress')];
  if (!out || !into) return undefined;
  const within = [...out.map((one) => insideOf(one, 'egress')), ...into.map((one) => insideOf(one, 'ingress'))];
  const beside = rulesBeside(estate, acl);
  // An ACL reads back the rules that stand beside it as if they were its own.
  const theirs = new Set(beside.flatMap((rule) => (rule.change?.before ? [keyOf(ruleOf(rule.change.before))] : [])));
  const own = when === 'before' ? within : within.filter((one) => !theirs.has(keyOf(one)));
  const added = beside.map((rule) => argumentsAt(rule, when)).filter((one) => one !== undefined);
  return [...own, ...added.map(ruleOf)].filter((one): one is Entry => one !== undefined);
}

/** Rules that are resources of their own. */
export function rulesBeside(estate: Estate, acl: Resource): readonly Resource[] {
  const named = [...placesOf(acl), ...textsOf(bothOf(acl, 'id'))];
  return [...new Set(named.flatMap((name) => rulesIn(estate).get(name) ?? []))];
}

const rulesIn = remembered((estate: Estate) =>
  listedBy(ofTypes(estate, 'aws_network_acl_rule'), (rule) => namedAt(rule, 'network_acl_id')),
);

function insideOf(block: Arguments, side: Side): Entry | undefined {
  return entryOf(block, side, 'rule_no', 'action');
}

function ruleOf(rule: Arguments): Entry | undefined {
  return entryOf(rule, is(read(rule, 'egress'), true) ? 'egress' : 'ingress', 'rule_number', 'rule_action');
}

/** Those for IPv6 alone are left out: jobs call services by IPv4. */
function entryOf(of: Arguments, side: Side, number: string, action: string): Entry | undefined {
  const range = read(of, 'cidr_block');
  if (range.kind === 'unset' || is(range, '')) return undefined;
  return {
    side,
    number: numberOf(read(of, number)),
    action: textOf(read(of, action))?.toLowerCase(),
    protocol: textOf(read(of, 'protocol'))?.toLowerCase(),
    from: numberOf(read(of, 'from_port')),
    to: numberOf(read(of, 'to_port')),
    range: textOf(range),
  };
}

function keyOf(entry: Entry | undefined): string {
  return JSON.stringify([entry?.side, entry?.number]);
}

/** A port, or the first and last of those that systems answer to. */
export type Ports = readonly [from: number, to: number];

/** Systems answer to ports of this range. Source: "Ephemeral ports" of the page above, for Linux. */
export const ephemeral: Ports = [32_768, 60_999];

/** One direction of the connections to a port. */
export interface Flow {
  readonly side: Side;
  readonly ports: Ports;
  readonly what: string;
  /** Where the other end stands; undefined when it is not known: only what means every address is certain then. */
  readonly peers?: readonly Range[] | undefined;
}

/** Those of one side that take in packets by TCP for these ports, or may. */
export function decidingOn(entries: readonly Entry[], flow: Flow): readonly Entry[] {
  return entries.filter((one) => one.side === flow.side && takesIn(one, flow) !== 'no').sort(byNumber);
}

/**
 * A flow in parts of which entries decide alike, port by port and subnet by subnet: who is cut off by a part of them is
 * cut off.
 */
export function partsOf(entries: readonly Entry[], flow: Flow): readonly Flow[] {
  const [low, high] = flow.ports;
  const edges = entries
    .filter(({ side }) => side === flow.side)
    .flatMap(({ from, to }) => [from, to === undefined ? undefined : to + 1])
    .filter((port) => port !== undefined && port > low && port <= high);
  const starts = [...new Set([low, ...edges])].filter((port) => port !== undefined).sort((a, b) => a - b);
  const peers = flow.peers ? flow.peers.map((one) => [one]) : [undefined];
  return starts.flatMap((from, at) =>
    peers.map((some): Flow => ({ ...flow, ports: [from, (starts[at + 1] ?? high + 1) - 1], peers: some })),
  );
}

export function letsThrough(entries: readonly Entry[], flow: Flow): Answer {
  const possible = new Set<string>();
  for (const entry of decidingOn(entries, flow)) {
    possible.add(entry.action ?? 'not known');
    if (takesIn(entry, flow) === 'yes' && entry.number !== undefined) return outcome(possible);
  }
  return outcome(possible.add('deny'));
}

function outcome(possible: ReadonlySet<string>): Answer {
  if (possible.size > 1) return 'maybe';
  return possible.has('allow') ? 'yes' : possible.has('deny') ? 'no' : 'maybe';
}

function byNumber(one: Entry, other: Entry): number {
  return (one.number ?? 0) - (other.number ?? 0);
}

function takesIn({ protocol, from, to, range }: Entry, { ports: [low, high], peers }: Flow): Answer {
  const everywhere: Answer = range === undefined ? 'maybe' : takesInAll(range, peers);
  if (everywhere === 'no') return 'no';
  if (protocol === undefined) return 'maybe';
  if (protocol === '-1' || protocol === 'all') return everywhere;
  if (protocol !== 'tcp' && protocol !== '6') return 'no';
  if (from === undefined || to === undefined) return 'maybe';
  if (high < from || low > to) return 'no';
  return worstOf([everywhere, from <= low && high <= to ? 'yes' : 'maybe']);
}
