// What people do by hand: the commands for one application, with its names, and what Terraform must hear of it
// afterwards.
import { isScaled } from '../facts/kpu-bounds';
import { isOperated, operatorOf } from '../facts/operator';
import type { NormalApplication } from '../normalise';
import { restoreTypes } from '../parts/release';
import { firstBounds } from './parameters';
import { aws, flink, held, put, releasing, run, waiting, waitingFor, type Procedure } from './procedure';
import { drain, restart, ringingAgain, stopByForce } from './runbook-stops';

/** Those of every application, and with an operator those of the operator as well. */
export function runbookOf(application: NormalApplication): Procedure[] {
  const { spec } = application;
  const [scaled, operated] = [isScaled(spec.scaling), isOperated(spec)];
  return [
    ...(operated ? [hold(application), release(application, scaled)] : []),
    rollBack(application, operated),
    drain(application, operated),
    stopByForce(application, operated),
    snapshot(application, operated),
    restart(application, operated),
    ...(scaled ? [byHand(application)] : []),
    ...(operated ? [start(application)] : []),
    ...(operated && spec.restore.from !== 'latest' ? [startByHand(application)] : []),
    ...(operated ? [undelivered(application)] : []),
    ...(spec.operations?.health ? [verify(application, spec.operations.health.within)] : []),
    ...(spec.operations?.rollback === undefined ? [] : [switchRollback(application, spec.operations.rollback)]),
  ];
}

function hold(application: NormalApplication): Procedure {
  return {
    title: 'Hold the operator',
    about:
      'Before work by hand, or before a saved plan is applied: nothing is scaled, started or deleted any more. ' +
      'Snapshots are still taken by schedule.',
    commands: [put(application, operatorOf(application.identity).holdParameter, 'hold')],
    afterwards: 'Nothing: Terraform leaves this parameter alone. An update that is under way goes on.',
  };
}

function release(application: NormalApplication, scaled: boolean): Procedure {
  const about = scaled
    ? 'The second command brings the application within its bounds, running or stopped, and goes on with what the ' +
      'alarms ask for.'
    : 'The second command starts the application again, if it does not run.';
  return {
    title: 'Release the operator',
    about,
    commands: [
      put(application, operatorOf(application.identity).holdParameter, 'run'),
      run(application, { action: scaled ? 'bounds' : 'keep-running' }),
    ],
    afterwards: 'Nothing.',
  };
}

/** Source: API reference of the service, RollbackApplication. */
function rollBack(application: NormalApplication, operated: boolean): Procedure {
  return {
    title: 'Roll back',
    about:
      `${held(operated)}The service goes back to the version before, with the snapshot of that time: ` +
      'records since then are read again.',
    commands: [
      `${flink(application, 'describe-application')} --query ApplicationDetail.ApplicationVersionId --output text`,
      flink(application, 'rollback-application', { 'current-application-version-id': 'VERSION' }),
    ],
    afterwards:
      `${releasing(operated)}Put the spec back as well: ` + 'otherwise the next apply makes the same change again.',
  };
}

/**
 * One after the other in one shell, as a step of a pipeline: the last command fails where the snapshot cannot be
 * restored. A standard machine cannot be waited for in one call. Source: API reference of Step Functions,
 * StartSyncExecution ("not available for STANDARD workflows").
 */
function snapshot(application: NormalApplication, operated: boolean): Procedure {
  const throughOperator = operated && application.spec.snapshots.enabled;
  return {
    title: 'Take a snapshot',
    about:
      'Before a deployment, for example: a pipeline goes on when the last command succeeds, for then it can be ' +
      `restored. The name is a new one each time. ${leftOut(throughOperator)}`,
    commands: throughOperator ? askingOperator(application) : askingService(application),
    afterwards: 'Nothing: it stays until somebody deletes it.',
  };
}

/** What a pipeline must not wait for in vain. */
function leftOut(throughOperator: boolean): string {
  const first = throughOperator ? 'while the state machine does not exist' : 'while the application does not exist';
  return `Leave it out at the first deployment, ${first}, and to mend a job that does not run: it would fail.`;
}

function askingOperator(application: NormalApplication): string[] {
  return [...waitingFor(application, { action: 'snapshot', name: 'SNAPSHOT' }, 'status'), '[ "$answer" = SUCCEEDED ]'];
}

