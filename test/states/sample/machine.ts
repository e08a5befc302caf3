// A small scaler after AWS's own sample (describe, compute, update, wait, cool down: aws-samples/
// amazon-managed-service-for-apache-flink-examples, infrastructure/AutoScaling), to prove the harness with: not the one
// that flinkform emits.
import type { Json, JsonObject } from '../language/json';

export const sample = {
  hold: '/flinkform/application/orders/hold',
  bounds: '/flinkform/application/orders/bounds',
  alarms: { out: 'orders-scale-out', in: 'orders-scale-in' },
  /** Seconds. */
  cooldown: 600,
  poll: 30,
} as const;

const flink = (action: string, Arguments: JsonObject, more: JsonObject): JsonObject => ({
  Type: 'Task',
  Resource: `arn:aws:states:::aws-sdk:kinesisanalyticsv2:${action}`,
  Arguments: { ApplicationName: 'orders', ...Arguments },
  TimeoutSeconds: 60,
  Retry: [{ ErrorEquals: throttled, IntervalSeconds: 5, MaxAttempts: 5, MaxDelaySeconds: 60, JitterStrategy: 'FULL' }],
  ...more,
});

const throttled = [
  'KinesisAnalyticsV2.KinesisAnalyticsV2Exception',
  'KinesisAnalyticsV2.SdkClientException',
  'States.Timeout',
];

const parameter = (Name: string, more: JsonObject): JsonObject => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::aws-sdk:ssm:getParameter',
  Arguments: { Name },
  TimeoutSeconds: 60,
  Retry: [
    { ErrorEquals: ['Ssm.InternalServerErrorException', 'Ssm.SsmException'], IntervalSeconds: 2, MaxAttempts: 4 },
  ],
  ...more,
});

const scaling =
  '$states.result.ApplicationDetail.ApplicationConfigurationDescription.FlinkApplicationConfigurationDescription.' +
  'ParallelismConfigurationDescription';

const described: JsonObject = {
  status: '{% $states.result.ApplicationDetail.ApplicationStatus %}',
  token: '{% $states.result.ApplicationDetail.ConditionalToken %}',
  parallelism: `{% ${scaling}.Parallelism %}`,
  perKpu: `{% ${scaling}.ParallelismPerKPU %}`,
  changed: '{% $toMillis($states.result.ApplicationDetail.LastUpdateTimestamp) %}',
};

const busy = "$status in ['UPDATING', 'AUTOSCALING', 'ROLLING_BACK', 'MAINTENANCE', 'STARTING']";

const states: Readonly<Record<string, Json>> = {
  Hold: parameter(sample.hold, { Assign: { hold: '{% $states.result.Parameter.Value %}' }, Next: 'Held?' }),
  'Held?': { Type: 'Choice', Choices: [{ Condition: "{% $hold = 'run' %}", Next: 'Bounds' }], Default: 'Done' },
  Bounds: parameter(sample.bounds, {
    Assign: {
      least: '{% $parse($states.result.Parameter.Value).min %}',
      most: '{% $parse($states.result.Parameter.Value).max %}',
    },
    Next: 'Describe',
  }),
  Describe: flink('describeApplication', {}, { Assign: described, Next: 'Runs?' }),
  'Runs?': { Type: 'Choice', Choices: [{ Condition: "{% $status = 'RUNNING' %}", Next: 'Rested?' }], Default: 'Done' },
  // Whoever changed it last: another execution, or Terraform.
  'Rested?': {
    Type: 'Choice',
    Choices: [{ Condition: `{% $millis() < $changed + ${sample.cooldown * 1000} %}`, Next: 'Rest' }],
    Default: 'Compute',
  },
  Rest: { Type: 'Wait', Timestamp: `{% $fromMillis($changed + ${sample.cooldown * 1000}) %}`, Next: 'Alarm' },
  Compute: {
    Type: 'Pass',
    Assign: {
      target:
        '{% ($kpu := $ceil($parallelism / $perKpu); ' +
        "$wanted := $states.context.Execution.Input.action = 'scale-out' ? $kpu * 2 : $ceil($kpu / 2); " +
        '$min([$most, $max([$least, $wanted])]) * $perKpu) %}',
    },
    Next: 'Another?',
  },
  'Another?': {
    Type: 'Choice',
    Choices: [{ Condition: '{% $target != $parallelism %}', Next: 'Update' }],
    Default: 'Done',
  },
  Update: flink(
    'updateApplication',
    {
      ConditionalToken: '{% $token %}',
      ApplicationConfigurationUpdate: {
        FlinkApplicationConfigurationUpdate: {
          ParallelismConfigurationUpdate: { ConfigurationTypeUpdate: 'CUSTOM', ParallelismUpdate: '{% $target %}' },
        },
      },
    },
    {
      Catch: [
        {
          ErrorEquals: [
            'KinesisAnalyticsV2.ConcurrentModificationException',
            'KinesisAnalyticsV2.ResourceInUseException',
          ],
          Next: 'Done',
        },
      ],
      Next: 'Settle',
    },
  ),
  Settle: { Type: 'Wait', Seconds: sample.poll, Next: 'Look' },
  Look: flink(
    'describeApplication',
    {},
    { Assign: { status: described['status'] ?? '', parallelism: described['parallelism'] ?? '' }, Next: 'Settled?' },
  ),
  'Settled?': {
    Type: 'Choice',
    Choices: [
      { Condition: `{% ${busy} %}`, Next: 'Settle' },
      { Condition: "{% $status = 'RUNNING' and $parallelism = $target %}", Next: 'Cool down' },
    ],
    Default: 'Failed',
  },
  'Cool down': { Type: 'Wait', Seconds: sample.cooldown, Next: 'Alarm' },
  Alarm: {
    Type: 'Task',
    Resource: 'arn:aws:states:::aws-sdk:cloudwatch:describeAlarms',
    Arguments: {
      AlarmNames: [
        `{% $states.context.Execution.Input.action = 'scale-out' ? '${sample.alarms.out}' : '${sample.alarms.in}' %}`,
      ],
      AlarmTypes: ['CompositeAlarm'],
    },
    TimeoutSeconds: 60,
    Retry: [{ ErrorEquals: ['CloudWatch.CloudWatchException'], IntervalSeconds: 5, MaxAttempts: 5 }],
    Assign: { alarm: '{% $states.result.CompositeAlarms[0].StateValue ~> $string() %}' },
    Next: 'Still?',
  },
  'Still?': { Type: 'Choice', Choices: [{ Condition: "{% $alarm = 'ALARM' %}", Next: 'Hold' }], Default: 'Done' },
  Failed: {
    Type: 'Fail',
    Error: 'NotScaled',
    Cause: "{% 'The application is ' & $status & ' with ' & $string($parallelism) %}",
  },
  Done: { Type: 'Succeed' },
};

export const sampleDefinition = {
  QueryLanguage: 'JSONata',
  StartAt: 'Hold',
  TimeoutSeconds: 86_400,
  States: states,
} as const;
