// Alarms on lines of the log that tell what no metric shows. A metric filter counts them, an alarm rings
// on the first.
import { terraformName } from '../aws/naming';
import { ifEver, type Alarm } from '../facts/alarm';
import type { Facts } from '../facts/facts';
import type { NormalApplication } from '../normalise';
import { logGroupOf } from '../parts/logging';
import { troubleshooting } from '../parts/troubleshooting';
import { attribute, resource, type Resource } from '../terraform/resource';

interface Failure {
  readonly description: string;
  /** Any of these in a line: as the exception is called, or as the words stand in the log. */
  readonly terms: readonly [string, ...string[]];
  readonly runbook: string;
}

/**
 * By the second half of their ids. All of them restart a job, end it or keep it from starting; what DNS does not know
 * for a moment alone goes away by itself.
 */
export const failures = {
  /** Source: the class of Java; developer guide, "Unbounded state growth". */
  out_of_memory: {
    description: 'A task manager or the job manager is out of memory',
    terms: ['java.lang.OutOfMemoryError'],
    runbook: troubleshooting('rt-stateleaks'),
  },
  /**
   * Source: the classes of Java; Flink's documentation, "Debugging Classloading"; the last is what Flink says of any of
   * them in the main class (apache/flink, release-1.20, `PackagedProgram.java`, loadMainClass).
   */
  missing_class: {
    description: 'The code needs a class or method that its JAR does not have, or has in another version',
    terms: [
      'java.lang.ClassNotFoundException',
      'java.lang.NoClassDefFoundError',
      'java.lang.NoSuchMethodError',
      'java.lang.UnsupportedClassVersionError',
      'could not be loaded due to a linkage failure',
    ],
    runbook: troubleshooting('runtime'),
  },
  /**
   * Source: developer guide, "Analyze logs with CloudWatch Logs Insights", "Access denied"; IAM user guide,
   * "Troubleshoot access denied error messages". Some exceptions of the second SDK for Java have the words alone,
   * without an error code.
   */
  access_denied: {
    description: 'AWS refuses the application what it needs: compare with `flinkform iam`',
    terms: ['AccessDenied', 'is not authorized to perform'],
    runbook: troubleshooting('runtime'),
  },
  /**
   * Source: developer guide, "Cannot access resources in a VPC", has the first, which is that of old clients. Since 2.4
   * the producer says the second (apache/kafka, `KafkaProducer.java`, waitOnMetadata), of a topic that is not there as
   * well; a `KafkaSource` asks as an administrator does, and says the third (`KafkaAdminClient.java`). The last is
   * Java's for DNS.
   */
  unreachable: {
    description: 'The application cannot reach a host, or Kafka has no such topic: compare with `flinkform reach`',
    terms: [
      'Failed to update metadata after',
      'not present in metadata after',
      'Timed out waiting for a node assignment',
      'java.net.UnknownHostException',
    ],
    runbook: troubleshooting('symptoms'),
  },
  /** Source: developer guide, "Analyze logs with CloudWatch Logs Insights", "Source or sink not found". */
  not_found: {
    description: 'A source or sink of the application does not exist',
    terms: ['ResourceNotFoundException'],
    runbook: troubleshooting('runtime'),
  },
  /** Source: apache/flink, release-1.20, `Checkpoints.java`, throwNonRestoredStateException. */
  state_does_not_fit: {
    description: 'The job cannot be restored: its snapshot has state of an operator that the code has no more',
    terms: ['Cannot map checkpoint/savepoint state'],
    runbook: troubleshooting('symptoms'),
  },
} as const satisfies Readonly<Record<string, Failure>>;

const at = '/spec/alarms/logs';

/** Alarms as data, for `alarms.ts` to make, and the filters that count for them. */
export function logAlarms(application: NormalApplication): Required<Pick<Facts, 'alarms' | 'resources'>> {
  if (!application.spec.alarms.logs) return { alarms: [], resources: [] };
  const all = Object.entries<Failure>(failures);
  return {
    alarms: all.map(([id, failure]) => alarmOf(id, failure, application)),
    resources: all.flatMap(([id, failure]) => filtersOf(id, failure, application)),
  };
}

/** Lines come or they do not. */
function alarmOf(id: string, { description, runbook }: Failure, application: NormalApplication): Alarm {
  return {
    id: `log_${id}`,
    description,
    pointer: at,
    ...metricOf(id, application),
    dimensions: {},
    ...ifEver,
    critical: true,
    runbook,
  };
}

/** A filter of words has no dimensions of its own, so that the namespace bears the name of the application. */
function metricOf(id: string, { identity }: NormalApplication) {
  return { namespace: `flinkform/${identity.name}`, metric: `log_${id}` };
}

/**
 * One filter for a group of the application's own: terms with a question mark are alternatives. In a group that others
 * may write to, a line must have the application's ARN as well; a question mark counts nothing beside a term that must
 * be there, so that each term has a filter. Source: CloudWatch Logs user guide, "Filter pattern syntax".
 */
function filtersOf(
  id: string,
  { terms }: Failure,
  application: NormalApplication,
): Resource<'aws_cloudwatch_log_metric_filter'>[] {
  const isOwn = application.spec.logging.stream === undefined;
  const patterns = isOwn
    ? [terms.length === 1 ? `"${terms[0]}"` : terms.map((term) => `?"${term}"`).join(' ')]
    : terms.map((term) => `"${application.identity.arn}" "${term}"`);
  const { namespace, metric } = metricOf(id, application);
  return patterns.map((pattern, index) => {
    const name = patterns.length === 1 ? `log_${id}` : terraformName('log', id, String(index + 1));
    return resource('aws_cloudwatch_log_metric_filter', name, at, {
      name: `${application.identity.name}-${name.replaceAll('_', '-')}`,
      log_group_name: isOwn
        ? attribute({ type: 'aws_cloudwatch_log_group', name: 'application' }, 'name')
        : logGroupOf(application),
      pattern,
      metric_transformation: { namespace, name: metric, value: '1' },
    });
  });
}
