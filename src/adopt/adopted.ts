// What was described → a spec that the compiler makes the same of. The compiler is asked, not imitated: what it makes
// of a first spec is held against what stands, and what differs becomes overrides of the second.
import type { FlinkApplication, Override, OverrideOperation } from '../../generated/application';
import { memberAt } from '../document/own';
import type { Pointer } from '../document/pointer';
import type { Statement } from '../facts/statement';
import { applicationAddress } from '../parts/application';
import { policyAddress } from '../parts/execution-role';
import { address, type AnyResource } from '../terraform/resource';
import { groupBy } from '../text/group-by';
import { sortBy } from '../text/sort-by';
import type { Described, Standing } from './described';
import { differencesOf } from './differences';
import { statementsOf } from './role-statements';
import { commonTags, specOf, tagsOf, withoutValues, type Asked } from './spec-of';

type Configuration = Readonly<Record<string, unknown>>;

/** What a compilation tells of a spec; nothing where the spec has errors. */
export interface Made {
  readonly plan: { readonly resources: readonly AnyResource[]; readonly statements: readonly Statement[] };
  readonly configuration: Configuration;
}

export type Compile = (spec: FlinkApplication) => Made | undefined;

export interface Adopted {
  readonly spec: FlinkApplication;
  /** Arguments that the plan of the import shows once, by address. */
  readonly once: readonly string[];
  /** What still differs: nothing, unless flinkform has a bug, or the spec has errors. */
  readonly left: readonly string[];
}

/**
 * A property that holds a secret is an error of the spec, and no less what the job is told: the rest is found with
 * other values in its place.
 * @param environment what `metadata.environment` is to be
 */
export function adopted(described: Described, compile: Compile, environment?: string): Adopted {
  const asked: Asked = environment === undefined ? {} : { environment };
  const found = attempt(described, compile, asked) ?? attempt(withoutValues(described), compile, asked);
  if (!found) return { spec: specOf(described, asked), once: [], left: [nothingCompared] };
  const { way, once, left } = found;
  return { spec: specOf(described, way), once, left };
}

const nothingCompared =
  'the spec has errors, so that nothing is compared: it lacks imports and overrides, and without them its first ' +
  'apply makes the role and the log anew. Do not go on with it: give what is not understood or not described, and ' +
  'adopt again';

interface Tried extends Omit<Adopted, 'spec'> {
  /** What the spec says beside what was described. */
  readonly way: Asked;
}

function attempt(described: Described, compile: Compile, asked: Asked): Tried | undefined {
  const first = compile(specOf(described, asked));
  if (!first) return undefined;
  const policy = described.role?.policy.attributes['policy'];
  const statements = typeof policy === 'string' ? statementsOf(policy, first.plan.statements) : undefined;
  if (statements && statements.length > 0) {
    const way = { ...asked, statements };
    const made = compile(specOf(described, way));
    const tried = made && withOverrides(described, way, made, compile);
    // Statements that lead to the same policy need no override of it.
    if (tried && !overridesPolicy(tried.way)) return tried;
  }
  return withOverrides(described, asked, first, compile);
}

function overridesPolicy({ overrides = [] }: Asked): boolean {
  return overrides.some((one) => one.operations.some(({ path }) => path === '/policy'));
}

/** @param made what the compiler makes of the spec without them */
function withOverrides(described: Described, asked: Asked, made: Made, compile: Compile): Tried {
  const standing = addressed(described, made.plan.resources);
  const imports = Object.fromEntries([...standing].map(([to, { id }]) => [to, id]));
  const overrides = [...standing.keys()].flatMap((to) => overridesOf(to, described, made, standing));
  const way = { ...asked, imports, overrides };
  const again = compile(specOf(described, way));
  const compared = [...standing.keys()].map((to) => {
    const { differences, once } = differencesOf(to, (again ?? made).configuration, standing);
    return { once: once.map((name) => `${to}.${name}`), left: differences.map(({ path }) => `${to}${path}`) };
  });
  return { way, once: compared.flatMap(({ once }) => once), left: again ? compared.flatMap(({ left }) => left) : [] };
}

