// The state machine in Terraform's words, its role and its log.
import { applicationNameOf } from '../facts/identity';
import { arn } from '../aws/arn';
import { derivedRole, type MadeRole } from '../facts/derived-role';
import type { Facts } from '../facts/facts';
import { isScaled } from '../facts/kpu-bounds';
import { operatedAt, operatorRole, type Operator } from '../facts/operator';
import type { Pointer } from '../document/pointer';
import { allow, type Statement } from '../facts/statement';
import type { NormalApplication } from '../normalise';
import { address, attribute, resource, type Resource } from '../terraform/resource';
import { join, json, type Value } from '../terraform/value';
import { toDays, toMilliseconds } from '../text/duration';
import {
  machineOf,
  type MachineSettings,
  type Restoring,
  type Retention,
  type Sizing,
  type StateMachine,
} from './machine';
import { judgingOf } from './health';
import { keyStatements } from './key-statements';
import type { NormalHealth, NormalOperations, NormalSnapshots } from './normal';
import { snapshotPrefix } from './routines';
import { stepIn, stepOut } from './steps';

/** Seconds from one change to the next where nothing but schedules scales, which have no cool-down to say. */
const usualCooldown = 600;

export interface Operated {
  readonly machine: Resource<'aws_sfn_state_machine'>;
  readonly facts: Facts;
}

/** The machine of an application that is scaled, as data. */
export function operatorMachine(
  operator: Operator,
  application: NormalApplication,
  restoring?: Restoring,
): StateMachine {
  return machineOf({ ...settingsOf(operator, application), ...(restoring && { restoring }) });
}

function settingsOf(operator: Operator, application: NormalApplication): MachineSettings {
  const { identity, spec } = application;
  const health = spec.operations?.health;
  return {
    partition: identity.home.partition,
    application: applicationNameOf(identity),
    machineArn: operator.machineArn,
    holdParameter: operator.holdParameter,
    snapshots: spec.snapshots.enabled,
    ...(isScaled(spec.scaling) && { sizing: sizingOf(operator, spec) }),
    ...(spec.operations && operatingOf(spec.operations)),
    ...(health && { judging: judgingOf(health, operator, application) }),
  };
}

function operatingOf({ snapshots, maintenanceWindow, rollback }: NormalOperations) {
  const desired = {
    ...(maintenanceWindow !== undefined && { maintenanceWindow }),
    ...(rollback !== undefined && { rollback }),
  };
  return {
    ...(snapshots && { retention: retentionOf(snapshots) }),
    ...(Object.keys(desired).length > 0 && { desired }),
  } satisfies Partial<MachineSettings>;
}

