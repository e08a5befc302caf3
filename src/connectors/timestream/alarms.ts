// What to watch on a table. Source: Timestream developer guide, "Timestream for LiveAnalytics metrics and dimensions".
import type { Alarm } from '../../facts/alarm';
import { ifEver } from '../../facts/alarm';
import { terraformName } from '../../aws/naming';
import type { Use } from '../connector';
import type { NormalSink } from './normal';
import type { Target } from './target';

/** Of a created table that takes old records: those are refused later than they are taken. */
export function tableAlarms({ create }: NormalSink, target: Target, use: Use): Alarm[] {
  if (!create?.magneticWrites) return [];
  const rejected: Alarm = {
    ...watching('MagneticStoreRejectedRecordCount', target, use),
    id: terraformName(use.name, 'rejected'),
    description: `Timestream has refused old records of sink ${use.name}: one with another value or version was there`,
  };
  const unreported: Alarm = {
    ...watching('MagneticStoreRejectedUploadUserFailures', target, use),
    id: terraformName(use.name, 'unreported'),
    description: `Timestream cannot write what it has refused of sink ${use.name}: look at the bucket and its policy`,
  };
  return [rejected, ...(create.magneticWrites.rejected ? [unreported] : [])];
}

/** The metrics have a third dimension, the operation, of whose words no document has a list: all series count. */
function watching(
  metric: 'MagneticStoreRejectedRecordCount' | 'MagneticStoreRejectedUploadUserFailures',
  target: Target,
  use: Use,
) {
  const { database, name } = target;
  return {
    ...ifEver,
    pointer: use.pointer,
    namespace: 'AWS/Timestream',
    metric,
    dimensions: { DatabaseName: database, TableName: name },
    // Names have no quotes in them.
    query: `SELECT SUM(${metric}) FROM "AWS/Timestream" WHERE DatabaseName = '${database}' AND TableName = '${name}'`,
    runbook: 'https://docs.aws.amazon.com/timestream/latest/developerguide/troubleshoot-rejectedrecords.html',
  } as const;
}
