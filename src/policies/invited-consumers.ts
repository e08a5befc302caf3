// Who connects to an endpoint service is known: by name, or by somebody who accepts.
import { offerPointer } from '../network/endpoint-services-normal';
import { ownNetwork } from '../network/normal';
import type { NetworkPolicy } from './policy';

export const invitedConsumers: NetworkPolicy = (network) =>
  Object.entries(ownNetwork(network)?.endpointServices ?? {}).flatMap(([name, { principals = [], acceptance }]) =>
    acceptance || !principals.includes('*')
      ? []
      : [
          {
            code: 'FLK3398' as const,
            pointer: offerPointer(name, 'principals'),
            message: `every account of AWS may connect to ${name}, and nobody is asked`,
            help: 'name accounts or roles, or remove "acceptance: false"',
          },
        ],
  );
