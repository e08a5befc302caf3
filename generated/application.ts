// Generated from schema/ by `npm run generate`. Do not edit.

/**
 * Where editors find this schema, for specs in JSON. Has no effect.
 */
export type SchemaReference = string
/**
 * The version of the spec's shape.
 */
export type APIVersion = "flinkform/v1"
/**
 * What the spec describes.
 */
export type Kind = "FlinkApplication"
/**
 * The prefix of every AWS name. Changing it replaces the application and loses its state.
 */
export type ApplicationName = string
/**
 * Becomes part of every AWS name, so that environments can share an account. `prod`, `production`, `prd` and `live` are production: stricter checks, and protection against deletion.
 */
export type Environment = string
/**
 * Text of at most 256 characters.
 */
export type TagValue = string
/**
 * An AWS Region code.
 */
export type Region = string
/**
 * An AWS account id: twelve digits, in quotes so that it stays text.
 */
export type AccountId = string
/**
 * Where Terraform keeps its state. Without it no backend is written: Terraform then uses a local file, or what you configure with `-backend-config`.
 */
export type Backend = (S3Backend | LocalBackend)
/**
 * Always `s3`.
 */
export type S3BackendType = "s3"
/**
 * The name of an S3 bucket: 3 to 63 lower-case letters, digits, dots and hyphens.
 */
export type BucketName = string
/**
 * The key of the state object.
 */
export type StateKey = string
/**
 * The ARN of a KMS key (not of an alias: IAM policies match keys only).
 */
export type KMSKeyARN = string
/**
 * Locks the state with an object beside it. Needs Terraform 1.10.
 */
export type UseLockfile = boolean
/**
 * Locks the state with a DynamoDB table, the older way.
 */
export type LockTable = string
/**
 * Always `local`.
 */
export type LocalBackendType = "local"
/**
 * The state file, relative to the stack's folder.
 */
export type StatePath = string
/**
 * The ARN of an IAM role.
 */
export type RoleARN = string
/**
 * The Flink version of the service.
 */
export type Runtime = ("FLINK-1_15" | "FLINK-1_18" | "FLINK-1_19" | "FLINK-1_20" | "FLINK-2_2" | "FLINK-2_3")
/**
 * Path of the JAR or ZIP, relative to the spec and inside its project folder.
 */
export type CodeFile = string
/**
 * The key of the object that holds the code.
 */
export type ObjectKey = string
/**
 * The S3 version id of the object. New bytes under an old key are not loaded by the service, so the version is required.
 */
export type ObjectVersion = string
/**
 * The script that starts the job: a path inside the code ZIP.
 */
export type MainScript = string
/**
 * A JAR inside the ZIP with the connectors that the job uses.
 */
export type DependencyJAR = string
/**
 * A path inside the ZIP.
 */
export type PythonFile = string
/**
 * Python files or folders inside the ZIP that the job imports.
 * 
 * @maxItems 50
 */
export type PythonFiles = PythonFile[]
/**
 * A path inside the ZIP.
 */
export type PythonArchive = string
/**
 * Archives inside the ZIP that are unpacked beside the job.
 * 
 * @maxItems 50
 */
export type PythonArchives = PythonArchive[]
/**
 * How many parallel subtasks an operator has.
 */
export type Parallelism = number
/**
 * Task slots per KPU. 1 for stateful work; 2 to 4 for work that waits on input and output.
 */
export type ParallelismPerKPU = number
/**
 * The `pipeline.max-parallelism` that your code sets: an upper bound that state keeps for ever. Passed to the job in the property group `flinkform`.
 */
export type MaximumParallelism = number
/**
 * The quota "KPUs per application" of the account and Region. AWS's default is 64; say here what you were granted.
 */
export type KPUQuota = number
/**
 * The service's own scaling: doubles the parallelism after 15 minutes over 75 % CPU, halves it after 6 hours under 10 %. It has no upper bound but the KPU quota.
 */
export type AutomaticScaling = boolean
/**
 * Whether state is saved at all.
 */
export type CheckpointsEnabled = boolean
/**
 * Time from one checkpoint's start to the next one's.
 */
export type CheckpointInterval = string
/**
 * Least time between one checkpoint's end and the next one's start.
 */
export type CheckpointPause = string
/**
 * Without snapshots, an update loses the job's state.
 */
export type SnapshotsEnabled = boolean
/**
 * `latest`: the newest snapshot (or the last checkpoint). `snapshot`: the one named in `snapshot`. `none`: empty state.
 */
export type RestoreFrom = ("latest" | "snapshot" | "none")
/**
 * The snapshot for `from: snapshot`.
 */
