// The action `keep-running`: an application that is READY is started with its newest state.
import { call } from './call';
import { jsonata } from './expression';
import { busy, describing } from './look';
import { mostLooks, pause, type MachineSettings } from './settings';
import type { States } from './states-language';

/** Who finds that another has started it meanwhile has nothing to do. */
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
      Catch: [{ ErrorEquals: ['KinesisAnalyticsV2.ResourceInUseException'], Next: 'Another was faster' }],
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
    'Another was faster': {
      Type: 'Succeed',
      Comment: 'Somebody else has just asked for a change',
      Output: { did: 'nothing', why: 'another was faster' },
    },
  };
}
