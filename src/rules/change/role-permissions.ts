// What an application's role was allowed and will not be: who may take it on, and what its policies say together.
import { argument, argumentBefore, type Estate, type Resource, type Standing } from '../../estate/estate';
import { covers } from '../../estate/iam-pattern';
import { meant, wasKnownAs } from '../../estate/join';
import { documentAt } from '../../estate/statements';
import type { Arguments } from '../../estate/tree';
import { is, textOf } from '../../estate/value';
import { paths } from '../flink-application';
import { failed, undecided, type Verdict } from '../rule';
import { allowedBy, lostBetween, type Allowed, type Pair } from './allowed';
import type { UpdatedApplication } from './applications';
import { namedBy, type Named } from './named-by';
import { attaches, attachmentsOf, rolePolicies } from './role-policies';

/** The roles that it has before and after; a role that it leaves is not missed. */
export function rolesOf(estate: Estate, application: UpdatedApplication): readonly Resource[] {
  const before = textOf(argumentBefore(application, paths.role));
  const now = argument(application, paths.role);
  const after = meant(estate, now, 'aws_iam_role');
  return wasKnownAs(estate, 'aws_iam_role', 'arn', before).filter(
    (one) => one.mode === 'managed' && (is(now, String(before)) || after.includes(one as Standing)),
  );
}

/** The service must go on taking the role on. */
export function judgeTrust(estate: Estate, role: Resource): readonly Verdict[] {
  const path = 'assume_role_policy';
  const before = allowedIn(estate, role.change?.before, path);
  const trusts = ({ allows }: Allowed): boolean =>
    allows.some(({ principal }) => principal === 'Service:kinesisanalytics.amazonaws.com');
  if (!before || !trusts(before) || role.change?.action === 'none') return [];
  if (!role.arguments) return [failed(role, 'the role of an application that stays is deleted')];
  const after = allowedIn(estate, role.arguments, path);
  if (!after) return [undecided(role, 'whether the service may still take on the role is not known', path)];
  if (trusts(after)) return judgeOrder(role);
  const expected = 'kinesisanalytics.amazonaws.com';
  return [failed(role, 'the service may not take on the role of an application any more', { path, expected })];
}

/** Terraform destroys first unless it is told otherwise, and the application gets the new role last of all. */
function judgeOrder(role: Resource): readonly Verdict[] {
  if (role.change?.action !== 'replace' || role.change.createdFirst) return [];
  const message = 'the role of an application that stays is deleted before the one that takes its place is there';
  const fix = 'Set create_before_destroy in the lifecycle of the role, and give the new one another name.';
  return [failed(role, message, { atMost: 'medium', expected: 'create_before_destroy', fix })];
}

/** Statements may move from one policy to another: what they say together is compared. */
export function judgePolicies(estate: Estate, application: UpdatedApplication, role: Resource): readonly Verdict[] {
  const policies = rolePolicies(estate, role).filter(
    (one) => hungBefore(estate, role, one) || hangs(estate, role, one),
  );
  const before = policies.flatMap((one) => (hungBefore(estate, role, one) ? [one.change?.before] : []));
  const after = policies.flatMap((one) => (hangs(estate, role, one) ? [one.arguments] : []));
  const changed = policies.find(({ change }) => change?.action !== 'none') ?? lostAttachment(estate, role);
  if (!changed) return [];
  const [was, will] = [together(estate, before), together(estate, after)];
  if (!was || !will)
    return [undecided(changed, 'what the role is allowed after the change is not known yet', 'policy')];
  const hidden = [...before, ...after].some((one) => one && documentAt(estate, one, 'policy')?.sensitive);
  return told(changed, lostBetween(was, will), namedBy(estate, application), hidden);
}

/** Of what the application does not name, nobody can tell whether the job needs it. */
function told(policy: Resource, lost: readonly Pair[], named: Named, hidden: boolean): readonly Verdict[] {
  const needed = lost.filter((pair) => isNeeded(pair, named));
  const path = 'policy';
  if (needed.length > 0) {
    const [first, ...rest] = needed.map(({ action, resource }) => `${action} on ${resource}`);
    const what = hidden ? 'something' : `${String(first)}${rest.length > 0 ? ` and ${rest.length} more` : ''}`;
    return [
      failed(policy, `the job's role is not allowed ${what} any more, and the application still names it`, { path }),
    ];
  }
  const message = 'whether the job needs what its role is not allowed any more is not in the plan';
  return lost.length > 0 ? [undecided(policy, message, path)] : [];
}

function isNeeded({ action, resource }: Pair, { texts, arns, inVpc }: Named): boolean {
  const [service = action] = action.toLowerCase().split(':');
  if (service === 'ec2') return inVpc;
  const isOfService = (arn: string): boolean => service.startsWith(arn.split(':')[2] ?? 'no service');
  const name = resource.split(/[:/]/).at(-1);
  if (resource !== '*' && name !== undefined && name !== '*' && texts.includes(name)) return true;
  return arns.some((arn) => isOfService(arn) && [arn, `${arn}/x`, `${arn}:x`].some((one) => covers(resource, one)));
}

function together(estate: Estate, policies: readonly (Arguments | undefined)[]): Allowed | undefined {
  const read = policies.map((one) => allowedIn(estate, one, 'policy'));
  if (read.some((one) => one === undefined)) return undefined;
  const known = read.filter((one): one is Allowed => one !== undefined);
  return { allows: known.flatMap(({ allows }) => allows), denies: known.flatMap(({ denies }) => denies) };
}

/** What a policy allows, before or after a change. */
export function allowedIn(estate: Estate, of: Arguments | undefined, path: string): Allowed | undefined {
  const document = of && documentAt(estate, of, path);
  return document && allowedBy(document);
}

function hungBefore(estate: Estate, role: Resource, policy: Resource): boolean {
  if (policy.change?.before === undefined) return false;
  return policy.type === 'aws_iam_role_policy' || links(estate, role, policy).some(({ change }) => change?.before);
}

function hangs(estate: Estate, role: Resource, policy: Resource): boolean {
  if (policy.arguments === undefined) return false;
  return policy.type === 'aws_iam_role_policy' || links(estate, role, policy).some((one) => one.arguments);
}

function links(estate: Estate, role: Resource, policy: Resource): readonly Resource[] {
  return attachmentsOf(estate, role).filter((attachment) => attaches(estate, attachment, policy));
}

function lostAttachment(estate: Estate, role: Resource): Resource | undefined {
  return attachmentsOf(estate, role).find(({ change }) => change?.action === 'delete');
}
