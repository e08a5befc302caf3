// The Flink applications that a plan does something to, and how their changes are read.
import { argumentBefore, ofTypes, type Change, type Estate, type Resource, type Standing } from '../../estate/estate';
import { remembered } from '../../estate/remembered';
import { textOf } from '../../estate/value';
import { applicationType, isFlink, mayBeFlink, paths } from '../flink-application';

/** An application that a plan speaks of, gone ones included. */
export type PlannedApplication = Resource & { readonly change: Change };

/** One that stays where it is and is another one after. */
export type UpdatedApplication = PlannedApplication & Standing;

/** Those that run a job of Flink before or after. A runtime that is not known may be Flink's. */
export const plannedApplications = remembered((estate: Estate): readonly PlannedApplication[] =>
  ofTypes(estate, applicationType).filter(
    (one): one is PlannedApplication => one.mode === 'managed' && one.change !== undefined && wasOrIsFlink(one),
  ),
);

export function updatedApplications(estate: Estate): readonly UpdatedApplication[] {
  return plannedApplications(estate).filter(
    (one): one is UpdatedApplication => one.change.action === 'update' && one.arguments !== undefined,
  );
}

/** Those that stand before and after: what is taken from around them is missed. */
export function keptApplications(estate: Estate): readonly UpdatedApplication[] {
  return plannedApplications(estate).filter(
    (one): one is UpdatedApplication => ['none', 'update'].includes(one.change.action) && one.arguments !== undefined,
  );
}

function wasOrIsFlink(one: Resource): boolean {
  const isNow = one.arguments !== undefined && isFlink(one as Standing);
  return isNow || (one.change?.before !== undefined && mayBeFlink(textOf(argumentBefore(one, paths.runtime))));
}

/** `FLINK-1_20` → 1 and 20; undefined for what is no version of Flink. */
export function versionOf(runtime: string | undefined): { readonly line: number; readonly minor: number } | undefined {
  const [, line, minor] = /^FLINK-(\d+)_(\d+)$/.exec(runtime ?? 'none') ?? [];
  return line === undefined ? undefined : { line: Number(line), minor: Number(minor) };
}

/** `a`, `a and b`, `a, b and c`. */
export function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.slice(-1).join()}`;
}
