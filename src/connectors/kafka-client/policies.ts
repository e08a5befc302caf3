// Policies for every Kafka client, whoever runs the cluster.
import { child } from '../../document/pointer';
import type { Finding } from '../../diagnostics/finding';
import type { Use } from '../connector';
import type { ClientAuth } from '../kafka-client/auth';

/** Records are encrypted on the way; no encryption is for experiments. `auth` is the word of the spec. */
export function encrypted(auth: string, client: ClientAuth, use: Use): Finding[] {
  if (client !== 'none') return [];
  return [
    {
      code: 'FLK3101',
      pointer: child(use.pointer, 'auth'),
      message:
        `"auth: ${auth}" sends records unencrypted to brokers that anyone can claim to ` +
        `be${use.application.production ? ', in production' : ''}`,
    },
  ];
}
