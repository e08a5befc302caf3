// Secrets of other accounts, which AWS's own key locks out.
import { parseArn } from '../aws/arn';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import { connectionsOf } from '../parts/connections';
import type { Check } from './check';
import { secretKey, secretName, secretsIn } from '../facts/secrets-named';

/**
 * Source: Secrets Manager user guide, "Access AWS Secrets Manager secrets from a different account": the key
 * aws/secretsmanager cannot be shared, so such a secret is under a key of its owner's, which the role must be let use.
 */
export const secretAccounts: Check = ({ application }) =>
  connectionsOf(application).flatMap(({ config, pointer }) =>
    secretsIn(config, pointer)
      .filter(({ key }) => key === undefined)
      .flatMap((one) => keyless(one.secret, child(one.pointer, secretName), application.identity.home.accountId)),
  );

function keyless(secret: string, pointer: Pointer, account: string): Problem[] {
  const owner = parseArn(secret).account;
  if (owner === account) return [];
  return [
    error('FLK3070', pointer, `the secret is of account ${owner}, and "${secretKey}" does not say under which key`, {
      help: `add ${secretKey} with the ARN of its key; a secret under aws/secretsmanager cannot be shared`,
    }),
  ];
}
