// The rules of security groups, as blocks of a group and as resources of their own.
import { argument, blocks, standing, type Estate, type Standing } from '../estate/estate';
import { textsAt, type Texts } from '../estate/texts';
import { is, numberOf, textOf } from '../estate/value';
import { failed, passed, undecided, type Verdict } from './rule';

export interface GroupRule {
  /** Where it stands in its resource, as a beginning of paths. */
  readonly at: string;
  /** The argument that holds the ranges. */
  readonly path: string;
  readonly ranges: Texts;
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

/** One verdict on each resource that has rules of this direction. */
export function groupVerdicts(estate: Estate, direction: Direction, expectation: Expectation): readonly Verdict[] {
  const single = `aws_vpc_security_group_${direction}_rule`;
  return [
    ...standing(estate, single).map((one) => verdictOn(one, [singleRule(one)], expectation)),
    ...standing(estate, 'aws_security_group_rule')
      .filter((one) => is(argument(one, 'type'), direction))
      .map((one) => verdictOn(one, listedRules(one, ''), expectation)),
    ...standing(estate, 'aws_security_group').flatMap((one) => {
      const inside = blocks(one, direction);
      if (!inside) return [undecided(one, `which ${direction} rules it has is not known yet`, direction)];
      const rules = inside.flatMap((_, index) => listedRules(one, `${direction}.${index}.`));
      return rules.length > 0 ? [verdictOn(one, rules, expectation)] : [];
    }),
  ];
}

function verdictOn(one: Standing, rules: readonly GroupRule[], expectation: Expectation): Verdict {
  let unknown: GroupRule | undefined;
  for (const rule of rules) {
    const open = rule.ranges.known.find(isEveryone);
    if (rule.ports !== 'unknown' && !expectation.isWrong(rule.ports)) continue;
    if (open !== undefined && rule.ports !== 'unknown') {
      const { message, expected } = expectation;
      return failed(one, message(rule.ports), { path: rule.path, expected, found: open });
    }
    if (open !== undefined || !rule.ranges.whole) unknown ??= rule;
  }
  return unknown ? undecided(one, 'what it lets through is not all known yet', unknown.path) : passed(one);
}

function singleRule(one: Standing): GroupRule {
  const [ipv4, ipv6] = [textsAt(one.arguments, 'cidr_ipv4'), textsAt(one.arguments, 'cidr_ipv6')];
  const path = ipv6.known.length > 0 ? 'cidr_ipv6' : 'cidr_ipv4';
  return { at: '', path, ranges: joined(ipv4, ipv6), ports: portsOf(one, '', 'ip_protocol') };
}

function listedRules(one: Standing, at: string): readonly GroupRule[] {
  const ports = portsOf(one, at, 'protocol');
  return ['cidr_blocks', 'ipv6_cidr_blocks'].map((name) => {
    const path = `${at}${name}`;
    return { at, path, ranges: textsAt(one.arguments, path), ports };
  });
}

function joined(a: Texts, b: Texts): Texts {
  return { known: [...a.known, ...b.known], whole: a.whole && b.whole, unknown: [...a.unknown, ...b.unknown] };
}

/** Of all protocols, ports say nothing; ICMP tells hosts what packets they may send. */
function portsOf(one: Standing, at: string, name: string): Ports {
  const protocol = argument(one, `${at}${name}`);
  const [from, to] = ['from_port', 'to_port'].map((end) => argument(one, `${at}${end}`));
  const said = textOf(protocol)?.toLowerCase();
  if (said === '-1' || said === 'all') return 'all';
  if (['icmp', 'icmpv6', '1', '58'].includes(String(said))) return 'pings';
  const [low, high] = [from, to].map((end) => (end ? numberOf(end) : undefined));
  if (said === undefined || low === undefined || high === undefined) return 'unknown';
  return low <= 0 && high >= 65535 ? 'all' : { from: low, to: high };
}
