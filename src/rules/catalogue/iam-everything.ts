// FLK4230: no role may do everything.
import { argument, standing, type Estate } from '../../estate/estate';
import { textOf } from '../../estate/value';
import { examplePolicy } from '../example-policies';
import { identityPolicyVerdicts } from '../identity-policies';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';
import type { Reading } from '../statement-verdict';
import type { Statement } from '../../estate/statements';
import { isAnywhere, isEverything } from '../wildcards';

const attachments = ['aws_iam_role_policy_attachment', 'aws_iam_user_policy_attachment', 'aws_iam_policy_attachment'];

export const iamEverything: Rule = {
  code: 'FLK4230',
  title: 'A policy allows everything',
  gravity: 'critical',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_1', 'CKV_AWS_62', 'CKV_AWS_274'], securityHub: ['IAM.1'] },
  why: 'Whoever gets into the job, or may pass its role, owns the account.',
  fix: 'Name the actions and the resources; flinkform iam derives them for a spec.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-1',
  good: { after: examplePolicy({ Action: 'kinesis:GetRecords', Resource: stream() }) },
  bad: { after: examplePolicy({ Action: '*', Resource: '*' }) },
  judge: (estate) => [
    ...identityPolicyVerdicts(estate, {
      reading,
      expected: 'actions and resources by name',
      message: 'the policy allows everything',
    }),
    ...attachmentVerdicts(estate),
  ],
};

function stream(): string {
  return 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders';
}

function reading(statement: Statement): Reading {
  const { effect, actions, resources } = statement;
  if (effect === 'Deny') return 'fine';
  const [all, anywhere] = [isEverything(statement), isAnywhere(statement)];
  if (all && anywhere && effect === 'Allow') return { wrong: 'every action on every resource' };
  const mayBe = (all || !actions.whole) && (anywhere || !resources.whole);
  return mayBe ? 'unknown' : 'fine';
}

function attachmentVerdicts(estate: Estate): Verdict[] {
  const path = 'policy_arn';
  return standing(estate, ...attachments).map((one) => {
    const value = argument(one, path);
    const arn = textOf(value);
    // A policy of this file is judged by what it says.
    if (arn === undefined)
      return value.kind === 'unknown' && value.references.length === 0
        ? undecided(one, 'which policy is attached is not known yet', path)
        : passed(one);
    if (!/^arn:aws[a-z-]*:iam::aws:policy[/]AdministratorAccess$/.test(arn)) return passed(one);
    const more = { path, expected: 'a policy with actions and resources by name', found: arn };
    return failed(one, 'the attached policy allows everything', more);
  });
}
