// MSF-012: somebody is told when the job is down, loses checkpoints, or has no room left.
import { elements, type Estate, type Standing } from '../../estate/estate';
import { exampleAlarm, exampleAlarms, exampleWatched } from '../example-alarm';
import { exampleApplication } from '../example-application';
import { alarmsOn, mayBeOnOthers, metricsToldBy, type FlinkAlarm } from '../flink-alarms';
import { flinkApplications } from '../flink-application';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';

interface Recommended {
  /** Any of them is enough; the first is told. */
  readonly metrics: readonly [string, ...string[]];
  /** Without it nobody hears that the job fails; the others tell that it will. */
  readonly isGrave: boolean;
}

/** What is watched. Source: the page below. */
const recommended: Readonly<Record<string, Recommended>> = {
  'the job is down': {
    metrics: [
      'downtime',
      'uptime',
      'restartingTime',
      'failingTime',
      'cancellingTime',
      'runningTime',
      'fullRestarts',
      'numRestarts',
    ],
    isGrave: true,
  },
  'checkpoints fail': { metrics: ['numberOfFailedCheckpoints', 'lastCheckpointDuration'], isGrave: true },
  'the CPU is busy': { metrics: ['cpuUtilization', 'containerCPUUtilization'], isGrave: false },
  'the heap is full': { metrics: ['heapMemoryUtilization', 'containerMemoryUtilization'], isGrave: false },
};

export const recommendedAlarms: Rule = {
  code: 'FLK4012',
  gap: 'MSF-012',
  title: 'A recommended alarm is missing',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  why: 'A job that restarts again and again is RUNNING: only its metrics tell.',
  fix: 'Add alarms on downtime, numberOfFailedCheckpoints, cpuUtilization and heapMemoryUtilization.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/monitoring-metrics-alarms.html',
  good: { after: exampleApplication({}, exampleWatched()) },
  bad: { after: exampleApplication({}, exampleAlarms({ cpu: exampleAlarm('cpuUtilization', { threshold: 80 }) })) },
  judge: (estate) => flinkApplications(estate).map((application) => judgeAlarms(estate, application)),
};

/**
 * Alarms of an application may all stand elsewhere, in another state. Where one of those that AWS recommends stands
 * here and tells somebody, so should the others: a spec has them all, and of what others wrote it is but likely.
 */
function judgeAlarms(estate: Estate, application: Standing): Verdict {
  const alarms = alarmsOn(estate, application);
  if (!alarms.some(tellsOfHealth)) return undecided(application, elsewhere);
  const tells = alarms.map(metricsToldBy);
  const watched = new Set(tells.flatMap(({ told }) => told));
  const missing = Object.entries(recommended).filter(([, { metrics }]) => !metrics.some((one) => watched.has(one)));
  const [first] = missing;
  if (first === undefined) return passed(application);
  if (alarms.some(({ whole }) => !whole) || tells.some(({ open }) => open) || mayBeOnOthers(estate))
    return undecided(application, 'what some of its alarms watch is not known');
  return failed(application, `no alarm tells that ${missing.map(([what]) => what).join(', or that ')}`, {
    expected: missing.map(([, { metrics }]) => metrics[0]).join(', '),
    found: [...watched].sort().join(', '),
    ...((estate.stage !== 'spec' || missing.every(([, { isGrave }]) => !isGrave)) && { atMost: 'medium' }),
  });
}

const elsewhere = 'alarms that tell somebody how the job does stand elsewhere, if there are any';

/** What only moves a program, as that which scales, is no sign of where the others are. */
function tellsOfHealth({ alarm, metrics, whole }: FlinkAlarm): boolean {
  const actions = elements(alarm, 'alarm_actions');
  return actions?.length !== 0 && (!whole || metrics.some((metric) => healthMetrics.has(metric)));
}

const healthMetrics: ReadonlySet<string> = new Set(Object.values(recommended).flatMap(({ metrics }) => metrics));
