// MSF-021: the execution role allows what it names, and nothing by a wildcard.
import type { Estate, Standing } from '../../estate/estate';
import { isAll, type Permission, type Permissions } from '../../estate/permissions';
import { exampleApplication } from '../example-application';
import { allowing, asExampleRole, exampleRole } from '../example-role';
import { applications, paths } from '../flink-application';
import { permissionsOfApplication, roleOf } from '../flink-role';
import { failed, passed, undecided, type Failed, type Rule, type TerraformJson, type Verdict } from '../rule';
import { allowsAll, isWholeService, takesResource } from '../wildcards';

/** AWS's own policies for those who administer. */
const administering = /^arn:[^:]+:iam::aws:policy\/(.*\/)?(AdministratorAccess|PowerUserAccess|IAM.*|.*FullAccess)$/;

const code = allowing(['s3:GetObject', 's3:GetObjectVersion'], 'arn:aws:s3:::example-code/orders.jar');
const log = allowing(['logs:PutLogEvents'], 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/kinesis-analytics/*');

function withStatement(statement: TerraformJson): TerraformJson {
  return exampleApplication(asExampleRole, exampleRole([code, log, statement]));
}

export const noWildcards: Rule = {
  code: 'FLK4021',
  gap: 'MSF-021',
  title: 'The execution role allows more than it names',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_355', 'CKV_AWS_356'], cdkNag: ['AwsSolutions-IAM4', 'AwsSolutions-IAM5'] },
  why: 'Whatever code gets into the job has all that its role has: data of others, and their keys.',
  fix: 'Name the actions that the job calls, and the ARNs of what it reads and writes.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  good: {
    after: withStatement(allowing(['kinesis:GetRecords'], 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders')),
  },
  bad: { after: withStatement(allowing(['kinesis:*'], '*')) },
  judge: (estate) => applications(estate).flatMap((application) => judgeRole(estate, application)),
};

function judgeRole(estate: Estate, application: Standing): readonly Verdict[] {
  const role = roleOf(estate, application);
  const permissions = permissionsOfApplication(estate, application);
  if (!role || !permissions)
    return [undecided(application, 'which execution role it has is not known here', paths.role)];
  const wide = [...permissions.statements.flatMap(faultsOf), ...adopted(role, permissions)];
  if (wide.length > 0) return wide;
  return isAll(permissions) && permissions.statements.every(isNarrow)
    ? [passed(role)]
    : [undecided(role, 'not all that the role allows is known')];
}

/** What is not known of the resources, and comes from a resource, is its ARN. */
function isNarrow({ effect, actions, resources }: Permission): boolean {
  return effect !== undefined && actions.whole && resources.unknown.every(({ references }) => references.length > 0);
}

/** One for each statement, as it is mended in one place. */
function faultsOf(permission: Permission): Failed[] {
  const { effect, notActions, notResources, actions, resources, by, sensitive } = permission;
  if (effect !== 'Allow') return [];
  if (notActions || notResources) return [failed(by, 'the role is allowed all but what a statement names')];
  const whole = actions.known.filter((action) => allowsAll(action) || isWholeService(action));
  const wide = isAnywhere(permission)
    ? actions.known.filter((action) => allowsAll(action) || takesResource(action))
    : [];
  const told = [...new Set([...whole, ...wide])].sort();
  if (told.length === 0) return [];
  const found = [...(whole.length > 0 ? told : []), ...(wide.length > 0 ? resources.known.filter(isEverything) : [])];
  const expected = [...(whole.length > 0 ? ['single actions'] : []), ...(wide.length > 0 ? ['ARNs'] : [])].join(
    ' and ',
  );
  const what = sensitive
    ? 'more than it names'
    : `${listed(told)}${wide.length > 0 ? ` on ${extentOf(resources.known.filter(isEverything))}` : ''}`;
  return [failed(by, `the role is allowed ${what}`, { expected, found: sensitive ? '(sensitive)' : found.join(', ') })];
}

function isAnywhere({ resources, conditions, whole }: Permission): boolean {
  return resources.known.some(isEverything) && whole && conditions.length === 0;
}

/** A statement may name a hundred. */
function listed(actions: readonly string[]): string {
  const [shown, rest] = [actions.slice(0, 5).join(', '), actions.length - 5];
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

/** `*`, and an ARN that leaves open what it is of. ARNs of S3 have no type: `code/*` is one bucket, named `code`. */
function isEverything(resource: string): boolean {
  const isS3 = /^arn:[^:]*:s3:/.test(resource);
  const everything = isS3
    ? /^arn:[^:]*:s3:[^:]*:[^:]*:[*][/*]*$/
    : /^([*]+|arn:[^:]*:[^:]*:[^:]*:[^:]*:([a-z-]+[/:])?[*][/*]*)$/;
  return everything.test(resource);
}

/** What they take in, as far as they say it: `everything`, `every log-group`, `all of kinesis`. */
function extentOf(everything: readonly string[]): string {
  const extents = everything.map((resource) => {
    const [, service, type] = /^arn:[^:]*:([a-z0-9-]+):[^:]*:[^:]*:(?:([a-z-]+)[/:])?[*]/.exec(resource) ?? [];
    if (service === undefined) return 'everything';
    return type === undefined ? `all of ${service}` : `every ${type}`;
  });
  return extents.includes('everything') ? 'everything' : [...new Set(extents)].join(' and ');
}

function adopted(role: Standing, { elsewhere }: Permissions): Failed[] {
  return elsewhere
    .filter((arn) => administering.test(arn))
    .map((arn) => failed(role, 'the role has a policy of AWS for those who administer', { found: arn }));
}
