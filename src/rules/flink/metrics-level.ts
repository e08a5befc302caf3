// MSF-008: metrics are not finer than the size of the job bears.
import { argument } from '../../estate/estate';
import { is, shown } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { chosen, sizeOf } from '../flink-size';
import { failed, passed, undecided, type Rule, type TerraformJson } from '../rule';

const path = `${paths.monitoring}.metrics_level`;

/** Source: the page below, on the level PARALLELISM. */
const finest = 64;

function measured(level: string): TerraformJson {
  return exampleApplication({
    application_configuration: {
      flink_application_configuration: {
        monitoring_configuration: { configuration_type: 'CUSTOM', log_level: 'INFO', metrics_level: level },
        parallelism_configuration: {
          configuration_type: 'CUSTOM',
          parallelism: 96,
          parallelism_per_kpu: 2,
          auto_scaling_enabled: false,
        },
      },
    },
  });
}

export const metricsLevel: Rule = {
  code: 'FLK4008',
  gap: 'MSF-008',
  title: 'Metrics are too fine for the parallelism',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3024'],
  why: 'Every subtask has metrics of its own, each of which is paid for; AWS advises against it above 64.',
  fix: 'Set metrics_level to OPERATOR, TASK or APPLICATION.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_MonitoringConfiguration.html',
  good: { after: measured('OPERATOR') },
  bad: { after: measured('PARALLELISM') },
  judge: (estate) =>
    flinkApplications(estate).map((application) => {
      const choice = chosen(application, paths.monitoring);
      const level = argument(application, path);
      const { parallelism } = sizeOf(application);
      if (choice === 'default' || level.kind === 'unset') return passed(application);
      if (level.kind === 'known' && !is(level, 'PARALLELISM')) return passed(application);
      if (typeof parallelism === 'number' && parallelism <= finest) return passed(application);
      if (choice === 'unknown' || level.kind === 'unknown' || parallelism === 'unknown')
        return undecided(application, 'how fine the metrics are, or how large the job is, is not known yet', path);
      return failed(application, `each of ${parallelism} subtasks has metrics of its own`, {
        path,
        expected: 'OPERATOR, TASK or APPLICATION',
        found: shown(level),
      });
    }),
};
