// FLK4213: brokers ask clients who they are.
import { argument, standing, type Standing } from '../../estate/estate';
import { is, shown } from '../../estate/value';
import { anyOf } from '../any-of';
import { exampleCluster } from '../example-stores';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';

const path = 'client_authentication.unauthenticated';
const logins = ['sasl.iam', 'sasl.scram', 'tls.certificate_authority_arns'].map(
  (one) => `client_authentication.${one}`,
);

export const mskUnauthenticated: Rule = {
  code: 'FLK4213',
  title: 'Brokers let in anyone',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3101'],
  readsSpecs: 'where the compiler is silent',
  aliases: { securityHub: ['MSK.6'] },
  why: 'Whoever reaches a broker reads and writes all topics: the security group is then the only lock.',
  fix: 'Set unauthenticated = false in client_authentication, and iam = true in its sasl.',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/kafka_apis_iam.html',
  good: { after: exampleCluster() },
  bad: { after: exampleCluster({ client_authentication: { unauthenticated: true } }) },
  judge: (estate) => standing(estate, 'aws_msk_cluster').map(verdictOn),
};

/** A cluster that is told of no login takes everyone: that was the only way before there were any. */
function verdictOn(cluster: Standing): Verdict {
  const open = argument(cluster, path);
  if (is(open, true)) return failed(cluster, 'clients need no login', { path, expected: 'false', found: shown(open) });
  if (is(open, false)) return passed(cluster);
  const asked = anyOf(
    logins.map((login) => argument(cluster, login)),
    (value) => value.kind === 'known' && !is(value, false),
  );
  if (open.kind === 'unknown' || asked === 'unknown')
    return undecided(cluster, 'whether clients need a login is not known yet', path);
  if (asked === 'yes') return passed(cluster);
  return failed(cluster, 'clients need no login, as there is none', { path, expected: 'false', found: shown(open) });
}
