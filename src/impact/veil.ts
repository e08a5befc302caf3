// Values of a plan that may not be told or compared as what they are: hidden ones, those that come out when Terraform
// applies, and those that the service fills in.
import { memberOf } from '../document/own';
import { Mystery, Unwritten, type Marks, type Tree } from '../estate/tree';
import { isObject } from '../estate/shape';

/** What Terraform marks as sensitive: it is compared, and never told. */
export class Hidden {
  constructor(readonly value: Tree) {}
}

/** Stands for a value that nobody writes and that comes out when Terraform applies: it is no change. */
export const filledIn: unique symbol = Symbol('filled in by the service');

/** The arguments as they are compared: an empty list or map is none, as AWS reads it. */
export function veiled(tree: Tree, marks: Marks): unknown {
  if (tree === undefined || tree instanceof Unwritten) return filledIn;
  if (tree === null || tree instanceof Mystery) return tree;
  if (marks === true) return new Hidden(tree);
  if (typeof tree !== 'object') return tree;
  const below = ([key, one]: readonly [string, Tree]): unknown => veiled(one, memberOf(marks, key) as Marks);
  if (Object.keys(tree).length === 0) return null;
  if (Array.isArray(tree)) return Object.entries(tree).map(below);
  return Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, below([key, one])]));
}

/** Whether nobody may read a value, or can. */
export function isVeil(value: unknown): value is Mystery | Hidden {
  return value instanceof Mystery || value instanceof Hidden;
}

/** What a report shows of a value that holds some that it may not show. */
export function told(value: unknown): unknown {
  if (value === filledIn) return undefined;
  if (value instanceof Mystery) return '(known after the apply)';
  if (value instanceof Hidden) return '(sensitive)';
  if (Array.isArray(value)) return value.map(told);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, told(one)]));
}
