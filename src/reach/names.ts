// Which rule or zone answers for a name in a VPC, as the Resolver of Route 53 does.
import { bestNamed, isNamed } from '../aws/host-names';
import type { Network } from './network';
import {
  isUnknown,
  type Fact,
  type HostedZone,
  type Id,
  type Place,
  type ResolverRule,
  type Unknown,
  type ZoneRecord,
} from './topology';

/**
 * The most specific one, unless it is the resolver's own. Source: the Route 53 guide, "How Resolver determines whether
 * ... matches any rules".
 */
export function ruleFor({ topology }: Network, host: string, vpc: Id): ResolverRule | undefined {
  const [rule] = topology.resolverRules
    .filter(({ domain, vpcs }) => !isUnknown(domain) && vpcs.known.includes(vpc) && isBelow(host, domain))
    .sort((a, b) => lengthOf(b.domain) - lengthOf(a.domain));
  return rule?.isOfAws === true ? undefined : rule;
}

/** Why any name may be asked elsewhere: by a rule whose domain nobody has said. */
export function anyNameRule({ topology }: Network, vpc: Id): Unknown | undefined {
  const domains = topology.resolverRules.flatMap((rule) => (rule.vpcs.known.includes(vpc) ? [rule.domain] : []));
  return domains.find((domain) => isUnknown(domain));
}

/**
 * Whether a rule is asked in place of a private zone that has the name too: the longer domain is, and of equal ones the
 * rule's. Source: the Route 53 guide, "Considerations when working with a private hosted zone".
 */
export function comesBefore(rule: ResolverRule | undefined, zone: Fact<string>): boolean {
  return rule !== undefined && lengthOf(rule.domain) >= lengthOf(zone);
}

/** Of a domain that is known, without the dot at its end: the root's is none. */
function lengthOf(domain: Fact<string>): number {
  return String(domain).replace(/\.$/, '').length;
}

/** Names that lead to an endpoint are made by its private DNS, or by a zone: others do not know them. */
export function leadsPast(rule: ResolverRule, { endpoint, names, privateName: isPrivate }: Place): boolean {
  return endpoint !== undefined && (!isPrivate || comesBefore(rule, names.replace(/^\*\./, '')));
}

function isBelow(host: string, domain: string): boolean {
  return domain === '.' || isNamed(domain, host) || isNamed(`*.${domain}`, host);
}

/** The zone that is asked, and what it says. */
export interface Found {
  readonly zone: HostedZone;
  /** Why it is not sure that the VPC asks this zone. */
  readonly unsure?: Unknown;
  /** None when the zone is asked and does not have the name. */
  readonly record?: ZoneRecord;
}

/** The most specific private zone that the VPC asks, or may ask; its own records come before the internet's. */
export function recordFor({ topology }: Network, host: string, vpc: Id): Found | undefined {
  const zones = topology.hostedZones
    .filter(({ name, vpcs }) => !isUnknown(name) && (vpcs.known.includes(vpc) || vpcs.rest) && isBelow(host, name))
    .sort((a, b) => lengthOf(b.name) - lengthOf(a.name));
  const [zone] = zones;
  if (!zone) return undefined;
  const named = zone.records.known.flatMap((one) =>
    isUnknown(one.name) ? [] : [{ record: one, name: inZone(one.name, zone) }],
  );
  const record = bestNamed(host, named, ({ name }) => name)?.record;
  const { known, rest } = zone.vpcs;
  return { zone, ...(!known.includes(vpc) && rest && { unsure: rest }), ...(record && { record }) };
}

/** Terraform takes names without their zone, and completes them. */
function inZone(name: string, { name: zone }: HostedZone): string {
  const whole = String(zone).replace(/\.$/, '');
  if (name === '' || isBelow(name, whole)) return name === '' ? whole : name;
  return `${name}.${whole}`;
}
