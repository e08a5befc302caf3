// The secret with the login of a Kafka client: the permission to fetch it, and the endpoint that it is fetched from.
import type { KafkaSource } from '../../../generated/application';
import { parseArn } from '../../aws/arn';
import type { Use } from '../connector';
import type { Need } from '../../facts/need';
import { child } from '../../document/pointer';
import { secretNeed, secretStatements } from '../../facts/secret';
import type { Statement } from '../../facts/statement';

/** A secret by its full ARN, with the customer-managed key that encrypts it, if any. */
export type SecretUse = Readonly<Pick<KafkaSource, 'secret' | 'secretKmsKey'>>;

export function loginStatements({ secret, secretKmsKey }: SecretUse, use: Use): Statement[] {
  if (secret === undefined) return [];
  return secretStatements(
    secret,
    secretKmsKey,
    parseArn(secret).region,
    child(use.pointer, 'secret'),
    `fetch the login of ${use.direction} ${use.name}`,
  );
}

export function loginNeeds({ secret }: SecretUse, use: Use): Need[] {
  return secret === undefined
    ? []
    : [secretNeed(parseArn(secret).region, child(use.pointer, 'secret'), `login of ${use.direction} ${use.name}`)];
}
