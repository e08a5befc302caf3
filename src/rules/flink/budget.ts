// MSF-040: what the applications cost by themselves is within the budget. What else a stack costs, its bill says.
import type { Estate, Standing } from '../../estate/estate';
import { exampleOfSize } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { monthlyOfKpus } from '../flink-cost';
import { kpusOf, sizeOf } from '../flink-size';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';
import type { Settings } from '../settings';

const path = `${paths.parallelism}.parallelism`;

export const budget: Rule = {
  code: 'FLK4040',
  gap: 'MSF-040',
  title: 'The applications alone cost more than the budget',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  why:
    'The KPUs of a job and the one that orchestrates it are paid for by the hour, from the first start on. What ' +
    'automatic scaling may add to that, FLK4006 tells.',
  fix: 'Lower parallelism, raise parallelism_per_kpu, or raise monthlyBudget of the policy.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-pricing.html',
  settings: { monthlyBudget: 1_000 },
  good: { after: exampleOfSize({ parallelism: 8, perKpu: 1 }) },
  bad: { after: exampleOfSize({ parallelism: 16, perKpu: 1 }) },
  judge: judgeBudget,
};

/** The applications of a file share its budget: each is told of, as each can be made smaller. */
function judgeBudget(estate: Estate, { monthlyBudget = Infinity }: Settings): Verdict[] {
  const applications = flinkApplications(estate);
  const costs = applications.map((one) => costOf(estate, one));
  const total = Math.round(costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0));
  if (monthlyBudget === Infinity) return applications.map(passed);
  return applications.map((application, index) => {
    const cost = costs[index];
    if (total > monthlyBudget && cost !== undefined)
      return failed(
        application,
        `at rest the applications cost $${total} a month, this one $${Math.round(cost)} of it`,
        { path, expected: `at most $${monthlyBudget} a month`, found: `$${total}`, bound: 'monthlyBudget' },
      );
    if (costs.includes(undefined)) return undecided(application, 'the size is not known yet', path);
    return passed(application);
  });
}

function costOf(estate: Estate, application: Standing): number | undefined {
  const kpus = kpusOf(sizeOf(application));
  return kpus === undefined ? undefined : monthlyOfKpus(kpus, estate.region);
}
