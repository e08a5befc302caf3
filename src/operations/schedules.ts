// Schedules that move the bounds. EventBridge Scheduler does the arithmetic of time zones; Step Functions cannot.
import { arn } from '../aws/arn';
import { awsName, longest, terraformName } from '../aws/naming';
import { child } from '../document/pointer';
import { derivedRole } from '../facts/derived-role';
import type { Facts } from '../facts/facts';
import { allow } from '../facts/statement';
import type { NormalApplication } from '../normalise';
import { address, attribute, resource, type Resource } from '../terraform/resource';
import { json, type Text } from '../terraform/value';
import { deliveryAge, deliveryTries } from './dead-letters';
import type { Destination } from './decision';
import type { NormalSchedule } from './normal';

const at = '/spec/scaling/schedule';

/**
 * The role is for this group of schedules and no other: the condition must name a group, never one schedule. Source:
 * EventBridge Scheduler user guide, "Confused deputy prevention".
 */
export function scheduleFacts(
  schedule: Readonly<Record<string, NormalSchedule>>,
  { identity }: NormalApplication,
  destination: Destination,
  queueArn: string,
): Facts {
  const name = awsName(longest.schedule, identity.name, 'operator');
  const group = resource('aws_scheduler_schedule_group', 'operator', at, { name });
  const starting = derivedRole(
    {
      what: 'operator-schedules',
      purpose: 'starts the operator at the times of the schedules',
      trust: {
        service: 'scheduler.amazonaws.com',
        sources: [arn(identity.home, 'scheduler', `schedule-group/${name}`)],
      },
      statements: [
        allow(['states:StartExecution'], [destination.operator.machineArn], {
          pointer: at,
          purpose: 'start the operator when a schedule sets other bounds',
        }),
        allow(['sqs:SendMessage'], [queueArn], { pointer: at, purpose: 'keep what could not be delivered' }),
      ],
    },
    identity,
    at,
  );
  const schedules = Object.entries(schedule).map(([key, one]) =>
    boundsSchedule(key, one, attribute(group, 'name'), starting.arn, destination),
  );
  return { resources: [group, ...starting.resources, ...schedules], roles: [starting.role] };
}

function boundsSchedule(
  name: string,
  { cron, timezone, min, max }: NormalSchedule,
  group: Text,
  roleArn: Text,
  { machineArn, deadLettersArn }: Destination,
): Resource<'aws_scheduler_schedule'> {
  return resource(
    'aws_scheduler_schedule',
    terraformName(name),
    child(at, name),
    {
      name,
      group_name: group,
      description: `Between ${min} and ${max} KPUs from now on`,
      schedule_expression: `cron(${cron})`,
      schedule_expression_timezone: timezone,
      flexible_time_window: { mode: 'OFF' },
      target: {
        arn: machineArn,
        role_arn: roleArn,
        input: json({ action: 'bounds', min, max }),
        dead_letter_config: { arn: deadLettersArn },
        retry_policy: { maximum_event_age_in_seconds: deliveryAge, maximum_retry_attempts: deliveryTries },
      },
    },
    { dependsOn: [address({ type: 'aws_iam_role_policy', name: 'operator_schedules' })] },
  );
}
