// The blocks of a module one by one, whichever of its variables they depend on.
import { isObject, type JsonObject } from '../conform/finding';
import { absent, Choice, Document, Repeated, type Tree } from '../hcl/node';
import type { ReusableModule } from './reusable';

/** A resource or a data source. */
export interface Part {
  readonly type: string;
  readonly name: string;
  /** A choice or a repetition where variables decide whether it is there. */
  readonly body: Tree;
}

export function partsOf({ sections }: ReusableModule, section: 'resource' | 'data'): Part[] {
  const types = Object.entries((sections[section] ?? {}) as JsonObject);
  return types.flatMap(([type, all]) =>
    Object.entries(all as JsonObject).map(([name, body]) => ({ type, name, body: body as Tree })),
  );
}

/** What a module hands on. */
export interface Output {
  readonly name: string;
  readonly description: string;
}

export function outputsOf({ sections }: ReusableModule): Output[] {
  return Object.entries((sections['output'] ?? {}) as JsonObject).map(([name, tree]) => {
    // It is there in any case: on a condition its value is null.
    const body = tree instanceof Choice ? (tree.then === absent ? tree.otherwise : tree.then) : tree;
    const description = isObject(body) ? body['description'] : undefined;
    if (typeof description !== 'string') throw new Error(`the output ${name} has no description`);
    return { name, description };
  });
}

/** Every template in a tree, and every expression as the template of nothing else. */
export function templatesIn(tree: Tree | symbol): string[] {
  if (typeof tree === 'string') return [tree];
  if (typeof tree !== 'object' || tree === null) return [];
  if (tree instanceof Document) return templatesIn(tree.value);
  if (tree instanceof Choice)
    return [`\${${tree.condition}}`, ...templatesIn(tree.then), ...templatesIn(tree.otherwise)];
  if (tree instanceof Repeated)
    return [`\${${tree.over}}`, ...(tree.key === undefined ? [] : [tree.key]), ...templatesIn(tree.each)];
  return Object.entries(tree as object).flatMap(([key, value]) => [key, ...templatesIn(value as Tree)]);
}
