// The action `keep-running`: an application that is READY is started with its newest state.
import { call } from './call';
import { jsonata } from './expression';
import { beingEnded, busy, describing, untilFree } from './look';
import { mostLooks, pause, type MachineSettings } from './settings';
import type { States } from './states-language';

/**
 * Who finds that it is being changed looks again: the change may be one of others, or this very start where its answer
 * was lost. Either way nothing is started that runs by then.
 */
export function keepingRunning(settings: MachineSettings): States {
  return {
    'Start it': call(['kinesisanalyticsv2', 'startApplication'], {
      Comment: 'With the state of its newest snapshot',
      Arguments: {
        ApplicationName: settings.application,
        RunConfiguration: {
          ApplicationRestoreConfiguration: { ApplicationRestoreType: 'RESTORE_FROM_LATEST_SNAPSHOT' },
        },
      },
      Catch: [{ ErrorEquals: ['KinesisAnalyticsV2.ResourceInUseException'], Next: untilFree }],
      Next: 'Wait for the start',
    }),
    ...waiting(settings),
  };
}

function waiting(settings: MachineSettings): States {
  return {
    'Wait for the start': { Type: 'Wait', Comment: 'It takes minutes', Seconds: pause, Next: 'Look at the start' },
    'Look at the start': describing(settings, 'Whether it has come up', 'Has it started?'),
    'Has it started?': {
      Type: 'Choice',
      Comment: 'READY again is a start that failed',
      Choices: [
        { Condition: jsonata`$looks > ${mostLooks}`, Next: 'Busy for too long' },
        { Condition: jsonata`$status = "RUNNING"`, Next: 'It runs' },
        { Condition: busy, Next: 'Wait for the start' },
        { Condition: beingEnded, Next: 'It does not run' },
      ],
      Default: 'It does not start',
    },
    'It runs': { Type: 'Succeed', Comment: 'As it should', Output: { did: 'keep-running', status: '{% $status %}' } },
    'It does not start': {
      Type: 'Fail',
      Comment: 'Somebody has to look at it',
      Error: 'StartFailed',
      Cause: 'The application was started and does not run: its log says why',
    },
  };
}
