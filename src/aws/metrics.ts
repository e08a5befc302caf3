// The metrics of CloudWatch that are watched, of the service itself and of what it reads and writes: one table for the
// recommended alarms, the dashboard and the rules about custom alarms.

/** How fine the metrics of an application are: each level has those of the levels before it as well. */
export const metricsLevels = ['APPLICATION', 'TASK', 'OPERATOR', 'PARALLELISM'] as const;
export type MetricsLevel = (typeof metricsLevels)[number];

/** Units in CloudWatch's own words; `None` where the service states none. */
export type Unit = 'Bytes' | 'Count' | 'Count/Second' | 'Megabytes' | 'Milliseconds' | 'None' | 'Percent' | 'Seconds';

export interface Metric {
  readonly unit: Unit;
}

/** A metric in the namespace of the service. */
export interface FlinkMetric extends Metric {
  /** The level from which on it is documented. */
  readonly level: MetricsLevel;
  /** That of Flink 2.x that took its place; absent where both lines have it. */
  readonly replacedBy?: { readonly name: string; readonly gone: boolean };
  /** Flink 1.x does not have it. */
  readonly sinceFlink2?: true;
  /** The shortest time between two samples, in milliseconds; absent where there is one a minute. */
  readonly every?: number;
}

/** Where the metrics of the service are. */
export const flinkNamespace = 'AWS/KinesisAnalytics';

const hour = 3_600_000;
const [application, task] = metricsLevels;

const percent = { unit: 'Percent', level: application } as const;
const milliseconds = { unit: 'Milliseconds', level: application } as const;
const count = { unit: 'Count', level: application } as const;
const bytes = { unit: 'Bytes', level: application } as const;
const perSecond = { unit: 'Count/Second', level: application } as const;

/**
 * AWS's own sample of a scaler graphs the three of time per second for the whole application
 * (aws-samples/amazon-managed-service-for-apache-flink-examples, infrastructure/AutoScaling), the page from the level
 * of tasks on.
 */
const timePerSecond = { unit: 'Milliseconds', level: task } as const;

/** Of Flink 2.x alone: those that took the place of `downtime`. */
const stateTime = { ...milliseconds, sinceFlink2: true } as const;

/** Source: developer guide, "Metrics and dimensions", and there "Flink 2.2 metric changes". */
const flink = {
  KPUs: { ...count, every: hour },
  backPressuredTimeMsPerSecond: timePerSecond,
  busyTimeMsPerSecond: timePerSecond,
  bytesRequestedPerFetch: { ...bytes, replacedBy: { name: 'millisBehindLatest', gone: true } },
  cancellingTime: stateTime,
  containerCPUUtilization: percent,
  containerDiskUtilization: percent,
  containerMemoryUtilization: percent,
  cpuUtilization: percent,
  currentInputWatermark: milliseconds,
  currentOutputWatermark: milliseconds,
  downtime: { ...milliseconds, replacedBy: { name: 'restartingTime', gone: false } },
  failingTime: stateTime,
  fullRestarts: { ...count, replacedBy: { name: 'numRestarts', gone: true } },
  heapMemoryUtilization: percent,
  idleTimeMsPerSecond: timePerSecond,
  lastCheckpointDuration: milliseconds,
  lastCheckpointSize: bytes,
  managedMemoryUtilization: percent,
  millisBehindLatest: milliseconds,
  numLateRecordsDropped: count,
  numRecordsIn: count,
  numRecordsInPerSecond: perSecond,
  numRecordsOut: count,
  numRecordsOutPerSecond: perSecond,
  numRestarts: { ...count, sinceFlink2: true },
  numberOfFailedCheckpoints: count,
  oldGenerationGCCount: count,
  oldGenerationGCTime: milliseconds,
  records_lag_max: count,
  restartingTime: stateTime,
  runningTime: stateTime,
  threadsCount: count,
  uptime: { ...milliseconds, replacedBy: { name: 'runningTime', gone: false } },
} as const satisfies Readonly<Record<string, FlinkMetric>>;

/** A metric of the service. */
export type FlinkMetricName = keyof typeof flink;

export const flinkMetrics: Readonly<Record<FlinkMetricName, FlinkMetric>> = flink;

