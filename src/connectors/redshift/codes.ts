// The codes of Redshift.
import type { CodeEntry } from '../../codes/entry';

export const redshiftCodes = {
  FLK3176: {
    title: 'A capacity of Redshift is not allowed',
    why:
      'The API takes 4 RPUs, or 8 to 512 in steps of 8, and in some Regions more in steps of 32; and a maximum in ' +
      'the same steps that is not below the base.',
    fix: 'Use a capacity in those steps.',
    source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-capacity.html',
  },
  FLK3177: {
    title: 'A workgroup needs three subnets',
    why:
      'Redshift Serverless wants three subnets in three Availability Zones; two pass `terraform plan` and fail ' +
      'in the API.',
    fix: 'Name three subnets, each in its own zone.',
    source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-usage-considerations.html',
  },
  FLK3178: {
    title: 'The job writes as administrator',
    why:
      "A created database has no other user yet; a job that only writes rows needs none of the administrator's " +
      'rights.',
    fix: 'Create a user for the job, and name it (`user`) or its secret (`secret`).',
    severity: { production: 'warning', otherwise: 'info' },
  },
  FLK3273: {
    title: 'A reserved word cannot be a name in Redshift',
    why: 'Redshift refuses databases and administrators that are named like a word of its SQL.',
    fix: 'Use another name.',
    source: 'https://docs.aws.amazon.com/redshift/latest/dg/r_pg_keywords.html',
  },
  FLK3345: {
    title: 'No new cluster has such nodes',
    why: 'AWS makes new clusters of ra3 and rg nodes in certain sizes only, and of dc2 nodes no more.',
    fix: 'Use another node type.',
    source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html',
  },
  FLK3346: {
    title: 'A cluster cannot have so many nodes of that type',
    why: 'Large nodes stand in twos at least, and every type has a most; more are reached by an elastic resize only.',
    fix: 'Use a number in the range, or another node type.',
    source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html',
  },
  FLK3347: {
    title: 'A database or administrator cannot have that name',
    why:
      'Clusters and namespaces are created with names of certain characters only; the provider or the API refuses ' +
      'others. What exists may have others.',
    fix: 'Use another name.',
    source:
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshiftserverless-namespace.html',
  },
  FLK3717: {
    title: 'A created Redshift cannot load from S3',
    why:
      'With enhanced VPC routing COPY and UNLOAD use the security group of Redshift and the endpoints of the VPC. ' +
      'Where the network has an endpoint for S3 the group lets them out to it; the policy of one for one application ' +
      'lets its execution role through alone, and COPY has a role of its own, which no spec names. Rows that the job ' +
      'writes need neither.',
    fix:
      'Nothing, for rows. To load from S3 say `endpoints.policy: account` where the network makes the endpoint. ' +
      'Where it makes none, name a security group of your own that lets HTTPS out to S3 in the `vpc.securityGroups` ' +
      'of the network, in `network.securityGroups` where it is shared.',
    source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-working-with-endpoints.html',
  },
} as const satisfies Record<string, CodeEntry>;
