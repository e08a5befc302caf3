// What an application's role was allowed and will not be: who may take it on, and what its policies say together.
import type { Action } from '../../estate/change';
import type { RequestKeys } from '../../estate/condition';
import { argument, argumentBefore, type Estate, type Resource, type Standing } from '../../estate/estate';
import { covers, coversAction, type Answer } from '../../estate/iam-pattern';
import { meant, wasKnownAs } from '../../estate/join';
import { remembered } from '../../estate/remembered';
import { arnOf, requestKeysOf } from '../../estate/resource-denial';
import { documentAt } from '../../estate/statements';
import { read, type Arguments } from '../../estate/tree';
import { mayTakeOn } from '../../estate/trust';
import { is, textOf } from '../../estate/value';
import { paths } from '../flink-application';
import { failed, undecided, type Verdict } from '../rule';
import { allowedBy, lostBetween, lostOf, narrowedBetween, narrowedTo, type Allowed, type Pair } from './allowed';
import type { UpdatedApplication } from './applications';
import { namedByAny, type Named } from './named-by';
import { exclusivesOf, hungOn, linksOf, listsChange, type Hung, type HungPolicy } from './role-policies';

/** The roles that it has before and after; a role that it leaves is not missed. */
export function rolesOf(estate: Estate, application: UpdatedApplication): readonly Resource[] {
  const before = textOf(argumentBefore(application, paths.role));
  const now = argument(application, paths.role);
  const after = meant(estate, now, 'aws_iam_role');
  return wasKnownAs(estate, 'aws_iam_role', 'arn', before).filter(
    (one) => one.mode === 'managed' && (is(now, String(before)) || after.includes(one as Standing)),
  );
}

const trustPath = 'assume_role_policy';

/** The service must go on taking the role on for the application. */
export function judgeTrust(estate: Estate, application: UpdatedApplication, role: Resource): readonly Verdict[] {
  const before = trustAt(estate, application, role.change?.before);
  if (before === undefined || before === 'no' || role.change?.action === 'none') return [];
  // What Terraform lets go of stays as it was.
  if (role.change?.action === 'forget') return [];
  if (!role.arguments) return [failed(role, 'the role of an application that stays is deleted')];
  const after = trustAt(estate, application, role.arguments) ?? 'no';
  if (after === 'no') {
    const expected = 'kinesisanalytics.amazonaws.com';
    const message = 'the service may not take on the role of an application any more';
    return [failed(role, message, { path: trustPath, expected })];
  }
  const isAsBefore = is(read(role.arguments, trustPath), String(textOf(argumentBefore(role, trustPath))));
  if (after === 'yes' || isAsBefore) return judgeOrder(role);
  return [undecided(role, 'whether the service may still take on the role is not known', trustPath)];
}

/** The service says for which application it asks, and in which account. */
function trustAt(estate: Estate, application: UpdatedApplication, of: Arguments | undefined): Answer | undefined {
  const document = of && documentAt(estate, of, trustPath);
  return document && mayTakeOn(document, 'kinesisanalytics.amazonaws.com', keysOf(application));
}

function keysOf(application: UpdatedApplication): RequestKeys {
  const arn = textOf(argument(application, 'arn'));
  const account = arn?.split(':')[4];
  return new Map(
    arn === undefined || account === undefined
      ? []
      : [
          ['aws:sourcearn', arn],
          ['aws:sourceaccount', account],
        ],
  );
}

/** Terraform destroys first unless it is told otherwise, and the application gets the new role last of all. */
function judgeOrder(role: Resource): readonly Verdict[] {
  if (role.change?.action !== 'replace' || role.change.createdFirst) return [];
  const message = 'the role of an application that stays is deleted before the one that takes its place is there';
  const fix = 'Set create_before_destroy in the lifecycle of the role, and give the new one another name.';
  return [failed(role, message, { atMost: 'medium', expected: 'create_before_destroy', fix })];
}

/** Statements may move from one policy to another: what they say together is compared. */
export function judgePolicies(
  estate: Estate,
  applications: readonly UpdatedApplication[],
  role: Resource,
): readonly Verdict[] {
  const [before, after] = [hungOn(estate, role, 'before'), hungOn(estate, role, 'after')];
  const changed = changedOn(estate, role, [...before.policies, ...after.policies]);
  if (!changed) return [];
  const [was, will] = [together(estate, before), together(estate, after)];
  if (!was || !will)
    return [undecided(changed, 'what the role is allowed after the change is not known yet', 'policy')];
  const keys = requestKeysOf(arnOf(role));
  const lost = lostBetween(was, will, keys);
  const named = namedByAny(estate, applications);
  const narrowed = narrowedTo(was, will, keys);
  const cut = [...named.arns].flatMap((arn) =>
    lostOf(
      namesOf(arn),
      narrowed.filter((pair) => isOf(pair, arn)),
      will,
      keys,
    ),
  );
  const needed = [...lost.filter((pair) => isNeeded(pair, named)), ...cut];
  if (needed.length > 0) {
    const hidden = [before, after].some((hung) => isHidden(estate, hung));
    return [told(changed, needed, hidden, after)];
  }
  const isNarrowed = narrowedBetween(was, will, keys).some((pair) => isNeeded(pair, named));
  return [
    ...lostElsewhere(changed, before, after),
    ...(isNarrowed ? [ofCondition(changed)] : []),
    ...(lost.length > 0 || narrowed.some((pair) => isNeeded(pair, named)) ? [ofUnnamed(changed)] : []),
  ].slice(0, 1);
}

