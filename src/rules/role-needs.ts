// What an application does as its role: by which action, to what, and whether the role may.
import { may, speaksOfAction, type Authorization } from '../estate/authorization';
import { argument, elements, type Estate, type Standing } from '../estate/estate';
import { bestBy, bestOf, unknownHere, type Answer } from '../estate/iam-pattern';
import { pointing } from '../estate/join';
import { mayUseKey } from '../estate/key-authorization';
import { deniesRole } from '../estate/resource-denial';
import { documentAt, type PolicyDocument } from '../estate/statements';
import { targetAt, targetOf, type Target } from '../estate/target';
import { textOf } from '../estate/value';
import { codeKeyOf } from './code-key';
import { paths } from './flink-application';
import { keysOfBucket, keysOfStream } from './flink-keys';
import { namedInProperties } from './flink-properties';
import type { Runner } from './flink-role';

/** Source: developer guide, "Amazon VPC permissions". */
export const inVpc: readonly string[] = ['Vpcs', 'Subnets', 'SecurityGroups', 'DhcpOptions', 'NetworkInterfaces']
  .map((things) => `ec2:Describe${things}`)
  .concat('ec2:CreateNetworkInterface', 'ec2:CreateNetworkInterfacePermission', 'ec2:DeleteNetworkInterface');

export interface Need {
  /** `read its code` */
  readonly what: string;
  /** The action, or several of which one is enough. */
  readonly expected: string;
  readonly answer: Authorization;
}

export function needsOf(estate: Estate, application: Standing, runner: Runner): readonly Need[] {
  const streams = namedInProperties(estate, application, 'aws_kinesis_stream');
  return [
    ...codeNeeds(estate, application, runner),
    ...vpcNeeds(estate, application, runner),
    ...streams.flatMap((stream) => streamNeeds(estate, stream, runner)),
  ];
}

/** The object that the code is; undefined for code that stands in the file as a text. */
export function codeOf(estate: Estate, application: Standing): Target | undefined {
  const key = codeKeyOf(estate, application);
  if (key.kind === 'unset') return undefined;
  const bucket = argument(application, `${paths.code}.bucket_arn`);
  return targetAt(estate, bucket, `/${textOf(key) ?? unknownHere}`, 'aws_s3_bucket');
}

function codeNeeds(estate: Estate, application: Standing, runner: Runner): readonly Need[] {
  const target = codeOf(estate, application);
  if (!target) return [];
  const isVersioned = argument(application, `${paths.code}.object_version`).kind !== 'unset';
  const keys = target.resource ? keysOfBucket(estate, target.resource) : [];
  return [
    codeNeed(estate, runner, target, 's3:GetObject', 'read its code'),
    ...(isVersioned ? [codeNeed(estate, runner, target, 's3:GetObjectVersion', 'read a version of its code')] : []),
    ...keys.map((one) => ({
      what: 'decrypt its code',
      expected: 'kms:Decrypt',
      answer: mayUseKey(estate, runner, one, 'kms:Decrypt'),
    })),
  ];
}

function codeNeed(estate: Estate, { role, permissions }: Runner, target: Target, expected: string, what: string): Need {
  const byRole = may(estate, permissions, expected, target);
  const documents = bucketPolicies(estate, target);
  const denied = bestOf(documents.map((one) => deniesRole(estate, one, role, expected, target)));
  return { what, expected, answer: withBucket(byRole, denied, documents, expected) };
}

/** In one account the policy of a bucket is enough, whatever the role's say, and its denial wins over theirs. */
function withBucket(
  byRole: Authorization,
  denied: Answer,
  documents: readonly PolicyDocument[],
  action: string,
): Authorization {
  if (denied === 'yes') return 'denied';
  if (byRole === 'denied') return documents.every((one) => deniesOnly(one, action)) ? 'denied' : 'unknown';
  return denied === 'maybe' ? 'unknown' : byRole;
}

function bucketPolicies(estate: Estate, { resource }: Target): readonly PolicyDocument[] {
  if (!resource) return [];
  return pointing(estate, 'aws_s3_bucket_policy', 'bucket', resource)
    .map((one) => documentAt(estate, one.arguments, 'policy'))
    .filter((document) => document !== undefined);
}

function deniesOnly({ whole, statements }: PolicyDocument, action: string): boolean {
  return whole && statements.every((one) => one.effect === 'Deny' || speaksOfAction(one, action) === 'no');
}

function vpcNeeds(estate: Estate, application: Standing, { permissions }: Runner): readonly Need[] {
  if (elements(application, `${paths.vpc}.subnet_ids`)?.length === 0) return [];
  return inVpc.map((expected) => ({
    what: 'join its VPC',
    expected,
    answer: may(estate, permissions, expected, 'anything'),
  }));
}

const readActions = ['kinesis:GetRecords', 'kinesis:SubscribeToShard'];
const writeActions = ['kinesis:PutRecords', 'kinesis:PutRecord'];

/** A property does not say whether the job reads or writes its stream: either is enough, and needs the key for it. */
function streamNeeds(estate: Estate, stream: Standing, runner: Runner): readonly Need[] {
  const target = targetOf(stream);
  const oneOf = (actions: readonly string[]): Authorization =>
    bestBy(
      ['allowed', 'unknown', 'denied'],
      actions.map((action) => may(estate, runner.permissions, action, target)),
    );
  const uses = [...readActions, ...writeActions];
  const withKey = [
    ...(oneOf(readActions) === 'allowed' ? ['kms:Decrypt'] : []),
    ...(oneOf(writeActions) === 'allowed' ? ['kms:GenerateDataKey'] : []),
  ];
  return [
    { what: `read or write ${stream.address}`, expected: uses.join(' or '), answer: oneOf(uses) },
    ...keysOfStream(stream).flatMap((key) =>
      withKey.map((expected) => ({
        what: `use the key of ${stream.address}`,
        expected,
        answer: mayUseKey(estate, runner, key, expected),
      })),
    ),
  ];
}
