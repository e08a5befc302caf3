// FLK4282: a data warehouse is encrypted at rest.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { exampleWarehouse } from '../example-stores';
import { defaultVerdict } from '../provider-default';
import type { Rule } from '../rule';

export const redshiftEncrypted: Rule = {
  code: 'FLK4282',
  title: 'A data warehouse is not encrypted at rest',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_64'], trivy: ['AWS-0084'], securityHub: ['Redshift.10'], cdkNag: ['AwsSolutions-RS6'] },
  why: 'Tables and snapshots lie on disk as they are.',
  fix: 'Set encrypted = true, and kms_key_id for a key of your own; version 5 of the provider has false by itself.',
  source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html',
  good: { after: exampleWarehouse() },
  bad: { after: exampleWarehouse({ aws_redshift_cluster: { orders: { encrypted: false } } }) },
  judge: (estate) =>
    standing(estate, 'aws_redshift_cluster').map((cluster) =>
      defaultVerdict(cluster, {
        path: 'encrypted',
        holds: (value) => is(value, true),
        expected: 'true',
        message: 'what the warehouse stores is not encrypted',
        subject: 'whether the warehouse is encrypted at rest',
      }),
    ),
};
