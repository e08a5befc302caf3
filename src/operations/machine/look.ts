// The look at the application: what it is doing, how large it is, when it was last changed, and by which token a
// change can say that nobody else has changed it meanwhile.
import { call } from './call';
import { look, readHandBrake } from './begin';
import { readBounds } from './bounds';
import { jsonata } from './expression';
import { mostLooks, pause, type Action, type Desired, type MachineSettings } from './settings';
import type { Assignment, ChoiceRule, Expression, States, Task } from './states-language';

/**
 * `seen` is the parallelism of the first look: whoever finds another one later knows that another has scaled.
 * KPUs are rounded up, as AWS's own sample of a scaler does (infrastructure/AutoScaling of
 * aws-samples/amazon-managed-service-for-apache-flink-examples).
 */
const size = {
  parallelism: ofParallelism('$p.Parallelism'),
  perKpu: ofParallelism('$p.ParallelismPerKPU'),
  kpus: ofParallelism('$ceil($p.Parallelism / $p.ParallelismPerKPU)'),
  seen: ofParallelism('$seen = 0 ? $p.Parallelism : $seen'),
  changed: jsonata`$toMillis($states.result.ApplicationDetail.LastUpdateTimestamp)`,
} as const satisfies Assignment;

/** Neither is there in an application that never had one; of what is not there JSONata says neither = nor !=. */
const unlike = {
  maintenanceWindow: 'ApplicationMaintenanceConfigurationDescription.ApplicationMaintenanceWindowStartTime',
  rollback: 'ApplicationConfigurationDescription.ApplicationSystemRollbackConfigurationDescription.RollbackEnabled',
} as const satisfies Record<keyof Desired, string>;

function differences({ maintenanceWindow, rollback }: Desired): Assignment {
  const differs = (key: keyof Desired, wanted: string | boolean): Expression =>
    `{% $not($states.result.ApplicationDetail.${unlike[key]} = ${JSON.stringify(wanted)}) %}`;
  return {
    ...(maintenanceWindow !== undefined && { otherWindow: differs('maintenanceWindow', maintenanceWindow) }),
    ...(rollback !== undefined && { otherRollback: differs('rollback', rollback) }),
  };
}

/** Whatever a look is for; looks are counted, so that none goes on for ever. */
const seenAtEachLook: Assignment = {
  status: '{% $states.result.ApplicationDetail.ApplicationStatus %}',
  looks: jsonata`$looks + 1`,
};

/** What a change of the size has made of it. */
export const parallelismSeen: Assignment = { parallelism: size.parallelism };

function seenAtFirst({ sizing, desired, judging }: MachineSettings): Assignment {
  return {
    ...((sizing || desired) && { token: '{% $states.result.ApplicationDetail.ConditionalToken %}' }),
    ...(sizing && size),
    ...(desired && differences(desired)),
    ...(judging && lastChange),
  };
}

const busyStatuses = '["STARTING", "UPDATING", "AUTOSCALING", "MAINTENANCE", "ROLLING_BACK"]';

/** The end of the last change: this look while one is under way, else what the service says of it. */
const lastChange: Assignment = {
  version: '{% $states.result.ApplicationDetail.ApplicationVersionId %}',
  since: `{% $states.result.ApplicationDetail.ApplicationStatus in ${busyStatuses} ? $millis() : $max([$since, $toMillis($states.result.ApplicationDetail.LastUpdateTimestamp)]) %}`,
};

function ofParallelism(what: `$${string}`): `{% ${string} %}` {
  const flink = 'ApplicationDetail.ApplicationConfigurationDescription.FlinkApplicationConfigurationDescription';
  return `{% ( $p := $states.result.${flink}.ParallelismConfigurationDescription; ${what} ) %}`;
}

/**
 * Every look is the same call; what follows it differs.
 * @param besides what it keeps of the answer besides the status
 */
export function describing(
  { application }: MachineSettings,
  comment: string,
  next: string,
  besides: Assignment = {},
): Task {
  return call(['kinesisanalyticsv2', 'describeApplication'], {
    Comment: comment,
    Arguments: { ApplicationName: application },
    Assign: { ...seenAtEachLook, ...besides },
    Next: next,
  });
}

/** From here it is looked at anew, from the hand brake on. */
export const untilFree = 'Wait until it is free';

/** Where the action `keep-running` begins. */
export const startIt = 'Start it';

/** Where the actions `reconcile` and `verify` begin. */
export const reconcile = 'What differs?';
export const verify = 'Has it changed again?';

/** Where the action `snapshot` begins, and where it ends when nothing can be taken. */
export const snapshot = 'Is the name free?';
export const noSnapshot = 'No snapshot now';

