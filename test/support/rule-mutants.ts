// Damage to what a rule protects: an argument, a resource or a part of a policy, in a configuration, in a plan, or in
// what a plan changes.
import type { ActionDamage, Damage, Leaf } from './rule-leaf';

type Names = readonly (string | number)[];
type Json = Record<string | number, unknown>;

/** The arguments of one resource in a file, which changes when they are set. */
export interface Place {
  get(path: Names): unknown;
  /** `undefined` takes it out. */
  set(path: Names, value: unknown): void;
  drop(): void;
  /** Puts another one beside it. */
  repeat(): void;
  /** What can be planned for it as a whole; absent where nothing stands. */
  readonly act?: (damage: ActionDamage) => void;
  /** What was, and what stands beside the resources, is never unknown. */
  readonly isSettled?: true;
}

/** Finds the place of a resource in a file. */
export type Finder = (json: unknown, address: string) => Place;

export interface Mutant {
  readonly damage: Damage;
  readonly json: unknown;
}

/** A value that comes out when Terraform applies. */
const later = { references: ['terraform_data.later.output', 'terraform_data.later'] };

const application = 'aws_kinesisanalyticsv2_application.orders';

export function mutantsOf(leaf: Leaf, good: unknown, bad: unknown, find: Finder, isPlan: boolean): Mutant[] {
  const address = leaf.of ?? application;
  const path = (isPlan && leaf.inPlan) || leaf.path;
  const changed = (damage: Damage, change: (place: Place) => void): Mutant => {
    const json = structuredClone(good);
    change(find(json, address));
    return { damage, json };
  };
  const { act, isSettled } = find(structuredClone(good), address);
  if (leaf.isCounted) return [changed('repeated', (place) => place.repeat())];
  if (path === undefined && act) return actions.map((damage) => changed(damage, (place) => place.act?.(damage)));
  if (path === undefined) return [changed('removed', (place) => place.drop())];
  const { within } = leaf;
  const at = (json: unknown): unknown => {
    const value = find(json, address).get(path);
    return within && typeof value === 'string' ? inside(JSON.parse(value), within) : value;
  };
  return [...damaged(at(good), leaf.wrong, at(bad))]
    .filter(([damage]) => (within === undefined && !isSettled) || damage !== 'unknown')
    .map(([damage, value]) =>
      changed(damage, (place) => place.set(path, within ? policyWith(place.get(path), within, value) : value)),
    );
}

function damaged(value: unknown, wrong: unknown, bad: unknown): Map<Damage, unknown> {
  const found = new Map<Damage, unknown>([['unknown', later]]);
  if (value !== undefined && value !== null) found.set('removed', undefined).set('nulled', null);
  if (typeof value === 'boolean') found.set('negated', !value);
  if (typeof value === 'number') found.set('halved', Math.floor(value / 2)).set('doubled', value * 2);
  if (typeof value === 'string') found.set('emptied', '');
  if (Array.isArray(value) && typeof value[0] !== 'object') found.set('emptied', []);
  if (wrong !== undefined) found.set('wrong', wrong);
  const isOther = JSON.stringify(bad) !== JSON.stringify(value);
  if (bad !== undefined && bad !== null && isOther) found.set('as in the bad example', bad);
  return found;
}

function policyWith(text: unknown, path: Names, value: unknown): string {
  const policy: unknown = JSON.parse(String(text));
  put(policy, path, value);
  return JSON.stringify(policy);
}

/** Blocks that stand alone may be a list of one. */
function inside(tree: unknown, path: Names): unknown {
  return path.reduce<unknown>((at, name) => {
    const block: unknown = Array.isArray(at) && typeof name === 'string' ? at[0] : at;
    return block === undefined || block === null ? undefined : (block as Json)[name];
  }, tree);
}

function put(tree: unknown, [name, ...rest]: Names, value: unknown): void {
  const block = (Array.isArray(tree) && typeof name === 'string' ? tree[0] : tree) as Json;
  if (name === undefined) throw new Error('a path without a name');
  if (rest.length > 0) {
    if (value === undefined && block[name] === undefined) return;
    const below = (block[name] ??= {});
    // A list of blocks without any.
    if (Array.isArray(below) && below.length === 0 && typeof rest[0] === 'string') below.push({});
    put(below, rest, value);
  } else if (value !== undefined) block[name] = value;
  else if (Array.isArray(block)) block.splice(Number(name), 1);
  else delete block[name];
}

export const inConfiguration: Finder = (json, address) => {
  const [type = '', name = ''] = address.split('.');
  const { resource } = json as { readonly resource: Record<string, Json | undefined> };
  const named = resource[type] ?? {};
  return {
    get: (path) => inside(named[name], path),
    set: (path, value) => put(named[name], path, value === later ? '${terraform_data.later.output}' : value),
    drop: () => delete named[name],
    repeat: () => (named[`${name}_again`] = structuredClone(named[name])),
  };
};

interface Inside {
  readonly address: string;
  readonly module_address?: string;
}

interface PlanJson {
  resource_changes: (Inside & { readonly change: Json })[];
  readonly resource_drift?: readonly Inside[];
  readonly prior_state?: { readonly values?: { readonly root_module: { readonly child_modules?: readonly Inside[] } } };
  readonly configuration: {
    readonly root_module: { readonly module_calls: Record<string, { readonly module: { resources?: Json[] } }> };
  };
}

