// MSF-P04: another version of Flink.
import { argument, argumentBefore, standing, type Estate } from '../../estate/estate';
import { differences } from '../../estate/difference';
import { is, shown, textOf } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { paths } from '../flink-application';
import { failed, passed, undecided, type Failed, type Rule, type Verdict } from '../rule';
import { inWords, updatedApplications, type UpdatedApplication } from './applications';
import { otherReaders, type OtherReader } from './stream-readers';
import { goneWithFlink2, metricsGone, stepBetween, type Step } from './runtime-removals';

const path = paths.runtime;

export const runtimeChange: Rule = {
  code: 'FLK4104',
  gap: 'MSF-P04',
  title: 'The Flink version changes',
  gravity: 'high',
  stages: ['plan'],
  why:
    'The job starts on another Flink from its last snapshot. Whether it can read that state, and ' +
    'whether its JAR runs there, shows only then: the update itself is reported as done, and the job ' +
    'restarts again and again.',
  fix:
    'Take a snapshot that you name, build the JAR for the new version under a new key, and change ' +
    'both in one apply. Try the snapshot in a copy of the application first.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-in-place-version-upgrades.html',
  good: {
    before: exampleApplication(),
    after: exampleApplication({
      application_configuration: {
        application_code_configuration: { code_content: { s3_content_location: { object_version: 'v2' } } },
      },
    }),
  },
  bad: { before: exampleApplication(), after: exampleApplication({ runtime_environment: 'FLINK-1_19' }) },
  judge: (estate) => updatedApplications(estate).map((application) => judgeApplication(estate, application)),
};

function judgeApplication(estate: Estate, application: UpdatedApplication): Verdict {
  const [before, after] = [argumentBefore(application, path), argument(application, path)];
  const [from, to] = [textOf(before), textOf(after)];
  if (from === undefined || to === undefined)
    return undecided(application, 'which version of Flink it goes to is not known yet', path);
  const step = stepBetween(from, to);
  if (step === undefined) return passed(application);
  const failure = failures[step](estate, application);
  if (failure === undefined)
    return undecided(application, 'whether the job restores its state on the next version is not in a plan', path);
  const { message, ...more } = failure;
  const versions = `${shown(before)} to ${shown(after)}`;
  return failed(application, `${versions}: ${message}`, { ...more, path, found: shown(after) });
}

/** Nothing where the new reader begins at a moment, and what the old one has kept may be left. */
function positionLost(application: UpdatedApplication, { id, why, hasMoment }: OtherReader) {
  if (hasMoment && is(argument(application, paths.allowNonRestoredState), true)) return [];
  const expected = 'AT_TIMESTAMP, another uid of the operator, and allow_non_restored_state for this update';
  return [{ without: `in property group "${id}" ${why}`, expected }];
}

type Failure = Pick<Failed, 'message' | 'expected' | 'fix'>;

const failures: Readonly<Record<Step, (estate: Estate, application: UpdatedApplication) => Failure | undefined>> = {
  minor: (_, application) => unprepared(application),
  major: (estate, application) => ({
    message:
      'the state and the code of Flink 1.x are not those of 2.x; ' +
      `gone are ${inWords(goneWithFlink2)}${deafAlarms(estate)}${positionsLost(application)}`,
    fix:
      'Move the code to what 2.x has, take a snapshot that you name, and try it in a copy of the ' +
      'application. Turn system rollback on, change the JAR (under a new key) and the version in one ' +
      'apply. There is no way back but the Rollback API to that snapshot.',
  }),
  down: () => ({
    message: 'a state that the later version has written is not read by an earlier one',
    fix:
      'Leave the version as it is. The way back from an upgrade is the RollbackApplication API, to the ' +
      'snapshot that was taken before it.',
  }),
  // Source: "You can't use in-place version upgrades with Studio", the note of the rule's own source.
  away: () => ({
    message:
      'it runs no job of Flink then, and its state is left behind; AWS updates in place only from one version of ' +
      'Flink to another, and refuses the rest after the apply has begun',
    fix:
      'Leave the version as it is. Make another application of it, and let this one stand until nobody reads what ' +
      'its job writes.',
  }),
};

/** What the next version asks for and this change does not bring; nothing when it brings both. */
function unprepared(application: UpdatedApplication): Failure | undefined {
  const hasNewCode = differences(application).some((one) => one.path.startsWith(paths.code));
  const missing = [
    ...(hasNewCode ? [] : [newCode]),
    ...(is(argumentBefore(application, paths.snapshots), true) ? [] : [snapshots]),
    ...otherReaders(application).flatMap((one) => positionLost(application, one)),
  ];
  if (missing.length === 0) return undefined;
  return {
    message: missing.map(({ without }) => without).join(', and '),
    expected: missing.map(({ expected }) => expected).join(', and '),
  };
}

function positionsLost(application: UpdatedApplication): string {
  const lost = otherReaders(application).flatMap((one) => positionLost(application, one));
  return lost.map(({ without }) => `; ${without}`).join('');
}

const newCode = {
  without: 'the code stays the one that was built for the version before',
  expected: 'new code in the same change',
};
const snapshots = { without: 'no snapshot is taken on the way', expected: 'snapshots on before the change' };

function deafAlarms(estate: Estate): string {
  const deaf = standing(estate, 'aws_cloudwatch_metric_alarm').filter((alarm) =>
    metricsGone.some((name) => is(argument(alarm, 'metric_name'), name)),
  );
  return deaf.length === 0 ? '' : `; never heard again: ${inWords(deaf.map(({ address }) => address))}`;
}
