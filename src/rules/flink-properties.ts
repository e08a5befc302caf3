// The property groups of an application: what it passes to its code, in plain text.
import { blocks, type Estate, type Standing } from '../estate/estate';
import { meant } from '../estate/join';
import { entriesAt } from '../estate/tree';
import type { Value } from '../estate/value';
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
