// Schedules: those that move the bounds, and the routines. EventBridge Scheduler does the arithmetic of time zones;
// Step Functions cannot.
import { arn } from '../aws/arn';
import { awsName, longest, terraformName } from '../aws/naming';
import { child, type Pointer } from '../document/pointer';
import { derivedRole, type MadeRole } from '../facts/derived-role';
import type { Facts } from '../facts/facts';
import { allow, type Statement } from '../facts/statement';
import type { NormalApplication } from '../normalise';
import { address, attribute, resource, type Resource } from '../terraform/resource';
import { json, type Address, type Text } from '../terraform/value';
import type { Destination } from './alarm-events';
import { deliveryAge, deliveryTries } from './dead-letters';
import type { NormalSchedule } from './normal';

/** What a schedule is, before it is known where it stands. */
export interface Planned {
  readonly name: string;
  readonly address: string;
  readonly pointer: Pointer;
  readonly description: string;
  /** `cron(...)` or `rate(...)`. */
  readonly expression: string;
  readonly timezone?: string;
  readonly input: Text;
  /** The ARN of what is called; the state machine when left out. */
  readonly target?: string;
  /** What the call needs, where it is none of the machine. */
  readonly statements?: readonly Statement[];
  readonly dependsOn?: readonly Address[];
}

const ofScaling = '/spec/scaling/schedule';

/** Those that set other bounds. */
export function boundsSchedules(schedule: Readonly<Record<string, NormalSchedule>>): Planned[] {
  return Object.entries(schedule).map(([name, { cron, timezone, min, max }]) => ({
    name,
    address: terraformName(name),
    pointer: child(ofScaling, name),
    description: `Between ${min} and ${max} KPUs from now on`,
    expression: `cron(${cron})`,
    timezone,
    input: json({ action: 'bounds', min, max }),
  }));
}

/**
 * The role is for this group of schedules and no other: the condition must name a group, never one schedule. Source:
 * EventBridge Scheduler user guide, "Confused deputy prevention".
 */
export function scheduleFacts(
  planned: readonly Planned[],
  application: NormalApplication,
  destination: Destination,
  queueArn: string,
): Facts {
  if (planned.length === 0) return {};
  const at = application.spec.scaling.schedule ? ofScaling : '/spec/operations';
  const name = awsName(longest.schedule, application.identity.name, 'operator');
  const group = resource('aws_scheduler_schedule_group', 'operator', at, { name });
  const starting = startingRole(planned, application, destination, queueArn, { at, group: name });
  const schedules = planned.map((one) => scheduleOf(one, attribute(group, 'name'), starting.arn, destination));
  return { resources: [group, ...starting.resources, ...schedules], roles: [starting.role] };
}

function startingRole(
  planned: readonly Planned[],
  { identity }: NormalApplication,
  { operator }: Destination,
  queueArn: string,
  { at, group }: { readonly at: Pointer; readonly group: string },
): MadeRole {
  const startsMachine = planned.some(({ target }) => target === undefined);
  const purpose = at === ofScaling ? 'start the operator when a schedule sets other bounds' : 'start the operator';
  return derivedRole(
    {
      what: 'operator-schedules',
      purpose: 'starts the operator at the times of the schedules',
      trust: {
        service: 'scheduler.amazonaws.com',
        sources: [arn(identity.home, 'scheduler', `schedule-group/${group}`)],
      },
      statements: [
        ...(startsMachine ? [allow(['states:StartExecution'], [operator.machineArn], { pointer: at, purpose })] : []),
        allow(['sqs:SendMessage'], [queueArn], { pointer: at, purpose: 'keep what could not be delivered' }),
        ...planned.flatMap(({ statements = [] }) => statements),
      ],
    },
    identity,
    at,
  );
}

function scheduleOf(
  { name, address: label, pointer, description, expression, timezone, input, target, dependsOn = [] }: Planned,
  group: Text,
  roleArn: Text,
  { machineArn, deadLettersArn }: Destination,
): Resource<'aws_scheduler_schedule'> {
  return resource(
    'aws_scheduler_schedule',
    label,
    pointer,
    {
      name,
      group_name: group,
      description,
      schedule_expression: expression,
      ...(timezone !== undefined && { schedule_expression_timezone: timezone }),
      flexible_time_window: { mode: 'OFF' },
      target: {
        arn: target ?? machineArn,
        role_arn: roleArn,
        input,
        dead_letter_config: { arn: deadLettersArn },
        retry_policy: { maximum_event_age_in_seconds: deliveryAge, maximum_retry_attempts: deliveryTries },
      },
    },
    { dependsOn: [...dependsOn, address({ type: 'aws_iam_role_policy', name: 'operator_schedules' })] },
  );
}
