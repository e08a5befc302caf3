// The look at the application: what it is doing, how large it is, when it was last changed, and by which token a
// change can say that nobody else has changed it meanwhile.
import { call } from './call';
import { look, readHandBrake } from './begin';
import { jsonata } from './expression';
import { mostLooks, pause, type MachineSettings } from './settings';
import type { Assignment, States, Task } from './states-language';

/**
 * `seen` is the parallelism of the first look: whoever finds another one later knows that another execution has scaled.
 * KPUs are rounded up, as AWS's own sample of a scaler does (infrastructure/AutoScaling of
 * aws-samples/amazon-managed-service-for-apache-flink-examples).
 */
const seenAtALook: Assignment = {
  status: '{% $states.result.ApplicationDetail.ApplicationStatus %}',
  token: '{% $states.result.ApplicationDetail.ConditionalToken %}',
  parallelism: ofParallelism('$p.Parallelism'),
  perKpu: ofParallelism('$p.ParallelismPerKPU'),
  kpus: ofParallelism('$ceil($p.Parallelism / $p.ParallelismPerKPU)'),
  seen: ofParallelism('$seen = 0 ? $p.Parallelism : $seen'),
  changed: jsonata`$toMillis($states.result.ApplicationDetail.LastUpdateTimestamp)`,
  looks: jsonata`$looks + 1`,
};

function ofParallelism(what: `$${string}`): `{% ${string} %}` {
  const flink = 'ApplicationDetail.ApplicationConfigurationDescription.FlinkApplicationConfigurationDescription';
  return `{% ( $p := $states.result.${flink}.ParallelismConfigurationDescription; ${what} ) %}`;
}

/** Every look is the same call; what follows it differs. */
export function describing({ application }: MachineSettings, comment: string, next: string): Task {
  return call(['kinesisanalyticsv2', 'describeApplication'], {
    Comment: comment,
    Arguments: { ApplicationName: application },
    Assign: seenAtALook,
    Next: next,
  });
}

/** In these states it comes back by itself. Source: `ApplicationStatus` of the API model. */
export const busy = jsonata`$status in ["STARTING", "UPDATING", "AUTOSCALING", "MAINTENANCE", "ROLLING_BACK"]`;

/** Up to the place where the actions part: the application runs, or it is what `keep-running` is for. */
export function looking(settings: MachineSettings): States {
  return {
    [look]: describing(settings, 'What it does now, and how large it is', 'What is it doing?'),
    'What is it doing?': {
      Type: 'Choice',
      Comment: 'Nothing is asked of an application that is busy or that somebody stops',
      Choices: [
        { Condition: jsonata`$looks > ${mostLooks}`, Next: 'Busy for too long' },
        { Condition: busy, Next: 'Wait until it is free' },
        { Condition: jsonata`$status = "RUNNING" and $action != "keep-running"`, Next: 'Has another scaled it?' },
        { Condition: jsonata`$status = "RUNNING"`, Next: 'It runs' },
        { Condition: jsonata`$status = "READY" and $action = "keep-running"`, Next: 'Start it' },
      ],
      Default: 'It does not run',
    },
    'Wait until it is free': {
      Type: 'Wait',
      Comment: 'Somebody changes it; brake and bounds may be others afterwards',
      Seconds: pause,
      Next: readHandBrake,
    },
    'Busy for too long': {
      Type: 'Fail',
      Comment: 'Somebody has to look at it',
      Error: 'BusyForTooLong',
      Cause: 'The application was still starting or being changed after an hour',
    },
    'It does not run': {
      Type: 'Succeed',
      Comment: 'Stopped, being stopped or deleted, or rolled back: that was not us',
      Output: { did: 'nothing', why: 'the application does not run', status: '{% $status %}' },
    },
  };
}
