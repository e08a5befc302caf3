// What `spec.network.onPremises` means when it is not said.
import type {
  CustomerGateway,
  RoutingOfAnAttachment,
  Site,
  SitesOnPremises,
  Tunnels,
  VPN,
} from '../../../generated/application';

export type NormalTunnels = Tunnels & Required<Omit<Tunnels, 'insideCidrs'>>;

export type NormalVpn = Omit<VPN, 'tunnels'> &
  Required<Pick<VPN, 'routing' | 'presharedKeys'>> & { readonly tunnels: NormalTunnels };

export type NormalSite = Omit<Site, 'vpn'> & { readonly vpn?: NormalVpn };

export type NormalSites = Readonly<Record<string, NormalSite>>;

/** @param routeTable that of the VPC's own attachment: VPNs are in the same tables where they say nothing else */
export function siteDefaults(given: SitesOnPremises, routeTable: RoutingOfAnAttachment | undefined): NormalSites {
  return Object.fromEntries(
    Object.entries(given).map(([name, { vpn, ...site }]) => [
      name,
      { ...site, ...(vpn && { vpn: vpnDefaults(vpn, routeTable) }) },
    ]),
  );
}

function vpnDefaults(given: VPN, routeTable: RoutingOfAnAttachment | undefined): NormalVpn {
  return {
    routing: 'bgp',
    presharedKeys: 'secrets-manager',
    ...(routeTable && { routeTable }),
    ...given,
    customerGateway: gatewayDefaults(given.customerGateway),
    tunnels: tunnelDefaults(given.tunnels),
  };
}

/** AWS wants an ASN of every router; 65000 is what it takes for one without BGP. */
function gatewayDefaults(given: CustomerGateway): CustomerGateway {
  return given.id === undefined ? { asn: 65000, ...given } : given;
}

/**
 * The groups that AWS knows from 14 on, without 22 to 24. Sources: the Site-to-Site VPN guide, "Tunnel options"; RFC
 * 8247, section 2.4.
 */
function tunnelDefaults(given: Tunnels = {}): NormalTunnels {
  return {
    encryption: ['AES256-GCM-16'],
    integrity: ['SHA2-256', 'SHA2-384', 'SHA2-512'],
    diffieHellmanGroups: [14, 15, 16, 17, 18, 19, 20, 21],
    startup: 'add',
    ...given,
  };
}
