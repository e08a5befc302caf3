// FLK4235: a service assumes a role for this account only.
import { standing } from '../../estate/estate';
import { documentAt, type Statement } from '../../estate/statements';
import { exampleTrust } from '../example-policies';
import { narrowness, servedFor } from '../narrowing';
import type { Rule } from '../rule';
import { statementVerdict, type Reading } from '../statement-verdict';

const path = 'assume_role_policy';

/**
 * Services whose documents tell to write it, and that send the keys when they assume a role. MSF itself is FLK4022.
 * Sources: "Confused deputy prevention" of the EventBridge Scheduler guide, "Prevent cross-service confused deputy
 * issue" of the Step Functions guide, "IAM role for publishing flow logs to CloudWatch Logs" of the VPC guide.
 */
const services: readonly string[] = ['scheduler.amazonaws.com', 'states.amazonaws.com', 'vpc-flow-logs.amazonaws.com'];

export const iamConfusedDeputy: Rule = {
  code: 'FLK4235',
  title: 'A service may assume a role for anyone',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  why: 'Somebody in another account can have the service use this role for what they set up there.',
  fix: 'Add a condition on aws:SourceAccount or aws:SourceArn to assume_role_policy.',
  source: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html',
  good: {
    after: exampleTrust({
      Principal: { Service: 'scheduler.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
    }),
  },
  bad: { after: exampleTrust({ Principal: { Service: 'scheduler.amazonaws.com' } }) },
  judge: (estate) =>
    standing(estate, 'aws_iam_role').flatMap((role) => {
      const document = documentAt(estate, role.arguments, path);
      const isAboutOne = document?.statements.some(isForService) || document?.whole === false;
      if (!document || !isAboutOne) return [];
      const expected = 'a condition on aws:SourceAccount or aws:SourceArn';
      const message = 'the service may assume the role for whoever asks it';
      return [statementVerdict(role, document, { path, reading, expected, message })];
    }),
};

function isForService({ principals }: Statement): boolean {
  return principals.some(({ identifiers }) => identifiers.known.some((one) => services.includes(one)));
}

function reading(statement: Statement): Reading {
  const { effect, principals } = statement;
  if (effect === 'Deny' || !isForService(statement)) return 'fine';
  const limited = narrowness(statement, servedFor);
  if (limited === 'yes') return 'fine';
  if (limited === 'maybe' || effect === undefined) return 'unknown';
  const named = principals.flatMap(({ identifiers }) => identifiers.known).find((one) => services.includes(one));
  return { wrong: `${named} without a condition` };
}
