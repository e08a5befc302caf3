// What people do by hand: the commands for one application, with its names, and what Terraform must hear of it
// afterwards. Every name is one word of the shell, whatever it is.
import { isScaled } from '../facts/kpu-bounds';
import { operatorOf } from '../facts/operator';
import type { NormalApplication } from '../normalise';
import { shellWord } from '../text/shell-word';
import type { Action } from './machine';
import { firstBounds } from './parameters';

export interface Procedure {
  readonly title: string;
  /** When to do it, and what it does. */
  readonly about: string;
  /** In this order; what stands in capitals is the reader's to replace. */
  readonly commands: readonly string[];
  /** What must be done in Terraform, or with the spec. */
  readonly afterwards: string;
}

/** Those of every application, and with a scaler those of the scaler as well. */
export function runbookOf(application: NormalApplication): Procedure[] {
  const scaled = isScaled(application.spec.scaling);
  return [
    ...(scaled ? [hold(application), release(application)] : []),
    rollBack(application, scaled),
    drain(application, scaled),
    restart(application, scaled),
    ...(scaled ? [byHand(application), start(application)] : []),
  ];
}

/** `aws SERVICE ACTION --region ...`, with each argument quoted as the shell needs it. */
function aws({ identity }: NormalApplication, what: string, options: Readonly<Record<string, string>>): string {
  const words = Object.entries(options).map(([option, value]) => `--${option} ${shellWord(value)}`);
  return [`aws ${what}`, `--region ${shellWord(identity.home.region)}`, ...words].join(' ');
}

function flink(application: NormalApplication, action: string, options: Readonly<Record<string, string>> = {}): string {
  return aws(application, `kinesisanalyticsv2 ${action}`, {
    'application-name': application.identity.name,
    ...options,
  });
}

function put(application: NormalApplication, name: string, value: string): string {
  return `${aws(application, 'ssm put-parameter', { name, value })} --overwrite`;
}

function run(application: NormalApplication, input: { readonly action: Action }): string {
  const { machineArn } = operatorOf(application.identity);
  return aws(application, 'stepfunctions start-execution', {
    'state-machine-arn': machineArn,
    input: JSON.stringify(input),
  });
}

function hold(application: NormalApplication): Procedure {
  return {
    title: 'Hold the scaler',
    about: 'Before work by hand, or before a saved plan is applied: nothing is scaled or started any more.',
    commands: [put(application, operatorOf(application.identity).holdParameter, 'hold')],
    afterwards: 'Nothing: Terraform leaves this parameter alone. An update that is under way goes on.',
  };
}

function release(application: NormalApplication): Procedure {
  return {
    title: 'Release the scaler',
    about: 'The second command brings the application within its bounds, and goes on with what the alarms ask for.',
    commands: [
      put(application, operatorOf(application.identity).holdParameter, 'run'),
      run(application, { action: 'bounds' }),
    ],
    afterwards: 'Nothing.',
  };
}

/** Source: API reference of the service, RollbackApplication. */
function rollBack(application: NormalApplication, scaled: boolean): Procedure {
  return {
    title: 'Roll back',
    about:
      `${scaled ? 'Hold the scaler first. ' : ''}The service goes back to the version before, with the snapshot of ` +
      'that time: records since then are read again.',
    commands: [
      `${flink(application, 'describe-application')} --query ApplicationDetail.ApplicationVersionId --output text`,
      flink(application, 'rollback-application', { 'current-application-version-id': 'VERSION' }),
    ],
    afterwards: 'Put the spec back as well: otherwise the next apply makes the same change again.',
  };
}

function drain(application: NormalApplication, scaled: boolean): Procedure {
  return {
    title: 'Drain and stop',
    about: `${scaled ? 'Hold the scaler first. ' : ''}Stops with a snapshot: what is under way is written before.`,
    commands: [flink(application, 'stop-application')],
    afterwards: 'To keep it stopped, say `start: false` in the spec. Without that Terraform does not start it either.',
  };
}

function restart(application: NormalApplication, scaled: boolean): Procedure {
  const restore =
    'ApplicationRestoreConfiguration={ApplicationRestoreType=RESTORE_FROM_CUSTOM_SNAPSHOT,SnapshotName=SNAPSHOT}';
  return {
    title: 'Restore a snapshot',
    about: `${scaled ? 'Hold the scaler first. ' : ''}Choose one of the list, stop the job, and start it from there.`,
    commands: [
      flink(application, 'list-application-snapshots'),
      flink(application, 'stop-application'),
      flink(application, 'start-application', { 'run-configuration': restore }),
    ],
    afterwards: 'Nothing: `restore` in the spec is for a release, and this is none.',
  };
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
    about: 'An application that has stopped is started from its newest snapshot; one that runs is left alone.',
    commands: [run(application, { action: 'keep-running' })],
    afterwards: 'Nothing.',
  };
}
