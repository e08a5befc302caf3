// A Redshift sink with every default written out, in particular clusters and workgroups that are created.
import type {
  RedshiftClusterCreation,
  RedshiftServerless,
  RedshiftSink,
  WorkgroupCreation,
} from '../../../generated/application';
import { awsName } from '../../aws/naming';
import type { Use } from '../connector';

type ClusterDefault = 'adminUser' | 'finalSnapshot' | 'name' | 'nodes' | 'nodeType' | 'port' | 'snapshotRetention';
export type NormalCluster = RedshiftClusterCreation & Required<Pick<RedshiftClusterCreation, ClusterDefault>>;
export type NormalWorkgroup = WorkgroupCreation &
  Required<Pick<WorkgroupCreation, 'adminUser' | 'baseCapacity' | 'name' | 'port'>>;
export type NormalServerless = Omit<RedshiftServerless, 'create'> & { readonly create?: NormalWorkgroup };
export type NormalSink = Omit<RedshiftSink, 'create' | 'serverless'> &
  Required<Pick<RedshiftSink, 'database' | 'port'>> & {
    readonly create?: NormalCluster;
    readonly serverless?: NormalServerless;
  };

/** Longest names. Source: the API models. */
const longest = { cluster: 63, workgroup: 64 } as const;

/** The Data API logs in to a created cluster as its administrator until the user names another, or a secret. */
export function redshiftDefaults({ create, serverless, ...given }: RedshiftSink, use: Use): NormalSink {
  const cluster = create && clusterDefaults(create, use);
  const normalServerless = serverless && serverlessDefaults(serverless, use);
  return {
    ...(cluster && given.mode === 'data-api' && given.secret === undefined && { user: cluster.adminUser }),
    database: 'dev',
    ...given,
    port: given.port ?? cluster?.port ?? normalServerless?.create?.port ?? 5439,
    ...(cluster && { create: cluster }),
    ...(normalServerless && { serverless: normalServerless }),
  };
}

function clusterDefaults(given: RedshiftClusterCreation, use: Use): NormalCluster {
  return {
    name: awsName(longest.cluster, use.application.name, use.firstName),
    nodeType: 'ra3.large',
    nodes: 2,
    port: 5439,
    adminUser: 'awsuser',
    snapshotRetention: '7d',
    finalSnapshot: true,
    ...given,
  };
}

function serverlessDefaults({ create, ...given }: RedshiftServerless, use: Use): NormalServerless {
  return {
    ...given,
    ...(create && {
      create: {
        name: awsName(longest.workgroup, use.application.name, use.firstName),
        baseCapacity: 32,
        port: 5439,
        adminUser: 'awsuser',
        ...create,
      },
    }),
  };
}