/** In these states it comes back by itself. Source: `ApplicationStatus` of the API model. */
export const busy: Expression = `{% $status in ${busyStatuses} %}`;

/** Somebody has stopped or deleted it: no change that failed ends so. Source: as above, and `StopApplication`. */
export const beingEnded: Expression = jsonata`$status in ["STOPPING", "FORCE_STOPPING", "DELETING"]`;

/** Whoever waits for a snapshot is about to deploy: they hear at once that another change is under way. */
const ofSnapshots: readonly ChoiceRule[] = [
  { Condition: jsonata`$action = "snapshot" and $status = "RUNNING"`, Next: snapshot },
  { Condition: jsonata`$action = "snapshot"`, Next: noSnapshot },
];

/**
 * Bounds hold for a stopped application too: it is updated as it stands, and starts with its new size whoever starts
 * it. One that is being stopped is waited for. Source: developer guide, "Upgrade your application to a new Apache Flink
 * version" ("while the application is stopped in READY state"):
 * https://docs.aws.amazon.com/managed-flink/latest/java/upgrading-application-new-version.html
 */
const ofSizes = {
  resizes: jsonata`$status = "RUNNING" and $action in ["bounds", "scale-out", "scale-in"]`,
  readies: jsonata`$status = "READY" and $action = "bounds"`,
  waitsForStop: jsonata`$action = "bounds" and $status in ["STOPPING", "FORCE_STOPPING"]`,
} as const satisfies Record<string, Expression>;

/** What can be done with an application that is not changing. */
function atRest({ sizing, retention, desired, judging }: MachineSettings): ChoiceRule[] {
  const resting = (action: Action): Expression => jsonata`$action = ${action} and $status in ["READY", "RUNNING"]`;
  const comesUp = jsonata`$action = "verify" and $status in ["READY", "RUNNING", "ROLLED_BACK"]`;
  return [
    ...(retention ? [{ Condition: resting('retain-snapshots'), Next: 'List the snapshots' }] : []),
    ...(desired ? [{ Condition: resting('reconcile'), Next: reconcile }] : []),
    ...(judging ? [{ Condition: comesUp, Next: verify }] : []),
    ...(sizing
      ? [
          { Condition: ofSizes.waitsForStop, Next: untilFree },
          { Condition: ofSizes.resizes, Next: readBounds },
          { Condition: ofSizes.readies, Next: readBounds },
        ]
      : []),
  ];
}

/** Up to the place where the actions part: each begins where the application is in a state for it. */
export function looking(settings: MachineSettings): States {
  return {
    [look]: describing(settings, 'What it does now, and how large it is', 'What is it doing?', seenAtFirst(settings)),
    'What is it doing?': {
      Type: 'Choice',
      Comment: 'Nothing is asked of an application that is busy or that somebody stops',
      Choices: [
        { Condition: jsonata`$looks > ${mostLooks}`, Next: 'Busy for too long' },
        ...(settings.snapshots ? ofSnapshots : []),
        { Condition: busy, Next: untilFree },
        ...atRest(settings),
        { Condition: jsonata`$status = "RUNNING"`, Next: 'It runs' },
        { Condition: jsonata`$status = "READY" and $action = "keep-running"`, Next: startIt },
        { Condition: jsonata`$status = "ROLLED_BACK"`, Next: 'It was rolled back' },
      ],
      Default: 'It does not run',
    },
    [untilFree]: {
      Type: 'Wait',
      Comment: 'Somebody changes it; brake and bounds may be others afterwards',
      Seconds: pause,
      Next: readHandBrake,
    },
    ...busyForTooLong,
    'It does not run': {
      Type: 'Succeed',
      Comment: 'Stopped, or being stopped or deleted: that was not us',
      Output: { did: 'nothing', why: 'the application does not run', status: '{% $status %}' },
    },
    ...rolledBack,
  };
}

const busyForTooLong: States = {
  'Busy for too long': {
    Type: 'Fail',
    Comment: 'Somebody has to look at it',
    Error: 'BusyForTooLong',
    Cause: 'The application was still starting or being changed after an hour',
  },
};

/**
 * A rollback ends RUNNING, or READY where it fails: this status is in the API model alone, no document says whether the
 * job runs, and no call takes it. So nobody waits for it in silence. Source: developer guide, "Enable system rollbacks
 * for your Managed Service for Apache Flink application"
 * (https://docs.aws.amazon.com/managed-flink/latest/java/how-system-rollbacks.html).
 */
const rolledBack: States = {
  'It was rolled back': {
    Type: 'Fail',
    Comment: 'Somebody has to look at it',
    Error: 'RolledBack',
    Cause: 'The application is ROLLED_BACK, and may not run: its operations say what was taken back',
  },
};
