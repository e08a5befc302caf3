// The property groups of an application: what it passes to its code, in plain text.
import { blocks, type Estate, type Resource, type Standing } from '../estate/estate';
import { meant } from '../estate/join';
import { entriesAt, read } from '../estate/tree';
import { textOf, type Value } from '../estate/value';
import { paths } from './flink-application';

export interface Property {
  /** Number of its group. */
  readonly group: number;
  readonly key: string;
  readonly value: Value;
}

export interface Properties {
  readonly known: readonly Property[];
  /** Whether these are all: one value that is not known hides the map around it in a plan. */
  readonly whole: boolean;
}

export function propertiesOf(application: Standing): Properties {
  const groups = blocks(application, paths.properties);
  const maps = groups?.map((group) => entriesAt(group, 'property_map')) ?? [];
  return {
    known: maps.flatMap((map, group) => (map ?? []).map(([key, value]) => ({ group, key, value }))),
    whole: groups !== undefined && maps.every((map) => map !== undefined),
  };
}

/** Resources of a type that a property names, by reference or by text. */
export function namedInProperties(estate: Estate, application: Standing, ...types: readonly string[]): Standing[] {
  const groups = blocks(application, paths.properties) ?? [];
  const values = [
    ...propertiesOf(application).known.map(({ value }) => value),
    // Of a map that is not known the expression still says what it names.
    ...groups.map(({ references }): Value => ({ kind: 'unknown', references: references(['property_map']) })),
  ];
  const named = values.flatMap((value) => meant(estate, value, ...types));
  return [...new Set(named)].filter(({ mode }) => mode === 'managed');
}

/**
 * The path of an argument with its property group by name, as the spec knows it: a number says which one it is in one
 * file alone, and of a group that stands alone not even that is said.
 * @param key of the map that the path ends at
 */
export function byGroup(resource: Resource, path: string, key?: string): string {
  const whole = key === undefined ? path : withKey(path, key);
  const [, number = '0', below = ''] = propertyPath.exec(whole) ?? [];
  if (below === '' && number === '0') return whole;
  const id = resource.arguments && read(resource.arguments, `${paths.properties}.${number}.property_group_id`);
  const name = id && textOf(id);
  return name === undefined ? whole : `${groupPath(name)}${below}`;
}

const propertyPath = new RegExp(`^${paths.properties.replaceAll('.', '[.]')}(?:[.]([0-9]+))?((?:[.].+)?)$`);

/** The property group of a name, in a path that `byGroup` has made. */
export function groupPath(name: string): string {
  return `${paths.properties}["${name}"]`;
}

/** As Terraform writes it: `property_map.path`, `property_map["stream.arn"]`. */
export function withKey(path: string, key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? `${path}.${key}` : `${path}["${key}"]`;
}
