// The key of the application's state, for the roles that operate it.
import { allow, type Statement } from '../facts/statement';
import type { NormalApplication } from '../normalise';

/** What whoever changes the application needs on its key. Source: that of `parts/encryption.ts`. */
export function keyStatements({ spec: { encryption }, identity }: NormalApplication): Statement[] {
  if (!encryption) return [];
  const via = { 'kms:ViaService': `kinesisanalytics.${identity.home.region}.amazonaws.com` };
  const context = { 'kms:EncryptionContext:aws:kinesisanalytics:arn': identity.arn };
  const cause = { pointer: '/spec/encryption', purpose: "change an application whose state has a customer's key" };
  const use = ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext'];
  return [
    allow(['kms:DescribeKey'], [encryption.kmsKey], cause, { StringEquals: via }),
    allow(use, [encryption.kmsKey], cause, { StringEquals: { ...via, ...context } }),
    allow(['kms:CreateGrant'], [encryption.kmsKey], cause, {
      StringEquals: { ...via, ...context, 'kms:GrantConstraintType': 'EncryptionContextSubset' },
      'ForAllValues:StringEquals': { 'kms:GrantOperations': 'Decrypt' },
    }),
  ];
}
