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
 * Becomes part of every AWS name, so that environments can share an account; `naming` says where. `prod`, `production`, `prd` and `live`, alone or as a word of the name (`prod-eu`, but not `pre-prod`), are production: stricter checks, and protection against deletion.
 */
export type Environment = string
/**
 * What the application belongs to, for `naming`.
 */
export type Project = string
/**
 * How the prefix of every AWS name, which is the name of the stack, is made of `{name}`, `{environment}` and `{project}`: `{name}-{environment}` without it. Where there is no environment, its hyphen goes as well. Changing it replaces what has the names, the application with its state among it.
 */
export type Naming = string
/**
 * Text of at most 256 characters.
 */
export type TagValue = string
/**
 * An AWS Region code. One that is newer than this release of flinkform needs `aws.partition` beside it.
 */
export type Region = string
/**
 * An AWS account id: twelve digits, in quotes so that it stays text.
 */
export type AccountId = string
/**
 * The partition of a Region that is newer than this release of flinkform. Beside a Region that flinkform knows it has no effect, and must be right.
 */
export type Partition = ("aws" | "aws-cn" | "aws-us-gov" | "aws-iso" | "aws-iso-b" | "aws-iso-e" | "aws-iso-f" | "aws-eusc")
/**
 * Where Terraform keeps its state. Without it no backend is written, and Terraform keeps the state in a local file in the folder of the stack.
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
 * What AWS calls the application, letter by letter, where a team's own rule for names asks for it; the prefix of all other names stays. Without it: the name of the stack. Changing it replaces the application and loses its state.
 */
export type NameOfTheApplicationInAWS = string
/**
 * What AWS says of the application beside its name. It is set when the application is created, and never again: AWS has no call that changes it, and the AWS provider would replace the application, with its state, for another one. So Terraform leaves it alone from then on, whatever stands here; a comment or `metadata.tags` can change.
 */
export type Description = string
/**
 * Path of the JAR or ZIP, relative to the spec and inside its project folder: the nearest folder above the spec that holds a repository or a `cdktf.json`, or the one that the environment variable FLINKFORM_CODE_FOLDER names when flinkform runs. A `*` stands for any part of one name, and must meet exactly one file: `target/orders-*.jar`. In a created bucket each upload is a version of one object, and old ones are kept as long as `storage.create.expireNoncurrent` says; in one of yours the key holds the hash of the file, and Terraform deletes the object before. When the code moves to `bucket` and `key`, the upload goes, and so does the bucket that was created for it, unless `storage: { create: {} }` stays in the spec.
 */
export type CodeFile = string
/**
 * The key of the object that holds the code.
 */
export type ObjectKey = string
/**
 * The S3 version id of the object. The service does not load new bytes under an old key, and Terraform sees no change: without a version the key must be one that is never written again. One that holds a release (`1.4.2`, but not `1.4.2-SNAPSHOT`), a hash or a date is taken for such a key.
 */
export type ObjectVersion = string
/**
 * Says whether nothing else is ever written under the key, in place of what its name lets suppose. `true` asks for no version; `false` asks for one.
 */
export type ImmutableKey = boolean
/**
 * The ARN of the KMS key (not of an alias: IAM policies match keys only) that encrypts what is written. What was written before stays under the key of then: when you change or remove it, name that one in `formerKmsKeys` of whoever reads here, in the same apply, until nothing is under it.
 */
export type KMSKeyARNOfAStore = string
/**
 * The ARN of a KMS key (not of an alias: IAM policies match keys only).
 */
export type FormerKMSKeyARN = string
/**
 * Keys that encrypted what is still there: the role may read what is under them, and write nothing. Name a key here when `kmsKey`, or that of `encryption`, is changed or removed, and take it out when nothing is under it: for a stream when its retention has passed, for a bucket when every object that is read has been written again; an uploaded JAR is at once, but for a rollback to the code before.
 * 
 * @minItems 1
 * @maxItems 10
 */
export type FormerKMSKeys = FormerKMSKeyARN[]
/**
 * Says that somebody has tried this code on the state of the code before: `flinkform diff` names the code that it asks about, and asks again for the next one.
 */
export type StateCompatible = string
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
 * The service's own scaling: doubles the parallelism after 15 minutes over 75 % CPU, halves it after 6 hours under 10 %. It has no upper bound but the KPU quota. Not beside `metric` or `schedule`.
 */
export type AutomaticScaling = boolean
/**
 * The least KPUs that run the job, without the one for orchestration.
 */
export type MinimumKPUs = number
/**
 * The most KPUs that run the job, without the one for orchestration.
 */
export type MaximumKPUs = number
/**
 * The least time from one change of the application to the next: long enough for a restart and for what has piled up meanwhile. Changes by others, such as a deployment, count.
 */
export type CoolDown = string
/**
 * The KPUs are multiplied by it, and rounded up.
 */
export type FactorOut = number
/**
 * So many KPUs are added.
 */
export type KPUsToAdd = number
/**
 * The KPUs are divided by it, and rounded up.
 */
export type FactorIn = number
/**
 * So many KPUs are taken away.
 */
export type KPUsToTakeAway = number
/**
 * For how long every rule must have been below its `in`, with data in each period.
 */
export type CalmBeforeScalingIn = string
/**
 * One measure with its two limits. `measure` decides which other keys are allowed.
 */
export type ScalingRule = (LoadRule | SourceLagRule | SourceBacklogRule | CustomRule)
/**
 * `cpu` and `heap` in percent; `busy-time` and `back-pressure` in milliseconds per second (0 to 1000).
 */
export type LoadMeasure = ("cpu" | "heap" | "busy-time" | "back-pressure")
/**
 * Scales out above this value.
 */
export type LoadToScaleOut = number
/**
 * Agrees to scale in below this value.
 */
export type LoadToScaleIn = number
/**
 * How long samples are collected for one value: whole minutes.
 */
export type ScalingPeriod = string
/**
 * How many of the last values are looked at to scale out.
 */
export type ScalingPeriods = number
/**
 * How many of these values must be above `out`: M of N. All, when left out.
 */
export type ScalingDatapoints = number
/**
 * Always `source-lag`.
 */
export type LagMeasure = "source-lag"
/**
 * The name of a source that knows its lag as a time.
 */
export type SourceBehind = string
/**
 * Scales out when the source is further behind.
 */
export type LagToScaleOut = string
/**
 * Agrees to scale in when the source is less behind.
 */
export type LagToScaleIn = string
/**
 * Always `source-backlog`.
 */
export type BacklogMeasure = "source-backlog"
/**
 * The name of a source that knows its lag as a number of records.
 */
export type SourceWithBacklog = string
/**
 * Scales out with more records to read.
 */
export type BacklogToScaleOut = number
/**
 * Agrees to scale in with fewer records to read.
 */
export type BacklogToScaleIn = number
/**
 * Always `custom`.
 */
export type CustomMeasure = "custom"
/**
 * The name of a metric in the namespace AWS/KinesisAnalytics, such as one that the job registers.
 */
export type RuleMetric = string
/**
 * The value of the dimension.
 */
export type RuleDimensionValue = string
/**
 * How the samples of one period become one value.
 */
export type RuleStatistic = ("average" | "maximum" | "minimum" | "sum")
/**
 * Scales out above this value.
 */
export type ValueToScaleOut = number
/**
 * Agrees to scale in below this value.
 */
export type ValueToScaleIn = number
/**
 * The six fields of EventBridge Scheduler: minutes, hours, day of month, month, day of week, year. One of the two days is `?`. A moment that the clock skips in spring is skipped, and one that it has twice in autumn counts once.
 */
export type CronExpression = string
/**
 * The time zone of the cron expression, as the IANA database calls it.
 */
export type TimeZone = string
/**
 * An application that does not run is started with the state of its newest snapshot: when its metrics stop coming, and at a look every hour. Hold it with the hand brake (`flinkform runbook`) before you stop it by hand. Not for a job that ends: nobody could tell that from a failure. Without it: on in production, unless every source has an end.
 */
export type KeepRunning = boolean
/**
 * Whether they are taken at all.
 */
export type ScheduledSnapshotsEnabled = boolean
/**
 * How often one is taken.
 */
export type SnapshotInterval = string
/**
 * So many of the newest stay, whatever their age.
 */
export type SnapshotsToKeep = number
/**
 * Of those beyond `keep`, only the ones that are older are deleted. Without it: all of them.
 */
export type AgeOfSnapshotsToDelete = string
/**
 * When the eight hours begin in which AWS may maintain the application, in UTC. Looked at once a day; it restarts nothing, and counts from the next maintenance that AWS schedules. Without it: that of the Region.
 */
export type MaintenanceWindow = string
/**
 * Whether the service goes back by itself when an update or a step of scaling fails. AWS does not say whether switching it restarts the job: so it is switched while the application is stopped, or by hand (`flinkform runbook`). Without it: on in production, left as it is elsewhere.
 */
export type SystemRollback = boolean
/**
 * Whether there is a verdict at all.
 */
export type HealthEnabled = boolean
/**
 * How long after the end of the change the verdict comes: from 5m to 6h, and at least three checkpoint intervals. Without it: 15m, or three checkpoint intervals if that is longer.
 */
export type DeadlineOfTheVerdict = string
/**
 * The ARN of an SNS topic in the same Region.
 */
export type TopicARNOfTheVerdict = string
/**
 * SNS topics that are told every verdict. Without them: those of the critical alarms, which are told only of an application that is not well.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type TopicsOfTheVerdict = TopicARNOfTheVerdict[]
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
 * The release that the restore is for: this code with these settings. `flinkform validate` tells its id when this is missing. A JAR that is built again is another release if one byte differs, so name built code by `code.bucket`, `key` and `version`. Once code or settings have changed the restore is over; remove it then, for it comes back with the same code and settings.
 */
export type ReleaseToRestore = string
/**
 * `latest`: the newest snapshot (or the last checkpoint). `snapshot`: the one named in `snapshot`, which an application that is new cannot have. `none`: empty state.
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
 * Whether Terraform starts the application. It acts when this value changes: an application that was stopped by hand, has failed or could not be updated stays stopped (READY), and a later apply changes it without starting it. To start it with its state: `aws kinesisanalyticsv2 start-application --region REGION --application-name NAME --run-configuration 'ApplicationRestoreConfiguration={ApplicationRestoreType=RESTORE_FROM_LATEST_SNAPSHOT}'`; from a snapshot, the last argument is `'ApplicationRestoreConfiguration={ApplicationRestoreType=RESTORE_FROM_CUSTOM_SNAPSHOT,SnapshotName=SNAPSHOT}'`; without state, `'ApplicationRestoreConfiguration={ApplicationRestoreType=SKIP_RESTORE_FROM_SNAPSHOT}'`. The quotes belong to it.
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
 * The name of the created log group. Without it: `/aws/kinesis-analytics/` and the name of the application.
 */
export type LogGroupName = string
/**
 * The name of the created log stream. Without it: `kinesis-analytics-log-stream`, as the console of AWS has it.
 */
export type LogStreamName = string
/**
 * The ARN of a CloudWatch log stream.
 */
export type LogStreamARN = string
/**
 * Saves queries of CloudWatch Logs Insights in a folder with the application's name: exceptions, restarts, checkpoint failures, out of memory, access denied, and the most frequent messages.
 */
export type SavedQueries = boolean
/**
 * `recommended` creates the alarms that AWS recommends for the Flink version, and those of each source and sink. Without it: recommended in production, none elsewhere. Those on the operator, of `operations` and of scaling, are there whatever it says.
 */
export type AlarmSet = ("recommended" | "none")
/**
 * The ARN of an SNS topic in the same Region.
 */
export type AlarmTopicARN = string
/**
 * SNS topics that are told when an alarm begins and when it ends.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type AlarmTopics = AlarmTopicARN[]
/**
 * Alarms on lines of the log that tell what no metric shows: out of memory, classes that are missing, access denied, hosts that cannot be reached, what is not found, and state that does not fit. Without it: on in production with the recommended alarms, unless `logging.stream` names a stream of your own.
 */
export type LogAlarms = boolean
/**
 * One alarm that says that the application needs a person. It begins when any of the critical alarms does, and tells whom they would tell, in their place. While the job has just been submitted anew, by a deployment, a step of scaling or AWS's maintenance, it keeps quiet, for twenty minutes at the most; otherwise it tells after three minutes. Without it: off, for it changes which alarm tells whom.
 */
export type Paging = boolean
/**
 * Where it stands what to do: a link in the description of every alarm, and on the dashboard. Without it the alarms that are recommended name AWS's own page.
 */
export type Runbook = string
/**
 * The name of a metric in the namespace AWS/KinesisAnalytics.
 */
export type Metric = string
/**
 * The value of the dimension.
 */
export type DimensionValue = string
/**
 * How the samples of one period become one value.
 */
export type Statistic = ("average" | "maximum" | "minimum" | "sum")
/**
 * Compares the change per second: for counters that only grow.
 */
export type Rate = boolean
/**
 * The alarm begins above this value.
 */
export type UpperLimit = number
/**
 * The alarm begins below this value.
 */
export type LowerLimit = number
/**
 * How long samples are collected for one value: 1m to 1d, in whole minutes.
 */
export type Period = string
/**
 * How many values in a row must be beyond the limit.
 */
export type Periods = number
/**
 * What a period without samples counts as: beyond the limit (`breaching`), within it, nothing, or what was before (`ignore`).
 */
export type MissingData = ("breaching" | "not-breaching" | "missing" | "ignore")
/**
 * Whether it cannot wait until morning: it tells the topics of `alarms.critical`. Without it: a warning.
 */
export type CriticalAlarm = boolean
/**
 * What the alarm means and what to do about it.
 */
export type AlarmDescription = string
/**
 * Creates a CloudWatch dashboard: whether the application is alive, its lag, throughput, checkpoints and resources, what each source and sink measures, its alarms and its log.
 */
export type Dashboard = boolean
/**
 * Text of 1 to 2048 characters.
 */
export type PropertyValue = string
/**
 * Whether the job is told what it did not ask for: the property group `flinkform` with what the application is, and the groups of sources and sinks that have no `properties`. Turn it off for a JAR that takes its own groups only.
 */
export type DefaultPropertyGroups = boolean
/**
 * One value, or several of a kind, and where it is found.
 */
export type LookUp = (ParameterLookUp | RemoteStateLookUp | WorkspaceOutputLookUp | VariableLookUp | KMSAliasLookUp | SNSTopicLookUp | SecretLookUp | MSKClusterLookUp | VPCLookUp | SubnetsLookUp | SecurityGroupsLookUp)
/**
 * Always `parameter`.
 */
export type ParameterLookUpType = "parameter"
/**
 * The name of a parameter of Systems Manager, of the type String for one id and StringList for several.
 */
export type ParameterName = string
/**
 * What is found: an ARN of a kind, an id, the name of a bucket, `bootstrap-servers` (`host:port` with commas between them), or `text`, which is any text of letters, digits and `. _ - /`.
 */
export type HeldValue = ("kms-key-arn" | "sns-topic-arn" | "secret-arn" | "kinesis-stream-arn" | "dynamodb-table-arn" | "sqs-queue-arn" | "msk-cluster-arn" | "iam-role-arn" | "iam-policy-arn" | "opensearch-domain-arn" | "opensearch-collection-arn" | "table-bucket-arn" | "prometheus-workspace-arn" | "timestream-table-arn" | "certificate-authority-arn" | "vpc-id" | "subnet-id" | "security-group-id" | "route-table-id" | "bucket-name" | "bootstrap-servers" | "text")
/**
 * That it is a list, and how many different values are in it, exactly: `${lookups.private}` is then a list, in the order of the alphabet.
 */
export type NumberOfValues = number
/**
 * The port of each server, for `holds: bootstrap-servers`.
 */
export type PortOfTheServers = number
/**
 * The account in the ARN that is found. Without it: that of the application.
 */
export type AccountOfTheValue = string
/**
 * The Region in the ARN that is found. Without it: that of the application.
 */
export type RegionOfTheValue = string
/**
 * Always `remote-state`.
 */
export type RemoteStateLookUpType = "remote-state"
/**
 * The key of the state object; of a workspace `env:/<workspace>/<key>`.
 */
export type RemoteStateKey = string
/**
 * The Region of the bucket. Without it: that of the application.
 */
export type RemoteStateRegion = string
/**
 * The role that Terraform assumes to read the state, such as one of the account that the bucket is in. Needs Terraform 1.6. Without it: as whoever plans.
 */
export type RemoteStateRole = string
/**
 * The name of an output of the root module there.
 */
export type OutputName = string
/**
 * Always `workspace-output`.
 */
export type WorkspaceOutputLookUpType = "workspace-output"
/**
 * The organization in HCP Terraform.
 */
export type OrganizationOfTheWorkspace = string
/**
 * The name of the workspace.
 */
export type Workspace = string
/**
 * Without it: HCP Terraform.
 */
export type HostOfTerraformEnterprise = string
/**
 * Always `variable`.
 */
export type VariableLookUpType = "variable"
/**
 * What whoever sets it must know.
 */
export type VariableDescription = string
/**
 * What it holds when nobody sets it; of several, with commas between them. Without it, it must be set.
 */
export type VariableDefault = string
/**
 * Always `kms-alias`.
 */
export type KMSAliasLookUpType = "kms-alias"
/**
 * The name of the alias, with `alias/` before it.
 */
export type KMSAlias = string
/**
 * The account in which it is looked up, with `role`. Without it: that of the application.
 */
export type AccountOfTheLookUp = string
/**
 * The Region in which it is looked up. Without it: that of the application.
 */
export type RegionOfTheLookUp = string
/**
 * The role that Terraform assumes to look it up, such as one of the other account. Without it: as whoever plans.
 */
