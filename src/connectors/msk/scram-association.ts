// The login of the job, registered with a created cluster, and the policy of its secret that lets MSK read it.
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { address, attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import { json } from '../../terraform/value';
import type { Use } from '../connector';

/**
 * MSK puts a policy on the secret by itself; without one of ours every later plan would want to remove it. The policy
 * is named for the secret, because all clusters that know the login share it.
 */
export function scramAssociation(cluster: Resource<'aws_msk_cluster'>, secret: string, use: Use): AnyResource[] {
  const cause = child(use.pointer, 'secret');
  const policy = resource('aws_secretsmanager_secret_policy', addressName(secret), cause, {
    secret_arn: secret,
    policy: json({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'AWSKafkaResourcePolicy',
          Effect: 'Allow',
          Principal: { Service: 'kafka.amazonaws.com' },
          Action: 'secretsmanager:getSecretValue',
          Resource: secret,
        },
      ],
    }),
  });
  const association = resource(
    'aws_msk_single_scram_secret_association',
    terraformName(use.name),
    cause,
    { cluster_arn: attribute(cluster, 'arn'), secret_arn: secret },
    { dependsOn: [address(policy)] },
  );
  return [policy, association];
}

/** The name in a secret's ARN, `AmazonMSK_orders-a1B2c3`: with the six characters that Secrets Manager added. */
export function secretName(secret: string): string {
  return secret.slice(secret.indexOf(':secret:') + ':secret:'.length);
}

function addressName(secret: string): string {
  return secretName(secret).replace(/[^A-Za-z0-9]/g, '_');
}