/** What decides: a policy, what attached one, the lists of the role. What is let go of stays as it was. */
function changedOn(estate: Estate, role: Resource, policies: readonly HungPolicy[]): Resource | undefined {
  const does = ({ change }: Resource, ...actions: readonly Action[]): boolean =>
    change !== undefined && actions.includes(change.action);
  return (
    policies.map(({ on }) => on).find((one) => does(one, 'create', 'update', 'delete', 'replace')) ??
    linksOf(estate, role)
      .map(({ one }) => one)
      .find((one) => does(one, 'update', 'delete', 'replace')) ??
    (listsChange(role) ? role : undefined) ??
    exclusivesOf(estate, role).find((one) => does(one, 'create', 'update', 'replace', 'delete'))
  );
}

function told(changed: Resource, needed: readonly Pair[], hidden: boolean, { elsewhere }: Hung): Verdict {
  const path = 'policy';
  const [first, ...rest] = needed.map(({ action, resource }) => `${action} on ${resource}`);
  const what = hidden ? 'something' : `${String(first)}${rest.length > 0 ? ` and ${rest.length} more` : ''}`;
  return elsewhere.length > 0
    ? undecided(
        changed,
        `whether a policy that stands elsewhere still allows the role ${what} is not in the plan`,
        path,
      )
    : failed(changed, `the job's role is not allowed ${what} any more, and the application still names it`, { path });
}

function lostElsewhere(changed: Resource, before: Hung, after: Hung): readonly Verdict[] {
  const isLost = before.elsewhere.some((arn) => !after.elsewhere.includes(arn));
  const message = 'what a policy that stands elsewhere allowed the role is not in the plan';
  return isLost ? [undecided(changed, message)] : [];
}

/** Of what the application does not name, and of a wildcard, nobody can tell whether the job needs it. */
function ofUnnamed(changed: Resource): Verdict {
  return undecided(changed, 'whether the job needs what its role is not allowed any more is not in the plan', 'policy');
}

function ofCondition(changed: Resource): Verdict {
  const message = 'whether the job meets a condition that its role comes to have on what it needs is not in the plan';
  return undecided(changed, message, 'policy');
}

function isNeeded({ action, resource }: Pair, { texts, buckets, arns, inVpc }: Named): boolean {
  const [service = action] = action.toLowerCase().split(':');
  if (service === 'ec2') return inVpc;
  const name = resource.split(/[:/]/).at(-1);
  if (resource !== '*' && name !== undefined && name !== '*' && texts.has(name)) return true;
  const bucket = /^arn:[^:]+:s3:::([^/*?]+)/.exec(resource)?.[1];
  if (bucket !== undefined && buckets.has(bucket)) return true;
  return [...arns].some((arn) => isOf({ action }, arn) && namesOf(arn).some((one) => covers(resource, one)));
}

/** Whether an action is one on the service of a resource. */
function isOf({ action }: Pick<Pair, 'action'>, arn: string): boolean {
  if (/:stream[/].*[/]consumer[/]/.test(arn)) return ofConsumers.some((one) => coversAction(action, one));
  const [service = action] = action.toLowerCase().split(':');
  return service.startsWith(arn.split(':')[2] ?? 'no service');
}

/**
 * What a consumer of a stream is asked for; all else is asked of the stream. Source: "Actions, resources, and condition
 * keys for Amazon Kinesis Data Streams",
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesisdatastreams.html.
 */
const ofConsumers = ['kinesis:SubscribeToShard', 'kinesis:DescribeStreamConsumer'];

/**
 * What a policy may call a resource: itself, and what it holds; a secret with the end that Secrets Manager gives its
 * name. Source: "What's in a Secrets Manager secret?",
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html.
 */
function namesOf(arn: string): readonly string[] {
  return [arn, `${arn}/x`, `${arn}:x`, ...(arn.includes(':secret:') ? [`${arn}-Ab12Cd`] : [])];
}

export interface Rights {
  /** Undefined when it is not known. */
  readonly allowed: Allowed | undefined;
  readonly isNeeded: (pair: Pair) => boolean;
}

/** What the role will be allowed by its own policies, and whether one of the applications needs a part of it. */
export function rightsOf(estate: Estate, applications: readonly UpdatedApplication[], role: Resource): Rights {
  const named = namedByAny(estate, applications);
  return { allowed: allowedTo(estate, role), isNeeded: (pair) => isNeeded(pair, named) };
}

export function allowedTo(estate: Estate, role: Resource): Allowed | undefined {
  return allowedAfter(estate)(role);
}

const allowedAfter = remembered((estate: Estate) =>
  remembered((role: Resource) => together(estate, hungOn(estate, role, 'after'))),
);

function together(estate: Estate, { policies, whole }: Hung): Allowed | undefined {
  const documents = policies.map(({ of, path }) => allowedIn(estate, of, path)).filter((one) => one !== undefined);
  if (!whole || documents.length < policies.length) return undefined;
  return { allows: documents.flatMap(({ allows }) => allows), denies: documents.flatMap(({ denies }) => denies) };
}

function isHidden(estate: Estate, { policies }: Hung): boolean {
  return policies.some(({ of, path }) => documentAt(estate, of, path)?.sensitive);
}

/** What a policy allows, before or after a change. */
export function allowedIn(estate: Estate, of: Arguments | undefined, path: string): Allowed | undefined {
  const document = of && documentAt(estate, of, path);
  return document && allowedBy(document);
}
