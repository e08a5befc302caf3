// The VPN connection of a site: its router as AWS knows it, two tunnels, and the gateway's route tables.
import { awsName } from '../../aws/naming';
import { child, type Pointer } from '../../document/pointer';
import type { StackIdentity } from '../../facts/identity';
import { attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import type { Text } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import { label } from '../labels';
import { afterDefaults, gatewayId, routed } from '../transit/gateway';
import type { NormalTransitGateway } from '../transit/normal';
import type { NormalTunnels, NormalVpn } from './normal';

/** A VPN, and whose it is. */
export interface SiteVpn {
  readonly site: string;
  readonly vpn: NormalVpn;
  readonly cidrs: readonly string[];
  readonly cause: Pointer;
}

/** From here on ASNs have an argument of their own. Source: EC2's CreateCustomerGateway, `BgpAsnExtended`. */
const firstExtendedAsn = 2 ** 31;

/** Source: EC2's CreateCustomerGateway, `DeviceName`. */
const longestDeviceName = 255;

export function vpnResources(of: SiteVpn, gateway: NormalTransitGateway, identity: StackIdentity): AnyResource[] {
  const { site, vpn, cidrs, cause } = of;
  const router = customerGateway(of, identity);
  const made = connection(of, router ? attribute(router, 'id') : undefined, gateway, identity);
  const routing = ensured(vpn.routeTable, 'a VPN without routing');
  return [
    ...(router ? [router] : []),
    made,
    ...routed(
      {
        labels: ['vpn', site],
        id: attribute(made, 'transit_gateway_attachment_id'),
        cause,
        routing,
        ...(vpn.routing === 'static' && { ranges: cidrs }),
      },
      gateway,
    ),
  ];
}

/** What the site's own people must be told: where the tunnels end, and where the keys are. */
export function vpnHandover(site: string, { presharedKeys }: NormalVpn) {
  const made = { type: 'aws_vpn_connection', name: label(site) } as const;
  return {
    tunnels: [attribute(made, 'tunnel1_address'), attribute(made, 'tunnel2_address')],
    ...(presharedKeys === 'secrets-manager' && { presharedKeys: attribute(made, 'preshared_key_arn') }),
  };
}

/**
 * AWS changes neither its address nor its ASN: another one takes its place, and AWS deletes none that a connection
 * still has, so the connection changes to the new one in between. Sources: EC2's DeleteCustomerGateway and
 * ModifyVpnConnection; in the provider's resource of VPN connections `customer_gateway_id` is changed in place.
 *
 * A request like an earlier one, by type, address, ASN and device name, is answered with the gateway that is there: so
 * the name of the device tells the stack's sites from each other and from those of other stacks. Source: EC2's
 * CreateCustomerGateway, https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCustomerGateway.html.
 */
function customerGateway({ site, vpn, cause }: SiteVpn, { name }: StackIdentity): AnyResource | undefined {
  const { id, ip, asn } = vpn.customerGateway;
  if (id !== undefined) return undefined;
  const number = ensured(asn, 'a customer gateway without an ASN');
  return resource(
    'aws_customer_gateway',
    label(site),
    child(cause, 'customerGateway'),
    {
      type: 'ipsec.1',
      ip_address: ensured(ip, 'a customer gateway without an address'),
      device_name: awsName(longestDeviceName, name, site),
      ...(number < firstExtendedAsn ? { bgp_asn: String(number) } : { bgp_asn_extended: String(number) }),
      tags: { Name: `${name}-${site}` },
    },
    { lifecycle: { create_before_destroy: true } },
  );
}

function connection(
  { site, vpn, cause }: SiteVpn,
  router: Text | undefined,
  gateway: NormalTransitGateway,
  { name }: StackIdentity,
): Resource<'aws_vpn_connection'> {
  const { tunnels, routing, presharedKeys, customerGateway: existing } = vpn;
  const [first, second] = tunnels.insideCidrs ?? [];
  return resource(
    'aws_vpn_connection',
    label(site),
    cause,
    {
      type: 'ipsec.1',
      transit_gateway_id: gatewayId(gateway),
      customer_gateway_id: router ?? ensured(existing.id, 'a customer gateway without an id'),
      static_routes_only: routing === 'static',
      preshared_key_storage: presharedKeys === 'standard' ? 'Standard' : 'SecretsManager',
      ...tunnel('tunnel1', tunnels, first),
      ...tunnel('tunnel2', tunnels, second),
      tags: { Name: `${name}-${site}` },
    },
    { dependsOn: afterDefaults(gateway) },
  );
}

/** The same for both tunnels and both phases, but for the inside range. */
function tunnel<Tunnel extends 'tunnel1' | 'tunnel2'>(
  which: Tunnel,
  { encryption, integrity, diffieHellmanGroups, startup }: NormalTunnels,
  insideCidr: string | undefined,
) {
  const given = {
    ike_versions: ['ikev2'],
    phase1_encryption_algorithms: encryption,
    phase2_encryption_algorithms: encryption,
    phase1_integrity_algorithms: integrity,
    phase2_integrity_algorithms: integrity,
    phase1_dh_group_numbers: diffieHellmanGroups,
    phase2_dh_group_numbers: diffieHellmanGroups,
    startup_action: startup,
    ...(insideCidr !== undefined && { inside_cidr: insideCidr }),
  };
  const named = Object.entries(given).map(([key, value]) => [`${which}_${key}`, value]);
  return Object.fromEntries(named) as {
    readonly [Key in keyof typeof given as `${Tunnel}_${Key & string}`]: (typeof given)[Key];
  };
}
