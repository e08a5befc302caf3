// The action `retain-snapshots`: of the snapshots that a schedule has taken, the newest stay, and the older ones go.
// Those of the service and of people are not touched.
import { call } from './call';
import { jsonata } from './expression';
import type { MachineSettings, Retention } from './settings';
import type { Catch, Expression, States, Task } from './states-language';

/** The most that one page may hold. Source: API reference of the service, ListApplicationSnapshots. */
const page = 50;

/** None where nothing takes snapshots by schedule. */
export function retainingSnapshots(settings: MachineSettings): States {
  const { application, retention } = settings;
  if (!retention) return {};
  return { ...listing(application), ...choosing(retention), ...deleting(application) };
}

/** The API names no order of the list, so all pages are read before anything is decided. */
function listing(application: string): States {
  const list = (comment: string, more: { readonly NextToken?: Expression }): Task =>
    call(['kinesisanalyticsv2', 'listApplicationSnapshots'], {
      Comment: comment,
      Arguments: { ApplicationName: application, Limit: page, ...more },
      Assign: {
        found: jsonata`$append($found, [$states.result.SnapshotSummaries.{
          "name": SnapshotName, "status": SnapshotStatus, "created": SnapshotCreationTimestamp
        }])`,
        further: jsonata`$exists($states.result.NextToken) ? $states.result.NextToken : ""`,
      },
      Next: 'Are there more?',
    });
  return {
    'List the snapshots': list('The first page', {}),
    'List more snapshots': list('The next page', { NextToken: '{% $further %}' }),
    'Are there more?': {
      Type: 'Choice',
      Comment: 'A list comes in pages',
      Choices: [{ Condition: jsonata`$further != ""`, Next: 'List more snapshots' }],
      Default: 'Is one being taken?',
    },
  };
}

/**
 * What stays is counted from the newest of ours that can be restored, so that this one stays in any case. While one is
 * being taken nobody knows yet whether it will be the newest.
 */
function choosing({ prefix, keep, olderThan = 0 }: Retention): States {
  const going = jsonata`(
    $ours := $found[status = "READY" and $substring(name, 0, ${prefix.length}) = ${prefix}]^(>$toMillis(created));
    [$filter($ours, function($one, $index) {
      $index >= ${keep} and $toMillis($one.created) < $millis() - ${olderThan * 1000}
    })]
  )`;
  return {
    'Is one being taken?': {
      Type: 'Choice',
      Comment: 'Nothing is deleted meanwhile',
      Choices: [{ Condition: jsonata`"CREATING" in $found.status`, Next: 'One is being taken' }],
      Default: 'Choose the snapshots',
    },
    'One is being taken': {
      Type: 'Succeed',
      Comment: 'The next schedule comes',
      Output: { did: 'nothing', why: 'a snapshot is being taken' },
    },
    'Choose the snapshots': {
      Type: 'Pass',
      Comment: 'Only those that a schedule has taken, by their names',
      Assign: { going: going, gone: 0 },
      Next: 'Is there one to delete?',
    },
  };
}

const taken = ['KinesisAnalyticsV2.ResourceInUseException', 'KinesisAnalyticsV2.ConcurrentModificationException'];

/** A snapshot that is not there any more has been deleted by somebody else, or by a call whose answer was lost. */
const lost: readonly Catch[] = [
  { ErrorEquals: ['KinesisAnalyticsV2.ResourceNotFoundException'], Next: 'Go on' },
  { ErrorEquals: taken, Next: 'Another was faster' },
];

const anotherWasFaster: States = {
  'Another was faster': {
    Type: 'Succeed',
    Comment: 'Somebody else has just asked for a change',
    Output: { did: 'nothing', why: 'another was faster' },
  },
};

function deleting(application: string): States {
  return {
    'Is there one to delete?': {
      Type: 'Choice',
      Comment: 'One after the other',
      Choices: [{ Condition: jsonata`$gone < $count($going)`, Next: 'Delete the snapshot' }],
      Default: 'Retained',
    },
    'Delete the snapshot': call(['kinesisanalyticsv2', 'deleteApplicationSnapshot'], {
      Comment: 'With the time of its creation, as the API wants it',
      Arguments: {
        ApplicationName: application,
        SnapshotName: '{% $going[$gone].name %}',
        SnapshotCreationTimestamp: '{% $going[$gone].created %}',
      },
      Catch: lost,
      Next: 'Go on',
    }),
    'Go on': {
      Type: 'Pass',
      Comment: 'The next one',
      Assign: { gone: jsonata`$gone + 1` },
      Next: 'Is there one to delete?',
    },
    ...anotherWasFaster,
    Retained: {
      Type: 'Succeed',
      Comment: 'The rest stays',
      Output: { did: 'retain-snapshots', deleted: '{% $gone %}' },
    },
  };
}
