// The action `keep-running`: an application that is READY is started with its newest state.
import { call } from './call';
import { jsonata } from './expression';
import { beingEnded, busy, describing, startIt, untilFree } from './look';
import { mostLooks, pause, type MachineSettings } from './settings';
import type { States } from './states-language';

export function keepingRunning(settings: MachineSettings): States {
  const running: States = {
    'It runs': { Type: 'Succeed', Comment: 'As it should', Output: { did: 'keep-running', status: '{% $status %}' } },
  };
  return settings.restoring === 'by-hand' ? { ...running, ...byHand } : { ...running, ...starting(settings) };
}

/** As long as the restore is in force: it ends with the next release, or when it is taken out of the spec. */
const byHand: States = {
  [startIt]: {
    Type: 'Fail',
    Comment: 'Nothing was done',
    Error: 'RestoreByHand',
    Cause:
      'The spec restores a snapshot by name, or nothing, in this release: whether that has been done nobody can tell ' +
      'from here. Start it by hand, as the runbook says',
  },
};

/** All that is said of the restore: an update or a start that says one part sets the other back. */
export const fittingState = {
  ApplicationRestoreConfiguration: { ApplicationRestoreType: 'RESTORE_FROM_LATEST_SNAPSHOT' },
  FlinkRunConfiguration: { AllowNonRestoredState: true },
} as const;

/**
 * Who finds that it is being changed looks again: the change may be one of others, or this very start where its answer
 * was lost. Either way nothing is started that runs by then.
 */
function starting(settings: MachineSettings): States {
  const { ApplicationRestoreConfiguration } = fittingState;
  return {
    [startIt]: call(['kinesisanalyticsv2', 'startApplication'], {
      Comment: 'With the state of its newest snapshot',
      Arguments: {
        ApplicationName: settings.application,
        RunConfiguration: settings.restoring === 'what-fits' ? fittingState : { ApplicationRestoreConfiguration },
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
    'It does not start': {
      Type: 'Fail',
      Comment: 'Somebody has to look at it',
      Error: 'StartFailed',
      Cause: 'The application was started and does not run: its log says why',
    },
  };
}