export type SnapshotName = string
/**
 * Lets the job start although the snapshot holds state of an operator that no longer exists. That state is dropped.
 */
export type AllowNonRestoredState = boolean
/**
 * Whether Terraform starts the application. It acts when this value changes: an application that was stopped by hand stays stopped.
 */
export type Start = boolean
/**
 * Stops the application without a snapshot when `start` turns false. State since the last snapshot is lost.
 */
export type ForceStop = boolean
/**
 * The level of the application's log.
 */
export type LogLevel = ("DEBUG" | "INFO" | "WARN" | "ERROR")
/**
 * How fine the metrics are. Each level costs more than the one before.
 */
export type MetricsLevel = ("APPLICATION" | "TASK" | "OPERATOR" | "PARALLELISM")
/**
 * How long the log is kept: one of the periods that CloudWatch knows.
 */
export type LogRetention = ("1d" | "3d" | "5d" | "7d" | "14d" | "30d" | "60d" | "90d" | "120d" | "150d" | "180d" | "365d" | "400d" | "545d" | "731d" | "1096d" | "1827d" | "2192d" | "2557d" | "2922d" | "3288d" | "3653d")
/**
 * The ARN of a CloudWatch log stream.
 */
export type LogStreamARN = string
/**
 * Text of 1 to 2048 characters.
 */
export type PropertyValue = string
/**
 * One thing that the application reads. `type` decides which other keys are allowed.
 */
export type Source = (KinesisSource | S3Source)
/**
 * Always `kinesis`.
 */
export type KinesisSourceType = "kinesis"
/**
 * The name in AWS. Without it: application name and the name of the source or sink.
 */
export type StreamName = string
/**
 * `on-demand` scales by itself; `provisioned` needs `shards`.
 */
export type CapacityMode = ("on-demand" | "provisioned")
/**
 * Number of shards of a provisioned stream: each takes 1 MiB/s in and gives 2 MiB/s out.
 */
export type Shards = number
/**
 * How long records can be read again: 24h to 365d, in whole hours or days.
 */
export type Retention = string
/**
 * The ARN of a Kinesis data stream.
 */
export type StreamARN = string
/**
 * `polling` shares 2 MiB/s per shard with other readers; `efo` (enhanced fan-out) has its own throughput and costs more.
 */
export type Consumer = ("polling" | "efo")
/**
 * The name of the registered consumer, unique on its stream. Without it: application name and source name.
 */
export type ConsumerName = string
/**
 * `terraform` registers the consumer here (the job runs with SELF_MANAGED); `job` lets the job register it at start and remove it at stop (JOB_MANAGED).
 */
export type ConsumerLifecycle = ("terraform" | "job")
/**
 * `latest` skips what is already in the stream, `trim-horizon` reads all that is still kept, `timestamp` begins at a moment.
 */
export type Position = ("latest" | "trim-horizon" | "timestamp")
/**
 * The moment for `at: timestamp`, in UTC.
 */
export type Timestamp = string
/**
 * Always `s3`.
 */
export type S3SourceType = "s3"
/**
 * How long objects are kept, in whole days. Without it they are kept for ever.
 */
export type Expiration = string
/**
 * How long replaced or deleted versions of an object are kept, in whole days.
 */
export type NoncurrentExpiration = string
/**
 * After how many whole days an unfinished multipart upload is removed. Flink finishes uploads at checkpoints, so keep it longer than the longest outage.
 */
export type UploadAbortion = string
/**
 * The beginning of the object keys that may be touched, ending with a slash. IAM permissions are narrowed to it.
 */
export type ObjectPrefix = string
/**
 * How often the prefix is listed for new objects. Without it the source is bounded: it reads what is there and ends.
 */
export type DiscoveryInterval = string
/**
 * One thing that the application writes. `type` decides which other keys are allowed.
 */
export type Sink = (KinesisSink | S3Sink)
/**
 * Always `kinesis`.
 */
export type KinesisSinkType = "kinesis"
/**
 * Always `s3`.
 */
export type S3SinkType = "s3"
/**
 * The id of a subnet.
 */
export type SubnetId = string
/**
 * 1 to 16 private subnets of one VPC, in at least two Availability Zones.
 * 
 * @minItems 1
 * @maxItems 16
 */
export type Subnets = SubnetId[]
/**
 * The id of a security group.
 */
export type SecurityGroupId = string
/**
 * 1 to 5 security groups of the same VPC.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type SecurityGroups = SecurityGroupId[]
/**
 * The name of the created role.
 */
export type RoleName = string
/**
 * The IAM path of the created role.
 */
