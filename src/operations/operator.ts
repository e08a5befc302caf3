// The state machine in Terraform's words, its role and its log.
import { arn } from '../aws/arn';
import { derivedRole, type MadeRole } from '../facts/derived-role';
import type { Facts } from '../facts/facts';
import { isScaled } from '../facts/kpu-bounds';
import { operatorRole, type Operator } from '../facts/operator';
import { allow, type Statement } from '../facts/statement';
import type { NormalApplication } from '../normalise';
import { address, attribute, resource, type Resource } from '../terraform/resource';
import { join, json, type Value } from '../terraform/value';
import { toDays, toMilliseconds } from '../text/duration';
import { machineOf, type MachineSettings, type Sizing, type StateMachine } from './machine';
import { stepIn, stepOut } from './steps';

const at = '/spec/scaling';

/** Seconds from one change to the next where nothing but schedules scales, which have no cool-down to say. */
const usualCooldown = 600;

export interface Operated {
  readonly machine: Resource<'aws_sfn_state_machine'>;
  readonly facts: Facts;
}

/** The machine of an application that is scaled, as data. */
export function operatorMachine(operator: Operator, application: NormalApplication): StateMachine {
  return machineOf(settingsOf(operator, application));
}

function settingsOf(operator: Operator, { identity, spec }: NormalApplication): MachineSettings {
  return {
    partition: identity.home.partition,
    application: identity.name,
    machineArn: operator.machineArn,
    holdParameter: operator.holdParameter,
    ...(isScaled(spec.scaling) && { sizing: sizingOf(operator, spec) }),
  };
}

function sizingOf(operator: Operator, { scaling: { metric }, compute }: NormalApplication['spec']): Sizing {
  return {
    boundsParameter: operator.boundsParameter,
    ...(metric && {
      deciding: {
        outAlarm: operator.outAlarm,
        inAlarm: operator.inAlarm,
        out: stepOut(metric.out),
        in: stepIn(metric.in),
      },
    }),
    kpuQuota: compute.kpuQuota,
    cooldown: metric ? toMilliseconds(metric.cooldown) / 1000 : usualCooldown,
  };
}

/** Every transition is logged: executions are few, and their log is what people look at first. */
export function operatorFacts(operator: Operator, application: NormalApplication): Operated {
  const { retention = '30d', encryption } = application.spec.logging;
  const logGroup = resource('aws_cloudwatch_log_group', 'operator__executions', at, {
    name: operator.logGroup,
    retention_in_days: toDays(retention),
    ...(encryption && { kms_key_id: encryption.kmsKey }),
  });
  const acting = actingRole(operator, application);
  const machine = resource(
    'aws_sfn_state_machine',
    'operator',
    at,
    {
      name: operator.machine,
      type: 'STANDARD',
      role_arn: acting.arn,
      definition: json(operatorMachine(operator, application) as unknown as Value),
      logging_configuration: {
        level: 'ALL',
        include_execution_data: true,
        log_destination: join(attribute(logGroup, 'arn'), ':*'),
      },
    },
    { dependsOn: [address({ type: 'aws_iam_role_policy', name: operatorRole })] },
  );
  const description = 'State machine that scales the application';
  return {
    machine,
    facts: {
      resources: [logGroup, ...acting.resources, machine],
      roles: [acting.role],
      outputs: [{ name: 'operator_arn', description, value: attribute(machine, 'arn') }],
    },
  };
}

function actingRole(operator: Operator, application: NormalApplication): MadeRole {
  return derivedRole(
    {
      what: operatorRole,
      purpose: 'changes its size and keeps it running',
      trust: { service: 'states.amazonaws.com', sources: [operator.machineArn] },
      statements: operatorStatements(operator, application),
    },
    application.identity,
    at,
  );
}

/**
 * The IAM prefix of the service has no `v2`. Composite alarms are described to those alone who may describe all.
 * Sources: IAM's service authorization reference; API reference of CloudWatch, DescribeAlarms.
 */
function operatorStatements(operator: Operator, application: NormalApplication): Statement[] {
  const { identity, spec } = application;
  const { metric } = spec.scaling;
  const parameter = (name: string): string => arn(identity.home, 'ssm', `parameter${name}`);
  const because = (purpose: string) => ({ pointer: at, purpose });
  const [hold, bounds] = [parameter(operator.holdParameter), parameter(operator.boundsParameter)];
  return [
    allow(['kinesisanalytics:DescribeApplication'], [identity.arn], because('see what the application does')),
    allow(['kinesisanalytics:UpdateApplication'], [identity.arn], because('change the parallelism')),
    allow(['kinesisanalytics:StartApplication'], [identity.arn], because('start it again from its newest snapshot')),
    allow(['ssm:GetParameter'], [hold], because('obey the hand brake')),
    allow(['ssm:GetParameter'], [bounds], because('stay within the bounds')),
    allow(['ssm:PutParameter'], [bounds], because('keep the bounds that a schedule sets')),
    ...(metric
      ? [
          allow(['cloudwatch:DescribeAlarms'], ['*'], { pointer: `${at}/metric`, purpose: 'ask the alarms again' }),
          allow(['states:StartExecution'], [operator.machineArn], {
            pointer: `${at}/metric`,
            purpose: 'make the next step while an alarm stays on',
          }),
        ]
      : []),
    ...keyStatements(application),
    logStatement(),
  ];
}

/** What whoever changes the application needs on its key. Source: that of `parts/encryption.ts`. */
function keyStatements({ spec: { encryption }, identity }: NormalApplication): Statement[] {
  if (!encryption) return [];
  const via = { 'kms:ViaService': `kinesisanalytics.${identity.home.region}.amazonaws.com` };
  const context = { 'kms:EncryptionContext:aws:kinesisanalytics:arn': identity.arn };
  const cause = { pointer: '/spec/encryption', purpose: "change an application whose state has a customer's key" };
  const use = ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext'];
  return [
    allow(['kms:DescribeKey'], [encryption.kmsKey], cause, { StringEquals: via }),
    allow(use, [encryption.kmsKey], cause, { StringEquals: { ...via, ...context } }),
    allow(['kms:CreateGrant'], [encryption.kmsKey], cause, {
      StringEquals: { ...via, ...context, 'kms:GrantConstraintType': 'EncryptionContextSubset' },
      'ForAllValues:StringEquals': { 'kms:GrantOperations': 'Decrypt' },
    }),
  ];
}

/**
 * None of these knows a resource. Source: Step Functions developer guide, "Using CloudWatch Logs to log execution
 * history", IAM policies.
 */
function logStatement(): Statement {
  const actions = [
    'logs:CreateLogDelivery',
    'logs:DeleteLogDelivery',
    'logs:DescribeLogGroups',
    'logs:DescribeResourcePolicies',
    'logs:GetLogDelivery',
    'logs:ListLogDeliveries',
    'logs:PutResourcePolicy',
    'logs:UpdateLogDelivery',
  ];
  return allow(actions, ['*'], { pointer: at, purpose: 'log what the operator does' });
}
