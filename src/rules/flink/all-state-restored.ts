// MSF-031: a restore does not leave out state without a word.
import { argument } from '../../estate/estate';
import { is } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { failed, passed, undecided, type Rule, type TerraformJson } from '../rule';

const path = paths.allowNonRestoredState;

function allowing(allow_non_restored_state: boolean): TerraformJson {
  return exampleApplication({
    start_application: true,
    application_configuration: { run_configuration: { flink_run_configuration: { allow_non_restored_state } } },
  });
}

export const allStateRestored: Rule = {
  code: 'FLK4031',
  gap: 'MSF-031',
  title: 'State that finds no operator is dropped',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  why: 'An operator whose id has changed then starts empty, and nobody is told.',
  fix: 'Set allow_non_restored_state = false, or waive the rule until the release that removes an operator is out.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_FlinkRunConfiguration.html',
  good: { after: allowing(false) },
  bad: { after: allowing(true) },
  judge: (estate) =>
    flinkApplications(estate).map((application) => {
      const allowed = argument(application, path);
      if (allowed.kind === 'unknown')
        return undecided(application, 'whether state may be left out is not known yet', path);
      if (!is(allowed, true)) return passed(application);
      return failed(application, 'state that finds no operator is dropped', { path, expected: 'false', found: 'true' });
    }),
};
