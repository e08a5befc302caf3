// Within which bounds to stay: read when an action is about to change the size, so that those of now hold.
import { call } from './call';
import { jsonata } from './expression';
import type { Sizing } from './settings';
import type { Fail, States } from './states-language';

export const readBounds = 'Read the bounds';

const unreadable: Fail = {
  Type: 'Fail',
  Comment: 'Nothing was done',
  Error: 'UnreadableBounds',
  Cause: 'The parameter of the bounds does not hold JSON with the numbers "min" and "max"',
};

/** People write bounds too: what is no two numbers must not become bounds of some kind. */
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
      Choices: [
        {
          Condition: jsonata`$type($bounds.min) = "number" and $type($bounds.max) = "number"`,
          Next: 'Keep to the bounds',
        },
      ],
      Default: 'Unreadable bounds',
    },
    'Unreadable bounds': unreadable,
    'Keep to the bounds': {
      Type: 'Pass',
      Comment: 'Never above the quota',
      Assign: {
        least: jsonata`$min([$max([1, $bounds.min]), $bounds.max, ${kpuQuota}])`,
        most: jsonata`$min([$max([1, $bounds.max]), ${kpuQuota}])`,
      },
      Next: 'Has another scaled it?',
    },
  };
}
