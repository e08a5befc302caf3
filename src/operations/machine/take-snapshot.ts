// The action `snapshot`: a snapshot by the name that the input says, and the execution ends when it can be restored.
// Terraform knows no such step before an update; a pipeline starts the machine and waits.
import { call } from './call';
import { jsonata } from './expression';
import { noSnapshot, snapshot } from './look';
import { mostLooks, pause, type MachineSettings } from './settings';
import type { Catch, States } from './states-language';

const notFound = 'KinesisAnalyticsV2.ResourceNotFoundException';

/**
 * None where the application has no snapshots. A name that is there already is refused: the state of an earlier
 * deployment must not pass for that of now.
 */
export function takingSnapshot({ application, snapshots }: MachineSettings): States {
  if (snapshots !== true) return {};
  const named = { ApplicationName: application, SnapshotName: '{% $asked.name %}' };
  return {
    [snapshot]: call(['kinesisanalyticsv2', 'describeApplicationSnapshot'], {
      Comment: 'An old snapshot of that name is not what is asked for',
      Arguments: named,
      Catch: [{ ErrorEquals: [notFound], Next: 'Take the snapshot' }],
      Next: 'The name is taken',
    }),
    'Take the snapshot': call(['kinesisanalyticsv2', 'createApplicationSnapshot'], {
      Comment: 'The job goes on meanwhile',
      Arguments: named,
      Catch: refused,
      Next: 'Wait for the snapshot',
    }),
    'Wait for the snapshot': {
      Type: 'Wait',
      Comment: 'The larger the state, the longer',
      Seconds: pause,
      Next: 'Look at the snapshot',
    },
    'Look at the snapshot': call(['kinesisanalyticsv2', 'describeApplicationSnapshot'], {
      Comment: 'Whether it can be restored',
      Arguments: named,
      Assign: { snapshot: '{% $states.result.SnapshotDetails.SnapshotStatus %}', looks: jsonata`$looks + 1` },
      Catch: [{ ErrorEquals: [notFound], Next: noSnapshot }],
      Next: 'Is it taken?',
    }),
    ...ends,
  };
}

/**
 * Of a change that has just begun, and of a snapshot of that name: the second try of a call whose answer was lost finds
 * its own. Which of them it is the next look tells. Source: API reference of the service, CreateApplicationSnapshot.
 */
const refused: readonly Catch[] = [
  { ErrorEquals: ['KinesisAnalyticsV2.ResourceInUseException'], Next: 'Wait for the snapshot' },
  { ErrorEquals: ['KinesisAnalyticsV2.InvalidRequestException'], Next: noSnapshot },
];

/** Failures, so that the pipeline stops; their alarm tells it to those who watch as well. */
const ends: States = {
  'Is it taken?': {
    Type: 'Choice',
    Comment: 'Only READY can be restored',
    Choices: [
      { Condition: jsonata`$snapshot = "READY"`, Next: 'Taken' },
      { Condition: jsonata`$snapshot = "CREATING" and $looks <= ${mostLooks}`, Next: 'Wait for the snapshot' },
    ],
    Default: 'It cannot be taken',
  },
  Taken: {
    Type: 'Succeed',
    Comment: 'It stays until somebody deletes it',
    Output: { did: 'snapshot', name: '{% $asked.name %}' },
  },
  'The name is taken': {
    Type: 'Fail',
    Comment: 'Nothing was done',
    Error: 'SnapshotExists',
    Cause: 'There is a snapshot of this name already: ask for another name',
  },
  [noSnapshot]: {
    Type: 'Fail',
    Comment: 'Nothing was done',
    Error: 'NotRunning',
    Cause: 'A snapshot can be taken of an application that runs, and not while it is being changed',
  },
  'It cannot be taken': {
    Type: 'Fail',
    Comment: 'Somebody has to look at it',
    Error: 'SnapshotFailed',
    Cause: 'The snapshot has failed, or was still being taken after an hour',
  },
};
