// MSF-P09: new code while snapshots are off.
import { argument, argumentBefore } from '../../estate/estate';
import { differences } from '../../estate/difference';
import { is, shown } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { paths } from '../flink-application';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';
import { updatedApplications, type UpdatedApplication } from './applications';

const off = { application_snapshot_configuration: { snapshots_enabled: false } };
const newCode = { application_code_configuration: { code_content: { s3_content_location: { object_version: 'v2' } } } };

export const codeWithoutSnapshot: Rule = {
  code: 'FLK4109',
  gap: 'MSF-P09',
  title: 'New code, and no snapshot to go back to',
  gravity: 'high',
  stages: ['plan'],
  why:
    'The update takes no snapshot: the new code begins without state, and when it fails there is ' +
    'nothing to roll back to.',
  fix: 'Turn snapshots on in an apply of its own, then change the code.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html',
  good: { before: exampleApplication(), after: exampleApplication({ application_configuration: newCode }) },
  bad: {
    before: exampleApplication({ application_configuration: off }),
    after: exampleApplication({ application_configuration: { ...off, ...newCode } }),
  },
  judge: (estate) => updatedApplications(estate).map(judgeApplication),
};

function judgeApplication(application: UpdatedApplication): Verdict {
  const changed = differences(application).filter(({ path }) => path.startsWith(paths.code));
  const code = changed.find(({ known }) => known) ?? changed[0];
  const before = argumentBefore(application, paths.snapshots);
  if (!code || is(before, true)) return passed(application);
  if (!code.known) return undecided(application, 'whether the code is another one is not known yet', code.path);
  if (is(argument(application, paths.snapshots), true))
    return undecided(
      application,
      'whether an update that turns snapshots on takes one is not documented',
      paths.snapshots,
    );
  const message = 'the code changes while snapshots are off';
  return failed(application, message, { path: code.path, expected: 'snapshots_enabled = true', found: shown(before) });
}
