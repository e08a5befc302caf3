// FLK4284: who connects to a data warehouse is logged.
import { beside } from '../../estate/beside';
import { argument, standing, type Estate, type Standing } from '../../estate/estate';
import { isReadBack } from '../../estate/read-back';
import { textsAt } from '../../estate/texts';
import { is, unset } from '../../estate/value';
import { exampleWarehouse } from '../example-stores';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';

const logs = ['connectionlog', 'userlog'];

export const redshiftLogged: Rule = {
  code: 'FLK4284',
  title: 'A data warehouse does not log',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: {
    checkov: ['CKV_AWS_71'],
    securityHub: ['Redshift.4', 'RedshiftServerless.6'],
    cdkNag: ['AwsSolutions-RS5'],
  },
  why: 'Who connected, and which users were made, can be told by nobody.',
  fix: 'Add aws_redshift_logging, or log_exports with connectionlog and userlog to a serverless namespace.',
  source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html',
  good: { after: exampleWarehouse() },
  bad: { after: exampleWarehouse({ aws_redshift_logging: null }) },
  judge: (estate) => [
    ...standing(estate, 'aws_redshift_cluster').map((cluster) => clusterVerdict(estate, cluster)),
    ...standing(estate, 'aws_redshiftserverless_namespace').map(namespaceVerdict),
  ],
};

const ownPath = 'logging.enable';

/** Version 5 of the provider takes a block in the cluster too. */
function clusterVerdict(estate: Estate, cluster: Standing): Verdict {
  const { found, certain } = beside(estate, cluster, 'aws_redshift_logging', 'cluster_identifier');
  const within = isReadBack(estate, cluster, ownPath) ? unset : argument(cluster, ownPath);
  if (found.length > 0 || is(within, true)) return passed(cluster);
  if (!certain || within.kind === 'unknown') return undecided(cluster, 'whether it logs is not known yet');
  return failed(cluster, 'nobody can tell who connected', { expected: 'an aws_redshift_logging' });
}

function namespaceVerdict(namespace: Standing): Verdict {
  const path = 'log_exports';
  const { known, whole } = textsAt(namespace.arguments, path);
  const missing = logs.filter((log) => !known.includes(log));
  if (missing.length === 0) return passed(namespace);
  if (!whole) return undecided(namespace, 'which logs it exports is not all known yet', path);
  const found = known.length === 0 ? 'not set' : known.join(', ');
  return failed(namespace, `it does not export ${missing.join(' and ')}`, { path, expected: logs.join(', '), found });
}
