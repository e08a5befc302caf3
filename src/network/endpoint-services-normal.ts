// `spec.network.endpointServices` with every default written out.
import type { EndpointServiceOffer, HealthCheck, Listener, Network } from '../../generated/application';
import { terraformName } from '../aws/naming';
import { child, type Pointer } from '../document/pointer';

export type NormalHealthCheck = HealthCheck & Required<Pick<HealthCheck, 'protocol' | 'interval' | 'threshold'>>;

export type NormalListener = Omit<Listener, 'healthCheck'> &
  Required<Pick<Listener, 'targetPort'>> & { readonly healthCheck: NormalHealthCheck };

export type NormalOffer = Omit<EndpointServiceOffer, 'listeners'> &
  Required<Pick<EndpointServiceOffer, 'acceptance' | 'crossZone' | 'deletionProtection'>> & {
    readonly listeners: Readonly<Record<string, NormalListener>>;
  };

/** Name → offer. */
export type NormalOffers = Readonly<Record<string, NormalOffer>>;

export function endpointServicesDefaults(
  given: NonNullable<Network['endpointServices']>,
  production: boolean,
): NormalOffers {
  return Object.fromEntries(
    Object.entries(given).map(([name, { listeners, ...offer }]) => [
      name,
      {
        acceptance: true,
        crossZone: true,
        deletionProtection: production,
        ...offer,
        listeners: Object.fromEntries(Object.entries(listeners).map(([key, one]) => [key, listenerDefaults(one)])),
      },
    ]),
  );
}

function listenerDefaults(given: Listener): NormalListener {
  return {
    targetPort: given.port,
    ...given,
    healthCheck: { protocol: 'tcp', interval: 10, threshold: 3, ...given.healthCheck },
  };
}

/** The place in the spec of an offer, or of one of its keys. */
export function offerPointer(name: string, ...keys: readonly (keyof EndpointServiceOffer)[]): Pointer {
  return child('/spec/network/endpointServices', name, ...keys);
}

/** The place in the spec of a listener, or of one of its keys. */
export function listenerPointer(name: string, listener: string, ...keys: readonly (keyof Listener)[]): Pointer {
  return child(offerPointer(name, 'listeners'), listener, ...keys);
}

/** The second half of the addresses of what an offer creates: `endpoint_service_kafka`. */
export function offerLabel(name: string): string {
  return terraformName('endpoint_service', name);
}
