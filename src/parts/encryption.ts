// A customer-managed key for the application's state: what the key's own policy must say, as an output to hand to its
// owner.
import { globalArn } from '../aws/arn';
import type { Facts } from '../facts/facts';
import { isOperated } from '../facts/operator';
import type { NormalApplication } from '../normalise';
import { json, type Value } from '../terraform/value';

const service = 'kinesisanalytics.amazonaws.com';
const infrastructure = 'infrastructure.kinesisanalytics.amazonaws.com';

/** What the policy of the state's key must hold, as an output; nothing when AWS keeps the key. */
export function encryptionFacts(application: NormalApplication): Facts {
  if (!application.spec.encryption) return {};
  return {
    outputs: [
      {
        name: 'state_key_policy',
        description: "Statements that the policy of the application's KMS key must hold",
        value: json(keyStatements(application)),
      },
    ],
    features: [{ feature: 'customer-managed-key', pointer: '/spec/encryption' }],
  };
}

/**
 * The service refuses a key whose policy does not name both its principals. Source: developer guide, "Customer-managed
 * keys"; AWS's sample key policy.
 */
function keyStatements({ identity, aws, spec }: NormalApplication): Value[] {
  const context = { 'kms:EncryptionContext:aws:kinesisanalytics:arn': identity.arn };
  const source = { 'aws:SourceArn': identity.arn, 'aws:SourceAccount': identity.home.accountId };
  const grant = { 'kms:GrantConstraintType': 'EncryptionContextSubset' };
  const via = { 'kms:ViaService': `kinesisanalytics.${identity.home.region}.amazonaws.com` };
  const onlyDecrypt = { 'ForAllValues:StringEquals': { 'kms:GrantOperations': 'Decrypt' } };
  const root = globalArn(identity.home, 'iam', 'root');
  // The state machine is an operator too, and a key policy refuses a role that is not there yet.
  const operator = { AWS: isOperated(spec) ? root : (aws.deployRole ?? root) };
  return [
    allow(operator, ['kms:DescribeKey'], { StringEquals: via }),
    allow(operator, ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext'], {
      StringEquals: { ...via, ...context },
    }),
    allow(operator, ['kms:CreateGrant'], { StringEquals: { ...via, ...context, ...grant }, ...onlyDecrypt }),
    allow({ Service: [service, infrastructure] }, ['kms:DescribeKey'], { StringEquals: source }),
    allow({ Service: service }, ['kms:Decrypt', 'kms:GenerateDataKey'], { StringEquals: { ...source, ...context } }),
    allow({ Service: infrastructure }, ['kms:Decrypt', 'kms:GenerateDataKeyWithoutPlaintext'], {
      StringEquals: { ...source, ...context },
    }),
    allow({ Service: infrastructure }, ['kms:CreateGrant'], {
      StringEquals: { ...source, ...context, ...grant },
      ...onlyDecrypt,
    }),
  ];
}

/** In a key policy, `*` is the key itself. */
function allow(principal: Value, actions: readonly string[], condition: Value): Value {
  return { Effect: 'Allow', Principal: principal, Action: actions, Resource: '*', Condition: condition };
}
