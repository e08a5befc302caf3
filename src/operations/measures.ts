// What a scaling rule measures, as a metric of CloudWatch.
import { applicationNameOf } from '../facts/identity';
import type { LoadRule } from '../../generated/application';
import { directionOf } from '../connectors';
import type { Lag } from '../connectors/connector';
import type { Alarm } from '../facts/alarm';
import type { NormalApplication } from '../normalise';
import { own } from '../document/own';
import { flinkNamespace as namespace } from '../aws/metrics';
import { connectionsOf } from '../parts/connections';
import { toMilliseconds } from '../text/duration';
import { ensured } from '../text/ensured';
import type { NormalRule } from './normal';

/** What is compared, with the limits in the unit of the metric. */
export interface Measure extends Pick<Alarm, 'namespace' | 'metric' | 'dimensions' | 'statistic' | 'query'> {
  readonly out: number;
  readonly in: number;
}

type Load = LoadRule['measure'];

/** Source: developer guide, "Metrics and dimensions". The service's own scaling looks at the first as well. */
export const loadMetrics = {
  cpu: { metric: 'containerCPUUtilization', statistic: 'Maximum' },
  heap: { metric: 'heapMemoryUtilization', statistic: 'Average' },
  'busy-time': { metric: 'busyTimeMsPerSecond', statistic: 'Maximum' },
  'back-pressure': { metric: 'backPressuredTimeMsPerSecond', statistic: 'Maximum' },
} as const satisfies Readonly<Record<Load, Pick<Alarm, 'metric' | 'statistic'>>>;

/** Those that a task has, and not its container: above the level APPLICATION there is a series for each task. */
const ofTasks: readonly Load[] = ['busy-time', 'back-pressure'];

/** Whether a measure is documented for tasks, operators and subtasks only. */
export function isOfTasks(measure: NormalRule['measure']): boolean {
  return ofTasks.some((one) => one === measure);
}

/** Whether a measure is the highest of several series, which a query finds. */
export function isQuery(measure: NormalRule['measure'], { spec }: Pick<NormalApplication, 'spec'>): boolean {
  return isOfTasks(measure) && spec.logging.metrics !== 'APPLICATION';
}

/** What CloudWatch tells of how far a source is behind; undefined for one that is not there, or that tells nothing. */
export function lagOf(source: string, { spec, ...application }: NormalApplication): Lag | undefined {
  const config = own(spec.sources, source);
  if (!config) return undefined;
  const use = connectionsOf({ spec, ...application }).find(
    ({ name, direction }) => name === source && direction === 'source',
  );
  return directionOf(config, 'source').lag?.(config, ensured(use, 'a source without use'));
}

export function measureOf(rule: NormalRule, application: NormalApplication): Measure {
  switch (rule.measure) {
    case 'source-lag': {
      const { unit: _, ...lag } = ensured(lagOf(rule.source, application), 'a source without lag');
      return { ...lag, out: toMilliseconds(rule.out), in: toMilliseconds(rule.in) };
    }
    case 'source-backlog': {
      const { unit: _, ...lag } = ensured(lagOf(rule.source, application), 'a source without backlog');
      return { ...lag, out: rule.out, in: rule.in };
    }
    case 'custom':
      return customMeasure(rule, application);
    default:
      return loadMeasure(rule, application);
  }
}

const statistics = { average: 'Average', maximum: 'Maximum', minimum: 'Minimum', sum: 'Sum' } as const;

function customMeasure(rule: Extract<NormalRule, { measure: 'custom' }>, { identity }: NormalApplication): Measure {
  return {
    namespace,
    metric: rule.metric,
    dimensions: { ...rule.dimensions, Application: applicationNameOf(identity) },
    statistic: statistics[ensured(rule.statistic, 'a rule without statistic')],
    out: rule.out,
    in: rule.in,
  };
}

function loadMeasure(
  { measure, out, in: into }: Extract<NormalRule, { measure: Load }>,
  { spec, identity }: NormalApplication,
): Measure {
  const { metric, statistic } = loadMetrics[measure];
  const application = {
    namespace,
    metric,
    statistic,
    dimensions: { Application: applicationNameOf(identity) },
    out,
    in: into,
  };
  return isQuery(measure, { spec })
    ? { ...application, query: highestOfAll(metric, applicationNameOf(identity)) }
    : application;
}

/**
 * Over all series of a metric, whatever their other dimensions. Names of applications have no quotes in them. Source:
 * CloudWatch user guide, "Metrics Insights query components and syntax".
 */
function highestOfAll(metric: string, application: string): string {
  return `SELECT MAX(${metric}) FROM "${namespace}" WHERE Application = '${application}'`;
}
