// Generated from schema/ by `npm run generate`. Do not edit.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Flink application","description":"One Flink application on Amazon Managed Service for Apache Flink, and what it talks to.","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","aws","spec"],"properties":{"$schema":{"title":"Schema reference","description":"Where editors find this schema, for specs in JSON. Has no effect.","type":"string","examples":["./application.schema.json"]},"apiVersion":{"title":"API version","description":"The version of the spec's shape.","const":"flinkform/v1"},"kind":{"title":"Kind","description":"What the spec describes.","const":"FlinkApplication"},"metadata":{"$ref":"#/definitions/Metadata"},"aws":{"$ref":"#/definitions/Aws"},"spec":{"$ref":"#/definitions/Spec"},"overrides":{"title":"Overrides","description":"The escape hatch: changes to the compiled Terraform, each with its reason. Shown in every report, and checked against the AWS provider like everything else.","type":"array","maxItems":100,"items":{"$ref":"#/definitions/Override"},"examples":[[{"address":"aws_cloudwatch_log_group.application","reason":"Legal hold","operations":[{"op":"add","path":"/skip_destroy","value":true}]}]]}},"definitions":{"AccessLogs":{"title":"Access logs","description":"Where S3 writes the server access logs of the bucket. The target bucket must already allow `logging.s3.amazonaws.com` to write.","type":"object","additionalProperties":false,"required":["bucket"],"properties":{"bucket":{"$ref":"#/definitions/BucketName"},"prefix":{"$ref":"#/definitions/ObjectPrefix"}},"examples":[{"bucket":"example-access-logs","prefix":"orders/"}]},"AccountId":{"title":"Account id","description":"An AWS account id: twelve digits, in quotes so that it stays text.","type":"string","pattern":"^[0-9]{12}$","examples":["111122223333"]},"Aws":{"title":"AWS","description":"The account and Region, and where Terraform keeps its state.","type":"object","additionalProperties":false,"required":["region","accountId"],"properties":{"region":{"$ref":"#/definitions/Region"},"accountId":{"$ref":"#/definitions/AccountId"},"backend":{"$ref":"#/definitions/Backend"},"deployRole":{"$ref":"#/definitions/RoleArn"}},"examples":[{"region":"eu-west-1","accountId":"111122223333"}]},"Backend":{"title":"Backend","description":"Where Terraform keeps its state. Without it no backend is written: Terraform then uses a local file, or what you configure with `-backend-config`.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/definitions/S3Backend"},{"$ref":"#/definitions/LocalBackend"}]},"BucketCreation":{"title":"Bucket creation","description":"Creates a private, encrypted, versioned bucket that refuses requests without TLS.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/BucketName"},"encryption":{"$ref":"#/definitions/Encryption"},"expire":{"title":"Expiration","description":"How long objects are kept, in whole days. Without it they are kept for ever.","type":"string","pattern":"^[1-9][0-9]{0,4}d$","examples":["365d"]},"expireNoncurrent":{"title":"Noncurrent expiration","description":"How long replaced or deleted versions of an object are kept, in whole days.","type":"string","pattern":"^[1-9][0-9]{0,4}d$","default":"30d","examples":["30d"]},"abortUploads":{"title":"Upload abortion","description":"After how many whole days an unfinished multipart upload is removed. Flink finishes uploads at checkpoints, so keep it longer than the longest outage.","type":"string","pattern":"^[1-9][0-9]{0,3}d$","default":"7d","examples":["7d"]},"accessLogs":{"$ref":"#/definitions/AccessLogs"}},"examples":[{"expire":"365d"}]},"BucketName":{"title":"Bucket name","description":"The name of an S3 bucket: 3 to 63 lower-case letters, digits, dots and hyphens.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$","examples":["example-orders-archive"]},"CheckpointInterval":{"title":"Checkpoint interval","description":"Time from one checkpoint's start to the next one's.","type":"string","pattern":"^(0|[1-9][0-9]{0,8})(ms|s|m|h|d)$","default":"60s","examples":["60s"]},"CheckpointPause":{"title":"Checkpoint pause","description":"Least time between one checkpoint's end and the next one's start.","type":"string","pattern":"^(0|[1-9][0-9]{0,8})(ms|s|m|h|d)$","default":"5s","examples":["5s"]},"Checkpoints":{"title":"Checkpoints","description":"How often state is saved. The service keeps checkpoints in its own storage; the place cannot be chosen.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Checkpoints enabled","description":"Whether state is saved at all.","type":"boolean","default":true,"examples":[true]},"interval":{"$ref":"#/definitions/CheckpointInterval"},"minPause":{"$ref":"#/definitions/CheckpointPause"}},"examples":[{"interval":"60s","minPause":"5s"}]},"Code":{"title":"Code","description":"The application's JAR or ZIP: a local `file`, uploaded under a key that holds its hash, or an object of yours: `bucket`, `key` and `version`.","type":"object","additionalProperties":false,"properties":{"file":{"title":"Code file","description":"Path of the JAR or ZIP, relative to the spec and inside its project folder.","type":"string","minLength":1,"maxLength":1024,"examples":["target/orders.jar"]},"bucket":{"$ref":"#/definitions/BucketName"},"key":{"title":"Object key","description":"The key of the object that holds the code.","type":"string","minLength":1,"maxLength":1024,"examples":["releases/orders-1.4.2.jar"]},"version":{"title":"Object version","description":"The S3 version id of the object. New bytes under an old key are not loaded by the service, so the version is required.","type":"string","minLength":1,"maxLength":1024,"examples":["L4kqtJlcpXroDTDmpUMLUo"]},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"file":"target/orders.jar"}]},"Compute":{"title":"Compute","description":"How much the application runs on. One KPU is 1 vCPU, 4 GB of memory and 50 GB of storage.","type":"object","additionalProperties":false,"properties":{"parallelism":{"title":"Parallelism","description":"How many parallel subtasks an operator has.","type":"integer","minimum":1,"maximum":2000,"default":1,"examples":[8]},"parallelismPerKpu":{"title":"Parallelism per KPU","description":"Task slots per KPU. 1 for stateful work; 2 to 4 for work that waits on input and output.","type":"integer","minimum":1,"maximum":8,"default":1,"examples":[2]},"maxParallelism":{"title":"Maximum parallelism","description":"The `pipeline.max-parallelism` that your code sets: an upper bound that state keeps for ever. Passed to the job in the property group `flinkform`.","type":"integer","minimum":1,"maximum":32768,"examples":[256]},"kpuQuota":{"title":"KPU quota","description":"The quota \"KPUs per application\" of the account and Region. AWS's default is 64; say here what you were granted.","type":"integer","minimum":1,"maximum":250,"default":64,"examples":[128]}},"examples":[{"parallelism":8,"parallelismPerKpu":2}]},"DiscoveryInterval":{"title":"Discovery interval","description":"How often the prefix is listed for new objects. Without it the source is bounded: it reads what is there and ends.","type":"string","pattern":"^[1-9][0-9]{0,8}(ms|s|m|h|d)$","examples":["30s"]},"Duration":{"title":"Duration","description":"A whole number with a unit: ms, s, m, h or d.","type":"string","pattern":"^(0|[1-9][0-9]{0,8})(ms|s|m|h|d)$","examples":["60s","500ms","7d"]},"Encryption":{"title":"Encryption","description":"Encryption at rest with a key of your own. Without it the AWS-managed key of the service is used.","type":"object","additionalProperties":false,"required":["kmsKey"],"properties":{"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"kmsKey":"arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"}]},"EnhancedFanOut":{"title":"Enhanced fan-out","description":"Settings of a consumer with enhanced fan-out.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Consumer name","description":"The name of the registered consumer, unique on its stream. Without it: application name and source name.","type":"string","pattern":"^[a-zA-Z0-9_.-]{1,128}$","examples":["orders-enrichment"]},"lifecycle":{"title":"Consumer lifecycle","description":"`terraform` registers the consumer here (the job runs with SELF_MANAGED); `job` lets the job register it at start and remove it at stop (JOB_MANAGED).","enum":["terraform","job"],"default":"terraform","examples":["terraform"]}},"examples":[{"lifecycle":"terraform"}]},"ExecutionRole":{"title":"Execution role","description":"The role that the application runs as. Without `arn` it is created, with the least permissions that the spec needs.","type":"object","additionalProperties":false,"properties":{"arn":{"$ref":"#/definitions/RoleArn"},"name":{"title":"Role name","description":"The name of the created role.","type":"string","pattern":"^[A-Za-z0-9+=,.@_-]{1,64}$","examples":["orders-enrichment"]},"path":{"title":"Role path","description":"The IAM path of the created role.","type":"string","pattern":"^/([A-Za-z0-9+=,.@_-]{1,64}/){0,5}$","default":"/","examples":["/flink/"]},"permissionsBoundary":{"$ref":"#/definitions/PolicyArn"}},"examples":[{"permissionsBoundary":"arn:aws:iam::111122223333:policy/engineering-boundary"}]},"InitialPosition":{"title":"Initial position","description":"Where a job without state begins to read.","type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"title":"Position","description":"`latest` skips what is already in the stream, `trim-horizon` reads all that is still kept, `timestamp` begins at a moment.","enum":["latest","trim-horizon","timestamp"],"examples":["trim-horizon"]},"timestamp":{"title":"Timestamp","description":"The moment for `at: timestamp`, in UTC.","type":"string","pattern":"^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z$","examples":["2026-11-01T00:00:00Z"]}},"examples":[{"at":"trim-horizon"}]},"KinesisSink":{"title":"Kinesis sink","description":"Writes to a Kinesis data stream, created here or existing. Give exactly one of `create` and `stream`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Kinesis sink type","description":"Always `kinesis`.","const":"kinesis"},"create":{"$ref":"#/definitions/StreamCreation"},"stream":{"$ref":"#/definitions/StreamArn"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"type":"kinesis","stream":"arn:aws:kinesis:eu-west-1:111122223333:stream/enriched"}]},"KinesisSource":{"title":"Kinesis source","description":"Reads a Kinesis data stream, created here or existing. Give exactly one of `create` and `stream`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Kinesis source type","description":"Always `kinesis`.","const":"kinesis"},"create":{"$ref":"#/definitions/StreamCreation"},"stream":{"$ref":"#/definitions/StreamArn"},"consumer":{"title":"Consumer","description":"`polling` shares 2 MiB/s per shard with other readers; `efo` (enhanced fan-out) has its own throughput and costs more.","enum":["polling","efo"],"default":"polling","examples":["efo"]},"efo":{"$ref":"#/definitions/EnhancedFanOut"},"initialPosition":{"$ref":"#/definitions/InitialPosition"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"type":"kinesis","create":{"mode":"on-demand"}}]},"KmsKeyArn":{"title":"KMS key ARN","description":"The ARN of a KMS key (not of an alias: IAM policies match keys only).","type":"string","pattern":"^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$","examples":["arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"]},"LocalBackend":{"title":"Local backend","description":"State in a local file.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Local backend type","description":"Always `local`.","const":"local"},"path":{"title":"State path","description":"The state file, relative to the stack's folder.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,500}$","default":"terraform.tfstate","examples":["terraform.tfstate"]}},"examples":[{"type":"local"}]},"LogStreamArn":{"title":"Log stream ARN","description":"The ARN of a CloudWatch log stream.","type":"string","pattern":"^arn:aws[a-z-]*:logs:[a-z0-9-]+:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512}:log-stream:[^:*]{1,512}$","examples":["arn:aws:logs:eu-west-1:111122223333:log-group:/flink/orders:log-stream:main"]},"Logging":{"title":"Logging","description":"CloudWatch logs and metrics. The log group and stream are created, unless `stream` names an existing one.","type":"object","additionalProperties":false,"properties":{"level":{"title":"Log level","description":"The level of the application's log.","enum":["DEBUG","INFO","WARN","ERROR"],"default":"INFO","examples":["INFO"]},"metrics":{"title":"Metrics level","description":"How fine the metrics are. Each level costs more than the one before.","enum":["APPLICATION","TASK","OPERATOR","PARALLELISM"],"default":"APPLICATION","examples":["APPLICATION"]},"retention":{"title":"Log retention","description":"How long the log is kept: one of the periods that CloudWatch knows.","enum":["1d","3d","5d","7d","14d","30d","60d","90d","120d","150d","180d","365d","400d","545d","731d","1096d","1827d","2192d","2557d","2922d","3288d","3653d"],"default":"30d","examples":["30d"]},"encryption":{"$ref":"#/definitions/Encryption"},"stream":{"$ref":"#/definitions/LogStreamArn"}},"examples":[{"level":"INFO","retention":"30d"}]},"Metadata":{"title":"Metadata","description":"What the application is called and where it belongs.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"Application name","description":"The prefix of every AWS name. Changing it replaces the application and loses its state.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":60,"examples":["orders-enrichment"]},"environment":{"title":"Environment","description":"Becomes part of every AWS name, so that environments can share an account. `prod`, `production`, `prd` and `live` are production: stricter checks, and protection against deletion.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":20,"examples":["prod"]},"tags":{"$ref":"#/definitions/Tags"}}},"Network":{"title":"Network","description":"Where the application's network interfaces stand. Without it the application runs outside any VPC and reaches public AWS endpoints.","type":"object","additionalProperties":false,"required":["vpc"],"properties":{"vpc":{"$ref":"#/definitions/Vpc"}},"examples":[{"vpc":{"subnets":["subnet-0a1b2c3d4e5f60718"],"securityGroups":["sg-0a1b2c3d4e5f60718"]}}]},"ObjectPrefix":{"title":"Object prefix","description":"The beginning of the object keys that may be touched, ending with a slash. IAM permissions are narrowed to it.","type":"string","pattern":"^[A-Za-z0-9!_.'()=-][A-Za-z0-9!_.'()=/-]{0,510}/$","examples":["orders/"]},"Override":{"title":"Override","description":"RFC 6902 operations on the arguments of one compiled resource.","type":"object","additionalProperties":false,"required":["address","reason","operations"],"properties":{"address":{"title":"Override address","description":"The Terraform address of the resource; `flinkform plan` lists them.","type":"string","pattern":"^aws_[a-z0-9_]{1,80}[.][a-z][a-z0-9_-]{0,80}$","examples":["aws_cloudwatch_log_group.application"]},"reason":{"title":"Override reason","description":"Why the spec has no better way. Shown in every report.","type":"string","minLength":5,"maxLength":500,"examples":["Legal hold: logs must survive the stack"]},"operations":{"title":"Operations","description":"What to change, in order.","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/definitions/OverrideOperation"},"examples":[[{"op":"add","path":"/skip_destroy","value":true}]]}}},"OverrideOperation":{"title":"Override operation","description":"One RFC 6902 operation; paths begin at the resource's arguments. Values are literal: they are never evaluated by Terraform.","type":"object","additionalProperties":false,"required":["op","path"],"properties":{"op":{"title":"Operation name","description":"`add` sets or inserts, `replace` changes what is there, `remove` takes it away.","enum":["add","replace","remove"],"examples":["add"]},"path":{"title":"Operation path","description":"A JSON Pointer into the resource's arguments.","type":"string","pattern":"^(/[^/]{0,200}){1,20}$","examples":["/skip_destroy"]},"value":{"title":"Operation value","description":"The value for `add` and `replace`: any JSON.","tsType":"unknown","examples":[true]}},"examples":[{"op":"add","path":"/skip_destroy","value":true}]},"PolicyArn":{"title":"Policy ARN","description":"The ARN of an IAM managed policy.","type":"string","pattern":"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::111122223333:policy/engineering-boundary"]},"Properties":{"title":"Properties","description":"Property groups that the job reads at run time. Not for secrets: they are plain text in the API and in Terraform's state.","type":"object","maxProperties":50,"propertyNames":{"title":"Property group id","pattern":"^[0-9A-Za-z_.-]{1,50}$"},"additionalProperties":{"$ref":"#/definitions/PropertyGroup"},"examples":[{"Pricing":{"currency":"EUR"}}]},"PropertyGroup":{"title":"Property group","description":"1 to 50 keys with text values. Numbers and booleans must be quoted: the service knows text only.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"minLength":1,"maxLength":2048},"additionalProperties":{"title":"Property value","description":"Text of 1 to 2048 characters.","type":"string","minLength":1,"maxLength":2048,"examples":["EUR"]},"examples":[{"currency":"EUR"}]},"Python":{"title":"Python","description":"Makes this a PyFlink application: which script of the ZIP starts it, and what it needs.","type":"object","additionalProperties":false,"required":["script"],"properties":{"script":{"title":"Main script","description":"The script that starts the job: a path inside the code ZIP.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]py$","examples":["main.py"]},"jar":{"title":"Dependency JAR","description":"A JAR inside the ZIP with the connectors that the job uses.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]jar$","examples":["lib/pyflink-dependencies.jar"]},"files":{"title":"Python files","description":"Python files or folders inside the ZIP that the job imports.","type":"array","maxItems":50,"uniqueItems":true,"items":{"title":"Python file","description":"A path inside the ZIP.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$","examples":["lib/rules.py"]},"examples":[["lib/rules.py"]]},"archives":{"title":"Python archives","description":"Archives inside the ZIP that are unpacked beside the job.","type":"array","maxItems":50,"uniqueItems":true,"items":{"title":"Python archive","description":"A path inside the ZIP.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$","examples":["venv.zip"]},"examples":[["venv.zip"]]}},"examples":[{"script":"main.py","jar":"lib/pyflink-dependencies.jar"}]},"Region":{"title":"Region","description":"An AWS Region code.","type":"string","pattern":"^(us|eu|ap|sa|ca|me|af|il|mx|cn|us-gov|us-iso|us-isob|eu-isoe|us-isof|eusc)-[a-z]{2,9}(-[a-z]{1,9})?-[1-9][0-9]?$","examples":["eu-west-1"]},"ResourceName":{"title":"Resource name","description":"The name of a source, sink or other named part of the spec: it becomes part of Terraform addresses and AWS names.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":30,"examples":["orders"]},"Restore":{"title":"Restore","description":"Which state the job starts from.","type":"object","additionalProperties":false,"properties":{"from":{"title":"Restore from","description":"`latest`: the newest snapshot (or the last checkpoint). `snapshot`: the one named in `snapshot`. `none`: empty state.","enum":["latest","snapshot","none"],"default":"latest","examples":["latest"]},"snapshot":{"title":"Snapshot name","description":"The snapshot for `from: snapshot`.","type":"string","pattern":"^[a-zA-Z0-9_.-]{1,256}$","examples":["before-migration"]},"allowNonRestoredState":{"title":"Allow non-restored state","description":"Lets the job start although the snapshot holds state of an operator that no longer exists. That state is dropped.","type":"boolean","default":false,"examples":[false]}},"examples":[{"from":"latest"}]},"RoleArn":{"title":"Role ARN","description":"The ARN of an IAM role.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::111122223333:role/flink/orders"]},"Runtime":{"title":"Runtime","description":"The Flink version of the service.","enum":["FLINK-1_15","FLINK-1_18","FLINK-1_19","FLINK-1_20","FLINK-2_2","FLINK-2_3"],"examples":["FLINK-1_20"]},"S3Backend":{"title":"S3 backend","description":"State in an S3 bucket.","type":"object","additionalProperties":false,"required":["type","bucket","key"],"properties":{"type":{"title":"S3 backend type","description":"Always `s3`.","const":"s3"},"bucket":{"$ref":"#/definitions/BucketName"},"key":{"title":"State key","description":"The key of the state object.","type":"string","pattern":"^[A-Za-z0-9!_.=-][A-Za-z0-9!_.=/-]{0,900}$","examples":["flink/orders.tfstate"]},"region":{"$ref":"#/definitions/Region"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"useLockfile":{"title":"Use lockfile","description":"Locks the state with an object beside it. Needs Terraform 1.10.","type":"boolean","default":true,"examples":[true]},"dynamodbTable":{"title":"Lock table","description":"Locks the state with a DynamoDB table, the older way.","type":"string","pattern":"^[a-zA-Z0-9_.-]{3,255}$","examples":["terraform-locks"]}},"examples":[{"type":"s3","bucket":"example-terraform-state","key":"flink/orders.tfstate"}]},"S3Sink":{"title":"S3 sink","description":"Writes objects under a prefix. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"S3 sink type","description":"Always `s3`.","const":"s3"},"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"prefix":{"$ref":"#/definitions/ObjectPrefix"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"type":"s3","create":{},"prefix":"orders/"}]},"S3Source":{"title":"S3 source","description":"Reads the objects under a prefix. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"S3 source type","description":"Always `s3`.","const":"s3"},"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"prefix":{"$ref":"#/definitions/ObjectPrefix"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"discoveryInterval":{"$ref":"#/definitions/DiscoveryInterval"}},"examples":[{"type":"s3","bucket":"example-orders-landing","prefix":"incoming/"}]},"Scaling":{"title":"Scaling","description":"How the capacity follows the load.","type":"object","additionalProperties":false,"properties":{"automatic":{"title":"Automatic scaling","description":"The service's own scaling: doubles the parallelism after 15 minutes over 75 % CPU, halves it after 6 hours under 10 %. It has no upper bound but the KPU quota.","type":"boolean","default":false,"examples":[true]}},"examples":[{"automatic":true}]},"Sink":{"title":"Sink","description":"One thing that the application writes. `type` decides which other keys are allowed.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/definitions/KinesisSink"},{"$ref":"#/definitions/S3Sink"}]},"Sinks":{"title":"Sinks","description":"What the application writes, by name.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Sink"}},"Snapshots":{"title":"Snapshots","description":"Savepoints that the service takes before every update, scaling and stop.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Snapshots enabled","description":"Without snapshots, an update loses the job's state.","type":"boolean","default":true,"examples":[true]}},"examples":[{"enabled":true}]},"Source":{"title":"Source","description":"One thing that the application reads. `type` decides which other keys are allowed.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/definitions/KinesisSource"},{"$ref":"#/definitions/S3Source"}]},"Sources":{"title":"Sources","description":"What the application reads, by name.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Source"}},"Spec":{"title":"Spec","description":"The application itself.","type":"object","additionalProperties":false,"required":["runtime","code"],"properties":{"runtime":{"$ref":"#/definitions/Runtime"},"code":{"$ref":"#/definitions/Code"},"python":{"$ref":"#/definitions/Python"},"compute":{"$ref":"#/definitions/Compute"},"scaling":{"$ref":"#/definitions/Scaling"},"checkpoints":{"$ref":"#/definitions/Checkpoints"},"snapshots":{"$ref":"#/definitions/Snapshots"},"restore":{"$ref":"#/definitions/Restore"},"start":{"title":"Start","description":"Whether Terraform starts the application. It acts when this value changes: an application that was stopped by hand stays stopped.","type":"boolean","default":true,"examples":[true]},"forceStop":{"title":"Force stop","description":"Stops the application without a snapshot when `start` turns false. State since the last snapshot is lost.","type":"boolean","default":false,"examples":[false]},"logging":{"$ref":"#/definitions/Logging"},"properties":{"$ref":"#/definitions/Properties"},"sources":{"$ref":"#/definitions/Sources"},"sinks":{"$ref":"#/definitions/Sinks"},"storage":{"$ref":"#/definitions/Storage"},"network":{"$ref":"#/definitions/Network"},"executionRole":{"$ref":"#/definitions/ExecutionRole"},"encryption":{"$ref":"#/definitions/Encryption"},"deletionProtection":{"title":"Deletion protection","description":"Makes Terraform refuse to destroy or replace the application and its data stores. Without it: on in production, off elsewhere.","type":"boolean","examples":[true]},"timeouts":{"$ref":"#/definitions/Timeouts"}}},"Storage":{"title":"Storage","description":"The bucket for the application's code and long-term data. Not for checkpoints: the service keeps those in its own storage. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"create":{"expireNoncurrent":"30d"}}]},"StreamArn":{"title":"Stream ARN","description":"The ARN of a Kinesis data stream.","type":"string","pattern":"^arn:aws[a-z-]*:kinesis:[a-z0-9-]+:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$","examples":["arn:aws:kinesis:eu-west-1:111122223333:stream/orders"]},"StreamCreation":{"title":"Stream creation","description":"Creates the stream, encrypted.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Stream name","description":"The name in AWS. Without it: application name and the name of the source or sink.","type":"string","pattern":"^[a-zA-Z0-9_.-]{1,128}$","examples":["orders"]},"mode":{"title":"Capacity mode","description":"`on-demand` scales by itself; `provisioned` needs `shards`.","enum":["on-demand","provisioned"],"default":"on-demand","examples":["on-demand"]},"shards":{"title":"Shards","description":"Number of shards of a provisioned stream: each takes 1 MiB/s in and gives 2 MiB/s out.","type":"integer","minimum":1,"maximum":10000,"examples":[4]},"retention":{"title":"Retention","description":"How long records can be read again: 24h to 365d, in whole hours or days.","type":"string","pattern":"^[1-9][0-9]{0,3}(h|d)$","default":"24h","examples":["7d"]},"encryption":{"$ref":"#/definitions/Encryption"}},"examples":[{"mode":"provisioned","shards":4,"retention":"7d"}]},"Tags":{"title":"Tags","description":"AWS tags, put on every resource. At most 50.","type":"object","maxProperties":50,"propertyNames":{"minLength":1,"maxLength":128},"additionalProperties":{"title":"Tag value","description":"Text of at most 256 characters.","type":"string","maxLength":256,"examples":["payments"]},"examples":[{"owner":"payments"}]},"Timeouts":{"title":"Timeouts","description":"How long Terraform waits for the application. Large state needs more than the provider's ten minutes.","type":"object","additionalProperties":false,"properties":{"create":{"title":"Create timeout","description":"Wait for creation and start.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","default":"30m","examples":["30m"]},"update":{"title":"Update timeout","description":"Wait for an update, with its snapshot and restart.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","default":"60m","examples":["60m"]},"delete":{"title":"Delete timeout","description":"Wait for deletion.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","default":"30m","examples":["30m"]}},"examples":[{"update":"2h"}]},"Vpc":{"title":"VPC","description":"Attaches the application to existing private subnets and security groups. In a VPC it has no internet access of its own.","type":"object","additionalProperties":false,"required":["subnets","securityGroups"],"properties":{"subnets":{"title":"Subnets","description":"1 to 16 private subnets of one VPC, in at least two Availability Zones.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"title":"Subnet id","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-0a1b2c3d4e5f60719"]]},"securityGroups":{"title":"Security groups","description":"1 to 5 security groups of the same VPC.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"title":"Security group id","description":"The id of a security group.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0a1b2c3d4e5f60718"]},"examples":[["sg-0a1b2c3d4e5f60718"]]}},"examples":[{"subnets":["subnet-0a1b2c3d4e5f60718"],"securityGroups":["sg-0a1b2c3d4e5f60718"]}]}}};
const schema12 = {"title":"Metadata","description":"What the application is called and where it belongs.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"Application name","description":"The prefix of every AWS name. Changing it replaces the application and loses its state.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":60,"examples":["orders-enrichment"]},"environment":{"title":"Environment","description":"Becomes part of every AWS name, so that environments can share an account. `prod`, `production`, `prd` and `live` are production: stricter checks, and protection against deletion.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":20,"examples":["prod"]},"tags":{"$ref":"#/definitions/Tags"}}};
const schema13 = {"title":"Tags","description":"AWS tags, put on every resource. At most 50.","type":"object","maxProperties":50,"propertyNames":{"minLength":1,"maxLength":128},"additionalProperties":{"title":"Tag value","description":"Text of at most 256 characters.","type":"string","maxLength":256,"examples":["payments"]},"examples":[{"owner":"payments"}]};
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "environment")) || (key0 === "tags"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 60){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.environment !== undefined){
let data1 = data.environment;
if(typeof data1 === "string"){
if(func2(data1) > 20){
const err5 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tags !== undefined){
let data2 = data.tags;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 50){
const err8 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/maxProperties",keyword:"maxProperties",params:{limit: 50}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
const _errs9 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 128){
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(key1) < 1){
const err10 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
const err11 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err12 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/Tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/Tags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema14 = {"title":"AWS","description":"The account and Region, and where Terraform keeps its state.","type":"object","additionalProperties":false,"required":["region","accountId"],"properties":{"region":{"$ref":"#/definitions/Region"},"accountId":{"$ref":"#/definitions/AccountId"},"backend":{"$ref":"#/definitions/Backend"},"deployRole":{"$ref":"#/definitions/RoleArn"}},"examples":[{"region":"eu-west-1","accountId":"111122223333"}]};
const schema15 = {"title":"Region","description":"An AWS Region code.","type":"string","pattern":"^(us|eu|ap|sa|ca|me|af|il|mx|cn|us-gov|us-iso|us-isob|eu-isoe|us-isof|eusc)-[a-z]{2,9}(-[a-z]{1,9})?-[1-9][0-9]?$","examples":["eu-west-1"]};
const schema16 = {"title":"Account id","description":"An AWS account id: twelve digits, in quotes so that it stays text.","type":"string","pattern":"^[0-9]{12}$","examples":["111122223333"]};
const schema23 = {"title":"Role ARN","description":"The ARN of an IAM role.","type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::111122223333:role/flink/orders"]};
const pattern2 = new RegExp("^(us|eu|ap|sa|ca|me|af|il|mx|cn|us-gov|us-iso|us-isob|eu-isoe|us-isof|eusc)-[a-z]{2,9}(-[a-z]{1,9})?-[1-9][0-9]?$", "u");
const pattern3 = new RegExp("^[0-9]{12}$", "u");
const pattern10 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$", "u");
const schema17 = {"title":"Backend","description":"Where Terraform keeps its state. Without it no backend is written: Terraform then uses a local file, or what you configure with `-backend-config`.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/definitions/S3Backend"},{"$ref":"#/definitions/LocalBackend"}]};
const schema22 = {"title":"Local backend","description":"State in a local file.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Local backend type","description":"Always `local`.","const":"local"},"path":{"title":"State path","description":"The state file, relative to the stack's folder.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,500}$","default":"terraform.tfstate","examples":["terraform.tfstate"]}},"examples":[{"type":"local"}]};
const schema18 = {"title":"S3 backend","description":"State in an S3 bucket.","type":"object","additionalProperties":false,"required":["type","bucket","key"],"properties":{"type":{"title":"S3 backend type","description":"Always `s3`.","const":"s3"},"bucket":{"$ref":"#/definitions/BucketName"},"key":{"title":"State key","description":"The key of the state object.","type":"string","pattern":"^[A-Za-z0-9!_.=-][A-Za-z0-9!_.=/-]{0,900}$","examples":["flink/orders.tfstate"]},"region":{"$ref":"#/definitions/Region"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"useLockfile":{"title":"Use lockfile","description":"Locks the state with an object beside it. Needs Terraform 1.10.","type":"boolean","default":true,"examples":[true]},"dynamodbTable":{"title":"Lock table","description":"Locks the state with a DynamoDB table, the older way.","type":"string","pattern":"^[a-zA-Z0-9_.-]{3,255}$","examples":["terraform-locks"]}},"examples":[{"type":"s3","bucket":"example-terraform-state","key":"flink/orders.tfstate"}]};
const schema19 = {"title":"Bucket name","description":"The name of an S3 bucket: 3 to 63 lower-case letters, digits, dots and hyphens.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$","examples":["example-orders-archive"]};
const schema21 = {"title":"KMS key ARN","description":"The ARN of a KMS key (not of an alias: IAM policies match keys only).","type":"string","pattern":"^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$","examples":["arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"]};
const pattern4 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9!_.=-][A-Za-z0-9!_.=/-]{0,900}$", "u");
const pattern7 = new RegExp("^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$", "u");
const pattern8 = new RegExp("^[a-zA-Z0-9_.-]{3,255}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.bucket === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bucket"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "bucket")) || (key0 === "key")) || (key0 === "region")) || (key0 === "kmsKey")) || (key0 === "useLockfile")) || (key0 === "dynamodbTable"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
if("s3" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "s3"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bucket !== undefined){
let data1 = data.bucket;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!_.=-][A-Za-z0-9!_.=/-]{0,900}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.region !== undefined){
let data3 = data.region;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err9 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/Region/pattern",keyword:"pattern",params:{pattern: "^(us|eu|ap|sa|ca|me|af|il|mx|cn|us-gov|us-iso|us-isob|eu-isoe|us-isof|eusc)-[a-z]{2,9}(-[a-z]{1,9})?-[1-9][0-9]?$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/Region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.kmsKey !== undefined){
let data4 = data.kmsKey;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err11 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.useLockfile !== undefined){
if(typeof data.useLockfile !== "boolean"){
const err13 = {instancePath:instancePath+"/useLockfile",schemaPath:"#/properties/useLockfile/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.dynamodbTable !== undefined){
let data6 = data.dynamodbTable;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err14 = {instancePath:instancePath+"/dynamodbTable",schemaPath:"#/properties/dynamodbTable/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]{3,255}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/dynamodbTable",schemaPath:"#/properties/dynamodbTable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const pattern9 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]{0,500}$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "s3"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/definitions/LocalBackend/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "path"))){
const err2 = {instancePath,schemaPath:"#/definitions/LocalBackend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
if("local" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/LocalBackend/properties/type/const",keyword:"const",params:{allowedValue: "local"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/LocalBackend/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,500}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/LocalBackend/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/definitions/LocalBackend/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.region === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.accountId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accountId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "region") || (key0 === "accountId")) || (key0 === "backend")) || (key0 === "deployRole"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/Region/pattern",keyword:"pattern",params:{pattern: "^(us|eu|ap|sa|ca|me|af|il|mx|cn|us-gov|us-iso|us-isob|eu-isoe|us-isof|eusc)-[a-z]{2,9}(-[a-z]{1,9})?-[1-9][0-9]?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/Region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.accountId !== undefined){
let data1 = data.accountId;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err5 = {instancePath:instancePath+"/accountId",schemaPath:"#/definitions/AccountId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/accountId",schemaPath:"#/definitions/AccountId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.backend !== undefined){
if(!(validate14(data.backend, {instancePath:instancePath+"/backend",parentData:data,parentDataProperty:"backend",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.deployRole !== undefined){
let data3 = data.deployRole;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err7 = {instancePath:instancePath+"/deployRole",schemaPath:"#/definitions/RoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/deployRole",schemaPath:"#/definitions/RoleArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema24 = {"title":"Spec","description":"The application itself.","type":"object","additionalProperties":false,"required":["runtime","code"],"properties":{"runtime":{"$ref":"#/definitions/Runtime"},"code":{"$ref":"#/definitions/Code"},"python":{"$ref":"#/definitions/Python"},"compute":{"$ref":"#/definitions/Compute"},"scaling":{"$ref":"#/definitions/Scaling"},"checkpoints":{"$ref":"#/definitions/Checkpoints"},"snapshots":{"$ref":"#/definitions/Snapshots"},"restore":{"$ref":"#/definitions/Restore"},"start":{"title":"Start","description":"Whether Terraform starts the application. It acts when this value changes: an application that was stopped by hand stays stopped.","type":"boolean","default":true,"examples":[true]},"forceStop":{"title":"Force stop","description":"Stops the application without a snapshot when `start` turns false. State since the last snapshot is lost.","type":"boolean","default":false,"examples":[false]},"logging":{"$ref":"#/definitions/Logging"},"properties":{"$ref":"#/definitions/Properties"},"sources":{"$ref":"#/definitions/Sources"},"sinks":{"$ref":"#/definitions/Sinks"},"storage":{"$ref":"#/definitions/Storage"},"network":{"$ref":"#/definitions/Network"},"executionRole":{"$ref":"#/definitions/ExecutionRole"},"encryption":{"$ref":"#/definitions/Encryption"},"deletionProtection":{"title":"Deletion protection","description":"Makes Terraform refuse to destroy or replace the application and its data stores. Without it: on in production, off elsewhere.","type":"boolean","examples":[true]},"timeouts":{"$ref":"#/definitions/Timeouts"}}};
const schema25 = {"title":"Runtime","description":"The Flink version of the service.","enum":["FLINK-1_15","FLINK-1_18","FLINK-1_19","FLINK-1_20","FLINK-2_2","FLINK-2_3"],"examples":["FLINK-1_20"]};
const schema29 = {"title":"Python","description":"Makes this a PyFlink application: which script of the ZIP starts it, and what it needs.","type":"object","additionalProperties":false,"required":["script"],"properties":{"script":{"title":"Main script","description":"The script that starts the job: a path inside the code ZIP.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]py$","examples":["main.py"]},"jar":{"title":"Dependency JAR","description":"A JAR inside the ZIP with the connectors that the job uses.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]jar$","examples":["lib/pyflink-dependencies.jar"]},"files":{"title":"Python files","description":"Python files or folders inside the ZIP that the job imports.","type":"array","maxItems":50,"uniqueItems":true,"items":{"title":"Python file","description":"A path inside the ZIP.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$","examples":["lib/rules.py"]},"examples":[["lib/rules.py"]]},"archives":{"title":"Python archives","description":"Archives inside the ZIP that are unpacked beside the job.","type":"array","maxItems":50,"uniqueItems":true,"items":{"title":"Python archive","description":"A path inside the ZIP.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$","examples":["venv.zip"]},"examples":[["venv.zip"]]}},"examples":[{"script":"main.py","jar":"lib/pyflink-dependencies.jar"}]};
const schema30 = {"title":"Compute","description":"How much the application runs on. One KPU is 1 vCPU, 4 GB of memory and 50 GB of storage.","type":"object","additionalProperties":false,"properties":{"parallelism":{"title":"Parallelism","description":"How many parallel subtasks an operator has.","type":"integer","minimum":1,"maximum":2000,"default":1,"examples":[8]},"parallelismPerKpu":{"title":"Parallelism per KPU","description":"Task slots per KPU. 1 for stateful work; 2 to 4 for work that waits on input and output.","type":"integer","minimum":1,"maximum":8,"default":1,"examples":[2]},"maxParallelism":{"title":"Maximum parallelism","description":"The `pipeline.max-parallelism` that your code sets: an upper bound that state keeps for ever. Passed to the job in the property group `flinkform`.","type":"integer","minimum":1,"maximum":32768,"examples":[256]},"kpuQuota":{"title":"KPU quota","description":"The quota \"KPUs per application\" of the account and Region. AWS's default is 64; say here what you were granted.","type":"integer","minimum":1,"maximum":250,"default":64,"examples":[128]}},"examples":[{"parallelism":8,"parallelismPerKpu":2}]};
const schema31 = {"title":"Scaling","description":"How the capacity follows the load.","type":"object","additionalProperties":false,"properties":{"automatic":{"title":"Automatic scaling","description":"The service's own scaling: doubles the parallelism after 15 minutes over 75 % CPU, halves it after 6 hours under 10 %. It has no upper bound but the KPU quota.","type":"boolean","default":false,"examples":[true]}},"examples":[{"automatic":true}]};
const schema35 = {"title":"Snapshots","description":"Savepoints that the service takes before every update, scaling and stop.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Snapshots enabled","description":"Without snapshots, an update loses the job's state.","type":"boolean","default":true,"examples":[true]}},"examples":[{"enabled":true}]};
const schema36 = {"title":"Restore","description":"Which state the job starts from.","type":"object","additionalProperties":false,"properties":{"from":{"title":"Restore from","description":"`latest`: the newest snapshot (or the last checkpoint). `snapshot`: the one named in `snapshot`. `none`: empty state.","enum":["latest","snapshot","none"],"default":"latest","examples":["latest"]},"snapshot":{"title":"Snapshot name","description":"The snapshot for `from: snapshot`.","type":"string","pattern":"^[a-zA-Z0-9_.-]{1,256}$","examples":["before-migration"]},"allowNonRestoredState":{"title":"Allow non-restored state","description":"Lets the job start although the snapshot holds state of an operator that no longer exists. That state is dropped.","type":"boolean","default":false,"examples":[false]}},"examples":[{"from":"latest"}]};
const schema80 = {"title":"Timeouts","description":"How long Terraform waits for the application. Large state needs more than the provider's ten minutes.","type":"object","additionalProperties":false,"properties":{"create":{"title":"Create timeout","description":"Wait for creation and start.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","default":"30m","examples":["30m"]},"update":{"title":"Update timeout","description":"Wait for an update, with its snapshot and restart.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","default":"60m","examples":["60m"]},"delete":{"title":"Delete timeout","description":"Wait for deletion.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","default":"30m","examples":["30m"]}},"examples":[{"update":"2h"}]};
const func7 = Object.prototype.hasOwnProperty;
const schema26 = {"title":"Code","description":"The application's JAR or ZIP: a local `file`, uploaded under a key that holds its hash, or an object of yours: `bucket`, `key` and `version`.","type":"object","additionalProperties":false,"properties":{"file":{"title":"Code file","description":"Path of the JAR or ZIP, relative to the spec and inside its project folder.","type":"string","minLength":1,"maxLength":1024,"examples":["target/orders.jar"]},"bucket":{"$ref":"#/definitions/BucketName"},"key":{"title":"Object key","description":"The key of the object that holds the code.","type":"string","minLength":1,"maxLength":1024,"examples":["releases/orders-1.4.2.jar"]},"version":{"title":"Object version","description":"The S3 version id of the object. New bytes under an old key are not loaded by the service, so the version is required.","type":"string","minLength":1,"maxLength":1024,"examples":["L4kqtJlcpXroDTDmpUMLUo"]},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"file":"target/orders.jar"}]};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "file") || (key0 === "bucket")) || (key0 === "key")) || (key0 === "version")) || (key0 === "kmsKey"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(func2(data0) > 1024){
const err1 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.bucket !== undefined){
let data1 = data.bucket;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(func2(data2) > 1024){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(typeof data3 === "string"){
if(func2(data3) > 1024){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data3) < 1){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kmsKey !== undefined){
let data4 = data.kmsKey;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err12 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema32 = {"title":"Checkpoints","description":"How often state is saved. The service keeps checkpoints in its own storage; the place cannot be chosen.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Checkpoints enabled","description":"Whether state is saved at all.","type":"boolean","default":true,"examples":[true]},"interval":{"$ref":"#/definitions/CheckpointInterval"},"minPause":{"$ref":"#/definitions/CheckpointPause"}},"examples":[{"interval":"60s","minPause":"5s"}]};
const schema33 = {"title":"Checkpoint interval","description":"Time from one checkpoint's start to the next one's.","type":"string","pattern":"^(0|[1-9][0-9]{0,8})(ms|s|m|h|d)$","default":"60s","examples":["60s"]};
const schema34 = {"title":"Checkpoint pause","description":"Least time between one checkpoint's end and the next one's start.","type":"string","pattern":"^(0|[1-9][0-9]{0,8})(ms|s|m|h|d)$","default":"5s","examples":["5s"]};
const pattern17 = new RegExp("^(0|[1-9][0-9]{0,8})(ms|s|m|h|d)$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "interval")) || (key0 === "minPause"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.interval !== undefined){
let data1 = data.interval;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err2 = {instancePath:instancePath+"/interval",schemaPath:"#/definitions/CheckpointInterval/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,8})(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/interval",schemaPath:"#/definitions/CheckpointInterval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.minPause !== undefined){
let data2 = data.minPause;
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err4 = {instancePath:instancePath+"/minPause",schemaPath:"#/definitions/CheckpointPause/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,8})(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/minPause",schemaPath:"#/definitions/CheckpointPause/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema37 = {"title":"Logging","description":"CloudWatch logs and metrics. The log group and stream are created, unless `stream` names an existing one.","type":"object","additionalProperties":false,"properties":{"level":{"title":"Log level","description":"The level of the application's log.","enum":["DEBUG","INFO","WARN","ERROR"],"default":"INFO","examples":["INFO"]},"metrics":{"title":"Metrics level","description":"How fine the metrics are. Each level costs more than the one before.","enum":["APPLICATION","TASK","OPERATOR","PARALLELISM"],"default":"APPLICATION","examples":["APPLICATION"]},"retention":{"title":"Log retention","description":"How long the log is kept: one of the periods that CloudWatch knows.","enum":["1d","3d","5d","7d","14d","30d","60d","90d","120d","150d","180d","365d","400d","545d","731d","1096d","1827d","2192d","2557d","2922d","3288d","3653d"],"default":"30d","examples":["30d"]},"encryption":{"$ref":"#/definitions/Encryption"},"stream":{"$ref":"#/definitions/LogStreamArn"}},"examples":[{"level":"INFO","retention":"30d"}]};
const schema40 = {"title":"Log stream ARN","description":"The ARN of a CloudWatch log stream.","type":"string","pattern":"^arn:aws[a-z-]*:logs:[a-z0-9-]+:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512}:log-stream:[^:*]{1,512}$","examples":["arn:aws:logs:eu-west-1:111122223333:log-group:/flink/orders:log-stream:main"]};
const schema38 = {"title":"Encryption","description":"Encryption at rest with a key of your own. Without it the AWS-managed key of the service is used.","type":"object","additionalProperties":false,"required":["kmsKey"],"properties":{"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"kmsKey":"arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"}]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kmsKey === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kmsKey"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "kmsKey")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kmsKey !== undefined){
let data0 = data.kmsKey;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const pattern21 = new RegExp("^arn:aws[a-z-]*:logs:[a-z0-9-]+:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512}:log-stream:[^:*]{1,512}$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "level") || (key0 === "metrics")) || (key0 === "retention")) || (key0 === "encryption")) || (key0 === "stream"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!((((data0 === "DEBUG") || (data0 === "INFO")) || (data0 === "WARN")) || (data0 === "ERROR"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema37.properties.level.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.metrics !== undefined){
let data1 = data.metrics;
if(!((((data1 === "APPLICATION") || (data1 === "TASK")) || (data1 === "OPERATOR")) || (data1 === "PARALLELISM"))){
const err2 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/enum",keyword:"enum",params:{allowedValues: schema37.properties.metrics.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.retention !== undefined){
let data2 = data.retention;
if(!((((((((((((((((((((((data2 === "1d") || (data2 === "3d")) || (data2 === "5d")) || (data2 === "7d")) || (data2 === "14d")) || (data2 === "30d")) || (data2 === "60d")) || (data2 === "90d")) || (data2 === "120d")) || (data2 === "150d")) || (data2 === "180d")) || (data2 === "365d")) || (data2 === "400d")) || (data2 === "545d")) || (data2 === "731d")) || (data2 === "1096d")) || (data2 === "1827d")) || (data2 === "2192d")) || (data2 === "2557d")) || (data2 === "2922d")) || (data2 === "3288d")) || (data2 === "3653d"))){
const err3 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/enum",keyword:"enum",params:{allowedValues: schema37.properties.retention.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.encryption !== undefined){
if(!(validate25(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.stream !== undefined){
let data4 = data.stream;
if(typeof data4 === "string"){
if(!pattern21.test(data4)){
const err4 = {instancePath:instancePath+"/stream",schemaPath:"#/definitions/LogStreamArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:logs:[a-z0-9-]+:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512}:log-stream:[^:*]{1,512}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stream",schemaPath:"#/definitions/LogStreamArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema41 = {"title":"Properties","description":"Property groups that the job reads at run time. Not for secrets: they are plain text in the API and in Terraform's state.","type":"object","maxProperties":50,"propertyNames":{"title":"Property group id","pattern":"^[0-9A-Za-z_.-]{1,50}$"},"additionalProperties":{"$ref":"#/definitions/PropertyGroup"},"examples":[{"Pricing":{"currency":"EUR"}}]};
const schema42 = {"title":"Property group","description":"1 to 50 keys with text values. Numbers and booleans must be quoted: the service knows text only.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"minLength":1,"maxLength":2048},"additionalProperties":{"title":"Property value","description":"Text of 1 to 2048 characters.","type":"string","minLength":1,"maxLength":2048,"examples":["EUR"]},"examples":[{"currency":"EUR"}]};
const pattern22 = new RegExp("^[0-9A-Za-z_.-]{1,50}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern22.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_.-]{1,50}$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 50){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/maxProperties",keyword:"maxProperties",params:{limit: 50}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Object.keys(data0).length < 1){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key2 in data0){
const _errs6 = errors;
if(typeof key2 === "string"){
if(func2(key2) > 2048){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/propertyNames/maxLength",keyword:"maxLength",params:{limit: 2048},propertyName:key2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(key2) < 1){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid3 = _errs6 === errors;
if(!valid3){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key3 in data0){
let data1 = data0[key3];
if(typeof data1 === "string"){
if(func2(data1) > 2048){
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema43 = {"title":"Sources","description":"What the application reads, by name.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Source"}};
const schema44 = {"title":"Resource name","description":"The name of a source, sink or other named part of the spec: it becomes part of Terraform addresses and AWS names.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":30,"examples":["orders"]};
const schema45 = {"title":"Source","description":"One thing that the application reads. `type` decides which other keys are allowed.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/definitions/KinesisSource"},{"$ref":"#/definitions/S3Source"}]};
const schema46 = {"title":"Kinesis source","description":"Reads a Kinesis data stream, created here or existing. Give exactly one of `create` and `stream`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Kinesis source type","description":"Always `kinesis`.","const":"kinesis"},"create":{"$ref":"#/definitions/StreamCreation"},"stream":{"$ref":"#/definitions/StreamArn"},"consumer":{"title":"Consumer","description":"`polling` shares 2 MiB/s per shard with other readers; `efo` (enhanced fan-out) has its own throughput and costs more.","enum":["polling","efo"],"default":"polling","examples":["efo"]},"efo":{"$ref":"#/definitions/EnhancedFanOut"},"initialPosition":{"$ref":"#/definitions/InitialPosition"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"type":"kinesis","create":{"mode":"on-demand"}}]};
const schema48 = {"title":"Stream ARN","description":"The ARN of a Kinesis data stream.","type":"string","pattern":"^arn:aws[a-z-]*:kinesis:[a-z0-9-]+:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$","examples":["arn:aws:kinesis:eu-west-1:111122223333:stream/orders"]};
const schema49 = {"title":"Enhanced fan-out","description":"Settings of a consumer with enhanced fan-out.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Consumer name","description":"The name of the registered consumer, unique on its stream. Without it: application name and source name.","type":"string","pattern":"^[a-zA-Z0-9_.-]{1,128}$","examples":["orders-enrichment"]},"lifecycle":{"title":"Consumer lifecycle","description":"`terraform` registers the consumer here (the job runs with SELF_MANAGED); `job` lets the job register it at start and remove it at stop (JOB_MANAGED).","enum":["terraform","job"],"default":"terraform","examples":["terraform"]}},"examples":[{"lifecycle":"terraform"}]};
const schema50 = {"title":"Initial position","description":"Where a job without state begins to read.","type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"title":"Position","description":"`latest` skips what is already in the stream, `trim-horizon` reads all that is still kept, `timestamp` begins at a moment.","enum":["latest","trim-horizon","timestamp"],"examples":["trim-horizon"]},"timestamp":{"title":"Timestamp","description":"The moment for `at: timestamp`, in UTC.","type":"string","pattern":"^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z$","examples":["2026-11-01T00:00:00Z"]}},"examples":[{"at":"trim-horizon"}]};
const schema47 = {"title":"Stream creation","description":"Creates the stream, encrypted.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Stream name","description":"The name in AWS. Without it: application name and the name of the source or sink.","type":"string","pattern":"^[a-zA-Z0-9_.-]{1,128}$","examples":["orders"]},"mode":{"title":"Capacity mode","description":"`on-demand` scales by itself; `provisioned` needs `shards`.","enum":["on-demand","provisioned"],"default":"on-demand","examples":["on-demand"]},"shards":{"title":"Shards","description":"Number of shards of a provisioned stream: each takes 1 MiB/s in and gives 2 MiB/s out.","type":"integer","minimum":1,"maximum":10000,"examples":[4]},"retention":{"title":"Retention","description":"How long records can be read again: 24h to 365d, in whole hours or days.","type":"string","pattern":"^[1-9][0-9]{0,3}(h|d)$","default":"24h","examples":["7d"]},"encryption":{"$ref":"#/definitions/Encryption"}},"examples":[{"mode":"provisioned","shards":4,"retention":"7d"}]};
const pattern24 = new RegExp("^[a-zA-Z0-9_.-]{1,128}$", "u");
const pattern25 = new RegExp("^[1-9][0-9]{0,3}(h|d)$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "mode")) || (key0 === "shards")) || (key0 === "retention")) || (key0 === "encryption"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern24.test(data0)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]{1,128}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(!((data1 === "on-demand") || (data1 === "provisioned"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema47.properties.mode.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.shards !== undefined){
let data2 = data.shards;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/shards",schemaPath:"#/properties/shards/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/shards",schemaPath:"#/properties/shards/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/shards",schemaPath:"#/properties/shards/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.retention !== undefined){
let data3 = data.retention;
if(typeof data3 === "string"){
if(!pattern25.test(data3)){
const err7 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(h|d)$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.encryption !== undefined){
if(!(validate25(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const pattern26 = new RegExp("^arn:aws[a-z-]*:kinesis:[a-z0-9-]+:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$", "u");
const pattern28 = new RegExp("^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "create")) || (key0 === "stream")) || (key0 === "consumer")) || (key0 === "efo")) || (key0 === "initialPosition")) || (key0 === "kmsKey"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
if("kinesis" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "kinesis"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate33(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.stream !== undefined){
let data2 = data.stream;
if(typeof data2 === "string"){
if(!pattern26.test(data2)){
const err3 = {instancePath:instancePath+"/stream",schemaPath:"#/definitions/StreamArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:kinesis:[a-z0-9-]+:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/stream",schemaPath:"#/definitions/StreamArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.consumer !== undefined){
let data3 = data.consumer;
if(!((data3 === "polling") || (data3 === "efo"))){
const err5 = {instancePath:instancePath+"/consumer",schemaPath:"#/properties/consumer/enum",keyword:"enum",params:{allowedValues: schema46.properties.consumer.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.efo !== undefined){
let data4 = data.efo;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "name") || (key1 === "lifecycle"))){
const err6 = {instancePath:instancePath+"/efo",schemaPath:"#/definitions/EnhancedFanOut/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(!pattern24.test(data5)){
const err7 = {instancePath:instancePath+"/efo/name",schemaPath:"#/definitions/EnhancedFanOut/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]{1,128}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/efo/name",schemaPath:"#/definitions/EnhancedFanOut/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.lifecycle !== undefined){
let data6 = data4.lifecycle;
if(!((data6 === "terraform") || (data6 === "job"))){
const err9 = {instancePath:instancePath+"/efo/lifecycle",schemaPath:"#/definitions/EnhancedFanOut/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema49.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/efo",schemaPath:"#/definitions/EnhancedFanOut/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.initialPosition !== undefined){
let data7 = data.initialPosition;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.at === undefined){
const err11 = {instancePath:instancePath+"/initialPosition",schemaPath:"#/definitions/InitialPosition/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "at") || (key2 === "timestamp"))){
const err12 = {instancePath:instancePath+"/initialPosition",schemaPath:"#/definitions/InitialPosition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.at !== undefined){
let data8 = data7.at;
if(!(((data8 === "latest") || (data8 === "trim-horizon")) || (data8 === "timestamp"))){
const err13 = {instancePath:instancePath+"/initialPosition/at",schemaPath:"#/definitions/InitialPosition/properties/at/enum",keyword:"enum",params:{allowedValues: schema50.properties.at.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.timestamp !== undefined){
let data9 = data7.timestamp;
if(typeof data9 === "string"){
if(!pattern28.test(data9)){
const err14 = {instancePath:instancePath+"/initialPosition/timestamp",schemaPath:"#/definitions/InitialPosition/properties/timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/initialPosition/timestamp",schemaPath:"#/definitions/InitialPosition/properties/timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/initialPosition",schemaPath:"#/definitions/InitialPosition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.kmsKey !== undefined){
let data10 = data.kmsKey;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err17 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema52 = {"title":"S3 source","description":"Reads the objects under a prefix. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"S3 source type","description":"Always `s3`.","const":"s3"},"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"prefix":{"$ref":"#/definitions/ObjectPrefix"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"discoveryInterval":{"$ref":"#/definitions/DiscoveryInterval"}},"examples":[{"type":"s3","bucket":"example-orders-landing","prefix":"incoming/"}]};
const schema57 = {"title":"Object prefix","description":"The beginning of the object keys that may be touched, ending with a slash. IAM permissions are narrowed to it.","type":"string","pattern":"^[A-Za-z0-9!_.'()=-][A-Za-z0-9!_.'()=/-]{0,510}/$","examples":["orders/"]};
const schema61 = {"title":"Discovery interval","description":"How often the prefix is listed for new objects. Without it the source is bounded: it reads what is there and ends.","type":"string","pattern":"^[1-9][0-9]{0,8}(ms|s|m|h|d)$","examples":["30s"]};
const schema53 = {"title":"Bucket creation","description":"Creates a private, encrypted, versioned bucket that refuses requests without TLS.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/BucketName"},"encryption":{"$ref":"#/definitions/Encryption"},"expire":{"title":"Expiration","description":"How long objects are kept, in whole days. Without it they are kept for ever.","type":"string","pattern":"^[1-9][0-9]{0,4}d$","examples":["365d"]},"expireNoncurrent":{"title":"Noncurrent expiration","description":"How long replaced or deleted versions of an object are kept, in whole days.","type":"string","pattern":"^[1-9][0-9]{0,4}d$","default":"30d","examples":["30d"]},"abortUploads":{"title":"Upload abortion","description":"After how many whole days an unfinished multipart upload is removed. Flink finishes uploads at checkpoints, so keep it longer than the longest outage.","type":"string","pattern":"^[1-9][0-9]{0,3}d$","default":"7d","examples":["7d"]},"accessLogs":{"$ref":"#/definitions/AccessLogs"}},"examples":[{"expire":"365d"}]};
const pattern31 = new RegExp("^[1-9][0-9]{0,4}d$", "u");
const pattern33 = new RegExp("^[1-9][0-9]{0,3}d$", "u");
const schema55 = {"title":"Access logs","description":"Where S3 writes the server access logs of the bucket. The target bucket must already allow `logging.s3.amazonaws.com` to write.","type":"object","additionalProperties":false,"required":["bucket"],"properties":{"bucket":{"$ref":"#/definitions/BucketName"},"prefix":{"$ref":"#/definitions/ObjectPrefix"}},"examples":[{"bucket":"example-access-logs","prefix":"orders/"}]};
const pattern35 = new RegExp("^[A-Za-z0-9!_.'()=-][A-Za-z0-9!_.'()=/-]{0,510}/$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bucket === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bucket"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "bucket") || (key0 === "prefix"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.bucket !== undefined){
let data0 = data.bucket;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prefix !== undefined){
let data1 = data.prefix;
if(typeof data1 === "string"){
if(!pattern35.test(data1)){
const err4 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!_.'()=-][A-Za-z0-9!_.'()=/-]{0,510}/$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "encryption")) || (key0 === "expire")) || (key0 === "expireNoncurrent")) || (key0 === "abortUploads")) || (key0 === "accessLogs"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.encryption !== undefined){
if(!(validate25(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.expire !== undefined){
let data2 = data.expire;
if(typeof data2 === "string"){
if(!pattern31.test(data2)){
const err3 = {instancePath:instancePath+"/expire",schemaPath:"#/properties/expire/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}d$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/expire",schemaPath:"#/properties/expire/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.expireNoncurrent !== undefined){
let data3 = data.expireNoncurrent;
if(typeof data3 === "string"){
if(!pattern31.test(data3)){
const err5 = {instancePath:instancePath+"/expireNoncurrent",schemaPath:"#/properties/expireNoncurrent/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}d$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/expireNoncurrent",schemaPath:"#/properties/expireNoncurrent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.abortUploads !== undefined){
let data4 = data.abortUploads;
if(typeof data4 === "string"){
if(!pattern33.test(data4)){
const err7 = {instancePath:instancePath+"/abortUploads",schemaPath:"#/properties/abortUploads/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/abortUploads",schemaPath:"#/properties/abortUploads/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.accessLogs !== undefined){
if(!(validate39(data.accessLogs, {instancePath:instancePath+"/accessLogs",parentData:data,parentDataProperty:"accessLogs",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const pattern39 = new RegExp("^[1-9][0-9]{0,8}(ms|s|m|h|d)$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "create")) || (key0 === "bucket")) || (key0 === "prefix")) || (key0 === "kmsKey")) || (key0 === "discoveryInterval"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
if("s3" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "s3"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate37(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.bucket !== undefined){
let data2 = data.bucket;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err3 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.prefix !== undefined){
let data3 = data.prefix;
if(typeof data3 === "string"){
if(!pattern35.test(data3)){
const err5 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!_.'()=-][A-Za-z0-9!_.'()=/-]{0,510}/$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kmsKey !== undefined){
let data4 = data.kmsKey;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err7 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.discoveryInterval !== undefined){
let data5 = data.discoveryInterval;
if(typeof data5 === "string"){
if(!pattern39.test(data5)){
const err9 = {instancePath:instancePath+"/discoveryInterval",schemaPath:"#/definitions/DiscoveryInterval/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,8}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/discoveryInterval",schemaPath:"#/definitions/DiscoveryInterval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "kinesis"){
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
else if(tag0 === "s3"){
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 30){
const err1 = {instancePath,schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(key0)){
const err2 = {instancePath,schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(!(validate31(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema62 = {"title":"Sinks","description":"What the application writes, by name.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Sink"}};
const schema64 = {"title":"Sink","description":"One thing that the application writes. `type` decides which other keys are allowed.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/definitions/KinesisSink"},{"$ref":"#/definitions/S3Sink"}]};
const schema65 = {"title":"Kinesis sink","description":"Writes to a Kinesis data stream, created here or existing. Give exactly one of `create` and `stream`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Kinesis sink type","description":"Always `kinesis`.","const":"kinesis"},"create":{"$ref":"#/definitions/StreamCreation"},"stream":{"$ref":"#/definitions/StreamArn"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"type":"kinesis","stream":"arn:aws:kinesis:eu-west-1:111122223333:stream/enriched"}]};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "create")) || (key0 === "stream")) || (key0 === "kmsKey"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
if("kinesis" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "kinesis"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate33(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.stream !== undefined){
let data2 = data.stream;
if(typeof data2 === "string"){
if(!pattern26.test(data2)){
const err3 = {instancePath:instancePath+"/stream",schemaPath:"#/definitions/StreamArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:kinesis:[a-z0-9-]+:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/stream",schemaPath:"#/definitions/StreamArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kmsKey !== undefined){
let data3 = data.kmsKey;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err5 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema68 = {"title":"S3 sink","description":"Writes objects under a prefix. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"S3 sink type","description":"Always `s3`.","const":"s3"},"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"prefix":{"$ref":"#/definitions/ObjectPrefix"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"type":"s3","create":{},"prefix":"orders/"}]};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "create")) || (key0 === "bucket")) || (key0 === "prefix")) || (key0 === "kmsKey"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
if("s3" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "s3"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate37(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.bucket !== undefined){
let data2 = data.bucket;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err3 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.prefix !== undefined){
let data3 = data.prefix;
if(typeof data3 === "string"){
if(!pattern35.test(data3)){
const err5 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!_.'()=-][A-Za-z0-9!_.'()=/-]{0,510}/$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kmsKey !== undefined){
let data4 = data.kmsKey;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err7 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "kinesis"){
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
else if(tag0 === "s3"){
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 30){
const err1 = {instancePath,schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(key0)){
const err2 = {instancePath,schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(!(validate47(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema72 = {"title":"Storage","description":"The bucket for the application's code and long-term data. Not for checkpoints: the service keeps those in its own storage. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"create":{"expireNoncurrent":"30d"}}]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "create") || (key0 === "bucket")) || (key0 === "kmsKey"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate37(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.bucket !== undefined){
let data1 = data.bucket;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err1 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kmsKey !== undefined){
let data2 = data.kmsKey;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err3 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema75 = {"title":"Network","description":"Where the application's network interfaces stand. Without it the application runs outside any VPC and reaches public AWS endpoints.","type":"object","additionalProperties":false,"required":["vpc"],"properties":{"vpc":{"$ref":"#/definitions/Vpc"}},"examples":[{"vpc":{"subnets":["subnet-0a1b2c3d4e5f60718"],"securityGroups":["sg-0a1b2c3d4e5f60718"]}}]};
const schema76 = {"title":"VPC","description":"Attaches the application to existing private subnets and security groups. In a VPC it has no internet access of its own.","type":"object","additionalProperties":false,"required":["subnets","securityGroups"],"properties":{"subnets":{"title":"Subnets","description":"1 to 16 private subnets of one VPC, in at least two Availability Zones.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"title":"Subnet id","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-0a1b2c3d4e5f60719"]]},"securityGroups":{"title":"Security groups","description":"1 to 5 security groups of the same VPC.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"title":"Security group id","description":"The id of a security group.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0a1b2c3d4e5f60718"]},"examples":[["sg-0a1b2c3d4e5f60718"]]}},"examples":[{"subnets":["subnet-0a1b2c3d4e5f60718"],"securityGroups":["sg-0a1b2c3d4e5f60718"]}]};
const pattern48 = new RegExp("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern49 = new RegExp("^sg-([0-9a-f]{8}|[0-9a-f]{17})$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vpc === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpc"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "vpc")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.vpc !== undefined){
let data0 = data.vpc;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.subnets === undefined){
const err2 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Vpc/required",keyword:"required",params:{missingProperty: "subnets"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.securityGroups === undefined){
const err3 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Vpc/required",keyword:"required",params:{missingProperty: "securityGroups"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "subnets") || (key1 === "securityGroups"))){
const err4 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Vpc/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.subnets !== undefined){
let data1 = data0.subnets;
if(Array.isArray(data1)){
if(data1.length > 16){
const err5 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Vpc/properties/subnets/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Vpc/properties/subnets/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern48.test(data2)){
const err7 = {instancePath:instancePath+"/vpc/subnets/" + i0,schemaPath:"#/definitions/Vpc/properties/subnets/items/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/vpc/subnets/" + i0,schemaPath:"#/definitions/Vpc/properties/subnets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Vpc/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Vpc/properties/subnets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.securityGroups !== undefined){
let data3 = data0.securityGroups;
if(Array.isArray(data3)){
if(data3.length > 5){
const err11 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Vpc/properties/securityGroups/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Vpc/properties/securityGroups/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(!pattern49.test(data4)){
const err13 = {instancePath:instancePath+"/vpc/securityGroups/" + i2,schemaPath:"#/definitions/Vpc/properties/securityGroups/items/pattern",keyword:"pattern",params:{pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/vpc/securityGroups/" + i2,schemaPath:"#/definitions/Vpc/properties/securityGroups/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data3[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err15 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Vpc/properties/securityGroups/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err16 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Vpc/properties/securityGroups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Vpc/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema77 = {"title":"Execution role","description":"The role that the application runs as. Without `arn` it is created, with the least permissions that the spec needs.","type":"object","additionalProperties":false,"properties":{"arn":{"$ref":"#/definitions/RoleArn"},"name":{"title":"Role name","description":"The name of the created role.","type":"string","pattern":"^[A-Za-z0-9+=,.@_-]{1,64}$","examples":["orders-enrichment"]},"path":{"title":"Role path","description":"The IAM path of the created role.","type":"string","pattern":"^/([A-Za-z0-9+=,.@_-]{1,64}/){0,5}$","default":"/","examples":["/flink/"]},"permissionsBoundary":{"$ref":"#/definitions/PolicyArn"}},"examples":[{"permissionsBoundary":"arn:aws:iam::111122223333:policy/engineering-boundary"}]};
const schema79 = {"title":"Policy ARN","description":"The ARN of an IAM managed policy.","type":"string","pattern":"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::111122223333:policy/engineering-boundary"]};
const pattern51 = new RegExp("^[A-Za-z0-9+=,.@_-]{1,64}$", "u");
const pattern52 = new RegExp("^/([A-Za-z0-9+=,.@_-]{1,64}/){0,5}$", "u");
const pattern53 = new RegExp("^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$", "u");

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "arn") || (key0 === "name")) || (key0 === "path")) || (key0 === "permissionsBoundary"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.arn !== undefined){
let data0 = data.arn;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err1 = {instancePath:instancePath+"/arn",schemaPath:"#/definitions/RoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/arn",schemaPath:"#/definitions/RoleArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern51.test(data1)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+=,.@_-]{1,64}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(!pattern52.test(data2)){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/([A-Za-z0-9+=,.@_-]{1,64}/){0,5}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.permissionsBoundary !== undefined){
let data3 = data.permissionsBoundary;
if(typeof data3 === "string"){
if(!pattern53.test(data3)){
const err7 = {instancePath:instancePath+"/permissionsBoundary",schemaPath:"#/definitions/PolicyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/permissionsBoundary",schemaPath:"#/definitions/PolicyArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const pattern13 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]py$", "u");
const pattern14 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]jar$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$", "u");
const pattern19 = new RegExp("^[a-zA-Z0-9_.-]{1,256}$", "u");
const pattern54 = new RegExp("^[1-9][0-9]{0,3}(m|h)$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runtime === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runtime"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema24.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.runtime !== undefined){
let data0 = data.runtime;
if(!((((((data0 === "FLINK-1_15") || (data0 === "FLINK-1_18")) || (data0 === "FLINK-1_19")) || (data0 === "FLINK-1_20")) || (data0 === "FLINK-2_2")) || (data0 === "FLINK-2_3"))){
const err3 = {instancePath:instancePath+"/runtime",schemaPath:"#/definitions/Runtime/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.code !== undefined){
if(!(validate20(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.python !== undefined){
let data2 = data.python;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.script === undefined){
const err4 = {instancePath:instancePath+"/python",schemaPath:"#/definitions/Python/required",keyword:"required",params:{missingProperty: "script"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "script") || (key1 === "jar")) || (key1 === "files")) || (key1 === "archives"))){
const err5 = {instancePath:instancePath+"/python",schemaPath:"#/definitions/Python/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.script !== undefined){
let data3 = data2.script;
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
const err6 = {instancePath:instancePath+"/python/script",schemaPath:"#/definitions/Python/properties/script/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]py$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/python/script",schemaPath:"#/definitions/Python/properties/script/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.jar !== undefined){
let data4 = data2.jar;
if(typeof data4 === "string"){
if(!pattern14.test(data4)){
const err8 = {instancePath:instancePath+"/python/jar",schemaPath:"#/definitions/Python/properties/jar/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]jar$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/python/jar",schemaPath:"#/definitions/Python/properties/jar/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.files !== undefined){
let data5 = data2.files;
if(Array.isArray(data5)){
if(data5.length > 50){
const err10 = {instancePath:instancePath+"/python/files",schemaPath:"#/definitions/Python/properties/files/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern15.test(data6)){
const err11 = {instancePath:instancePath+"/python/files/" + i0,schemaPath:"#/definitions/Python/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/python/files/" + i0,schemaPath:"#/definitions/Python/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/python/files",schemaPath:"#/definitions/Python/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/python/files",schemaPath:"#/definitions/Python/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.archives !== undefined){
let data7 = data2.archives;
if(Array.isArray(data7)){
if(data7.length > 50){
const err15 = {instancePath:instancePath+"/python/archives",schemaPath:"#/definitions/Python/properties/archives/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern15.test(data8)){
const err16 = {instancePath:instancePath+"/python/archives/" + i2,schemaPath:"#/definitions/Python/properties/archives/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/python/archives/" + i2,schemaPath:"#/definitions/Python/properties/archives/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err18 = {instancePath:instancePath+"/python/archives",schemaPath:"#/definitions/Python/properties/archives/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err19 = {instancePath:instancePath+"/python/archives",schemaPath:"#/definitions/Python/properties/archives/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/python",schemaPath:"#/definitions/Python/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.compute !== undefined){
let data9 = data.compute;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!((((key2 === "parallelism") || (key2 === "parallelismPerKpu")) || (key2 === "maxParallelism")) || (key2 === "kpuQuota"))){
const err21 = {instancePath:instancePath+"/compute",schemaPath:"#/definitions/Compute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.parallelism !== undefined){
let data10 = data9.parallelism;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/compute/parallelism",schemaPath:"#/definitions/Compute/properties/parallelism/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2000 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/compute/parallelism",schemaPath:"#/definitions/Compute/properties/parallelism/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/compute/parallelism",schemaPath:"#/definitions/Compute/properties/parallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data9.parallelismPerKpu !== undefined){
let data11 = data9.parallelismPerKpu;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err25 = {instancePath:instancePath+"/compute/parallelismPerKpu",schemaPath:"#/definitions/Compute/properties/parallelismPerKpu/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 8 || isNaN(data11)){
const err26 = {instancePath:instancePath+"/compute/parallelismPerKpu",schemaPath:"#/definitions/Compute/properties/parallelismPerKpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err27 = {instancePath:instancePath+"/compute/parallelismPerKpu",schemaPath:"#/definitions/Compute/properties/parallelismPerKpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data9.maxParallelism !== undefined){
let data12 = data9.maxParallelism;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err28 = {instancePath:instancePath+"/compute/maxParallelism",schemaPath:"#/definitions/Compute/properties/maxParallelism/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 32768 || isNaN(data12)){
const err29 = {instancePath:instancePath+"/compute/maxParallelism",schemaPath:"#/definitions/Compute/properties/maxParallelism/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32768}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/compute/maxParallelism",schemaPath:"#/definitions/Compute/properties/maxParallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data9.kpuQuota !== undefined){
let data13 = data9.kpuQuota;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/compute/kpuQuota",schemaPath:"#/definitions/Compute/properties/kpuQuota/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 250 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/compute/kpuQuota",schemaPath:"#/definitions/Compute/properties/kpuQuota/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/compute/kpuQuota",schemaPath:"#/definitions/Compute/properties/kpuQuota/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/compute",schemaPath:"#/definitions/Compute/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.scaling !== undefined){
let data14 = data.scaling;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!(key3 === "automatic")){
const err35 = {instancePath:instancePath+"/scaling",schemaPath:"#/definitions/Scaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.automatic !== undefined){
if(typeof data14.automatic !== "boolean"){
const err36 = {instancePath:instancePath+"/scaling/automatic",schemaPath:"#/definitions/Scaling/properties/automatic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/scaling",schemaPath:"#/definitions/Scaling/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.checkpoints !== undefined){
if(!(validate22(data.checkpoints, {instancePath:instancePath+"/checkpoints",parentData:data,parentDataProperty:"checkpoints",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.snapshots !== undefined){
let data17 = data.snapshots;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(!(key4 === "enabled")){
const err38 = {instancePath:instancePath+"/snapshots",schemaPath:"#/definitions/Snapshots/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.enabled !== undefined){
if(typeof data17.enabled !== "boolean"){
const err39 = {instancePath:instancePath+"/snapshots/enabled",schemaPath:"#/definitions/Snapshots/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/snapshots",schemaPath:"#/definitions/Snapshots/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.restore !== undefined){
let data19 = data.restore;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
if(!(((key5 === "from") || (key5 === "snapshot")) || (key5 === "allowNonRestoredState"))){
const err41 = {instancePath:instancePath+"/restore",schemaPath:"#/definitions/Restore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.from !== undefined){
let data20 = data19.from;
if(!(((data20 === "latest") || (data20 === "snapshot")) || (data20 === "none"))){
const err42 = {instancePath:instancePath+"/restore/from",schemaPath:"#/definitions/Restore/properties/from/enum",keyword:"enum",params:{allowedValues: schema36.properties.from.enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.snapshot !== undefined){
let data21 = data19.snapshot;
if(typeof data21 === "string"){
if(!pattern19.test(data21)){
const err43 = {instancePath:instancePath+"/restore/snapshot",schemaPath:"#/definitions/Restore/properties/snapshot/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]{1,256}$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/restore/snapshot",schemaPath:"#/definitions/Restore/properties/snapshot/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data19.allowNonRestoredState !== undefined){
if(typeof data19.allowNonRestoredState !== "boolean"){
const err45 = {instancePath:instancePath+"/restore/allowNonRestoredState",schemaPath:"#/definitions/Restore/properties/allowNonRestoredState/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/restore",schemaPath:"#/definitions/Restore/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.start !== undefined){
if(typeof data.start !== "boolean"){
const err47 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.forceStop !== undefined){
if(typeof data.forceStop !== "boolean"){
const err48 = {instancePath:instancePath+"/forceStop",schemaPath:"#/properties/forceStop/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.logging !== undefined){
if(!(validate24(data.logging, {instancePath:instancePath+"/logging",parentData:data,parentDataProperty:"logging",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.properties !== undefined){
if(!(validate28(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
if(!(validate30(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.sinks !== undefined){
if(!(validate46(data.sinks, {instancePath:instancePath+"/sinks",parentData:data,parentDataProperty:"sinks",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.storage !== undefined){
if(!(validate56(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
if(!(validate59(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.executionRole !== undefined){
if(!(validate61(data.executionRole, {instancePath:instancePath+"/executionRole",parentData:data,parentDataProperty:"executionRole",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.encryption !== undefined){
if(!(validate25(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.deletionProtection !== undefined){
if(typeof data.deletionProtection !== "boolean"){
const err49 = {instancePath:instancePath+"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.timeouts !== undefined){
let data34 = data.timeouts;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key6 in data34){
if(!(((key6 === "create") || (key6 === "update")) || (key6 === "delete"))){
const err50 = {instancePath:instancePath+"/timeouts",schemaPath:"#/definitions/Timeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data34.create !== undefined){
let data35 = data34.create;
if(typeof data35 === "string"){
if(!pattern54.test(data35)){
const err51 = {instancePath:instancePath+"/timeouts/create",schemaPath:"#/definitions/Timeouts/properties/create/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(m|h)$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/timeouts/create",schemaPath:"#/definitions/Timeouts/properties/create/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data34.update !== undefined){
let data36 = data34.update;
if(typeof data36 === "string"){
if(!pattern54.test(data36)){
const err53 = {instancePath:instancePath+"/timeouts/update",schemaPath:"#/definitions/Timeouts/properties/update/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(m|h)$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/timeouts/update",schemaPath:"#/definitions/Timeouts/properties/update/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data34.delete !== undefined){
let data37 = data34.delete;
if(typeof data37 === "string"){
if(!pattern54.test(data37)){
const err55 = {instancePath:instancePath+"/timeouts/delete",schemaPath:"#/definitions/Timeouts/properties/delete/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(m|h)$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/timeouts/delete",schemaPath:"#/definitions/Timeouts/properties/delete/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/timeouts",schemaPath:"#/definitions/Timeouts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema81 = {"title":"Override","description":"RFC 6902 operations on the arguments of one compiled resource.","type":"object","additionalProperties":false,"required":["address","reason","operations"],"properties":{"address":{"title":"Override address","description":"The Terraform address of the resource; `flinkform plan` lists them.","type":"string","pattern":"^aws_[a-z0-9_]{1,80}[.][a-z][a-z0-9_-]{0,80}$","examples":["aws_cloudwatch_log_group.application"]},"reason":{"title":"Override reason","description":"Why the spec has no better way. Shown in every report.","type":"string","minLength":5,"maxLength":500,"examples":["Legal hold: logs must survive the stack"]},"operations":{"title":"Operations","description":"What to change, in order.","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/definitions/OverrideOperation"},"examples":[[{"op":"add","path":"/skip_destroy","value":true}]]}}};
const schema82 = {"title":"Override operation","description":"One RFC 6902 operation; paths begin at the resource's arguments. Values are literal: they are never evaluated by Terraform.","type":"object","additionalProperties":false,"required":["op","path"],"properties":{"op":{"title":"Operation name","description":"`add` sets or inserts, `replace` changes what is there, `remove` takes it away.","enum":["add","replace","remove"],"examples":["add"]},"path":{"title":"Operation path","description":"A JSON Pointer into the resource's arguments.","type":"string","pattern":"^(/[^/]{0,200}){1,20}$","examples":["/skip_destroy"]},"value":{"title":"Operation value","description":"The value for `add` and `replace`: any JSON.","tsType":"unknown","examples":[true]}},"examples":[{"op":"add","path":"/skip_destroy","value":true}]};
const pattern57 = new RegExp("^aws_[a-z0-9_]{1,80}[.][a-z][a-z0-9_-]{0,80}$", "u");
const pattern58 = new RegExp("^(/[^/]{0,200}){1,20}$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operations === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operations"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "address") || (key0 === "reason")) || (key0 === "operations"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(!pattern57.test(data0)){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^aws_[a-z0-9_]{1,80}[.][a-z][a-z0-9_-]{0,80}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func2(data1) > 500){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 5){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.operations !== undefined){
let data2 = data.operations;
if(Array.isArray(data2)){
if(data2.length > 50){
const err9 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.op === undefined){
const err11 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/definitions/OverrideOperation/required",keyword:"required",params:{missingProperty: "op"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.path === undefined){
const err12 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/definitions/OverrideOperation/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "op") || (key1 === "path")) || (key1 === "value"))){
const err13 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/definitions/OverrideOperation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.op !== undefined){
let data4 = data3.op;
if(!(((data4 === "add") || (data4 === "replace")) || (data4 === "remove"))){
const err14 = {instancePath:instancePath+"/operations/" + i0+"/op",schemaPath:"#/definitions/OverrideOperation/properties/op/enum",keyword:"enum",params:{allowedValues: schema82.properties.op.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.path !== undefined){
let data5 = data3.path;
if(typeof data5 === "string"){
if(!pattern58.test(data5)){
const err15 = {instancePath:instancePath+"/operations/" + i0+"/path",schemaPath:"#/definitions/OverrideOperation/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/[^/]{0,200}){1,20}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/operations/" + i0+"/path",schemaPath:"#/definitions/OverrideOperation/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/definitions/OverrideOperation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.aws === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aws"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.spec === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "$schema") || (key0 === "apiVersion")) || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "aws")) || (key0 === "spec")) || (key0 === "overrides"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err6 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("flinkform/v1" !== data.apiVersion){
const err7 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "flinkform/v1"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
if("FlinkApplication" !== data.kind){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "FlinkApplication"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate11(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.aws !== undefined){
if(!(validate13(data.aws, {instancePath:instancePath+"/aws",parentData:data,parentDataProperty:"aws",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate19(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data6 = data.overrides;
if(Array.isArray(data6)){
if(data6.length > 100){
const err9 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data6[i0], {instancePath:instancePath+"/overrides/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

