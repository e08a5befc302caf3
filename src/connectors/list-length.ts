// What a spec lists goes to the job in one property, which has a longest length.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child } from '../document/pointer';
import type { Text } from '../terraform/value';
import type { Use } from './connector';

/** Characters of a property. Source: the API model of Managed Service for Apache Flink, `PropertyValue`. */
const longestProperty = 2048;

/** @param values what the job is told of the list under `key` */
export function checkLength(values: readonly Text[], key: 'topics' | 'tables', { pointer }: Use): Problem[] {
  const length = Math.max(...values.map((value) => String(value).length));
  if (length <= longestProperty) return [];
  const message = `the names of the ${key} have ${length} characters together`;
  return [error('FLK3118', child(pointer, key), message, { expected: `at most ${longestProperty}` })];
}
