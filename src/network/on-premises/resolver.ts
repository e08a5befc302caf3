// Names of sites: what is asked for below their domains goes to their DNS servers, through one outbound endpoint of
// Route 53 Resolver, whose security group lets nothing else out.
import { awsName } from '../../aws/naming';
import { child, type Pointer } from '../../document/pointer';
import type { StackIdentity } from '../../facts/identity';
import type { Moved } from '../../terraform/moved';
import { attribute, resource, type AnyResource } from '../../terraform/resource';
import { ref, type Address, type Text } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Ground } from '../ground';
import { label } from '../labels';
import { byCidr, egress, group } from '../security-groups';
import { aclRule, numberOf, type Traffic } from '../vpc';
import type { NormalSites } from './normal';

/** The group in front of the endpoint. */
const resolverGroup: Address = 'aws_security_group.resolver';

/** One address answers while the zone of the other fails; each costs by the hour. */
export const resolverAddresses = 2;

/** Longest names of rules and endpoints. Source: Route 53 Resolver's CreateResolverRule, `Name`. */
const longestName = 64;

const port = 53;

/** DNS of a site, as far as it is forwarded to servers. */
interface Forwarded {
  readonly site: string;
  readonly servers: readonly string[];
  readonly domains: readonly string[];
  readonly cause: Pointer;
}

/** The place in a spec for the DNS of a site. */
export function dnsAt(site: string): Pointer {
  return child('/spec/network/onPremises', site, 'dns');
}

function forwarded(sites: NormalSites): Forwarded[] {
  return Object.entries(sites).flatMap(([site, { dns }]) =>
    dns?.servers ? [{ site, servers: dns.servers, domains: dns.domains ?? [], cause: dnsAt(site) }] : [],
  );
}

/** Rules that exist, each once: the Resolver takes no second association of a rule with a VPC. */
function rulesFound(sites: NormalSites): ReadonlyMap<string, string> {
  const all = Object.entries(sites).flatMap(([site, { dns }]) => (dns?.rules ?? []).map((id) => [id, site] as const));
  return new Map([...all].reverse());
}

export function resolverResources(sites: NormalSites, ground: Ground, identity: StackIdentity): AnyResource[] {
  const all = forwarded(sites);
  const [first] = all;
  const existing = [...rulesFound(sites)].map(([id, site]) =>
    associated(foundLabel(id), id, child(dnsAt(site), 'rules'), ground, awsName(longestName, identity.name, site)),
  );
  if (!first) return existing;
  const servers = new Map([...all].reverse().flatMap((one) => one.servers.map((server) => [server, one.cause])));
  return [
    group(resolverGroup, first.cause, 'DNS resolver', ground, identity),
    ...[...servers].flatMap(([server, cause]) => [lookups(server, cause, 'tcp'), lookups(server, cause, 'udp')]),
    endpoint(first.cause, ground, identity),
    ...all.flatMap((one) => one.domains.flatMap((domain) => rule(domain, one, ground, identity))),
    ...existing,
    ...(ground.create?.networkAcl === 'ephemeral'
      ? throughAcl([...servers.keys()], ground.create.dns?.servers ?? [])
      : []),
  ];
}

function lookups(server: string, cause: Pointer, protocol: 'tcp' | 'udp'): AnyResource {
  const ports = [port, port] as const;
  const said = { peer: byCidr(`${server}/32`), ports, cause: child(cause, 'servers'), protocol };
  return egress(resolverGroup, { ...said, purpose: 'DNS of a site' });
}

function endpoint(cause: Pointer, { subnets }: Ground, { name }: StackIdentity): AnyResource {
  return resource('aws_route53_resolver_endpoint', 'network', cause, {
    name: awsName(longestName, name),
    direction: 'OUTBOUND',
    security_group_ids: [ref(resolverGroup, 'id')],
    ip_address: subnets.slice(0, resolverAddresses).map((subnet) => ({ subnet_id: subnet })),
    tags: { Name: name },
  });
}

/**
 * By the domain, which one site has: the Resolver takes no second rule of a domain for a VPC, so that a site with
 * another name must not make its rules anew. Source: what AssociateResolverRule answers, "Cannot associate rules with
 * same domain name with same VPC".
 */
function ruleLabel(domain: string): string {
  // Hyphens stay, so that two domains never make one label.
  return `domain__${domain.replaceAll('.', '_')}`;
}

function foundLabel(rule: string): string {
  return label('rule', rule);
}

/** The site was in their addresses once. */
export function formerRules(sites: NormalSites): Moved[] {
  const made = forwarded(sites).flatMap(({ site, domains }) =>
    domains.flatMap((domain): Moved[] => {
      const former = `${label(site)}__${domain.replaceAll('.', '_')}`;
      return [
        { from: `aws_route53_resolver_rule.${former}`, to: `aws_route53_resolver_rule.${ruleLabel(domain)}` },
        movedAssociation(former, ruleLabel(domain)),
      ];
    }),
  );
  const found = [...rulesFound(sites)].map(([id, site]) => movedAssociation(label(site, id), foundLabel(id)));
  return [...made, ...found].filter(({ from, to }) => from !== to);
}

function movedAssociation(from: string, to: string): Moved {
  const type = 'aws_route53_resolver_rule_association';
  return { from: `${type}.${from}`, to: `${type}.${to}` };
}

function rule(
  domain: string,
  { site, servers, cause }: Forwarded,
  ground: Ground,
  { name }: StackIdentity,
): readonly [AnyResource, AnyResource] {
  const named = ruleLabel(domain);
  const made = resource('aws_route53_resolver_rule', named, child(cause, 'domains'), {
    name: awsName(longestName, name, site, domain.replaceAll('.', '-')),
    domain_name: domain,
    rule_type: 'FORWARD',
    resolver_endpoint_id: attribute({ type: 'aws_route53_resolver_endpoint', name: 'network' }, 'id'),
    target_ip: servers.map((ip) => ({ ip, port })),
    tags: { Name: `${name}-${site}` },
  });
  return [made, associated(named, attribute(made, 'id'), child(cause, 'domains'), ground)];
}

/**
 * A rule of the stack's own has its name; of the rules of others the association has one, so that it is known for the
 * stack's. One that stands keeps the name that it has, or none: with another it would be replaced, and the Resolver
 * takes no second association of a rule with a VPC.
 */
function associated(named: string, rule: Text, cause: Pointer, { vpc }: Ground, name?: string): AnyResource {
  const given = { resolver_rule_id: rule, vpc_id: ensured(vpc, 'a resolver rule without a VPC') };
  return name === undefined
    ? resource('aws_route53_resolver_rule_association', named, cause, given)
    : resource('aws_route53_resolver_rule_association', named, cause, { name, ...given }, keepsName);
}

const keepsName = { lifecycle: { ignore_changes: ['name'] } } as const;

/** The network ACL has lookups at the VPC's own servers already. */
function throughAcl(servers: readonly string[], own: readonly string[]): AnyResource[] {
  const acl = { type: 'aws_network_acl', name: 'private' } as const;
  return servers
    .filter((server) => !own.includes(server))
    .flatMap((server) => {
      const cidr = `${server}/32`;
      const tcp: Traffic = { protocol: 'tcp', cidr, ports: [port, port] };
      const udp: Traffic = { protocol: 'udp', cidr, ports: [port, port] };
      const answers: Traffic = { protocol: 'udp', cidr, ports: [1024, 65535] };
      const rule = (egress: boolean, allowed: Traffic) => aclRule(acl, egress, numberOf(allowed), allowed);
      return [rule(true, tcp), rule(true, udp), rule(false, answers)];
    });
}
