// Alarms on the example application.
import type { TerraformJson } from './rule';

/** Arguments of an alarm on a metric of the application; changes replace its own. */
export function exampleAlarm(metric: string, changes: TerraformJson = {}): TerraformJson {
  return {
    alarm_name: `orders-${metric}`,
    namespace: 'AWS/KinesisAnalytics',
    metric_name: metric,
    dimensions: { Application: '${aws_kinesisanalyticsv2_application.orders.name}' },
    statistic: 'Maximum',
    comparison_operator: 'GreaterThanThreshold',
    threshold: 0,
    period: 60,
    evaluation_periods: 1,
    alarm_actions: ['arn:aws:sns:eu-west-1:111122223333:on-call'],
    ...changes,
  };
}

/** Resources: alarms by name. */
export function exampleAlarms(alarms: Readonly<Record<string, TerraformJson>>): TerraformJson {
  return { aws_cloudwatch_metric_alarm: alarms };
}

/** Those that AWS recommends, and others beside them or in their place. */
export function exampleWatched(others: Readonly<Record<string, TerraformJson>> = {}): TerraformJson {
  return exampleAlarms({
    down: exampleAlarm('downtime', { treat_missing_data: 'breaching' }),
    checkpoints: exampleAlarm('numberOfFailedCheckpoints', { treat_missing_data: 'notBreaching' }),
    cpu: exampleAlarm('cpuUtilization', { threshold: 80 }),
    heap: exampleAlarm('heapMemoryUtilization', { threshold: 90 }),
    ...others,
  });
}