export type RoleOfTheLookUp = string
/**
 * Always `sns-topic`.
 */
export type SNSTopicLookUpType = "sns-topic"
/**
 * The name of the topic.
 */
export type SNSTopicName = string
/**
 * Always `secret`.
 */
export type SecretLookUpType = "secret"
/**
 * The name of the secret.
 */
export type SecretName = string
/**
 * Always `msk-cluster`.
 */
export type MSKClusterLookUpType = "msk-cluster"
/**
 * The name of the cluster.
 */
export type SoughtClusterName = string
/**
 * Always `vpc`.
 */
export type VPCLookUpType = "vpc"
/**
 * The whole value, in capitals and small letters as they are.
 */
export type SoughtValue = string
/**
 * Always `subnets`.
 */
export type SubnetsLookUpType = "subnets"
/**
 * The id of the VPC that they are in. Another look-up may say it: `${lookups.core}`.
 */
export type SoughtVPC = string
/**
 * Always `security-groups`.
 */
export type SecurityGroupsLookUpType = "security-groups"
/**
 * One thing that the application reads. `type` decides which other keys are allowed.
 */
export type Source = (KinesisSource | MSKSource | MSKServerlessSource | KafkaSource | FirehoseSource | S3Source | DynamoDBSource | IcebergSource | S3TablesSource | DatabaseSource | ServiceSource)
/**
 * Always `kinesis`.
 */
export type KinesisSourceType = "kinesis"
/**
 * The name of a source, sink or other named part of the spec: it becomes part of Terraform addresses and AWS names.
 */
export type ResourceName = string
/**
 * The names that the source or sink had in this spec, the first one first. Terraform then moves what stands to the new addresses and destroys nothing, and what AWS knows by a name of flinkform's keeps the one that it was made with. Keep the list until every environment has been applied; for good, where no `name` is given. The job finds its property group under the new name.
 * 
 * @minItems 1
 * @maxItems 10
 */
export type FormerNames = ResourceName[]
/**
 * The property group that the facts go into. Several sources and sinks, and `spec.properties`, may fill one together. Without it: `source.<name>` or `sink.<name>`.
 */
export type GroupOfTheFacts = string
/**
 * Which facts the job is told, and under which keys: a list of facts keeps their names, a map gives each a key of the job's own (`{ stream.arn: input.stream.arn }`), `none` tells none of them. Without it: all of them. The facts of each connector are on its reference page.
 */
export type Keys = (NoKeys | ChosenFacts | RenamedFacts)
/**
 * The job is told none of the facts.
 */
export type NoKeys = "none"
/**
 * The name of a fact, such as `stream.arn`.
 */
export type Fact = string
/**
 * Facts that keep their names.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type ChosenFacts = Fact[]
/**
 * A key of a property group, as the job asks for it.
 */
export type PropertyKey = string
/**
 * Text of 1 to 2048 characters.
 */
export type FurtherProperty = string
/**
 * The `metadata.name` of its spec.
 */
export type CreatingApplication = string
/**
 * The name of a source, sink or other named part of the spec: it becomes part of Terraform addresses and AWS names.
 */
export type ResourceName1 = string
/**
 * The name of a source, sink or other named part of the spec: it becomes part of Terraform addresses and AWS names.
 */
export type ResourceName2 = string
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
 * `terraform` registers the consumer here (the job runs with SELF_MANAGED); `job` lets the job register it at start and remove it at stop (JOB_MANAGED); `existing` uses one that is registered already, such as one of the account that owns the stream (SELF_MANAGED).
 */
export type ConsumerLifecycle = ("terraform" | "job" | "existing")
/**
 * `latest` skips what is already in the stream, `trim-horizon` reads all that is still kept, `timestamp` begins at a moment.
 */
export type Position = ("latest" | "trim-horizon" | "timestamp")
/**
 * The moment for `at: timestamp`, in UTC.
 */
export type Timestamp = string
/**
 * The name in AWS, which does not end with a dot. Without it: application name and the name of the source or sink.
 */
export type CreatedRegistryName = string
/**
 * The name of an existing registry in the same account and Region, or the ARN of one.
 */
export type Registry = string
/**
 * The name in the registry. Without it: the name of the entry. That of a schema that is created here does not end with a dot.
 */
export type SchemaName = string
/**
 * The language of the definition.
 */
export type SchemaFormat = ("avro" | "json" | "protobuf")
/**
 * Which changes of a created schema the registry accepts.
 */
export type SchemaCompatibility = ("none" | "disabled" | "backward" | "backward-all" | "forward" | "forward-all" | "full" | "full-all")
/**
 * The first version of a created schema, as text.
 */
export type SchemaDefinition = string
/**
 * Lets the job register new versions of the schemas, and the schemas themselves. Only for sinks.
 */
export type AutomaticRegistration = boolean
/**
 * The version of the connector's artefact in the job's build, as Maven writes it. Checked against the Flink version of the runtime; has no other effect.
 */
export type ConnectorVersion = string
/**
 * Always `msk`.
 */
export type MSKSourceType = "msk"
/**
 * The name in AWS. Without it: application name and the name of the source or sink.
 */
export type MSKClusterName = string
/**
 * The version as MSK writes it. `.kraft` at its end chooses KRaft instead of ZooKeeper, which cannot be changed later.
 */
export type KafkaVersion = string
/**
 * The size of each broker. `kafka.…` are Standard brokers with storage of their own, `express.…` are Express brokers, which need three Availability Zones and no storage.
 */
export type BrokerType = string
/**
 * How many brokers stand in each subnet: MSK wants the same number in every Availability Zone. When it is lowered, MSK may remove the brokers that the job was told of: `terraform apply -replace=terraform_data.<name>`, with the name of the source or sink, asks for others.
 */
export type BrokersPerZone = number
/**
 * GiB of each broker.
 */
export type VolumeSize = number
/**
 * Moves old segments of topics that ask for it to cheaper storage.
 */
export type TieredStorage = boolean
/**
 * MiB/s of each volume, on large brokers with volumes of 10 GiB or more; each broker type has its own limit.
 */
export type ProvisionedThroughput = number
/**
 * GiB of each broker at the most.
 */
export type LargestVolumeSize = number
/**
 * How full a volume may be, in percent, before it grows.
 */
export type TargetUtilization = number
/**
 * The value, in quotes: text without line breaks.
 */
export type ServerProperty = string
/**
 * The ARN of a private certificate authority.
 */
export type CertificateAuthorityARN = string
/**
 * The private certificate authorities whose client certificates the brokers trust, for `auth: tls`.
 * 
 * @minItems 1
 * @maxItems 10
 */
export type CertificateAuthorities = CertificateAuthorityARN[]
/**
 * A way to log in, in the words of `auth`.
 */
export type MSKLogin = ("iam" | "scram" | "tls" | "unauthenticated-tls" | "plaintext")
/**
 * Every way to log in that the brokers take: `auth` among them. To change `auth` of a cluster that exists, apply three times: with both here; with the new `auth`; without this key. Without it: `auth` alone.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type Logins = MSKLogin[]
/**
 * How fine the metrics of the brokers are. All but `DEFAULT` cost extra.
 */
export type MonitoringLevel = ("DEFAULT" | "PER_BROKER" | "PER_TOPIC_PER_BROKER" | "PER_TOPIC_PER_PARTITION")
/**
 * How long the log is kept: one of the periods that CloudWatch knows.
 */
export type BrokerLogRetention = ("1d" | "3d" | "5d" | "7d" | "14d" | "30d" | "60d" | "90d" | "120d" | "150d" | "180d" | "365d" | "400d" | "545d" | "731d" | "1096d" | "1827d" | "2192d" | "2557d" | "2922d" | "3288d" | "3653d")
/**
 * `multi-vpc` lets clients in other VPCs and accounts reach the cluster over managed VPC connections; `vpc` does not.
 */
export type MSKConnectivity = ("vpc" | "multi-vpc")
/**
 * Other accounts that may create a VPC connection to the cluster, for `connectivity: multi-vpc`.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type AccountsThatMayConnect = AccountId[]
/**
 * The id of a subnet.
 */
export type BrokerSubnetId = string
/**
 * Subnets of one VPC, each in another Availability Zone. Without them: those of the application.
 * 
 * @minItems 1
 * @maxItems 16
 */
export type BrokerSubnets = BrokerSubnetId[]
/**
 * The id of a security group.
 */
export type BrokerSecurityGroupId = string
/**
 * Security groups of the brokers: they must admit the application's on the port of the authentication. Without them: those of the application, which must then admit themselves.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type BrokerSecurityGroups = BrokerSecurityGroupId[]
/**
 * The ARN of an MSK cluster.
 */
export type MSKClusterARN = string
/**
 * The name of the source or sink of this spec whose `create` creates the cluster, to use one new cluster more than once. It has the same `type`, `auth` and, with `scram`, `secret`.
 */
export type MSKClusterCreator = string
/**
 * Where the job finds the cluster: `host:port`, several separated by commas without spaces. An IPv6 address stands in brackets: `[2001:db8::1]:9092`.
 */
export type BootstrapServers = string
/**
 * How the job reaches an existing cluster: `direct` in the same VPC or over peering or a transit gateway; `multi-vpc` over a managed VPC connection that is created here, after the owner of the cluster has allowed it.
 */
export type MSKConnection = ("direct" | "multi-vpc")
/**
 * The VPC of the application's subnets, for `connection: multi-vpc`. Only where `spec.network` does not say it: of subnets that exist and whose `vpc.id` is left out.
 */
export type ClientVPC = string
/**
 * How the job proves who it is: `iam` by the execution role; `scram` by a name and a password (a secret with `username` and `password`), `tls` is mutual TLS (mTLS): both sides show a certificate, so it needs a `secret` with the client's `certificateChain` and `privateKey` in PEM; `unauthenticated-tls` not at all, but encrypted; `plaintext` not at all and without encryption, refused in production.
 */
export type MSKAuthentication = ("iam" | "scram" | "tls" | "unauthenticated-tls" | "plaintext")
/**
 * The full ARN of a secret in AWS Secrets Manager, with its last six characters. The job fetches the secret at run time; its value never stands in a spec or in Terraform's state.
 */
export type SecretARN = string
/**
 * The name of a topic, or how the names begin: `orders-*`. No other place takes a `*`.
 */
export type Topic = string
/**
 * The topics: names, or with `*` at the end the beginning of names. They have at most 2048 characters together, and permissions are narrowed to them. The job is told names in `topics`, and with a `*` among them one pattern in `topic-pattern`. Topics are not created here.
 * 
 * @minItems 1
 * @maxItems 1000
 */
export type Topics = Topic[]
/**
 * Lets the job create the listed topics when they are missing, by its administrative client or by writing. For logins by IAM; with others the access control lists of the cluster decide.
 */
export type TopicCreationByTheJob = boolean
/**
 * The group under which the job commits its offsets. Without it: the application's name. With `*` at the end the job chooses groups that begin alike, and is told `group.id.prefix` instead of `group.id`.
 */
export type ConsumerGroup = string
/**
 * Where a job without state begins to read: `committed` goes on where the group stopped (and at the earliest record when it never began), `earliest` reads all that is kept, `latest` skips it.
 */
export type StartingOffsets = ("committed" | "earliest" | "latest")
/**
 * Always `msk-serverless`.
 */
export type MSKServerlessSourceType = "msk-serverless"
/**
 * Always `kafka`.
 */
export type KafkaSourceType = "kafka"
/**
 * How the job proves who it is. `tls` encrypts without a login; `mtls` uses a client certificate (a secret with `certificateChain` and `privateKey` in PEM); `scram-sha-256`, `scram-sha-512` and `plain` use a name and a password over TLS (a secret with `username` and `password`); `scram-sha-256-plaintext` and `scram-sha-512-plaintext` the same without encryption, `none` neither encrypted nor authenticated: these are refused in production.
 */
export type KafkaAuthentication = ("tls" | "mtls" | "scram-sha-256" | "scram-sha-512" | "plain" | "scram-sha-256-plaintext" | "scram-sha-512-plaintext" | "none")
/**
 * Always `firehose`.
 */
export type FirehoseSourceType = "firehose"
/**
 * The name in AWS. Without it: application name and the name of the source or sink.
 */
export type FirehoseStreamName = string
/**
 * How long objects are kept, in whole days; in `storage`, those under `data`, never the code. Without it they are kept for ever.
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
 * The beginning of the keys of delivered objects; with a slash at the end it is a folder. `!{timestamp:...}` and `!{firehose:random-string}` are filled in by Firehose, except for what is staged for Redshift. Without it: the name of the source or sink.
 */
export type FirehosePrefix = string
/**
 * The beginning of the keys of records that could not be delivered; with a slash at the end it is a folder. Without it: `errors/`, the name of the source or sink, and the type of the error. Not for what is staged for Redshift.
 */
export type FirehoseErrorPrefix = string
/**
 * How delivered objects are compressed. Flink and Redshift read `none` and `gzip` only.
 */
export type FirehoseCompression = ("none" | "gzip" | "snappy" | "zip" | "hadoop-snappy")
/**
 * The ARN of an OpenSearch domain.
 */
export type OpenSearchDomainARN = string
/**
 * The ARN of an existing collection.
 */
export type CollectionARN = string
/**
 * Its name, by which data access policies know it; the ARN holds the id only.
 */
export type NameOfTheCollection = string
/**
 * The host name of the existing collection, without `https://`.
 */
export type CollectionEndpoint = string
/**
 * The index, or with `rotation` the beginning of its name.
 */
export type Index = string
/**
 * How often a new index is begun; its moment is appended to the name. For domains only.
 */
export type IndexRotation = ("none" | "hour" | "day" | "week" | "month")
/**
 * How long a delivery is tried again: 0 to 7200 seconds.
 */
export type FirehoseRetryDuration = string
/**
 * The id of a subnet.
 */
export type PlacementSubnetId = string
/**
 * 1 to 16 subnets of one VPC.
 * 
 * @minItems 1
 * @maxItems 16
 */
export type PlacementSubnets = PlacementSubnetId[]
/**
 * The id of a security group.
 */
export type PlacementSecurityGroupId = string
/**
 * 1 to 5 security groups of the same VPC. They must let the application in.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type PlacementSecurityGroups = PlacementSecurityGroupId[]
/**
 * The host name of an existing cluster or workgroup, without port.
 */
export type RedshiftEndpoint = string
/**
 * The port of the database. RA3 clusters and workgroups use 5431 to 5455 or 8191 to 8215.
 */
export type RedshiftPort = number
/**
 * The name of the database. A created one is stricter: in a cluster 64 lowercase characters, in a workgroup no `$` and no `_` at the beginning.
 */
export type RedshiftDatabase = string
/**
 * The table to load, perhaps with its schema.
 */
export type RedshiftTable = string
/**
 * The name of a column.
 */
export type RedshiftColumn = string
/**
 * The columns to load, in the order of the data. Without it: all columns of the table.
 * 
 * @minItems 1
 * @maxItems 1600
 */
export type RedshiftColumns = RedshiftColumn[]
/**
 * Options of the COPY command. `GZIP` is added where the staged objects are compressed, which those of `PARQUET` and `ORC` are not.
 */
export type CopyOptions = string
/**
 * Says that the cluster or workgroup is publicly accessible. Firehose cannot reach a private one.
 */
export type PubliclyAccessible = boolean
/**
 * MiB of records before a delivery: 1 to 128 to S3 and Redshift, 1 to 100 to OpenSearch.
 */
export type BufferSize = number
/**
 * The longest time before a delivery: 0 to 900 seconds. What OpenSearch does not take waits for 60 seconds at least.
 */
export type BufferInterval = string
/**
 * How long the log is kept: one of the periods that CloudWatch knows.
 */
export type RetentionOfALog = ("1d" | "3d" | "5d" | "7d" | "14d" | "30d" | "60d" | "90d" | "120d" | "150d" | "180d" | "365d" | "400d" | "545d" | "731d" | "1096d" | "1827d" | "2192d" | "2557d" | "2922d" | "3288d" | "3653d")
/**
 * How often the prefix is listed for objects that Firehose has delivered since.
 */
export type DeliveryDiscoveryInterval = string
/**
 * Always `s3`.
 */
export type S3SourceType = "s3"
/**
 * The account that owns an existing bucket, when it is another one. The bucket policy to give to the owner becomes an output.
 */
export type BucketOwner = string
/**
 * How often the prefix is listed for new objects. Without it the source is bounded: it reads what is there and ends.
 */
export type DiscoveryInterval = string
/**
 * Always `dynamodb`.
 */
export type DynamoDBSourceType = "dynamodb"
/**
 * `lookup` reads items by key while the job runs; `streams` reads every change of the table of the last 24 hours.
 */
export type DynamoDBSourceMode = ("lookup" | "streams")
/**
 * The name in AWS. Without it: application name and the name of the source or sink.
 */
export type TableName = string
/**
 * The name of the attribute.
 */
export type AttributeName = string
/**
 * The type of the attribute.
 */
export type AttributeType = ("string" | "number" | "binary")
/**
 * `on-demand` scales by itself; `provisioned` needs `readCapacity` and `writeCapacity`.
 */
export type BillingMode = ("on-demand" | "provisioned")
/**
 * Read units per second of a provisioned table: each is one strongly consistent read of 4 KB. A table has at most 40,000 unless AWS raised the quota.
 */
export type ReadCapacity = number
/**
 * Write units per second of a provisioned table: each is one write of 1 KB. A table has at most 40,000 unless AWS raised the quota.
 */
export type WriteCapacity = number
/**
 * Keeps backups of every second of the last 35 days. Without it: on in production, off elsewhere.
 */
