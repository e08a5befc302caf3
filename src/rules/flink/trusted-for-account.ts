// MSF-022: the service takes the role for applications of this account alone.
import type { Estate, Standing } from '../../estate/estate';
import { documentAt, type Statement } from '../../estate/statements';
import { mayTakeOn } from '../../estate/trust';
import { exampleApplication } from '../example-application';
import { asExampleRole, allowing, exampleRole, exampleTrust } from '../example-role';
import { applications, paths } from '../flink-application';
import { roleOf } from '../flink-role';
import { narrowness, servedFor } from '../narrowing';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';

const path = 'assume_role_policy';
const service = 'kinesisanalytics.amazonaws.com';

const code = allowing(['s3:GetObject', 's3:GetObjectVersion'], 'arn:aws:s3:::example-code/orders.jar');
const log = allowing(['logs:PutLogEvents'], 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/kinesis-analytics/*');

function trusting(trust: TerraformJson): TerraformJson {
  return exampleApplication(asExampleRole, exampleRole([code, log], trust));
}

const { Condition: _, ...anyAccount } = exampleTrust;

export const trustedForAccount: Rule = {
  code: 'FLK4022',
  gap: 'MSF-022',
  title: 'The trust policy lets the service act for anybody',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  why: 'The service assumes the role for whoever asks it to: the confused deputy problem.',
  fix: 'Add the condition StringEquals aws:SourceAccount, or ArnEquals aws:SourceArn, to the trust policy.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
  good: { after: trusting(exampleTrust) },
  bad: { after: trusting(anyAccount) },
  judge: (estate) =>
    applications(estate).map((application) => {
      const role = roleOf(estate, application);
      return role
        ? judgeTrust(estate, role)
        : undecided(application, 'which execution role it has is not known here', paths.role);
    }),
};

function judgeTrust(estate: Estate, role: Standing): Verdict {
  const document = documentAt(estate, role.arguments, path) ?? { statements: [], whole: true, sensitive: false };
  const { statements, whole } = document;
  const its = statements.filter(letsServiceIn);
  // A denial without a condition wins over what allows.
  if (mayTakeOn(document, service, new Map()) === 'no')
    return failed(role, 'the service may not assume the role', { path, expected: service });
  const expected = 'a condition on aws:SourceAccount or aws:SourceArn';
  const limits = its.map((one) => narrowness(one, servedFor));
  if (limits.includes('no'))
    return failed(role, 'the service may assume the role for applications of any account', { path, expected });
  if (!whole || limits.includes('maybe') || statements.some(hasUnknownPrincipal))
    return undecided(role, 'who may assume the role is not known yet', path);
  return passed(role);
}

function letsServiceIn({ effect, principals }: Statement): boolean {
  return effect === 'Allow' && principals.some(isService);
}

function isService({ type, identifiers: { known } }: Statement['principals'][number]): boolean {
  return type === 'Service' ? known.some((name) => name.toLowerCase() === service) : known.includes('*');
}

function hasUnknownPrincipal({ principals, whole, effect }: Statement): boolean {
  return !whole || effect === undefined || principals.some(({ identifiers }) => !identifiers.whole);
}
