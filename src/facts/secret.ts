// Permission to fetch a secret from Secrets Manager at run time: specs name secrets by ARN and never hold one.
import { parseArn } from '../aws/arn';
import { serviceNeed, type ServiceNeed } from './need';
import type { Pointer } from '../document/pointer';
import { allow, type Statement } from './statement';
import type { Text } from '../terraform/value';

/** `region` is the secret's own. `kmsKey` is the customer-managed key that the secret is encrypted with, if any. */
export function secretStatements(
  secret: Text,
  kmsKey: string | undefined,
  region: string,
  pointer: Pointer,
  purpose: string,
): Statement[] {
  return [
    allow(['secretsmanager:GetSecretValue'], [secret], { pointer, purpose }),
    ...(kmsKey === undefined
      ? []
      : [
          allow(
            ['kms:Decrypt'],
            [kmsKey],
            { pointer, purpose: `decrypt the secret: ${purpose}` },
            { StringEquals: { 'kms:ViaService': `secretsmanager.${region}.amazonaws.com` } },
          ),
        ]),
  ];
}

/** The Region of a secret: that of its ARN, or of the application when AWS makes the secret. */
export function secretRegion(secret: string | undefined, home: { readonly region: string }): string {
  return secret === undefined ? home.region : parseArn(secret).region;
}

/** `region` is the secret's own. */
export function secretNeed(region: string, pointer: Pointer, purpose: string): ServiceNeed {
  return serviceNeed('secretsmanager', region, pointer, purpose);
}
