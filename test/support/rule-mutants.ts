// Damage to what a rule protects: an argument, a resource or a part of a policy, in a configuration or in a plan.
import type { Leaf } from './rule-protected';

export type Damage =
  'removed' | 'negated' | 'halved' | 'doubled' | 'emptied' | 'unknown' | 'wrong' | 'as in the bad example';

type Names = readonly (string | number)[];
type Json = Record<string | number, unknown>;

/** The arguments of one resource in a file, which changes when they are set. */
export interface Place {
  get(path: Names): unknown;
  /** `undefined` takes it out. */
  set(path: Names, value: unknown): void;
  drop(): void;
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
  if (path === undefined) return [changed('removed', (place) => place.drop())];
  const { within } = leaf;
  const at = (json: unknown): unknown => {
    const value = find(json, address).get(path);
    return within && typeof value === 'string' ? inside(JSON.parse(value), within) : value;
  };
  return [...damaged(at(good), leaf.wrong, at(bad))]
    .filter(([damage]) => within === undefined || damage !== 'unknown')
    .map(([damage, value]) =>
      changed(damage, (place) => place.set(path, within ? policyWith(place.get(path), within, value) : value)),
    );
}

function damaged(value: unknown, wrong: unknown, bad: unknown): Map<Damage, unknown> {
  const found = new Map<Damage, unknown>([['unknown', later]]);
  if (value !== undefined && value !== null) found.set('removed', undefined);
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
    put((block[name] ??= {}), rest, value);
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
  };
};

interface PlanJson {
  resource_changes: { readonly address: string; readonly module_address?: string; readonly change: Json }[];
  readonly configuration: {
    readonly root_module: { readonly module_calls: Record<string, { readonly module: { resources: Json[] } }> };
  };
}

/** An expression of a map stands for all in it: what is left of it then names nothing. */
function express(expressions: unknown, path: Names, expression: Json | undefined): void {
  const around = path.findIndex((_, index) => isExpression(inside(expressions, path.slice(0, index))));
  if (around > 0) put(expressions, path.slice(0, around), expression ?? { constant_value: {} });
  else put(expressions, path, expression);
}

function isExpression(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('references' in value || 'constant_value' in value);
}

/** A plan with one module, and what it says of that. */
export function planOf(plan: unknown, module: string): unknown {
  const { resource_changes, configuration, ...rest } = plan as PlanJson;
  const call = configuration.root_module.module_calls[module];
  if (!call) throw new Error(`no module ${module} in the plan`);
  return {
    ...rest,
    resource_changes: resource_changes.filter((one) => one.module_address === `module.${module}`),
    configuration: { ...configuration, root_module: { module_calls: { [module]: call } } },
  };
}

export const inPlan: Finder = (json, address) => {
  const plan = json as PlanJson;
  const [call] = Object.values(plan.configuration.root_module.module_calls);
  if (!call) throw new Error('a plan without its module');
  const found = plan.resource_changes.find((one) => one.address.endsWith(`.${address}`));
  const expressions = call.module.resources.find((one) => one['address'] === address)?.['expressions'];
  const { after = {}, after_unknown = {} } = found?.change ?? {};
  return {
    get: (path) => inside(after, path),
    set(path, value) {
      const isLater = value === later;
      put(after, path, isLater ? undefined : value);
      put(after_unknown, path, isLater ? true : undefined);
      express(expressions, path, isLater ? later : value === undefined ? undefined : { constant_value: value });
    },
    drop() {
      plan.resource_changes = plan.resource_changes.filter((one) => one !== found);
      call.module.resources = call.module.resources.filter((one) => one['address'] !== address);
    },
  };
};
