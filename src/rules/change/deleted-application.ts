// MSF-P02: an application is deleted.
import { argumentBefore } from '../../estate/estate';
import { shown } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { failed, passed, type Rule } from '../rule';
import { plannedApplications, type PlannedApplication } from './applications';

export const deletedApplication: Rule = {
  code: 'FLK4102',
  gap: 'MSF-P02',
  title: 'An application is deleted',
  gravity: 'critical',
  stages: ['plan'],
  why:
    'The service deletes the application with all its snapshots, at once and for good: Terraform ' +
    'neither stops the job with a snapshot before nor asks again.',
  fix:
    'If it only has another address, write a moved block. If Terraform shall leave it alone, write a ' +
    'removed block with destroy = false. If it must go, stop it with a snapshot first and keep what ' +
    'you need of it.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_DeleteApplication.html',
  good: {
    before: exampleApplication(),
    after: {
      resource: { aws_kinesisanalyticsv2_application: { counting: exampleResource() } },
      moved: [{ from: 'aws_kinesisanalyticsv2_application.orders', to: 'aws_kinesisanalyticsv2_application.counting' }],
    },
  },
  bad: { before: exampleApplication(), after: {} },
  judge: (estate) =>
    plannedApplications(estate)
      .filter(({ change }) => ['none', 'update', 'delete'].includes(change.action))
      .map((application) =>
        application.change.action === 'delete' ? failed(application, whatGoes(application)) : passed(application),
      ),
};

function whatGoes(application: PlannedApplication): string {
  const name = shown(argumentBefore(application, 'name'));
  return application.change.deposed
    ? `what an earlier replacement has left of application ${name} goes, and its snapshots go with it`
    : `application ${name} goes for good, and all its snapshots go with it`;
}

/** The example's application by itself, to stand under another name. */
function exampleResource(): unknown {
  const { resource } = exampleApplication() as { readonly resource: Record<string, Record<string, unknown>> };
  return resource['aws_kinesisanalyticsv2_application']?.['orders'];
}
