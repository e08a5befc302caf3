// What the VPN of a site does to what stands beside it: Direct Connect to the same site, and another VPN to the same
// router.
import type { Problem } from '../diagnostics/diagnostic';
import { warning } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import { ownNetwork } from '../network/normal';
import type { NormalSite, NormalVpn } from '../network/on-premises/normal';
import { isShared } from '../network/transit/gateway';
import type { NetworkCheck } from './network-check';

export const vpnConnections: NetworkCheck = ({ network: given, identity }) => {
  const { transitGateway: gateway, onPremises = {} } = ownNetwork(given) ?? {};
  // Who a gateway is shared with connects no site: that is told elsewhere.
  if (!gateway || isShared(gateway, identity)) return [];
  const sites = Object.entries(onPremises);
  return sites.flatMap(([name, site], index) => [
    ...silenced(name, site),
    ...sameInside(name, site, sites.slice(0, index)),
  ]);
};

/**
 * A static route is taken before one that is learnt, whatever it leads over. Source: the Transit Gateway guide, "Route
 * evaluation order", https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html.
 */
function silenced(name: string, { vpn, directConnect, cidrs }: NormalSite): Problem[] {
  if (vpn?.routing !== 'static' || !directConnect) return [];
  const because = { pointer: child('/spec/network/onPremises', name, 'directConnect'), note: 'Direct Connect' };
  const message = `the VPN's static routes come before what Direct Connect tells of ${cidrs.join(', ')}: nothing goes over it`;
  const help = 'routing: bgp, by which the gateway takes the VPN when Direct Connect has failed';
  return [warning('FLK3723', child(vpnAt(name), 'routing'), message, { because, help })];
}

/**
 * AWS takes it at a transit gateway, and the router has two tunnels with the same addresses. Source: the Site-to-Site
 * VPN guide, "Tunnel options", https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html.
 */
function sameInside(
  name: string,
  { vpn }: NormalSite,
  earlier: readonly (readonly [name: string, site: NormalSite])[],
): Problem[] {
  if (!vpn) return [];
  return insideOf(vpn).flatMap((range, index): Problem[] => {
    const other = earlier.find(
      ([, site]) => site.vpn && isOneRouter(vpn, site.vpn) && insideOf(site.vpn).includes(range),
    );
    if (!other) return [];
    const because = { pointer: child(vpnAt(other[0]), 'tunnels'), note: `the VPN of site ${other[0]}` };
    const message = `the router has ${range} in a tunnel of site ${other[0]} already`;
    const help = 'another /30 of 169.254.0.0/16, or none: AWS chooses then';
    return [warning('FLK3724', child(vpnAt(name), 'tunnels', 'insideCidrs', index), message, { because, help })];
  });
}

const insideOf = ({ tunnels }: NormalVpn): readonly string[] => tunnels.insideCidrs ?? [];

function isOneRouter({ customerGateway: one }: NormalVpn, { customerGateway: other }: NormalVpn): boolean {
  return one.ip === undefined ? one.id === other.id : one.ip === other.ip;
}

function vpnAt(name: string): Pointer {
  return child('/spec/network/onPremises', name, 'vpn');
}
