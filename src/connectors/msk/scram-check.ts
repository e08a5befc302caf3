// Rules for the secret with a SCRAM login. Source: MSK developer guide, "Sign-in credentials authentication with AWS
// Secrets Manager", limitations.
import { arn, parseArn } from '../../aws/arn';
import { reaches, type Problem } from '../../diagnostics/diagnostic';
import { needed } from '../../diagnostics/key-rules';
import { error, info } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import type { Use } from '../connector';
import type { NormalSink, NormalSource } from './normal';
import { secretName } from './scram-association';

export function checkScramSecret({ secret, ...config }: NormalSource | NormalSink, use: Use): Problem[] {
  if (secret === undefined) return [];
  const problems = [
    ...checkName(secretName(secret), use),
    ...needed(config, 'secretKmsKey', use.pointer, ownKeyOnly, exampleKey(secret)),
    ...(config.create ? checkPlace(secret, use) : []),
  ];
  return config.create && !reaches('error', problems) ? [...problems, replacedPolicy(use)] : problems;
}

function checkName(name: string, use: Use): Problem[] {
  if (name.startsWith('AmazonMSK_')) return [];
  return [
    error('FLK3102', child(use.pointer, 'secret'), 'MSK takes only secrets whose names begin with "AmazonMSK_"', {
      expected: 'AmazonMSK_...',
      found: name.slice(0, -'-a1B2c3'.length),
    }),
  ];
}

const ownKeyOnly = 'MSK takes only secrets that a customer-managed key encrypts';

/** Where the secret is that it encrypts. */
function exampleKey(secret: string): string {
  const { partition, region, account: accountId } = parseArn(secret);
  return arn({ partition, region, accountId }, 'kms', 'key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11');
}

/** A created cluster takes only secrets of its own account and Region. */
function checkPlace(secret: string, use: Use): Problem[] {
  const { region, accountId } = use.application.home;
  const { region: itsRegion, account } = parseArn(secret);
  if (itsRegion === region && account === accountId) return [];
  return [
    error('FLK3008', child(use.pointer, 'secret'), 'the secret must be where the cluster is created', {
      expected: `${region}, account ${accountId}`,
      found: `${itsRegion}, account ${account}`,
    }),
  ];
}

/**
 * A secret has one policy, which is that of MSK after the apply. Source: Terraform, aws_secretsmanager_secret_policy.
 */
function replacedPolicy(use: Use): Problem {
  return info(
    'FLK3250',
    child(use.pointer, 'secret'),
    'Terraform replaces the resource policy of the secret by one that lets MSK read it',
    { help: 'look at the present one: `aws secretsmanager get-resource-policy`' },
  );
}
