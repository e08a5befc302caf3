// Queries of CloudWatch Logs Insights over the log of an application: saved, and shown on its dashboard.
import { awsName, longest, terraformName } from '../aws/naming';
import type { Facts } from '../facts/facts';
import type { NormalApplication } from '../normalise';
import { logGroupOf } from '../parts/logging';
import { resource } from '../terraform/resource';

interface Query {
  readonly title: string;
  /** The commands, one a line, without the application that they are about. */
  readonly commands: readonly string[];
}

const latest = ['sort @timestamp desc', 'limit 100'];
const events = (filter: string): readonly string[] => ['fields @timestamp, message, logger', filter, ...latest];

/**
 * Source: developer guide, "Analyze logs with CloudWatch Logs Insights" (example queries, and the fields of an event);
 * "Application is restarting". Flink's own words are those of `CheckpointCoordinator`, `CheckpointFailureManager` and
 * `ExecutionGraph` in apache/flink, release-1.20 and release-2.0.
 */
export const queries = {
  exceptions: {
    title: 'Exceptions',
    commands: [
      'fields @timestamp, message, throwableInformation.0, logger',
      'filter isPresent(throwableInformation.0) or isPresent(throwableInformation) ' +
        'or @message like /(Error|Exception)/',
      ...latest,
    ],
  },
  restarts: {
    title: 'Restarts',
    commands: events('filter @message like /switched from (state )?RUNNING to (RESTARTING|FAILING|FAILED)/'),
  },
  'checkpoint-failures': {
    title: 'Checkpoint failures',
    commands: events(
      'filter @message like /(Decline checkpoint|Failed to trigger or complete checkpoint|expired before completing)/',
    ),
  },
  'out-of-memory': { title: 'Out of memory', commands: events('filter @message like /OutOfMemoryError/') },
  'access-denied': { title: 'Access denied', commands: events('filter @message like /AccessDenied/') },
  'top-messages': {
    title: 'Most frequent messages',
    commands: [
      'filter messageType in ["WARN", "ERROR"]',
      'stats count(*) as events by messageType, logger, message',
      'sort events desc',
      'limit 50',
    ],
  },
} as const satisfies Readonly<Record<string, Query>>;

export type QueryName = keyof typeof queries;

/**
 * A query as Logs Insights takes it, over this application alone: others may write to the same group. The ARN has no
 * character that a string of the language would read otherwise.
 */
export function queryText(name: QueryName, { identity }: NormalApplication): string {
  return [`filter applicationARN = "${identity.arn}"`, ...queries[name].commands].join('\n| ');
}

/** Those of `spec.logging.queries`. */
export function queryFacts(application: NormalApplication): Facts {
  if (!application.spec.logging.queries) return {};
  const names = Object.keys(queries) as QueryName[];
  return {
    resources: names.map((name) =>
      resource('aws_cloudwatch_query_definition', terraformName(name), '/spec/logging/queries', {
        // A slash makes a folder. Source: the API reference on PutQueryDefinition.
        name: `${awsName(longest.query, application.identity.name)}/${name}`,
        log_group_names: [logGroupOf(application)],
        query_string: queryText(name, application),
      }),
    ),
  };
}
