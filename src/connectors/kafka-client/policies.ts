// Policies for every Kafka client, whoever runs the cluster.
import { child } from '../../document/pointer';
import type { Finding } from '../../diagnostics/finding';
import type { Use } from '../connector';
import { isEncrypted, type ClientAuth } from '../kafka-client/auth';

/** Records are encrypted on the way; no encryption is for experiments. `auth` is the word of the spec. */
export function encrypted(auth: string, client: ClientAuth, use: Use): Finding[] {
  if (isEncrypted(client)) return [];
  const unproven = client === 'none' ? ' to brokers that anyone can claim to be' : '';
  const where = use.application.production ? ', in production' : '';
  const message = `"auth: ${auth}" sends records unencrypted${unproven}${where}`;
  return [{ code: 'FLK3101', pointer: child(use.pointer, 'auth'), message }];
}
