// What is done by the clock, whatever the alarms say: the look at whether it runs, snapshots, and what drifts.
import { applicationNameOf } from '../facts/identity';
import { allow } from '../facts/statement';
import type { NormalApplication } from '../normalise';
import { applicationAddress } from '../parts/application';
import { join, json } from '../terraform/value';
import { toMilliseconds } from '../text/duration';
import type { Action } from './machine';
import { keyStatements } from './key-statements';
import type { NormalSnapshots } from './normal';
import { at } from './running';
import type { Planned } from './schedules';

/** What the names of snapshots begin with that a schedule takes. */
export const snapshotPrefix = 'flinkform-';

/** Names with two hyphens, which no schedule of a spec has. */
export function routines(application: NormalApplication): Planned[] {
  const { operations } = application.spec;
  if (!operations) return [];
  const { keepRunning, snapshots, maintenanceWindow, rollback } = operations;
  const drifts = maintenanceWindow !== undefined || rollback !== undefined;
  const { name } = application.identity;
  return [
    ...(keepRunning ? [asked('keep-running', '1h', `Looks whether ${name} runs`)] : []),
    ...(snapshots ? [taken(snapshots, application), asked('retain-snapshots', '1d', 'Deletes old snapshots')] : []),
    ...(drifts ? [asked('reconcile', '1d', 'Sets what Terraform cannot')] : []),
  ];
}

function asked(action: Action, every: string, description: string): Planned {
  return { ...routine(action, every), description, input: json({ action }) };
}

function routine(name: string, every: string): Omit<Planned, 'description' | 'input'> {
  return {
    name: `operations--${name}`,
    address: `operations__${name.replaceAll('-', '_')}`,
    pointer: at,
    expression: rate(every),
    dependsOn: [applicationAddress],
  };
}

/**
 * The Scheduler calls the API itself. It puts an id of its own into the name, another one at each try, so that no two
 * snapshots have the same name. One that cannot be taken, as the job does not run, ends in the queue of dead letters.
 * Source: EventBridge Scheduler user guide, "Using universal targets" and "Adding context attributes".
 */
function taken({ every }: NormalSnapshots, application: NormalApplication): Planned {
  const { identity } = application;
  return {
    ...routine('snapshots', every),
    description: `Takes a snapshot of ${identity.name}`,
    target: `arn:${identity.home.partition}:scheduler:::aws-sdk:kinesisanalyticsv2:createApplicationSnapshot`,
    input: join(
      `{"ApplicationName":${JSON.stringify(applicationNameOf(identity))},`,
      `"SnapshotName":"${snapshotPrefix}<aws.scheduler.execution-id>"}`,
    ),
    statements: [
      allow(['kinesisanalytics:CreateApplicationSnapshot'], [identity.arn], {
        pointer: at,
        purpose: 'take a snapshot',
      }),
      ...keyStatements(application),
    ],
  };
}

/** `6h` → `rate(6 hours)`. Source: EventBridge Scheduler user guide, "Schedule types": one of a unit is singular. */
export function rate(every: string): string {
  const units = { m: 'minute', h: 'hour', d: 'day' } as const;
  const unit = units[every.slice(-1) as keyof typeof units];
  const count = toMilliseconds(every) / toMilliseconds(`1${every.slice(-1)}`);
  return `rate(${count} ${unit}${count === 1 ? '' : 's'})`;
}
