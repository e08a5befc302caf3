// MSF-P05: an update that restarts the job. Every release is one, so it is told and no more: what makes a restart
// dangerous has rules of its own.
import { argument, argumentBefore } from '../../estate/estate';
import { differences, type Difference } from '../../estate/difference';
import { is } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { paths } from '../flink-application';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';
import { inWords, updatedApplications, type UpdatedApplication } from './applications';

export const restart: Rule = {
  code: 'FLK4105',
  gap: 'MSF-P05',
  title: 'The job restarts',
  gravity: 'info',
  stages: ['plan'],
  why:
    'The service takes a snapshot, stops the job and starts it anew. Nothing is read in the meantime, ' +
    'and what was read since the last checkpoint is read again unless the snapshot succeeds.',
  fix: 'Apply it when a pause does no harm. What changes in one apply restarts the job once.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_UpdateApplication.html',
  good: {
    before: exampleApplication({ start_application: true }),
    after: exampleApplication({ start_application: true, tags: { team: 'orders' } }),
  },
  bad: {
    before: exampleApplication({ start_application: true }),
    after: exampleApplication({
      start_application: true,
      application_configuration: {
        flink_application_configuration: {
          parallelism_configuration: {
            configuration_type: 'CUSTOM',
            parallelism: 2,
            parallelism_per_kpu: 1,
            auto_scaling_enabled: false,
          },
        },
      },
    }),
  },
  judge: (estate) => updatedApplications(estate).map(judgeApplication),
};

function judgeApplication(application: UpdatedApplication): Verdict {
  // What does not run is not restarted: an update leaves it as it stands.
  if (is(argumentBefore(application, 'status'), 'READY')) return passed(application);
  if (isStopped(application))
    return failed(application, 'the update stops the job and does not start it again', {
      path: paths.startApplication,
    });
  const changed = restarting(differences(application));
  const known = [...new Set(changed.filter((one) => one.known).map(nameOf))];
  const [path] = known;
  if (path !== undefined)
    return failed(application, `the update restarts the job once, for ${inWords(known.map(inBrief))}`, { path });
  const [first] = changed;
  return first
    ? undecided(application, 'whether the update changes something that restarts the job is not known yet', first.path)
    : passed(application);
}

/** The provider stops what it no longer is to start. Source: API reference, StopApplication. */
function isStopped(application: UpdatedApplication): boolean {
  const after = argument(application, paths.startApplication);
  const isStarted = after.kind === 'unknown' || is(after, true);
  return is(argumentBefore(application, paths.startApplication), true) && !isStarted;
}

/** Source: the members of UpdateApplication, and of what the provider calls beside it: tags are another API. */
const updated = /^(application_configuration|cloudwatch_logging_options|runtime_environment|service_execution_role)\b/;

/** The service's own ids come out after each update. */
const computed = /[.](vpc_id|vpc_configuration_id|cloudwatch_logging_option_id)$/;

function restarting(found: readonly Difference[]): readonly Difference[] {
  return found.filter(({ path }) => updated.test(path) && !computed.test(path));
}

/** A property is not named: what stands in the groups changes as one. */
function nameOf({ path }: Difference): string {
  return path.replace(/^(application_configuration[.]environment_properties)[.].*$/, '$1');
}

/** Without the blocks around all of them. */
function inBrief(path: string): string {
  return path.replace(/^application_configuration[.](flink_application_configuration[.])?/, '');
}
