// FLK4270: a domain takes HTTPS only.
import { blocks, standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleDomain } from '../example-stores';
import { failed, undecided, type Rule } from '../rule';

const block = 'domain_endpoint_options';

export const opensearchHttps: Rule = {
  code: 'FLK4270',
  title: 'A domain takes plain HTTP',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_83'] },
  why: 'A client that is set to http sends documents and its login in plain text, and nobody notices.',
  fix: 'Add domain_endpoint_options { enforce_https = true }.',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html',
  good: { after: exampleDomain() },
  bad: { after: exampleDomain({ domain_endpoint_options: { enforce_https: false } }) },
  judge: (estate) =>
    standing(estate, 'aws_opensearch_domain').map((domain) => {
      const options = blocks(domain, block);
      const message = 'the domain takes requests without TLS';
      if (!options) return undecided(domain, 'whether the domain takes HTTPS only is not known yet', block);
      if (options.length === 0) return failed(domain, message, { path: block, expected: 'enforce_https = true' });
      return argumentVerdict(domain, {
        path: `${block}.enforce_https`,
        // The provider's default, inside the block, is true.
        holds: (value) => value.kind === 'unset' || is(value, true),
        expected: 'true',
        message,
        subject: 'whether the domain takes HTTPS only',
      });
    }),
};
