// MSF-P01: an application is destroyed and made anew.
import { exampleApplication } from '../example-application';
import { failed, passed, type Rule } from '../rule';
import { inWords, plannedApplications, type PlannedApplication } from './applications';

export const replacedApplication: Rule = {
  code: 'FLK4101',
  gap: 'MSF-P01',
  title: 'An application is replaced',
  gravity: 'critical',
  stages: ['plan'],
  why:
    'Terraform deletes the application and makes another one of the same name. Its snapshots go with ' +
    'it, so the new job begins without state, and from where its sources begin.',
  fix:
    'Put the argument back as it was. Where it must change, give the state up knowingly: stop the job ' +
    'with a snapshot and read the sources again from a time before it.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_DeleteApplication.html',
  good: {
    before: exampleApplication({ description: 'Counts orders' }),
    after: exampleApplication({ description: 'Counts orders', tags: { team: 'orders' } }),
  },
  bad: {
    before: exampleApplication({ description: 'Counts orders' }),
    after: exampleApplication({ description: 'Counts all orders' }),
  },
  judge: (estate) =>
    plannedApplications(estate)
      .filter(({ change }) => ['none', 'update', 'replace'].includes(change.action))
      .map((application) => {
        if (application.change.action !== 'replace') return passed(application);
        const [path] = application.change.replacedBy;
        const message = `replacing it deletes all its snapshots: ${whyReplaced(application)}`;
        return failed(application, message, { ...(path !== undefined && { path }), fix: whatInstead(application) });
      }),
};

/** Terraform's reasons are for people: one that is new says no more than that it is replaced. */
function whyReplaced({ change: { replacedBy, reason } }: PlannedApplication): string {
  if (replacedBy.length > 0)
    return `${inWords(replacedBy)} ${replacedBy.length > 1 ? 'are' : 'is'} never changed in place`;
  if (reason === 'replace_because_tainted') return 'it is marked as tainted';
  if (reason === 'replace_by_request') return 'the plan was made with -replace';
  if (reason === 'replace_by_triggers') return 'something in its replace_triggered_by changes';
  return 'Terraform does not say why';
}

function whatInstead({ address, change: { replacedBy, reason } }: PlannedApplication): string {
  const giveUp =
    'Where it must be, stop the job with a snapshot first and have it read its sources again from there on.';
  if (replacedBy.length > 0) return `Put ${inWords(replacedBy)} back as it was. ${giveUp}`;
  if (reason === 'replace_because_tainted') return `Run terraform untaint '${address}' if the job runs. ${giveUp}`;
  if (reason === 'replace_by_request') return `Plan again without -replace. ${giveUp}`;
  return `Take replace_triggered_by out of its lifecycle. ${giveUp}`;
}
