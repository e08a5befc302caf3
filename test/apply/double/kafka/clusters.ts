// From creation to deletion: the operations that make, show and end a cluster.
import type { Refusal } from '../call';
import { now } from '../clock';
import { type Asked, badRequest, notFound, onCluster, type Operations } from './asked';
import type { Outcome } from '../service';
import { bootstrapBrokers, clusterInfo, clusterV2 } from './describe';
import { missingVpc, refuseProvisioned } from './limits';
import type { CreateCluster, ProvisionedRequest, ServerlessRequest } from './requests';
import { type Cluster, move, newArn, versionText } from './store';

type CreateV2 = CreateCluster & { readonly provisioned?: ProvisionedRequest; readonly serverless?: ServerlessRequest };

export const clusters: Operations = {
  async CreateCluster(asked) {
    const { clusterName, tags, ...provisioned } = asked.input as unknown as CreateCluster & ProvisionedRequest;
    return create(asked, { clusterName, ...(tags && { tags }), provisioned });
  },

  async CreateClusterV2(asked) {
    const outcome = await create(asked, asked.input as unknown as CreateV2);
    const clusterType = asked.input['serverless'] === undefined ? 'PROVISIONED' : 'SERVERLESS';
    return 'answer' in outcome ? { answer: { ...outcome.answer, clusterType } } : outcome;
  },

  DescribeCluster: onCluster(async (cluster) => {
    const { provisioned } = cluster;
    return provisioned === undefined
      ? badRequest('This operation cannot be performed on serverless clusters')
      : { answer: { clusterInfo: clusterInfo(cluster, provisioned) } };
  }),

  DescribeClusterV2: onCluster(async (cluster) => ({ answer: { clusterInfo: clusterV2(cluster) } })),

  GetBootstrapBrokers: onCluster(async (cluster) => {
    if (cluster.state === 'CREATING') return badRequest('The cluster is CREATING');
    cluster.asked += 1;
    return { answer: bootstrapBrokers(cluster) };
  }),

  DeleteCluster: onCluster<{ readonly currentVersion?: string }>(async (cluster, { currentVersion }) => {
    if (currentVersion !== undefined && currentVersion !== versionText(cluster.version))
      return badRequest('This is not the current version of the cluster');
    if (cluster.next !== undefined) return badRequest(`The cluster is ${cluster.state}`);
    move(cluster, 'DELETING', 'GONE');
    return { answer: { clusterArn: cluster.arn, state: cluster.state } };
  }),

  async DescribeClusterOperation({ input, store }) {
    const { clusterOperationArn: operationArn } = input as { clusterOperationArn: string };
    const cluster = [...store.clusters.values()].find(({ operations }) => operations.has(operationArn));
    const operation = cluster?.operations.get(operationArn);
    if (cluster === undefined || operation === undefined) return notFound(operationArn);
    const operationState = now() < operation.ends ? 'UPDATE_IN_PROGRESS' : 'UPDATE_COMPLETE';
    return {
      answer: {
        clusterOperationInfo: { clusterArn: cluster.arn, operationArn, operationState, operationType: operation.type },
      },
    };
  },
};

async function create(
  { place, store, moto }: Asked,
  { clusterName, tags = {}, provisioned, serverless }: CreateV2,
): Promise<Outcome> {
  const twin = [...store.clusters.values()].find(
    ({ name, region, accountId }) => name === clusterName && region === place.region && accountId === place.accountId,
  );
  if (twin !== undefined)
    return { code: 'ConflictException', message: `A cluster ${clusterName} exists already`, status: 409 };
  const refusal = await refuse();
  if (refusal !== undefined) return refusal;
  const cluster: Cluster = {
    ...place,
    arn: newArn(place, 'cluster', clusterName),
    name: clusterName,
    created: new Date().toISOString(),
    provisioned,
    serverless,
    state: 'CREATING',
    next: undefined,
    version: 1,
    operations: new Map(),
    policy: undefined,
    scramSecrets: new Set(),
    asked: 0,
    tags: new Map(Object.entries(tags)),
  };
  move(cluster, 'CREATING', 'ACTIVE');
  store.clusters.set(cluster.arn, cluster);
  return { answer: { clusterArn: cluster.arn, clusterName, state: cluster.state } };

  async function refuse(): Promise<Refusal | undefined> {
    if (provisioned !== undefined) return refuseProvisioned(place, provisioned, store, moto);
    if (serverless === undefined) return badRequest('Either provisioned or serverless is required');
    for (const { subnetIds, securityGroupIds } of serverless.vpcConfigs) {
      // https://docs.aws.amazon.com/msk/latest/developerguide/serverless.html: subnets of at least two Availability
      // Zones.
      if (subnetIds.length < 2) return badRequest('A serverless cluster needs at least two subnets');
      const missing = await missingVpc(place, subnetIds, securityGroupIds, moto);
      if (missing !== undefined) return missing;
    }
    return undefined;
  }
}
