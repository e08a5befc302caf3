// What a job that reads or writes Kafka outside MSK may do: fetch its login, and nothing on any cluster.
import { account, calls, key, otherKey, type Proof } from './proof';

const bootstrapServers = 'kafka-1.example.com:9093';
const secret = (name: string): string => `arn:aws:secretsmanager:eu-west-1:${account}:secret:${name}-a1B2c3`;
const throughSecrets = { 'kms:ViaService': 'secretsmanager.eu-west-1.amazonaws.com' };
const cluster = `arn:aws:kafka:eu-west-1:${account}:cluster/payments/6357e0b2-0e6a-4b86-a0b4-70df934c2e31-5`;

export const proofs: readonly Proof[] = [
  {
    name: 'source, a login in a secret with a key of ours',
    spec: {
      sources: {
        orders: {
          type: 'kafka',
          bootstrapServers,
          auth: 'scram-sha-512',
          secret: secret('orders'),
          secretKmsKey: key,
          topics: ['orders'],
        },
      },
    },
    allowed: [
      ...calls(['secretsmanager:GetSecretValue'], secret('orders')),
      ...calls(['kms:Decrypt'], key, throughSecrets),
    ],
    denied: [
      ...calls(['secretsmanager:GetSecretValue'], secret('orders-admin')),
      ...calls(['secretsmanager:PutSecretValue', 'secretsmanager:DeleteSecret'], secret('orders')),
      ...calls(['kms:Decrypt'], key),
      ...calls(['kms:Decrypt'], otherKey, throughSecrets),
      ...calls(['kafka-cluster:Connect'], cluster),
    ],
  },
  {
    name: 'sink, a client certificate in a secret',
    spec: {
      sinks: {
        alerts: { type: 'kafka', bootstrapServers, auth: 'mtls', secret: secret('certificate'), topics: ['alerts'] },
      },
    },
    allowed: calls(['secretsmanager:GetSecretValue'], secret('certificate')),
    denied: [
      ...calls(['secretsmanager:GetSecretValue'], secret('certificate2')),
      ...calls(['kms:Decrypt'], key, throughSecrets),
      ...calls(['kafka-cluster:Connect'], cluster),
    ],
  },
];
