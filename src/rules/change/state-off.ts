// MSF-P06: what keeps the state is turned off.
import { argument, argumentBefore } from '../../estate/estate';
import { is, shown } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { paths } from '../flink-application';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';
import { updatedApplications, type UpdatedApplication } from './applications';

export const stateOff: Rule = {
  code: 'FLK4106',
  gap: 'MSF-P06',
  title: 'Snapshots or checkpoints are turned off',
  gravity: 'critical',
  stages: ['plan'],
  why: 'From this apply on nothing keeps the state of the job: the next update, stop or failure begins from nothing.',
  fix:
    'Leave both on. Where a snapshot stands in the way of one update, take one by hand, skip it for ' +
    'that update and turn it on again in the next.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html',
  good: { before: exampleApplication(), after: exampleApplication({ tags: { team: 'orders' } }) },
  bad: {
    before: exampleApplication(),
    after: exampleApplication({
      application_configuration: { application_snapshot_configuration: { snapshots_enabled: false } },
    }),
  },
  judge: (estate) =>
    updatedApplications(estate).flatMap((application) => [
      judge(application, paths.snapshots, 'snapshots', false),
      judge(application, `${paths.checkpoints}.checkpointing_enabled`, 'checkpoints', true),
    ]),
};

/** @param unsetIsOn what nothing is said of, by the service's defaults */
function judge(application: UpdatedApplication, path: string, what: string, unsetIsOn: boolean): Verdict {
  const [before, after] = [argumentBefore(application, path), argument(application, path)];
  const wasOn = is(before, true) || (before.kind === 'unset' && unsetIsOn);
  if (!wasOn) return passed(application);
  if (after.kind === 'unknown') return undecided(application, `whether ${what} stay on is not known yet`, path);
  const staysOn = is(after, true) || (after.kind === 'unset' && unsetIsOn);
  return staysOn
    ? passed(application)
    : failed(application, `${what} are turned off`, { path, expected: 'true', found: shown(after) });
}
