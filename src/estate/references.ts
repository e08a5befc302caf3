// Which resources the expressions of a plan's configuration name, through variables and outputs of modules, as whole
// addresses. Locals are not in the format: what goes through one names nothing.
import { memberOf } from '../document/own';
import type { Resource } from './estate';
import { isMeant, mentionsIn, type Choice, type Keys } from './instances';
import { asObject } from './shape';
import { instanceKey, keyless, lastKeyOf, stepsOf } from './places';
import type { Path } from './tree';

/**
 * A module, and the ones around it. Source of its parts: Terraform's JSON format, "Configuration Representation":
 * `resources` with `address`, `expressions` and `for_each_expression`, `module_calls` with `expressions`,
 * `for_each_expression` and `module`, `outputs` with `expression`.
 */
interface Scope {
  readonly configuration: unknown;
  /** `module.a.module.b.`, or nothing for the root. */
  readonly prefix: string;
  readonly call?: { readonly expressions: unknown; readonly forEach: unknown; readonly from: Within };
}

/** Where an expression stands, and what `each` and `count` are there. */
interface Within {
  readonly scope: Scope;
  readonly each?: Each;
}

interface Each extends Pick<Choice, 'key' | 'among'> {
  readonly forEach: unknown;
}

/** A resource of a plan, or one instance of it. */
type Instance = Pick<Resource, 'address' | 'place' | 'module'>;

/**
 * A resource → what the expression of one of its arguments names, or its `depends_on`: places with the keys of the
 * modules around them, as `placesOf` has them, and with the key of the instance where it is known which is meant.
 */
type References = (of: Instance, path: Path) => readonly string[];

/** What the configuration in a plan says of resources. */
export interface Expressions {
  readonly references: References;
  /** The expressions of the arguments of a resource, in the shape of its blocks; undefined when it is not there. */
  readonly of: (place: string) => unknown;
  /** Whether an argument is written; undefined of a resource that the configuration does not have. */
  readonly isWritten: (place: string, path: Path) => boolean | undefined;
}

/** How deep outputs and variables are followed: a circle is no configuration, and a file may be anything. */
const deepest = 20;

interface Written {
  readonly expressions: unknown;
  readonly forEach: unknown;
  readonly scope: Scope;
}

/**
 * @param root the root module of a plan's configuration, which may be anything: what is no module names nothing
 * @param keys of the instances that the plan has
 */
export function expressionsIn(root: unknown, keys: Keys): Expressions {
  const all = new Map<string, Written>();
  const visit = (scope: Scope, depth: number): void => {
    const resources = memberOf(scope.configuration, 'resources');
    for (const resource of Array.isArray(resources) ? (resources as readonly unknown[]) : []) {
      const address = memberOf(resource, 'address');
      const forEach = memberOf(resource, 'for_each_expression');
      if (typeof address === 'string')
        all.set(`${scope.prefix}${address}`, { expressions: expressionsOf(resource), forEach, scope });
    }
    if (depth > deepest) return;
    const calls = memberOf(scope.configuration, 'module_calls');
    for (const [name, call] of Object.entries(typeof calls === 'object' && calls !== null ? calls : {}))
      visit(below({ scope }, name, call), depth + 1);
  };
  visit({ configuration: root, prefix: '' }, 0);
  const references: References = ({ address, place, module }, path) => {
    const found = all.get(place);
    const written = found ? namesIn(at(found.expressions, path)) : [];
    if (!found || written.length === 0) return [];
    const names = new Set<string>();
    const steps = stepsOf(module);
    const isThere = steps.map((step) => `${keyless(step)}.`).join('') === found.scope.prefix;
    const scope = isThere ? ofInstance(found.scope, steps, keys) : found.scope;
    const within = { scope, ...eachOf(address, found.forEach, keys) };
    follow(written, within, undefined, { names, seen: new Set(), keys }, 0);
    return [...names];
  };
  const isWritten = (place: string, path: Path): boolean | undefined => {
    const found = all.get(place);
    const said = found && at(found.expressions, path);
    return found && said !== undefined && !isNull(said);
  };
  return { references, of: (place) => all.get(place)?.expressions, isWritten };
}

/** What `each` and `count` are in an instance of a resource or module; nothing where there is but one. */
function eachOf(address: string, forEach: unknown, keys: Keys): Pick<Within, 'each'> {
  const { before, key } = lastKeyOf(address);
  return key === undefined ? {} : { each: { key, among: keys(before), forEach } };
}

function expressionsOf(resource: unknown): unknown {
  const dependsOn = memberOf(resource, 'depends_on');
  const own = asObject(memberOf(resource, 'expressions'));
  return { ...own, ...(Array.isArray(dependsOn) && { depends_on: { references: dependsOn as unknown[] } }) };
}

/** What has been found of one expression: each name of a module is followed once, however many name it. */
interface Found {
  readonly names: Set<string>;
  readonly seen: Set<string>;
  readonly keys: Keys;
}

/** @param choice what is taken of the one thing that the expressions name, if it is one */
function follow(
  expressions: readonly (readonly string[])[],
  within: Within,
  choice: Choice | undefined,
  found: Found,
  depth: number,
): void {
  const mentions = expressions.flatMap(mentionsIn);
  for (const mention of mentions) {
    const only = mentions.length === 1 && mention.isWhole ? choice : undefined;
    const wanted = mention.by ? within.each && { ...within.each, isKey: mention.by === 'each.key' } : only;
    const key = JSON.stringify([within.scope.prefix, within.each?.key, mention.name, wanted?.key]);
    if (found.seen.has(key)) continue;
    found.seen.add(key);
    for (const { names, from, of } of resolved(mention.name, wanted, within, depth, found))
      follow(names, from, of, found, depth + 1);
  }
}

