// FLK4234: a role says who may assume it.
import { standing } from '../../estate/estate';
import { documentAt } from '../../estate/statements';
import { exampleTrust } from '../example-policies';
import { openness } from '../open-statement';
import type { Rule } from '../rule';
import { statementVerdict } from '../statement-verdict';

const path = 'assume_role_policy';

export const iamOpenTrust: Rule = {
  code: 'FLK4234',
  title: 'Everyone may assume a role',
  gravity: 'critical',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_60'] },
  why: 'Everyone with an AWS account has then all that the role may do.',
  fix: 'Name the service, the account or the role in the Principal of assume_role_policy.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  good: { after: exampleTrust({ Principal: { AWS: 'arn:aws:iam::444455556666:role/operator' } }) },
  bad: { after: exampleTrust({ Principal: { AWS: '*' } }) },
  judge: (estate) =>
    standing(estate, 'aws_iam_role').flatMap((role) => {
      const document = documentAt(estate, role.arguments, path);
      const expected = 'a service, an account or a role';
      const message = 'everyone may assume the role';
      return document ? [statementVerdict(role, document, { path, reading: openness, expected, message })] : [];
    }),
};
