// FLK4276: a domain on the internet is not for everyone.
import { beside } from '../../estate/beside';
import { argument, standing, type Estate, type Standing } from '../../estate/estate';
import { ownDocumentAt } from '../../estate/read-back';
import { is, isSaid } from '../../estate/value';
import { documentText } from '../example-policies';
import { exampleDomain } from '../example-stores';
import { openness } from '../open-statement';
import { passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';
import { statementVerdict } from '../statement-verdict';

const path = 'access_policies';

export const opensearchOpenPolicy: Rule = {
  code: 'FLK4276',
  title: 'A domain is open to everyone',
  gravity: 'critical',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { cdkNag: ['AwsSolutions-OS5'] },
  why: 'Everyone on the internet reads and writes its documents, without a login.',
  fix: 'Name roles in the Principal of access_policies; or place the domain in a VPC.',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html',
  good: { after: domain({ AWS: 'arn:aws:iam::111122223333:role/orders' }, null) },
  bad: { after: domain('*', null) },
  judge: (estate) => standing(estate, 'aws_opensearch_domain').flatMap((one) => verdictsOn(estate, one)),
};

function domain(principal: TerraformJson | '*', vpc_options: null): TerraformJson {
  const Resource = 'arn:aws:es:eu-west-1:111122223333:domain/orders/*';
  const access_policies = documentText({ Effect: 'Allow', Principal: principal, Action: 'es:ESHttp*', Resource });
  return exampleDomain({ vpc_options, access_policies });
}

/**
 * The policy stands in the domain or beside it. In a VPC security groups stand before it; fine-grained access control
 * asks everyone for a login.
 */
function verdictsOn(estate: Estate, one: Standing): Verdict[] {
  const [said = one] = beside(estate, one, 'aws_opensearch_domain_policy', 'domain_name').found;
  const document = ownDocumentAt(estate, said, path);
  if (!document) return [];
  const guards = [argument(one, 'vpc_options.subnet_ids'), argument(one, 'advanced_security_options.enabled')];
  if (guards.some((value) => value.kind === 'known' && isSaid(value) && !is(value, false))) return [passed(said)];
  const message = 'everyone on the internet may use the domain';
  const verdict = statementVerdict(said, document, { path, reading: openness, expected: 'roles by ARN', message });
  const isGuarded = guards.some(({ kind }) => kind === 'unknown');
  if (verdict.outcome === 'failed' && isGuarded)
    return [undecided(said, 'whether a VPC or a login stands before the domain is not known yet', path)];
  return [verdict];
}
