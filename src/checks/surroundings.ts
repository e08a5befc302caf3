// Network, role, and keys: what surrounds the application must be where the application is.
import { parseArn } from '../aws/arn';
import { bucketCreationProblems, bucketNameProblems } from '../facts/bucket';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info, type More } from '../diagnostics/problem';
import type { NormalApplication } from '../normalise';
import { child, type Pointer } from '../document/pointer';
import type { Check } from './check';

export const surroundings: Check = ({ application }) => {
  const { spec } = application;
  return [
    ...ownArns(application).flatMap(([pointer, arn, must]) => misplaced(pointer, arn, must, application)),
    ...ownSubnets(application),
    ...(spec.executionRole.arn === undefined
      ? []
      : [
          info(
            'FLK3050',
            '/spec/executionRole/arn',
            'the role is not changed: attach the statements that `flinkform iam` prints',
          ),
        ]),
    ...keyPolicies(application),
    ...bucketNames(application),
    ...(spec.storage?.create ? bucketCreationProblems(spec.storage.create, '/spec/storage/create') : []),
    ...tags(application.metadata.tags ?? {}),
  ];
};

/** No error: another environment of the same spec may stand in subnets that are shared with it. */
function ownSubnets({ spec, identity: { home } }: NormalApplication): Problem[] {
  if (spec.network?.vpc?.subnetOwner !== home.accountId) return [];
  const message = `"subnetOwner" has no effect here: account ${home.accountId} is the application's own`;
  const because = { pointer: '/aws/accountId', note: 'the application is here' };
  const help = 'name the account that shares the subnets, or remove "subnetOwner"';
  return [info('FLK3002', '/spec/network/vpc/subnetOwner', message, { because, help })];
}

/** Policies of existing keys are not ours to write: say what they must hold. */
function keyPolicies({ spec, identity }: NormalApplication): Problem[] {
  return [
    ...(spec.encryption
      ? [
          info(
            'FLK3026',
            '/spec/encryption/kmsKey',
            'the policy of this key must hold the statements in the output "state_key_policy"',
            { help: 'needs hashicorp/aws 6.26.0 or later, which the output asks for' },
          ),
        ]
      : []),
    ...(spec.logging.encryption && spec.logging.stream === undefined
      ? [
          info(
            'FLK3026',
            '/spec/logging/encryption/kmsKey',
            `the policy of this key must let logs.${identity.home.region}.amazonaws.com use it for the log group`,
          ),
        ]
      : []),
  ];
}

type Must = 'region and account' | 'region' | 'account';

function ownArns({ spec, aws }: NormalApplication): [pointer: string, arn: string | undefined, must: Must][] {
  return [
    ['/spec/encryption/kmsKey', spec.encryption?.kmsKey, 'region'],
    ['/spec/logging/encryption/kmsKey', spec.logging.encryption?.kmsKey, 'region'],
    ['/spec/logging/stream', spec.logging.stream, 'region and account'],
    ['/spec/code/kmsKey', spec.code.kmsKey, 'region'],
    ...formerKeys('/spec/code', spec.code),
    ...formerKeys('/spec/storage', spec.storage),
    ['/spec/storage/kmsKey', spec.storage?.kmsKey, 'region'],
    ['/spec/storage/create/encryption/kmsKey', spec.storage?.create?.encryption?.kmsKey, 'region'],
    ['/spec/executionRole/arn', spec.executionRole.arn, 'account'],
    ['/spec/executionRole/permissionsBoundary', boundary(spec.executionRole.permissionsBoundary), 'account'],
    ...(spec.executionRole.managedPolicies ?? []).map(ownPolicy),
    ['/aws/deployRole', aws.deployRole, 'account'],
  ];
}

/** Objects are where their bucket is, and so are all keys that they have ever had. */
function formerKeys(
  at: Pointer,
  { formerKmsKeys = [] }: { readonly formerKmsKeys?: readonly string[] } = {},
): [pointer: Pointer, arn: string, must: Must][] {
  return formerKmsKeys.map((arn, index) => [child(at, 'formerKmsKeys', index), arn, 'region']);
}

function ownPolicy(arn: string, index: number): [pointer: Pointer, arn: string | undefined, must: Must] {
  return [child('/spec/executionRole/managedPolicies', index), boundary(arn), 'account'];
}

/** A policy of AWS's own belongs to no account. */
function boundary(arn: string | undefined): string | undefined {
  return arn?.includes(':iam::aws:') ? undefined : arn;
}

function misplaced(
  pointer: string,
  arn: string | undefined,
  must: Must,
  { identity: { home } }: NormalApplication,
): Problem[] {
  if (arn === undefined) return [];
  const { partition, region, account } = parseArn(arn);
  if (partition !== home.partition) return [];
  const wrongRegion = must !== 'account' && region !== home.region;
  const wrongAccount = must !== 'region' && account !== home.accountId;
  if (!wrongRegion && !wrongAccount) return [];
  const [found, expected, at] = wrongRegion
    ? [region, home.region, '/aws/region']
    : [account, home.accountId, '/aws/accountId'];
  return [
    error('FLK3008', pointer, `the ARN is in ${found}, the application in ${expected}`, {
      expected,
      found,
      because: { pointer: at, note: 'the application is here' },
    }),
  ];
}

function bucketNames({ spec, aws }: NormalApplication): Problem[] {
  const named: [string, string | undefined][] = [
    ['/spec/code/bucket', spec.code.bucket],
    ['/spec/storage/bucket', spec.storage?.bucket],
    ['/aws/backend/bucket', aws.backend?.type === 's3' ? aws.backend.bucket : undefined],
  ];
  return named.flatMap(([pointer, bucket]) => (bucket === undefined ? [] : bucketNameProblems(bucket, pointer)));
}

/** Source: AWS's tagging rules, which the provider does not check. */
function tags(given: Readonly<Record<string, string>>): Problem[] {
  const keys = Object.keys(given);
  return Object.entries(given).flatMap(([key, value], index): Problem[] => {
    const refused = (message: string, more: More = {}): Problem[] => [
      error('FLK3009', child('/metadata/tags', key), message, { on: 'key', ...more }),
    ];
    const same = keys.slice(0, index).find((earlier) => earlier.toLowerCase() === key.toLowerCase());
    if (same !== undefined) return refused(`the tags "${same}" and "${key}" differ in case only, which IAM refuses`);
    if (/^aws:/i.test(key)) return refused(`the tag "${key}" begins with "aws:", which AWS reserves`);
    if (/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(key + value)) return [];
    return refused(`the tag "${key}" has characters that AWS does not take in tags`, {
      expected: 'letters, digits, spaces and _ . : / = + - @',
    });
  });
}
