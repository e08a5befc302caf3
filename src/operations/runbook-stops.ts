// The procedures that stop the application: to leave it stopped, or to start it from another snapshot.
import type { NormalApplication } from '../normalise';
import { alarmName } from '../parts/alarms';
import { aws, flink, held, releasing, waiting, type Procedure } from './procedure';
import { operatorAlarms } from './watched';

const status = 'ApplicationDetail.ApplicationStatus';

/** Minutes: a stop takes some, and nobody waits longer for one that does not end. */
const mostStopping = 30;

/** The last command fails where it has not stopped. */
const hasStopped = '[ "$answer" = READY ]';

/**
 * Stops it and waits until it has stopped. A stop that fails leaves a job RUNNING, and nothing but a stopped one can be
 * started. By force it stops in whatever state it is, and may be seen in that one for a moment. Sources: the service's
 * API reference, StopApplication and ApplicationDetail; developer guide, "Application is stuck in a transient status":
 * https://docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-symptoms.html
 */
function stopping(application: NormalApplication, by: 'snapshot' | 'force'): string[] {
  const stop = flink(application, 'stop-application');
  const asks = `${flink(application, 'describe-application')} --query ${status} --output text`;
  const meanwhile = by === 'force' ? '*ING' : '*STOPPING';
  return [by === 'force' ? `${stop} --force` : stop, waiting(asks, { meanwhile, most: mostStopping })];
}

export function drain(application: NormalApplication, operated: boolean): Procedure {
  return {
    title: 'Drain and stop',
    about:
      `${held(operated)}Stops with a snapshot: what is under way is written before. The last command fails where the ` +
      'job has not stopped: one that restarts all the time takes no snapshot, and is stopped by force.',
    commands: [...silencing(application), ...stopping(application, 'snapshot'), hasStopped],
    afterwards: staysStopped(application, operated),
  };
}

export function stopByForce(application: NormalApplication, operated: boolean): Procedure {
  return {
    title: 'Stop by force',
    about:
      `${held(operated)}For a job that restarts all the time, and for an application that stays in STARTING, ` +
      'UPDATING, STOPPING or AUTOSCALING. No snapshot is taken: what came since the newest one is read again when it starts, ' +
      'and may be written twice or be lost.',
    commands: [...silencing(application), ...stopping(application, 'force'), hasStopped],
    afterwards: staysStopped(application, operated),
  };
}

function staysStopped(application: NormalApplication, operated: boolean): string {
  const stays = operated
    ? 'Leave it held for as long as it is to stay stopped, or say `start: false` in the spec. ' +
      'Before "Start again" release it.'
    : 'To keep it stopped, say `start: false` in the spec. Without that Terraform does not start it either.';
  if (!application.spec.operations?.snapshots) return stays;
  const ends = 'Meanwhile each snapshot that is due ends in the queue of the dead letters';
  const silenced = ', whose alarm the first command has silenced; "Start again" and each apply let it ring again';
  return `${stays} ${ends}${deadLettersAlarm(application) === undefined ? '' : silenced}.`;
}

/** Its name, where it is made. */
function deadLettersAlarm(application: NormalApplication): string | undefined {
  if (application.spec.alarms.set !== 'recommended') return undefined;
  const alarm = operatorAlarms(application).find(({ id }) => id === 'operator__dead_letters');
  return alarm && alarmName(alarm, application);
}

/** Snapshots that are due of a stopped application cannot be taken. */
function silencing(application: NormalApplication): string[] {
  return switching(application, 'disable-alarm-actions');
}

/** And what undoes it. */
export function ringingAgain(application: NormalApplication): string[] {
  return switching(application, 'enable-alarm-actions');
}

/** Source: the AWS CLI's reference, `cloudwatch disable-alarm-actions` and `enable-alarm-actions`. */
function switching(application: NormalApplication, action: 'disable-alarm-actions' | 'enable-alarm-actions'): string[] {
  const name = application.spec.operations?.snapshots && deadLettersAlarm(application);
  return name === undefined ? [] : [aws(application, `cloudwatch ${action}`, { 'alarm-names': name })];
}

/**
 * By force, for the snapshot of a stop would be of the state that is to be left, and the newest: every later start
 * takes the newest one.
 */
export function restart(application: NormalApplication, operated: boolean): Procedure {
  const restore =
    'ApplicationRestoreConfiguration={ApplicationRestoreType=RESTORE_FROM_CUSTOM_SNAPSHOT,SnapshotName=SNAPSHOT}';
  return {
    title: 'Restore a snapshot',
    about:
      `${held(operated)}Choose one of the list, stop the job, and start it from there. It is stopped by force, ` +
      'without a snapshot: what came since the chosen one is read again, and may be written twice.',
    commands: [
      flink(application, 'list-application-snapshots'),
      ...stopping(application, 'force'),
      `${hasStopped} && ${flink(application, 'start-application', { 'run-configuration': restore })}`,
    ],
    afterwards:
      'When it runs as it should, "Take a snapshot": every later start is from the newest one, which is still one of ' +
      `what you left. ${releasing(operated)}\`restore\` in the spec is for a release, and this is none.`,
  };
}
