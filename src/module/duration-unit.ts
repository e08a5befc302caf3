// A duration whose arguments are numbers is a number in a module: in the unit in which the spec says it.
import type { Json } from '../document/document';
import { ensured } from '../text/ensured';
import { toMilliseconds } from '../text/duration';
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

/** @param said `7d`; of what the spec does not say: seconds */
export function unitOf(said: Json | undefined): Unit {
  const [, letters = 's'] = /^[0-9]+([a-z]+)$/.exec(typeof said === 'string' ? said : '') ?? [];
  return ensured(units[letters], `a unit ${letters}`);
}

/** The variable of a text such as `7d` → that of 7. */
export function inUnit(variable: ModuleVariable, { word, milliseconds }: Unit): ModuleVariable {
  const { name, description, example, default: usual } = variable;
  const amount = (said: Json): number => toMilliseconds(String(said)) / milliseconds;
  const called = `${name}_${word}`;
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
    ],
    example: amount(example),
  };
}
