// From alarms to executions: two composite alarms are the decision, and a change of one to ALARM is an event of
// CloudWatch's own, which EventBridge brings to the machine. Source: CloudWatch user guide, "Alarm events and
// EventBridge".
import { arn } from '../aws/arn';
import { awsName, longest } from '../aws/naming';
import { derivedRole, type MadeRole } from '../facts/derived-role';
import type { Facts } from '../facts/facts';
import { allow } from '../facts/statement';
import type { Operator } from '../facts/operator';
import type { NormalApplication } from '../normalise';
import { alarmResource } from '../parts/alarms';
import { address, attribute, resource, type AnyResource, type Resource } from '../terraform/resource';
import { join, json, type Text } from '../terraform/value';
import { deliveryAge, deliveryTries } from './dead-letters';
import type { Action } from './machine';
import { at, ruleAlarms } from './rule-alarms';
import type { NormalMetricScaling } from './normal';

type Way = 'out' | 'in';

/** What is delivered to. */
export interface Destination {
  readonly operator: Operator;
  readonly machineArn: Text;
  readonly deadLettersArn: Text;
}

/** The rules of EventBridge, by their ARNs: known before they exist. */
export function ruleArns({ identity }: NormalApplication): string[] {
  return (['out', 'in'] as const).map((way) => arn(identity.home, 'events', `rule/${ruleName(way, identity.name)}`));
}

function ruleName(way: Way, application: string): string {
  return awsName(longest.eventRule, application, 'scaling', way);
}

export function decisionFacts(
  metric: NormalMetricScaling,
  application: NormalApplication,
  destination: Destination,
): Facts {
  const { identity } = application;
  const alarms = ruleAlarms(metric, application);
  const starting = startingRole(application, destination.operator);
  const way = (which: Way, joined: 'AND' | 'OR', name: string): AnyResource[] => {
    const resources = alarms[which].map((alarm) => alarmResource(alarm, application));
    const composite = compositeAlarm(which, name, joined, resources, identity.name);
    return [...resources, composite, ...eventRule(which, composite, application, destination, starting.arn)];
  };
  return {
    resources: [
      ...way('out', 'OR', destination.operator.outAlarm),
      ...way('in', 'AND', destination.operator.inAlarm),
      ...starting.resources,
    ],
    roles: [starting.role],
    alarms: [...alarms.out, ...alarms.in],
  };
}

function startingRole(application: NormalApplication, operator: Operator): MadeRole {
  return derivedRole(
    {
      what: 'operator-events',
      purpose: 'starts the operator when an alarm asks for it',
      trust: { service: 'events.amazonaws.com', sources: ruleArns(application) },
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

/** The rule refers to the alarms, so that Terraform makes them first: CloudWatch refuses one that is not there. */
function compositeAlarm(
  way: Way,
  name: string,
  joined: 'AND' | 'OR',
  alarms: readonly Resource<'aws_cloudwatch_metric_alarm'>[],
  application: string,
): Resource<'aws_cloudwatch_composite_alarm'> {
  const terms = alarms.flatMap((alarm, index): Text[] => [
    index === 0 ? 'ALARM("' : ` ${joined} ALARM("`,
    attribute(alarm, 'alarm_name'),
    '")',
  ]);
  const how = way === 'out' ? 'one of its rules asks for it' : 'all of its rules agree';
  return resource('aws_cloudwatch_composite_alarm', `scaling_${way}`, at, {
    alarm_name: name,
    alarm_description: `${application} scales ${way}: ${how}`,
    alarm_rule: join(...terms),
  });
}

/** The input is a constant: nothing of the event gets into the machine. */
function eventRule(
  way: Way,
  composite: Resource<'aws_cloudwatch_composite_alarm'>,
  { identity }: NormalApplication,
  { machineArn, deadLettersArn }: Destination,
  roleArn: Text,
): AnyResource[] {
  const action: Action = `scale-${way}`;
  const rule = resource('aws_cloudwatch_event_rule', `scaling_${way}`, at, {
    name: ruleName(way, identity.name),
    description: `Begins to scale ${identity.name} ${way}`,
    event_pattern: json({
      source: ['aws.cloudwatch'],
      'detail-type': ['CloudWatch Alarm State Change'],
      resources: [attribute(composite, 'arn')],
      detail: { state: { value: ['ALARM'] } },
    }),
  });
  const target = resource(
    'aws_cloudwatch_event_target',
    `scaling_${way}`,
    at,
    {
      rule: attribute(rule, 'name'),
      target_id: 'operator',
      arn: machineArn,
      role_arn: roleArn,
      input: json({ action }),
      dead_letter_config: { arn: deadLettersArn },
      retry_policy: { maximum_event_age_in_seconds: deliveryAge, maximum_retry_attempts: deliveryTries },
    },
    { dependsOn: [address({ type: 'aws_iam_role_policy', name: 'operator_events' })] },
  );
  return [rule, target];
}
