// What the roles of the operator may and may not do: the state machine, EventBridge and the Scheduler.
import { account, calls, type Call } from './proof';

const at = (service: string, resource: string): string => `arn:aws:${service}:eu-west-1:${account}:${resource}`;
const application = at('kinesisanalytics', 'application/orders');
const machine = at('states', 'stateMachine:orders-operator');
const hold = at('ssm', 'parameter/flinkform/application/orders/hold');
const bounds = at('ssm', 'parameter/flinkform/application/orders/bounds');
const queue = at('sqs', 'orders-operator-dead-letters');

const flink = (...actions: string[]): string[] => actions.map((action) => `kinesisanalytics:${action}`);
const logDelivery = ['CreateLogDelivery', 'DeleteLogDelivery', 'DescribeLogGroups', 'DescribeResourcePolicies'];
const furtherDelivery = ['GetLogDelivery', 'ListLogDeliveries', 'PutResourcePolicy', 'UpdateLogDelivery'];

export interface RoleProof {
  /** The end of the role's name. */
  readonly role: string;
  /** The part of the spec that is given to `minimalSpec`. */
  readonly spec: object;
  /** Who may assume it, and for what; others may not. */
  readonly service: string;
  readonly source: string;
  readonly allowed: readonly Call[];
  readonly denied: readonly Call[];
}

const compute = { parallelism: 4 };
const byMetrics = { compute, scaling: { metric: { min: 2, max: 16 } } };
const nights = { cron: '0 20 ? * MON-FRI *', min: 2, max: 4 };
const bySchedule = { compute, scaling: { schedule: { nights } } };

const onDemand = calls(flink('CreateApplicationSnapshot', 'DescribeApplicationSnapshot'), application);

const withoutSnapshots: readonly Call[] = [
  ...calls(flink('DescribeApplication', 'StartApplication'), application),
  ...calls(['ssm:GetParameter'], hold),
  ...calls(
    [...logDelivery, ...furtherDelivery].map((action) => `logs:${action}`),
    '*',
  ),
];

const ofEvery: readonly Call[] = [...withoutSnapshots, ...onDemand];

const ofScaled: readonly Call[] = [
  ...ofEvery,
  ...calls(flink('UpdateApplication'), application),
  ...calls(['ssm:GetParameter', 'ssm:PutParameter'], bounds),
];

const ofSnapshots = calls(flink('ListApplicationSnapshots', 'DeleteApplicationSnapshot'), application);
const ofWindow = calls(flink('UpdateApplicationMaintenanceConfiguration'), application);
const taking = calls(flink('CreateApplicationSnapshot'), application);

const neverAllowed: readonly Call[] = [
  ...calls(flink('DescribeApplication', 'UpdateApplication', 'StartApplication'), `${application}-2`),
  ...calls(flink('CreateApplicationSnapshot', 'DescribeApplicationSnapshot'), `${application}-2`),
  ...calls(flink('DeleteApplication', 'StopApplication', 'RollbackApplication'), application),
  ...calls(['ssm:PutParameter', 'ssm:DeleteParameter'], hold),
  ...calls(['ssm:GetParameter'], `${bounds}-2`),
  ...calls(['states:StartExecution'], `${machine}-2`),
];

const topic = (name: string): string => at('sns', name);
const telling = calls(['sns:Publish'], topic('deployments'));
const asking = calls(['cloudwatch:DescribeAlarms'], '*');

