// FLK4280: a data warehouse has no public address.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleWarehouse } from '../example-stores';
import { defaultVerdict } from '../provider-default';
import type { Rule } from '../rule';

const path = 'publicly_accessible';

const expectation = {
  path,
  expected: 'false',
  message: 'the warehouse has a public address',
  subject: 'whether the warehouse has a public address',
} as const;

export const redshiftPublic: Rule = {
  code: 'FLK4280',
  title: 'A data warehouse has a public address',
  gravity: 'critical',
  stages: ['spec', 'configuration', 'plan'],
  aliases: {
    checkov: ['CKV_AWS_87'],
    securityHub: ['Redshift.1', 'RedshiftServerless.3'],
    cdkNag: ['AwsSolutions-RS8'],
  },
  why: 'Everyone on the internet can try passwords, as far as security groups let them.',
  fix: 'Set publicly_accessible = false; version 5 of the provider has true by itself.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-1',
  good: { after: exampleWarehouse() },
  bad: { after: exampleWarehouse({ aws_redshift_cluster: { orders: { publicly_accessible: true } } }) },
  judge: (estate) => [
    ...standing(estate, 'aws_redshift_cluster').map((one) =>
      defaultVerdict(one, { ...expectation, holds: (value) => is(value, false) }),
    ),
    ...standing(estate, 'aws_redshiftserverless_workgroup').map((one) =>
      argumentVerdict(one, { ...expectation, holds: (value) => !is(value, true) }),
    ),
  ],
};
