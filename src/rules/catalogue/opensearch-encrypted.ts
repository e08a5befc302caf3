// FLK4272: what a domain stores is encrypted.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleDomain } from '../example-stores';
import type { Rule } from '../rule';

export const opensearchEncrypted: Rule = {
  code: 'FLK4272',
  title: 'A domain is not encrypted at rest',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_5'], securityHub: ['Opensearch.1'], cdkNag: ['AwsSolutions-OS8'] },
  why: 'Indexes, logs and snapshots lie on disk as they are.',
  fix: 'Add encrypt_at_rest { enabled = true }.',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html',
  good: { after: exampleDomain() },
  bad: { after: exampleDomain({ encrypt_at_rest: { enabled: false } }) },
  judge: (estate) =>
    standing(estate, 'aws_opensearch_domain').map((domain) =>
      argumentVerdict(domain, {
        path: 'encrypt_at_rest.enabled',
        holds: (value) => is(value, true),
        expected: 'true',
        message: 'what the domain stores is not encrypted',
        subject: 'whether the domain is encrypted at rest',
      }),
    ),
};
