// MSF-004: checkpoints are neither hasty nor rare.
import { argument, type Standing } from '../../estate/estate';
import { numberOf, shown, type Value } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { chosen } from '../flink-size';
import { failed, undecided, type Failed, type Rule, type TerraformJson, type Undecided } from '../rule';
import { together } from '../verdicts';

const interval = `${paths.checkpoints}.checkpoint_interval`;
const pause = `${paths.checkpoints}.min_pause_between_checkpoints`;

/** Milliseconds: our judgement, around the 60 seconds that the service takes by itself. */
const [shortest, longest] = [10_000, 900_000];

function every(milliseconds: number): TerraformJson {
  return exampleApplication({
    application_configuration: {
      flink_application_configuration: {
        checkpoint_configuration: {
          configuration_type: 'CUSTOM',
          checkpointing_enabled: true,
          checkpoint_interval: milliseconds,
          min_pause_between_checkpoints: 10_000,
        },
      },
    },
  });
}

export const checkpointInterval: Rule = {
  code: 'FLK4004',
  gap: 'MSF-004',
  title: 'Checkpoints are too often, or too rare',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3014', 'FLK3015'],
  readsSpecs: 'beside the compiler',
  why: 'Below ten seconds the job is busy with checkpoints; beyond a quarter of an hour a failure repeats much work.',
  fix: 'Set checkpoint_interval to 60000, and min_pause_between_checkpoints below it.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-checkpoints.html',
  good: { after: every(10_000) },
  bad: { after: every(500) },
  judge: (estate) =>
    flinkApplications(estate).flatMap((application) => {
      const choice = chosen(application, paths.checkpoints);
      if (choice === 'default') return together(application, []);
      if (choice === 'unknown')
        return [undecided(application, 'whether checkpoints are at the usual interval is not known yet', interval)];
      // What is too often in a spec, and a pause that is too long, the compiler tells.
      if (estate.stage === 'spec') return together(application, [tooRare(application)]);
      return together(application, [intervalOf(application), pauseOf(application)]);
    }),
};

function intervalOf(application: Standing): Failed | Undecided | undefined {
  const value = argument(application, interval);
  const milliseconds = numberOf(value);
  if (value.kind === 'unset')
    return failed(application, 'the provider sends an interval of CUSTOM that nobody sets as 0, which AWS refuses', {
      path: interval,
      expected: '60000',
    });
  if (milliseconds === undefined) return undecided(application, 'the interval is not known yet', interval);
  if (milliseconds >= shortest) return tooRare(application);
  return failed(application, 'checkpoints as often as that keep the job busy', { path: interval, ...between(value) });
}

function tooRare(application: Standing): Failed | undefined {
  const value = argument(application, interval);
  const milliseconds = numberOf(value);
  if (milliseconds === undefined || milliseconds <= longest) return undefined;
  const message = 'a failure repeats the work of more than a quarter of an hour';
  return failed(application, message, { path: interval, ...between(value) });
}

function between(value: Value): Pick<Failed, 'expected' | 'found'> {
  return { expected: `${shortest} to ${longest}`, found: shown(value) };
}

/** Flink waits for the longer of the two. */
function pauseOf(application: Standing): Failed | Undecided | undefined {
  const value = argument(application, pause);
  const [milliseconds, wished] = [numberOf(value), numberOf(argument(application, interval))];
  if (value.kind === 'unknown') return undecided(application, 'the pause is not known yet', pause);
  if (milliseconds === undefined || wished === undefined || milliseconds <= wished) return undefined;
  return failed(application, 'the pause is longer than the interval: Flink takes the pause for it', {
    path: pause,
    expected: 'at most the interval',
    found: shown(value),
  });
}