export type PointInTimeRecovery = boolean
/**
 * What the stream of the table holds of each changed item. Without it the table has no stream, except for a source with `mode: streams`, which gets `new-and-old-images`. Another view is another stream, and what the job has not read of the old one is skipped: a protected stack refuses the change.
 */
export type StreamView = ("keys-only" | "new-image" | "old-image" | "new-and-old-images")
/**
 * The attribute with the moment (seconds since 1970, a number) after which DynamoDB removes an item.
 */
export type ExpirationAttribute = string
/**
 * The ARN of a DynamoDB table. With `*` at the end it stands for all tables whose names begin alike, with their indexes; the job is told `table.prefix` instead of `table.name` and `table.arn`.
 */
export type TableARN = string
/**
 * The ARN of a DynamoDB table's stream, with its label.
 */
export type TableStreamARN = string
/**
 * The name of a secondary index of the table.
 */
export type IndexName = string
/**
 * Secondary indexes that a lookup may query. Permissions are narrowed to them.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type LookedUpIndexes = IndexName[]
/**
 * Where a job without state begins to read the stream: `latest` skips what is there, `trim-horizon` reads all that is still kept.
 */
export type StreamPosition = ("latest" | "trim-horizon")
/**
 * Always `iceberg`.
 */
export type IcebergSourceType = "iceberg"
/**
 * The name in AWS. Without it: application name and the name of the source or sink, with underscores.
 */
export type CreatedDatabaseName = string
/**
 * The name of an existing database of the Glue Data Catalog: lower-case letters, digits and underscores, which is all that Iceberg takes.
 */
export type CatalogDatabase = string
/**
 * The name of a table: lower-case letters, digits and underscores. Or how the names begin: `orders_*`.
 */
export type IcebergTableName = string
/**
 * The tables that the job touches: names, or with `*` at the end the beginning of names. Permissions are narrowed to them. They have at most 2048 characters together.
 * 
 * @minItems 1
 * @maxItems 1000
 */
export type IcebergTables = IcebergTableName[]
/**
 * The job runs `CREATE DATABASE` in Flink SQL, and needs the permission for it. `CREATE CATALOG` alone does not: Iceberg creates no default database since 1.4.
 */
export type SQLCatalog = boolean
/**
 * Lake Formation governs the database: the execution role gets its permissions there as well. Terraform must run as a Lake Formation administrator. With `createTables` the role gets the permission to create tables, and has all on those that it creates: on tables that others have made already, have an administrator grant it theirs. What the role is granted is revoked after the application has been updated. When a sink goes and its table is read on, what the role was granted to write it stays until the table is out of the spec: its policy in IAM has nothing to write with by then.
 */
export type LakeFormation = boolean
/**
 * Always `s3-tables`.
 */
export type S3TablesSourceType = "s3-tables"
/**
 * The name in AWS, unique in account and Region. Without it: application name and the name of the source or sink.
 */
export type TableBucketName = string
/**
 * After how many whole days S3 Tables removes files that no snapshot refers to.
 */
export type UnreferencedFileRemoval = string
/**
 * The ARN of an existing table bucket.
 */
export type TableBucketARN = string
/**
 * The namespace of the tables. It is created together with a created table bucket.
 */
export type TableNamespace = string
/**
 * Creates the namespace. Always on for a table bucket that is created here; off for an existing one unless you say so.
 */
export type NamespaceCreation = boolean
/**
 * The name of a table: lower-case letters, digits and underscores. Or how the names begin: `orders_*`.
 */
export type S3TableName = string
/**
 * The tables that the job touches: names, or with `*` at the end the beginning of names. Permissions are narrowed to them. They have at most 2048 characters together.
 * 
 * @minItems 1
 * @maxItems 1000
 */
export type S3Tables = S3TableName[]
/**
 * The job runs `CREATE DATABASE` in Flink SQL, and needs the permission for it. `CREATE CATALOG` alone does not: Iceberg creates no default database since 1.4.
 */
export type S3TablesSQLCatalog = boolean
/**
 * Always `database`.
 */
export type DatabaseSourceType = "database"
/**
 * What the database runs; Aurora is `postgresql` or `mysql`.
 */
export type DatabaseEngine = ("postgresql" | "mysql" | "mariadb" | "oracle" | "sqlserver")
/**
 * `change-data-capture` reads a table once and then each change from the database's log; `jdbc` sends queries, for scans and look-ups.
 */
export type DatabaseMode = ("change-data-capture" | "jdbc")
/**
 * The name or address of the database, without port: the endpoint of an instance, of a cluster or of RDS Proxy, or any other that the VPC reaches. An IPv6 address stands in brackets.
 */
export type DatabaseHost = string
/**
 * The TCP port. Without it the usual one of the engine: 5432 of PostgreSQL, 3306 of MySQL and MariaDB, 1433 of SQL Server, 2484 of Oracle with TLS and 1521 without.
 */
export type DatabasePort = number
/**
 * The name of the database; of Oracle the service name.
 */
export type DatabaseName = string
/**
 * The name of a table, its schema before it or not.
 */
export type DatabaseTable = string
/**
 * The tables, for the job to know. A name without schema is completed: by `public` in PostgreSQL, by `dbo` in SQL Server, by the database in MySQL and MariaDB. What the user of the login may do is for the database to say.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type DatabaseTables = DatabaseTable[]
/**
 * The logical replication slot that the job reads, of PostgreSQL; the job creates it when it is missing. One job alone can read a slot, and the database keeps its write-ahead log for it while the job stands still: drop the slot when the job is gone for good. Without it: application name and source name. Another name is another slot, which begins later.
 */
export type ReplicationSlot = string
/**
 * The ids by which MySQL and MariaDB know the readers of their binary log: a range with at least one for each subtask, that no other replica or job has. Without it Flink CDC chooses at random.
 */
export type ServerIds = string
/**
 * The user that the job logs in as by IAM database authentication, without a password: of PostgreSQL, MySQL and MariaDB on RDS and Aurora. Its ARN holds the resource id of the instance (`db-...`), of the cluster (`cluster-...`) or of RDS Proxy (`prx-...`). A token is good for 15 minutes, and Flink CDC keeps the first one.
 */
export type DatabaseUserForIAMAuthentication = string
/**
 * `require` encrypts; `verify-full` also checks that the certificate is that of the host, for which the job must bring the certificates of RDS; `none` is for experiments, and refused in production.
 */
export type EncryptionToTheDatabase = ("require" | "verify-full" | "none")
/**
 * The security group that the database stands behind, in the application's VPC or in a peered one of its Region. It gets a rule that lets the application in; leave it out where its owner has one already, or writes it.
 */
export type SecurityGroupOfTheDatabase = string
/**
 * The identifier of the RDS instance, in the application's account and Region: alarms and the dashboard watch it. Not beside `cluster`.
 */
export type DatabaseInstanceIdentifier = string
/**
 * The identifier of the Aurora cluster, in the application's account and Region: alarms and the dashboard watch it. Not beside `instance`.
 */
export type DatabaseClusterIdentifier = string
/**
 * How many connections the database takes (`max_connections`): each subtask has one at least. With `instance` or `cluster` an alarm tells when 80 % are in use.
 */
export type MostConnections = number
/**
 * Always `service`.
 */
export type ServiceSourceType = "service"
/**
 * What the service is called, in a word of your own: pictures and permissions name it by this word. It decides nothing.
 */
export type NameOfTheService = string
/**
 * An action of IAM, such as `timestream:WriteRecords`.
 */
export type Action = string
/**
 * The actions, with the prefix of their service. A wildcard is refused.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type Actions = Action[]
/**
 * An ARN, or `*`.
 */
export type Resource = string
/**
 * The ARNs that the actions are allowed on. Behind the account `*` and `?` stand for other characters, as IAM reads them. `*` alone is every resource, for actions that know none, and needs a `reason`.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type PermittedResources = Resource[]
/**
 * One value, or several of which one is enough.
 */
export type ValuesOfACondition = (ConditionValue | ListOfConditionValues)
/**
 * One value.
 */
export type ConditionValue = string
/**
 * One of the values.
 */
export type OneOfTheConditionValues = string
/**
 * Several values.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type ListOfConditionValues = OneOfTheConditionValues[]
/**
 * What the permission is for; `flinkform iam` shows it.
 */
export type PurposeOfAStatement = string
/**
 * Why the statement is for every resource (`*`).
 */
export type ReasonForEveryResource = string
/**
 * What the execution role is allowed besides: IAM statements that allow actions on resources. Every action stands with its whole name.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type StatedPermissions = StatedPermission[]
/**
 * The name that VPC endpoints have for a service of AWS.
 */
export type Service = ("aps-workspaces" | "athena" | "bedrock-runtime" | "dynamodb" | "dynamodb-streams" | "events" | "glue" | "kinesis-firehose" | "kinesis-streams" | "kms" | "lakeformation" | "lambda" | "logs" | "monitoring" | "rds-data" | "redshift-data" | "s3" | "s3tables" | "sagemaker.runtime" | "secretsmanager" | "sns" | "sqs" | "ssm" | "states" | "sts" | "timestream.ingest-cell1" | "timestream.ingest-cell2" | "timestream.ingest-cell3" | "timestream.ingest-cell4" | "timestream.ingest-cell5" | "timestream.ingest-cell6" | "timestream.ingest-cell7" | "timestream.ingest-cell8" | "timestream.query-cell1" | "timestream.query-cell2" | "timestream.query-cell3" | "timestream.query-cell4" | "timestream.query-cell5" | "timestream.query-cell6" | "timestream.query-cell7" | "timestream.query-cell8")
/**
 * Where the service is called. Without it: the application's Region.
 */
export type RegionOfTheCalledService = string
/**
 * What is called for; reports and pictures of the network say it.
 */
export type PurposeOfTheCalls = string
/**
 * Services of AWS that the job calls. A network that is created has an interface endpoint for each where it has no other way out.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type CalledServices = CalledService[]
/**
 * A name of DNS, an IPv4 address, or an IPv6 address in brackets.
 */
export type HostName = string
/**
 * The TCP port.
 */
export type PortOfTheHost = number
/**
 * What is there; reports and pictures of the network say it.
 */
export type PurposeOfTheConnection = string
/**
 * What the job must reach by a name or address of its own: a database, a cache, an API. Security groups that are created let it out to each.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type HostsToReach = HostToReach[]
/**
 * Text of 1 to 2048 characters.
 */
export type StatedFact = string
/**
 * One thing that the application writes. `type` decides which other keys are allowed.
 */
export type Sink = (KinesisSink | MSKSink | MSKServerlessSink | KafkaSink | FirehoseSink | OpenSearchSink | RedshiftSink | S3Sink | DynamoDBSink | IcebergSink | S3TablesSink | SQSSink | DatabaseSink | PrometheusSink | TimestreamSink | ServiceSink)
/**
 * Always `kinesis`.
 */
export type KinesisSinkType = "kinesis"
/**
 * Always `msk`.
 */
export type MSKSinkType = "msk"
/**
 * The version that an existing cluster runs: transactions with IAM need 3.8 or later.
 */
export type KafkaVersionOfTheCluster = string
/**
 * `at-least-once` may write a record twice after a failure; `exactly-once` writes in Kafka transactions that become visible at each checkpoint.
 */
export type KafkaDeliveryGuarantee = ("at-least-once" | "exactly-once")
/**
 * The beginning of the job's transactional ids, for `exactly-once`; unique among all that write to the cluster. Without it: application name and sink name.
 */
export type TransactionalIdPrefix = string
/**
 * Always `msk-serverless`.
 */
export type MSKServerlessSinkType = "msk-serverless"
/**
 * Always `kafka`.
 */
export type KafkaSinkType = "kafka"
/**
 * Always `firehose`.
 */
export type FirehoseSinkType = "firehose"
/**
 * The ARN of an existing Firehose stream that takes direct puts.
 */
export type FirehoseStreamARN = string
/**
 * Always `opensearch`.
 */
export type OpenSearchSinkType = "opensearch"
/**
 * The name in AWS. Without it: application name and sink name, shortened to 28 characters.
 */
export type OpenSearchDomainName = string
/**
 * The OpenSearch release.
 */
export type EngineVersion = string
/**
 * The instance type of nodes.
 */
export type SearchInstanceType = string
/**
 * Number of data nodes: a multiple of `zones`, though over three zones other numbers are taken. Without it: one in each zone.
 */
export type DataInstances = number
/**
 * Over how many Availability Zones the nodes are spread. In a VPC there is one subnet for each. Without it: one for each subnet in `vpc`; otherwise 2, or 1 in a network of one subnet.
 */
export type Zones = number
/**
 * 3 or 5: an even number cannot settle a vote.
 */
export type NumberOfMasters = (3 | 5)
/**
 * GiB of gp3 storage on each data node: at most what its instance type takes. Without it: 100, or the disks that types such as `i4i` and `r7gd` have.
 */
export type NodeVolumeSize = number
/**
 * Puts the domain on the internet; its access policy admits the execution role only.
 */
export type PublicDomain = true
/**
 * Whether to create the role by which OpenSearch stands in VPCs. There is one per account: true for the first domain in a VPC only.
 */
export type ServiceLinkedRole = boolean
/**
 * One kind of log.
 */
export type LogType = ("application" | "index-slow" | "search-slow" | "audit")
/**
 * `application` has errors; the slow logs also need thresholds set inside OpenSearch; `audit` needs `adminRole`.
 * 
 * @minItems 1
 */
export type LogTypes = LogType[]
/**
 * The name in AWS. Without it: application name and sink name, shortened to 32 characters.
 */
export type CollectionName = string
/**
 * `search` for documents that are updated, `time-series` for events that are only appended, and without document ids.
 */
export type CollectionKind = ("search" | "time-series")
/**
 * Keeps a second copy in another Availability Zone.
 */
export type StandbyReplicas = boolean
/**
 * The name of an index, or its beginning and `*`.
 */
export type IndexPattern = string
/**
 * The indexes that the application may create and write, each a name or a beginning with `*`.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type Indexes = IndexPattern[]
/**
 * Lets the collection be reached from the internet; its data access policy admits the execution role only.
 */
export type PublicCollection = true
/**
 * The id of an OpenSearch Serverless VPC endpoint.
 */
export type EndpointId = string
/**
 * Ids of existing OpenSearch Serverless endpoints through which alone the collection can be reached.
 * 
 * @minItems 1
 * @maxItems 10
 */
export type CollectionEndpoints = EndpointId[]
/**
 * The id of the VPC.
 */
export type VPCId = string
/**
 * The id of a subnet.
 */
export type EndpointSubnetId = string
/**
 * 1 to 6 subnets, each in its own Availability Zone.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type EndpointSubnets = EndpointSubnetId[]
/**
 * The id of a security group.
 */
export type EndpointSecurityGroupId = string
/**
 * 1 to 5 security groups that let the application in on port 443.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type EndpointSecurityGroups = EndpointSecurityGroupId[]
/**
 * The host name of the existing domain, without `https://`.
 */
export type DomainEndpoint = string
/**
 * `iam` signs requests as the execution role; `basic` sends the user name and password from `secret`. With fine-grained access control the role or user must also be mapped inside OpenSearch.
 */
export type OpenSearchAuthentication = ("iam" | "basic")
/**
 * Always `redshift`.
 */
export type RedshiftSinkType = "redshift"
/**
 * `jdbc` connects to the database with the user and password in `secret`; `data-api` sends statements over HTTPS, and authenticates with IAM or with `secret`.
 */
export type RedshiftMode = ("jdbc" | "data-api")
/**
 * The name in AWS. Without it: application name and sink name.
 */
export type ClusterIdentifier = string
/**
 * The type of the nodes.
 */
export type NodeType = string
/**
 * Number of nodes; one makes a single-node cluster, which large types do not offer.
 */
export type Nodes = number
/**
 * The administrator of the created database. AWS makes and rotates the password in Secrets Manager; it never enters the state. In a cluster lowercase letters, digits and `_` only.
 */
export type AdminUser = string
/**
 * How long automated snapshots are kept: 1 to 35 days.
 */
export type SnapshotRetention = string
/**
 * Takes a snapshot, named after the cluster with `-final` behind it, before the cluster is destroyed. It outlives the stack: delete or copy it before a cluster of the same name is destroyed again, or AWS refuses, because there is one of that name.
 */
export type FinalSnapshot = boolean
/**
 * The ARN of an existing provisioned cluster.
 */
export type RedshiftClusterARN = string
/**
 * The name of both in AWS. Without it: application name and sink name.
 */
export type NamespaceAndWorkgroupName = string
/**
 * Redshift processing units (RPUs): 4, or 8 to 512 in steps of 8; in some Regions up to 1024 in steps of 32.
 */
export type BaseCapacity = number
/**
 * The most RPUs that the workgroup may use, in the same steps.
 */
export type MaximumCapacity = number
/**
 * The ARN of an existing workgroup.
 */
export type WorkgroupARN = string
/**
 * The name of the existing workgroup, which the Data API asks for.
 */
export type WorkgroupName = string
/**
 * The host name of an existing cluster or workgroup, without port: AWS's own, or a custom one.
 */
export type RedshiftHost = string
/**
 * The user as which the Data API connects to a provisioned cluster. It must exist in the database.
 */
export type DatabaseUser = string
/**
 * Always `s3`.
 */
export type S3SinkType = "s3"
/**
 * Always `dynamodb`.
 */
export type DynamoDBSinkType = "dynamodb"
/**
 * A way to write items.
 */
export type WriteOperation = ("batch" | "put" | "update" | "delete" | "check")
/**
 * How the job writes: `batch` in batches, as Flink's connector does; `put`, `update` and `delete` item by item, also within transactions; `check` as the condition of a transaction. Permissions are narrowed to them.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type WriteOperations = WriteOperation[]
/**
 * Always `iceberg`.
 */
