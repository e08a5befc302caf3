// FLK4277: a collection of OpenSearch Serverless is reached through VPC endpoints.
import { argument, standing, type Standing } from '../../estate/estate';
import { is, textOf } from '../../estate/value';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';

const path = 'policy';

export const opensearchServerlessNetwork: Rule = {
  code: 'FLK4277',
  title: 'A collection has a public endpoint',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  why: 'What stands between everyone and the documents is then the data access policy alone.',
  fix: 'Set AllowFromPublic to false in the network policy, and name the VPC endpoints in SourceVPCEs.',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html',
  good: { after: network({ AllowFromPublic: false, SourceVPCEs: ['vpce-0a1b2c3d4e5f60718'] }) },
  bad: { after: network({ AllowFromPublic: true }) },
  judge: (estate) =>
    standing(estate, 'aws_opensearchserverless_security_policy')
      .filter((one) => is(argument(one, 'type'), 'network'))
      .map(verdictOn),
};

function network(access: TerraformJson): TerraformJson {
  const Rules = [{ ResourceType: 'collection', Resource: ['collection/orders'] }];
  const policy = JSON.stringify([{ Rules, ...access }]);
  return {
    resource: { aws_opensearchserverless_security_policy: { orders: { name: 'orders', type: 'network', policy } } },
  };
}

function verdictOn(one: Standing): Verdict {
  const value = argument(one, path);
  const text = textOf(value) ?? (value.kind === 'unknown' ? value.template : undefined);
  const open = text === undefined ? undefined : /"AllowFromPublic"\s*:\s*(true|false)/g;
  const found = open && text !== undefined ? [...text.matchAll(open)].map(([, said]) => said) : [];
  if (found.includes('true'))
    return failed(one, 'the collection can be reached from the internet', {
      path,
      expected: '"AllowFromPublic": false',
    });
  return found.length > 0 ? passed(one) : undecided(one, 'whether the collection is public is not known yet', path);
}
