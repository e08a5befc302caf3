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
  /** Reasons for which there is no difference. */
  readonly stale: readonly string[];
  /** Actions that the role has besides. */
  readonly more: readonly string[];
}

type Compared = Omit<Difference, 'why'> & { readonly isSame: boolean };

export async function compare(one: PublicApplication): Promise<Comparison> {
  const compared = [...argumentsOf(one), ...(await permissionsOf(one)), ...namesOf(one)];
  const used = new Set<string>();
  const differences = compared.flatMap(({ isSame, ...difference }): Difference[] => {
    if (isSame) return [];
    const reason = Object.keys(one.differs).find((key) => covers(key, difference.key));
    if (reason === undefined) return [difference];
    used.add(reason);
    return [{ ...difference, why: ensured(one.differs[reason], reason) }];
  });
  const asked = one.original.statements.flatMap(({ actions }) => actions);
  const granted = one.compiled.statements.flatMap(({ actions }) => actions);
  return {
    differences,
    same: compared.filter(({ isSame }) => isSame).map(({ key }) => key),
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
      const all = await Promise.all(resources.map((resource) => isAllowed(compiled, action, resource)));
      const ours = grantsOf(compiled.statements, action);
      return { key: `statements:${action}`, original: resources, ours, isSame: all.every(Boolean) };
    }),
  );
}

/**
 * `*` as a part of a resource: something that no statement of ours happens to name. Its star keeps the simulator from
 * refusing what has not the form of an ARN: `topic/orders/*` stands for topics, whose ARNs have one part more.
 */
const anything = 'any-1a2b3c*';

async function isAllowed(
  { policy, statements }: PublicApplication['compiled'],
  action: string,
  resource: string,
): Promise<boolean> {
  if (action.includes('*')) return false;
  if (resource === '*') return statements.some((one) => one.actions.includes(action) && one.resources.includes('*'));
  try {
    return (await decide(policy, { action, resource: resource.replaceAll('*', anything) })) === 'Allowed';
  } catch {
    // An action that IAM does not know, or not for such a resource: the original allows nothing by it.
    return true;
  }
}

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
