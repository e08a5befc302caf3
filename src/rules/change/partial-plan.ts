// MSF-P17: a plan that does not say all that will happen.
import { exampleApplication } from '../example-application';
import { passed, type Failed, type Rule } from '../rule';
import { plannedApplications } from './applications';

export const partialPlan: Rule = {
  code: 'FLK4117',
  gap: 'MSF-P17',
  title: 'The plan is not the whole',
  gravity: 'critical',
  stages: ['plan'],
  why: 'What such a plan leaves out is decided later, when nobody judges it.',
  fix: 'Plan again without -target, and without what makes Terraform stop or defer; then judge that plan.',
  source: 'https://developer.hashicorp.com/terraform/internals/json-format#plan-representation',
  good: { before: exampleApplication(), after: exampleApplication({ tags: { team: 'orders' } }) },
  bad: {
    before: exampleApplication(),
    after: exampleApplication({
      lifecycle: {
        precondition: [
          { condition: '${terraform.workspace == "orders"}', error_message: 'This is not its workspace.' },
        ],
      },
    }),
  },
  judge: (estate) =>
    estate.partial.length > 0
      ? estate.partial.map((message): Failed => ({ outcome: 'failed', message }))
      : plannedApplications(estate).map(passed),
};
