// What of the properties of a job cannot be: facts that nobody knows, one key twice, too many keys.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { PropertyGroup } from '../facts/facts';
import type { Text } from '../terraform/value';
import type { Told, Unknown, Wired } from './wiring';

export function wiringProblems({ told, unknown }: Wired): Problem[] {
  return [...unknown.map(unknownFact), ...twins(told), ...told.flatMap(longValue)];
}

/** Source: the API reference on PropertyGroup, whose values take 2048 characters. */
const longestValue = 2048;

/** What a value is before Terraform knows the rest of it: the schema has seen the text with its placeholders only. */
function longValue({ key, value, pointer }: Told): Problem[] {
  const length = knownLength(value);
  if (length <= longestValue) return [];
  const message = `the property "${key}" has ${length} characters`;
  return [error('FLK3077', pointer, message, { expected: `at most ${longestValue}` })];
}

function knownLength(value: Text): number {
  if (typeof value === 'string') return value.length;
  return '$join' in value ? value.$join.reduce<number>((sum, part) => sum + knownLength(part), 0) : 0;
}

function unknownFact({ kind, pointer, location, written, near, known }: Unknown): Problem {
  const problem =
    kind === 'spec'
      ? error('FLK1021', pointer, `the spec has no single value at ${written.slice(2, -1)}`, { suggestions: near })
      : error('FLK3078', pointer, `there is no fact ${written}`, { suggestions: near, allowed: known });
  return location ? { ...problem, location } : problem;
}

/** The service would take the later one, and the job would read it as the other's. */
function twins(told: readonly Told[]): Problem[] {
  const seen = new Map<string, Told>();
  return told.flatMap((one): Problem[] => {
    const { group, key, pointer } = one;
    const name = JSON.stringify([group, key]);
    const earlier = seen.get(name);
    seen.set(name, one);
    if (!earlier) return [];
    const because = { pointer: earlier.pointer, note: 'the other one' };
    const help = 'choose with `keys` what each of them tells, or give one of them another group';
    return [error('FLK3079', pointer, `the property "${key}" of group "${group}" is written twice`, { because, help })];
  });
}

/** Source: the API reference on PropertyGroup, whose map takes 50 entries. */
const mostKeys = 50;

/** Several sources may fill one group together. */
export function fullGroups(groups: Readonly<Record<string, PropertyGroup>>): Problem[] {
  return Object.entries(groups).flatMap(([id, group]): Problem[] => {
    const count = Object.keys(group).length;
    if (count <= mostKeys) return [];
    const message = `the property group "${id}" has ${count} keys`;
    return [error('FLK3021', '/spec/properties', message, { on: 'key', expected: `at most ${mostKeys}` })];
  });
}
