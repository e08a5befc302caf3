// Which resources the expressions of a plan's configuration name, through variables and outputs of modules, as whole
// addresses. Locals are not in the format: what goes through one names nothing.
import { memberOf } from '../document/own';
import { asObject } from './shape';
import { keyless, stepsOf } from './places';
import type { Path } from './tree';

/**
 * A module, and the ones around it. Source of its parts: Terraform's JSON format, "Configuration Representation":
 * `resources` with `address` and `expressions`, `module_calls` with `expressions` and `module`, `outputs` with
 * `expression`.
 */
interface Scope {
  readonly configuration: unknown;
  /** `module.a.module.b.`, or nothing for the root. */
  readonly prefix: string;
  readonly call?: { readonly expressions: unknown; readonly from: Scope };
}

/**
 * A resource → the places that the expression of one of its arguments names, or its `depends_on`: with the keys of the
 * modules around it, as `placesOf` has them.
 */
type References = (of: { readonly place: string; readonly module: string }, path: Path) => readonly string[];

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

/** @param root the root module of a plan's configuration, which may be anything: what is no module names nothing */
export function expressionsIn(root: unknown): Expressions {
  const all = new Map<string, { readonly expressions: unknown; readonly scope: Scope }>();
  const visit = (scope: Scope, depth: number): void => {
    const resources = memberOf(scope.configuration, 'resources');
    for (const resource of Array.isArray(resources) ? (resources as readonly unknown[]) : []) {
      const address = memberOf(resource, 'address');
      if (typeof address === 'string')
        all.set(`${scope.prefix}${address}`, { expressions: expressionsOf(resource), scope });
    }
    if (depth > deepest) return;
    const calls = memberOf(scope.configuration, 'module_calls');
    for (const [name, call] of Object.entries(typeof calls === 'object' && calls !== null ? calls : {}))
      visit(below(scope, name, call), depth + 1);
  };
  visit({ configuration: root, prefix: '' }, 0);
  const references: References = ({ place, module }, path) => {
    const found = all.get(place);
    if (!found) return [];
    const names = new Set<string>();
    const steps = stepsOf(module);
    const isThere = steps.map((step) => `${keyless(step)}.`).join('') === found.scope.prefix;
    const scope = isThere ? ofInstance(found.scope, steps) : found.scope;
    follow(namesIn(at(found.expressions, path)), scope, { names, seen: new Set() }, 0);
    return [...names];
  };
  const isWritten = (place: string, path: Path): boolean | undefined => {
    const found = all.get(place);
    return found && at(found.expressions, path) !== undefined;
  };
  return { references, of: (place) => all.get(place)?.expressions, isWritten };
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
}

function follow(texts: readonly string[], scope: Scope, found: Found, depth: number): void {
  for (const text of texts) {
    const key = `${scope.prefix} ${text}`;
    if (found.seen.has(key)) continue;
    found.seen.add(key);
    for (const { names, from } of resolved(text, scope, depth, found)) follow(names, from, found, depth + 1);
  }
}

function below(from: Scope, name: string, call: unknown): Scope {
  return {
    configuration: memberOf(call, 'module'),
    prefix: `${from.prefix}module.${name}.`,
    call: { expressions: memberOf(call, 'expressions'), from },
  };
}

/** A module and the ones around it as one instance of theirs. */
function ofInstance(scope: Scope, steps: readonly string[]): Scope {
  const { call } = scope;
  if (!call) return scope;
  const from = ofInstance(call.from, steps.slice(0, -1));
  return { ...scope, prefix: `${steps.join('.')}.`, call: { ...call, from } };
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

/** All names in an expression, or in the expressions of a block. */
function namesIn(value: unknown): string[] {
  const references = memberOf(value, 'references');
  if (Array.isArray(references)) return references.filter((one): one is string => typeof one === 'string');
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesIn);
}

interface Onward {
  readonly names: readonly string[];
  readonly from: Scope;
}

/** A resource is found; a variable or an output leads on into another module. */
function resolved(name: string, scope: Scope, depth: number, found: Found): readonly Onward[] {
  const [kind, first] = name.split(/[.[]/, 2);
  if (depth > deepest || first === undefined) return [];
  if (kind === 'var')
    return scope.call ? [{ names: namesIn(memberOf(scope.call.expressions, first)), from: scope.call.from }] : [];
  if (kind === 'module') return throughOutput(name, scope, found);
  const [place] = /^(data[.])?[a-z0-9_]+[.][A-Za-z0-9_-]+/.exec(name) ?? [];
  if (place !== undefined && !['each', 'count', 'local', 'path', 'self', 'terraform'].includes(String(kind)))
    found.names.add(`${scope.prefix}${place}`);
  return [];
}

/** `module.network.subnet_ids` → what that output names. */
function throughOutput(name: string, scope: Scope, found: Found): readonly Onward[] {
  const [, module, output] = /^module[.]([A-Za-z0-9_-]+)(?:\[[^\]]*\])?(?:[.]([A-Za-z0-9_-]+))?/.exec(name) ?? [];
  if (module === undefined) return [];
  // `depends_on` names modules.
  if (output === undefined) {
    found.names.add(`${scope.prefix}module.${module}`);
    return [];
  }
  const inner = below(scope, module, memberOf(memberOf(scope.configuration, 'module_calls'), module));
  const expression = memberOf(memberOf(memberOf(inner.configuration, 'outputs'), output), 'expression');
  return [{ names: namesIn(expression), from: inner }];
}
