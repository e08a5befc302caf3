// MSF-005: the application fits into its quota of KPUs.
import type { Standing } from '../../estate/estate';
import { exampleOfSize } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { atMostKpus, kpusOf, sizeOf, type Size } from '../flink-size';
import { failed, undecided, type Failed, type Rule, type Undecided } from '../rule';
import type { Settings } from '../settings';
import { together } from '../verdicts';

const parallelismPath = `${paths.parallelism}.parallelism`;
const perKpuPath = `${paths.parallelism}.parallelism_per_kpu`;

/** Source: "Parallelism and ParallelismPerKPU" of the page below. */
const mostPerKpu = 8;

export const withinKpuQuota: Rule = {
  code: 'FLK4005',
  gap: 'MSF-005',
  title: 'The application needs more KPUs than its quota',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3010'],
  readsSpecs: 'beside the compiler',
  why: 'Terraform plans it, and AWS refuses to start or to update the application.',
  fix:
    'Lower parallelism, or raise parallelism_per_kpu (at most 8); where AWS has raised the quota, say so in ' +
    'thresholds.kpuQuota of the policy file.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-scaling.html',
  good: { after: exampleOfSize({ parallelism: 64, perKpu: 1 }) },
  bad: { after: exampleOfSize({ parallelism: 200, perKpu: 2 }) },
  judge: (estate, settings) =>
    flinkApplications(estate).flatMap((application) =>
      together(application, sizeFaults(application, sizeOf(application), settings)),
    ),
};

function sizeFaults(application: Standing, size: Size, { kpuQuota }: Settings): (Failed | Undecided | undefined)[] {
  const { parallelism, perKpu } = size;
  const kpus = kpusOf(size);
  return [
    missing(application, parallelism, parallelismPath),
    missing(application, perKpu, perKpuPath),
    typeof perKpu === 'number' && (perKpu < 1 || perKpu > mostPerKpu)
      ? failed(application, `the service takes 1 to ${mostPerKpu} per KPU`, {
          path: perKpuPath,
          expected: `1 to ${mostPerKpu}`,
          found: String(perKpu),
        })
      : undefined,
    kpus !== undefined && kpus > kpuQuota
      ? failed(application, `parallelism ${parallelism} at ${perKpu} per KPU needs ${kpus} KPUs`, {
          path: parallelismPath,
          expected: atMostKpus(kpuQuota),
          found: `${kpus} KPUs`,
        })
      : undefined,
  ];
}

/** Not set beside others that are, the provider sends 0. */
function missing(application: Standing, value: Size['perKpu'], path: string): Failed | Undecided | undefined {
  if (value === 'unknown') return undecided(application, 'the size is not known yet', path);
  if (value !== 'missing') return undefined;
  return failed(application, 'the provider sends a value of CUSTOM that nobody sets as 0, which AWS refuses', {
    path,
    expected: 'at least 1',
    found: 'not set',
    fix: 'Set it beside the others, or leave the block to DEFAULT.',
  });
}
