// FLK3600 to FLK3619: scaling by metrics and schedules.
import type { CodeEntry } from './entry';

export const scalingCodes = {
  FLK3600: {
    title: 'Two scalers for one application',
    why: "The service's own scaling and flinkform's would change the parallelism against each other.",
    fix: 'Remove `automatic`, or `metric` and `schedule`.',
    source: 'infrastructure/ScheduledScaling in aws-samples/amazon-managed-service-for-apache-flink-examples',
  },
  FLK3601: {
    title: 'The minimum is above the maximum',
    why: 'No number of KPUs is within such bounds.',
    fix: 'Lower `min` or raise `max`.',
  },
  FLK3602: {
    title: 'The bounds are above the KPU quota',
    why: 'AWS would refuse the last steps.',
    fix: 'Lower `max`, or have the quota raised and say so in `compute.kpuQuota`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-scaling.html',
  },
  FLK3603: {
    title: 'The application begins outside its bounds',
    why: 'Nothing moves it before an alarm or a schedule does.',
    fix: 'Choose a `compute.parallelism` within `min` and `max`, which count KPUs.',
  },
  FLK3604: {
    title: 'The maximum is above what the source is split into',
    why: 'A subtask reads at least one shard or partition: further ones are paid for and idle.',
    fix: 'Lower `max`, or raise the number of shards or partitions.',
  },
  FLK3605: {
    title: 'The maximum is above the maximum parallelism',
    why: 'Flink refuses to start the job with more: the step out would fail.',
    fix: 'Lower `max`, or raise `compute.maxParallelism`, which is only possible without state.',
  },
  FLK3606: {
    title: 'The maximum is above 128 subtasks without a stated maximum parallelism',
    why: "Flink's default `pipeline.max-parallelism` is 128 for small jobs; state keeps that bound for ever.",
    fix: 'Set `pipeline.max-parallelism` in the code, and state it in `compute.maxParallelism`.',
  },
  FLK3607: {
    title: 'A source does not have this measure',
    why: 'CloudWatch has no such metric of it, so the rule could not decide.',
    fix: 'Name a source that has it: `source-lag` is a time, `source-backlog` a number of records.',
  },
  FLK3608: {
    title: 'A rule scales in where it scales out',
    why: 'The application would grow and shrink in turns.',
    fix: 'Leave room between `in` and `out`: after a step out the measure falls.',
  },
  FLK3609: {
    title: 'The cool-down is short',
    why: 'After a step the job restarts, and its alarms still look at what was before.',
    fix: 'Make `cooldown` longer than the longest window of a rule and the restart.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-scaling-auto.html',
  },
  FLK3610: {
    title: 'More datapoints than periods',
    why: 'M of N needs an M that is at most N.',
    fix: 'Lower `datapoints` or raise `periods`.',
    source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html',
  },
  FLK3611: {
    title: 'A rule looks back too far',
    why:
      'CloudWatch evaluates at most one day, or seven days with periods of an hour or more. An alarm on a query, as ' +
      'on `busy-time` and `back-pressure` above the metrics level APPLICATION, sees the latest three hours.',
    fix: 'Use fewer or shorter periods, or a shorter `in.after`.',
    source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html',
  },
  FLK3612: {
    title: 'The cron expression cannot be used',
    why: 'EventBridge Scheduler refuses it, or it never comes.',
    fix: 'Six fields: minutes, hours, day of month, month, day of week, year; one of the two days is `?`.',
    source: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html',
  },
  FLK3613: {
    title: 'There is no such time zone',
    why: 'EventBridge Scheduler takes the names of the IANA database.',
    fix: 'Write it as the database does: `Europe/Berlin`.',
    source: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html',
  },
  FLK3614: {
    title: 'A step in is too large for the heap',
    why:
      'Scaling in waits until what is on the heap fits on fewer KPUs. With a very large step that is hardly ever so, ' +
      'and the application stays large.',
    fix: 'Use a smaller `in.factor` or `in.subtract`, or bounds that are closer.',
  },
  FLK3615: {
    title: 'The parallelism belongs to the scaler',
    why:
      'Terraform sets it once and leaves it alone. Each step changes the version of the application: a plan that was ' +
      'saved before it cannot be applied any more (ConcurrentModificationException). Other `min` and `max` are ' +
      'written to a parameter that the scaler reads at its next step: applying them alone changes no size.',
    fix:
      'Apply soon after planning, or plan again; `flinkform runbook` has the commands to hold the scaler meanwhile. ' +
      'After other bounds start it once: the second command of "Scale by hand".',
  },
  FLK3616: {
    title: 'Another parallelism per KPU is another size',
    why:
      'The parallelism stays as the scaler has left it: with twice as many slots per KPU the same parallelism has ' +
      'half as many KPUs, until the next step.',
    fix: 'After such a change run the operator with the action `bounds`: `flinkform runbook` has the command.',
  },
  FLK3617: {
    title: 'A limit that cannot be reached',
    why: 'The measure is a percentage, or milliseconds of a second.',
    fix: 'Use a limit below 100 for `cpu` and `heap`, below 1000 for `busy-time` and `back-pressure`.',
  },
  FLK3618: {
    title: 'Two schedules set other bounds at the same moments',
    why: 'EventBridge Scheduler starts both within the same minute, and the bounds of whichever is last hold.',
    fix: 'Give each moment one schedule.',
    source: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html',
  },
  FLK3619: {
    title: 'A step in may call for a step out',
    why:
      'On fewer KPUs each has more to do. Where that is above `out` at once, the application shrinks and grows in ' +
      'turns, with a restart each time.',
    fix: 'Lower the `in` of the rule, or use a smaller `in.factor` or `in.subtract`.',
  },
  FLK3630: {
    title: 'A schedule goes above the maximum of the metrics',
    why: 'Schedules set the bounds anew, in both directions: `metric.max` is the maximum until the first one only.',
    fix: 'Nothing to do where it is meant; else lower the `max` of the schedule.',
  },
  FLK3631: {
    title: 'No schedule moves the bounds back',
    why: 'What a schedule sets holds until another one sets something else: the bounds of `metric` never come back.',
    fix: 'Add a schedule with the bounds of `metric`, or write the bounds of the schedule in `metric`.',
  },
} as const satisfies Record<string, CodeEntry>;
