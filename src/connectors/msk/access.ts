// How clients log in to the brokers of a cluster that is created here, once the rules have passed.
import type { MSKSource } from '../../../generated/application';
import type { AwsMskCluster } from '../../../generated/resources';
import { ensured } from '../../text/ensured';
import type { NormalCreation, NormalSink, NormalSource } from './creation';

export type Access =
  | { readonly auth: 'iam' | 'plaintext' }
  | { readonly auth: 'scram'; readonly secret: string }
  | { readonly auth: 'tls'; readonly authorities: readonly string[] };

export function accessOf(
  { auth, secret }: Pick<NormalSource | NormalSink, 'auth'> & Pick<MSKSource, 'secret'>,
  { certificateAuthorities }: NormalCreation,
): Access {
  switch (auth) {
    case 'iam':
    case 'plaintext':
      return { auth };
    case 'scram':
      return { auth, secret: ensured(secret, 'SCRAM without secret') };
    case 'tls':
      return { auth, authorities: ensured(certificateAuthorities, 'mutual TLS without authorities') };
  }
}

/** What the brokers ask of clients. */
export function clientAuthentication(access: Access): NonNullable<AwsMskCluster['client_authentication']> {
  switch (access.auth) {
    case 'iam':
    case 'scram':
      return { unauthenticated: false, sasl: { iam: access.auth === 'iam', scram: access.auth === 'scram' } };
    case 'tls':
      return { unauthenticated: false, tls: { certificate_authority_arns: access.authorities } };
    case 'plaintext':
      return { unauthenticated: true };
  }
}
