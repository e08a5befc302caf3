// What MSK refuses to change in place.
import { isDeepStrictEqual } from 'node:util';
import type { Refusal } from '../call';
import { now } from '../clock';
import { badRequest } from './asked';
import { isExpress } from './limits';
import type { BrokerNodes, ProvisionedRequest } from './requests';
import type { Cluster } from './store';

/**
 * https://docs.aws.amazon.com/msk/latest/developerguide/version-upgrades.html: no cluster goes back, and none from
 * ZooKeeper to KRaft. (Another page of that guide, zk-to-kraft-migration, has a migration from 3.9.x by the same call,
 * with conditions that Terraform cannot meet: it cannot close ZooKeeper to its clients.)
 */
export function refuseVersion({ kafkaVersion: before }: ProvisionedRequest, target: string): Refusal | undefined {
  if (isKraft(target) && !isKraft(before)) return badRequest(`${before} to ${target}: not from ZooKeeper to KRaft`);
  return isOlder(target, before) || (isKraft(before) && !isKraft(target))
    ? badRequest(`${before} to ${target}: a cluster cannot be downgraded`)
    : undefined;
}

/**
 * https://docs.aws.amazon.com/msk/latest/developerguide/msk-update-broker-type.html: to M7g and M5, and to T3 from T3
 * alone; Express brokers stay Express brokers.
 */
export function refuseType(before: ProvisionedRequest, instanceType: string): Refusal | undefined {
  const nodes = { ...before.brokerNodeGroupInfo, instanceType };
  const [from, to] = [before.brokerNodeGroupInfo.instanceType, instanceType];
  const isRefused =
    isExpress(before) !== isExpress({ ...before, brokerNodeGroupInfo: nodes }) ||
    (to.startsWith('kafka.t3.') && !from.startsWith('kafka.t3.'));
  return isRefused ? badRequest(`Brokers cannot go from ${from} to ${to}`) : undefined;
}

/**
 * https://docs.aws.amazon.com/msk/latest/developerguide/msk-remove-broker.html: a broker goes only when it holds no
 * partitions any more, and nobody here has moved them away.
 */
export function refuseCount(before: ProvisionedRequest, brokers: number): Refusal | undefined {
  if (brokers % before.brokerNodeGroupInfo.clientSubnets.length !== 0)
    return badRequest('The number of broker nodes must be a multiple of the number of subnets');
  return brokers < before.numberOfBrokerNodes ? badRequest('The brokers to be removed hold partitions') : undefined;
}

type EbsStorage = NonNullable<NonNullable<BrokerNodes['storageInfo']>['ebsStorageInfo']>;

/** At least six hours, in milliseconds. */
const coolDown = 6 * 3_600_000;

/**
 * https://docs.aws.amazon.com/msk/latest/developerguide/msk-update-storage.html; that a request must change something:
 * text of the service in https://github.com/hashicorp/terraform-provider-aws/issues/37043
 */
export function refuseStorage(cluster: Cluster, wanted: EbsStorage): Refusal | undefined {
  const present = cluster.provisioned?.brokerNodeGroupInfo.storageInfo?.ebsStorageInfo;
  const [before = 0, volumeSize = before] = [present?.volumeSize, wanted.volumeSize];
  if (volumeSize < before) return badRequest('Volumes cannot shrink');
  const throughput = wanted.provisionedThroughput ?? present?.provisionedThroughput;
  if (volumeSize === before && isDeepStrictEqual(throughput, present?.provisionedThroughput))
    return badRequest('The request does not include any updates to the EBS volumes of the cluster.');
  const rested = cluster.grown === undefined || now() - cluster.grown >= coolDown;
  return volumeSize > before && !rested ? badRequest('The storage has been scaled less than six hours ago') : undefined;
}

function isKraft(version: string): boolean {
  return version.endsWith('.kraft');
}

function isOlder(version: string, than: string): boolean {
  const [a = [], b = []] = [version, than].map((text) => text.split('.').map(Number));
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? Number.NaN;
    // `x` is any, and what is no number is not compared.
    if (Number.isNaN(part) || Number.isNaN(other)) return false;
    if (part !== other) return part < other;
  }
  return false;
}
