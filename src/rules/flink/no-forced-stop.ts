// MSF-029: what stops the application leaves it the time for a snapshot.
import { argument } from '../../estate/estate';
import { is } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { failed, passed, undecided, type Rule } from '../rule';

const path = paths.forceStop;

export const noForcedStop: Rule = {
  code: 'FLK4029',
  gap: 'MSF-029',
  title: 'Force stop is on',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3020'],
  why: 'A forced stop takes no snapshot: state is lost, and records are lost or processed twice.',
  fix: 'Take force_stop out; set it for the one apply that must stop a job that hangs.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_StopApplication.html',
  good: { after: exampleApplication({ force_stop: false }) },
  bad: { after: exampleApplication({ force_stop: true }) },
  judge: (estate) =>
    flinkApplications(estate).map((application) => {
      const force = argument(application, path);
      if (force.kind === 'unknown') return undecided(application, 'whether stops are forced is not known yet', path);
      if (!is(force, true)) return passed(application);
      return failed(application, 'a stop through Terraform takes no snapshot', {
        path,
        expected: 'false',
        found: 'true',
      });
    }),
};
