// A login that the job fetches from Secrets Manager: the permission to, and the endpoint that it is fetched from.
import { parseArn } from '../aws/arn';
import { child } from '../document/pointer';
import type { Need } from '../facts/need';
import { secretNeed, secretStatements } from '../facts/secret';
import type { Statement } from '../facts/statement';
import type { Use } from './connector';

/** A secret by its full ARN, with the customer-managed key that encrypts it, if any. */
export interface SecretLogin {
  readonly secret: string;
  readonly kmsKey?: string | undefined;
}

export function secretLoginStatements({ secret, kmsKey }: SecretLogin, use: Use): Statement[] {
  const purpose = `fetch the login of ${use.direction} ${use.name}`;
  return secretStatements(secret, kmsKey, parseArn(secret).region, child(use.pointer, 'secret'), purpose);
}

export function secretLoginNeed({ secret }: SecretLogin, use: Use): Need {
  return secretNeed(parseArn(secret).region, child(use.pointer, 'secret'), `login of ${use.direction} ${use.name}`);
}
