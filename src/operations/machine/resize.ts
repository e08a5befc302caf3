// The actions that change the size: wait until the last change is far enough away, ask whether it is still wanted,
// choose a size within the bounds, update, and wait for what comes of it.
import { call } from './call';
import { readingBounds } from './bounds';
import { jsonata } from './expression';
import { readHandBrake } from './begin';
import { fittingState } from './keep-running';
import { beingEnded, busy, describing, parallelismSeen, untilFree } from './look';
import { mostLooks, pause, type MachineSettings, type Sizing, type Step } from './settings';
import { followUp, lookAtAlarms } from './alarms';
import type { Expression, States } from './states-language';

const choose = 'Choose the size';

/** None for an application that keeps its size. */
export function resizing(settings: MachineSettings): States {
  const { sizing } = settings;
  if (!sizing) return {};
  return {
    ...readingBounds(sizing),
    ...beforehand(sizing),
    ...choosing(sizing),
    ...updating(settings),
    ...afterwards(sizing),
  };
}

/**
 * Changes by others count as well: whoever deploys restarts the job. `bounds` goes on, for its bounds hold for all. An
 * update whose answer was lost is refused when it is tried again, and is nevertheless ours: who else would go on with
 * what the alarm asks for? `ours` is the parallelism that such an update has set, and 0 while there is none.
 *
 * Another execution that has scaled looks at the alarms after the cool-down. A person does not, nor the service when it
 * rolls back, and an alarm that stays on sends no event: so whoever gives way looks once more, later than any execution
 * would have made its next step, and ends when the size is another one again.
 */
function beforehand({ cooldown, deciding }: Sizing): States {
  const milliseconds = cooldown * 1000;
  return {
    'Has another scaled it?': {
      Type: 'Choice',
      Comment: 'Another execution, a person, or the service that rolls back',
      Choices: [
        { Condition: jsonata`$parallelism = $ours`, Next: 'Updated' },
        {
          Condition: jsonata`$action != "bounds" and $parallelism != $seen and $gaveWay`,
          Next: 'Another has scaled it',
        },
        { Condition: jsonata`$action != "bounds" and $parallelism != $seen`, Next: 'Give way' },
      ],
      Default: 'Was it changed just now?',
    },
    ...givingWay(cooldown),
    'Was it changed just now?': {
      Type: 'Choice',
      Comment: 'The cool-down counts from the last change, whoever made it',
      Choices: [{ Condition: jsonata`$millis() < $changed + ${milliseconds}`, Next: 'Wait out the cool-down' }],
      Default: deciding ? lookAtAlarms : choose,
    },
    'Wait out the cool-down': {
      Type: 'Wait',
      Comment: 'Until the last change is far enough away',
      Seconds: jsonata`$max([1, $ceil(($changed + ${milliseconds} - $millis()) / 1000)])`,
      Next: readHandBrake,
    },
  };
}

function givingWay(cooldown: number): States {
  return {
    'Give way': {
      Type: 'Wait',
      Comment: 'Another execution makes its next step before',
      Seconds: cooldown + 2 * pause,
      Assign: { seen: '{% $parallelism %}', gaveWay: true },
      Next: readHandBrake,
    },
    'Another has scaled it': {
      Type: 'Succeed',
      Comment: 'Another execution goes on',
      Output: { did: 'nothing', why: 'another has scaled it' },
    },
  };
}

function choosing({ deciding }: Sizing): States {
  return {
    [choose]: {
      Type: 'Pass',
      Comment: 'In KPUs, within the bounds; the parallelism is that many times what the application says of a KPU',
      Assign: {
        target: deciding ? targetOf(deciding.out, deciding.in) : jsonata`$min([$max([$kpus, $least]), $most])`,
        stopped: jsonata`$status = "READY"`,
      },
      Next: 'Is it another size?',
    },
    'Is it another size?': {
      Type: 'Choice',
      Comment: 'At a bound there is nothing to do',
      Choices: [{ Condition: jsonata`$target != $kpus`, Next: 'Update the parallelism' }],
      Default: deciding ? 'Was it about bounds?' : 'At its size',
    },
    ...(deciding && {
      'Was it about bounds?': {
        Type: 'Choice',
        Comment: 'New bounds may let a rule act that had no room before',
        Choices: [{ Condition: jsonata`$action = "bounds"`, Next: followUp }],
        Default: 'At its size',
      },
    }),
    'At its size': {
      Type: 'Succeed',
      Comment: 'It has the size that it may have',
      Output: { did: 'nothing', why: 'the application has its size', kpus: '{% $kpus %}' },
    },
  };
}

