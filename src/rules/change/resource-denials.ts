// What the policy of a resource comes to deny an application's role, of what the role's own policies allow it.
import { bestOf, worstOf, type Answer } from '../../estate/iam-pattern';
import { ofTypes, type Estate, type Resource } from '../../estate/estate';
import { listedBy, remembered } from '../../estate/remembered';
import { isAboutRole } from '../../estate/resource-denial';
import { speaksOfRight } from '../../estate/right';
import { documentAt, type Statement } from '../../estate/statements';
import type { Arguments } from '../../estate/tree';
import { failed, undecided, type Verdict } from '../rule';
import type { Allowed, Pair } from './allowed';
import type { UpdatedApplication } from './applications';
import { rightsOf, type Rights } from './role-permissions';

const path = 'policy';

/** Resources whose `policy` speaks of what stands beside them. A key's is judged with the key. */
const types = [
  'aws_s3_bucket_policy',
  'aws_kinesis_resource_policy',
  'aws_dynamodb_resource_policy',
  'aws_sqs_queue_policy',
  'aws_sns_topic_policy',
  'aws_glue_resource_policy',
] as const;

export function judgeDenials(
  estate: Estate,
  applications: readonly UpdatedApplication[],
  role: Resource,
): readonly Verdict[] {
  const rights = rightsOf(estate, applications, role);
  return neighboursOf(estate, role).flatMap(({ one, isHidden, statements }) => {
    const denied = statements.map((statement) => ({ statement, answer: isAboutRole(statement, role) }));
    const isOfRole = denied.some(({ answer }) => answer !== 'no');
    return isOfRole ? judgePolicy(one, isHidden, denied, rights) : [];
  });
}

/**
 * Of what stands in two modules neither has to mean the other, and every role would be asked of every policy. What
 * stands in the root may be meant by all, and mean all.
 */
function neighboursOf(estate: Estate, { module }: Resource): readonly Coming[] {
  if (module === '') return comingIn(estate);
  const byModule = comingByModule(estate);
  return [...(byModule.get('') ?? []), ...(byModule.get(module) ?? [])];
}

const comingByModule = remembered((estate: Estate) => listedBy(comingIn(estate), ({ one }) => [one.module]));

/** A policy that comes or changes, with the denials that were not in it before. */
interface Coming {
  readonly one: Resource;
  readonly isHidden: boolean;
  readonly statements: readonly Statement[];
}

interface Denial {
  readonly statement: Statement;
  /** Whether it speaks of the role. */
  readonly answer: Answer;
}

const comingIn = remembered((estate: Estate): readonly Coming[] =>
  ofTypes(estate, ...types).flatMap((one) => {
    const isTold = one.mode === 'managed' && ['create', 'update', 'replace'].includes(String(one.change?.action));
    if (!isTold || !one.arguments) return [];
    const were = denialsIn(estate, one.change?.before).map((its) => JSON.stringify(its));
    const statements = denialsIn(estate, one.arguments).filter((its) => !were.includes(JSON.stringify(its)));
    return [{ one, isHidden: documentAt(estate, one.arguments, path)?.sensitive === true, statements }];
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
  const unsure = undecided(one, 'whether the policy denies the role what the job needs is not in the plan', path);
  if (!allowed) return [unsure];
  const rights = takenFrom(allowed, denied);
  const lost = rights.find(({ pair, answer }) => answer === 'yes' && isNeeded(pair));
  if (!lost) return rights.length > 0 ? [unsure] : [];
  const what = isHidden ? 'something that it needs' : `${lost.pair.action} on ${lost.pair.resource}`;
  return [failed(one, `the policy denies the role of an application that stays ${what}`, { path })];
}

function takenFrom({ allows }: Allowed, denied: readonly Denial[]): readonly { pair: Pair; answer: Answer }[] {
  return allows
    .map((pair) => ({ pair, answer: bestOf(denied.map((denial) => takes(denial, pair))) }))
    .filter(({ answer }) => answer !== 'no');
}

function takes({ statement, answer }: Denial, pair: Pair): Answer {
  return worstOf([answer, speaksOfRight(statement, pair)]);
}
