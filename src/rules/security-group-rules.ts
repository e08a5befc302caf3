// The rules of security groups, as blocks of a group and as resources of their own.
import { argument, blocks, standing, type Estate, type Standing } from '../estate/estate';
import { tellersOf } from '../estate/read-back';
import { textsAt, type Texts } from '../estate/texts';
import { read, type Arguments } from '../estate/tree';
import { is, numberOf, textOf } from '../estate/value';
import { failed, passed, undecided, type Verdict } from './rule';

export interface GroupRule {
  /** Where it stands in its resource, as a beginning of paths. */
  readonly at: string;
  /** The argument that holds the ranges. */
  readonly path: string;
  readonly ranges: Texts;
  readonly protocol: string | undefined;
  readonly ports: Ports;
}

/** Which packets it lets through. */
export type Ports = 'all' | 'unknown' | 'pings' | { readonly from: number; readonly to: number };

type Direction = 'ingress' | 'egress';

/** Whether a range is the whole internet, or half of it. */
export function isEveryone(range: string): boolean {
  return /[/][01]$/.test(range);
}

/** Who asks for what of a rule that lets in everyone, or out to everyone. */
export interface Expectation {
  readonly isWrong: (ports: Exclude<Ports, 'unknown'>) => boolean;
  readonly message: (ports: Exclude<Ports, 'unknown'>) => string;
  readonly expected: string;
}

/** One verdict on each resource that has rules of this direction, but each of its rules that is wrong is told. */
export function groupVerdicts(estate: Estate, direction: Direction, expectation: Expectation): readonly Verdict[] {
  const single = `aws_vpc_security_group_${direction}_rule`;
  return [
    ...standing(estate, single).flatMap((one) => verdictsOn(one, [singleRule(one.arguments)], expectation)),
    ...standing(estate, 'aws_security_group_rule')
      .filter((one) => is(argument(one, 'type'), direction))
      .flatMap((one) => verdictsOn(one, listedRules(one.arguments, ''), expectation)),
    ...standing(estate, 'aws_security_group').flatMap((one) => {
      const inside = blocks(one, direction);
      if (!inside) return [undecided(one, `which ${direction} rules it has is not known yet`, direction)];
      const told = toldBeside(estate, one, direction);
      const rules = inside
        .flatMap((_, index) => listedRules(one.arguments, `${direction}.${index}.`))
        .map((rule) => without(rule, told));
      return rules.length > 0 ? verdictsOn(one, rules, expectation) : [];
    }),
  ];
}

function verdictsOn(one: Standing, rules: readonly GroupRule[], expectation: Expectation): readonly Verdict[] {
  const faults = rules.flatMap(({ ports, path, ranges }) => {
    const open = ranges.known.find(isEveryone);
    if (open === undefined || ports === 'unknown' || !expectation.isWrong(ports)) return [];
    const { message, expected } = expectation;
    return [failed(one, message(ports), { path, expected, found: open, about: JSON.stringify(ports) })];
  });
  if (faults.length > 0) return faults;
  const unknown = rules.find(
    ({ ports, ranges }) =>
      (ports === 'unknown' || expectation.isWrong(ports)) && (ranges.known.some(isEveryone) || !ranges.whole),
  );
  return [unknown ? undecided(one, 'what it lets through is not all known yet', unknown.path) : passed(one)];
}

/** A group reads back all of its rules as they were: what rules of the plan let through they say themselves. */
function toldBeside(estate: Estate, group: Standing, direction: Direction): ReadonlySet<string> {
  const rules = tellersOf(estate, group, direction).flatMap(({ type, change }) => {
    if (!change?.before) return [];
    if (type !== 'aws_security_group_rule')
      return type === `aws_vpc_security_group_${direction}_rule` ? [singleRule(change.before)] : [];
    return is(read(change.before, 'type'), direction) ? listedRules(change.before, '') : [];
  });
  return new Set(rules.flatMap((rule) => rule.ranges.known.map((range) => keyOf(rule, range))));
}

function without(rule: GroupRule, told: ReadonlySet<string>): GroupRule {
  const known = rule.ranges.known.filter((range) => !told.has(keyOf(rule, range)));
  return { ...rule, ranges: { ...rule.ranges, known } };
}

function keyOf({ protocol, ports }: GroupRule, range: string): string {
  return JSON.stringify([protocol, ports, range]);
}

function singleRule(of: Arguments): GroupRule {
  const [ipv4, ipv6] = [textsAt(of, 'cidr_ipv4'), textsAt(of, 'cidr_ipv6')];
  const path = ipv6.known.length > 0 ? 'cidr_ipv6' : 'cidr_ipv4';
  return { at: '', path, ranges: joined(ipv4, ipv6), ...packetsOf(of, '', 'ip_protocol') };
}

function listedRules(of: Arguments, at: string): readonly GroupRule[] {
  const packets = packetsOf(of, at, 'protocol');
  return ['cidr_blocks', 'ipv6_cidr_blocks'].map((name) => {
    const path = `${at}${name}`;
    return { at, path, ranges: textsAt(of, path), ...packets };
  });
}

function joined(a: Texts, b: Texts): Texts {
  return { known: [...a.known, ...b.known], whole: a.whole && b.whole, unknown: [...a.unknown, ...b.unknown] };
}

function packetsOf(of: Arguments, at: string, name: string): Pick<GroupRule, 'protocol' | 'ports'> {
  const protocol = textOf(read(of, `${at}${name}`))?.toLowerCase();
  return { protocol, ports: portsOf(of, at, protocol) };
}

/** Of all protocols, ports say nothing; ICMP tells hosts what packets they may send. */
function portsOf(of: Arguments, at: string, protocol: string | undefined): Ports {
  if (protocol === '-1' || protocol === 'all') return 'all';
  if (['icmp', 'icmpv6', '1', '58'].includes(String(protocol))) return 'pings';
  const [low, high] = ['from_port', 'to_port'].map((end) => numberOf(read(of, `${at}${end}`)));
  if (protocol === undefined || low === undefined || high === undefined) return 'unknown';
  return low <= 0 && high >= 65535 ? 'all' : { from: low, to: high };
}
