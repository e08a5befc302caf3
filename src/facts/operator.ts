// What operates an application, by its names: they are known before anything of it exists, so that policies, the state
// machine and the commands of the runbook can say them.
import { arn } from '../aws/arn';
import { awsName, longest } from '../aws/naming';
import type { Pointer } from '../document/pointer';
import type { Identity } from './identity';
import { isScaled, type Bounded } from './kpu-bounds';

export interface Operator {
  /** The state machine. */
  readonly machine: string;
  readonly machineArn: string;
  /** The parameter that is `run` or `hold`. */
  readonly holdParameter: string;
  /** The parameter with the bounds in KPUs. */
  readonly boundsParameter: string;
  /** The composite alarms that decide. Two hyphens, which no alarm of a spec has in its name. */
  readonly outAlarm: string;
  readonly inAlarm: string;
  /** The composite alarm that is on while the application is not well. */
  readonly healthAlarm: string;
  readonly logGroup: string;
  /** The queue of what could not be delivered. */
  readonly deadLetters: string;
}

/** What operations can be read from: those of a spec with their defaults. */
export interface Operating {
  readonly keepRunning: boolean;
  readonly snapshots?: object;
  readonly maintenanceWindow?: string;
  readonly rollback?: boolean;
  readonly health?: object;
}

interface Spec {
  readonly scaling: Bounded;
  readonly operations?: Operating;
}

/** Whether there is a state machine at all. */
export function isOperated({ scaling, operations }: Spec): boolean {
  if (isScaled(scaling)) return true;
  if (!operations) return false;
  const { keepRunning, ...others } = operations;
  return keepRunning || Object.values(others).some((one) => one !== undefined);
}

/** The section that has caused the machine, and what is around it. */
export function operatedAt({ scaling }: Pick<Spec, 'scaling'>): Pointer {
  return isScaled(scaling) ? '/spec/scaling' : '/spec/operations';
}

/** What the machine's own role is called after, which others must name. */
export const operatorRole = 'operator';

export function operatorOf({ name, home }: Identity): Operator {
  const machine = awsName(longest.stateMachine, name, 'operator');
  return {
    machine,
    machineArn: arn(home, 'states', `stateMachine:${machine}`),
    holdParameter: `/flinkform/application/${name}/hold`,
    boundsParameter: `/flinkform/application/${name}/bounds`,
    outAlarm: awsName(longest.alarm, name, 'scaling--out'),
    inAlarm: awsName(longest.alarm, name, 'scaling--in'),
    healthAlarm: awsName(longest.alarm, name, 'health--verdict'),
    // Log groups of this prefix need no room in the account's resource policy. Source: Step Functions developer guide,
    // "Using CloudWatch Logs to log execution history".
    logGroup: awsName(longest.logGroup, `/aws/vendedlogs/states/${name}`),
    deadLetters: awsName(longest.queue, name, 'operator-dead-letters'),
  };
}