export type RolePath = string
/**
 * The ARN of an IAM managed policy.
 */
export type PolicyARN = string
/**
 * Makes Terraform refuse to destroy or replace the application and its data stores. Without it: on in production, off elsewhere.
 */
export type DeletionProtection = boolean
/**
 * Wait for creation and start.
 */
export type CreateTimeout = string
/**
 * Wait for an update, with its snapshot and restart.
 */
export type UpdateTimeout = string
/**
 * Wait for deletion.
 */
export type DeleteTimeout = string
/**
 * The Terraform address of the resource; `flinkform plan` lists them.
 */
export type OverrideAddress = string
/**
 * Why the spec has no better way. Shown in every report.
 */
export type OverrideReason = string
/**
 * `add` sets or inserts, `replace` changes what is there, `remove` takes it away.
 */
export type OperationName = ("add" | "replace" | "remove")
/**
 * A JSON Pointer into the resource's arguments.
 */
export type OperationPath = string
/**
 * The value for `add` and `replace`: any JSON.
 */
export type OperationValue = unknown
/**
 * What to change, in order.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type Operations = OverrideOperation[]
/**
 * The escape hatch: changes to the compiled Terraform, each with its reason. Shown in every report, and checked against the AWS provider like everything else.
 * 
 * @maxItems 100
 */
export type Overrides = Override[]

/**
 * One Flink application on Amazon Managed Service for Apache Flink, and what it talks to.
 */
export interface FlinkApplication {
$schema?: SchemaReference
apiVersion: APIVersion
kind: Kind
metadata: Metadata
aws: AWS
spec: Spec
overrides?: Overrides
}
/**
 * What the application is called and where it belongs.
 */
export interface Metadata {
name: ApplicationName
environment?: Environment
tags?: Tags
}
/**
 * AWS tags, put on every resource. At most 50.
 */
export interface Tags {
[k: string]: TagValue
}
/**
 * The account and Region, and where Terraform keeps its state.
 */
export interface AWS {
region: Region
accountId: AccountId
backend?: Backend
deployRole?: RoleARN
}
/**
 * State in an S3 bucket.
 */
export interface S3Backend {
type: S3BackendType
bucket: BucketName
key: StateKey
region?: Region
kmsKey?: KMSKeyARN
useLockfile?: UseLockfile
dynamodbTable?: LockTable
}
/**
 * State in a local file.
 */
export interface LocalBackend {
type: LocalBackendType
path?: StatePath
}
/**
 * The application itself.
 */
export interface Spec {
runtime: Runtime
code: Code
python?: Python
compute?: Compute
scaling?: Scaling
checkpoints?: Checkpoints
snapshots?: Snapshots
restore?: Restore
start?: Start
forceStop?: ForceStop
logging?: Logging
properties?: Properties
sources?: Sources
sinks?: Sinks
storage?: Storage
network?: Network
executionRole?: ExecutionRole
encryption?: Encryption
deletionProtection?: DeletionProtection
timeouts?: Timeouts
}
/**
 * The application's JAR or ZIP: a local `file`, uploaded under a key that holds its hash, or an object of yours: `bucket`, `key` and `version`.
 */
export interface Code {
file?: CodeFile
bucket?: BucketName
key?: ObjectKey
version?: ObjectVersion
kmsKey?: KMSKeyARN
}
/**
 * Makes this a PyFlink application: which script of the ZIP starts it, and what it needs.
 */
export interface Python {
script: MainScript
jar?: DependencyJAR
files?: PythonFiles
archives?: PythonArchives
}
/**
 * How much the application runs on. One KPU is 1 vCPU, 4 GB of memory and 50 GB of storage.
 */
export interface Compute {
parallelism?: Parallelism
parallelismPerKpu?: ParallelismPerKPU
maxParallelism?: MaximumParallelism
kpuQuota?: KPUQuota
}
/**
 * How the capacity follows the load.
 */
export interface Scaling {
automatic?: AutomaticScaling
}
/**
 * How often state is saved. The service keeps checkpoints in its own storage; the place cannot be chosen.
 */
export interface Checkpoints {
enabled?: CheckpointsEnabled
interval?: CheckpointInterval
minPause?: CheckpointPause
}
/**
 * Savepoints that the service takes before every update, scaling and stop.
 */
export interface Snapshots {
enabled?: SnapshotsEnabled
}
/**
 * Which state the job starts from.
 */
export interface Restore {
from?: RestoreFrom
snapshot?: SnapshotName
allowNonRestoredState?: AllowNonRestoredState
}
/**
 * CloudWatch logs and metrics. The log group and stream are created, unless `stream` names an existing one.
 */