/** A factor of 1.1 is none that a binary number can be: what is less than a millionth of a KPU is nothing. */
function targetOf(out: Step, into: Step): Expression {
  const larger = 'factor' in out ? jsonata`$ceil($round($kpus * ${out.factor}, 6))` : jsonata`$kpus + ${out.kpus}`;
  const smaller =
    'factor' in into
      ? jsonata`$min([$kpus - 1, $ceil($round($kpus / ${into.factor}, 6))])`
      : jsonata`$kpus - ${into.kpus}`;
  const wish = `$action = "scale-out" ? ${inner(larger)} : $action = "scale-in" ? ${inner(smaller)} : $kpus`;
  return `{% ( $wish := ${wish}; $min([$max([$wish, $least]), $most]) ) %}`;
}

function inner(expression: Expression): string {
  return expression.slice('{% '.length, -' %}'.length);
}

/**
 * The token is refused when anybody has changed the application since the look: then look again. Only parameters that
 * the API has had for years, for integrations learn new ones late: no system rollback, which came in July 2024, though
 * the job restarts anyway. "If you update your application without specifying this parameter, AllowNonRestoredState
 * will be set to false", which Terraform would see and set again: so what the spec says is said with each step (API
 * reference, FlinkRunConfiguration). Sources: Step Functions developer guide, "AWS SDK service integrations"
 * (https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html); reference of the AWS CDK,
 * `ApplicationSystemRollbackConfigurationProperty`, "Type last changed: v2.148.0 · 5 Jul 2024".
 */
function updating(settings: MachineSettings): States {
  const lost = ['ConcurrentModificationException', 'ResourceInUseException'];
  return {
    'Update the parallelism': call(['kinesisanalyticsv2', 'updateApplication'], {
      Comment: 'The job restarts with its state',
      Arguments: {
        ApplicationName: settings.application,
        ConditionalToken: '{% $token %}',
        ...(settings.restoring === 'what-fits' && { RunConfigurationUpdate: fittingState }),
        ApplicationConfigurationUpdate: {
          FlinkApplicationConfigurationUpdate: {
            ParallelismConfigurationUpdate: {
              ConfigurationTypeUpdate: 'CUSTOM',
              ParallelismUpdate: jsonata`$target * $perKpu`,
              AutoScalingEnabledUpdate: false,
            },
          },
        },
      },
      Catch: [
        {
          ErrorEquals: lost.map((error) => `KinesisAnalyticsV2.${error}`),
          Assign: { ours: jsonata`$states.context.State.RetryCount > 0 ? $target * $perKpu : 0` },
          Next: untilFree,
        },
      ],
      Next: 'Wait for the update',
    }),
    ...waiting(settings),
  };
}

function waiting(settings: MachineSettings): States {
  return {
    'Wait for the update': { Type: 'Wait', Comment: 'It takes minutes', Seconds: pause, Next: 'Look at the update' },
    'Look at the update': describing(settings, 'Whether it runs again, and at which size', 'Is it updated?', {
      ...parallelismSeen,
      kpus: '{% $target %}',
    }),
    'Is it updated?': {
      Type: 'Choice',
      Comment: 'A size that is not ours is an update that failed or was rolled back',
      Choices: [
        { Condition: jsonata`$looks > ${2 * mostLooks}`, Next: 'Busy for too long' },
        { Condition: busy, Next: 'Wait for the update' },
        { Condition: beingEnded, Next: 'It does not run' },
        { Condition: jsonata`$status = "RUNNING" and $parallelism = $target * $perKpu`, Next: 'Updated' },
        { Condition: jsonata`$stopped and $status = "READY" and $parallelism = $target * $perKpu`, Next: 'Updated' },
      ],
      Default: 'The update failed',
    },
    'The update failed': {
      Type: 'Fail',
      Comment: 'Nobody tries again before an alarm changes: each try restarts the job',
      Error: 'UpdateFailed',
      Cause: 'The application does not run at the size that was asked for: its operations say why',
    },
  };
}

/** An alarm that stays on sends no event: whoever has scaled asks for the next step, in an execution of its own. */
function afterwards({ cooldown, deciding }: Sizing): States {
  const done = { did: '{% $action %}', from: '{% $seen %}', to: '{% $parallelism %}' };
  if (!deciding) return { Updated: { Type: 'Succeed', Comment: 'It runs at its new size', Output: done } };
  return { Updated: { Type: 'Wait', Comment: 'What has piled up must be read', Seconds: cooldown, Next: followUp } };
}
