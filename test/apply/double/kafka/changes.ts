// Changes of a cluster in place: each an operation of its own, after which the cluster has another version.
import { now } from '../clock';
import { changing, type Operations } from './asked';
import { missingLogGroup, missingRevision } from './limits';
import type {
  BrokerNodes,
  ClientAuthentication,
  ConfigurationInfo,
  ConnectivityInfo,
  EncryptionInfo,
  LoggingInfo,
  ProvisionedRequest,
} from './requests';
import { refuseCount, refuseStorage, refuseType, refuseVersion } from './refused-changes';
import type { Cluster } from './store';

interface Volumes {
  readonly targetBrokerEBSVolumeInfo: readonly {
    readonly volumeSizeGB?: number;
    readonly provisionedThroughput?: object;
  }[];
}

export const changes: Operations = {
  UpdateConnectivity: changing<{ readonly connectivityInfo?: ConnectivityInfo }>(
    'UPDATE_CONNECTIVITY',
    async (cluster, { connectivityInfo = {} }) => {
      changeNodes(cluster, ({ connectivityInfo: before }) => ({
        connectivityInfo: { ...before, ...connectivityInfo },
      }));
      return undefined;
    },
  ),

  UpdateSecurity: changing<{
    readonly clientAuthentication?: ClientAuthentication;
    readonly encryptionInfo?: EncryptionInfo;
  }>('UPDATE_SECURITY', async (cluster, input) => {
    change(cluster, (before) => ({
      ...(input.clientAuthentication && { clientAuthentication: input.clientAuthentication }),
      ...(input.encryptionInfo && { encryptionInfo: { ...before.encryptionInfo, ...input.encryptionInfo } }),
    }));
    return undefined;
  }),

  UpdateMonitoring: changing<{
    readonly enhancedMonitoring?: string;
    readonly openMonitoring?: object;
    readonly loggingInfo?: LoggingInfo;
  }>('UPDATE_MONITORING', async (cluster, input, { moto }) => {
    const missing = await missingLogGroup(cluster, input.loggingInfo, moto);
    if (missing !== undefined) return missing;
    const { enhancedMonitoring, openMonitoring, loggingInfo } = input;
    change(cluster, () => ({
      ...(enhancedMonitoring && { enhancedMonitoring }),
      ...(openMonitoring && { openMonitoring }),
      ...(loggingInfo && { loggingInfo }),
    }));
    return undefined;
  }),

  UpdateClusterConfiguration: changing<{ readonly configurationInfo: ConfigurationInfo }>(
    'UPDATE_CLUSTER_CONFIGURATION',
    async (cluster, { configurationInfo }, { store }) => {
      const missing = missingRevision({ configurationInfo }, store);
      if (missing === undefined) change(cluster, () => ({ configurationInfo }));
      return missing;
    },
  ),

  UpdateClusterKafkaVersion: changing<{
    readonly targetKafkaVersion: string;
    readonly configurationInfo?: ConfigurationInfo;
  }>('UPDATE_CLUSTER_KAFKA_VERSION', async (cluster, { targetKafkaVersion, configurationInfo }, { store }) => {
    const refusal =
      refuseVersion(provisionedOf(cluster), targetKafkaVersion) ??
      (configurationInfo && missingRevision({ configurationInfo }, store));
    if (refusal === undefined)
      change(cluster, () => ({ kafkaVersion: targetKafkaVersion, ...(configurationInfo && { configurationInfo }) }));
    return refusal;
  }),

  UpdateBrokerType: changing<{ readonly targetInstanceType: string }>(
    'UPDATE_BROKER_TYPE',
    async (cluster, { targetInstanceType: instanceType }) => {
      const refusal = refuseType(provisionedOf(cluster), instanceType);
      if (refusal === undefined) changeNodes(cluster, () => ({ instanceType }));
      return refusal;
    },
  ),

  UpdateBrokerCount: changing<{ readonly targetNumberOfBrokerNodes: number }>(
    'UPDATE_BROKER_COUNT',
    async (cluster, { targetNumberOfBrokerNodes: numberOfBrokerNodes }) => {
      const refusal = refuseCount(provisionedOf(cluster), numberOfBrokerNodes);
      if (refusal === undefined) change(cluster, () => ({ numberOfBrokerNodes }));
      return refusal;
    },
  ),

  UpdateBrokerStorage: changing<Volumes>(
    'UPDATE_BROKER_STORAGE',
    async (cluster, { targetBrokerEBSVolumeInfo: [volume] }) => {
      const before = provisionedOf(cluster).brokerNodeGroupInfo.storageInfo?.ebsStorageInfo;
      const volumeSize = volume?.volumeSizeGB ?? before?.volumeSize ?? 0;
      const throughput = volume?.provisionedThroughput;
      const refusal = refuseStorage(cluster, { volumeSize, ...(throughput && { provisionedThroughput: throughput }) });
      if (refusal !== undefined) return refusal;
      if (volumeSize > (before?.volumeSize ?? 0)) cluster.grown = now();
      changeNodes(cluster, () => ({
        storageInfo: {
          ebsStorageInfo: { ...before, volumeSize, ...(throughput && { provisionedThroughput: throughput }) },
        },
      }));
      return undefined;
    },
  ),
};

function change(cluster: Cluster, changed: (before: ProvisionedRequest) => Partial<ProvisionedRequest>): void {
  const before = provisionedOf(cluster);
  cluster.provisioned = { ...before, ...changed(before) };
}

function changeNodes(cluster: Cluster, changed: (before: BrokerNodes) => Partial<BrokerNodes>): void {
  change(cluster, ({ brokerNodeGroupInfo: before }) => ({ brokerNodeGroupInfo: { ...before, ...changed(before) } }));
}

/** Terraform changes provisioned clusters only; anything else is a bug of the double. */
function provisionedOf({ provisioned, arn }: Cluster): ProvisionedRequest {
  if (provisioned === undefined) throw new Error(`${arn} is serverless`);
  return provisioned;
}
