// How the service shows a cluster: in one way to its first API, in another to its second.
import { isExpress } from './limits';
import type { ClientAuthentication, ProvisionedRequest } from './requests';
import { type Cluster, versionText } from './store';

/** The id of the key that MSK takes by itself. */
const awsManagedKey = '00000000-0000-4000-8000-000000000000';

/** The shape `ClusterInfo`. */
export function clusterInfo(cluster: Cluster, provisioned: ProvisionedRequest): Record<string, unknown> {
  return { ...common(cluster), ...shown(cluster, provisioned) };
}

/** The shape `Cluster`. */
export function clusterV2(cluster: Cluster): Record<string, unknown> {
  const { provisioned, serverless } = cluster;
  return {
    ...common(cluster),
    clusterType: provisioned === undefined ? 'SERVERLESS' : 'PROVISIONED',
    ...(provisioned === undefined ? { serverless } : { provisioned: shown(cluster, provisioned) }),
  };
}

/**
 * The shape `GetBootstrapBrokersResponse`. Ports: https://docs.aws.amazon.com/msk/latest/developerguide/port-info.html
 * Three of the brokers, in another order than before, and other ones where there are more: the provider's documentation
 * of `aws_msk_cluster` says of `bootstrap_brokers_*` that they are not guaranteed to be stable.
 */
export function bootstrapBrokers({ name, region, provisioned, asked }: Cluster): Record<string, string> {
  if (provisioned === undefined)
    return { bootstrapBrokerStringSaslIam: `boot-${name}.c1.kafka-serverless.${region}.amazonaws.com:9098` };
  const { clientAuthentication: auth, encryptionInfo, brokerNodeGroupInfo, numberOfBrokerNodes } = provisioned;
  const inTransit = encryptionInfo?.encryptionInTransit?.clientBroker ?? 'TLS';
  const cluster = `${name.toLowerCase()}.abc123.c1.kafka.${region}.amazonaws.com`;
  const brokers = (port: number, host = 'b'): string =>
    Array.from(
      { length: Math.min(3, numberOfBrokerNodes) },
      (_, index) => `${host}-${((index + asked - 1) % numberOfBrokerNodes) + 1}.${cluster}:${port}`,
    ).join(',');
  const overVpc = brokerNodeGroupInfo.connectivityInfo?.vpcConnectivity?.clientAuthentication;
  return {
    ...(inTransit !== 'TLS' && { bootstrapBrokerString: brokers(9092) }),
    ...(inTransit !== 'PLAINTEXT' &&
      (isTls(auth) || auth?.unauthenticated?.enabled === true || auth === undefined) && {
        bootstrapBrokerStringTls: brokers(9094),
      }),
    ...(auth?.sasl?.scram?.enabled === true && { bootstrapBrokerStringSaslScram: brokers(9096) }),
    ...(auth?.sasl?.iam?.enabled === true && { bootstrapBrokerStringSaslIam: brokers(9098) }),
    ...(overVpc?.sasl?.iam?.enabled === true && {
      bootstrapBrokerStringVpcConnectivitySaslIam: brokers(14001, 'b-vpc'),
    }),
    ...(overVpc?.sasl?.scram?.enabled === true && {
      bootstrapBrokerStringVpcConnectivitySaslScram: brokers(14002, 'b-vpc'),
    }),
    ...(overVpc?.tls?.enabled === true && { bootstrapBrokerStringVpcConnectivityTls: brokers(14003, 'b-vpc') }),
  };
}

function common({ arn, name, created, state, version, tags }: Cluster): Record<string, unknown> {
  return {
    clusterArn: arn,
    clusterName: name,
    creationTime: created,
    state,
    currentVersion: versionText(version),
    tags: Object.fromEntries(tags),
  };
}

/** The request with what the service fills in. */
function shown(
  cluster: Cluster,
  { configurationInfo, kafkaVersion, ...provisioned }: ProvisionedRequest,
): Record<string, unknown> {
  const { brokerNodeGroupInfo: nodes, encryptionInfo } = provisioned;
  return {
    ...provisioned,
    brokerNodeGroupInfo: {
      brokerAZDistribution: 'DEFAULT',
      securityGroups: ['sg-default'],
      ...nodes,
      connectivityInfo: { publicAccess: { type: 'DISABLED' }, ...nodes.connectivityInfo },
    },
    encryptionInfo: {
      encryptionAtRest: encryptionInfo?.encryptionAtRest ?? {
        dataVolumeKMSKeyId: `arn:aws:kms:${cluster.region}:${cluster.accountId}:key/${awsManagedKey}`,
      },
      encryptionInTransit: { clientBroker: 'TLS', inCluster: true, ...encryptionInfo?.encryptionInTransit },
    },
    enhancedMonitoring: provisioned.enhancedMonitoring ?? 'DEFAULT',
    ...(!isExpress({ ...provisioned, kafkaVersion }) && { storageMode: provisioned.storageMode ?? 'LOCAL' }),
    currentBrokerSoftwareInfo: {
      kafkaVersion,
      ...(configurationInfo && {
        configurationArn: configurationInfo.arn,
        configurationRevision: configurationInfo.revision,
      }),
    },
  };
}

function isTls(auth: ClientAuthentication | undefined): boolean {
  return auth?.tls?.enabled === true || (auth?.tls?.certificateAuthorityArnList ?? []).length > 0;
}