function below(from: Within, name: string, call: unknown): Scope {
  return {
    configuration: memberOf(call, 'module'),
    prefix: `${from.scope.prefix}module.${name}.`,
    call: { expressions: memberOf(call, 'expressions'), forEach: memberOf(call, 'for_each_expression'), from },
  };
}

/** A module and the ones around it as one instance of theirs. */
function ofInstance(scope: Scope, steps: readonly string[], keys: Keys): Scope {
  const { call } = scope;
  if (!call) return scope;
  const around = ofInstance(call.from.scope, steps.slice(0, -1), keys);
  const address = steps.join('.');
  const from = { scope: around, ...eachOf(address, call.forEach, keys) };
  return { ...scope, prefix: `${address}.`, call: { ...call, from } };
}

/** The expression of an argument; an expression of a whole block stands for all in it. */
function at(expressions: unknown, path: Path): unknown {
  let found = expressions;
  for (const name of path) {
    if (isExpression(found)) return found;
    if (Array.isArray(found)) found = (found as readonly unknown[])[typeof name === 'number' ? name : 0];
    if (typeof name === 'string') found = memberOf(found, name);
  }
  return found;
}

export function isExpression(
  value: unknown,
): value is { readonly references?: unknown; readonly constant_value?: unknown } {
  return memberOf(value, 'references') !== undefined || memberOf(value, 'constant_value') !== undefined;
}

/** `argument = null` says nothing. */
export function isNull(expression: unknown): boolean {
  return memberOf(expression, 'constant_value') === null;
}

/** The names in an expression, or in each of the expressions of a block. */
function namesIn(value: unknown): (readonly string[])[] {
  const references = memberOf(value, 'references');
  if (Array.isArray(references)) return [references.filter((one): one is string => typeof one === 'string')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesIn);
}

interface Onward {
  readonly names: readonly (readonly string[])[];
  readonly from: Within;
  readonly of?: Choice | undefined;
}

const ofResource = new RegExp(`^((?:data[.])?[a-z0-9_]+[.][A-Za-z0-9_-]+)(${instanceKey})?`);
/** An output may be a map, of which one is taken by its name. */
const ofOutput = new RegExp(
  String.raw`^module[.]([A-Za-z0-9_-]+)(${instanceKey})?(?:[.]([A-Za-z0-9_-]+)(\["(?:[^"\\]|\\.)*"\])?)?`,
);

/** A resource is found; a variable or an output leads on into another module. */
function resolved(
  name: string,
  wanted: Choice | undefined,
  within: Within,
  depth: number,
  found: Found,
): readonly Onward[] {
  const { scope } = within;
  const [kind, first] = name.split(/[.[]/, 2);
  if (depth > deepest || first === undefined) return [];
  if (kind === 'var')
    return scope.call
      ? [{ names: namesIn(memberOf(scope.call.expressions, first)), from: scope.call.from, of: wanted }]
      : [];
  if (kind === 'module') return throughOutput(name, wanted, scope, found);
  if (kind === 'each' && first === 'value') takeOwn(within, found, depth);
  const [, place, key] = ofResource.exec(name) ?? [];
  if (place === undefined || ['each', 'count', 'local', 'path', 'self', 'terraform'].includes(String(kind))) return [];
  const address = `${scope.prefix}${place}`;
  const there = found.keys(address);
  const written = key !== undefined && there.has(key) ? key : '';
  found.names.add(`${address}${wanted && isMeant(wanted, there) ? wanted.key : written}`);
  return [];
}

/** `each.value` is, of what `for_each` names, the one with its own key; where there is none, nobody can say. */
function takeOwn({ scope, each }: Within, found: Found, depth: number): void {
  if (!each) return;
  const names = new Set<string>();
  follow(namesIn(each.forEach), { scope }, { ...each, isKey: false }, { ...found, names }, depth + 1);
  for (const name of names) if (name.endsWith(each.key)) found.names.add(name);
}

/** `module.network.subnet_ids` → what that output names. */
function throughOutput(name: string, wanted: Choice | undefined, scope: Scope, found: Found): readonly Onward[] {
  const [, module, key, output, of] = ofOutput.exec(name) ?? [];
  if (module === undefined) return [];
  const address = `${scope.prefix}module.${module}`;
  // `depends_on` names modules.
  if (output === undefined) {
    found.names.add(address);
    return [];
  }
  const call = memberOf(memberOf(scope.configuration, 'module_calls'), module);
  const there = key !== undefined && found.keys(address).has(key) ? `${address}${key}` : address;
  const from = { scope, ...eachOf(there, memberOf(call, 'for_each_expression'), found.keys) };
  const inner = { ...below(from, module, call), prefix: `${there}.` };
  const expression = memberOf(memberOf(memberOf(inner.configuration, 'outputs'), output), 'expression');
  const taken = of === undefined ? wanted : { key: of, among: new Set<string>(), isKey: true };
  return [{ names: namesIn(expression), from: { scope: inner }, of: taken }];
}