export type IcebergSinkType = "iceberg"
/**
 * Lets the job create the listed tables when they are missing.
 */
export type TableCreationByTheJob = boolean
/**
 * Always `s3-tables`.
 */
export type S3TablesSinkType = "s3-tables"
/**
 * Lets the job create the listed tables when they are missing.
 */
export type S3TableCreationByTheJob = boolean
/**
 * Always `sqs`.
 */
export type SQSSinkType = "sqs"
/**
 * The name in AWS. Without it: application name and sink name.
 */
export type QueueName = string
/**
 * How long a message waits for a reader before SQS deletes it: 60s to 14d.
 */
export type MessageRetention = string
/**
 * How long a message that is being read stays hidden from other readers: 0s to 12h.
 */
export type VisibilityTimeout = string
/**
 * The name in AWS. Without it: the name of the queue and `-dead-letters`.
 */
export type DeadLetterQueueName = string
/**
 * How often a message is read without being deleted before it becomes a dead letter.
 */
export type ReceivesBeforeADeadLetter = number
/**
 * How long a dead letter is kept, counted from when it was first sent: 60s to 14d.
 */
export type DeadLetterRetention = string
/**
 * The ARN of an existing queue. The job gets the URL that follows from it; where AWS gives the queue another one, give `url` instead.
 */
export type QueueARN = string
/**
 * The URL of an existing queue, as SQS shows it.
 */
export type QueueURL = string
/**
 * Always `database`.
 */
export type DatabaseSinkType = "database"
/**
 * `at-least-once` may write a row twice after a failure, which statements that insert or update (upsert) make good; `exactly-once` writes in XA transactions that are committed at each checkpoint. For these PostgreSQL needs `max_prepared_transactions` above 0, the user of MySQL 8 the right XA_RECOVER_ADMIN, and each transaction takes a connection of its own.
 */
export type DatabaseDeliveryGuarantee = ("at-least-once" | "exactly-once")
/**
 * Always `prometheus`.
 */
export type PrometheusSinkType = "prometheus"
/**
 * What people know the workspace by: AWS makes its id, and two workspaces may share an alias. Without it: application name and sink name.
 */
export type WorkspaceAlias = string
/**
 * An existing workspace: its id, of one in the application's own account and Region, or its ARN.
 */
export type PrometheusWorkspace = string
/**
 * Always `timestream`.
 */
export type TimestreamSinkType = "timestream"
/**
 * The name in AWS. Without it: application name and sink name.
 */
export type TimestreamTableName = string
/**
 * The name of a database in the account and Region that the table is made in. Without it a database is created as well.
 */
export type ExistingTimestreamDatabase = string
/**
 * The name in AWS. Without it: application name and sink name.
 */
export type TimestreamDatabaseName = string
/**
 * How long records stay in the memory store, which takes records of this age and younger: 1h to 8766h.
 */
export type MemoryStoreRetention = string
/**
 * How long records stay in the magnetic store after that, until they are deleted: 1d to 73000d.
 */
export type MagneticStoreRetention = string
/**
 * What the keys of the reports begin with.
 */
export type PrefixOfReports = string
/**
 * The ARN of an existing table.
 */
export type TimestreamTableARN = string
/**
 * The number of the cell that the account writes to in this Region, as `aws timestream-write describe-endpoints` tells it. A VPC endpoint leads to one cell. With it the job is told the cell's address, and asks nobody for it; without it the job asks Timestream, which has an address on the internet alone.
 */
export type TimestreamCell = number
/**
 * Always `service`.
 */
export type ServiceSinkType = "service"
/**
 * A prefix of the bucket that the job may read and write, for exports and long-term data. Passed to the job as `storage.path` in the property group `flinkform`.
 */
export type DataPrefix = string
/**
 * An IPv4 range from /16 to /28, such as 10.20.0.0/16: the bits after the prefix are zero.
 */
export type CIDRBlock = string
/**
 * The id of an IPv4 pool.
 */
export type IPAMPool = string
/**
 * The length of the prefix: 16 is 65,536 addresses.
 */
export type NetmaskLength = number
/**
 * Further IPv4 ranges of the VPC, for what `privateCidr` names, or for what others put into the VPC.
 * 
 * @minItems 1
 * @maxItems 4
 */
export type SecondaryCIDRBlocks = CIDRBlock[]
/**
 * One of `secondaryCidrs`: the private subnets are its eighths, where addresses of the first range are scarce.
 */
export type CIDRBlockOfThePrivateSubnets = string
/**
 * A letter, `a` for eu-west-1a in eu-west-1, or an id such as euw1-az1.
 */
export type Zone = string
/**
 * The Availability Zones, by the letter of their name or by their id, which is the same in all accounts. A list and not a number: which zones a number means changes with time, and would replace subnets.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type ZonesOfTheVPC = Zone[]
/**
 * Whether there are any.
 */
export type FlowLogsEnabled = boolean
/**
 * Which traffic is written: what was rejected, what was accepted, or all.
 */
export type Traffic = ("reject" | "accept" | "all")
/**
 * Of the private subnets. `default` leaves them the VPC's own, which allows everything. `ephemeral` gives them one that takes from outside the VPC nothing but answers, on the ports 1024 to 65535; nothing finer works, as network ACLs know no connections.
 */
export type NetworkACL = ("default" | "ephemeral")
/**
 * The address of a server.
 */
export type DNSServer = string
/**
 * One to four IPv4 addresses.
 * 
 * @minItems 1
 * @maxItems 4
 */
export type DNSServers = DNSServer[]
/**
 * What a name without a dot is looked up in.
 */
export type Domain = string
/**
 * The VPC of `subnets`, or that in which `find` looks for subnets by their tags. Needed for what is created in it: a security group, endpoints.
 */
export type IdOfTheVPC = string
/**
 * All IPv4 address ranges of the existing VPC. The endpoints that are created in it take HTTPS from them, for their names lead all of the VPC there; rules of a created security group name them.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type CIDRBlocks = CIDRBlock[]
/**
 * The id of a subnet.
 */
export type SubnetId = string
/**
 * 1 to 16 existing private subnets of one VPC, in at least two Availability Zones. If another account shares them, its id goes into `subnetOwner`.
 * 
 * @minItems 1
 * @maxItems 16
 */
export type Subnets = SubnetId[]
/**
 * How many subnets are found, exactly. Those of one Availability Zone count like others.
 */
export type NumberOfSubnets = number
/**
 * 1 to 5 parameters, each with the id of one security group. Without them, and without `securityGroups` beside `find`, one is created.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type ParametersOfSecurityGroups = ParameterName[]
/**
 * The account that shares the subnets with the application's, through AWS Resource Access Manager: their ARNs, which the execution role must be allowed, have its id. Without it the subnets are of the application's own account.
 */
export type SubnetOwner = string
/**
 * The id of a security group.
 */
export type SecurityGroupId = string
/**
 * 1 to 5 existing security groups of the same VPC. Without them one is created, with rules for exactly what the application needs.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type SecurityGroups = SecurityGroupId[]
/**
 * The id of a route table.
 */
export type RouteTableId = string
/**
 * The route tables of the existing subnets: gateway endpoints, peerings and transit gateways are routes in them. Of subnets that are found (`find`) the tables are found as well, where each subnet is associated with one.
 * 
 * @minItems 1
 * @maxItems 16
 */
export type RouteTables = RouteTableId[]
/**
 * The name of a network that is a stack of its own (`kind: Network`), with its environment: `core-prod`. Its contract is read from the parameter `/flinkform/network/core-prod` of the application's account and Region. Give this or `vpc`.
 */
export type SharedNetwork = string
/**
 * A letter or an id; of a network of subnets that exist, the number of one in its list.
 */
export type ZoneOfASharedNetwork = string
/**
 * The zones of the shared network that the application stands in, as that network calls them. A list, for a zone that is added there must not restart the job.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type ZonesInASharedNetwork = ZoneOfASharedNetwork[]
/**
 * 1 to 5 existing security groups of its VPC. Without them one is created, with rules for exactly what the application needs.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type SecurityGroupsInASharedNetwork = SecurityGroupId[]
/**
 * How the application leaves its subnets. `endpoints`: by VPC endpoints for exactly the services that it needs, and no way to the internet. `nat`: by NAT gateways, with gateway endpoints (which cost nothing) for S3 and DynamoDB. `transit`: by the transit gateway, behind which a hub has inspection and endpoints. `none`: nothing is created. Of a created VPC the default is `endpoints`; of an existing one `none`, as it has its ways already.
 */
export type Egress = ("endpoints" | "nat" | "transit" | "none")
/**
 * Whether each zone has a gateway of its own. One gateway for all costs less, and its zone's failure cuts off the others. Without it: true in production, false elsewhere.
 */
export type OneForEachZone = boolean
/**
 * Where the one gateway for all zones stands. Without it: in the first of `zones`, so that a zone named before it moves the gateway, and what leaves has another public address. Another zone is another gateway.
 */
export type ZoneOfTheNATGateway = string
/**
 * The allocation id of an Elastic IP address.
 */
export type AllocationId = string
/**
 * Services that the code of the job calls, by the names that endpoints have for them.
 * 
 * @minItems 1
 */
export type FurtherServices = Service[]
/**
 * Services that get no endpoint although they are needed, because the VPC has one already. AWS refuses a second one with private DNS.
 * 
 * @minItems 1
 */
export type LeftOutServices = Service[]
/**
 * A letter or an id.
 */
export type ZoneOfTheEndpoints = string
/**
 * Those of the created VPC's zones in which the interface endpoints stand, as `vpc.create.zones` names them; the names of services lead there from all others. Without it: all, each paid by the hour. Leave a zone out where AWS does not offer one of the services in it.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type ZonesOfTheEndpoints = ZoneOfTheEndpoints[]
/**
 * The id of a subnet.
 */
export type SubnetOfTheEndpoints = string
/**
 * The subnets of the existing VPC in which the interface endpoints stand, one in a zone; the application reaches them from its own. Without it: those of the application, of which AWS refuses two in one zone.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type SubnetsOfTheEndpoints = SubnetOfTheEndpoints[]
/**
 * How many subnets are found, exactly: one in a zone.
 */
export type NumberOfSubnetsForEndpoints = number
/**
 * Who may use the endpoints of a service that takes a policy. `role`: the execution role, for what its own policy allows. `account`: all of the stack's account. `organization`: all of the organization, for what belongs to it. `open`: no policy, which allows everything. Without it: `role` in a VPC that is created for one application, `account` in one that is created for many, `open` in one that exists, where others use the endpoints too. Images of ECR come from buckets of AWS, which only `open` lets through.
 */
export type EndpointPolicy = ("role" | "account" | "organization" | "open")
/**
 * The id of the organization that `policy: organization` lets through.
 */
export type Organization = string
/**
 * The name of the service, which its owner tells. Another one takes a new endpoint, which is there before the old one goes. With `privateDns`, change it in two steps where both services have the same private name, which a VPC gives to one endpoint: apply `acceptance: pending` with the new service first, which leaves the name out.
 */
export type EndpointService = string
/**
 * Where the service is, if that is not the application's Region: its owner must offer it to this one, and whoever deploys needs `vpce:AllowMultiRegion`.
 */
export type RegionOfTheService = string
/**
 * A letter or an id.
 */
export type ZoneOfTheEndpoint = string
/**
 * Those of the created VPC's zones in which the endpoint stands, as `vpc.create.zones` names them. Without it: those of `providerZones` where both are ids, or else all.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type ZonesOfTheEndpoint = ZoneOfTheEndpoint[]
/**
 * The id of a subnet.
 */
export type SubnetOfTheEndpoint = string
/**
 * Those of the existing VPC's subnets in which the endpoint stands, at most one in each zone. Without it: all of `vpc.subnets`.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type SubnetsOfTheEndpoint = SubnetOfTheEndpoint[]
/**
 * The id of a zone.
 */
export type ZoneOfTheProvider = string
/**
 * The ids of the zones in which the service is offered, which its owner tells; letters mean other zones in another account. An endpoint can stand in these only. Of zones that the VPC names by letter Terraform compares the ids before it creates the endpoint.
 * 
 * @minItems 1
 * @maxItems 8
 */
export type ZonesOfTheProvider = ZoneOfTheProvider[]
/**
 * A TCP port.
 */
export type PortOfTheService = number
/**
 * The TCP ports on which the service is reached: of Kafka that of the bootstrap servers, and those that the brokers name.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type PortsOfTheService = PortOfTheService[]
/**
 * The lowest.
 */
export type FirstPort = number
/**
 * The highest.
 */
export type LastPort = number
/**
 * Ports from one to another, as where each broker has one.
 * 
 * @minItems 1
 * @maxItems 10
 */
export type RangesOfPorts = PortRange[]
/**
 * The domain under which clients name the service: becomes a private zone of the VPC with `records` that lead to the endpoint. What the zone does not have is found nowhere else.
 */
export type DomainOfTheService = string
/**
 * One zone of the endpoint, to which the name leads: of a created VPC as `vpc.create.zones` names it, of an existing one by its letter.
 */
export type ZoneOfTheRecord = string
/**
 * Whether the VPC knows the service by the private name that its owner has verified. AWS takes it when the endpoint is accepted, so it is switched on as `acceptance` says.
 */
export type PrivateDNSOfTheService = boolean
/**
 * Who accepts the endpoint, and whether that is done. `pending`: its owner has to, and nothing connects until then. `accepted`: the owner has. `automatic`: the service takes each endpoint by itself, as its owner tells. `terraform`: Terraform accepts it, in the account of the service, where this stack or `role` may.
 */
export type AcceptanceOfTheEndpoint = ("pending" | "accepted" | "automatic" | "terraform")
/**
 * With `acceptance: terraform`: the account that owns the service; without it the application's own. It stays for one apply when `acceptance` becomes another, in another Region or account: Terraform forgets there what it has accepted.
 */
export type AccountOfTheService = string
/**
 * With `acceptance: terraform`: a role of the service's account that Terraform assumes to accept the endpoint, and to reject it when it goes. It stays for one apply when `acceptance` becomes another.
 */
export type RoleThatAccepts = string
/**
 * The first of two steps to remove an entry that Terraform accepts in another Region or through `role`: with `remove: true` all of it goes, while Terraform still knows where. Take the entry out after that apply.
 */
export type RemoveTheEndpoint = boolean
/**
 * A name, or `*.` and a domain.
 */
export type HostOfTheService = string
/**
 * The host names that lead to the endpoint: whole ones, or `*.` and what they end in. With `domain` they follow from the records.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type HostsOfTheService = HostOfTheService[]
/**
 * The TCP port that clients connect to.
 */
export type PortOfTheListener = number
/**
 * The TCP port on which the targets listen. Without it that of the listener.
 */
export type PortOfTheTargets = number
/**
 * A private IPv4 address.
 */
export type Target = string
/**
 * IPv4 addresses in the VPC, or private ones that it reaches by peering, a Transit Gateway or Direct Connect.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type Targets = Target[]
/**
 * What is tried: a connection, or a request.
 */
export type ProtocolOfTheCheck = ("tcp" | "http" | "https")
/**
 * The TCP port that is tried. Without it that of the targets.
 */
export type PortOfTheCheck = number
/**
 * What is asked for, with `http` and `https`.
 */
export type PathOfTheCheck = string
/**
 * Seconds from one try to the next, 5 to 300.
 */
export type IntervalOfTheCheck = number
/**
 * How many tries in a row say that a target works, or works no more: 2 to 10.
 */
export type ThresholdOfTheCheck = number
/**
 * An account, an ARN, or `*`.
 */
export type Principal = string
/**
 * Who may connect: accounts by their ids, roles and users by their ARNs, `*` for everyone. Without it nobody.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type Principals = Principal[]
/**
 * Whether somebody must accept each endpoint by hand.
 */
export type Acceptance = boolean
/**
 * Regions from which the service can be reached beside its own. Whoever deploys needs `vpce:AllowMultiRegion`. Taking the list out takes no Region away: for that, name the service's own alone.
 * 
 * @minItems 1
 * @maxItems 40
 */
export type RegionsOfConsumers = Region[]
/**
 * A public domain name of yours by which consumers may know the service: `*.` before it for all names below. AWS asks for a TXT record as proof, which is an output where `privateNameZone` is not given. Another name replaces it; taking the key out does not.
 */
export type PrivateName = string
/**
 * The id of the public hosted zone of `privateName` or of a domain above it, in Route 53: Terraform writes the TXT record there, and then has AWS verify the name, which takes up to some ten minutes. Another name takes two applies: the second one writes its record and has it verified.
 */
export type ZoneOfThePrivateName = string
/**
 * Whether each zone of the load balancer reaches the targets of all zones. Without it a client in a zone where a listener has no target is refused.
 */
export type CrossZoneBalancing = boolean
/**
 * An IPv4 range.
 */
export type RangeOfClients = string
/**
 * IPv4 ranges of the consumers' VPCs from which the load balancer takes connections. Without it from every endpoint that is accepted, whose addresses may be anything.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type AddressesOfClients = RangeOfClients[]
/**
 * Whether AWS refuses to delete the load balancer, and Terraform to destroy the service, whose name consumers have in their configuration. Without it: true in production, false elsewhere.
 */
export type DeletionProtectionOfTheLoadBalancer = boolean
/**
 * The id of an existing gateway in the application's Region.
 */
export type TransitGatewayId = string
/**
 * The account that shares the existing gateway through AWS Resource Access Manager. It alone can associate and propagate: what it must do is in the output `transit_gateway_handover`. Without it the gateway is of the application's own account.
 */
export type OwnerOfTheGateway = string
/**
 * The ARN of the share by which `owner` shares the gateway, where an invitation waits to be accepted. Within one organisation there is none.
 */
