// Which resources the expressions of a plan's configuration name, through variables and outputs of modules, as whole
// addresses. Locals are not in the format: what goes through one names nothing.
import { memberOf, own } from '../document/own';
import type { Path } from './tree';

/** The parts of `configuration` that are read. Source: Terraform's JSON format, "Configuration Representation". */
export interface ModuleConfiguration {
  readonly resources?: readonly ResourceConfiguration[];
  readonly module_calls?: Readonly<Record<string, ModuleCall>>;
  readonly outputs?: Readonly<Record<string, { readonly expression?: unknown }>>;
}

export interface ResourceConfiguration {
  readonly address?: string;
  readonly expressions?: unknown;
  readonly depends_on?: unknown;
}

export interface ModuleCall {
  readonly expressions?: unknown;
  readonly module?: ModuleConfiguration;
}

/** A module, and the ones around it. */
interface Scope {
  readonly configuration: ModuleConfiguration;
  /** `module.a.module.b.`, or nothing for the root. */
  readonly prefix: string;
  readonly call?: { readonly expressions: unknown; readonly from: Scope };
}

/** Place of a resource → what the expression of one of its arguments names; of `depends_on` too. */
export type References = (place: string, path: Path) => readonly string[];

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

export function expressionsIn(root: ModuleConfiguration): Expressions {
  const all = new Map<string, { readonly expressions: unknown; readonly scope: Scope }>();
  const visit = (scope: Scope, depth: number): void => {
    for (const resource of scope.configuration.resources ?? [])
      if (typeof resource.address === 'string')
        all.set(`${scope.prefix}${resource.address}`, { expressions: expressionsOf(resource), scope });
    if (depth > deepest) return;
    for (const [name, call] of Object.entries(scope.configuration.module_calls ?? {}))
      visit(below(scope, name, call), depth + 1);
  };
  visit({ configuration: root, prefix: '' }, 0);
  const references: References = (place, path) => {
    const found = all.get(place);
    return found
      ? [...new Set(namesIn(at(found.expressions, path)).flatMap((name) => resolved(name, found.scope, 0)))]
      : [];
  };
  const isWritten = (place: string, path: Path): boolean | undefined => {
    const found = all.get(place);
    return found && at(found.expressions, path) !== undefined;
  };
  return { references, of: (place) => all.get(place)?.expressions, isWritten };
}

function expressionsOf({ expressions, depends_on }: ResourceConfiguration): unknown {
  const own = typeof expressions === 'object' && expressions !== null ? expressions : {};
  return { ...own, ...(Array.isArray(depends_on) && { depends_on: { references: depends_on as unknown[] } }) };
}

function below(from: Scope, name: string, { module = {}, expressions }: ModuleCall): Scope {
  return { configuration: module, prefix: `${from.prefix}module.${name}.`, call: { expressions, from } };
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

function resolved(name: string, scope: Scope, depth: number): string[] {
  if (depth > deepest) return [];
  const [kind, first] = name.split(/[.[]/, 2);
  if (first === undefined) return [];
  if (kind === 'var') {
    const call = scope.call;
    const names = call ? namesIn(memberOf(call.expressions, first)) : [];
    return call ? names.flatMap((one) => resolved(one, call.from, depth + 1)) : [];
  }
  if (kind === 'module') return throughOutput(name, scope, depth);
  const [place] = /^(data[.])?[a-z0-9_]+[.][A-Za-z0-9_-]+/.exec(name) ?? [];
  return place === undefined || ['each', 'count', 'local', 'path', 'self', 'terraform'].includes(String(kind))
    ? []
    : [`${scope.prefix}${place}`];
}

/** `module.network.subnet_ids` → what that output names. */
function throughOutput(name: string, scope: Scope, depth: number): string[] {
  const [, module, output] = /^module[.]([A-Za-z0-9_-]+)(?:\[[^\]]*\])?(?:[.]([A-Za-z0-9_-]+))?/.exec(name) ?? [];
  const call = module === undefined ? undefined : own(scope.configuration.module_calls, module);
  if (module === undefined || call === undefined) return [];
  // `depends_on` names modules.
  if (output === undefined) return [`${scope.prefix}module.${module}`];
  const inner = below(scope, module, call);
  const expression = own(inner.configuration.outputs, output)?.expression;
  return namesIn(expression).flatMap((one) => resolved(one, inner, depth + 1));
}
