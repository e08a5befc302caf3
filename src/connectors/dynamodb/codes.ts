// The codes of DynamoDB.
import type { CodeEntry } from '../../codes/entry';

export const dynamodbCodes = {
  FLK3200: {
    title: 'Partition key and sort key are one attribute',
    why: 'The provider accepts it and DynamoDB refuses it.',
    fix: 'Use another attribute, or no sort key.',
  },
  FLK3201: {
    title: 'Items cannot expire by this attribute',
    why: 'DynamoDB removes items only by an attribute that holds a number.',
    fix: 'Name an attribute with seconds since 1970.',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html',
  },
  FLK3202: {
    title: 'DynamoDB Streams are hard to reach from a VPC',
    why: 'There is no gateway endpoint for them, and the interface endpoint has no private DNS name.',
    fix: 'Have a NAT gateway, or set the endpoint in the job.',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/privatelink-streams.html',
  },
  FLK3203: {
    title: 'Tables of another account are said one by one',
    why: 'Each has a policy of its own, which must let the role in.',
    fix: 'Name a table in each source or sink.',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-cross-account-access.html',
    elsewhere: ['account'],
  },
} as const satisfies Record<string, CodeEntry>;
