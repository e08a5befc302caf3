// MSF-033: state and storage are encrypted with a key of the team's own.
import { argument } from '../../estate/estate';
import { is, shown } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications } from '../flink-application';
import { failed, passed, undecided, type Rule, type TerraformJson } from '../rule';

const path = 'application_configuration.application_encryption_configuration.key_type';

function encrypted(encryption: TerraformJson): TerraformJson {
  return exampleApplication({ application_configuration: { application_encryption_configuration: encryption } });
}

export const ownKey: Rule = {
  code: 'FLK4033',
  gap: 'MSF-033',
  title: "State is encrypted with AWS's key",
  gravity: 'low',
  // The provider knows the block from 6.26 on: a plan that older ones made says nothing of it.
  stages: ['spec', 'configuration'],
  why: "AWS's own key cannot be taken away, nor its use be seen: regulated data asks for both.",
  fix: 'Set application_encryption_configuration to a CUSTOMER_MANAGED_KEY, with hashicorp/aws 6.26 or later.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/key-management-flink.html',
  good: {
    after: encrypted({
      key_type: 'CUSTOMER_MANAGED_KEY',
      key_id: 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
    }),
  },
  bad: { after: encrypted({ key_type: 'AWS_OWNED_KEY' }) },
  judge: (estate) =>
    flinkApplications(estate).map((application) => {
      const type = argument(application, path);
      if (type.kind === 'unknown')
        return undecided(application, 'whose key it is encrypted with is not known yet', path);
      if (is(type, 'CUSTOMER_MANAGED_KEY')) return passed(application);
      const expected = 'CUSTOMER_MANAGED_KEY';
      return failed(application, "state is encrypted with AWS's own key", { path, expected, found: shown(type) });
    }),
};
