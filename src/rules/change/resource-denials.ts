// What the policy of a resource comes to deny an application's role, of what the role's own policies allow it.
import { partitionOf } from '../../aws/regions';
import { bestOf, covers, worstOf, type Answer } from '../../estate/iam-pattern';
import { ofTypes, type Estate, type Resource, type Standing } from '../../estate/estate';
import { isReadBack } from '../../estate/read-back';
import { listedBy, remembered } from '../../estate/remembered';
import { arnOf, isAboutRole } from '../../estate/resource-denial';
import { speaksOfRight } from '../../estate/right';
import { documentAt, type Statement } from '../../estate/statements';
import type { Arguments } from '../../estate/tree';
import { failed, undecided, type Verdict } from '../rule';
import type { Allowed, Pair } from './allowed';
import type { UpdatedApplication } from './applications';
import { rightsOf, type Rights } from './role-permissions';
import { bothOf, textsOf } from './when';

const path = 'policy';

/**
 * Resources whose `policy` speaks of themselves, or of what stands beside them, and the argument that names what that
 * is; nothing where each statement must name it. A key's is judged with the key.
 */
const types: ReadonlyMap<string, 'arn' | 'resource_arn' | 'secret_arn' | 'queue_url' | undefined> = new Map([
  ['aws_s3_bucket', undefined],
  ['aws_s3_bucket_policy', undefined],
  ['aws_glue_resource_policy', undefined],
  ['aws_kinesis_resource_policy', 'resource_arn'],
  ['aws_dynamodb_resource_policy', 'resource_arn'],
  ['aws_secretsmanager_secret', 'arn'],
  ['aws_secretsmanager_secret_policy', 'secret_arn'],
  ['aws_sns_topic', 'arn'],
  ['aws_sns_topic_policy', 'arn'],
  ['aws_sqs_queue', 'arn'],
  ['aws_sqs_queue_policy', 'queue_url'],
]);

export function judgeDenials(
  estate: Estate,
  applications: readonly UpdatedApplication[],
  role: Resource,
): readonly Verdict[] {
  const rights = rightsOf(estate, applications, role);
  return neighboursOf(estate, role).flatMap(({ one, isHidden, isWhole, statements }) => {
    if (!isWhole) return [unsureOf(one)];
    const denied = statements.map((statement) => ({ statement, answer: isAboutRole(statement, role) }));
    const isOfRole = denied.some(({ answer }) => answer !== 'no');
    return isOfRole ? judgePolicy(one, isHidden, denied, rights) : [];
  });
}

/**
 * Of what stands in two modules neither has to mean the other, and every role would be asked of every policy. What
 * stands in the root may be meant by all, and mean all; and a policy may name a role of anywhere.
 */
function neighboursOf(estate: Estate, role: Resource): readonly Coming[] {
  const { module } = role;
  if (module === '') return comingIn(estate);
  const byModule = comingByModule(estate);
  const naming = comingByName(estate).get(arnOf(role) ?? 'no ARN') ?? [];
  return [...new Set([...(byModule.get('') ?? []), ...(byModule.get(module) ?? []), ...naming])];
}

const comingByModule = remembered((estate: Estate) => listedBy(comingIn(estate), ({ one }) => [one.module]));

const comingByName = remembered((estate: Estate) =>
  listedBy(comingIn(estate), ({ statements }) =>
    statements.flatMap(({ principals }) => principals.flatMap(({ identifiers }) => identifiers.known)),
  ),
);

/** A policy that comes or changes, with the denials that were not in it before. */
interface Coming {
  readonly one: Resource;
  readonly isHidden: boolean;
  /** Whether they are all: a policy that was known may be another one that comes out at the apply. */
  readonly isWhole: boolean;
  readonly statements: readonly Statement[];
}

interface Denial {
  readonly statement: Statement;
  /** Whether it speaks of the role. */
  readonly answer: Answer;
}

const comingIn = remembered((estate: Estate): readonly Coming[] =>
  ofTypes(estate, ...types.keys()).flatMap((one) => {
    const isTold = one.mode === 'managed' && ['create', 'update', 'replace'].includes(String(one.change?.action));
    if (!isTold || !one.arguments) return [];
    // What it reads back of a policy beside it, that says itself.
    if (isReadBack(estate, one as Standing, path)) return [];
    const were = denialsIn(estate, one.change?.before).map((its) => JSON.stringify(its));
    const statements = denialsIn(estate, one.arguments).filter((its) => !were.includes(JSON.stringify(its)));
    const now = documentAt(estate, one.arguments, path);
    const isWhole = now?.whole !== false || one.change?.action !== 'update';
    return [{ one, isHidden: now?.sensitive === true, isWhole, statements }];
  }),
);

function denialsIn(estate: Estate, of: Arguments | undefined): readonly Statement[] {
  const document = of && documentAt(estate, of, path);
  return document?.statements.filter(({ effect }) => effect === 'Deny') ?? [];
}

function judgePolicy(
  one: Resource,
  isHidden: boolean,
  denied: readonly Denial[],
  { allowed, isNeeded }: Rights,
): readonly Verdict[] {
  const unsure = unsureOf(one);
  if (!allowed) return [unsure];
  const rights = takenFrom(one, allowed, denied);
  const lost = rights.find(({ pair, answer }) => answer === 'yes' && isNeeded(pair));
  if (!lost) return rights.length > 0 ? [unsure] : [];
  const what = isHidden ? 'something that it needs' : `${lost.pair.action} on ${lost.pair.resource}`;
  return [failed(one, `the policy denies the role of an application that stays ${what}`, { path })];
}

function unsureOf(one: Resource): Verdict {
  return undecided(one, 'whether the policy denies the role what the job needs is not in the plan', path);
}

function takenFrom(
  one: Resource,
  { allows }: Allowed,
  denied: readonly Denial[],
): readonly { pair: Pair; answer: Answer }[] {
  return allows
    .map((pair) => ({ pair, answer: worstOf([isAbout(one, pair), bestOf(denied.map((its) => takes(its, pair)))]) }))
    .filter(({ answer }) => answer !== 'no');
}

function takes({ statement, answer }: Denial, pair: Pair): Answer {
  return worstOf([answer, speaksOfRight(statement, pair)]);
}

/** Whether a right is one to what the policy hangs on: there `*` means that alone. */
function isAbout(one: Resource, { resource }: Pair): Answer {
  const named = types.get(one.type);
  if (named === undefined) return 'yes';
  const text = textsOf(bothOf(one, named)).at(-1);
  const arn = named === 'queue_url' ? arnOfQueue(text) : text;
  if (arn === undefined) return 'maybe';
  return covers(resource, arn) || resource.startsWith(`${arn}/`) ? 'yes' : 'no';
}

/** `https://sqs.eu-west-1.amazonaws.com/111122223333/late` */
function arnOfQueue(url: string | undefined): string | undefined {
  const [, region, account, name] = /^https:[/][/]sqs[.]([^.]+)[.][^/]+[/](\d{12})[/](.+)$/.exec(url ?? 'none') ?? [];
  return region === undefined ? undefined : `arn:${partitionOf(region)}:sqs:${region}:${account}:${name}`;
}
