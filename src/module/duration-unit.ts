// A duration whose arguments are numbers is a number in a module: in the unit in which the spec says it.
import { valueAt, type Json } from '../document/document';
import type { Pointer } from '../document/pointer';
import { fieldAt } from '../schema/from-text';
import { ensured } from '../text/ensured';
import { toMilliseconds } from '../text/duration';
import type { Limit } from './limits';
import type { ModuleVariable } from './reusable';

export interface Unit {
  /** As names of variables end: `retention_days`. */
  readonly word: string;
  readonly milliseconds: number;
  /** As durations in specs end. */
  readonly letters: string;
}

const units: Readonly<Record<string, Unit>> = {
  ms: { word: 'milliseconds', milliseconds: 1, letters: 'ms' },
  s: { word: 'seconds', milliseconds: 1_000, letters: 's' },
  m: { word: 'minutes', milliseconds: 60_000, letters: 'm' },
  h: { word: 'hours', milliseconds: 3_600_000, letters: 'h' },
  d: { word: 'days', milliseconds: 86_400_000, letters: 'd' },
};

/** That of a field in a spec, or else of its default. */
export function unitIn(tree: Json, pointer: Pointer): Unit {
  return unitOf(valueAt(tree, pointer) ?? (fieldAt(tree, pointer)?.default as Json | undefined));
}

/** @param said `7d`; where nobody says one, seconds */
function unitOf(said: Json | undefined): Unit {
  const [, letters = 's'] = /^[0-9]+([a-z]+)$/.exec(typeof said === 'string' ? said : '') ?? [];
  return ensured(units[letters], `a unit ${letters}`);
}

/** The variable of a text such as `7d` → that of 7. @param called its name */
export function inUnit(
  variable: ModuleVariable,
  { word, milliseconds }: Unit,
  called: string,
  limits: readonly Limit[],
): ModuleVariable {
  const { description, example, default: usual } = variable;
  const amount = (said: Json): number => toMilliseconds(String(said)) / milliseconds;
  return {
    ...variable,
    name: called,
    type: 'number',
    description: `${description} In ${word}.`,
    ...(usual !== undefined && { default: amount(usual) }),
    validations: [
      {
        condition: `var.${called} > 0 && floor(var.${called}) == var.${called}`,
        message: `It must be a whole number of ${word}, and more than none.`,
        wrong: 0,
      },
      ...limits.map((limit) => limit(`var.${called}`)),
    ],
    example: amount(example),
  };
}

/** Whole ones: 90 minutes are one hour. */
export function amountIn(duration: string, { milliseconds }: Unit): number {
  return Math.max(1, Math.floor(toMilliseconds(duration) / milliseconds));
}
