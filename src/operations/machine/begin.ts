// How every execution begins: what is asked for, whether the hand brake is on, and within which bounds to stay.
import { call } from './call';
import { jsonata } from './expression';
import type { MachineSettings } from './settings';
import type { ChoiceRule, States } from './states-language';

export const begin = 'Begin';
export const readHandBrake = 'Read the hand brake';
export const look = 'Look at the application';

/**
 * Names are data here, as variables, so that no expression holds one. New bounds are kept before the brake is looked
 * at: they change no application, and when the brake is released those of now must hold.
 */
export function beginning({ holdParameter, boundsParameter, deciding, kpuQuota }: MachineSettings): States {
  return {
    [begin]: {
      Type: 'Pass',
      Comment: 'Keeps what is asked for',
      Assign: {
        action: '{% $states.input.action %}',
        asked: '{% $states.input %}',
        looks: 0,
        seen: 0,
        ...(deciding && { outAlarm: deciding.outAlarm, inAlarm: deciding.inAlarm }),
      },
      Next: 'Is it a known action?',
    },
    ...asking(boundsParameter, deciding ? scalingActions : []),
    ...reading(holdParameter, boundsParameter, kpuQuota),
  };
}

function asking(boundsParameter: string, further: readonly ChoiceRule[]): States {
  return {
    'Is it a known action?': {
      Type: 'Choice',
      Comment: 'Each action is one way through the machine',
      Choices: [
        { Condition: jsonata`$action = "bounds" and $exists($asked.max)`, Next: 'Put the bounds' },
        { Condition: jsonata`$action in ["bounds", "keep-running"]`, Next: readHandBrake },
        ...further,
      ],
      Default: 'Unknown action',
    },
    'Unknown action': {
      Type: 'Fail',
      Comment: 'Nothing was done',
      Error: 'UnknownAction',
      Cause: 'The input names no action of this machine in "action"',
    },
    'Put the bounds': call(['ssm', 'putParameter'], {
      Comment: 'What a schedule asks for, in KPUs',
      Arguments: {
        Name: boundsParameter,
        Value: jsonata`$string({"min": $asked.min, "max": $asked.max})`,
        Overwrite: true,
      },
      Next: readHandBrake,
    }),
  };
}

const scalingActions: readonly ChoiceRule[] = [
  { Condition: jsonata`$action in ["scale-out", "scale-in"]`, Next: readHandBrake },
];

/** Whatever is not `run` holds: a value that somebody has misspelt as well. */
function reading(holdParameter: string, boundsParameter: string, kpuQuota: number): States {
  return {
    [readHandBrake]: call(['ssm', 'getParameter'], {
      Comment: 'People hold the application with this parameter',
      Arguments: { Name: holdParameter },
      Assign: { brake: '{% $states.result.Parameter.Value %}' },
      Next: 'Is it held?',
    }),
    'Is it held?': {
      Type: 'Choice',
      Comment: 'Only "run" lets it go',
      Choices: [{ Condition: jsonata`$brake = "run"`, Next: 'Read the bounds' }],
      Default: 'Held',
    },
    Held: { Type: 'Succeed', Comment: 'Somebody holds the application', Output: { did: 'nothing', why: 'held' } },
    'Read the bounds': call(['ssm', 'getParameter'], {
      Comment: 'Bounds in KPUs; never above the quota',
      Arguments: { Name: boundsParameter },
      Assign: {
        least: jsonata`( $b := $parse($states.result.Parameter.Value); $min([$max([1, $b.min]), $b.max, ${kpuQuota}]) )`,
        most: jsonata`( $b := $parse($states.result.Parameter.Value); $min([$max([1, $b.max]), ${kpuQuota}]) )`,
      },
      Next: look,
    }),
  };
}
