// MSF-039: an application is no larger than the team allows, as in accounts for development.
import { exampleOfSize } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { atMostKpus, kpusOf, sizeOf } from '../flink-size';
import { failed, passed, undecided, type Rule } from '../rule';

const path = `${paths.parallelism}.parallelism`;

export const mostKpus: Rule = {
  code: 'FLK4039',
  gap: 'MSF-039',
  title: 'The application is larger than the team allows',
  gravity: 'low',
  stages: ['spec', 'configuration', 'plan'],
  why: 'KPUs are paid for by the hour, whether they are busy or not.',
  fix: 'Lower parallelism, or raise parallelism_per_kpu.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-pricing.html',
  settings: { mostKpus: 16 },
  good: { after: exampleOfSize({ parallelism: 16, perKpu: 1 }) },
  bad: { after: exampleOfSize({ parallelism: 40, perKpu: 1 }) },
  judge: (estate, { mostKpus: most = Infinity }) =>
    flinkApplications(estate).map((application) => {
      const kpus = kpusOf(sizeOf(application));
      if (most === Infinity || (kpus !== undefined && kpus <= most)) return passed(application);
      if (kpus === undefined) return undecided(application, 'the size is not known yet', path);
      return failed(application, `the application has ${kpus} KPUs`, {
        path,
        expected: atMostKpus(most),
        found: `${kpus} KPUs`,
        bound: 'mostKpus',
      });
    }),
};
