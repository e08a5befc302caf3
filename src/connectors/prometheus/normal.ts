// A Prometheus sink with every default written out, in particular a workspace that is created.
import type { PrometheusSink, WorkspaceCreation, WorkspaceLogs } from '../../../generated/application';
import { awsName } from '../../aws/naming';
import type { Use } from '../connector';

/** Characters of an alias. Source: the API model, `WorkspaceAlias`. */
const longestAlias = 100;

type NormalLogs = WorkspaceLogs & Required<Pick<WorkspaceLogs, 'retention'>>;
export type NormalCreation = Omit<WorkspaceCreation, 'logs'> &
  Required<Pick<WorkspaceCreation, 'alias'>> & { readonly logs?: NormalLogs };
export type NormalSink = Omit<PrometheusSink, 'create'> & { readonly create?: NormalCreation };

export function sinkDefaults({ create, ...given }: PrometheusSink, use: Use): NormalSink {
  return { ...given, ...(create && { create: creationDefaults(create, use) }) };
}

function creationDefaults({ logs, ...given }: WorkspaceCreation, use: Use): NormalCreation {
  return {
    alias: awsName(longestAlias, use.application.name, use.firstName),
    ...given,
    ...(logs && { logs: { retention: '30d', ...logs } }),
  };
}
