// Whether two values are of one type to Terraform, which makes one type of both sides of a condition: it refuses
// objects of other shapes, and turns a number beside a text into a text.
// Source: https://developer.hashicorp.com/terraform/language/expressions/conditionals#result-types
import { isObject } from '../conform/finding';
import { branchesOf, mayBeAbsent } from './guards';
import { isTextOfProvider } from './json-document';
import { aloneIn } from './quoted';
import { absent, Choice, Document, isNode, Repeated } from './node';

/** What is made of an expression: another type where nobody keeps the difference, such as in tags, or none. */
export type Conversion = 'harmless' | 'wrong';

/** Of an expression little is known: where a conversion is harmless, it is taken for what stands beside it. */
export function isAlike(one: unknown, other: unknown, conversion: Conversion = 'harmless'): boolean {
  if (one instanceof Choice) return [one.then, one.otherwise].every((side) => isAlike(side, other, conversion));
  if (other instanceof Choice) return isAlike(other, one, conversion);
  if (isNothing(one) || isNothing(other)) return true;
  if (isText(one) && isText(other)) return true;
  if (isOpen(one) || isOpen(other)) return conversion === 'harmless';
  const [list, otherList] = [listOf(one), listOf(other)];
  if (list && otherList) return areAlike([...list, ...otherList], conversion);
  const [members, others] = [membersOf(one), membersOf(other)];
  if (members && others) return areMembersAlike(members, others, conversion);
  return typeof one === typeof other && !list && !otherList && !members && !others;
}

/** Each to each: what is alike to an expression says nothing of the next. */
export const areAlike = (all: readonly unknown[], conversion: Conversion = 'harmless'): boolean =>
  all.every((one, at) => all.slice(at + 1).every((other) => isAlike(one, other, conversion)));

const isNothing = (value: unknown): boolean => value === null || value === absent;

const isOpen = (value: unknown): boolean => typeof value === 'string' && aloneIn(value) !== undefined;

function isText(value: unknown): boolean {
  if (value instanceof Document) return true;
  return typeof value === 'string' && (aloneIn(value) === undefined || isTextOfProvider(value));
}

/** Of what is repeated there may be two. */
function listOf(value: unknown): readonly unknown[] | undefined {
  if (value instanceof Repeated) return value.key === undefined ? [value.each, value.each] : undefined;
  return Array.isArray(value) ? value.flatMap((one: unknown) => listOfRepeated(one) ?? [one]) : undefined;
}

const listOfRepeated = (one: unknown): readonly unknown[] | undefined =>
  one instanceof Repeated && one.key === undefined ? [one.each, one.each] : undefined;

type Members = Readonly<Record<string, unknown>>;

function membersOf(value: unknown): Members | undefined {
  if (value instanceof Repeated) return value.key === undefined ? undefined : { '': value };
  return isObject(value) && !isNode(value) ? value : undefined;
}

/** Of one shape, or of one type whatever they are called: a map, then. */
function areMembersAlike(members: Members, others: Members, conversion: Conversion): boolean {
  const [keys, otherKeys] = [Object.keys(members), Object.keys(others)];
  const isShape = ![...Object.values(members), ...Object.values(others)].some(isLoose);
  const isSame = keys.length === otherKeys.length && keys.every((key) => Object.hasOwn(others, key));
  if (isShape && isSame) return keys.every((key) => isAlike(members[key], others[key], conversion));
  const values = [members, others].flatMap((all) => Object.values(all).flatMap(valuesOf));
  return areAlike(values, conversion);
}

/** May be there or not, or several times. */
const isLoose = (value: unknown): boolean =>
  mayBeAbsent(value, []) ||
  branchesOf(value, []).some(({ tree }) => tree instanceof Repeated && tree.key !== undefined);

function valuesOf(value: unknown): readonly unknown[] {
  return branchesOf(value, []).flatMap(({ tree }) =>
    tree instanceof Repeated && tree.key !== undefined ? [tree.each, tree.each] : [tree],
  );
}
