// How every execution begins: what is asked for, and whether the hand brake is on.
import { areBounds } from './bounds';
import { call } from './call';
import { jsonata } from './expression';
import type { MachineSettings, Sizing } from './settings';
import type { Assignment, Choice, ChoiceRule, States } from './states-language';

export const begin = 'Begin';
export const readHandBrake = 'Read the hand brake';
export const look = 'Look at the application';
const boundsAsked = 'Are these bounds?';

/**
 * Names are data here, as variables, so that no expression holds one. New bounds are kept before the brake is looked
 * at: they change no application, and when the brake is released those of now must hold.
 */
export function beginning(settings: MachineSettings): States {
  const { sizing } = settings;
  return {
    [begin]: {
      Type: 'Pass',
      Comment: 'Keeps what is asked for',
      Assign: {
        action: '{% $states.input.action %}',
        asked: '{% $states.input %}',
        looks: 0,
        ...(sizing && ofSizing(sizing)),
        ...(settings.retention && { found: [] }),
        ...(settings.desired && { tried: false }),
        ...(settings.judging && {
          begun: jsonata`$millis()`,
          since: jsonata`$millis()`,
          yields: jsonata`$states.input.yields = true`,
        }),
      },
      Next: 'Is it a known action?',
    },
    'Is it a known action?': asking(settings),
    'Unknown action': {
      Type: 'Fail',
      Comment: 'Nothing was done',
      Error: 'UnknownAction',
      Cause: 'The input names no action of this machine in "action", or not what it needs beside it',
    },
    ...(sizing && putting(sizing)),
    ...braking(settings),
  };
}

function ofSizing({ deciding }: Sizing): Assignment {
  return {
    seen: 0,
    ours: 0,
    gaveWay: false,
    ...(deciding && { outAlarm: deciding.outAlarm, inAlarm: deciding.inAlarm }),
  };
}

/**
 * Bounds come in pairs: half of them would be kept as no bounds at all. A snapshot changes nothing, so that the hand
 * brake does not hold it: whoever deploys by hand holds first.
 */
function asking({ sizing, snapshots, retention, desired, judging }: MachineSettings): Choice {
  const known: readonly (readonly [action: ChoiceRule['Condition'], isKnown: unknown])[] = [
    [jsonata`$action = "bounds"`, sizing],
    [jsonata`$action in ["scale-out", "scale-in"]`, sizing?.deciding],
    [jsonata`$action = "keep-running"`, true],
    [jsonata`$action = "retain-snapshots"`, retention],
    [jsonata`$action = "reconcile"`, desired],
    [jsonata`$action = "verify"`, judging],
  ];
  const oneIs = jsonata`$action = "bounds" and ($exists($asked.min) or $exists($asked.max))`;
  const isNamed = jsonata`$action = "snapshot" and $type($asked.name) = "string"`;
  return {
    Type: 'Choice',
    Comment: 'Each action is one way through the machine',
    Choices: [
      ...(sizing ? [{ Condition: oneIs, Next: boundsAsked }] : []),
      ...(snapshots ? [{ Condition: isNamed, Next: look }] : []),
      ...known.flatMap(([Condition, isKnown]) => (isKnown ? [{ Condition, Next: readHandBrake }] : [])),
    ],
    Default: 'Unknown action',
  };
}

/**
 * Two schedules of one minute write at once, and "a resource supports one update at a time". Source: API reference of
 * Systems Manager, PutParameter, `TooManyUpdates`.
 */
const writtenByAnother = ['Ssm.TooManyUpdatesException'];

function putting({ boundsParameter }: Sizing): States {
  return {
    [boundsAsked]: {
      Type: 'Choice',
      Comment: 'What are no bounds must not be kept as such',
      Choices: [{ Condition: areBounds('$asked'), Next: 'Put the bounds' }],
      Default: 'Unknown action',
    },
    'Put the bounds': call(
      ['ssm', 'putParameter'],
      {
        Comment: 'What a schedule asks for, in KPUs',
        Arguments: {
          Name: boundsParameter,
          Value: jsonata`$string({"min": $asked.min, "max": $asked.max})`,
          Overwrite: true,
        },
        Next: readHandBrake,
      },
      writtenByAnother,
    ),
  };
}

/** Whatever is not `run` holds: a value that somebody has misspelt as well. */
function braking({ holdParameter }: MachineSettings): States {
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
      Choices: [{ Condition: jsonata`$brake = "run"`, Next: look }],
      Default: 'Held',
    },
    Held: { Type: 'Succeed', Comment: 'Somebody holds the application', Output: { did: 'nothing', why: 'held' } },
  };
}
