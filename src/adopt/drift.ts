// What a template asked for, held against what stands: arguments that differ, without what they hold.
import { isObject } from '../estate/shape';
import type { Standing } from './described';
import { canonical, documentIn } from './json-document';
import { standInsIn, unknownKey, type StandIn } from './stand-ins';

/** What is known of each by other means. */
const ofItself: readonly string[] = ['arn', 'id', 'name', 'status', 'tags'];

/** The arguments that the template says and that have another value by now, sorted. */
export function driftOf(asked: Standing, stands: Standing, standIns: readonly StandIn[]): string[] {
  const said = argumentsIn(asked.attributes);
  const there = argumentsIn(stands.attributes);
  const changed = [...said].filter(([name, value]) => there.get(name) !== value);
  const known = changed.filter(([, value]) => standInsIn(value, standIns).length === 0).map(([name]) => name);
  // A property that somebody has added since: the template says all that there are.
  const isWhole = ![...said.keys()].some((name) => name.endsWith(` / ${unknownKey}`));
  const added = [...there.keys()].filter((name) => isWhole && name.includes(' / ') && !said.has(name));
  return [...known, ...added].sort();
}

function argumentsIn(value: object, path: readonly string[] = []): Map<string, string> {
  const all = Object.entries(value).filter(([key]) => path.length > 0 || !ofItself.includes(key));
  return new Map(all.flatMap(([key, member]) => [...argumentIn(member as unknown, [...path, key])]));
}

function argumentIn(value: unknown, path: readonly string[]): ReadonlyMap<string, string> {
  if (path.at(-1) === 'property_group' && Array.isArray(value)) return new Map(value.flatMap(propertiesIn));
  if (isObject(value)) return argumentsIn(value, path);
  const read = typeof value === 'string' ? (documentIn(value) ?? value) : value;
  return new Map([[path.join('.'), JSON.stringify(canonical(read))]]);
}

/** `group / key`. */
function propertiesIn(group: unknown): [string, string][] {
  const { property_group_id: id, property_map: map } = { ...(group as Record<string, unknown>) };
  return Object.entries({ ...(map as object) }).map(([key, value]) => [`${String(id)} / ${key}`, String(value)]);
}
