// FLK4271: a domain takes TLS 1.2 and later only.
import { standing } from '../../estate/estate';
import { textOf } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleDomain } from '../example-stores';
import type { Rule } from '../rule';

export const opensearchTlsPolicy: Rule = {
  code: 'FLK4271',
  title: 'A domain takes old versions of TLS',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_228'], securityHub: ['Opensearch.8'] },
  why: 'Clients may agree on TLS 1.0, whose weaknesses are known.',
  fix: 'Set tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10" in domain_endpoint_options.',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html',
  good: { after: exampleDomain() },
  bad: { after: exampleDomain({ domain_endpoint_options: { tls_security_policy: 'Policy-Min-TLS-1-0-2019-07' } }) },
  judge: (estate) =>
    standing(estate, 'aws_opensearch_domain').map((domain) =>
      argumentVerdict(domain, {
        path: 'domain_endpoint_options.tls_security_policy',
        holds: (value) => textOf(value)?.startsWith('Policy-Min-TLS-1-2') ?? false,
        expected: 'Policy-Min-TLS-1-2-PFS-2023-10',
        message: 'the domain takes TLS 1.0',
        subject: 'which versions of TLS the domain takes',
      }),
    ),
};
