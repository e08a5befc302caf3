// What the role of a created Firehose stream may do: deliver to its destination, and write its error log.
import { arn, parseArn, s3Arn } from '../../aws/arn';
import { child, type Pointer } from '../../document/pointer';
import { bucketKeyStatement } from '../../facts/bucket';
import { placementArns, placementOf } from '../../facts/network';
import { secretRegion, secretStatements } from '../../facts/secret';
import { allow, type Statement } from '../../facts/statement';
import type { Use } from '../connector';
import { fixedPart } from './normal';
import type { Bucket, Destination, Stream, ToCollection, ToDomain, ToRedshift } from './destination';

/**
 * `logGroupArn` is that of the error log. Source: Firehose developer guide, "Controlling access", by destination.
 */
export function deliveryStatements({ destination }: Stream, logGroupArn: string, use: Use): Statement[] {
  const pointer = child(use.pointer, 'create');
  return [
    allow(['logs:PutLogEvents'], [`${logGroupArn}:log-stream:*`], { pointer, purpose: 'write the error log' }),
    ...bucketStatements(destination.bucket, pointer, use),
    ...destinationStatements(destination, pointer, use),
  ];
}

/** Beside those on the bucket. */
function destinationStatements(destination: Destination, pointer: Pointer, use: Use): Statement[] {
  switch (destination.kind) {
    case 's3':
      return [];
    case 'domain':
      return [...domainStatements(destination, pointer), ...interfaceStatements(destination, pointer, use)];
    case 'collection':
      return [collectionStatement(destination, pointer), ...interfaceStatements(destination, pointer, use)];
    case 'redshift':
      return loginStatements(destination, child(pointer, 'redshift', 'secret'), use);
  }
}

function loginStatements({ secret, secretKmsKey }: ToRedshift, pointer: Pointer, use: Use): Statement[] {
  const region = secretRegion(secret, use.application.home);
  return secretStatements(secret, secretKmsKey, region, pointer, 'log in to Redshift');
}

/**
 * What COPY could not load is listed in manifests, which Firehose writes below the prefix of the data:
 * `<prefix>errors/manifests/`. Source: what users find there, such as `ses-logs/errors/manifests/2020/03` with a prefix
 * and `errors/manifests/2019/04/19` without; the guide says "a manifest file in the errors/ folder".
 */
function bucketStatements({ name, kmsKey, prefix, errorPrefix }: Bucket, pointer: Pointer, use: Use): Statement[] {
  const bucketArn = s3Arn(use.application.home.partition, name);
  const prefixes = [...new Set([prefix, ...(errorPrefix === undefined ? [] : [errorPrefix])].map(fixedPart))];
  return [
    allow(['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'], [bucketArn], {
      pointer,
      purpose: 'find the bucket',
    }),
    allow(
      ['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'],
      prefixes.map((fixed) => `${bucketArn}/${fixed}*`),
      { pointer, purpose: 'deliver objects' },
    ),
    ...(kmsKey === undefined
      ? []
      : [bucketKeyStatement(kmsKey, ['kms:Decrypt', 'kms:GenerateDataKey'], pointer, 'use the key of the bucket')]),
  ];
}

const indexing = 'index documents';

/** Its data access policy decides the rest. */
function collectionStatement({ arn: collection }: ToCollection, pointer: Pointer): Statement {
  return allow(['aoss:APIAccessAll'], [collection], { pointer, purpose: indexing });
}

/** The paths that may be read are the ones that the guide lists. */
export function domainStatements({ arn: domain, index }: ToDomain, pointer: Pointer): Statement[] {
  const cause = { pointer, purpose: indexing };
  const paths = [
    '_all/_settings',
    '_cluster/stats',
    `${index}*/_mapping/*`,
    '_nodes',
    '_nodes/stats',
    '_nodes/*/stats',
    '_stats',
    `${index}*/_stats`,
  ];
  return [
    allow(
      ['es:DescribeDomain', 'es:DescribeDomainConfig', 'es:DescribeDomains', 'es:ESHttpPost', 'es:ESHttpPut'],
      [domain, `${domain}/*`],
      cause,
    ),
    allow(
      ['es:ESHttpGet'],
      paths.map((path) => `${domain}/${path}`),
      cause,
    ),
  ];
}

/** Firehose reaches what stands in a VPC through network interfaces of its own. */
function interfaceStatements({ vpc, arn: target }: ToCollection | ToDomain, pointer: Pointer, use: Use): Statement[] {
  if (!vpc) return [];
  const { region } = parseArn(target);
  const home = { ...use.application.home, region };
  const interfaces = arn(home, 'ec2', 'network-interface/*');
  const cause = { pointer, purpose: 'reach OpenSearch in its VPC' };
  return [
    allow(
      [
        'ec2:DescribeNetworkInterfaces',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeSubnets',
        'ec2:DescribeVpcAttribute',
        'ec2:DescribeVpcs',
      ],
      ['*'],
      cause,
      { StringEquals: { 'aws:RequestedRegion': region } },
    ),
    allow(['ec2:CreateNetworkInterface'], [interfaces, ...placementArns(placementOf(vpc, use.network), home)], cause),
    allow(['ec2:CreateNetworkInterfacePermission', 'ec2:DeleteNetworkInterface'], [interfaces], cause),
  ];
}