/** What stands by the address that it gets, in order. */
function addressed({ application, role, log }: Described, planned: readonly AnyResource[]): Map<string, Standing> {
  const attached = (role?.attached ?? []).flatMap((one) => {
    const wanted = one.attributes['policy_arn'];
    const found = planned.find(
      ({ type, arguments: given }) => type === one.type && Reflect.get(given, 'policy_arn') === wanted,
    );
    return found ? [[address(found), one] as const] : [];
  });
  const all: readonly (readonly [to: string, Standing | undefined])[] = [
    [applicationAddress, application],
    ['aws_iam_role.execution', role?.itself],
    [policyAddress, role?.policy],
    ...attached,
    ['aws_cloudwatch_log_group.application', log?.group],
    ['aws_cloudwatch_log_stream.application', log?.stream],
  ];
  return new Map(sortBy(all, ([to]) => to).flatMap(([to, one]) => (one ? [[to, one]] : [])));
}

function overridesOf(
  to: string,
  described: Described,
  { configuration }: Made,
  standing: ReadonlyMap<string, Standing>,
): Override[] {
  const { differences } = differencesOf(to, configuration, standing);
  const compared = differences.flatMap(({ path, operations }) =>
    operations.map((operation) => ({ reason: reasonOf(path, operation), operation })),
  );
  const all = [...compared, ...tagOperations(to, described, configuration, standing)];
  return [...groupBy(all, ({ reason }) => reason)].map(([reason, some]) => ({
    address: to,
    reason,
    operations: some.map(({ operation }) => operation) as [OverrideOperation, ...OverrideOperation[]],
  }));
}

interface Reasoned {
  readonly reason: string;
  readonly operation: OverrideOperation;
}

/** Tags that only this one has; of tags of which nothing is known nothing is changed. */
function tagOperations(
  to: string,
  described: Described,
  configuration: Configuration,
  standing: ReadonlyMap<string, Standing>,
): Reasoned[] {
  const one = standing.get(to);
  if (!one || !('tags' in one.attributes || one.silent.includes('tags'))) return [];
  if (one.silent.includes('tags')) {
    const lifecycle = memberAt(configuration, ['resource', ...to.split('.'), 'lifecycle']);
    const ignored = memberAt(lifecycle, ['ignore_changes']);
    const all = [...(Array.isArray(ignored) ? (ignored as readonly unknown[]) : []), 'tags', 'tags_all'];
    const operation: OverrideOperation =
      lifecycle === undefined
        ? { op: 'add', path: '/lifecycle', value: { ignore_changes: all } }
        : { op: 'add', path: '/lifecycle/ignore_changes', value: all };
    return [{ reason: 'Its tags were not described, so Terraform leaves them alone', operation }];
  }
  const common = commonTags(described);
  const rest = Object.fromEntries(Object.entries(tagsOf(one)).filter(([key]) => !Object.hasOwn(common, key)));
  if (Object.keys(rest).length === 0) return [];
  return [{ reason: 'Tags that only this resource has', operation: { op: 'add', path: '/tags', value: rest } }];
}

const reasons: readonly (readonly [under: Pointer, reason: string])[] = [
  ['/policy', 'The policy as it stands: without this override the role has what the spec derives, and no more'],
  ['/name', 'The policy keeps its name'],
  ['/assume_role_policy', 'Who may assume the role, as it stands: the spec would name the one application alone'],
  ['/cloudwatch_logging_options', 'It writes no log: take this out once the log stream of the spec is there'],
  [
    '/application_configuration/run_configuration',
    'How its job was last restored: take this out with the next release, which restores from the newest state',
  ],
];

/** What nobody has told of an application the provider leaves as it is: its schema says that AWS computes it. */
const notTold = 'Nothing told what it has, so that the service keeps it: take this out to let the spec set it';

function reasonOf(path: Pointer, { op }: OverrideOperation): string {
  const found = reasons.find(([under]) => path === under || path.startsWith(`${under}/`));
  if (!found && op === 'remove' && path.startsWith('/application_configuration/')) return notTold;
  return found?.[1] ?? 'As it stands: the spec has no field for this value';
}
