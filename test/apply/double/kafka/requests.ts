// The members of the service's requests that the double reads, by their names on the wire. The API model has checked
// them before.

interface Switch {
  readonly enabled?: boolean;
}

export interface ClientAuthentication {
  readonly sasl?: { readonly iam?: Switch; readonly scram?: Switch };
  readonly tls?: Switch & { readonly certificateAuthorityArnList?: readonly string[] };
  readonly unauthenticated?: Switch;
}

export interface ConnectivityInfo {
  readonly publicAccess?: { readonly type?: string };
  readonly vpcConnectivity?: { readonly clientAuthentication?: Pick<ClientAuthentication, 'sasl' | 'tls'> };
}

export interface BrokerNodes {
  readonly clientSubnets: readonly string[];
  readonly securityGroups?: readonly string[];
  readonly instanceType: string;
  readonly storageInfo?: {
    readonly ebsStorageInfo?: { readonly volumeSize?: number; readonly provisionedThroughput?: object };
  };
  readonly connectivityInfo?: ConnectivityInfo;
}

export interface EncryptionInfo {
  readonly encryptionAtRest?: { readonly dataVolumeKMSKeyId: string };
  readonly encryptionInTransit?: { readonly clientBroker?: string; readonly inCluster?: boolean };
}

export interface ConfigurationInfo {
  readonly arn: string;
  readonly revision: number;
}

export interface LoggingInfo {
  readonly brokerLogs: { readonly cloudWatchLogs?: { readonly enabled: boolean; readonly logGroup?: string } };
}

export interface ProvisionedRequest {
  readonly brokerNodeGroupInfo: BrokerNodes;
  readonly clientAuthentication?: ClientAuthentication;
  readonly configurationInfo?: ConfigurationInfo;
  readonly encryptionInfo?: EncryptionInfo;
  readonly enhancedMonitoring?: string;
  readonly openMonitoring?: object;
  readonly kafkaVersion: string;
  readonly loggingInfo?: LoggingInfo;
  readonly numberOfBrokerNodes: number;
  readonly storageMode?: string;
  readonly rebalancing?: object;
}

export interface ServerlessRequest {
  readonly vpcConfigs: readonly {
    readonly subnetIds: readonly string[];
    readonly securityGroupIds?: readonly string[];
  }[];
  readonly clientAuthentication?: object;
}

export interface CreateCluster {
  readonly clusterName: string;
  readonly tags?: Readonly<Record<string, string>>;
}
