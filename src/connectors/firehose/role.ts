// The role that a created Firehose stream delivers as: what it may do, and that only Firehose may assume it.
import { arn, parseArn, s3Arn } from '../../aws/arn';
import { bucketKeyStatement } from '../../facts/bucket';
import { awsName, longest, terraformName } from '../../aws/naming';
import { child, type Pointer } from '../../document/pointer';
import { attribute, resource, type Resource } from '../../terraform/resource';
import { secretRegion, secretStatements } from '../../facts/secret';
import { placementArns, type Placement } from '../../facts/network';
import { allow, mergeStatements, policyDocument, type Statement } from '../../facts/statement';
import { json } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import {
  bucketOf,
  deliveryBucket,
  fixedPart,
  type NormalBucket,
  type NormalCreation,
  type NormalOpensearch,
} from './creation';

export interface DeliveryRole {
  readonly role: Resource<'aws_iam_role'>;
  readonly policy: Resource<'aws_iam_role_policy'>;
}

/** `logGroupArn` is that of the error log. */
export function deliveryRole(create: NormalCreation, logGroupArn: string, use: Use): DeliveryRole {
  const cause = child(use.pointer, 'create');
  const name = terraformName(use.name, 'delivery');
  const role = resource('aws_iam_role', name, cause, {
    name: awsName(longest.role, use.application.name, use.application.home.region, use.name, 'firehose'),
    description: `Delivers what Firehose stream ${create.name} takes in`,
    assume_role_policy: json({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'firehose.amazonaws.com' },
          Action: 'sts:AssumeRole',
          // Source: Firehose developer guide, "Allow Firehose to assume an IAM role": the external id is the account's
          // own.
          Condition: { StringEquals: { 'sts:ExternalId': use.application.home.accountId } },
        },
      ],
    }),
  });
  const policy = resource('aws_iam_role_policy', name, cause, {
    name: 'least-privilege',
    role: attribute(role, 'id'),
    policy: policyDocument(mergeStatements(statements(create, logGroupArn, use))),
  });
  return { role, policy };
}

/** Source: Firehose developer guide, "Controlling access", by destination. */
function statements(create: NormalCreation, logGroupArn: string, use: Use): Statement[] {
  const pointer = child(use.pointer, 'create');
  const bucket = deliveryBucket(create);
  const { opensearch, redshift } = create;
  const secret =
    redshift &&
    secretStatements(
      redshift.secret,
      redshift.secretKmsKey,
      secretRegion(redshift.secret, use.application.home),
      child(pointer, 'redshift', 'secret'),
      'log in to Redshift',
    );
  return [
    allow(['logs:PutLogEvents'], [`${logGroupArn}:log-stream:*`], { pointer, purpose: 'write the error log' }),
    ...(bucket ? bucketStatements(bucket, pointer, use) : []),
    ...(opensearch ? opensearchStatements(opensearch, pointer, use) : []),
    ...(secret ?? []),
  ];
}

function bucketStatements(bucket: NormalBucket, pointer: Pointer, use: Use): Statement[] {
  const bucketArn = s3Arn(use.application.home.partition, bucketOf(bucket));
  const key = bucket.create?.encryption?.kmsKey ?? bucket.kmsKey;
  const prefixes = [...new Set([fixedPart(bucket.prefix), fixedPart(bucket.errorPrefix)])];
  return [
    allow(['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'], [bucketArn], {
      pointer,
      purpose: 'find the bucket',
    }),
    allow(
      ['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'],
      prefixes.map((prefix) => `${bucketArn}/${prefix}*`),
      { pointer, purpose: 'deliver objects' },
    ),
    ...(key === undefined
      ? []
      : [bucketKeyStatement(key, ['kms:Decrypt', 'kms:GenerateDataKey'], pointer, 'use the key of the bucket')]),
  ];
}

/**
 * In a domain, the paths that may be read are the ones that the guide lists; in a collection, its data access policy
 * decides.
 */
function opensearchStatements(
  { domain, collection, index, vpc }: NormalOpensearch,
  pointer: Pointer,
  use: Use,
): Statement[] {
  const cause = { pointer, purpose: 'index documents' };
  const target = collection?.arn ?? ensured(domain, 'Firehose to OpenSearch without domain');
  const interfaces = vpc ? interfaceStatements(vpc, parseArn(target).region, pointer, use) : [];
  if (collection) return [allow(['aoss:APIAccessAll'], [target], cause), ...interfaces];
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
      [target, `${target}/*`],
      cause,
    ),
    allow(
      ['es:ESHttpGet'],
      paths.map((path) => `${target}/${path}`),
      cause,
    ),
    ...interfaces,
  ];
}

/** Firehose reaches what stands in a VPC through network interfaces of its own. */
function interfaceStatements(vpc: Placement, region: string, pointer: Pointer, use: Use): Statement[] {
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
    allow(['ec2:CreateNetworkInterface'], [interfaces, ...placementArns(vpc, home)], cause),
    allow(['ec2:CreateNetworkInterfacePermission', 'ec2:DeleteNetworkInterface'], [interfaces], cause),
  ];
}