export type ResourceShareToAccept = string
/**
 * The autonomous system number of the existing gateway, which nothing but checks read: those of customer gateways and Direct Connect gateways must be others.
 */
export type ASNOfTheExistingGateway = number
/**
 * The private autonomous system number of the gateway: 64512 to 65534, or 4200000000 to 4294967294.
 */
export type ASNOfTheGateway = number
/**
 * A name in `attachments`.
 */
export type TargetOfAStaticRoute = string
/**
 * A CIDR block such as 10.8.0.0/16: the bits after the prefix are zero.
 */
export type IPv4Range = string
/**
 * IPv4 ranges whose traffic is dropped, whatever the table learns of wider ones.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type BlackholeRoutes = IPv4Range[]
/**
 * One of `routeTables`, for attachments that no `routeTable` is said for, those of Direct Connect gateways and of other accounts among them. Where there is one table, it is that.
 */
export type DefaultRouteTable = string
/**
 * Whether attachments of accounts that the gateway is shared with need nobody's consent.
 */
export type AutomaticAcceptance = boolean
/**
 * The id of the attachment.
 */
export type AttachmentId = string
/**
 * Whether the attachment of another account is accepted here; not with `acceptAttachments`.
 */
export type AcceptanceByTheGateway = boolean
/**
 * The table that traffic from the attachment is looked up in: an id of an existing gateway, a name in `create.routeTables` of a created one.
 */
export type RouteTableOfTheGateway = string
/**
 * The tables that have routes to what the attachment leads to: by propagation, or as static routes where it announces none.
 * 
 * @maxItems 20
 */
export type TablesThatLearnTheAttachment = RouteTableOfTheGateway[]
/**
 * An account id, or the ARN of an organisation or organisational unit.
 */
export type PrincipalOfTheShare = string
/**
 * Accounts by their ids; organisations and organisational units by their ARNs.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type PrincipalsOfTheShare = PrincipalOfTheShare[]
/**
 * Whether principals may be outside the organisation of the application's account.
 */
export type AccountsOutsideTheOrganisation = boolean
/**
 * The id of a subnet.
 */
export type SubnetOfTheAttachment = string
/**
 * Of an existing VPC: one subnet in each zone of the application's subnets, best of a size of /28 and with nothing else in it. In a created VPC they are created.
 * 
 * @minItems 1
 * @maxItems 8
 */
export type SubnetsOfTheAttachment = SubnetOfTheAttachment[]
/**
 * IPv4 ranges that the private route tables send to the gateway. Those of sites are there without being said, and that to everywhere is `egress: transit`.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type RoutesToTheGateway = IPv4Range[]
/**
 * Whether both directions of a connection go through the same zone: for a VPC of firewalls, not for one of applications.
 */
export type ApplianceMode = boolean
/**
 * Where the host has its addresses: IPv4 ranges that the private route tables send to the gateway.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type RangesOfAHost = IPv4Range[]
/**
 * The id of the other gateway. It is not one that is shared: only its own account accepts peerings.
 */
export type OtherTransitGateway = string
/**
 * IPv4 ranges that are reached through it: static routes in the tables of this gateway that `routeTable.propagate` names, and routes of the VPC to the gateway.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type RangesBeyondTheOtherGateway = IPv4Range[]
/**
 * A host name, or one that begins with `*.`.
 */
export type HostBeyondTheOtherGateway = string
/**
 * What of the sources and sinks is there: host names, or `*.` and what they end in.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type HostsBeyondTheOtherGateway = HostBeyondTheOtherGateway[]
/**
 * Where the other gateway is; without it in the application's Region.
 */
export type RegionOfTheOtherGateway = string
/**
 * The account that owns the other gateway; without it the application's own.
 */
export type AccountOfTheOtherGateway = string
/**
 * A role of that account that Terraform assumes to make the other side: the acceptance, the association and the routes back. Without it, in another account, they are an output for the owner.
 */
export type DeployRoleOfTheOtherGateway = string
/**
 * The id of a table: for `associate` that in which traffic from here is looked up.
 */
export type RouteTableOfTheOtherGateway = string
/**
 * Each gets a static route to each range of the VPC.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type TablesWithRoutesBack = RouteTableOfTheOtherGateway[]
/**
 * The second of two steps where the owner of the other gateway accepts: AWS associates no attachment that waits, and takes no route to it. Say it when they have done what the output says, and apply again.
 */
export type AcceptedByItsOwner = boolean
/**
 * The first of two steps to remove a peering whose other side Terraform makes through another Region or `role`: with `remove: true` all of it goes, while Terraform still knows where. Take the section out after that apply.
 */
export type RemoveThePeeringOfGateways = boolean
/**
 * The IPv4 ranges of the site, which overlap with none of the VPC's and of other sites'.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type RangesOfTheSite = IPv4Range[]
/**
 * A host name, or one that begins with `*.`.
 */
export type HostOfASite = string
/**
 * Host names of sources, sinks and registries there; of Kafka also the names that its brokers advertise. `*.corp.example.com` is every name below corp.example.com.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type HostsOfTheSite = HostOfASite[]
/**
 * The id of an existing customer gateway.
 */
export type CustomerGatewayId = string
/**
 * The public IPv4 address of the router, or of the NAT device before it.
 */
export type AddressOfTheRouter = string
/**
 * The router's autonomous system number, another than the gateway's.
 */
export type ASNOfTheSite = number
/**
 * `bgp`: the site announces its ranges. `static`: the gateway's tables get a route for each of `cidrs`.
 */
export type RoutingOfTheVPN = ("bgp" | "static")
/**
 * Galois/Counter Mode where the router knows it.
 */
export type EncryptionAlgorithm = ("AES256-GCM-16" | "AES128-GCM-16" | "AES256")
/**
 * For both phases.
 * 
 * @minItems 1
 * @maxItems 3
 */
export type EncryptionAlgorithms = EncryptionAlgorithm[]
/**
 * A hash of the SHA-2 family.
 */
export type IntegrityAlgorithm = ("SHA2-256" | "SHA2-384" | "SHA2-512")
/**
 * For both phases.
 * 
 * @minItems 1
 * @maxItems 3
 */
export type IntegrityAlgorithms = IntegrityAlgorithm[]
/**
 * The number of the group.
 */
export type DiffieHellmanGroup = (14 | 15 | 16 | 17 | 18 | 19 | 20 | 21)
/**
 * For both phases, 14 to 21: those below are weak, and the ones above that AWS knows are advised against (RFC 8247).
 * 
 * @minItems 1
 * @maxItems 8
 */
export type DiffieHellmanGroups = DiffieHellmanGroup[]
/**
 * A /30 of 169.254.0.0/16.
 */
export type InsideRange = string
/**
 * The /30 of each tunnel out of 169.254.0.0/16, first that of tunnel 1; without them AWS chooses.
 * 
 * @minItems 2
 * @maxItems 2
 */
export type InsideRanges = InsideRange[]
/**
 * Who begins: `add` waits for the router, `start` has AWS begin, for which the router has a public address.
 */
export type StartOfTheTunnels = ("add" | "start")
/**
 * AWS makes the keys, and no spec holds them. `secrets-manager` keeps them in a secret, whose ARN is an output; `standard` in the connection, and so in Terraform's state as well.
 */
export type PlaceOfThePreSharedKeys = ("secrets-manager" | "standard")
/**
 * The id of the gateway.
 */
export type DirectConnectGateway = string
/**
 * The account of the gateway: it is sent a proposal, which it must accept. Without it the gateway is of the application's own account.
 */
export type OwnerOfTheDirectConnectGateway = string
/**
 * The autonomous system number of the gateway, which nothing but a check reads: the transit gateway's must be another.
 */
export type ASNOfTheDirectConnectGateway = number
/**
 * The IPv4 ranges that are announced to the site, the VPC's among them. AWS announces nothing else, and without any nothing flows.
 * 
 * @minItems 1
 * @maxItems 200
 */
export type AllowedPrefixes = IPv4Range[]
/**
 * The address of a server.
 */
export type DNSServerOfTheSite = string
/**
 * IPv4 addresses of servers there, within `cidrs`.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type DNSServersOfTheSite = DNSServerOfTheSite[]
/**
 * A domain name.
 */
export type DomainOfTheSite = string
/**
 * The domains that are asked for there, with all names below them.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type DomainsOfTheSite = DomainOfTheSite[]
/**
 * The id of a rule.
 */
export type ResolverRule = string
/**
 * Ids of existing rules of Route 53 Resolver, of this account or shared with it, which the VPC is associated with.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type ResolverRules = ResolverRule[]
/**
 * The id of the other VPC.
 */
export type PeerVPC = string
/**
 * Its IPv4 ranges. All of them, for AWS refuses a peering when any two ranges of the two VPCs overlap: each gets a route.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type CIDRBlocksOfThePeer = CIDRBlock[]
/**
 * Where the other VPC is; without it in the application's Region. Across Regions security groups cannot name each other, so that rules name ranges.
 */
export type RegionOfThePeer = string
/**
 * The account that owns the other VPC; without it the application's own.
 */
export type AccountOfThePeer = string
/**
 * A role of that account that Terraform assumes to make the peer's side: the acceptance, the routes back, the rule and the DNS option. Without it, in another account, they are an output for the owner.
 */
export type DeployRoleOfThePeer = string
/**
 * The id of a route table of the other VPC.
 */
export type RouteTableIdOfThePeer = string
/**
 * Those of the subnets that are reached: each gets a route back.
 * 
 * @minItems 1
 * @maxItems 200
 */
export type RouteTablesOfThePeer = RouteTableIdOfThePeer[]
/**
 * A host name, a wildcard for all names below one, or an IPv4 address.
 */
export type HostOfThePeer = string
/**
 * What of the sources and sinks is there: host names, `*.` and what they end in, or IPv4 addresses within `cidrs`.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type HostsOfThePeer = HostOfThePeer[]
/**
 * Whether public host names of EC2 are resolved to private addresses from the other side. Private hosted zones are not shared by it: they are associated with the VPC.
 */
export type DNSOverThePeering = boolean
/**
 * The group in front of what is reached there. It gets a rule for each port that a source or sink needs: by security group in the same Region, by range across Regions. Not in a network of many, which knows no ports: there the owner opens the group to the ranges of the VPC.
 */
export type SecurityGroupOfThePeer = string
/**
 * The first of two steps to remove a peering whose other side Terraform makes through another Region or `role`: with `remove: true` all of it goes, while Terraform still knows where. Take the section out after that apply.
 */
export type RemoveThePeering = boolean
/**
 * The name of the created role.
 */
export type RoleName = string
/**
 * The IAM path of the created role. AWS cannot move a role: to change the path, give another `name` as well.
 */
export type RolePath = string
/**
 * The ARN of an IAM managed policy.
 */
export type PolicyARN = string
/**
 * An action of IAM, with its service in front.
 */
export type AllowedAction = string
/**
 * Actions by their full names. One with `*` or `?` is refused unless it is waived with a reason (FLK3257).
 * 
 * @minItems 1
 * @maxItems 100
 */
export type AllowedActions = AllowedAction[]
/**
 * An ARN, in which `*` and `?` are wildcards; or `*`.
 */
export type AllowedResource = string
/**
 * ARNs, or `*` for actions that know no resource.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type AllowedResources = AllowedResource[]
/**
 * Text without line breaks.
 */
export type ConditionValue1 = string
/**
 * The values of a condition key, in quotes.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type ConditionValues = ConditionValue1[]
/**
 * What the job needs it for, in words: `flinkform iam` prints it beside the statement.
 */
export type StatementReason = string
/**
 * What the job may do beside what its sources and sinks need. They stand in the one policy of the role, and count towards its 10,240 characters. With `arn` they are told, for the owner of the role to attach.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type RoleStatements = RoleStatement[]
/**
 * Policies by ARN that are attached to the created role. A role takes 10 of them, and up to 20 where AWS has raised the quota. With `arn` they are told, for the owner of the role to attach.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type ManagedPolicies = PolicyARN[]
/**
 * Roles that the job assumes, of this account or of others. The role gets `sts:AssumeRole` on them; the statement that must stand in their trust policies is the output `assumed_roles_trust_policy`.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type AssumedRoles = RoleARN[]
/**
 * Makes Terraform refuse to destroy or replace the application and its data stores, also when a source, a sink or a creation is taken out of the spec. How to let one store go stands in `flinkform explain FLK3035`. Without it: on in production, off elsewhere.
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
 * The code of the policy.
 */
export type WaivedRule = string
/**
 * Why it does not hold here: every report shows it.
 */
export type ReasonForTheWaiver = string
/**
 * The field of the spec (sources.orders) or the address of the resource that it is for; all findings of the rule when left out.
 */
export type TargetOfTheWaiver = string
/**
 * Who answers for it.
 */
export type OwnerOfTheWaiver = string
/**
 * The last day on which it holds for flinkform policy; afterwards it fails there. Compiling looks at no calendar: the same spec always gives the same files.
 */
export type LastDayOfTheWaiver = string
/**
 * Findings that are accepted: each becomes a note with the reason, in every report.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type Waivers = Waiver[]
/**
 * What Terraform knows the resource by: an ARN, a name, an id, or several of them joined, as the document of its type says.
 */
export type ImportId = string
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
policy?: Policy
imports?: Imports
overrides?: Overrides
}
/**
 * What the application is called and where it belongs.
 */
