// Alarms that start the machine: a change of one to ALARM is an event of CloudWatch's own, which EventBridge brings to
// the machine. Source: CloudWatch user guide, "Alarm events and EventBridge".
import { arn } from '../aws/arn';
import { awsName, longest } from '../aws/naming';
import type { Pointer } from '../document/pointer';
import { derivedRole, type MadeRole } from '../facts/derived-role';
import type { Facts } from '../facts/facts';
import type { Operator } from '../facts/operator';
import { allow } from '../facts/statement';
import type { NormalApplication } from '../normalise';
import { address, attribute, resource, type AnyResource } from '../terraform/resource';
import { json, type Text } from '../terraform/value';
import { deliveryAge, deliveryTries } from './dead-letters';
import type { Action } from './machine';

/** What is delivered to. */
export interface Destination {
  readonly operator: Operator;
  readonly machineArn: Text;
  readonly deadLettersArn: Text;
}

/** One alarm that asks for one action. */
export interface Asking {
  /** The end of the rule's name. */
  readonly name: string;
  readonly address: string;
  readonly description: string;
  readonly action: Action;
  /** Whether its execution ends when a later event has begun another; see `machine/verify.ts`. */
  readonly yields?: true;
  /** Its name: the alarm itself is made after its rule and target (`terraform/ordering.ts`). */
  readonly alarm: string;
  readonly pointer: Pointer;
}

/** The rule's ARN: known before it exists. */
export function ruleArn(name: string, { identity }: NormalApplication): string {
  return arn(identity.home, 'events', `rule/${ruleName(name, identity.name)}`);
}

function ruleName(name: string, application: string): string {
  return awsName(longest.eventRule, application, name);
}

/** Nothing where no alarm asks for anything. */
export function alarmEvents(
  asking: readonly Asking[],
  application: NormalApplication,
  destination: Destination,
): Facts {
  const [first] = asking;
  if (!first) return {};
  const starting = startingRole(asking, first.pointer, application, destination.operator);
  const rules = asking.flatMap((one) => eventRule(one, application, destination, starting.arn));
  return { resources: [...rules, ...starting.resources], roles: [starting.role] };
}

function startingRole(
  asking: readonly Asking[],
  at: Pointer,
  application: NormalApplication,
  operator: Operator,
): MadeRole {
  return derivedRole(
    {
      what: 'operator-events',
      purpose: 'starts the operator when an alarm asks for it',
      trust: { service: 'events.amazonaws.com', sources: asking.map(({ name }) => ruleArn(name, application)) },
      statements: [
        allow(['states:StartExecution'], [operator.machineArn], {
          pointer: at,
          purpose: 'start the operator when an alarm begins',
        }),
      ],
    },
    application.identity,
    at,
  );
}

/** The input is a constant: nothing of the event gets into the machine. */
function eventRule(
  { name, address: label, description, action, yields, alarm, pointer }: Asking,
  { identity }: NormalApplication,
  { machineArn, deadLettersArn }: Destination,
  roleArn: Text,
): AnyResource[] {
  const rule = resource('aws_cloudwatch_event_rule', label, pointer, {
    name: ruleName(name, identity.name),
    description,
    event_pattern: json({
      source: ['aws.cloudwatch'],
      'detail-type': ['CloudWatch Alarm State Change'],
      resources: [arn(identity.home, 'cloudwatch', `alarm:${alarm}`)],
      detail: { state: { value: ['ALARM'] } },
    }),
  });
  const target = resource(
    'aws_cloudwatch_event_target',
    label,
    pointer,
    {
      rule: attribute(rule, 'name'),
      target_id: 'operator',
      arn: machineArn,
      role_arn: roleArn,
      input: json({ action, ...(yields && { yields }) }),
      dead_letter_config: { arn: deadLettersArn },
      retry_policy: { maximum_event_age_in_seconds: deliveryAge, maximum_retry_attempts: deliveryTries },
    },
    { dependsOn: [address({ type: 'aws_iam_role_policy', name: 'operator_events' })] },
  );
  return [rule, target];
}
