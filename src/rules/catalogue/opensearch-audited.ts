// FLK4275: who reads and changes documents of a domain is logged.
import { argument, blocks, standing, type Standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { exampleDomain } from '../example-stores';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';

const path = 'log_publishing_options';

export const opensearchAudited: Rule = {
  code: 'FLK4275',
  title: 'A domain has no audit log',
  gravity: 'low',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_317'], securityHub: ['Opensearch.5'] },
  why: 'Who logged in, and who read which documents, can be told by nobody.',
  fix: 'Add log_publishing_options with log_type = "AUDIT_LOGS"; it needs fine-grained access control.',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html',
  good: { after: exampleDomain() },
  bad: { after: exampleDomain({ log_publishing_options: { log_type: 'INDEX_SLOW_LOGS' } }) },
  judge: (estate) => standing(estate, 'aws_opensearch_domain').map(verdictOn),
};

function verdictOn(domain: Standing): Verdict {
  const logs = blocks(domain, path);
  const readings = (logs ?? []).map((_, index) => readingAt(domain, `${path}.${index}`));
  if (readings.includes('yes')) return passed(domain);
  if (!logs || readings.includes('unknown')) return undecided(domain, 'which logs it writes is not known yet', path);
  return failed(domain, 'it writes no audit log', { path, expected: 'AUDIT_LOGS' });
}

/** A log is on unless somebody turns it off. */
function readingAt(domain: Standing, at: string): 'yes' | 'no' | 'unknown' {
  const [type, enabled] = [argument(domain, `${at}.log_type`), argument(domain, `${at}.enabled`)];
  if (is(enabled, false) || (type.kind !== 'unknown' && !is(type, 'AUDIT_LOGS'))) return 'no';
  return type.kind === 'unknown' || enabled.kind === 'unknown' ? 'unknown' : 'yes';
}
