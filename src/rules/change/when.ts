// A resource as it was before a change, and as it will be after it.
import { argument, argumentBefore, type Resource, type Standing } from '../../estate/estate';
import type { Arguments } from '../../estate/tree';
import { textOf, type Value } from '../../estate/value';

export type When = 'before' | 'after';

/** What Terraform lets go of stays as it was. */
export function argumentsAt({ change, arguments: after }: Resource, when: When): Arguments | undefined {
  if (when === 'before') return change?.before;
  return after ?? (change?.action === 'forget' ? change.before : undefined);
}

/** As it was and as it will be. */
export function bothOf(one: Resource, path: string): readonly Value[] {
  return [argumentBefore(one, path), ...(one.arguments ? [argument(one as Standing, path)] : [])];
}

export function textsOf(values: readonly Value[]): readonly string[] {
  return values.flatMap((value) => textOf(value) ?? []);
}

/** What an argument names, before and after: texts, and the places that its expression speaks of. */
export function namedAt(one: Resource, path: string): readonly string[] {
  const values = bothOf(one, path);
  return [...textsOf(values), ...values.flatMap((value) => (value.kind === 'unset' ? [] : value.references))];
}
