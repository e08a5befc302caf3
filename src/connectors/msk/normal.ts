// A source or sink of MSK with every default written out, in particular clusters that are created.
import type {
  MSKAuthentication,
  MSKBrokerLogs,
  MSKConnection,
  MSKCreation,
  MSKSink,
  MSKSource,
  MSKStorage,
} from '../../../generated/application';
import { awsName } from '../../aws/naming';
import { placementOf } from '../../facts/network';
import type { Use } from '../connector';
import { longestCluster } from '../msk-cluster/origin';
import { readingDefaults, writingDefaults, type Reading, type Writing } from '../kafka-client/client';
import { isExpress } from './offering';

type Always = 'name' | 'kafkaVersion' | 'instanceType' | 'brokersPerZone' | 'monitoring' | 'connectivity' | 'logins';
type Scaling = Required<NonNullable<MSKStorage['autoscaling']>>;
export type NormalStorage = Omit<MSKStorage, 'autoscaling'> &
  Required<Pick<MSKStorage, 'sizeGiB' | 'tiered'>> & { readonly autoscaling?: Scaling };
type NormalLogs = MSKBrokerLogs & Required<Pick<MSKBrokerLogs, 'retention'>>;

/**
 * `storage` is absent for Express brokers, which have none of their own, and `logs` for those unless they are asked
 * for.
 * Source: MSK developer guide, "Amazon MSK logging": broker logs are available on Standard and Express brokers.
 */
export type NormalCreation = MSKCreation &
  Required<Pick<MSKCreation, Always>> & { readonly storage?: NormalStorage; readonly logs?: NormalLogs };

interface Common {
  readonly create?: NormalCreation;
  readonly auth: MSKAuthentication;
  readonly connection: MSKConnection;
  /** Only where IAM decides it. */
  readonly createTopics?: boolean;
}
export type NormalSource = Omit<MSKSource, 'create'> & Common & Reading;
export type NormalSink = Omit<MSKSink, 'create'> & Common & Writing;

export function sourceDefaults({ create, ...given }: MSKSource, use: Use): NormalSource {
  return { ...given, ...commonDefaults(given, create, use), ...readingDefaults(given, use) };
}

export function sinkDefaults({ create, ...given }: MSKSink, use: Use): NormalSink {
  return { ...given, ...commonDefaults(given, create, use), ...writingDefaults(given, use) };
}

function commonDefaults(
  { auth = 'iam', connection = 'direct', createTopics }: Pick<MSKSource, 'auth' | 'connection' | 'createTopics'>,
  create: MSKCreation | undefined,
  use: Use,
): Common {
  return {
    ...(create && { create: creationDefaults(create, auth, use) }),
    auth,
    connection,
    ...(auth === 'iam' && { createTopics: createTopics ?? false }),
  };
}

function creationDefaults({ storage, logs, ...given }: MSKCreation, auth: MSKAuthentication, use: Use): NormalCreation {
  const instanceType = given.instanceType ?? 'kafka.m7g.large';
  const standard = !isExpress(instanceType);
  return {
    name: awsName(longestCluster, use.application.name, use.firstName),
    kafkaVersion: '3.9.x.kraft',
    brokersPerZone: 1,
    monitoring: 'DEFAULT',
    connectivity: 'vpc',
    logins: [auth],
    ...given,
    instanceType,
    ...((standard || storage) && { storage: storageDefaults(storage) }),
    ...((standard || logs) && { logs: { retention: '30d' as const, ...logs } }),
  };
}

function storageDefaults({ autoscaling, ...given }: MSKStorage = {}): NormalStorage {
  return {
    sizeGiB: 100,
    tiered: false,
    ...given,
    ...(autoscaling && { autoscaling: { targetPercent: 60, ...autoscaling } }),
  };
}

/** One subnet is one zone; none when neither the cluster nor the application says where it stands. */
export const brokersOf = (create: NormalCreation, { network }: Use): number =>
  create.brokersPerZone * placementOf(create, network).subnets.length;
