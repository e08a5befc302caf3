// The members of the service's requests that the double reads. The API model has checked them before.

export interface S3Location {
  readonly BucketARN: string;
  readonly FileKey: string;
  readonly ObjectVersion?: string;
}

export interface Checkpoint {
  readonly ConfigurationType: string;
  readonly CheckpointingEnabled?: boolean;
  readonly CheckpointInterval?: number;
  readonly MinPauseBetweenCheckpoints?: number;
}

export interface Monitoring {
  readonly ConfigurationType: string;
  readonly MetricsLevel?: string;
  readonly LogLevel?: string;
}

export interface Parallelism {
  readonly ConfigurationType: string;
  readonly Parallelism?: number;
  readonly ParallelismPerKPU?: number;
  readonly AutoScalingEnabled?: boolean;
}

export interface FlinkApplicationConfiguration {
  readonly CheckpointConfiguration?: Checkpoint;
  readonly MonitoringConfiguration?: Monitoring;
  readonly ParallelismConfiguration?: Parallelism;
}

export interface RunConfiguration {
  readonly FlinkRunConfiguration?: { readonly AllowNonRestoredState?: boolean };
  readonly ApplicationRestoreConfiguration?: {
    readonly ApplicationRestoreType: string;
    readonly SnapshotName?: string;
  };
}

export interface VpcConfiguration {
  readonly SubnetIds: readonly string[];
  readonly SecurityGroupIds: readonly string[];
}

export interface Tag {
  readonly Key: string;
  readonly Value?: string;
}

export interface CreateApplication {
  readonly ApplicationName: string;
  readonly ApplicationDescription?: string;
  readonly RuntimeEnvironment: string;
  readonly ServiceExecutionRole: string;
  readonly ApplicationMode?: string;
  readonly CloudWatchLoggingOptions?: readonly { readonly LogStreamARN: string }[];
  readonly Tags?: readonly Tag[];
  readonly ApplicationConfiguration?: {
    readonly ApplicationCodeConfiguration?: {
      readonly CodeContentType: string;
      readonly CodeContent?: { readonly S3ContentLocation?: S3Location; readonly TextContent?: string };
    };
    readonly FlinkApplicationConfiguration?: FlinkApplicationConfiguration;
    readonly EnvironmentProperties?: { readonly PropertyGroups: readonly PropertyGroup[] };
    readonly ApplicationSnapshotConfiguration?: { readonly SnapshotsEnabled: boolean };
    readonly ApplicationSystemRollbackConfiguration?: { readonly RollbackEnabled: boolean };
    readonly ApplicationEncryptionConfiguration?: { readonly KeyType: string; readonly KeyId?: string };
    readonly VpcConfigurations?: readonly VpcConfiguration[];
    readonly SqlApplicationConfiguration?: unknown;
    readonly ZeppelinApplicationConfiguration?: unknown;
  };
}

export interface UpdateApplication {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId?: number;
  readonly ConditionalToken?: string;
  readonly ServiceExecutionRoleUpdate?: string;
  readonly RuntimeEnvironmentUpdate?: string;
  readonly RunConfigurationUpdate?: RunConfiguration;
  readonly CloudWatchLoggingOptionUpdates?: readonly {
    readonly CloudWatchLoggingOptionId: string;
    readonly LogStreamARNUpdate?: string;
  }[];
  readonly ApplicationConfigurationUpdate?: {
    readonly ApplicationCodeConfigurationUpdate?: {
      readonly CodeContentTypeUpdate?: string;
      readonly CodeContentUpdate?: {
        readonly S3ContentLocationUpdate?: {
          readonly BucketARNUpdate?: string;
          readonly FileKeyUpdate?: string;
          readonly ObjectVersionUpdate?: string;
        };
        readonly TextContentUpdate?: string;
      };
    };
    /** Each member is that of `FlinkApplicationConfiguration` with `Update` behind its name, at both levels. */
    readonly FlinkApplicationConfigurationUpdate?: Readonly<
      Record<string, Readonly<Record<string, string | number | boolean>>>
    >;
    readonly EnvironmentPropertyUpdates?: { readonly PropertyGroups: readonly PropertyGroup[] };
    readonly ApplicationSnapshotConfigurationUpdate?: { readonly SnapshotsEnabledUpdate: boolean };
    readonly ApplicationSystemRollbackConfigurationUpdate?: { readonly RollbackEnabledUpdate: boolean };
    readonly ApplicationEncryptionConfigurationUpdate?: {
      readonly KeyTypeUpdate: string;
      readonly KeyIdUpdate?: string;
    };
    readonly VpcConfigurationUpdates?: readonly {
      readonly VpcConfigurationId: string;
      readonly SubnetIdUpdates?: readonly string[];
      readonly SecurityGroupIdUpdates?: readonly string[];
    }[];
  };
}

export interface PropertyGroup {
  readonly PropertyGroupId: string;
  readonly PropertyMap: Readonly<Record<string, string>>;
}
