// A choice of two objects as one object whose members are choices.
import { isObject } from '../conform/finding';
import { absent, Choice, isNode, type Tree } from './node';

type PlainObject = Readonly<Record<string, Tree>>;

export function isPlain(value: unknown): value is PlainObject {
  return isObject(value) && !isNode(value);
}

/** What one side does not have is absent there; of a side that is absent, all is. */
export function eitherMembers({ condition, then, otherwise }: Choice): PlainObject {
  const [some, others] = [membersOf(then), membersOf(otherwise)];
  const names = [...new Set([...Object.keys(some), ...Object.keys(others)])];
  return Object.fromEntries(
    names.map((name) => [name, new Choice(condition, some[name] ?? absent, others[name] ?? absent)]),
  );
}

/** Of a section, or of the resources of a type, where all of it depends on a condition. */
export function membersOf(tree: unknown): PlainObject {
  if (tree === absent) return {};
  if (tree instanceof Choice) return eitherMembers(tree);
  if (!isPlain(tree)) throw new Error('members of what is no object');
  return tree;
}
