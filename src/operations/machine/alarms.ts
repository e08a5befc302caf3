// The two alarms that decide: whether a step is still wanted before it is made, and whether another one is afterwards.
import { call } from './call';
import { jsonata } from './expression';
import type { MachineSettings } from './settings';
import type { Assignment, States, Task } from './states-language';

export const lookAtAlarms = 'Look at the alarms';
export const followUp = 'Look at the alarms again';

const states: Assignment = {
  wantsOut: jsonata`$count($states.result.CompositeAlarms[AlarmName = $outAlarm and StateValue = "ALARM"]) > 0`,
  wantsIn: jsonata`$count($states.result.CompositeAlarms[AlarmName = $inAlarm and StateValue = "ALARM"]) > 0`,
};

function asking(comment: string, next: string): Task {
  return call(['cloudwatch', 'describeAlarms'], {
    Comment: comment,
    Arguments: { AlarmNames: ['{% $outAlarm %}', '{% $inAlarm %}'], AlarmTypes: ['CompositeAlarm'] },
    Assign: states,
    Next: next,
  });
}

/** Out wins over in, and a step that nobody wants any more is not made. */
export function alarmsAsked(settings: MachineSettings): States {
  return settings.sizing?.deciding ? { ...beforehand, ...afterwards(settings) } : {};
}

const beforehand: States = {
  [lookAtAlarms]: asking('The event may be old', 'Is it still wanted?'),
  'Is it still wanted?': {
    Type: 'Choice',
    Comment: 'New bounds need no alarm',
    Choices: [
      { Condition: jsonata`$action = "bounds"`, Next: 'Choose the size' },
      { Condition: jsonata`$action = "scale-out" and $wantsOut`, Next: 'Choose the size' },
      { Condition: jsonata`$action = "scale-in" and $wantsIn and $not($wantsOut)`, Next: 'Choose the size' },
    ],
    Default: 'Not wanted any more',
  },
  'Not wanted any more': {
    Type: 'Succeed',
    Comment: 'The alarm has gone meanwhile',
    Output: { did: 'nothing', why: 'the alarm has gone' },
  },
};

function afterwards({ machineArn }: MachineSettings): States {
  const again = (action: string): Task =>
    call(['sfn', 'startExecution'], {
      Comment: 'The next step is an execution of its own',
      Arguments: { StateMachineArn: machineArn, Input: jsonata`$string({"action": ${action}})` },
      Next: 'Handed on',
    });
  return {
    [followUp]: asking('An alarm that stays on sends no further event', 'Is more wanted?'),
    'Is more wanted?': {
      Type: 'Choice',
      Comment: 'One step in one execution',
      Choices: [
        { Condition: jsonata`$wantsOut`, Next: 'Scale out further' },
        { Condition: jsonata`$wantsIn`, Next: 'Scale in further' },
      ],
      Default: 'Done',
    },
    'Scale out further': again('scale-out'),
    'Scale in further': again('scale-in'),
    'Handed on': {
      Type: 'Succeed',
      Comment: 'Another execution goes on',
      Output: { did: '{% $action %}', then: 'more' },
    },
    Done: { Type: 'Succeed', Comment: 'Nothing more is wanted', Output: { did: '{% $action %}', kpus: '{% $kpus %}' } },
  };
}
