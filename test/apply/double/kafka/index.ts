// The double of Amazon MSK (API kafka), as far as Terraform uses it. Moto has clusters too, but leaves them in CREATING
// for ever.
import type { Double } from '../call';
import type { ApiModel } from '../model';
import { type Exists, type Operations as ServiceOperations, restService } from '../service';
import { access } from './access';
import type { Place, StandsIn } from '../stands-in';
import type { Operations } from './asked';
import { changes } from './changes';
import { clusters } from './clusters';
import { configurations } from './configurations';
import { type Cluster, settle, type Store } from './store';
import { tags } from './tags';

const operations: Operations = { ...clusters, ...changes, ...configurations, ...access, ...tags };

export interface KafkaService {
  readonly double: Double;
  /** What the service holds in an account, as `<kind> <name>`. */
  readonly holds: (accountId: string) => readonly string[];
  /** Whether there is the cluster that an ARN is about: its own, or that of a topic or group of it. */
  readonly exists: Exists;
  /** Subnets and security groups in use, of an account. */
  readonly standsIn: StandsIn;
}

/**
 * @param model the API model, by which requests are read; undefined when there is none to be had, and then nothing is
 * answered
 */
export function kafkaService(model: ApiModel | undefined): KafkaService {
  const store: Store = { clusters: new Map(), configurations: new Map(), connections: new Map() };
  const onStore = Object.entries(operations).map(([name, run]) => {
    const settled: ServiceOperations[string] = (asked) => {
      settle(store);
      return run({ ...asked, store });
    };
    return [name, settled];
  });
  const double = restService('kafka', model, Object.fromEntries(onStore));
  return {
    double,
    exists: (arn) => {
      settle(store);
      const [, kind, name] = /^arn:[^:]+:kafka:[^:]*:[^:]*:([a-z-]+)\/([^/]+\/[^/]+)/.exec(arn) ?? [];
      if (name === undefined || /[*?]/.test(name) || kind === 'vpc-connection') return undefined;
      return [...store.clusters.keys()].some((known) => known.endsWith(`:cluster/${name}`));
    },
    standsIn: (accountId) => {
      settle(store);
      return [
        ...ofAccount(accountId, store.clusters).flatMap(placesOf),
        ...ofAccount(accountId, store.connections).map(({ subnets, securityGroups }) => ({ subnets, securityGroups })),
      ];
    },
    holds: (accountId) => {
      settle(store);
      return [
        ...ofAccount(accountId, store.clusters).map(({ name }) => `MSK cluster ${name}`),
        ...ofAccount(accountId, store.configurations).map(({ name }) => `MSK configuration ${name}`),
        ...ofAccount(accountId, store.connections).map(({ target }) => `MSK connection to ${target}`),
      ];
    },
  };
}

function placesOf({ provisioned, serverless }: Cluster): Place[] {
  const { clientSubnets: subnets = [], securityGroups = [] } = provisioned?.brokerNodeGroupInfo ?? {};
  const configs = serverless?.vpcConfigs ?? [];
  return [
    { subnets, securityGroups },
    ...configs.map(({ subnetIds, securityGroupIds = [] }) => ({
      subnets: subnetIds,
      securityGroups: securityGroupIds,
    })),
  ];
}

function ofAccount<T extends { readonly accountId: string }>(accountId: string, all: ReadonlyMap<string, T>): T[] {
  return [...all.values()].filter((one) => one.accountId === accountId);
}
