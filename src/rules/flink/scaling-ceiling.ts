// MSF-006: automatic scaling has no bound of its own, so the quota is the bound of the bill.
import type { Estate, Standing } from '../../estate/estate';
import { exampleOfSize } from '../example-application';
import { monthlyOfKpus } from '../flink-cost';
import { flinkApplications, paths } from '../flink-application';
import { sizeOf } from '../flink-size';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';
import type { Settings } from '../settings';

const path = `${paths.parallelism}.auto_scaling_enabled`;

export const scalingCeiling: Rule = {
  code: 'FLK4006',
  gap: 'MSF-006',
  title: 'Automatic scaling goes beyond what the team allows',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  why: 'The service doubles the parallelism while the CPU is busy, up to the quota: nothing else holds it.',
  fix:
    'Set auto_scaling_enabled = false, or let mostKpus and monthlyBudget of the policy allow what the quota comes to; ' +
    'where AWS has lowered it, say so in thresholds.kpuQuota of the policy file.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-scaling-auto.html',
  settings: { mostKpus: 16 },
  good: { after: exampleOfSize({ parallelism: 4, perKpu: 1 }) },
  bad: { after: exampleOfSize({ parallelism: 4, perKpu: 1, automatic: true }) },
  judge: (estate, settings) =>
    flinkApplications(estate).map((application) => judgeCeiling(estate, application, settings)),
};

function judgeCeiling({ region }: Estate, application: Standing, settings: Settings): Verdict {
  const { kpuQuota, mostKpus = Infinity, monthlyBudget = Infinity } = settings;
  const { automatic } = sizeOf(application);
  const cost = Math.round(monthlyOfKpus(kpuQuota, region));
  const isTooLarge = kpuQuota > mostKpus;
  if (!isTooLarge && cost <= monthlyBudget) return passed(application);
  if (automatic === 'unknown') return undecided(application, 'whether the service scales it is not known yet', path);
  // A switch that nobody sets is sent as false.
  if (automatic !== true) return passed(application);
  const limit = isTooLarge ? `the team allows ${mostKpus} KPUs` : `the budget is $${monthlyBudget}`;
  return failed(application, `the service may scale it to the quota of ${kpuQuota} KPUs, $${cost} a month; ${limit}`, {
    path,
    expected: 'false',
    found: 'true',
    // A budget is for what stands at rest: beyond it scaling is advised against, and not forbidden.
    ...(isTooLarge && { bound: 'mostKpus' as const }),
  });
}
