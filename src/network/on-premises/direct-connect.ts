// The association of the transit gateway with a Direct Connect gateway: of its own account at once, of another one as a
// proposal that is accepted there.
import type { DirectConnect } from '../../../generated/application';
import { child, type Pointer } from '../../document/pointer';
import type { StackIdentity } from '../../facts/identity';
import type { Moved } from '../../terraform/moved';
import { resource, type AnyResource } from '../../terraform/resource';
import { ref } from '../../terraform/value';
import { label } from '../labels';
import { afterDefaults, gatewayId } from '../transit/gateway';
import type { NormalTransitGateway } from '../transit/normal';
import type { NormalSites } from './normal';

/** An account that is not the application's own, or undefined. */
export function foreignOwner({ owner }: DirectConnect, { home }: StackIdentity): string | undefined {
  return owner === home.accountId ? undefined : owner;
}

/**
 * The most allowed prefixes of one association: "Number of prefixes per AWS Transit Gateway from AWS to on-premise on
 * a transit virtual interface: 200 combined total for IPv4 and IPv6". Source: the Direct Connect guide, "Direct Connect
 * quotas", https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html, and the quota "Prefixes per transit
 * gateway" in Service Quotas (200, not adjustable there); older editions of the guide say 20.
 */
export const mostPrefixes = 200;

export function directConnectResource(
  { gateway: id, cause, owner, prefixes }: Announced,
  gateway: NormalTransitGateway,
): AnyResource {
  const said = { dx_gateway_id: id, associated_gateway_id: gatewayId(gateway), allowed_prefixes: prefixes };
  const options = { dependsOn: afterDefaults(gateway) };
  return owner === undefined
    ? resource('aws_dx_gateway_association', gatewayLabel(id), cause, said, options)
    : resource(
        'aws_dx_gateway_association_proposal',
        gatewayLabel(id),
        cause,
        { ...said, dx_gateway_owner_account_id: owner },
        options,
      );
}

/** A Direct Connect gateway, and what it announces to all sites behind it. */
export interface Announced {
  readonly gateway: string;
  /** The first of the sites behind it. */
  readonly site: string;
  readonly cause: Pointer;
  /** Another account. */
  readonly owner: string | undefined;
  readonly prefixes: readonly string[];
}

/**
 * Each gateway once, with the prefixes of all sites behind it: an association is between two gateways, and one that
 * belonged to a site would be made anew, beside the old one, when the site gets another name. Source: the Direct
 * Connect guide, "Transit gateway associations",
 * https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-transit-gateways.html.
 */
export function announcedTo(sites: NormalSites, identity: StackIdentity): Announced[] {
  const all = new Map<string, Announced>();
  for (const [site, { directConnect }] of Object.entries(sites)) {
    if (!directConnect) continue;
    const { gateway, allowedPrefixes } = directConnect;
    const first = all.get(gateway) ?? {
      gateway,
      site,
      cause: child('/spec/network/onPremises', site, 'directConnect'),
      owner: foreignOwner(directConnect, identity),
      prefixes: [],
    };
    all.set(gateway, { ...first, prefixes: [...new Set([...first.prefixes, ...allowedPrefixes])] });
  }
  return [...all.values()];
}

function gatewayLabel(gateway: string): string {
  return label('dx', gateway);
}

/** The site was in their addresses once. */
export function formerAssociation({ gateway, site, owner }: Announced): Moved {
  const type = owner === undefined ? 'aws_dx_gateway_association' : 'aws_dx_gateway_association_proposal';
  return { from: `${type}.${label(site)}`, to: `${type}.${gatewayLabel(gateway)}` };
}

/** What the other account must accept. */
export function directConnectHandover(given: DirectConnect, identity: StackIdentity) {
  const owner = foreignOwner(given, identity);
  if (owner === undefined) return undefined;
  return { owner, accept: ref(`aws_dx_gateway_association_proposal.${gatewayLabel(given.gateway)}`, 'id') };
}
