// MSF-030: a start through Terraform does not drop the state.
import { argument } from '../../estate/estate';
import { is, shown } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { failed, passed, undecided, type Rule, type TerraformJson } from '../rule';

const path = `${paths.restore}.application_restore_type`;

function restoring(application_restore_type: string): TerraformJson {
  return exampleApplication({
    start_application: true,
    application_configuration: {
      run_configuration: { application_restore_configuration: { application_restore_type } },
    },
  });
}

export const restored: Rule = {
  code: 'FLK4030',
  gap: 'MSF-030',
  title: 'The job starts without its state',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3018'],
  readsSpecs: 'beside the compiler',
  why: 'The restore type stays in the file: each later start that Terraform makes begins with nothing as well.',
  fix: 'Set application_restore_type = "RESTORE_FROM_LATEST_SNAPSHOT".',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_ApplicationRestoreConfiguration.html',
  good: { after: restoring('RESTORE_FROM_LATEST_SNAPSHOT') },
  bad: { after: restoring('SKIP_RESTORE_FROM_SNAPSHOT') },
  judge: (estate) =>
    flinkApplications(estate).map((application) => {
      const type = argument(application, path);
      if (type.kind === 'unknown') return undecided(application, 'how the job is restored is not known yet', path);
      if (!is(type, 'SKIP_RESTORE_FROM_SNAPSHOT')) return passed(application);
      const expected = 'RESTORE_FROM_LATEST_SNAPSHOT';
      // The first start has no state to lose; the next one has.
      const isNew = application.change?.action === 'create';
      const message = isNew ? 'each later start drops the state' : 'the job starts without its state';
      return failed(application, message, { path, expected, found: shown(type), ...(isNew && { atMost: 'low' }) });
    }),
};
