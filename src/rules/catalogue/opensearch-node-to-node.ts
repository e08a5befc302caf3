// FLK4273: nodes of a domain speak TLS to each other.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleDomain } from '../example-stores';
import type { Rule } from '../rule';

export const opensearchNodeToNode: Rule = {
  code: 'FLK4273',
  title: 'Nodes of a domain speak in plain text',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_6'], securityHub: ['Opensearch.3'], cdkNag: ['AwsSolutions-OS2'] },
  why: 'Documents go from node to node unencrypted.',
  fix: 'Add node_to_node_encryption { enabled = true }; it cannot be taken back.',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html',
  good: { after: exampleDomain() },
  bad: { after: exampleDomain({ node_to_node_encryption: { enabled: false } }) },
  judge: (estate) =>
    standing(estate, 'aws_opensearch_domain').map((domain) =>
      argumentVerdict(domain, {
        path: 'node_to_node_encryption.enabled',
        holds: (value) => is(value, true),
        expected: 'true',
        message: 'nodes send documents to each other without encryption',
        subject: 'whether nodes encrypt what they send each other',
      }),
    ),
};
