// What to watch on a DynamoDB table.
import type { Alarm } from '../../facts/alarm';
import { terraformName } from '../../aws/naming';
import { isPattern } from '../../text/prefix-pattern';
import type { Use } from '../connector';
import type { Table } from './target';

/** The metrics of a table are in the account and Region of the table, each under its name. */
export function throttleAlarms(
  metric: 'ReadThrottleEvents' | 'WriteThrottleEvents',
  { name, region, owner }: Table,
  use: Use,
): Alarm[] {
  const { home } = use.application;
  if (owner !== home.accountId || region !== home.region || isPattern(name)) return [];
  return [
    {
      id: `${terraformName(use.name)}_throttled`,
      description:
        `DynamoDB throttles ${use.direction} ${use.name}: ` + `raise the capacity of the table, or spread its keys`,
      pointer: use.pointer,
      namespace: 'AWS/DynamoDB',
      metric,
      dimensions: { TableName: name },
      statistic: 'Sum',
      comparison: 'above',
      threshold: 0,
      periodSeconds: 300,
      periods: 3,
      missingData: 'notBreaching',
      runbook: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TroubleshootingThrottling.html',
    },
  ];
}
