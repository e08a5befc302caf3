// The codes of OpenSearch.
import type { CodeEntry } from '../../codes/entry';

export const opensearchCodes = {
  FLK3165: {
    title: 'An OpenSearch domain needs one subnet per zone',
    why: 'Each zone has exactly one subnet; other numbers pass `terraform plan` and fail in the API.',
    fix: 'Make `zones` and the number of subnets equal.',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html',
  },
  FLK3166: {
    title: 'The nodes do not fit their zones',
    why:
      'OpenSearch spreads nodes evenly; fewer nodes than zones are refused, and an uneven number over two zones; ' +
      'over three it loads one zone more.',
    fix: 'Make `instances` a multiple of `zones`.',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html',
  },
  FLK3167: {
    title: 'A password cannot be used here',
    why:
      "A created domain would need its master password in Terraform's state, and serverless collections know " +
      'IAM only.',
    fix: 'Use `auth: iam`, or name an existing domain with internal users.',
  },
  FLK3168: {
    title: 'Access must also be granted inside OpenSearch',
    why:
      'With fine-grained access control IAM lets the job in, and a role mapping inside OpenSearch says what it ' +
      'may write. Terraform cannot make that mapping.',
    fix: 'Map the execution role (or user) to a role that may write the indexes.',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html',
  },
  FLK3170: {
    title: 'Audit logs need fine-grained access control',
    why: 'OpenSearch writes them only then; the API refuses them otherwise.',
    fix: 'Give `adminRole`, or leave `audit` out.',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html',
  },
  FLK3280: {
    title: 'An instance type holds no data that is written',
    why: 'UltraWarm nodes only keep what other nodes have indexed; the API refuses them as data nodes and masters.',
    fix: 'Use another instance type.',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ultrawarm.html',
  },
  FLK3281: {
    title: 'The volume does not fit the instance type',
    why:
      'Each instance type has a smallest and a largest volume, and old ones take no gp3; the provider does not ' +
      'check it.',
    fix: 'Use another size or instance type.',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html',
  },
  FLK3282: {
    title: 'The instance type needs a newer OpenSearch',
    why: 'OpenSearch-optimised instances run from version 2.11 on.',
    fix: 'Raise `engineVersion`, or use another instance type.',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/or1.html',
  },
  FLK3283: {
    title: 'The OpenSearch version is not known',
    why: 'It may be newer than this release of flinkform, or a slip.',
    fix: 'Make sure that OpenSearch Service offers it.',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html',
  },
  FLK3284: {
    title: 'The instance type is too small for production',
    why: 'AWS recommends neither t2 nor t3.small for production domains.',
    fix: 'Use a larger instance type.',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html',
    severity: { production: 'warning' },
  },
  FLK3340: {
    title: 'The masters are too small for so many nodes',
    why: 'Dedicated masters of types t2 and t3 manage at most ten data nodes; the API refuses more.',
    fix: 'Use larger masters, or fewer data nodes.',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html',
  },
  FLK3341: {
    title: 'The instance type is not known',
    why: 'It may be newer than this release of flinkform, or a slip.',
    fix: 'Make sure that OpenSearch Service offers it in the Region.',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-instance-types.html',
  },
  FLK3342: {
    title: 'A domain in a VPC needs a role of its account',
    why:
      'By the service-linked role OpenSearch puts its interfaces into the VPC. An account has one, made with its ' +
      'first domain in a VPC; without it the API refuses the domain.',
    fix: 'Nothing to do if the account has such domains. Otherwise add `serviceLinkedRole: true`, in one spec only.',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/slr-aos.html',
  },
  FLK3343: {
    title: 'The masters of optimised nodes run on Graviton',
    why:
      'A domain with OpenSearch-optimised data nodes takes dedicated masters of Graviton types only; the API refuses ' +
      'others.',
    fix: 'Use a Graviton type for the masters, such as `m7g.large.search`, or leave `dedicatedMasters` out.',
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/or1.html',
  },
} as const satisfies Record<string, CodeEntry>;
