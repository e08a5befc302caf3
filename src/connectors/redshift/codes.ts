// The codes of Redshift.
import type { CodeEntry } from '../../codes/entry';

export const redshiftCodes = {
  FLK3176: {
    title: 'A capacity of Redshift is not allowed',
    why: 'The API takes 4 RPUs, or 8 to 1024 in steps of 8, and a maximum that is not below the base.',
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
} as const satisfies Record<string, CodeEntry>;
