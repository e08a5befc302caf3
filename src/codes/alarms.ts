// FLK3230 to FLK3235, FLK3480 to FLK3485: alarms.
import type { CodeEntry } from './entry';

export const alarmCodes = {
  FLK3230: {
    title: 'Alarms tell nobody',
    why:
      'An alarm without a topic is only seen by those who look. The topics of one severity are not told the alarms ' +
      'of the other; where only warnings tell nobody, it is a note.',
    fix: 'Name an SNS topic in `alarms.topics`, or in `alarms.critical` and `alarms.warning`.',
    severity: { production: 'warning', lesser: 'info', otherwise: 'info' },
  },
  FLK3231: {
    title: 'The topic of an alarm is in another Region',
    why: 'CloudWatch tells topics of its own Region only.',
    fix: "Name a topic of the application's Region.",
    elsewhere: ['region'],
  },
  FLK3232: {
    title: 'An alarm on a metric that is not there at this level',
    why: 'The metric is documented per task, operator or subtask: without samples the alarm never begins.',
    fix: 'Raise `logging.metrics`, and name the task in the dimensions.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/metrics-dimensions.html',
  },
  FLK3233: {
    title: 'An alarm on a metric that Flink 2.x does not have',
    why: 'Flink 2.x removed or deprecated it.',
    fix: 'Use the metric that replaces it.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/metrics-dimensions.html',
  },
  FLK3234: {
    title: "The period is shorter than the metric's samples",
    why: 'Most periods would have no sample.',
    fix: 'Use a longer period.',
  },
  FLK3235: {
    title: 'An alarm looks back too far',
    why: 'CloudWatch evaluates at most one day, or seven days with periods of an hour or more.',
    fix: 'Use fewer periods.',
    source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html',
  },
  FLK3480: {
    title: 'The log level hides what alarms wait for',
    why:
      'Flink writes why a job fails at INFO and WARN: at a coarser level the line is not there, and the alarm is ' +
      'silent.',
    fix: 'Log at INFO, or switch the alarms on the log off: `alarms.logs: false`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/cloudwatch-logs.html',
  },
  FLK3481: {
    title: 'The description of an alarm is too long with its runbook',
    why: 'The link to the runbook stands behind the description, and CloudWatch takes 1024 characters for both.',
    fix: 'Shorten the description: the runbook is the place for more.',
    source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html',
  },
  FLK3482: {
    title: 'There is nothing to page for',
    why: 'Paging joins the critical alarms, and the spec has none: no alarm is made.',
    fix: 'Say `alarms.set: recommended`, or `critical: true` in an alarm of your own.',
  },
  FLK3483: {
    title: 'The rule of an alarm is too long',
    why: 'CloudWatch takes 100 alarms and 10,240 characters in the rule of a composite alarm.',
    fix: 'Have fewer critical alarms, or shorter names: those of alarms begin with the name of the application.',
    source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html',
  },
  FLK3484: {
    title: 'What happens by itself calls somebody',
    why:
      'Each step of scaling, and each start by the operator, submits the job anew: it is down for a while, which is ' +
      'critical, and nobody has to do anything.',
    fix: 'Say `alarms.paging: true`: one alarm calls, and keeps quiet while a change is under way.',
    source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Composite_Alarm_Suppression.html',
  },
  FLK3485: {
    title: 'What the alarms say has no effect',
    why:
      'Topics and the runbook are those of alarms that are made: without `set` the recommended ones are made in ' +
      'production only.',
    fix: 'Say `alarms.set: recommended`. Where the file is also that of production, nothing need be done.',
  },
} as const satisfies Record<string, CodeEntry>;
