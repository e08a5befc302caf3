// FLK3620 to FLK3629: what is done with an application when nobody is looking.
import type { CodeEntry } from './entry';

export const operationsCodes = {
  FLK3620: {
    title: 'It is to be kept running and not to be started',
    why: 'What Terraform stops, the operator would start again.',
    fix: 'Remove `start: false`, or say `keepRunning: false`.',
  },
  FLK3621: {
    title: 'A job that ends cannot be kept running',
    why: 'A job that has finished looks like one that has failed: it would be started again and again.',
    fix: 'Say `keepRunning: false`, or give a source that goes on: `discoveryInterval` of a bucket, for example.',
  },
  FLK3622: {
    title: 'The application has no snapshots',
    why: 'With `snapshots.enabled: false` the service refuses to take one.',
    fix: 'Remove `operations.snapshots`, or `snapshots.enabled: false`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-fault-snapshot.html',
  },
  FLK3623: {
    title: 'Too many snapshots would be kept',
    why:
      'An application has 1,000 snapshots at the most. Those that are not kept are deleted once a day, so that a day ' +
      'of them comes to those that stay. Those of the service and of people count as well, and nothing deletes them. ' +
      'At the limit none is taken by schedule any more.',
    fix: 'Take them less often, or lower `keep` or `olderThan`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/limits.html',
  },
  FLK3624: {
    title: 'System rollback waits for a quiet moment',
    why:
      'Terraform cannot set it, and AWS does not say whether setting it restarts the job. The operator sets it when ' +
      'the application is stopped, or when somebody asks for it.',
    fix: 'Nothing to fix: `flinkform runbook` has the command. Run it once after the first apply.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-system-rollbacks.html',
  },
  FLK3625: {
    title: 'It is started again without its state',
    why: 'Without snapshots there is no state to start with: what has been read is read again, or left out.',
    fix: 'Remove `snapshots.enabled: false`, or say `keepRunning: false`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-fault-snapshot.html',
  },
  FLK3626: {
    title: 'An application that is not to be started is not well',
    why: 'With `start: false` it does not run: every verdict would be a bad one.',
    fix: 'Remove `start: false`, or say `health.enabled: false`.',
  },
  FLK3627: {
    title: 'A job that ends is not well after its end',
    why: 'A job that has finished looks like one that has failed.',
    fix: 'Say `health.enabled: false`, or give a source that goes on: `discoveryInterval` of a bucket, for example.',
  },
  FLK3628: {
    title: 'The verdict comes too early or too late',
    why:
      'Within less than five minutes, or less than three checkpoint intervals, there is nothing to judge; the alarms ' +
      'look back six hours at the most.',
    fix: 'Give `health.within` another value, or take checkpoints more often.',
  },
  FLK3629: {
    title: "The service's own snapshots add up",
    why:
      'The service takes a snapshot at each update, step of scaling and stop, and never deletes one. They count ' +
      'among the 1,000 of the application, and only those that a schedule has taken are deleted: at the limit the ' +
      'service still takes its own, and a schedule or a person gets none.',
    fix:
      'Nothing to fix now: delete old ones from time to time, with `aws kinesisanalyticsv2 ' +
      'list-application-snapshots` and `delete-application-snapshot`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html',
  },
} as const satisfies Record<string, CodeEntry>;
