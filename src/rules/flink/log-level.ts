// MSF-009: the log says why a job fails, and does not slow it down.
import { argument } from '../../estate/estate';
import { is, shown, type Value } from '../../estate/value';
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
  readsSpecs: 'beside the compiler',
  why: 'DEBUG slows the job down; WARN keeps restarts and checkpoints out of the log, ERROR also why a task fails.',
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
      return failed(application, messageOf(level), {
        path,
        expected: 'INFO',
        found: shown(level),
        ...(is(level, 'WARN') && { atMost: 'medium' }),
      });
    }),
};

/** A task that fails says why at WARN. Source: `transitionState` in `Task.java` of Flink. */
function messageOf(level: Value): string {
  if (is(level, 'DEBUG')) return 'DEBUG slows the job down';
  return is(level, 'WARN')
    ? 'restarts and checkpoints are not in the log, only why a task fails'
    : 'why a job fails is not in the log';
}
