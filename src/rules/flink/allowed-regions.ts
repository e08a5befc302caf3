// The application stands in a Region that the team allows.
import { exampleApplication } from '../example-application';
import { applications } from '../flink-application';
import { saidRegion } from '../flink-region';
import { failed, passed, undecided, type Rule, type TerraformJson } from '../rule';

function standingIn(region: string): TerraformJson {
  const log_stream_arn = `arn:aws:logs:${region}:111122223333:log-group:/aws/kinesis-analytics/orders:log-stream:flink`;
  return exampleApplication({ cloudwatch_logging_options: { log_stream_arn } });
}

export const allowedRegions: Rule = {
  code: 'FLK4041',
  title: 'The application stands in a Region that is not allowed',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  why: 'Records leave the places that the team has agreed on, with its customers or with the law.',
  fix: 'Deploy it through a provider of an allowed Region, or have the owners of the policy file allow this one.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/kinesis-analytics.html',
  settings: { regions: ['eu-west-1'] },
  good: { after: standingIn('eu-west-1') },
  bad: { after: standingIn('us-east-1') },
  judge: (estate, { regions }) =>
    applications(estate).map((application) => {
      if (regions === undefined) return passed(application);
      const said = saidRegion(estate, application);
      if (said === undefined) return undecided(application, 'the Region of the application is not known');
      const { region } = said;
      const expected = regions.join(', ');
      return regions.includes(region)
        ? passed(application)
        : failed(application, `the application stands in ${region}`, {
            // Wherever it is read: the Region is what its author changes.
            path: 'region',
            expected,
            found: region,
            bound: 'regions',
          });
    }),
};
