// MSF-P10: the parallelism goes beyond what the quota or the state allows, or down by more than half.
import { highestSince } from '../../aws/highest-parallelism';
import { exampleApplication } from '../example-application';
import { paths } from '../flink-application';
import { kpusOf, sizeOf } from '../flink-size';
import { failed, passed, undecided, type Failed, type Rule, type TerraformJson, type Verdict } from '../rule';
import type { Settings } from '../settings';
import { updatedApplications, type UpdatedApplication } from './applications';

const path = `${paths.parallelism}.parallelism`;
const perKpuPath = `${paths.parallelism}.parallelism_per_kpu`;

const running = (parallelism: number): TerraformJson =>
  exampleApplication({
    application_configuration: {
      flink_application_configuration: {
        parallelism_configuration: {
          configuration_type: 'CUSTOM',
          parallelism,
          parallelism_per_kpu: 1,
          auto_scaling_enabled: false,
        },
      },
    },
  });

export const parallelismLeap: Rule = {
  code: 'FLK4110',
  gap: 'MSF-P10',
  title: 'The parallelism leaps',
  gravity: 'medium',
  stages: ['plan'],
  why:
    'Beyond the quota the update is refused. Beyond the highest parallelism that the state was ' +
    'written for, the job does not start: that number was fixed when it first started. Down by more ' +
    'than half, the rest of the job has to take over all its state at once.',
  fix:
    'Raise the quota first, and thresholds.kpuQuota of the policy file with it; set pipeline.max-parallelism in ' +
    'the code before there is state, and lower the parallelism step by step.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-scaling.html',
  good: { before: running(4), after: running(6) },
  bad: { before: running(4), after: running(1) },
  judge: (estate, settings) =>
    updatedApplications(estate).map((application) => judgeApplication(application, settings)),
};

function judgeApplication(application: UpdatedApplication, { kpuQuota }: Settings): Verdict {
  const before = sizeOf({ ...application, arguments: application.change.before ?? application.arguments });
  const after = sizeOf(application);
  if (after.parallelism === 'unknown')
    return undecided(application, 'which parallelism it gets is not known yet', path);
  const [from, to] = [before.parallelism, after.parallelism];
  if (typeof from !== 'number' || typeof to !== 'number') return passed(application);
  if (to < from / 2) return told(application, from, to, 'that is less than half', `at least ${Math.ceil(from / 2)}`);
  const perKpu = typeof after.perKpu === 'number' ? after.perKpu : 1;
  const kpus = Math.ceil(to / perKpu);
  if (kpus > kpuQuota && kpus > (kpusOf(before) ?? kpus))
    return to > from
      ? told(application, from, to, `that is more than ${kpuQuota} KPUs`, `at most ${kpuQuota * perKpu}`)
      : thinner(application, perKpu, `${kpus} KPUs are more than ${kpuQuota}`, Math.ceil(to / kpuQuota));
  if (to > from && to > highestSince(from))
    return told(
      application,
      from,
      to,
      `state from a start with up to ${from} is for ${highestSince(from)} at most, unless the code says more`,
      `at most ${highestSince(from)}`,
    );
  return passed(application);
}

/** The same parallelism on more KPUs. */
function thinner(application: UpdatedApplication, perKpu: number, why: string, least: number): Failed {
  return failed(application, `with ${perKpu} to a KPU: ${why}`, {
    path: perKpuPath,
    expected: `at least ${least}`,
    found: String(perKpu),
  });
}

function told(application: UpdatedApplication, from: number, to: number, why: string, expected: string): Failed {
  return failed(application, `from ${from} to ${to}: ${why}`, { path, expected, found: String(to) });
}