export const roleProofs: readonly RoleProof[] = [
  {
    role: 'operator',
    spec: { operations: { health: { topics: [topic('deployments')] } } },
    service: 'states.amazonaws.com',
    source: machine,
    allowed: [...ofEvery, ...asking, ...telling],
    denied: [
      ...neverAllowed,
      ...calls(['sns:Publish'], topic('pager')),
      ...calls(flink('UpdateApplication'), application),
      ...ofSnapshots,
      ...ofWindow,
    ],
  },
  {
    role: 'operator',
    spec: {
      alarms: { topics: [topic('team')], critical: { topics: [topic('pager')] } },
      operations: { health: { within: '15m' } },
    },
    service: 'states.amazonaws.com',
    source: machine,
    allowed: [...ofEvery, ...asking, ...calls(['sns:Publish'], topic('pager'))],
    denied: [...neverAllowed, ...telling, ...calls(['sns:Publish'], topic('team'))],
  },
  {
    role: 'operator-events',
    spec: { operations: { health: { within: '15m' } } },
    service: 'events.amazonaws.com',
    source: at('events', 'rule/orders-health'),
    allowed: calls(['states:StartExecution'], machine),
    denied: [...calls(['states:StartExecution'], `${machine}-2`), ...telling, ...asking],
  },
  {
    role: 'operator',
    spec: byMetrics,
    service: 'states.amazonaws.com',
    source: machine,
    allowed: [...ofScaled, ...calls(['cloudwatch:DescribeAlarms'], '*'), ...calls(['states:StartExecution'], machine)],
    denied: neverAllowed,
  },
  {
    role: 'operator',
    spec: bySchedule,
    service: 'states.amazonaws.com',
    source: machine,
    allowed: ofScaled,
    denied: [
      ...neverAllowed,
      ...ofSnapshots,
      ...ofWindow,
      ...calls(['cloudwatch:DescribeAlarms'], '*'),
      ...calls(['states:StartExecution'], machine),
    ],
  },
  {
    role: 'operator-events',
    spec: byMetrics,
    service: 'events.amazonaws.com',
    source: at('events', 'rule/orders-scaling-out'),
    allowed: calls(['states:StartExecution'], machine),
    denied: [...calls(['states:StartExecution'], `${machine}-2`), ...calls(['sqs:SendMessage'], queue)],
  },
  {
    role: 'operator-schedules',
    spec: bySchedule,
    service: 'scheduler.amazonaws.com',
    source: at('scheduler', 'schedule-group/orders-operator'),
    allowed: [...calls(['states:StartExecution'], machine), ...calls(['sqs:SendMessage'], queue)],
    denied: [
      ...calls(['states:StartExecution'], `${machine}-2`),
      ...calls(['sqs:SendMessage'], `${queue}-2`),
      ...taking,
    ],
  },
  {
    role: 'operator',
    spec: { operations: { keepRunning: true } },
    service: 'states.amazonaws.com',
    source: machine,
    allowed: ofEvery,
    denied: [
      ...neverAllowed,
      ...asking,
      ...telling,
      ...calls(flink('UpdateApplication'), application),
      ...calls(['ssm:GetParameter', 'ssm:PutParameter'], bounds),
      ...ofSnapshots,
      ...ofWindow,
    ],
  },
  {
    role: 'operator',
    spec: { operations: { snapshots: { every: '6h' } } },
    service: 'states.amazonaws.com',
    source: machine,
    allowed: [...ofEvery, ...ofSnapshots],
    denied: [
      ...neverAllowed,
      ...calls(flink('DeleteApplicationSnapshot'), `${application}-2`),
      ...calls(flink('UpdateApplication'), application),
      ...ofWindow,
    ],
  },
  {
    role: 'operator',
    spec: { operations: { maintenanceWindow: '03:00', rollback: true } },
    service: 'states.amazonaws.com',
    source: machine,
    allowed: [...ofEvery, ...ofWindow, ...calls(flink('UpdateApplication'), application)],
    denied: [
      ...neverAllowed,
      ...calls(flink('UpdateApplicationMaintenanceConfiguration'), `${application}-2`),
      ...ofSnapshots,
    ],
  },
  {
    role: 'operator',
    spec: { operations: { keepRunning: true }, snapshots: { enabled: false } },
    service: 'states.amazonaws.com',
    source: machine,
    allowed: withoutSnapshots,
    denied: [...neverAllowed, ...onDemand, ...ofSnapshots],
  },
  {
    role: 'operator-events',
    spec: { operations: { keepRunning: true } },
    service: 'events.amazonaws.com',
    source: at('events', 'rule/orders-keep-running'),
    allowed: calls(['states:StartExecution'], machine),
    denied: [...calls(['states:StartExecution'], `${machine}-2`), ...calls(['sqs:SendMessage'], queue)],
  },
  {
    role: 'operator-schedules',
    spec: { operations: { snapshots: { every: '6h' } } },
    service: 'scheduler.amazonaws.com',
    source: at('scheduler', 'schedule-group/orders-operator'),
    allowed: [...calls(['states:StartExecution'], machine), ...calls(['sqs:SendMessage'], queue), ...taking],
    denied: [
      ...calls(['states:StartExecution'], `${machine}-2`),
      ...calls(flink('CreateApplicationSnapshot'), `${application}-2`),
      ...ofSnapshots,
    ],
  },
];
