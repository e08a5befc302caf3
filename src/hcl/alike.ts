// Whether two values are of one type to Terraform, which makes one type of both sides of a condition: it refuses
// objects of other shapes, and turns a number beside a text into a text.
// Source: https://developer.hashicorp.com/terraform/language/expressions/conditionals#result-types
import { isObject } from '../conform/finding';
import { aloneIn } from './quoted';
import { absent, Choice, Document, isNode, Repeated } from './node';

/** Of an expression nothing is known but that whoever wrote it meant it to stand there. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one instanceof Choice) return isAlike(one.then, other) && isAlike(one.otherwise, other);
  if (other instanceof Choice) return isAlike(other, one);
  if (isOpen(one) || isOpen(other)) return true;
  if (isText(one) || isText(other)) return isText(one) && isText(other);
  const [list, otherList] = [listOf(one), listOf(other)];
  if (list && otherList) return areAlike([...list, ...otherList]);
  const [members, others] = [membersOf(one), membersOf(other)];
  if (members && others) return hasSameShape(members, others) || areAlike([...values(members), ...values(others)]);
  return typeof one === typeof other && !list && !otherList && !members && !others;
}

/** Of each to each: what is alike to an expression says nothing of the next. */
export const areAlike = (all: readonly unknown[]): boolean =>
  all.every((one, at) => all.slice(at + 1).every((other) => isAlike(one, other)));

/** Null, what is not there, and an expression, which may be of any type. */
function isOpen(value: unknown): boolean {
  return value === null || value === absent || (typeof value === 'string' && aloneIn(value) !== undefined);
}

const isText = (value: unknown): boolean => typeof value === 'string' || value instanceof Document;

function listOf(value: unknown): readonly unknown[] | undefined {
  if (value instanceof Repeated) return value.key === undefined ? [value.each] : undefined;
  return Array.isArray(value) ? value : undefined;
}

/** Of what is repeated no name is known. */
function membersOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (value instanceof Repeated) return value.key === undefined ? undefined : { [`\${${value.key}}`]: value.each };
  return isObject(value) && !isNode(value) ? value : undefined;
}

const values = (members: Readonly<Record<string, unknown>>): unknown[] => Object.values(members);

function hasSameShape(members: Readonly<Record<string, unknown>>, others: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(members);
  return (
    keys.length === Object.keys(others).length &&
    keys.every((key) => Object.hasOwn(others, key) && isAlike(members[key], others[key]))
  );
}
