// Secrets of other accounts, which AWS's own key locks out.
import type { Sink, Source } from '../../generated/application';
import { parseArn } from '../aws/arn';
import type { KeyOf } from '../diagnostics/key-rules';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import { connectionsOf } from '../parts/connections';
import type { Check } from './check';

const secretName = 'secret' satisfies KeyOf<Source | Sink>;
const secretKey = 'secretKmsKey' satisfies KeyOf<Source | Sink>;

/**
 * Source: Secrets Manager user guide, "Access AWS Secrets Manager secrets from a different account": the key
 * aws/secretsmanager cannot be shared, so such a secret is under a key of its owner's, which the role must be let use.
 */
export const secretAccounts: Check = ({ application }) =>
  connectionsOf(application).flatMap(({ config, pointer }) =>
    keylessSecrets(config, pointer, application.identity.home.accountId),
  );

/** At any depth. */
function keylessSecrets(value: unknown, pointer: Pointer, account: string): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const { [secretName]: secret, [secretKey]: key }: Record<string, unknown> = { ...value };
  return [
    ...(typeof secret === 'string' && key === undefined ? keyless(secret, child(pointer, secretName), account) : []),
    ...Object.entries(value).flatMap(([name, member]) => keylessSecrets(member, child(pointer, name), account)),
  ];
}

function keyless(secret: string, pointer: Pointer, account: string): Problem[] {
  const owner = parseArn(secret).account;
  if (owner === account) return [];
  return [
    error('FLK3070', pointer, `the secret is of account ${owner}, and "${secretKey}" does not say under which key`, {
      help: `add ${secretKey} with the ARN of its key; a secret under aws/secretsmanager cannot be shared`,
    }),
  ];
}
