// What to watch on a database of RDS. Sources: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html
// and https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.AuroraMonitoring.Metrics.html
import type { Alarm } from '../../facts/alarm';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import type { Use } from '../connector';
import { isOfCluster } from './address';
import { readsSlot, type Normal } from './normal';

/** Where we begin: the right limit is the user's own, as it depends on the disk. */
const tenGibibytes = 10 * 1024 ** 3;

/** The dimension that CloudWatch knows the database by; undefined where the spec does not say. */
export function watchedBy({ instance, cluster }: Normal): Readonly<Record<string, string>> | undefined {
  if (instance !== undefined) return { DBInstanceIdentifier: instance };
  return cluster === undefined ? undefined : { DBClusterIdentifier: cluster };
}

export function databaseAlarms(config: Normal, use: Use): Alarm[] {
  const dimensions = watchedBy(config);
  if (!dimensions) return [];
  const identifier = config.instance === undefined ? 'cluster' : 'instance';
  const watching: Watching = { ...usual, dimensions, pointer: child(use.pointer, identifier satisfies keyof Normal) };
  return [
    ...('mode' in config && readsSlot(config) ? [slotLag(watching, use)] : []),
    ...(readsLog(config) && hasDisk(config) ? [freeStorage(watching, use)] : []),
    ...(config.maxConnections === undefined ? [] : [connections(config.maxConnections, watching, use)]),
  ];
}

function readsLog(config: Normal): boolean {
  return 'mode' in config && config.mode === 'change-data-capture';
}

/** An instance of Aurora has no disk of its own that fills up, and no such metric. */
function hasDisk({ instance, host }: Normal): boolean {
  return instance !== undefined && !isOfCluster(host);
}

const usual = {
  namespace: 'AWS/RDS',
  periodSeconds: 300,
  periods: 3,
  missingData: 'missing',
  runbook: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html',
} as const;

type Watching = typeof usual & Pick<Alarm, 'dimensions' | 'pointer'>;

function slotLag(watching: Watching, { name }: Use): Alarm {
  return {
    ...watching,
    id: terraformName(name, 'slot_lag'),
    description: `The database keeps 10 GiB of its log for a slot: run source ${name}, or drop the slot`,
    metric: 'OldestReplicationSlotLag',
    statistic: 'Maximum',
    comparison: 'above',
    threshold: tenGibibytes,
  };
}

/** An instance that is full stops. */
function freeStorage(watching: Watching, { name }: Use): Alarm {
  return {
    ...watching,
    id: terraformName(name, 'free_storage'),
    description: `The database that source ${name} follows has less than 10 GiB left, and keeps its log on the disk`,
    metric: 'FreeStorageSpace',
    statistic: 'Minimum',
    comparison: 'below',
    threshold: tenGibibytes,
    critical: true,
  };
}

function connections(most: number, watching: Watching, { direction, name }: Use): Alarm {
  return {
    ...watching,
    id: terraformName(name, 'connections'),
    description: `The database of ${direction} ${name} has 80 % of its connections in use`,
    metric: 'DatabaseConnections',
    statistic: 'Maximum',
    comparison: 'above',
    threshold: Math.floor(most * 0.8),
  };
}
