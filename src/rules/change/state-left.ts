// MSF-P08: the next start leaves the state, or a part of it, or the next stop takes none.
import { argument, argumentBefore } from '../../estate/estate';
import { is, shown, textOf } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { paths } from '../flink-application';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';
import { updatedApplications, type UpdatedApplication } from './applications';

const skip = 'SKIP_RESTORE_FROM_SNAPSHOT';

/** What leaves state behind, once it says this. */
const leavings = [
  {
    path: `${paths.restore}.application_restore_type`,
    says: skip,
    message: 'the job begins without any state',
    expected: 'RESTORE_FROM_LATEST_SNAPSHOT',
    fix:
      'Leave it at RESTORE_FROM_LATEST_SNAPSHOT. Where the state must go, take a snapshot that you name ' +
      'first, and put this back in the next apply.',
  },
  {
    path: paths.allowNonRestoredState,
    says: 'true',
    message: 'state that no operator of the new code takes is dropped without a word',
    expected: 'false',
    fix:
      'Give every operator a uid and leave it at false. Where an operator was taken out on purpose, ' +
      'take a snapshot first, and put this back in the next apply.',
  },
  {
    path: paths.forceStop,
    says: 'true',
    message: 'the next stop by Terraform takes no snapshot: what happened since the last one is lost or comes twice',
    expected: 'false',
    fix:
      'Leave it at false. A job that cannot be stopped otherwise is stopped by hand: aws ' +
      'kinesisanalyticsv2 stop-application --force.',
  },
] as const;

export const stateLeft: Rule = {
  code: 'FLK4108',
  gap: 'MSF-P08',
  title: 'State is left behind',
  gravity: 'high',
  stages: ['plan'],
  why: 'A restore that is skipped, state that may stay unrestored and a stop by force each lose state that is there.',
  fix: 'Leave the three as they are without a reason for this one update.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-fault.html',
  good: { before: exampleApplication(), after: exampleApplication({ force_stop: false, tags: { team: 'orders' } }) },
  bad: { before: exampleApplication(), after: exampleApplication({ force_stop: true }) },
  judge: (estate) =>
    updatedApplications(estate).flatMap((application) => leavings.map((leaving) => judge(application, leaving))),
};

function judge(application: UpdatedApplication, leaving: (typeof leavings)[number]): Verdict {
  const { path, says, message, expected, fix } = leaving;
  const after = argument(application, path);
  if (is(argumentBefore(application, path), says)) return passed(application);
  if (after.kind === 'unknown') return undecided(application, `whether state is left behind is not known yet`, path);
  return textOf(after) === says
    ? failed(application, message, { path, expected, found: shown(after), fix })
    : passed(application);
}
