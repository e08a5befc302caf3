// What differs between a public application and the spec that re-expresses it: arguments, permissions, names. Each
// difference is told with its reason, or without one, which the test refuses.
import { segments } from '../../src/document/pointer';
import { ensured } from '../../src/text/ensured';
import { decide } from '../iam/proof';
import { leavesOf, type Allowed, type Names, type PublicApplication } from './public-application';

export interface Difference {
  /** Place of an argument, `statements:<action>` or `names:<name>`. */
  readonly key: string;
  /** Nothing where it is not said. */
  readonly original: readonly string[];
  readonly ours: readonly string[];
  readonly why?: string;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Keys of what is the same. */
  readonly same: readonly string[];
  /** Actions of the original that IAM does not know, or for no such resource: it allows nothing by them. */
  readonly idle: readonly string[];
  /** Reasons for which there is no difference. */
  readonly stale: readonly string[];
  /** Actions that the role has besides. */
  readonly more: readonly string[];
}

type Compared = Omit<Difference, 'why'> & { readonly isSame: boolean; readonly isIdle?: boolean };

const compared = new Map<PublicApplication, Promise<Comparison>>();

/** Each application is compared once for all who ask. */
export function compare(one: PublicApplication): Promise<Comparison> {
  const known = compared.get(one) ?? comparisonOf(one);
  compared.set(one, known);
  return known;
}

async function comparisonOf(one: PublicApplication): Promise<Comparison> {
  const all = [...argumentsOf(one), ...(await permissionsOf(one)), ...namesOf(one)];
  const used = new Set<string>();
  const differences = all.flatMap(({ isSame, isIdle, ...difference }): Difference[] => {
    if (isSame || isIdle === true) return [];
    const reason = Object.keys(one.differs).find((key) => covers(key, difference.key));
    if (reason === undefined) return [difference];
    used.add(reason);
    return [{ ...difference, why: ensured(one.differs[reason], reason) }];
  });
  const asked = one.original.statements.flatMap(({ actions }) => actions);
  const granted = one.compiled.statements.flatMap(({ actions }) => actions);
  return {
    differences,
    same: all.filter(({ isSame }) => isSame).map(({ key }) => key),
    idle: all.filter(({ isIdle }) => isIdle).map(({ key }) => key),
    stale: Object.keys(one.differs).filter((key) => !used.has(key)),
    more: [...new Set(granted)].filter((action) => !asked.some((pattern) => matches(pattern, action))).sort(),
  };
}

/** A reason holds for its key, for all below a place, and for all actions that begin alike: `statements:s3:*`. */
function covers(reason: string, key: string): boolean {
  return reason === key || key.startsWith(`${reason}/`) || (reason.startsWith('statements:') && matches(reason, key));
}

function argumentsOf({ original, compiled }: PublicApplication): Compared[] {
  const theirs = leavesOf(original.application);
  const ours = compiled.application;
  return [...new Set([...theirs.keys(), ...ours.keys()])].sort().map((key) => {
    const [one, other] = [theirs.get(key), ours.get(key)];
    return { key, original: listOf(one), ours: listOf(other), isSame: one === other };
  });
}

const listOf = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

function namesOf({ original, compiled }: PublicApplication): Compared[] {
  return Object.keys(original.names).map((name) => {
    const [one, other] = [original.names, compiled.names].map((names) =>
      [names[name as keyof Names] ?? []].flat().sort(),
    );
    const [theirs, ours] = [one ?? [], other ?? []];
    return { key: `names:${name}`, original: theirs, ours, isSame: JSON.stringify(theirs) === JSON.stringify(ours) };
  });
}

/** One for each action of the original: whether all that it may be done to may be done to by ours. */
async function permissionsOf({ original, compiled }: PublicApplication): Promise<Compared[]> {
  const asked = new Map<string, string[]>();
  for (const { actions, resources } of original.statements)
    for (const action of actions) asked.set(action, [...(asked.get(action) ?? []), ...resources]);
  return Promise.all(
    [...asked].map(async ([action, resources]) => {
      const verdicts = await Promise.all(resources.map((resource) => isAllowed(compiled, action, resource)));
      const asked = verdicts.filter((one) => one !== undefined);
      const isIdle = asked.length === 0;
      const isSame = !isIdle && asked.every(Boolean);
      return {
        key: `statements:${action}`,
        original: resources,
        ours: grantsOf(compiled.statements, action),
        isSame,
        isIdle,
      };
    }),
  );
}

const unnamed = 'any-1a2b3c';

/** What the last `*` of a resource may stand for: what no statement of ours happens to name, in the forms of ARNs. */
const anything: readonly string[] = [
  unnamed,
  `${unnamed}/${unnamed}`,
  `${unnamed}/${unnamed}/${unnamed}`,
  `log-group:${unnamed}`,
  `log-stream:${unnamed}`,
  `${unnamed}:log-stream:${unnamed}`,
  `log-group:${unnamed}:log-stream:${unnamed}`,
];

/** Undefined where the original allows nothing: an action that IAM does not know, or for no such resource. */
async function isAllowed(
  { policy, statements }: PublicApplication['compiled'],
  action: string,
  resource: string,
): Promise<boolean | undefined> {
  if (action.includes('*')) return false;
  if (resource === '*') return statements.some((one) => one.actions.includes(action) && one.resources.includes('*'));
  for (const part of anything) {
    try {
      return (await decide(policy, { action, resource: withPart(resource, part) })) === 'Allowed';
    } catch {
      // It is no such resource as the action takes.
    }
  }
  return undefined;
}

const withPart = (resource: string, part: string): string =>
  resource.replace(/\*(?=.*\*)/g, unnamed).replace('*', part);

/** What ours may do of a pattern, and to what. */
function grantsOf(statements: readonly Allowed[], pattern: string): string[] {
  const grants = statements.flatMap(({ actions, resources }) => {
    const matching = actions.filter((action) => matches(pattern, action));
    if (matching.length === 0) return [];
    return pattern.includes('*') ? [`${matching.join(', ')} on ${resources.join(' and ')}`] : resources;
  });
  return [...new Set(grants)].sort();
}

/** IAM's wildcards. Source: IAM user guide, "IAM JSON policy elements: Action". */
function matches(pattern: string, action: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(action);
}

/** The argument as people write it, without the blocks around it: `checkpoint_configuration.checkpoint_interval`. */
export function shownKey(key: string): string {
  if (!key.startsWith('/')) return key.replace(/^\w+:/, '');
  const words = segments(key);
  const group = words.indexOf('property_group');
  return group < 0 ? words.slice(-2).join('.') : words.slice(group + 1).join(' ');
}
