// How a Kafka client logs in: with a secret or without one, the permission to fetch it, and the endpoint that it is
// fetched from.
import type { KafkaSource } from '../../../generated/application';
import type { Use } from '../connector';
import type { Need } from '../../facts/need';
import type { Statement } from '../../facts/statement';
import { ensured } from '../../text/ensured';
import { secretLoginNeed, secretLoginStatements } from '../secret-login';
import { needsSecret, type ClientAuth, type SecretAuth } from './auth';

/** As the spec says it: a secret by its full ARN, with the customer-managed key that encrypts it, if any. */
export type SecretUse = Readonly<Pick<KafkaSource, 'secret' | 'secretKmsKey'>>;

/** What passed `checkLogin`: a secret stands beside the ways of logging in that have one, and beside no other. */
export type Login =
  | { readonly auth: Exclude<ClientAuth, SecretAuth> }
  | { readonly auth: SecretAuth; readonly secret: string; readonly kmsKey?: string };

/** The login of a use that passed `checkLogin`. */
export function loginOf(auth: ClientAuth, { secret, secretKmsKey }: SecretUse): Login {
  if (!needsSecret(auth)) return { auth };
  const kmsKey = secretKmsKey === undefined ? {} : { kmsKey: secretKmsKey };
  return { auth, secret: ensured(secret, 'a login without its secret'), ...kmsKey };
}

export function loginStatements(login: Login, use: Use): Statement[] {
  return 'secret' in login ? secretLoginStatements(login, use) : [];
}

export function loginNeeds(login: Login, use: Use): Need[] {
  return 'secret' in login ? [secretLoginNeed(login, use)] : [];
}
