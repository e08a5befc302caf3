// Sites on premises: what connects them to the transit gateway, and how their names are found.
import { terraformName } from '../../aws/naming';
import { child, type Pointer } from '../../document/pointer';
import type { Facts, Output } from '../../facts/facts';
import type { StackIdentity } from '../../facts/identity';
import type { AnyResource } from '../../terraform/resource';
import { json } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Ground } from '../ground';
import type { OwnNetwork } from '../normal';
import type { NormalTransitGateway } from '../transit/normal';
import { ownRanges } from '../ranges';
import { announcedTo, directConnectHandover, directConnectResource, formerAssociation } from './direct-connect';
import type { NormalSite, NormalSites } from './normal';
import { formerRules, resolverResources } from './resolver';
import { vpnHandover, vpnResources } from './vpn';

export function onPremisesFacts(network: OwnNetwork, ground: Ground, identity: StackIdentity): Facts[] {
  const { onPremises: sites, transitGateway } = network;
  if (!sites) return [];
  const gateway = ensured(transitGateway, 'sites without a transit gateway');
  return [
    ...Object.entries(sites).map(([name, site]) => ({
      resources: connections(name, site, gateway, identity),
      outputs: [handover(name, site, network, identity)],
    })),
    directConnectFacts(sites, gateway, identity),
    { resources: resolverResources(sites, ground, identity), moved: formerRules(sites) },
  ];
}

/** The place in a spec for `key` of a site. */
const at = (site: string, key: keyof NormalSite): Pointer => child('/spec/network/onPremises', site, key);

function connections(
  name: string,
  { vpn, cidrs }: NormalSite,
  gateway: NormalTransitGateway,
  identity: StackIdentity,
): AnyResource[] {
  return vpn ? vpnResources({ site: name, vpn, cidrs, cause: at(name, 'vpn') }, gateway, identity) : [];
}

function directConnectFacts(sites: NormalSites, gateway: NormalTransitGateway, identity: StackIdentity): Facts {
  const all = announcedTo(sites, identity);
  return { resources: all.map((one) => directConnectResource(one, gateway)), moved: all.map(formerAssociation) };
}

/** What the people of the site must do, which no one else can. */
function handover(name: string, site: NormalSite, network: OwnNetwork, identity: StackIdentity): Output {
  const { vpn, directConnect, dns } = site;
  const proposal = directConnect && directConnectHandover(directConnect, identity);
  return {
    name: terraformName('on_premises', name, 'handover'),
    description: `What the owners of site ${name} must route back, let in and accept`,
    value: json({
      routesBackTo: ownRanges(network.vpc).map(({ cidr }) => cidr),
      ...(vpn && { vpn: vpnHandover(name, vpn) }),
      ...(proposal && { directConnect: proposal }),
      ...(dns?.servers && { lookupsFrom: ownRanges(network.vpc).map(({ cidr }) => cidr), lookupsAt: dns.servers }),
    }),
  };
}