export interface Metadata {
name: ApplicationName
environment?: Environment
project?: Project
naming?: Naming
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
partition?: Partition
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
applicationName?: NameOfTheApplicationInAWS
description?: Description
code: Code
python?: Python
compute?: Compute
scaling?: Scaling
operations?: OperationsSection
checkpoints?: Checkpoints
snapshots?: Snapshots
restore?: Restore
start?: Start
forceStop?: ForceStop
logging?: Logging
alarms?: AlarmsSection
dashboard?: Dashboard
properties?: Properties
defaultGroups?: DefaultPropertyGroups
lookups?: LookUps
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
 * The application's JAR or ZIP: a local `file`, which is uploaded, or an object of yours: `bucket` and `key`, with its `version` unless nothing else is ever written under the key.
 */
export interface Code {
file?: CodeFile
bucket?: BucketName
key?: ObjectKey
version?: ObjectVersion
immutable?: ImmutableKey
kmsKey?: KMSKeyARNOfAStore
formerKmsKeys?: FormerKMSKeys
stateCompatible?: StateCompatible
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
 * How the capacity follows the load: by the service itself (`automatic`), or by what flinkform makes of `metric` and `schedule`, which go together: schedules move the bounds, and metrics move the application within them.
 */
export interface Scaling {
automatic?: AutomaticScaling
metric?: MetricScaling
schedule?: ScalingSchedules
}
/**
 * Scales out when any rule asks for it, and in when all agree. The rules are CloudWatch alarms; a Step Functions state machine changes the parallelism, which Terraform then leaves alone: `compute.parallelism` is where the application begins.
 */
export interface MetricScaling {
min: MinimumKPUs
max: MaximumKPUs
cooldown?: CoolDown
out?: StepOut
in?: StepIn
rules?: ScalingRules
}
/**
 * How far one step out goes. Give exactly one of `factor` and `add`. Without it: twice the KPUs.
 */
export interface StepOut {
factor?: FactorOut
add?: KPUsToAdd
}
/**
 * How far one step in goes, and when. Give at most one of `factor` and `subtract`; without them the KPUs are halved.
 */
export interface StepIn {
factor?: FactorIn
subtract?: KPUsToTakeAway
after?: CalmBeforeScalingIn
}
/**
 * What is measured, by name. Left out, there is one for CPU (out above 75 %, in below 30 %), and one for the lag of each source that can tell it.
 */
export interface ScalingRules {
[k: string]: ScalingRule
}
/**
 * A rule on what the job itself reports.
 */
export interface LoadRule {
measure: LoadMeasure
out: LoadToScaleOut
in: LoadToScaleIn
period?: ScalingPeriod
periods?: ScalingPeriods
datapoints?: ScalingDatapoints
}
/**
 * A rule on how old the records are that a source reads.
 */
export interface SourceLagRule {
measure: LagMeasure
source: SourceBehind
out: LagToScaleOut
in: LagToScaleIn
period?: ScalingPeriod
periods?: ScalingPeriods
datapoints?: ScalingDatapoints
}
/**
 * A rule on how many records a source is behind.
 */
export interface SourceBacklogRule {
measure: BacklogMeasure
source: SourceWithBacklog
out: BacklogToScaleOut
in: BacklogToScaleIn
period?: ScalingPeriod
periods?: ScalingPeriods
datapoints?: ScalingDatapoints
}
/**
 * A rule on any metric of the application.
 */
export interface CustomRule {
measure: CustomMeasure
metric: RuleMetric
dimensions?: RuleDimensions
statistic?: RuleStatistic
out: ValueToScaleOut
in: ValueToScaleIn
period?: ScalingPeriod
periods?: ScalingPeriods
datapoints?: ScalingDatapoints
}
/**
 * Further dimensions of the metric, beside `Application`.
 */
export interface RuleDimensions {
[k: string]: RuleDimensionValue
}
/**
 * When which bounds hold, by name. Each schedule sets the bounds at its moments; they hold until another one sets them.
 */
export interface ScalingSchedules {
[k: string]: ScalingSchedule
}
/**
 * Bounds that begin to hold at the moments of a cron expression. With the same `min` and `max` the application has exactly so many KPUs.
 */
export interface ScalingSchedule {
cron: CronExpression
timezone?: TimeZone
min: MinimumKPUs
max: MaximumKPUs
}
/**
 * What a Step Functions state machine and schedules do with the application when nobody is looking. Nothing of it is made without this section; with it, what is not said is on in production and off elsewhere.
 */
export interface OperationsSection {
keepRunning?: KeepRunning
snapshots?: ScheduledSnapshots
maintenanceWindow?: MaintenanceWindow
rollback?: SystemRollback
health?: Health
}
/**
 * Snapshots beside those that the service takes at each update and stop. Only these are deleted again: never one of the service's own, never one that somebody has taken. Without this section: on in production, if the application has snapshots, unless every source has an end or `start` is false.
 */
export interface ScheduledSnapshots {
enabled?: ScheduledSnapshotsEnabled
every?: SnapshotInterval
keep?: SnapshotsToKeep
olderThan?: AgeOfSnapshotsToDelete
}
/**
 * A verdict some time after each change, whoever makes it: a deployment, a step of scaling, a start, AWS's maintenance. Well is an application that runs without restarts, completes checkpoints and does not fall behind further. Without this section: on in production, unless every source has an end or `start` is false.
 */
export interface Health {
enabled?: HealthEnabled
within?: DeadlineOfTheVerdict
topics?: TopicsOfTheVerdict
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
 * Which state the job starts from. Anything but the newest is a command for one release, named by `for`: from the next change of code or settings on, the job keeps its state again.
 */
export interface Restore {
for?: ReleaseToRestore
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
groupName?: LogGroupName
streamName?: LogStreamName
stream?: LogStreamARN
queries?: SavedQueries
}
/**
 * Encryption at rest with a key of your own. Without it the AWS-managed key of the service is used.
 */
export interface Encryption {
kmsKey: KMSKeyARN
}
/**
 * Which CloudWatch alarms are created, and whom they tell.
 */
export interface AlarmsSection {
set?: AlarmSet
topics?: AlarmTopics
critical?: AlarmSeverity
warning?: AlarmSeverity
logs?: LogAlarms
paging?: Paging
runbook?: Runbook
custom?: CustomAlarms
}
/**
 * Whom the alarms of one severity tell, instead of `topics`: `critical` are those that cannot wait until morning, `warning` all others.
 */
export interface AlarmSeverity {
topics: AlarmTopics
}
/**
 * Alarms of your own on the application's metrics, by name. One with the id of a recommended alarm replaces it.
 */
export interface CustomAlarms {
[k: string]: CustomAlarm
}
/**
 * An alarm on one metric of the application. Give exactly one of `above` and `below`.
 */
export interface CustomAlarm {
metric: Metric
dimensions?: MetricDimensions
statistic?: Statistic
rate?: Rate
above?: UpperLimit
below?: LowerLimit
period?: Period
periods?: Periods
missingData?: MissingData
critical?: CriticalAlarm
description?: AlarmDescription
}
/**
 * Further dimensions of the metric, beside `Application`.
 */
export interface MetricDimensions {
[k: string]: DimensionValue
}
/**
 * Property groups that the job reads at run time. A value may name a fact of a source, a sink or the storage, `${sources.orders.stream.arn}` or `${storage.bucket}`, also one that only Terraform knows. Not for secrets: they are plain text in the API and in Terraform's state.
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
 * Values that live elsewhere, by names of your own: `${lookups.alerts}` stands for what is found, in any text or list below `spec` (of one of several: `${lookups.private.0}`). Terraform finds them at every plan, and refuses what is not of the form that the spec takes it for: until then it is assumed.
 */
export interface LookUps {
[k: string]: LookUp
}
/**
 * A parameter of Systems Manager in the account and Region of the application, of the type String, or StringList for several. A SecureString is refused, for what is found gets into the state of Terraform: look up the `secret` instead.
 */
export interface ParameterLookUp {
type: ParameterLookUpType
name: ParameterName
holds: HeldValue
count?: NumberOfValues
port?: PortOfTheServers
accountId?: AccountOfTheValue
region?: RegionOfTheValue
}
/**
 * An output of another Terraform configuration, from its state in an S3 bucket. Whoever plans reads the whole state there.
 */
export interface RemoteStateLookUp {
type: RemoteStateLookUpType
state: RemoteState
output: OutputName
holds: HeldValue
count?: NumberOfValues
port?: PortOfTheServers
accountId?: AccountOfTheValue
region?: RegionOfTheValue
}
/**
 * Where the other configuration keeps its state.
 */
export interface RemoteState {
bucket: BucketName
key: RemoteStateKey
region?: RemoteStateRegion
role?: RemoteStateRole
}
/**
 * An output of another Terraform configuration, from its workspace in HCP Terraform or Terraform Enterprise, which must share its state with whoever plans.
 */
export interface WorkspaceOutputLookUp {
type: WorkspaceOutputLookUpType
organization: OrganizationOfTheWorkspace
workspace: Workspace
hostname?: HostOfTerraformEnterprise
output: OutputName
holds: HeldValue
count?: NumberOfValues
port?: PortOfTheServers
accountId?: AccountOfTheValue
region?: RegionOfTheValue
}
/**
 * A variable of the Terraform configuration, which whoever plans sets: `TF_VAR_orders_topic` for the look-up `orders-topic`. It gets into the state, so it is for no secret.
 */
export interface VariableLookUp {
type: VariableLookUpType
description?: VariableDescription
default?: VariableDefault
holds: HeldValue
count?: NumberOfValues
port?: PortOfTheServers
accountId?: AccountOfTheValue
region?: RegionOfTheValue
}
/**
 * The ARN of the KMS key that an alias stands for. When the alias moves to another key, the next plan has that one.
 */
export interface KMSAliasLookUp {
type: KMSAliasLookUpType
alias: KMSAlias
accountId?: AccountOfTheLookUp
region?: RegionOfTheLookUp
role?: RoleOfTheLookUp
}
/**
 * The ARN of an SNS topic by its name.
 */
export interface SNSTopicLookUp {
type: SNSTopicLookUpType
name: SNSTopicName
accountId?: AccountOfTheLookUp
region?: RegionOfTheLookUp
role?: RoleOfTheLookUp
}
/**
 * The ARN of a secret by its name, without the characters that Secrets Manager puts behind it. What the secret holds is not read.
 */
export interface SecretLookUp {
type: SecretLookUpType
name: SecretName
accountId?: AccountOfTheLookUp
region?: RegionOfTheLookUp
role?: RoleOfTheLookUp
}
/**
 * A provisioned MSK cluster by its name: `${lookups.payments.arn}`, and the addresses of its brokers for a login, `${lookups.payments.bootstrap.servers.iam}` (or `.scram`, `.tls`, `.plaintext`; public ones as `.public.iam`, `.public.scram`, `.public.tls`).
 */
export interface MSKClusterLookUp {
type: MSKClusterLookUpType
name: SoughtClusterName
accountId?: AccountOfTheLookUp
region?: RegionOfTheLookUp
role?: RoleOfTheLookUp
}
/**
 * The id of the one VPC that has these tags, in the account and Region of the application.
 */
export interface VPCLookUp {
type: VPCLookUpType
tags: SoughtTags
}
/**
 * Tags, all of which what is found has. EC2 takes `*`, `?` and `\` in them for wildcards, so they are not allowed here.
 */
export interface SoughtTags {
[k: string]: SoughtValue
}
/**
 * The ids of the subnets that have these tags, in the account and Region of the application. A plan that finds another number than `count` is refused.
 */
export interface SubnetsLookUp {
type: SubnetsLookUpType
vpc?: SoughtVPC
tags: SoughtTags
count: NumberOfValues
}
/**
 * The ids of the security groups that have these tags, in the account and Region of the application. A plan that finds another number than `count` is refused.
 */
export interface SecurityGroupsLookUp {
type: SecurityGroupsLookUpType
vpc?: SoughtVPC
tags: SoughtTags
count: NumberOfValues
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
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
createdBy?: CreatedByAnotherApplication
create?: StreamCreation
stream?: StreamARN
consumer?: Consumer
efo?: EnhancedFanOut
initialPosition?: InitialPosition
kmsKey?: KMSKeyARNOfAStore
formerKmsKeys?: FormerKMSKeys
schemaRegistry?: SchemaRegistryUse
connectorVersion?: ConnectorVersion
}
/**
 * Where the job finds the facts of this source or sink: its ARN, brokers, Region, ... Without it: all of them, under their own names, in the property group `source.<name>` or `sink.<name>`. For a JAR that has names of its own.
 */
export interface PropertiesForTheJob {
group?: GroupOfTheFacts
keys?: Keys
also?: FurtherProperties
}
/**
 * Facts under keys of the job's own.
 */
export interface RenamedFacts {
[k: string]: PropertyKey
}
/**
 * Further keys in the same group. A value may name a fact of any source or sink: `${sources.orders.stream.arn}`.
 */
export interface FurtherProperties {
[k: string]: FurtherProperty
}
/**
 * What a source or sink of another application creates, of the same type: its name, ARN and key are those of its stack. The spec of that application is compiled in the same run or stands in the same folder, for the same environment. In place of `create` and of the keys that name what exists.
 */
export interface CreatedByAnotherApplication {
application: CreatingApplication
source?: ResourceName1
sink?: ResourceName2
}
/**
 * Creates the stream, encrypted.
 */
export interface StreamCreation {
name?: StreamName
mode?: CapacityMode
shards?: Shards
retention?: Retention
encryption?: EncryptionOfAStore
}
/**
 * Encryption at rest with a key of your own. Without it the AWS-managed key of the service is used.
 */
export interface EncryptionOfAStore {
kmsKey: KMSKeyARNOfAStore
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
 * The Glue schema registry that holds the schemas of the records. Give exactly one of `create` and `registry`.
 */
export interface SchemaRegistryUse {
create?: RegistryCreation
registry?: Registry
schemas: Schemas
autoRegister?: AutomaticRegistration
}
/**
 * Creates the registry.
 */
export interface RegistryCreation {
name?: CreatedRegistryName
}
/**
 * The schemas that the job uses, by a name of yours. Permissions are narrowed to them.
 */
export interface Schemas {
[k: string]: RegistrySchema
}
/**
 * One schema. With `definition` it is created here; without, it exists or is registered by the job.
 */
export interface RegistrySchema {
name?: SchemaName
format?: SchemaFormat
compatibility?: SchemaCompatibility
definition?: SchemaDefinition
}
/**
 * Reads topics of a provisioned MSK cluster, created here or existing. Give exactly one of `create`, `cluster` and `createdBy`.
 */
export interface MSKSource {
type: MSKSourceType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
create?: MSKCreation
cluster?: MSKClusterARN
createdBy?: MSKClusterCreator
bootstrapServers?: BootstrapServers
connection?: MSKConnection
vpc?: ClientVPC
auth?: MSKAuthentication
secret?: SecretARN
secretKmsKey?: KMSKeyARN
topics: Topics
createTopics?: TopicCreationByTheJob
group?: ConsumerGroup
startingOffsets?: StartingOffsets
schemaRegistry?: SchemaRegistryUse
connectorVersion?: ConnectorVersion
}
/**
 * Creates the cluster, encrypted in transit and at rest. Its subnets and security groups are those of the application, unless given. Public access is not offered: MSK refuses it when a cluster is created.
 */
export interface MSKCreation {
name?: MSKClusterName
kafkaVersion?: KafkaVersion
instanceType?: BrokerType
brokersPerZone?: BrokersPerZone
storage?: MSKStorage
serverProperties?: MSKServerProperties
encryption?: Encryption
certificateAuthorities?: CertificateAuthorities
logins?: Logins
monitoring?: MonitoringLevel
logs?: MSKBrokerLogs
connectivity?: MSKConnectivity
sharedWith?: AccountsThatMayConnect
subnets?: BrokerSubnets
securityGroups?: BrokerSecurityGroups
}
/**
 * The volume of each Standard broker. It can grow later, never shrink.
 */
export interface MSKStorage {
sizeGiB?: VolumeSize
tiered?: TieredStorage
throughput?: ProvisionedThroughput
autoscaling?: MSKStorageScaling
}
/**
 * Grows the volumes when they fill up: at most once in six hours, by 10 GiB or 10 %.
 */
export interface MSKStorageScaling {
maxGiB: LargestVolumeSize
targetPercent?: TargetUtilization
}
/**
 * Settings of the brokers, as Kafka's `server.properties` spells them.
 */
export interface MSKServerProperties {
[k: string]: ServerProperty
}
/**
 * The log group that the brokers write to. Standard brokers always have one, Express brokers when it is asked for.
 */
export interface MSKBrokerLogs {
retention?: BrokerLogRetention
encryption?: Encryption
}
/**
 * Reads topics of an MSK Serverless cluster, created here or existing. Give exactly one of `create`, `cluster` and `createdBy`.
 */
export interface MSKServerlessSource {
type: MSKServerlessSourceType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
create?: MSKServerlessCreation
cluster?: MSKClusterARN
createdBy?: MSKClusterCreator
bootstrapServers?: BootstrapServers
topics: Topics
createTopics?: TopicCreationByTheJob
group?: ConsumerGroup
startingOffsets?: StartingOffsets
schemaRegistry?: SchemaRegistryUse
connectorVersion?: ConnectorVersion
}
/**
 * Creates the cluster, encrypted in transit and at rest. Its subnets and security groups are those of the application, unless given.
 */
export interface MSKServerlessCreation {
name?: MSKClusterName
subnets?: BrokerSubnets
securityGroups?: BrokerSecurityGroups
}
/**
 * Reads topics of an existing Kafka cluster outside MSK, over the internet, peering or PrivateLink.
 */
export interface KafkaSource {
type: KafkaSourceType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
bootstrapServers: BootstrapServers
auth: KafkaAuthentication
secret?: SecretARN
secretKmsKey?: KMSKeyARN
topics: Topics
group?: ConsumerGroup
startingOffsets?: StartingOffsets
schemaRegistry?: SchemaRegistryUse
connectorVersion?: ConnectorVersion
}
/**
 * Reads the objects that a Firehose stream delivers to S3: Firehose itself has no read API. Records arrive after the buffering interval. Give exactly one of `create` (the stream and its bucket) and `bucket` (where an existing stream delivers).
 */
export interface FirehoseSource {
type: FirehoseSourceType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
create?: FirehoseStreamCreation
bucket?: BucketName
prefix?: ObjectPrefix
kmsKey?: KMSKeyARNOfAStore
formerKmsKeys?: FormerKMSKeys
discoveryInterval?: DeliveryDiscoveryInterval
}
/**
 * Creates an encrypted stream for direct puts, with its own role and error log. Give exactly one of `s3`, `opensearch` and `redshift` as the destination.
 */
export interface FirehoseStreamCreation {
name?: FirehoseStreamName
s3?: FirehoseBucket
opensearch?: FirehoseToOpenSearch
redshift?: FirehoseToRedshift
buffering?: FirehoseBuffering
encryption?: Encryption
logRetention?: RetentionOfALog
}
/**
 * The bucket that Firehose delivers to, created here or existing. Give exactly one of `create` and `bucket`.
 */
export interface FirehoseBucket {
create?: BucketCreation
bucket?: BucketName
prefix?: FirehosePrefix
errorPrefix?: FirehoseErrorPrefix
compression?: FirehoseCompression
kmsKey?: KMSKeyARN
}
/**
 * Creates a private, encrypted, versioned bucket that refuses requests without TLS.
 */
export interface BucketCreation {
name?: BucketName
encryption?: EncryptionOfAStore
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
 * Delivers to an index of an existing OpenSearch domain or serverless collection. What cannot be indexed goes to `failed`. Give exactly one of `domain` and `collection`.
 */
export interface FirehoseToOpenSearch {
domain?: OpenSearchDomainARN
collection?: FirehoseCollection
index: Index
rotation?: IndexRotation
retry?: FirehoseRetryDuration
failed: FirehoseBucket
vpc?: Placement
}
/**
 * An existing OpenSearch Serverless collection. Its data access policy must name the role that delivers: the stack's outputs hold the policy to add.
 */
export interface FirehoseCollection {
arn: CollectionARN
name: NameOfTheCollection
endpoint: CollectionEndpoint
}
/**
 * Existing subnets and security groups of one VPC.
 */
export interface Placement {
subnets: PlacementSubnets
securityGroups: PlacementSecurityGroups
}
/**
 * Delivers to S3 and loads from there with COPY. AWS allows it only to a publicly accessible Redshift whose security group admits Firehose's addresses.
 */
export interface FirehoseToRedshift {
endpoint: RedshiftEndpoint
port?: RedshiftPort
database: RedshiftDatabase
table: RedshiftTable
columns?: RedshiftColumns
copyOptions?: CopyOptions
secret: SecretARN
secretKmsKey?: KMSKeyARN
retry?: FirehoseRetryDuration
staging: FirehoseBucket
publiclyAccessible: PubliclyAccessible
}
/**
 * Firehose delivers when either bound is reached.
 */
export interface FirehoseBuffering {
size?: BufferSize
interval?: BufferInterval
}
/**
 * Reads the objects under a prefix. Give exactly one of `create` and `bucket`.
 */
export interface S3Source {
type: S3SourceType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
createdBy?: CreatedByAnotherApplication
create?: BucketCreation
bucket?: BucketName
bucketOwner?: BucketOwner
prefix?: ObjectPrefix
kmsKey?: KMSKeyARNOfAStore
formerKmsKeys?: FormerKMSKeys
discoveryInterval?: DiscoveryInterval
schemaRegistry?: SchemaRegistryUse
connectorVersion?: ConnectorVersion
}
/**
 * Looks items up in a table, or reads the changes of a table from its stream. A lookup takes `create` or `table`; a stream takes `create` or `stream`.
 */
export interface DynamoDBSource {
type: DynamoDBSourceType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
mode: DynamoDBSourceMode
createdBy?: CreatedByAnotherApplication
create?: TableCreation
table?: TableARN
stream?: TableStreamARN
indexes?: LookedUpIndexes
initialPosition?: StreamPosition
kmsKey?: KMSKeyARN
connectorVersion?: ConnectorVersion
}
/**
 * Creates the table, encrypted. Only the key attributes are declared: DynamoDB has no other schema.
 */
export interface TableCreation {
name?: TableName
partitionKey: KeyAttribute
sortKey?: KeyAttribute
billing?: BillingMode
readCapacity?: ReadCapacity
writeCapacity?: WriteCapacity
pointInTimeRecovery?: PointInTimeRecovery
encryption?: Encryption
stream?: StreamView
expireBy?: ExpirationAttribute
}
/**
 * An attribute of the primary key.
 */
export interface KeyAttribute {
name: AttributeName
type: AttributeType
}
/**
 * Reads Iceberg tables of one database. Give exactly one of `create` and `database`.
 */
export interface IcebergSource {
type: IcebergSourceType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
create?: CatalogDatabaseCreation
database?: CatalogDatabase
warehouse: Warehouse
tables: IcebergTables
sqlCatalog?: SQLCatalog
lakeFormation?: LakeFormation
connectorVersion?: ConnectorVersion
}
/**
 * Creates the database in the Glue Data Catalog; its tables lie below its name in the warehouse.
 */
export interface CatalogDatabaseCreation {
name?: CreatedDatabaseName
}
/**
 * The bucket that holds data and metadata of the tables. Give exactly one of `create` and `bucket`.
 */
export interface Warehouse {
create?: BucketCreation
bucket?: BucketName
prefix?: ObjectPrefix
kmsKey?: KMSKeyARNOfAStore
formerKmsKeys?: FormerKMSKeys
}
/**
 * Reads tables of one namespace. Give exactly one of `create` and `tableBucket`.
 */
export interface S3TablesSource {
type: S3TablesSourceType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
create?: TableBucketCreation
tableBucket?: TableBucketARN
namespace: TableNamespace
createNamespace?: NamespaceCreation
tables: S3Tables
sqlCatalog?: S3TablesSQLCatalog
kmsKey?: KMSKeyARNOfAStore
formerKmsKeys?: FormerKMSKeys
connectorVersion?: ConnectorVersion
}
/**
 * Creates the table bucket, encrypted, and the namespace in it.
 */
export interface TableBucketCreation {
name?: TableBucketName
encryption?: EncryptionOfAStore
removeUnreferencedAfter?: UnreferencedFileRemoval
}
/**
 * Reads an existing database: its changes as they happen, by change data capture (Flink CDC), or tables by JDBC. The database must be prepared for change data capture: on RDS and Aurora `rds.logical_replication` is 1 for PostgreSQL; `binlog_format` is ROW for MySQL and MariaDB, and the binary log is kept for longer than the job may stand still (`mysql.rds_set_configuration('binlog retention hours', 72)`). Give exactly one of `secret` and `iamUser`.
 */
export interface DatabaseSource {
type: DatabaseSourceType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
connectorVersion?: ConnectorVersion
engine: DatabaseEngine
mode: DatabaseMode
host: DatabaseHost
port?: DatabasePort
database: DatabaseName
tables?: DatabaseTables
slot?: ReplicationSlot
serverIds?: ServerIds
secret?: SecretARN
secretKmsKey?: KMSKeyARN
iamUser?: DatabaseUserForIAMAuthentication
tls?: EncryptionToTheDatabase
securityGroup?: SecurityGroupOfTheDatabase
instance?: DatabaseInstanceIdentifier
cluster?: DatabaseClusterIdentifier
maxConnections?: MostConnections
}
/**
 * Reads from a service that has no connector of its own: MongoDB or DocumentDB, a cache, an API, a queue. The spec says the IAM statements that the role gets, the hosts and services that the job must reach, the secret that it logs in with, and the facts that it is told. Give at least one of `statements`, `endpoints`, `hosts` and `secret`.
 */
export interface ServiceSource {
type: ServiceSourceType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
service: NameOfTheService
statements?: StatedPermissions
endpoints?: CalledServices
hosts?: HostsToReach
secret?: SecretARN
secretKmsKey?: KMSKeyARN
facts?: StatedFacts
}
/**
 * Allows actions on resources.
 */
export interface StatedPermission {
actions: Actions
resources: PermittedResources
conditions?: Conditions
purpose?: PurposeOfAStatement
reason?: ReasonForEveryResource
}
/**
 * When the statement holds: operator, condition key, and one value or several, as in an IAM policy.
 */
export interface Conditions {
[k: string]: KeysOfACondition
}
/**
 * The values that each condition key may have.
 */
export interface KeysOfACondition {
[k: string]: ValuesOfACondition
}
/**
 * A service in a Region.
 */
export interface CalledService {
service: Service
region?: RegionOfTheCalledService
purpose?: PurposeOfTheCalls
}
/**
 * A host and a port.
 */
export interface HostToReach {
host: HostName
port: PortOfTheHost
purpose?: PurposeOfTheConnection
}
/**
 * What else the job is told of the service: keys and texts for its property group, which `properties` can rename as it can the rest.
 */
export interface StatedFacts {
[k: string]: StatedFact
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
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
createdBy?: CreatedByAnotherApplication
create?: StreamCreation
stream?: StreamARN
kmsKey?: KMSKeyARN
schemaRegistry?: SchemaRegistryUse
connectorVersion?: ConnectorVersion
}
/**
 * Writes topics of a provisioned MSK cluster, created here or existing. Give exactly one of `create`, `cluster` and `createdBy`.
 */
export interface MSKSink {
type: MSKSinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
create?: MSKCreation
cluster?: MSKClusterARN
createdBy?: MSKClusterCreator
bootstrapServers?: BootstrapServers
kafkaVersion?: KafkaVersionOfTheCluster
connection?: MSKConnection
vpc?: ClientVPC
auth?: MSKAuthentication
secret?: SecretARN
secretKmsKey?: KMSKeyARN
topics: Topics
createTopics?: TopicCreationByTheJob
delivery?: KafkaDeliveryGuarantee
transactionalIdPrefix?: TransactionalIdPrefix
schemaRegistry?: SchemaRegistryUse
connectorVersion?: ConnectorVersion
}
/**
 * Writes topics of an MSK Serverless cluster, created here or existing. Give exactly one of `create`, `cluster` and `createdBy`.
 */
export interface MSKServerlessSink {
type: MSKServerlessSinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
create?: MSKServerlessCreation
cluster?: MSKClusterARN
createdBy?: MSKClusterCreator
bootstrapServers?: BootstrapServers
topics: Topics
createTopics?: TopicCreationByTheJob
delivery?: KafkaDeliveryGuarantee
transactionalIdPrefix?: TransactionalIdPrefix
schemaRegistry?: SchemaRegistryUse
connectorVersion?: ConnectorVersion
}
/**
 * Writes topics of an existing Kafka cluster outside MSK, over the internet, peering or PrivateLink.
 */
export interface KafkaSink {
type: KafkaSinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
bootstrapServers: BootstrapServers
auth: KafkaAuthentication
secret?: SecretARN
secretKmsKey?: KMSKeyARN
topics: Topics
delivery?: KafkaDeliveryGuarantee
transactionalIdPrefix?: TransactionalIdPrefix
schemaRegistry?: SchemaRegistryUse
connectorVersion?: ConnectorVersion
}
/**
 * Writes to a Firehose stream, created here or existing. Give exactly one of `create` and `stream`.
 */
export interface FirehoseSink {
type: FirehoseSinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
connectorVersion?: ConnectorVersion
createdBy?: CreatedByAnotherApplication
create?: FirehoseStreamCreation
stream?: FirehoseStreamARN
}
/**
 * Writes documents in bulk. Give exactly one of `create` (a domain), `domain` (an existing one) and `serverless` (a collection).
 */
export interface OpenSearchSink {
type: OpenSearchSinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
connectorVersion?: ConnectorVersion
create?: OpenSearchDomainCreation
domain?: OpenSearchDomainARN
serverless?: OpenSearchServerless
endpoint?: DomainEndpoint
auth?: OpenSearchAuthentication
secret?: SecretARN
secretKmsKey?: KMSKeyARN
}
/**
 * Creates a domain, encrypted at rest and between its nodes, that takes HTTPS with TLS 1.2 only. It stands in a VPC, or with `public: true` on the internet behind its access policy; this cannot be changed later.
 */
export interface OpenSearchDomainCreation {
name?: OpenSearchDomainName
engineVersion?: EngineVersion
instanceType?: SearchInstanceType
instances?: DataInstances
zones?: Zones
dedicatedMasters?: DedicatedMasters
volumeSize?: NodeVolumeSize
encryption?: Encryption
vpc?: Placement
public?: PublicDomain
adminRole?: RoleARN
serviceLinkedRole?: ServiceLinkedRole
logs?: SearchLogs
}
/**
 * Nodes that only manage the cluster; advised in production.
 */
export interface DedicatedMasters {
instanceType?: SearchInstanceType
count?: NumberOfMasters
}
/**
 * Which logs the domain writes to CloudWatch, with the resource policy that lets it.
 */
export interface SearchLogs {
types?: LogTypes
retention?: RetentionOfALog
}
/**
 * A serverless collection. Give exactly one of `create` and `collection`; an existing collection's data access policy must already name the execution role.
 */
export interface OpenSearchServerless {
create?: CollectionCreation
collection?: CollectionARN
endpoint?: CollectionEndpoint
}
/**
 * Creates a collection with its encryption, network and data access policies. Give exactly one of `public`, `vpcEndpoints` and `vpcEndpoint`.
 */
export interface CollectionCreation {
name?: CollectionName
kind?: CollectionKind
standbyReplicas?: StandbyReplicas
indexes?: Indexes
encryption?: Encryption
public?: PublicCollection
vpcEndpoints?: CollectionEndpoints
vpcEndpoint?: CollectionEndpointCreation
}
/**
 * Creates the endpoint in a VPC through which alone the collection can be reached.
 */
export interface CollectionEndpointCreation {
vpc: VPCId
subnets: EndpointSubnets
securityGroups: EndpointSecurityGroups
}
/**
 * Writes rows. Give exactly one of `create` (a cluster), `cluster` (an existing one) and `serverless` (a workgroup). To load through S3 use a `firehose` sink.
 */
export interface RedshiftSink {
type: RedshiftSinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
connectorVersion?: ConnectorVersion
mode: RedshiftMode
create?: RedshiftClusterCreation
cluster?: RedshiftClusterARN
serverless?: RedshiftServerless
endpoint?: RedshiftHost
port?: RedshiftPort
database?: RedshiftDatabase
user?: DatabaseUser
secret?: SecretARN
secretKmsKey?: KMSKeyARN
}
/**
 * Creates a provisioned cluster, encrypted, private, TLS only, with a managed password and a final snapshot.
 */
export interface RedshiftClusterCreation {
name?: ClusterIdentifier
nodeType?: NodeType
nodes?: Nodes
port?: RedshiftPort
adminUser?: AdminUser
vpc?: Placement
encryption?: Encryption
snapshotRetention?: SnapshotRetention
finalSnapshot?: FinalSnapshot
}
/**
 * A workgroup. Give exactly one of `create` and `workgroup`.
 */
export interface RedshiftServerless {
create?: WorkgroupCreation
workgroup?: WorkgroupARN
name?: WorkgroupName
}
/**
 * Creates a namespace and a workgroup: encrypted, private, with a managed password.
 */
export interface WorkgroupCreation {
name?: NamespaceAndWorkgroupName
baseCapacity?: BaseCapacity
maxCapacity?: MaximumCapacity
port?: RedshiftPort
adminUser?: AdminUser
vpc?: Placement
encryption?: Encryption
}
/**
 * Writes objects under a prefix. Give exactly one of `create` and `bucket`.
 */
export interface S3Sink {
type: S3SinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
createdBy?: CreatedByAnotherApplication
create?: BucketCreation
bucket?: BucketName
bucketOwner?: BucketOwner
prefix?: ObjectPrefix
kmsKey?: KMSKeyARNOfAStore
formerKmsKeys?: FormerKMSKeys
schemaRegistry?: SchemaRegistryUse
connectorVersion?: ConnectorVersion
}
/**
 * Writes items to a table, created here or existing. Give exactly one of `create` and `table`.
 */
export interface DynamoDBSink {
type: DynamoDBSinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
createdBy?: CreatedByAnotherApplication
create?: TableCreation
table?: TableARN
operations?: WriteOperations
kmsKey?: KMSKeyARN
connectorVersion?: ConnectorVersion
}
/**
 * Writes Iceberg tables of one database. Give exactly one of `create` and `database`.
 */
export interface IcebergSink {
type: IcebergSinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
create?: CatalogDatabaseCreation
database?: CatalogDatabase
warehouse: Warehouse
tables: IcebergTables
sqlCatalog?: SQLCatalog
lakeFormation?: LakeFormation
connectorVersion?: ConnectorVersion
createTables?: TableCreationByTheJob
}
/**
 * Writes tables of one namespace. Give exactly one of `create` and `tableBucket`.
 */
export interface S3TablesSink {
type: S3TablesSinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
create?: TableBucketCreation
tableBucket?: TableBucketARN
namespace: TableNamespace
createNamespace?: NamespaceCreation
tables: S3Tables
sqlCatalog?: S3TablesSQLCatalog
kmsKey?: KMSKeyARNOfAStore
formerKmsKeys?: FormerKMSKeys
connectorVersion?: ConnectorVersion
createTables?: S3TableCreationByTheJob
}
/**
 * Sends each record as a message to a standard queue, created here or existing. A message may arrive more than once and out of order. SQS is a sink only. Give exactly one of `create`, `queue` and `url`.
 */
export interface SQSSink {
type: SQSSinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
createdBy?: CreatedByAnotherApplication
create?: QueueCreation
queue?: QueueARN
url?: QueueURL
kmsKey?: KMSKeyARN
connectorVersion?: ConnectorVersion
}
/**
 * Creates a standard queue that is encrypted and refuses requests without TLS.
 */
export interface QueueCreation {
name?: QueueName
retention?: MessageRetention
visibilityTimeout?: VisibilityTimeout
encryption?: QueueEncryption
deadLetters?: DeadLetters
}
/**
 * Encryption at rest with a key of your own. Without it SQS encrypts with keys that it manages itself, which costs nothing.
 */
export interface QueueEncryption {
kmsKey: KMSKeyARN
}
/**
 * Creates a second queue, of the same encryption, for messages that readers fail to process. Without it such a message comes back until its retention ends.
 */
export interface DeadLetters {
name?: DeadLetterQueueName
afterReceives?: ReceivesBeforeADeadLetter
retention?: DeadLetterRetention
}
/**
 * Writes rows to an existing database by JDBC. Give exactly one of `secret` and `iamUser`.
 */
export interface DatabaseSink {
type: DatabaseSinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
connectorVersion?: ConnectorVersion
engine: DatabaseEngine
host: DatabaseHost
port?: DatabasePort
database: DatabaseName
tables?: DatabaseTables
delivery?: DatabaseDeliveryGuarantee
secret?: SecretARN
secretKmsKey?: KMSKeyARN
iamUser?: DatabaseUserForIAMAuthentication
tls?: EncryptionToTheDatabase
securityGroup?: SecurityGroupOfTheDatabase
instance?: DatabaseInstanceIdentifier
cluster?: DatabaseClusterIdentifier
maxConnections?: MostConnections
}
/**
 * Writes time series to a workspace, created here or existing, with requests signed as the execution role. The workspace takes the samples of a series in the order of their time: keep each series in one subtask. What it refuses (out of order, too old, above a quota) the sink drops, and goes on; after a failure samples are written again, and there is no exactly-once. Prometheus is a sink only. Give exactly one of `create` and `workspace`.
 */
export interface PrometheusSink {
type: PrometheusSinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
create?: WorkspaceCreation
workspace?: PrometheusWorkspace
connectorVersion?: ConnectorVersion
}
/**
 * Creates a workspace. Its samples are kept for 150 days: another retention is set in AWS, as the Terraform provider has no argument for it.
 */
export interface WorkspaceCreation {
alias?: WorkspaceAlias
encryption?: WorkspaceEncryption
logs?: WorkspaceLogs
}
/**
 * Encryption at rest with a key of your own, which cannot be changed later. Without it AWS encrypts with a key that it owns, which costs nothing.
 */
export interface WorkspaceEncryption {
kmsKey: KMSKeyARN
}
/**
 * The log group that the workspace writes the errors of its rules and of its alert manager to. Without it there is none.
 */
export interface WorkspaceLogs {
retention?: RetentionOfALog
encryption?: Encryption
}
/**
 * Writes records to a table, created here or existing. Flink has no connector for Timestream in Maven: the code of the job calls WriteRecords. After a failure records are written again, and records that are the same change nothing. Timestream is a sink only. Give exactly one of `create` and `table`.
 */
export interface TimestreamSink {
type: TimestreamSinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
create?: TimestreamTableCreation
table?: TimestreamTableARN
cell?: TimestreamCell
}
/**
 * Creates a table, and a database for it unless `inDatabase` names one.
 */
export interface TimestreamTableCreation {
name?: TimestreamTableName
inDatabase?: ExistingTimestreamDatabase
database?: TimestreamDatabaseCreation
memoryRetention?: MemoryStoreRetention
magneticRetention?: MagneticStoreRetention
magneticWrites?: MagneticStoreWrites
}
/**
 * The database that is created with the table.
 */
export interface TimestreamDatabaseCreation {
name?: TimestreamDatabaseName
encryption?: Encryption
}
/**
 * Lets records in that are older than the memory store takes. Without it they are refused.
 */
export interface MagneticStoreWrites {
rejected?: RejectedRecords
}
/**
 * An existing bucket, to which Timestream writes reports of old records that it has refused after taking them. AWS documents no permission for it that the role could have: an alarm tells when a report could not be written.
 */
export interface RejectedRecords {
bucket: BucketName
prefix?: PrefixOfReports
kmsKey?: KMSKeyARN
}
/**
 * Writes to a service that has no connector of its own: MongoDB, InfluxDB (also Timestream for InfluxDB), an API. The spec says the IAM statements that the role gets, the hosts and services that the job must reach, the secret that it logs in with, and the facts that it is told. Give at least one of `statements`, `endpoints`, `hosts` and `secret`.
 */
export interface ServiceSink {
type: ServiceSinkType
renamedFrom?: FormerNames
properties?: PropertiesForTheJob
service: NameOfTheService
statements?: StatedPermissions
endpoints?: CalledServices
hosts?: HostsToReach
secret?: SecretARN
secretKmsKey?: KMSKeyARN
facts?: StatedFacts
}
/**
 * The bucket that a local code file is uploaded to, with a prefix for long-term data if `data` names one. Not for checkpoints: the service keeps those in its own storage. Give exactly one of `create` and `bucket`.
 */
export interface Storage {
create?: BucketCreation
bucket?: BucketName
kmsKey?: KMSKeyARNOfAStore
formerKmsKeys?: FormerKMSKeys
data?: DataPrefix
}
/**
 * Where the application's network interfaces stand. Without it the application runs outside any VPC and reaches public AWS endpoints.
 */
export interface Network {
vpc?: VPC
from?: SharedNetwork
zones?: ZonesInASharedNetwork
securityGroups?: SecurityGroupsInASharedNetwork
subnetOwner?: SubnetOwner
egress?: Egress
nat?: NAT
endpoints?: Endpoints
privateLink?: PrivateLink
endpointServices?: EndpointServices
transitGateway?: TransitGateway
onPremises?: SitesOnPremises
peering?: Peerings
}
/**
 * The VPC of the application: give exactly one of `create`, `subnets` and `find`. In a VPC the application has no internet access of its own.
 */
export interface VPC {
create?: VPCCreation
id?: IdOfTheVPC
cidrs?: CIDRBlocks
subnets?: Subnets
subnetZones?: ZonesOfExistingSubnets
find?: VPCSearch
subnetOwner?: SubnetOwner
securityGroups?: SecurityGroups
routeTables?: RouteTables
}
/**
 * A VPC with a private subnet in each zone; with `egress: nat` also a public one for the NAT gateway. The range is cut into eight blocks, one for each zone by its letter, so that another zone moves nothing: the private subnet is the first half of its block, and /28 subnets follow it. Give exactly one of `cidr` and `ipam`.
 */
export interface VPCCreation {
cidr?: CIDRBlock
ipam?: IPAM
secondaryCidrs?: SecondaryCIDRBlocks
privateCidr?: CIDRBlockOfThePrivateSubnets
zones: ZonesOfTheVPC
flowLogs?: FlowLogs
networkAcl?: NetworkACL
dns?: DNS
}
/**
 * Takes the range of the VPC out of a pool of Amazon VPC IP Address Manager.
 */
export interface IPAM {
pool: IPAMPool
netmask: NetmaskLength
}
/**
 * What the VPC's interfaces send and take, in a log group of its own. Of a path that is missing they are often the only trace.
 */
export interface FlowLogs {
enabled?: FlowLogsEnabled
traffic?: Traffic
retention?: RetentionOfALog
}
/**
 * DNS servers of your own for the VPC, in place of AWS's resolver. They must forward the names of AWS and of private zones to it (the second address of the VPC), or endpoints are not found.
 */
export interface DNS {
servers: DNSServers
domain?: Domain
}
/**
 * The Availability Zone of each existing subnet that the network names, so that checks know of it: AWS takes one subnet of each zone for an endpoint, a load balancer or an attachment. All by letters, or all by ids.
 */
export interface ZonesOfExistingSubnets {
[k: string]: Zone
}
/**
 * Finds the existing subnets at every plan, by their tags or by parameters that another stack has written. Give exactly one of `tags` and `parameters`. A plan that finds another number than `count` is refused, so that a subnet that somebody adds does not restart the job.
 */
export interface VPCSearch {
count: NumberOfSubnets
tags?: SearchTags
parameters?: SearchParameters
}
/**
 * What the subnets are tagged with, and their VPC, of which `id` may be given beside `find` instead.
 */
export interface SearchTags {
subnets: SoughtTags
vpc?: SoughtTags
}
/**
 * Parameters of Systems Manager in the account and Region of the application that hold the ids.
 */
export interface SearchParameters {
subnets: ParameterName
vpc?: ParameterName
securityGroups?: ParametersOfSecurityGroups
}
/**
 * The NAT gateways of `egress: nat`. Their addresses are outputs, for the allow-lists of partners.
 */
export interface NAT {
perZone?: OneForEachZone
zone?: ZoneOfTheNATGateway
addresses?: Addresses
}
/**
 * Existing Elastic IP addresses by the zone of their gateway, where partners have them in their allow-lists already.
 */
export interface Addresses {
[k: string]: AllocationId
}
/**
 * The VPC endpoints of `egress: endpoints` follow from sources, sinks and settings, and the gateway endpoints of `egress: nat` do too. What the code calls beside them is added here.
 */
export interface Endpoints {
add?: FurtherServices
omit?: LeftOutServices
zones?: ZonesOfTheEndpoints
subnets?: SubnetsOfTheEndpoints
find?: EndpointSubnetSearch
policy?: EndpointPolicy
organization?: Organization
}
/**
 * Finds the subnets of the existing VPC in which the interface endpoints stand, at every plan, in place of `subnets`. Give exactly one of `tags` and `parameter`. A plan that finds another number than `count` is refused.
 */
export interface EndpointSubnetSearch {
count: NumberOfSubnetsForEndpoints
tags?: SoughtTags
parameter?: ParameterName
}
/**
 * Endpoint services of others that the application reaches as if they stood in its VPC: Confluent Cloud, Redpanda Cloud, a partner, another team. Each entry is an interface endpoint with a security group of its own, and perhaps a private zone for the names that clients use. For services of AWS there is `egress`.
 */
export interface PrivateLink {
[k: string]: PrivateLinkEntry
}
/**
 * One endpoint service of somebody else. Its owner may have to accept the endpoint (`acceptance`), whose id is an output.
 */
export interface PrivateLinkEntry {
service: EndpointService
region?: RegionOfTheService
zones?: ZonesOfTheEndpoint
subnets?: SubnetsOfTheEndpoint
providerZones?: ZonesOfTheProvider
ports?: PortsOfTheService
portRanges?: RangesOfPorts
domain?: DomainOfTheService
records?: Records
privateDns?: PrivateDNSOfTheService
acceptance?: AcceptanceOfTheEndpoint
account?: AccountOfTheService
role?: RoleThatAccepts
remove?: RemoveTheEndpoint
hosts?: HostsOfTheService
}
/**
 * TCP ports, both ends among them.
 */
export interface PortRange {
first: FirstPort
last: LastPort
}
/**
 * The names in the zone of `domain`, before the domain: `*` for all that have no record of their own, `*.euw1-az1` for those of a zone, `b-1` for one broker, `@` for the domain itself. Without it: `*`.
 */
export interface Records {
[k: string]: Record
}
/**
 * Where a name leads. Without `zone`: to the endpoint in all its zones.
 */
export interface Record {
zone?: ZoneOfTheRecord
}
/**
 * What stands in the VPC and is offered to other VPCs and accounts over PrivateLink: each entry is an internal network load balancer with its listeners, and an endpoint service in front of it.
 */
export interface EndpointServices {
[k: string]: EndpointServiceOffer
}
/**
 * One service for others. Its name, its zones and the security group that targets must let in are outputs.
 */
export interface EndpointServiceOffer {
listeners: Listeners
principals?: Principals
acceptance?: Acceptance
regions?: RegionsOfConsumers
privateName?: PrivateName
privateNameZone?: ZoneOfThePrivateName
crossZone?: CrossZoneBalancing
clientCidrs?: AddressesOfClients
deletionProtection?: DeletionProtectionOfTheLoadBalancer
}
/**
 * One for each thing that clients must tell apart: of Kafka one for each broker, as brokers name themselves by host and port.
 */
export interface Listeners {
[k: string]: Listener
}
/**
 * A TCP port of the load balancer, and what it leads to.
 */
export interface Listener {
port: PortOfTheListener
targetPort?: PortOfTheTargets
targets: Targets
healthCheck?: HealthCheck
}
/**
 * How the load balancer knows that a target works.
 */
export interface HealthCheck {
protocol?: ProtocolOfTheCheck
port?: PortOfTheCheck
path?: PathOfTheCheck
interval?: IntervalOfTheCheck
threshold?: ThresholdOfTheCheck
}
/**
 * Attaches the VPC to a transit gateway: give exactly one of `id` and `create`. The attachment has a subnet in every zone of the VPC, and each private route table sends `routes` to the gateway. Routes back are the gateway's: it learns the VPC's ranges by `routeTable.propagate`.
 */
export interface TransitGateway {
id?: TransitGatewayId
owner?: OwnerOfTheGateway
share?: ResourceShareToAccept
asn?: ASNOfTheExistingGateway
create?: TransitGatewayCreation
subnets?: SubnetsOfTheAttachment
routes?: RoutesToTheGateway
routeTable?: RoutingOfAnAttachment
applianceMode?: ApplianceMode
hosts?: HostsBeyondTheGateway
peers?: PeersOfTheGateway
}
/**
 * A gateway of the spec's own. Without `routeTables` it has one, `main`, in which all attachments reach each other; with several only what is associated and propagated does.
 */
export interface TransitGatewayCreation {
asn?: ASNOfTheGateway
routeTables?: RouteTablesOfTheGateway
defaultRouteTable?: DefaultRouteTable
acceptAttachments?: AutomaticAcceptance
attachments?: FurtherAttachments
share?: ShareOfTheGateway
}
/**
 * Tables by name. The VPC, sites and other attachments say in their `routeTable` which they have to do with.
 */
export interface RouteTablesOfTheGateway {
[k: string]: RouteTableOfACreatedGateway
}
/**
 * What the table has besides what it learns.
 */
export interface RouteTableOfACreatedGateway {
routes?: StaticRoutes
blackholes?: BlackholeRoutes
}
/**
 * IPv4 ranges, and the name in `attachments` that each leads to.
 */
export interface StaticRoutes {
[k: string]: TargetOfAStaticRoute
}
/**
 * Attachments by name, of other VPCs of this account or of those that the gateway is shared with: accepted, associated and propagated here. They have ids once the gateway is there, so they come in a later apply than it.
 */
export interface FurtherAttachments {
[k: string]: AttachmentOfAnotherVPC
}
/**
 * An attachment that exists, or waits to be accepted.
 */
export interface AttachmentOfAnotherVPC {
id: AttachmentId
accept?: AcceptanceByTheGateway
routeTable?: RoutingOfAnAttachment
}
/**
 * The gateway's route tables that an attachment has to do with: ids of an existing gateway, names in `create.routeTables` of a created one, whose `defaultRouteTable` it is where nothing is said. What it says is what holds, whatever the gateway's default tables are.
 */
export interface RoutingOfAnAttachment {
associate: RouteTableOfTheGateway
propagate: TablesThatLearnTheAttachment
}
/**
 * Shares the created gateway through AWS Resource Access Manager. Accounts outside the organisation accept the share by its ARN, in the output `transit_gateway_share`.
 */
export interface ShareOfTheGateway {
principals: PrincipalsOfTheShare
external?: AccountsOutsideTheOrganisation
}
/**
 * Host names of sources, sinks and registries beyond the gateway, and the ranges that they have there. Security groups then name these ranges: none can be referred to by group there. `*.lake.internal` is every name below lake.internal.
 */
export interface HostsBeyondTheGateway {
[k: string]: RangesOfAHost
}
/**
 * Other transit gateways by name, mostly of other Regions, that this one is peered with. Gateways that are peered tell each other no routes: `cidrs` are static routes here, and the ranges of the VPC are static routes there.
 */
export interface PeersOfTheGateway {
[k: string]: PeerOfTheGateway
}
/**
 * One other gateway. What is in the application's account, or is reached by `role`, is made on both sides; otherwise the owner of the other gateway finds in an output what to do. Names are not resolved across: private hosted zones are associated with the VPC, or forwarded by resolver rules.
 */
export interface PeerOfTheGateway {
gateway: OtherTransitGateway
cidrs: RangesBeyondTheOtherGateway
hosts?: HostsBeyondTheOtherGateway
region?: RegionOfTheOtherGateway
account?: AccountOfTheOtherGateway
role?: DeployRoleOfTheOtherGateway
routeTable?: RoutingOfAnAttachment
peerRouteTable?: RouteTablesOfTheOtherGateway
accepted?: AcceptedByItsOwner
remove?: RemoveThePeeringOfGateways
}
/**
 * The tables of the other gateway that the peering has to do with.
 */
export interface RouteTablesOfTheOtherGateway {
associate: RouteTableOfTheOtherGateway
propagate: TablesWithRoutesBack
}
/**
 * Data centres and offices by name, which the VPC reaches over `transitGateway`.
 */
export interface SitesOnPremises {
[k: string]: Site
}
/**
 * The private route tables send its ranges to the gateway, and security groups name them for its hosts. Without `vpn` and `directConnect` the gateway reaches the site already.
 */
export interface Site {
cidrs: RangesOfTheSite
hosts?: HostsOfTheSite
vpn?: VPN
directConnect?: DirectConnect
dns?: DNSOfTheSite
}
/**
 * A Site-to-Site VPN connection of two tunnels between the transit gateway and the site's router.
 */
export interface VPN {
customerGateway: CustomerGateway
routing?: RoutingOfTheVPN
routeTable?: RoutingOfAnAttachment
tunnels?: Tunnels
presharedKeys?: PlaceOfThePreSharedKeys
}
/**
 * The site's router, as AWS knows it: give exactly one of `id` and `ip`. One without BGP has an `asn` as well, which nobody then reads: 65000.
 */
export interface CustomerGateway {
id?: CustomerGatewayId
ip?: AddressOfTheRouter
asn?: ASNOfTheSite
}
/**
 * What the two tunnels may agree on with the router. Always IKEv2, and by default only what is considered safe today.
 */
export interface Tunnels {
encryption?: EncryptionAlgorithms
integrity?: IntegrityAlgorithms
diffieHellmanGroups?: DiffieHellmanGroups
insideCidrs?: InsideRanges
startup?: StartOfTheTunnels
}
/**
 * Associates the transit gateway with an existing Direct Connect gateway. The attachment is in the default route tables of the transit gateway: `create.defaultRouteTable` of a created one.
 */
export interface DirectConnect {
gateway: DirectConnectGateway
owner?: OwnerOfTheDirectConnectGateway
asn?: ASNOfTheDirectConnectGateway
allowedPrefixes: AllowedPrefixes
}
/**
 * How names of the site are resolved in the VPC: by forwarding `domains` to `servers`, through an outbound endpoint of Route 53 Resolver in two private subnets; or by existing `rules`.
 */
export interface DNSOfTheSite {
servers?: DNSServersOfTheSite
domains?: DomainsOfTheSite
rules?: ResolverRules
}
/**
 * VPC peering connections by name. Peering is not transitive: of the other VPC only its own addresses are reached, not its NAT gateways, VPNs, gateway endpoints or further peerings.
 */
export interface Peerings {
[k: string]: Peering
}
/**
 * One other VPC. What is in the application's account, or is reached by `role`, is made on both sides; otherwise the peer's owner finds in an output what to do.
 */
export interface Peering {
vpc: PeerVPC
cidrs: CIDRBlocksOfThePeer
region?: RegionOfThePeer
account?: AccountOfThePeer
role?: DeployRoleOfThePeer
routeTables?: RouteTablesOfThePeer
hosts?: HostsOfThePeer
dns?: DNSOverThePeering
securityGroup?: SecurityGroupOfThePeer
remove?: RemoveThePeering
}
/**
 * The role that the application runs as. Without `arn` it is created, with the least permissions that the spec needs, and those that you add here.
 */
export interface ExecutionRole {
arn?: RoleARN
name?: RoleName
path?: RolePath
permissionsBoundary?: PolicyARN
statements?: RoleStatements
managedPolicies?: ManagedPolicies
assume?: AssumedRoles
}
/**
 * Allows actions on resources. IAM's wildcards mean in resources what they mean to IAM.
 */
export interface RoleStatement {
actions: AllowedActions
resources: AllowedResources
conditions?: StatementConditions
reason: StatementReason
}
/**
 * When it is allowed: operators of IAM, condition keys and values.
 */
export interface StatementConditions {
[k: string]: ConditionKeys
}
/**
 * Condition keys with their values, one of which must match.
 */
export interface ConditionKeys {
[k: string]: ConditionValues
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
 * What of the policies does not hold here, and why. What AWS refuses or what cannot work is no policy, and cannot be waived.
 */
export interface Policy {
waivers?: Waivers
}
/**
 * A policy that does not hold here.
 */
export interface Waiver {
rule: WaivedRule
reason: ReasonForTheWaiver
target?: TargetOfTheWaiver
owner?: OwnerOfTheWaiver
expires?: LastDayOfTheWaiver
}
/**
 * What stands already and the stack shall have from now on: the Terraform address of each resource, and the id that Terraform imports it by. They become `import` blocks: the first apply takes them over, and later ones pass them by, so that they may stay here. `flinkform adopt` writes them.
 */
export interface Imports {
[k: string]: ImportId
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