/** An expression of a map stands for all in it: what is left of it then names nothing. */
function express(expressions: unknown, path: Names, expression: Json | undefined): void {
  // What goes is in no configuration any more.
  if (expressions === undefined) return;
  const around = path.findIndex((_, index) => isExpression(inside(expressions, path.slice(0, index))));
  if (around > 0) put(expressions, path.slice(0, around), expression ?? { constant_value: {} });
  else put(expressions, path, expression);
}

function isExpression(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('references' in value || 'constant_value' in value);
}

/** A plan with one module, and what it says of that. */
export function planOf(plan: unknown, module: string): unknown {
  const { resource_changes, resource_drift = [], configuration, prior_state, ...rest } = plan as PlanJson;
  const call = configuration.root_module.module_calls[module];
  if (!call) throw new Error(`no module ${module} in the plan`);
  const isInside = (one: { readonly module_address?: string }): boolean => one.module_address === `module.${module}`;
  const before = prior_state?.values?.root_module.child_modules?.filter(
    ({ address }) => address === `module.${module}`,
  );
  // What is planned stands once more beside the changes: the changes alone are damaged.
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'planned_values')),
    resource_changes: resource_changes.filter(isInside),
    resource_drift: resource_drift.filter(isInside),
    ...(before && { prior_state: { values: { root_module: { child_modules: before } } } }),
    configuration: { ...configuration, root_module: { module_calls: { [module]: call } } },
  };
}

export const inPlan: Finder = (json, address) => {
  const plan = json as PlanJson;
  const [call] = Object.values(plan.configuration.root_module.module_calls);
  if (!call) throw new Error('a plan without its module');
  const found = plan.resource_changes.find((one) => one.address.endsWith(`.${address}`));
  const resource = call.module.resources?.find((one) => one['address'] === address);
  const expressions = resource?.['expressions'];
  const { after, after_unknown } = found?.change ?? {};
  const leave = (): void => {
    call.module.resources = (call.module.resources ?? []).filter((one) => one['address'] !== address);
  };
  return {
    get: (path) => inside(after, path),
    set(path, value) {
      const isLater = value === later;
      hide(after_unknown, after, path, isLater);
      put(after, path, isLater ? undefined : value);
      express(expressions, path, isLater ? later : value === undefined ? undefined : { constant_value: value });
    },
    drop() {
      plan.resource_changes = plan.resource_changes.filter((one) => one !== found);
      leave();
    },
    repeat() {
      const again = JSON.stringify([found, resource]).replaceAll(address, `${address}_again`);
      const [change, configured] = JSON.parse(again) as [PlanJson['resource_changes'][number], Json];
      plan.resource_changes.push(change);
      call.module.resources?.push(configured);
    },
  };
};

/** Marks, or not, what comes out later, in the shape of what is known. */
function hide(unknown: unknown, known: unknown, [name, ...rest]: Names, isLater: boolean): void {
  const [block, model] = [unknown, known].map((tree) =>
    Array.isArray(tree) && typeof name === 'string' ? (tree as readonly unknown[])[0] : tree,
  ) as [Json, Json | undefined];
  if (name === undefined) throw new Error('a path without a name');
  if (rest.length === 0) {
    if (isLater) block[name] = true;
    else if (!Array.isArray(block)) delete block[name];
    return;
  }
  const below = model?.[name];
  const isThere = typeof block[name] === 'object' && block[name] !== null && Object.keys(block[name]).length > 0;
  if (!isThere && !isLater) return;
  if (!isThere) block[name] = Array.isArray(below) ? Array.from({ length: below.length || 1 }, () => ({})) : {};
  hide(block[name], below, rest, isLater);
}

const verbs: Readonly<Record<ActionDamage, readonly string[]>> = {
  deleted: ['delete'],
  replaced: ['delete', 'create'],
  'replaced by one made first': ['create', 'delete'],
  forgotten: ['forget'],
  'replaced and forgotten': ['create', 'forget'],
};

const actions = Object.keys(verbs) as ActionDamage[];

/** What a plan says of a resource before and after. */
export function inChange({ when = 'after' }: Pick<Leaf, 'when'>): Finder {
  return (json, address) => {
    if (address === 'plan') return ofThePlan(json);
    const plan = json as PlanJson;
    const found = plan.resource_changes.find((one) => one.address.endsWith(`.${address}`));
    if (!found) return absent;
    const { change } = found;
    const { get, set, ...others } = inPlan(json, address);
    const before = change['before'];
    return {
      get: when === 'after' ? get : (path) => inside(before, path),
      set(path, value) {
        if (when !== 'before') set(path, value);
        if (String(change['actions']) === 'no-op') change['actions'] = ['update'];
        if (when !== 'after') put(before, path, value);
      },
      ...others,
      ...(when !== 'after' && { isSettled: true as const }),
      ...(before != null && {
        act(damage: ActionDamage) {
          change['actions'] = verbs[damage];
          if (verbs[damage].includes('create')) return;
          change['after'] = null;
          change['after_unknown'] = {};
        },
      }),
    };
  };
}

/** The bad example may not have it. */
const absent: Place = { get: () => undefined, set: nothing, drop: nothing, repeat: nothing };

function nothing(): void {}

function ofThePlan(json: unknown): Place {
  return {
    ...absent,
    get: (path) => inside(json, path),
    set: (path, value) => put(json, path, value),
    isSettled: true,
  };
}
