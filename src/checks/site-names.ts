// How names of sites are found: by servers and domains, or by rules that exist, each domain at one site.
import { exactlyOne, needed, noEffect } from '../diagnostics/key-rules';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import { ownNetwork, type OwnNetwork } from '../network/normal';
import type { NormalSite } from '../network/on-premises/normal';
import { dnsAt, resolverAddresses } from '../network/on-premises/resolver';
import type { NetworkCheck } from './network-check';

export const siteNames: NetworkCheck = ({ network: given }) => {
  const network = ownNetwork(given);
  if (!network?.onPremises) return [];
  const sites = Object.entries(network.onPremises);
  return [
    ...sites.flatMap(([site, { dns }]) => (dns ? [...keys(dns, dnsAt(site)), ...asked(network, dnsAt(site))] : [])),
    ...endpoint(network, sites),
    ...twice(sites),
  ];
};

function keys(dns: NonNullable<NormalSite['dns']>, at: Pointer): Problem[] {
  const problems = exactlyOne(dns, ['servers', 'rules'], at);
  if (problems.length > 0) return problems;
  return dns.rules
    ? noEffect(dns, ['domains'], at, 'the rules exist already ("rules")')
    : needed(dns, 'domains', at, 'the servers are asked for these only', '[corp.example.com]');
}

function asked({ vpc }: OwnNetwork, at: Pointer): Problem[] {
  if (!vpc.create?.dns) return [];
  const because = { pointer: '/spec/network/vpc/create/dns', note: 'the servers that the VPC asks' };
  const message = "the VPC asks servers of its own, which must ask AWS's resolver for these names";
  return [warning('FLK3474', at, message, { on: 'key', because })];
}

/** The first site that is forwarded to speaks for the endpoint. */
function endpoint({ vpc }: OwnNetwork, sites: readonly (readonly [string, NormalSite])[]): Problem[] {
  const first = sites.find(([, { dns }]) => dns?.servers);
  const subnets = vpc.find?.count ?? (vpc.create?.zones ?? vpc.subnets ?? []).length;
  if (!first || subnets >= resolverAddresses) return [];
  const needed = `${resolverAddresses} addresses in different subnets`;
  const message = `a resolver endpoint has ${needed}, and the VPC has ${subnets} for it`;
  return [error('FLK3469', dnsAt(first[0]), message, { on: 'key', help: 'have a second zone' })];
}

function twice(sites: readonly (readonly [string, NormalSite])[]): Problem[] {
  const all = sites.flatMap(([site, { dns }]) =>
    (dns?.domains ?? []).map((domain, index) => ({ site, domain, pointer: child(dnsAt(site), 'domains', index) })),
  );
  return all.flatMap(({ domain, pointer }, index): Problem[] => {
    const other = all.slice(0, index).find((one) => one.domain === domain);
    if (!other) return [];
    const because = { pointer: other.pointer, note: 'the other one' };
    return [error('FLK3473', pointer, `${domain} is a domain of site ${other.site} already`, { because })];
  });
}