function retentionOf({ keep, olderThan }: NormalSnapshots): Retention {
  return {
    prefix: snapshotPrefix,
    keep,
    ...(olderThan !== undefined && { olderThan: toMilliseconds(olderThan) / 1000 }),
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
export function operatorFacts(operator: Operator, application: NormalApplication, restoring?: Restoring): Operated {
  const at = operatedAt(application.spec);
  const logGroup = executionLog(operator, application);
  const acting = actingRole(operator, application);
  const machine = resource(
    'aws_sfn_state_machine',
    'operator',
    at,
    {
      name: operator.machine,
      type: 'STANDARD',
      role_arn: acting.arn,
      definition: json(operatorMachine(operator, application, restoring) as unknown as Value),
      logging_configuration: {
        level: 'ALL',
        include_execution_data: true,
        log_destination: join(attribute(logGroup, 'arn'), ':*'),
      },
    },
    { dependsOn: [address({ type: 'aws_iam_role_policy', name: operatorRole })] },
  );
  const does = isScaled(application.spec.scaling) ? 'scales' : 'operates';
  const description = `State machine that ${does} the application`;
  return {
    machine,
    facts: {
      resources: [logGroup, ...acting.resources, machine],
      roles: [acting.role],
      outputs: [{ name: 'operator_arn', description, value: attribute(machine, 'arn') }],
    },
  };
}

function executionLog({ logGroup }: Operator, { spec }: NormalApplication): Resource<'aws_cloudwatch_log_group'> {
  const { retention = '30d', encryption } = spec.logging;
  return resource('aws_cloudwatch_log_group', 'operator__executions', operatedAt(spec), {
    name: logGroup,
    retention_in_days: toDays(retention),
    ...(encryption && { kms_key_id: encryption.kmsKey }),
  });
}

function actingRole(operator: Operator, application: NormalApplication): MadeRole {
  const scaled = isScaled(application.spec.scaling);
  return derivedRole(
    {
      what: operatorRole,
      purpose: scaled ? 'changes its size and keeps it running' : 'operates it',
      trust: { service: 'states.amazonaws.com', sources: [operator.machineArn] },
      statements: operatorStatements(operator, application),
    },
    application.identity,
    operatedAt(application.spec),
  );
}

function operatorStatements(operator: Operator, application: NormalApplication): Statement[] {
  const { identity, spec } = application;
  const hold = arn(identity.home, 'ssm', `parameter${operator.holdParameter}`);
  const because = (purpose: string) => ({ pointer: operatedAt(spec), purpose });
  return [
    allow(['kinesisanalytics:DescribeApplication'], [identity.arn], because('see what the application does')),
    allow(['kinesisanalytics:StartApplication'], [identity.arn], because('start it again from its newest snapshot')),
    allow(['ssm:GetParameter'], [hold], because('obey the hand brake')),
    ...(spec.snapshots.enabled
      ? [
          allow(
            ['kinesisanalytics:CreateApplicationSnapshot', 'kinesisanalytics:DescribeApplicationSnapshot'],
            [identity.arn],
            because('take a snapshot that somebody asks for'),
          ),
        ]
      : []),
    ...(isScaled(spec.scaling) ? sizingStatements(operator, application) : []),
    ...(spec.operations ? operationStatements(application, spec.operations) : []),
    ...(spec.operations?.health ? healthStatements(spec.operations.health, operator, application) : []),
    ...keyStatements(application),
    logStatement(operatedAt(spec)),
  ];
}

/** The IAM prefix of the service has no `v2`. Source: IAM's service authorization reference. */
function operationStatements(
  { identity }: NormalApplication,
  { snapshots, maintenanceWindow, rollback }: NormalOperations,
): Statement[] {
  const may = (actions: readonly string[], purpose: string): Statement =>
    allow(
      actions.map((action) => `kinesisanalytics:${action}`),
      [identity.arn],
      { pointer: '/spec/operations', purpose },
    );
  return [
    ...(snapshots ? [may(['ListApplicationSnapshots', 'DeleteApplicationSnapshot'], 'delete old snapshots')] : []),
    ...(maintenanceWindow === undefined
      ? []
      : [may(['UpdateApplicationMaintenanceConfiguration'], 'set the maintenance window')]),
    ...(rollback === undefined ? [] : [may(['UpdateApplication'], 'set system rollback')]),
  ];
}

/** The alarm is a composite one, which is described to those alone who may describe all. */
function healthStatements(health: NormalHealth, operator: Operator, application: NormalApplication): Statement[] {
  const { topics } = judgingOf(health, operator, application);
  const may = (action: string, on: readonly string[], purpose: string): Statement =>
    allow([action], on, { pointer: '/spec/operations/health', purpose });
  return [
    may('cloudwatch:DescribeAlarms', ['*'], 'ask whether the application is well'),
    ...(topics.length > 0 ? [may('sns:Publish', topics, 'tell whether the application is well')] : []),
  ];
}

/**
 * Composite alarms are described to those alone who may describe all. Source: API reference of CloudWatch,
 * DescribeAlarms.
 */
function sizingStatements(operator: Operator, { identity, spec }: NormalApplication): Statement[] {
  const bounds = arn(identity.home, 'ssm', `parameter${operator.boundsParameter}`);
  const because = (purpose: string) => ({ pointer: '/spec/scaling', purpose });
  const decides = (purpose: string) => ({ pointer: '/spec/scaling/metric', purpose });
  return [
    allow(['kinesisanalytics:UpdateApplication'], [identity.arn], because('change the parallelism')),
    allow(['ssm:GetParameter'], [bounds], because('stay within the bounds')),
    allow(['ssm:PutParameter'], [bounds], because('keep the bounds that a schedule sets')),
    ...(spec.scaling.metric
      ? [
          allow(['cloudwatch:DescribeAlarms'], ['*'], decides('ask the alarms again')),
          allow(
            ['states:StartExecution'],
            [operator.machineArn],
            decides('make the next step while an alarm stays on'),
          ),
        ]
      : []),
  ];
}

/**
 * None of these knows a resource. Source: Step Functions developer guide, "Using CloudWatch Logs to log execution
 * history", IAM policies.
 */
function logStatement(pointer: Pointer): Statement {
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
  return allow(actions, ['*'], { pointer, purpose: 'log what the operator does' });
}
