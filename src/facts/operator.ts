// What operates an application, by its names: they are known before anything of it exists, so that policies, the state
// machine and the commands of the runbook can say them.
import { arn } from '../aws/arn';
import { awsName, longest } from '../aws/naming';
import type { Identity } from './identity';

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
  readonly logGroup: string;
  /** The queue of what could not be delivered. */
  readonly deadLetters: string;
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
    // Log groups of this prefix need no room in the account's resource policy. Source: Step Functions developer guide,
    // "Using CloudWatch Logs to log execution history".
    logGroup: awsName(longest.logGroup, `/aws/vendedlogs/states/${name}`),
    deadLetters: awsName(longest.queue, name, 'operator-dead-letters'),
  };
}
