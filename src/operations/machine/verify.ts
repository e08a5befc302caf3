// The action `verify`: some time after a change, a verdict whether the application is well. One alarm judges; the
// machine waits until there is something to judge, asks it, tells the verdict, and fails when it is a bad one, so that
// a pipeline that has started it fails as well.
import { readHandBrake } from './begin';
import { call } from './call';
import { jsonata } from './expression';
import { verify } from './look';
import type { Judging, MachineSettings } from './settings';
import type { Assignment, State, States } from './states-language';

/** A deadline is reached in so many steps at the most: whoever changes the application meanwhile is seen. */
const steps = 60;

/** Seconds: metrics come once a minute. */
const shortestStep = 60;

const deadline = 'Is it time for a verdict?';

/** None where nobody judges. */
export function verifying({ application, judging }: MachineSettings): States {
  if (!judging) return {};
  return { ...yielding(judging), ...waiting(judging), ...asking(application, judging), ...telling(judging), ...ending };
}

/**
 * Each beginning of the change alarm starts an execution. Where a change was seen that came after this execution began,
 * and the alarm has begun anew as well, the verdict is that of the younger one. The alarm alone is not enough: a job
 * that fails again and again would be judged never. Who is started by hand, a pipeline for example, always ends with a
 * verdict.
 */
function yielding({ changeAlarm }: Judging): States {
  return {
    [verify]: {
      Type: 'Choice',
      Comment: 'A later change may have an execution of its own',
      Choices: [{ Condition: jsonata`$yields and $since > $begun`, Next: 'Look at the change' }],
      Default: deadline,
    },
    'Look at the change': call(['cloudwatch', 'describeAlarms'], {
      Comment: 'It begins anew when the job had run for a while between two changes',
      Arguments: { AlarmNames: [changeAlarm], AlarmTypes: ['MetricAlarm'] },
      Assign: {
        isOld: jsonata`$count($states.result.MetricAlarms[
          StateValue = "ALARM" and $toMillis(StateTransitionedTimestamp) > $begun
        ]) > 0`,
      },
      Next: 'Is there a younger execution?',
    }),
    'Is there a younger execution?': {
      Type: 'Choice',
      Comment: 'One change, one verdict',
      Choices: [{ Condition: '{% $isOld %}', Next: 'A younger one judges' }],
      Default: deadline,
    },
    'A younger one judges': {
      Type: 'Succeed',
      Comment: 'It counts from the same change',
      Output: { did: 'nothing', why: 'a younger execution judges' },
    },
  };
}

/**
 * Counted from the end of the last change that was seen: `since` is set at every look. Looks count towards what takes
 * too long while it is busy, and not while all is quiet.
 */
function waiting({ within }: Judging): States {
  return {
    [deadline]: {
      Type: 'Choice',
      Comment: 'What comes up slowly is not judged too early',
      Choices: [{ Condition: jsonata`$millis() >= $since + ${within * 1000}`, Next: 'Does it run?' }],
      Default: 'Wait for the deadline',
    },
    'Wait for the deadline': {
      Type: 'Wait',
      Comment: 'Somebody may change it again, or hold it',
      Seconds: Math.max(shortestStep, Math.ceil(within / steps)),
      Assign: { looks: 0 },
      Next: readHandBrake,
    },
  };
}

/** Nothing is told of what its alarms have measured: whoever is told looks at them. */
function asking(application: string, { alarm, within, topics, tellsWell }: Judging): States {
  const minutes = within / 60;
  const about = `${application}, `;
  const said = (words: string): Assignment[string] =>
    jsonata`${about} & "version " & $string($version) & ${`, ${minutes} minutes after its last change: ${words}`}`;
  const [first] = topics.map(tellingName);
  return {
    'Does it run?': {
      Type: 'Choice',
      Comment: 'What does not run has no alarm that could say more',
      Choices: [{ Condition: jsonata`$status = "RUNNING"`, Next: 'Ask the alarm' }],
      Default: 'It does not run yet',
    },
    'It does not run yet': saying({ isWell: false, message: said('it does not run') }, first),
    'Ask the alarm': call(['cloudwatch', 'describeAlarms'], {
      Comment: 'One alarm joins all that it is judged by',
      Arguments: { AlarmNames: [alarm], AlarmTypes: ['CompositeAlarm'] },
      Assign: { isWell: jsonata`$count($states.result.CompositeAlarms[StateValue = "OK"]) > 0` },
      Next: 'Is it well?',
    }),
    'Is it well?': {
      Type: 'Choice',
      Comment: 'An alarm that is not there says nothing good',
      Choices: [{ Condition: '{% $isWell %}', Next: 'It is well' }],
      Default: 'It is not well',
    },
    'It is well': saying({ message: said('well') }, tellsWell ? first : undefined),
    'It is not well': saying({ message: said(`not well, by the alarm ${alarm}`) }, first),
  };
}

function saying(verdict: Assignment, first: string | undefined): State {
  return { Type: 'Pass', Comment: 'In words, for people', Assign: verdict, Next: first ?? 'End with the verdict' };
}

const tellingName = (_: string, index: number): string => `Tell topic ${index + 1}`;

/** One after the other. A subject is ASCII, and 100 characters at the most: names of applications may be longer. */
function telling({ topics }: Judging): States {
  const names = topics.map(tellingName);
  const told = topics.map((topic, index): [string, State] => [
    tellingName(topic, index),
    call(['sns', 'publish'], {
      Comment: 'What the verdict is, and of what',
      Arguments: {
        TopicArn: topic,
        Subject: jsonata`$isWell ? "Flink application: well" : "Flink application: not well"`,
        Message: '{% $message %}',
      },
      Next: names[index + 1] ?? 'End with the verdict',
    }),
  ]);
  return Object.fromEntries(told);
}

const ending: States = {
  'End with the verdict': {
    Type: 'Choice',
    Comment: 'Who waits for this execution sees the verdict',
    Choices: [{ Condition: '{% $isWell %}', Next: 'Well' }],
    Default: 'Not well',
  },
  Well: { Type: 'Succeed', Comment: 'The change has gone well', Output: { did: 'verify', verdict: '{% $message %}' } },
  'Not well': {
    Type: 'Fail',
    Comment: 'Somebody has to look at it',
    Error: 'NotWell',
    Cause: 'The application does not run, or its alarm of health is on: the alarms that this one joins say why',
  },
};