/** Source: API reference of the service, CreateApplicationSnapshot and DescribeApplicationSnapshot. */
function askingService(application: NormalApplication): string[] {
  const named = { 'snapshot-name': 'SNAPSHOT' };
  const described = flink(application, 'describe-application-snapshot', named);
  return [
    // One that is refused must not let an older one of that name pass for it.
    `${flink(application, 'create-application-snapshot', named)} && {`,
    waiting(`${described} --query SnapshotDetails.SnapshotStatus --output text`, { meanwhile: 'CREATING*' }),
    '[ "$answer" = READY ]; }',
  ];
}

function byHand(application: NormalApplication): Procedure {
  const { boundsParameter } = operatorOf(application.identity);
  const { metric, schedule } = application.spec.scaling;
  const stays = schedule ? 'The next schedule sets other bounds.' : 'The next apply sets the bounds of the spec again.';
  return {
    title: 'Scale by hand',
    about: 'Bounds that are one number are a size, in KPUs; wider ones leave the rest to the rules.',
    commands: [
      put(application, boundsParameter, JSON.stringify(firstBounds(application))),
      run(application, { action: 'bounds' }),
    ],
    afterwards: `${stays} What is to stay belongs into \`scaling.${metric ? 'metric' : 'schedule'}\`.`,
  };
}

function start(application: NormalApplication): Procedure {
  return {
    title: 'Start again',
    about:
      'Release the operator first, where it is held: held, it starts nothing. An application that has stopped is ' +
      'started from its newest snapshot; one that runs is left alone.',
    commands: [run(application, { action: 'keep-running' }), ...ringingAgain(application)],
    afterwards: 'Nothing.',
  };
}

function startByHand(application: NormalApplication): Procedure {
  const { from, snapshot, allowNonRestoredState } = application.spec.restore;
  const allowed = `FlinkRunConfiguration={AllowNonRestoredState=${allowNonRestoredState}}`;
  const starting = (restored: string): string =>
    flink(application, 'start-application', {
      'run-configuration': `ApplicationRestoreConfiguration={ApplicationRestoreType=${restored}},${allowed}`,
    });
  const said = snapshot === undefined ? restoreTypes[from] : `${restoreTypes[from]},SnapshotName=${snapshot}`;
  return {
    title: 'Start by hand',
    about:
      'While `restore` is for this release, the operator starts nothing. One of the two, when it is READY: the first, ' +
      'from the newest snapshot, if the job has run in this release; the second, as `restore` says, if it has not.',
    commands: [starting(restoreTypes.latest), starting(said)],
    afterwards: 'Remove `restore` with the next change of code or settings.',
  };
}

/** Source: the AWS CLI's reference, `sqs receive-message`, `sqs purge-queue`. */
function undelivered(application: NormalApplication): Procedure {
  const { deadLetters } = operatorOf(application.identity);
  const url = `${aws(application, 'sqs get-queue-url', { 'queue-name': deadLetters })} --query QueueUrl --output text`;
  const ofQueue = (action: string, options: Readonly<Record<string, string>> = {}): string =>
    `${aws(application, `sqs ${action}`, options)} --queue-url "$queue"`;
  return {
    title: 'Read what could not be delivered',
    about:
      'When the alarm of the dead letters rings: each message is what was asked for, and its attributes say why the ' +
      'operator did not get it. Of snapshots that were due the application was not running, or was being changed. ' +
      'The last command deletes all of them.',
    commands: [
      `queue=$(${url})`,
      ofQueue('receive-message', { 'max-number-of-messages': '10', 'message-attribute-names': 'All' }),
      ofQueue('purge-queue'),
    ],
    afterwards: 'Nothing: what is too old is not carried out. The next alarm or schedule asks again.',
  };
}

/** An execution that has not judged succeeds as well, and its output says so: the verdict is in the output alone. */
function verify(application: NormalApplication, within: string): Procedure {
  return {
    title: 'Wait for the verdict',
    about:
      'After a deployment, for example in its pipeline, which goes on when the last command succeeds: it is well. ' +
      `The verdict comes ${within} after the end of the change.`,
    commands: [
      ...waitingFor(application, { action: 'verify' }, '[status,output,cause]'),
      `printf '%s\\n' "$answer"`,
      `case "$answer" in SUCCEEDED*'"verify"'*) ;; *) false ;; esac`,
    ],
    afterwards:
      'Nothing. While the operator is held, or the application is stopped, there is no verdict: ' +
      'the last command fails, and the output says why.',
  };
}

function switchRollback(application: NormalApplication, enabled: boolean): Procedure {
  return {
    title: `Switch system rollback ${enabled ? 'on' : 'off'}`,
    about: 'In a quiet moment: the job may restart with its state. It is done anyway when the application is stopped.',
    commands: [run(application, { action: 'reconcile', restart: true })],
    afterwards: 'Nothing.',
  };
}
