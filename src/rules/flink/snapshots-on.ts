// MSF-001: snapshots are taken.
import { argument } from '../../estate/estate';
import { is, shown } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { failed, passed, undecided, type Rule } from '../rule';

const path = paths.snapshots;

export const snapshotsOn: Rule = {
  code: 'FLK4001',
  gap: 'MSF-001',
  title: 'Snapshots are off',
  gravity: 'critical',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3017'],
  why:
    "Every update, scaling and stop then loses the job's state: the service restores from a snapshot, and " +
    'there is none.',
  fix: 'Set snapshots_enabled = true in application_snapshot_configuration.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html',
  good: { after: exampleApplication() },
  bad: {
    after: exampleApplication({
      application_configuration: { application_snapshot_configuration: { snapshots_enabled: false } },
    }),
  },
  judge: (estate) =>
    flinkApplications(estate).map((application) => {
      const enabled = argument(application, path);
      if (enabled.kind === 'unknown')
        return undecided(application, 'whether snapshots are taken is not known yet', path);
      // The service takes them of which nobody says otherwise. Source: the provider's acceptance tests, run against
      // AWS: an application without the block comes out with snapshots_enabled = true (application_test.go of
      // internal/service/kinesisanalyticsv2, basicFlinkApplication).
      if (enabled.kind === 'unset' || is(enabled, true)) return passed(application);
      return failed(application, 'snapshots are off', { path, expected: 'true', found: shown(enabled) });
    }),
};
