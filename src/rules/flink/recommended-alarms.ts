// MSF-012: somebody is told when the job is down, loses checkpoints, or has no room left.
import type { Estate, Standing } from '../../estate/estate';
import { exampleAlarm, exampleAlarms, exampleWatched } from '../example-alarm';
import { exampleApplication } from '../example-application';
import { alarmsOn, mayBeOnOthers, metricsToldBy } from '../flink-alarms';
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

/** Alarms of an application may all stand elsewhere; where some stand here, so do the others. */
function judgeAlarms(estate: Estate, application: Standing): Verdict {
  const alarms = alarmsOn(estate, application);
  if (alarms.length === 0) return undecided(application, 'alarms on the application stand elsewhere, if there are any');
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
    ...(missing.every(([, { isGrave }]) => !isGrave) && { atMost: 'medium' }),
  });
}
