// The association of the transit gateway with a Direct Connect gateway: of its own account at once, of another one as a
// proposal that is accepted there.
import type { DirectConnect } from '../../../generated/application';
import type { Pointer } from '../../document/pointer';
import type { StackIdentity } from '../../facts/identity';
import { resource, type AnyResource } from '../../terraform/resource';
import { ref } from '../../terraform/value';
import { label } from '../labels';
import { afterDefaults, gatewayId } from '../transit/gateway';
import type { NormalTransitGateway } from '../transit/normal';

/** An account that is not the application's own, or undefined. */
export function foreignOwner({ owner }: DirectConnect, { home }: StackIdentity): string | undefined {
  return owner === home.accountId ? undefined : owner;
}

/**
 * The schema takes at most 200 allowed prefixes: "Number of prefixes per AWS Transit Gateway from AWS to on-premise on
 * a transit virtual interface: 200 combined total for IPv4 and IPv6". Source: the Direct Connect guide, "Direct Connect
 * quotas", https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html, and the quota "Prefixes per transit
 * gateway" in Service Quotas (200, not adjustable there); older editions of the guide say 20.
 */
export function directConnectResource(
  site: string,
  given: DirectConnect,
  cause: Pointer,
  gateway: NormalTransitGateway,
  identity: StackIdentity,
): AnyResource {
  const owner = foreignOwner(given, identity);
  const said = {
    dx_gateway_id: given.gateway,
    associated_gateway_id: gatewayId(gateway),
    allowed_prefixes: given.allowedPrefixes,
  };
  const options = { dependsOn: afterDefaults(gateway) };
  return owner === undefined
    ? resource('aws_dx_gateway_association', label(site), cause, said, options)
    : resource(
        'aws_dx_gateway_association_proposal',
        label(site),
        cause,
        { ...said, dx_gateway_owner_account_id: owner },
        options,
      );
}

/** What the other account must accept. */
export function directConnectHandover(site: string, given: DirectConnect, identity: StackIdentity) {
  const owner = foreignOwner(given, identity);
  if (owner === undefined) return undefined;
  return { owner, accept: ref(`aws_dx_gateway_association_proposal.${label(site)}`, 'id') };
}