/** Of the services that an application reads and writes; the source stands over each namespace. */
const others = {
  /** Source: DynamoDB developer guide, "DynamoDB metrics and dimensions". */
  'AWS/DynamoDB': {
    ConsumedReadCapacityUnits: { unit: 'Count' },
    ConsumedWriteCapacityUnits: { unit: 'Count' },
    ReadThrottleEvents: { unit: 'Count' },
    WriteThrottleEvents: { unit: 'Count' },
  },
  /** Source: OpenSearch Service developer guide, "Monitoring OpenSearch cluster metrics with Amazon CloudWatch". */
  'AWS/ES': {
    AutomatedSnapshotFailure: { unit: 'Count' },
    ClusterIndexWritesBlocked: { unit: 'Count' },
    'ClusterStatus.red': { unit: 'Count' },
    'ClusterStatus.yellow': { unit: 'Count' },
    FreeStorageSpace: { unit: 'Megabytes' },
    IndexingRate: { unit: 'Count' },
    JVMMemoryPressure: { unit: 'Percent' },
    KMSKeyError: { unit: 'Count' },
  },
  /** Source: Firehose developer guide, "Monitor Amazon Data Firehose with CloudWatch metrics". */
  'AWS/Firehose': {
    'DeliveryToAmazonOpenSearchServerless.DataFreshness': { unit: 'Seconds' },
    'DeliveryToAmazonOpenSearchServerless.Success': { unit: 'Count' },
    'DeliveryToAmazonOpenSearchService.DataFreshness': { unit: 'Seconds' },
    'DeliveryToAmazonOpenSearchService.Success': { unit: 'Count' },
    'DeliveryToRedshift.Success': { unit: 'Count' },
    'DeliveryToS3.DataFreshness': { unit: 'Seconds' },
    'DeliveryToS3.Success': { unit: 'Count' },
    IncomingRecords: { unit: 'Count' },
    ThrottledRecords: { unit: 'Count' },
  },
  /** Source: MSK developer guide, "Metrics for monitoring Standard brokers with CloudWatch", DEFAULT level. */
  'AWS/Kafka': { KafkaDataLogsDiskUsed: { unit: 'Percent' }, OfflinePartitionsCount: { unit: 'Count' } },
  /** Source: Kinesis developer guide, "Monitor the Amazon Kinesis Data Streams service with CloudWatch". */
  'AWS/Kinesis': {
    'GetRecords.IteratorAgeMilliseconds': { unit: 'Milliseconds' },
    IncomingRecords: { unit: 'Count' },
    ReadProvisionedThroughputExceeded: { unit: 'Count' },
    'SubscribeToShardEvent.MillisBehindLatest': { unit: 'Milliseconds' },
    WriteProvisionedThroughputExceeded: { unit: 'Count' },
  },
  [flinkNamespace]: flink,
  /** Source: RDS user guide, "Amazon CloudWatch metrics for Amazon RDS". */
  'AWS/RDS': {
    DatabaseConnections: { unit: 'Count' },
    FreeStorageSpace: { unit: 'Bytes' },
    OldestReplicationSlotLag: { unit: 'Bytes' },
  },
  /** Source: Redshift management guide, "Performance data in Amazon Redshift". */
  'AWS/Redshift': {
    HealthStatus: { unit: 'Count' },
    PercentageDiskSpaceUsed: { unit: 'Percent' },
    WriteThroughput: { unit: 'Bytes' },
  },
  /** Source: SQS developer guide, "Available CloudWatch metrics for Amazon SQS". */
  'AWS/SQS': {
    ApproximateAgeOfOldestMessage: { unit: 'Seconds' },
    ApproximateNumberOfMessagesVisible: { unit: 'Count' },
    NumberOfMessagesSent: { unit: 'Count' },
  },
  /** Source: Timestream developer guide, "Timestream for LiveAnalytics metrics and dimensions". */
  'AWS/Timestream': {
    MagneticStoreRejectedRecordCount: { unit: 'Count' },
    MagneticStoreRejectedUploadUserFailures: { unit: 'Count' },
    SuccessfulRequestLatency: { unit: 'Milliseconds' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Metric>>>>;

type Table = typeof others;

/** A metric by where it is and what it is called there. */
export type MetricName = {
  [Namespace in keyof Table]: { readonly namespace: Namespace; readonly metric: keyof Table[Namespace] & string };
}[keyof Table];

/** Every namespace with its metrics. */
export const metrics: Readonly<Record<string, Readonly<Record<string, Metric>>>> = others;

/** Whether a level has what is documented from another level on. */
export function hasLevel(level: MetricsLevel, from: MetricsLevel): boolean {
  return metricsLevels.indexOf(level) >= metricsLevels.indexOf(from);
}

/** Whether a runtime of this line has a metric: what Flink 2.x deprecates or lacks, it is not to be watched by. */
export function isInLine({ replacedBy, sinceFlink2 }: FlinkMetric, line: 1 | 2): boolean {
  return line === 1 ? sinceFlink2 !== true : replacedBy === undefined;
}
