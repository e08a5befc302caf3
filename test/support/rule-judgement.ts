// What rules say of an estate, in a form that tests compare.
import type { Estate } from '../../src/estate/estate';
import { readConfiguration } from '../../src/estate/read-configuration';
import { readPlan, type ReadEstate } from '../../src/estate/read-plan';
import { profiles } from '../../src/rules/profiles';
import type { Rule, Verdict } from '../../src/rules/rule';

/** A verdict without the resource itself. */
export interface Told {
  readonly outcome: Verdict['outcome'];
  readonly address: string;
  readonly message?: string;
  readonly path?: string;
}

/** In production, with the bounds that the rule's examples ask for. */
export function judged(rule: Rule, estate: Estate): Told[] {
  return rule
    .judge(estate, { ...profiles.production.settings, ...rule.settings })
    .map((verdict) => ({
      outcome: verdict.outcome,
      address: verdict.resource?.address ?? 'the file',
      ...('message' in verdict && { message: verdict.message }),
      ...('path' in verdict && verdict.path !== undefined && { path: verdict.path }),
    }));
}

export function outcomes(told: readonly Told[]): string[] {
  return [...new Set(told.map(({ outcome }) => outcome))].sort();
}

export function configured(json: unknown, stage?: 'spec'): Estate {
  return estateOf(readConfiguration(json, stage));
}

export function planned(json: unknown): Estate {
  return estateOf(readPlan(json));
}

function estateOf(read: ReadEstate): Estate {
  if ('refused' in read) throw new Error(read.refused);
  return read.estate;
}

/** The estate of one module alone, and of those in it. */
export function within(estate: Estate, isIn: (module: string) => boolean): Estate {
  return { ...estate, resources: estate.resources.filter(({ module }) => isIn(module)) };
}
