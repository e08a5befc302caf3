// MSF-009: the log says why a job fails, and does not slow it down.
import { argument } from '../../estate/estate';
import { is, shown } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { chosen } from '../flink-size';
import { failed, passed, undecided, type Rule, type TerraformJson } from '../rule';

const path = `${paths.monitoring}.log_level`;

function logging(level: string): TerraformJson {
  return exampleApplication({
    application_configuration: {
      flink_application_configuration: {
        monitoring_configuration: { configuration_type: 'CUSTOM', log_level: level, metrics_level: 'APPLICATION' },
      },
    },
  });
}

export const logLevel: Rule = {
  code: 'FLK4009',
  gap: 'MSF-009',
  title: 'The log level is unsuited to production',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3023'],
  why: 'DEBUG slows the job down; above INFO the log lacks what Flink writes when a job fails and restarts.',
  fix: 'Set log_level = "INFO".',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/cloudwatch-logs.html',
  good: { after: logging('INFO') },
  bad: { after: logging('DEBUG') },
  judge: (estate) =>
    flinkApplications(estate).map((application) => {
      const choice = chosen(application, paths.monitoring);
      const level = argument(application, path);
      if (choice === 'default' || level.kind === 'unset' || is(level, 'INFO')) return passed(application);
      if (choice === 'unknown' || level.kind === 'unknown')
        return undecided(application, 'the log level is not known yet', path);
      const message = is(level, 'DEBUG') ? 'DEBUG slows the job down' : 'why a job fails is not in the log';
      return failed(application, message, { path, expected: 'INFO', found: shown(level) });
    }),
};
