// MSF-P11: an application may no longer do what its job needs: by its role, its keys, its logins, its consumers.
import type { Estate } from '../../estate/estate';
import { exampleApplication } from '../example-application';
import { passed, type Rule, type TerraformJson, type Verdict } from '../rule';
import { keptApplications, type UpdatedApplication } from './applications';
import { judgeNamedKeys, judgeUsedKeys } from './disabled-keys';
import { judgeEndpoints } from './endpoint-policies';
import { judgeKeys } from './key-permissions';
import { judgeLogins } from './logins';
import { judgeDenials } from './resource-denials';
import { judgeBoundary } from './permissions-boundary';
import { judgePolicies, judgeTrust } from './role-permissions';
import { runnersIn, type Runners } from './runners';
import { judgeConsumers } from './stream-consumers';

const trust = (service: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
  });

const allowing = (...actions: readonly string[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: 'arn:aws:s3:::example-code/orders.jar' }],
  });

const withRole = (policy: string): TerraformJson =>
  exampleApplication(
    { service_execution_role: '${aws_iam_role.orders.arn}' },
    {
      aws_iam_role: { orders: { name: 'orders', assume_role_policy: trust('kinesisanalytics.amazonaws.com') } },
      aws_iam_role_policy: { orders: { name: 'orders', role: '${aws_iam_role.orders.name}', policy } },
    },
  );

export const permissionsLost: Rule = {
  code: 'FLK4111',
  gap: 'MSF-P11',
  title: 'A right that the job needs is taken away',
  gravity: 'high',
  stages: ['plan'],
  why:
    'IAM lets the running job go on until its next call: then it fails and restarts again and again, ' +
    'minutes after an apply that went well.',
  fix: 'Put the right back, or take what needs it out of the application first, in an apply of its own.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-creating-apps.html',
  good: {
    before: withRole(allowing('s3:GetObject', 's3:GetObjectVersion')),
    after: withRole(allowing('s3:GetObject*')),
  },
  bad: { before: withRole(allowing('s3:GetObject', 's3:GetObjectVersion')), after: withRole(allowing('s3:GetObject')) },
  judge: (estate) =>
    runnersIn(estate, keptApplications(estate)).flatMap((runners) => {
      const shared = judgeRunners(estate, runners);
      const own = runners.applications.map((application) => ({
        application,
        verdicts: judgeApplication(estate, application, runners),
      }));
      const isWhole = shared.length === 0 && runners.roles.length > 0;
      return [
        ...own.flatMap(({ application, verdicts }) =>
          verdicts.length === 0 && isWhole ? [passed(application)] : verdicts,
        ),
        ...shared,
      ];
    }),
};

/** What is taken of a role is told once, however many applications run as it. */
function judgeRunners(estate: Estate, runners: Runners): readonly Verdict[] {
  return [
    ...runners.roles.flatMap((role) => [
      ...judgePolicies(estate, runners.applications, role),
      ...judgeBoundary(estate, runners.applications, role),
      ...judgeDenials(estate, runners.applications, role),
      ...judgeEndpoints(estate, runners.applications, role),
    ]),
    ...judgeKeys(estate, runners),
    ...judgeNamedKeys(estate, runners),
  ];
}

function judgeApplication(estate: Estate, application: UpdatedApplication, { roles }: Runners): readonly Verdict[] {
  return [
    ...roles.flatMap((role) => judgeTrust(estate, application, role)),
    ...judgeUsedKeys(estate, application),
    ...judgeLogins(estate, application),
    ...judgeConsumers(estate, application),
  ];
}
