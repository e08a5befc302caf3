// MSF-003: no value stands where the service ignores it.
import { argument, isWritten, type Standing } from '../../estate/estate';
import { is, shown } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { chosen } from '../flink-size';
import { failed, undecided, type Failed, type Rule, type TerraformJson, type Undecided } from '../rule';
import { together } from '../verdicts';

/** Block → its values, with what the service takes in their place. Source: the API reference of the three blocks. */
const defaults: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>> = {
  [paths.checkpoints]: {
    checkpointing_enabled: true,
    checkpoint_interval: 60_000,
    min_pause_between_checkpoints: 5_000,
  },
  [paths.monitoring]: { log_level: 'INFO', metrics_level: 'APPLICATION' },
  [paths.parallelism]: { parallelism: 1, parallelism_per_kpu: 1, auto_scaling_enabled: true },
};

function parallel(type: 'CUSTOM' | 'DEFAULT'): TerraformJson {
  const values = { parallelism: 4, parallelism_per_kpu: 1, auto_scaling_enabled: false };
  return exampleApplication({
    application_configuration: {
      flink_application_configuration: { parallelism_configuration: { configuration_type: type, ...values } },
    },
  });
}

export const noIgnoredValues: Rule = {
  code: 'FLK4003',
  gap: 'MSF-003',
  title: 'A value is ignored',
  gravity: 'high',
  // What flinkform writes of a spec is always CUSTOM.
  stages: ['configuration', 'plan'],
  why: 'With configuration_type DEFAULT the service takes its own values, whatever stands beside it.',
  fix: 'Set configuration_type = "CUSTOM", with all values of the block, or take the others out.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_ParallelismConfiguration.html',
  good: { after: parallel('CUSTOM') },
  bad: { after: parallel('DEFAULT') },
  judge: (estate) =>
    flinkApplications(estate).flatMap((application) =>
      together(
        application,
        Object.entries(defaults).flatMap(([block, values]) =>
          Object.entries(values).map(([name, usual]) => ignored(application, block, name, usual)),
        ),
      ),
    ),
};

function ignored(
  application: Standing,
  block: string,
  name: string,
  usual: string | number | boolean,
): Failed | Undecided | undefined {
  const path = `${block}.${name}`;
  const value = argument(application, path);
  const choice = chosen(application, block);
  // The provider fills in what the service has, and a service that has its own values has these.
  if (choice === 'custom' || value.kind === 'unset' || is(value, usual)) return undefined;
  if (isWritten(application, path) === false) return undefined;
  if (choice === 'unknown' || value.kind === 'unknown')
    return undecided(application, `whether the service takes ${name} is not known yet`, path);
  return failed(application, `the service ignores ${name}: the block says DEFAULT`, {
    path,
    expected: 'configuration_type = "CUSTOM"',
    found: shown(value),
  });
}