export interface Logging {
level?: LogLevel
metrics?: MetricsLevel
retention?: LogRetention
encryption?: Encryption
stream?: LogStreamARN
}
/**
 * Encryption at rest with a key of your own. Without it the AWS-managed key of the service is used.
 */
export interface Encryption {
kmsKey: KMSKeyARN
}
/**
 * Property groups that the job reads at run time. Not for secrets: they are plain text in the API and in Terraform's state.
 */
export interface Properties {
[k: string]: PropertyGroup
}
/**
 * 1 to 50 keys with text values. Numbers and booleans must be quoted: the service knows text only.
 */
export interface PropertyGroup {
[k: string]: PropertyValue
}
/**
 * What the application reads, by name.
 */
export interface Sources {
[k: string]: Source
}
/**
 * Reads a Kinesis data stream, created here or existing. Give exactly one of `create` and `stream`.
 */
export interface KinesisSource {
type: KinesisSourceType
create?: StreamCreation
stream?: StreamARN
consumer?: Consumer
efo?: EnhancedFanOut
initialPosition?: InitialPosition
kmsKey?: KMSKeyARN
}
/**
 * Creates the stream, encrypted.
 */
export interface StreamCreation {
name?: StreamName
mode?: CapacityMode
shards?: Shards
retention?: Retention
encryption?: Encryption
}
/**
 * Settings of a consumer with enhanced fan-out.
 */
export interface EnhancedFanOut {
name?: ConsumerName
lifecycle?: ConsumerLifecycle
}
/**
 * Where a job without state begins to read.
 */
export interface InitialPosition {
at: Position
timestamp?: Timestamp
}
/**
 * Reads the objects under a prefix. Give exactly one of `create` and `bucket`.
 */
export interface S3Source {
type: S3SourceType
create?: BucketCreation
bucket?: BucketName
prefix?: ObjectPrefix
kmsKey?: KMSKeyARN
discoveryInterval?: DiscoveryInterval
}
/**
 * Creates a private, encrypted, versioned bucket that refuses requests without TLS.
 */
export interface BucketCreation {
name?: BucketName
encryption?: Encryption
expire?: Expiration
expireNoncurrent?: NoncurrentExpiration
abortUploads?: UploadAbortion
accessLogs?: AccessLogs
}
/**
 * Where S3 writes the server access logs of the bucket. The target bucket must already allow `logging.s3.amazonaws.com` to write.
 */
export interface AccessLogs {
bucket: BucketName
prefix?: ObjectPrefix
}
/**
 * What the application writes, by name.
 */
export interface Sinks {
[k: string]: Sink
}
/**
 * Writes to a Kinesis data stream, created here or existing. Give exactly one of `create` and `stream`.
 */
export interface KinesisSink {
type: KinesisSinkType
create?: StreamCreation
stream?: StreamARN
kmsKey?: KMSKeyARN
}
/**
 * Writes objects under a prefix. Give exactly one of `create` and `bucket`.
 */
export interface S3Sink {
type: S3SinkType
create?: BucketCreation
bucket?: BucketName
prefix?: ObjectPrefix
kmsKey?: KMSKeyARN
}
/**
 * The bucket for the application's code and long-term data. Not for checkpoints: the service keeps those in its own storage. Give exactly one of `create` and `bucket`.
 */
export interface Storage {
create?: BucketCreation
bucket?: BucketName
kmsKey?: KMSKeyARN
}
/**
 * Where the application's network interfaces stand. Without it the application runs outside any VPC and reaches public AWS endpoints.
 */
export interface Network {
vpc: VPC
}
/**
 * Attaches the application to existing private subnets and security groups. In a VPC it has no internet access of its own.
 */
export interface VPC {
subnets: Subnets
securityGroups: SecurityGroups
}
/**
 * The role that the application runs as. Without `arn` it is created, with the least permissions that the spec needs.
 */
export interface ExecutionRole {
arn?: RoleARN
name?: RoleName
path?: RolePath
permissionsBoundary?: PolicyARN
}
/**
 * How long Terraform waits for the application. Large state needs more than the provider's ten minutes.
 */
export interface Timeouts {
create?: CreateTimeout
update?: UpdateTimeout
delete?: DeleteTimeout
}
/**
 * RFC 6902 operations on the arguments of one compiled resource.
 */
export interface Override {
address: OverrideAddress
reason: OverrideReason
operations: Operations
}
/**
 * One RFC 6902 operation; paths begin at the resource's arguments. Values are literal: they are never evaluated by Terraform.
 */
export interface OverrideOperation {
op: OperationName
path: OperationPath
value?: OperationValue
}
