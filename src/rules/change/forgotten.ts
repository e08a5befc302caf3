// MSF-P16: Terraform lets go of something that runs on.
import { isLost } from '../../estate/change';
import type { Change, Resource } from '../../estate/estate';
import { exampleApplication } from '../example-application';
import { applicationType } from '../flink-application';
import { failed, passed, type Rule, type Verdict } from '../rule';
import { plannedApplications } from './applications';
import { plannedStores } from './stores';

export const forgotten: Rule = {
  code: 'FLK4116',
  gap: 'MSF-P16',
  title: 'Terraform lets go of something that runs on',
  gravity: 'high',
  stages: ['plan'],
  why:
    'What is forgotten is not deleted: it runs, costs money and holds its name, and nobody looks ' +
    'after it. Where Terraform makes a second one beside it, two jobs may read one source and write ' +
    'everything twice.',
  fix:
    'Where another configuration takes it over, import it there in the same change. Else delete it, ' +
    'or leave it here.',
  source: 'https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources',
  good: { before: exampleApplication(), after: exampleApplication({ tags: { team: 'orders' } }) },
  bad: {
    before: exampleApplication(),
    after: { removed: [{ from: 'aws_kinesisanalyticsv2_application.orders', lifecycle: { destroy: false } }] },
  },
  judge: (estate) => [...plannedApplications(estate), ...plannedStores(estate)].flatMap(judgeResource),
};

function judgeResource(one: Resource & { readonly change: Change }): readonly Verdict[] {
  const { action } = one.change;
  if (action !== 'forget' && action !== 'replace and forget') return isLost(action) ? [] : [passed(one)];
  const isJob = one.type === applicationType;
  const beside = isJob ? 'a second job is made beside the one that runs on' : 'an empty one is made beside it';
  return [failed(one, action === 'forget' ? 'it runs on without Terraform, at its cost' : beside)];
}
