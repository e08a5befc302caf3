// How the job logs in to the brokers of a cluster that is created here, and how others may, once the rules have passed.
import type { MSKAuthentication, MSKSource } from '../../../generated/application';
import type { AwsMskCluster } from '../../../generated/resources';
import { ensured } from '../../text/ensured';
import type { NormalCreation, NormalSink, NormalSource } from './normal';

export type Access =
  { readonly auth: Exclude<MSKAuthentication, 'scram'> } | { readonly auth: 'scram'; readonly secret: string };

export function accessOf({
  auth,
  secret,
}: Pick<NormalSource | NormalSink, 'auth'> & Pick<MSKSource, 'secret'>): Access {
  return auth === 'scram' ? { auth, secret: ensured(secret, 'SCRAM without secret') } : { auth };
}

/** What the brokers ask of clients: any of the logins will do. */
export function clientAuthentication({
  logins,
  certificateAuthorities,
}: NormalCreation): NonNullable<AwsMskCluster['client_authentication']> {
  return {
    unauthenticated: takes(logins, 'plaintext', 'unauthenticated-tls'),
    ...(takes(logins, 'iam', 'scram') && { sasl: { iam: takes(logins, 'iam'), scram: takes(logins, 'scram') } }),
    ...(certificateAuthorities && { tls: { certificate_authority_arns: certificateAuthorities } }),
  };
}

/** Over managed VPC connections they take the same, but for clients that say nothing of themselves. */
export function overVpcConnections({ logins }: NormalCreation) {
  return {
    ...(takes(logins, 'iam', 'scram') && { sasl: { iam: takes(logins, 'iam'), scram: takes(logins, 'scram') } }),
    ...(takes(logins, 'tls') && { tls: true }),
  };
}

/** `PLAINTEXT` is a listener of its own; whoever needs no login has that of `TLS` with all others. */
export function clientEncryption({ logins }: NormalCreation): 'PLAINTEXT' | 'TLS' | 'TLS_PLAINTEXT' {
  if (!takes(logins, 'plaintext')) return 'TLS';
  return logins.length === 1 ? 'PLAINTEXT' : 'TLS_PLAINTEXT';
}

function takes(logins: readonly MSKAuthentication[], ...some: readonly MSKAuthentication[]): boolean {
  return some.some((login) => logins.includes(login));
}
