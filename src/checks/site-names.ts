// How names of sites are found: by servers and domains, or by rules that exist, each domain at one site.
import { dnsSuffixOf, partitionOf } from '../aws/regions';
import { exactlyOne, needed, noEffect } from '../diagnostics/key-rules';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import type { StackIdentity } from '../facts/identity';
import { ownNetwork, type OwnNetwork } from '../network/normal';
import type { NormalSite } from '../network/on-premises/normal';
import { dnsAt, resolverAddresses } from '../network/on-premises/resolver';
import { linkPointer } from '../network/private-link-normal';
import type { NetworkCheck } from './network-check';
import { kept } from '../network/kept';

type Sites = readonly (readonly [name: string, site: NormalSite])[];

export const siteNames: NetworkCheck = ({ network: given, identity: { home } }) => {
  const network = ownNetwork(given);
  if (!network?.onPremises) return [];
  const sites = Object.entries(network.onPremises);
  return [
    ...sites.flatMap(([site, { dns }]) => (dns ? [...keys(dns, dnsAt(site)), ...asked(network, dnsAt(site))] : [])),
    ...endpoint(network, sites),
    ...twice(sites),
    ...inPlaceOfLinks(network, sites),
    ...namesOfAws(sites, home),
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
function endpoint({ vpc }: OwnNetwork, sites: Sites): Problem[] {
  const first = sites.find(([, { dns }]) => dns?.servers);
  const subnets = vpc.find?.count ?? (vpc.create?.zones ?? vpc.subnets ?? []).length;
  if (!first || subnets >= resolverAddresses) return [];
  const needed = `${resolverAddresses} addresses in different subnets`;
  const message = `a resolver endpoint has ${needed}, and the VPC has ${subnets} for it`;
  return [error('FLK3469', dnsAt(first[0]), message, { on: 'key', help: 'have a second zone' })];
}

/** A domain whose names are asked of a site's servers. */
interface Domain {
  readonly site: string;
  readonly domain: string;
  readonly pointer: Pointer;
}

function domainsOf(sites: Sites): Domain[] {
  return sites.flatMap(([site, { dns }]) =>
    (dns?.domains ?? []).map((domain, index) => ({ site, domain, pointer: child(dnsAt(site), 'domains', index) })),
  );
}

function twice(sites: Sites): Problem[] {
  const all = domainsOf(sites);
  return all.flatMap(({ domain, pointer }, index): Problem[] => {
    const other = all.slice(0, index).find((one) => one.domain === domain);
    if (!other) return [];
    const because = { pointer: other.pointer, note: 'the other one' };
    return [error('FLK3473', pointer, `${domain} is a domain of site ${other.site} already`, { because })];
  });
}

/** Of a zone and a rule of one domain the rule is asked: the zone is there, and nobody sees it. */
function inPlaceOfLinks({ privateLink }: OwnNetwork, sites: Sites): Problem[] {
  const links = kept(privateLink).flatMap(([name, { domain, hosts = [], privateDns }]) => [
    ...(domain === undefined ? [] : [{ name, zone: domain, pointer: linkPointer(name, 'domain') }]),
    ...(privateDns
      ? hosts.map((host) => ({ name, zone: host.replace(/^[*][.]/, ''), pointer: linkPointer(name, 'hosts') }))
      : []),
  ]);
  return domainsOf(sites).flatMap(({ site, domain, pointer }): Problem[] => {
    const link = links.find(({ zone }) => zone.toLowerCase() === domain);
    if (!link) return [];
    const because = { pointer: link.pointer, note: 'the names that lead to the endpoint' };
    const message = `${domain} is asked of site ${site} and not of the private zone of PrivateLink ${link.name}`;
    return [error('FLK3713', pointer, message, { because, help: 'give the site narrower domains, without this one' })];
  });
}

/** A rule for what the Region's host names end in, for what that ends in, or for some of them. */
function namesOfAws(sites: Sites, { region }: StackIdentity['home']): Problem[] {
  const suffix = dnsSuffixOf(partitionOf(region));
  return domainsOf(sites)
    .filter(({ domain }) => `.${suffix}`.endsWith(`.${domain}`) || domain.endsWith(`.${suffix}`))
    .map(({ site, domain, pointer }) => {
      const help = 'have its servers find them, or name narrower domains';
      return warning('FLK3714', pointer, `names of AWS in ${domain} are asked of site ${site}`, { help });
    });
}
