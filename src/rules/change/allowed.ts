// What an IAM policy allows, pair by pair, and what of it another one does not allow any more.
import { conditionsHold, type RequestKeys } from '../../estate/condition';
import { covers, type Answer } from '../../estate/iam-pattern';
import type { Condition, PolicyDocument, Statement } from '../../estate/statements';
import type { Texts } from '../../estate/texts';

/** One action on one resource, either of them with wildcards. */
export interface Pair {
  readonly action: string;
  /** `*` in a policy about the resource that it hangs on: a trust policy, a key policy. */
  readonly resource: string;
  /** `Service:kinesisanalytics.amazonaws.com`; `nobody named` in a policy that hangs on a role. */
  readonly principal: string;
  /** The conditions as one text; the empty list for none. */
  readonly condition: string;
  readonly conditions: readonly Condition[];
}

export interface Allowed {
  readonly allows: readonly Pair[];
  readonly denies: readonly Pair[];
}

/** Undefined for what cannot be compared: what is not all known, or speaks of all but something. */
export function allowedBy({ statements, whole }: PolicyDocument): Allowed | undefined {
  const pairs = statements.map(pairsOf);
  if (!whole || pairs.some((one) => one === undefined)) return undefined;
  const of = (effect: Statement['effect']): Pair[] =>
    statements.flatMap((one, at) => (one.effect === effect ? (pairs[at] ?? []) : []));
  return { allows: of('Allow'), denies: of('Deny') };
}

/**
 * What was allowed and is not any more. A wildcard that becomes a narrower one is none of that: what it takes away is
 * `narrowedTo` and `lostOf`.
 *
 * @param keys what each request of the job says of itself, by which a condition may hold or not
 */
export function lostBetween(before: Allowed, after: Allowed, keys: RequestKeys): readonly Pair[] {
  const granting = grantedBy(after, keys);
  const denying = newlyDenied(before, after).filter((deny) => holds(deny, keys) === 'yes');
  return rightsIn(before, keys).filter(
    (pair) => !granting.some((one) => isKeptBy(pair, one)) || denying.some((deny) => isDenied(pair, deny)),
  );
}

/** What is still allowed, but only under a condition that was not there, or under one comes to be denied. */
export function narrowedBetween(before: Allowed, after: Allowed, keys: RequestKeys): readonly Pair[] {
  const mayDeny = newlyDenied(before, after).filter((deny) => holds(deny, keys) === 'maybe');
  return before.allows.filter((pair) => {
    const keeping = after.allows.filter((one) => isKeptBy(pair, one));
    const isAsFree = keeping.some((one) => one.condition === pair.condition || holds(one, keys) === 'yes');
    return (keeping.length > 0 && !isAsFree) || mayDeny.some((deny) => isKeptBy(pair, deny));
  });
}

/** Rights by a wildcard of which others keep a part: `kinesis:*` when `kinesis:Get*` comes in its place. */
export function narrowedTo(before: Allowed, after: Allowed, keys: RequestKeys): readonly Pair[] {
  const granting = grantedBy(after, keys);
  return rightsIn(before, keys).filter((pair) => {
    const keeping = granting.filter((one) => isKeptBy(pair, one));
    return keeping.length > 0 && !keeping.some((one) => isDenied(pair, one));
  });
}

/** What of such rights is gone for one resource: its name, and the names that what it holds may have. */
export function lostOf(
  names: readonly string[],
  narrowed: readonly Pair[],
  after: Allowed,
  keys: RequestKeys,
): readonly Pair[] {
  const granting = grantedBy(after, keys);
  const [resource = 'nothing'] = names;
  const within = [`${resource}/*`, `${resource}:*`];
  const isOne = (pattern: string): boolean =>
    names.some((name) => covers(pattern, name)) || within.some((one) => covers(one, pattern));
  return narrowed
    .filter((pair) => isOne(pair.resource))
    .filter(
      (pair) => !granting.some((one) => isOne(one.resource) && isKeptBy({ ...pair, resource: one.resource }, one)),
    )
    .map((pair) => ({ ...pair, resource }));
}

/** One that takes in more than it did is a new one. */
function newlyDenied(before: Allowed, after: Allowed): readonly Pair[] {
  return after.denies.filter(
    (deny) => !before.denies.some((one) => one.condition === deny.condition && isDenied(deny, one)),
  );
}

/** What could be used: not what was denied all the same. */
function rightsIn(allowed: Allowed, keys: RequestKeys): readonly Pair[] {
  const denied = allowed.denies.filter((deny) => holds(deny, keys) === 'yes');
  return grantedBy(allowed, keys).filter((pair) => !denied.some((deny) => isDenied(pair, deny)));
}

/** But for what a condition leaves nothing of. */
function grantedBy({ allows }: Allowed, keys: RequestKeys): readonly Pair[] {
  return allows.filter((one) => holds(one, keys) !== 'no');
}

function holds({ conditions }: Pair, keys: RequestKeys): Answer {
  return conditionsHold({ conditions, whole: true }, keys);
}

function isKeptBy(pair: Pair, after: Pair): boolean {
  return (
    after.principal === pair.principal &&
    touches(after.action.toLowerCase(), pair.action.toLowerCase()) &&
    touches(after.resource, pair.resource)
  );
}

function isDenied(pair: Pair, deny: Pair): boolean {
  return (
    deny.principal === pair.principal &&
    covers(deny.action.toLowerCase(), pair.action.toLowerCase()) &&
    covers(deny.resource, pair.resource)
  );
}

/** Either pattern takes in the other. */
function touches(a: string, b: string): boolean {
  return covers(a, b) || covers(b, a);
}

function pairsOf(statement: Statement): readonly Pair[] | undefined {
  const { effect, actions, resources, notActions, notResources, notPrincipals, principals, whole } = statement;
  const isByException = notActions !== undefined || notResources !== undefined || notPrincipals;
  const isKnown = [actions, resources, ...principals.map(({ identifiers }) => identifiers)].every(isWhole);
  if (isByException || !isKnown || !whole || effect === undefined || actions.known.length === 0) return undefined;
  const { conditions } = statement;
  const condition = JSON.stringify(conditions.map(textOf).sort());
  return actions.known.flatMap((action) =>
    (resources.known.length === 0 ? ['*'] : resources.known).flatMap((resource) =>
      principalsOf(statement).map((principal) => ({ action, resource, principal, condition, conditions })),
    ),
  );
}

function isWhole({ whole }: Texts): boolean {
  return whole;
}

/** Whom a statement names, in the words of a pair. */
export function principalsOf({ principals }: Statement): readonly string[] {
  if (principals.length === 0) return ['nobody named'];
  return principals.flatMap(({ type, identifiers }) => identifiers.known.map((one) => `${type}:${one}`));
}

function textOf({ operator, key, values }: Condition): string {
  return JSON.stringify([operator, key, [...values.known].sort(), values.whole]);
}
