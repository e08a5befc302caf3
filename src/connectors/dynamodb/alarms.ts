// What to watch on a DynamoDB table.
import type { Alarm } from '../../facts/alarm';
import { parseArn } from '../../aws/arn';
import { terraformName } from '../../aws/naming';
import type { Use } from '../connector';
import { tableName } from './table';

/** The metrics of a table are in the account and Region of the table. */
export function throttleAlarms(
  metric: 'ReadThrottleEvents' | 'WriteThrottleEvents',
  tableArn: string,
  use: Use,
): Alarm[] {
  const { account, region } = parseArn(tableArn);
  const { home } = use.application;
  if (account !== home.accountId || region !== home.region) return [];
  return [
    {
      id: `${terraformName(use.name)}_throttled`,
      description: `DynamoDB throttles ${use.direction} ${use.name}: raise the capacity of the table, or spread its keys`,
      pointer: use.pointer,
      namespace: 'AWS/DynamoDB',
      metric,
      dimensions: { TableName: tableName(tableArn) },
      statistic: 'Sum',
      comparison: 'above',
      threshold: 0,
      periodSeconds: 300,
      periods: 3,
      missingData: 'notBreaching',
    },
  ];
}
