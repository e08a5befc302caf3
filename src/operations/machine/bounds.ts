// Within which bounds to stay: read when an action is about to change the size, so that those of now hold.
import { call } from './call';
import { jsonata } from './expression';
import type { Sizing } from './settings';
import type { Expression, Fail, States } from './states-language';

export const readBounds = 'Read the bounds';

const unreadable: Fail = {
  Type: 'Fail',
  Comment: 'Nothing was done',
  Error: 'UnreadableBounds',
  Cause: 'The parameter of the bounds does not hold JSON with "min" and "max", whole numbers with 1 <= min <= max',
};

/** Whether a variable holds bounds. What compares something else than numbers fails, so that types come first. */
export function areBounds(held: '$bounds' | '$asked'): Expression {
  const [min, max] = [`${held}.min`, `${held}.max`];
  const areNumbers = `$type(${min}) = "number" and $type(${max}) = "number"`;
  const areWhole = `$round(${min}) = ${min} and $round(${max}) = ${max}`;
  return `{% (${areNumbers}) ? (${min} >= 1 and ${min} <= ${max} and ${areWhole}) : false %}`;
}

/** People write bounds too: what is no pair of bounds must not become bounds of some kind. */
export function readingBounds({ boundsParameter, kpuQuota }: Sizing): States {
  return {
    [readBounds]: call(['ssm', 'getParameter'], {
      Comment: 'Bounds in KPUs',
      Arguments: { Name: boundsParameter },
      Assign: { bounds: jsonata`$parse($states.result.Parameter.Value)` },
      Catch: [{ ErrorEquals: ['States.QueryEvaluationError'], Next: 'Unreadable bounds' }],
      Next: 'Are they bounds?',
    }),
    'Are they bounds?': {
      Type: 'Choice',
      Comment: 'Somebody may have written them by hand',
      Choices: [{ Condition: areBounds('$bounds'), Next: 'Keep to the bounds' }],
      Default: 'Unreadable bounds',
    },
    'Unreadable bounds': unreadable,
    'Keep to the bounds': {
      Type: 'Pass',
      Comment: 'Never above the quota: of two bounds the upper one wins',
      Assign: { least: '{% $bounds.min %}', most: jsonata`$min([$bounds.max, ${kpuQuota}])` },
      Next: 'Has another scaled it?',
    },
  };
}
