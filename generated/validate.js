// Generated from schema/ by `npm run generate`. Do not edit.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Flink application","description":"One Flink application on Amazon Managed Service for Apache Flink, and what it talks to.","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","aws","spec"],"properties":{"$schema":{"title":"Schema reference","description":"Where editors find this schema, for specs in JSON. Has no effect.","type":"string","examples":["./application.schema.json"]},"apiVersion":{"title":"API version","description":"The version of the spec's shape.","const":"flinkform/v1"},"kind":{"title":"Kind","description":"What the spec describes.","const":"FlinkApplication"},"metadata":{"$ref":"#/definitions/Metadata"},"aws":{"$ref":"#/definitions/Aws"},"spec":{"$ref":"#/definitions/Spec"},"overrides":{"title":"Overrides","description":"The escape hatch: changes to the compiled Terraform, each with its reason. Shown in every report, and checked against the AWS provider like everything else.","type":"array","maxItems":100,"items":{"$ref":"#/definitions/Override"},"examples":[[{"address":"aws_cloudwatch_log_group.application","reason":"Legal hold","operations":[{"op":"add","path":"/skip_destroy","value":true}]}]]}},"definitions":{"AccessLogs":{"title":"Access logs","description":"Where S3 writes the server access logs of the bucket. The target bucket must already allow `logging.s3.amazonaws.com` to write.","type":"object","additionalProperties":false,"required":["bucket"],"properties":{"bucket":{"$ref":"#/definitions/BucketName"},"prefix":{"$ref":"#/definitions/ObjectPrefix"}},"examples":[{"bucket":"example-access-logs","prefix":"orders/"}]},"AccountId":{"title":"Account id","description":"An AWS account id: twelve digits, in quotes so that it stays text.","type":"string","pattern":"^[0-9]{12}$","examples":["111122223333"]},"AdminUser":{"title":"Admin user","description":"The administrator of the created database. AWS makes and rotates the password in Secrets Manager; it never enters the state. In a cluster lowercase letters, digits and `_` only.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+.@-]{0,127}$","default":"awsuser","examples":["awsuser"]},"Alarms":{"title":"Alarms section","description":"Which CloudWatch alarms are created, and whom they tell.","type":"object","additionalProperties":false,"properties":{"set":{"title":"Alarm set","description":"`recommended` creates the alarms that AWS recommends for the Flink version, and those of each source and sink. Without it: recommended in production, none elsewhere.","enum":["recommended","none"],"examples":["recommended"]},"topics":{"title":"Alarm topics","description":"SNS topics that are told when an alarm begins and when it ends.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"title":"Alarm topic ARN","description":"The ARN of an SNS topic in the same Region.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$","examples":["arn:aws:sns:eu-west-1:111122223333:on-call"]},"examples":[["arn:aws:sns:eu-west-1:111122223333:on-call"]]},"custom":{"title":"Custom alarms","description":"Alarms of your own on the application's metrics, by name. One with the id of a recommended alarm replaces it.","type":"object","maxProperties":50,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/CustomAlarm"},"examples":[{"slow-checkpoints":{"metric":"lastCheckpointDuration","statistic":"maximum","above":20000}}]}},"examples":[{"set":"recommended","topics":["arn:aws:sns:eu-west-1:111122223333:on-call"]}]},"Aws":{"title":"AWS","description":"The account and Region, and where Terraform keeps its state.","type":"object","additionalProperties":false,"required":["region","accountId"],"properties":{"region":{"$ref":"#/definitions/Region"},"accountId":{"$ref":"#/definitions/AccountId"},"partition":{"$ref":"#/definitions/Partition"},"backend":{"$ref":"#/definitions/Backend"},"deployRole":{"$ref":"#/definitions/RoleArn"}},"examples":[{"region":"eu-west-1","accountId":"111122223333"}]},"Backend":{"title":"Backend","description":"Where Terraform keeps its state. Without it no backend is written, and Terraform keeps the state in a local file in the folder of the stack.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/definitions/S3Backend"},{"$ref":"#/definitions/LocalBackend"}]},"BootstrapServers":{"title":"Bootstrap servers","description":"Where the job finds the cluster: `host:port`, several separated by commas without spaces. An IPv6 address stands in brackets: `[2001:db8::1]:9092`.","type":"string","maxLength":2048,"pattern":"^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$","examples":["b-1.payments.a1b2c3.c5.kafka.eu-west-1.amazonaws.com:9098,b-2.payments.a1b2c3.c5.kafka.eu-west-1.amazonaws.com:9098"]},"BrokerSecurityGroups":{"title":"Broker security groups","description":"Security groups of the brokers: they must admit the application's on the port of the authentication. Without them: those of the application, which must then admit themselves.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"title":"Broker security group id","description":"The id of a security group.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0a1b2c3d4e5f60718"]},"examples":[["sg-0a1b2c3d4e5f60718"]]},"BrokerSubnets":{"title":"Broker subnets","description":"Subnets of one VPC, each in another Availability Zone. Without them: those of the application.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"title":"Broker subnet id","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-0a1b2c3d4e5f60719","subnet-0a1b2c3d4e5f6071a"]]},"BucketCreation":{"title":"Bucket creation","description":"Creates a private, encrypted, versioned bucket that refuses requests without TLS.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/BucketName"},"encryption":{"$ref":"#/definitions/StoreEncryption"},"expire":{"title":"Expiration","description":"How long objects are kept, in whole days; in `storage`, those under `data`, never the code. Without it they are kept for ever.","type":"string","pattern":"^[1-9][0-9]{0,4}d$","examples":["365d"]},"expireNoncurrent":{"title":"Noncurrent expiration","description":"How long replaced or deleted versions of an object are kept, in whole days.","type":"string","pattern":"^[1-9][0-9]{0,4}d$","default":"30d","examples":["30d"]},"abortUploads":{"title":"Upload abortion","description":"After how many whole days an unfinished multipart upload is removed. Flink finishes uploads at checkpoints, so keep it longer than the longest outage.","type":"string","pattern":"^[1-9][0-9]{0,3}d$","default":"7d","examples":["7d"]},"accessLogs":{"$ref":"#/definitions/AccessLogs"}},"examples":[{"expireNoncurrent":"30d"}]},"BucketName":{"title":"Bucket name","description":"The name of an S3 bucket: 3 to 63 lower-case letters, digits, dots and hyphens.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$","examples":["example-orders-archive"]},"BucketOwner":{"title":"Bucket owner","description":"The account that owns an existing bucket, when it is another one. The bucket policy to give to the owner becomes an output.","type":"string","pattern":"^[0-9]{12}$","examples":["444455556666"]},"CatalogDatabaseCreation":{"title":"Catalog database creation","description":"Creates the database in the Glue Data Catalog; its tables lie below its name in the warehouse.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Created database name","description":"The name in AWS. Without it: application name and the name of the source or sink, with underscores.","type":"string","pattern":"^[a-z0-9_]{1,252}$","examples":["lake"]}},"examples":[{}]},"CatalogDatabaseName":{"title":"Catalog database","description":"The name of an existing database of the Glue Data Catalog: lower-case letters, digits and underscores, which is all that Iceberg takes.","type":"string","pattern":"^[a-z0-9_]{1,252}$","examples":["lake"]},"CheckpointInterval":{"title":"Checkpoint interval","description":"Time from one checkpoint's start to the next one's.","type":"string","pattern":"^(0|[1-9][0-9]{0,8})(ms|s|m|h)$|^[1-9][0-9]{0,5}d$","default":"60s","examples":["60s"]},"CheckpointPause":{"title":"Checkpoint pause","description":"Least time between one checkpoint's end and the next one's start.","type":"string","pattern":"^(0|[1-9][0-9]{0,8})(ms|s|m|h)$|^[1-9][0-9]{0,5}d$","default":"5s","examples":["5s"]},"Checkpoints":{"title":"Checkpoints","description":"How often state is saved. The service keeps checkpoints in its own storage; the place cannot be chosen.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Checkpoints enabled","description":"Whether state is saved at all.","type":"boolean","default":true,"examples":[true]},"interval":{"$ref":"#/definitions/CheckpointInterval"},"minPause":{"$ref":"#/definitions/CheckpointPause"}},"examples":[{"interval":"60s","minPause":"5s"}]},"ClientVpc":{"title":"Client VPC","description":"The VPC of the application's subnets, for `connection: multi-vpc`.","type":"string","pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["vpc-0a1b2c3d4e5f60718"]},"Code":{"title":"Code","description":"The application's JAR or ZIP: a local `file`, which is uploaded, or an object of yours: `bucket`, `key` and `version`.","type":"object","additionalProperties":false,"properties":{"file":{"title":"Code file","description":"Path of the JAR or ZIP, relative to the spec and inside its project folder. In a created bucket each upload is a version of one object, and old ones are kept as long as `storage.create.expireNoncurrent` says; in one of yours the key holds the hash of the file, and Terraform deletes the object before. When the code moves to `bucket` and `key`, the upload goes, and so does the bucket that was created for it, unless `storage: { create: {} }` stays in the spec.","type":"string","minLength":1,"maxLength":1024,"examples":["target/orders.jar"]},"bucket":{"$ref":"#/definitions/BucketName"},"key":{"title":"Object key","description":"The key of the object that holds the code.","type":"string","minLength":1,"maxLength":1024,"examples":["releases/orders-1.4.2.jar"]},"version":{"title":"Object version","description":"The S3 version id of the object. The service does not load new bytes under an old key, so the version is required, but for a key that names a release or a hash and is never written again.","type":"string","minLength":1,"maxLength":1024,"examples":["L4kqtJlcpXroDTDmpUMLUo"]},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"}},"examples":[{"file":"target/orders.jar"}]},"CollectionArn":{"title":"Collection ARN","description":"The ARN of an existing collection.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:aoss:[a-z0-9-]+:[0-9]{12}:collection/[a-z0-9]{3,40}$","examples":["arn:aws:aoss:eu-west-1:111122223333:collection/abc123def456ghi789jk"]},"CollectionCreation":{"title":"Collection creation","description":"Creates a collection with its encryption, network and data access policies. Give exactly one of `public`, `vpcEndpoints` and `vpcEndpoint`.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Collection name","description":"The name in AWS. Without it: application name and sink name, shortened to 32 characters.","type":"string","pattern":"^[a-z][a-z0-9-]{2,31}$","examples":["orders-search"]},"kind":{"title":"Collection kind","description":"`search` for documents that are updated, `time-series` for events that are only appended, and without document ids.","enum":["search","time-series"],"default":"search","examples":["search"]},"standbyReplicas":{"title":"Standby replicas","description":"Keeps a second copy in another Availability Zone.","type":"boolean","default":true,"examples":[true]},"indexes":{"title":"Indexes","description":"The indexes that the application may create and write, each a name or a beginning with `*`.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"title":"Index pattern","description":"The name of an index, or its beginning and `*`.","type":"string","pattern":"^([a-z0-9][a-z0-9_.-]{0,79}[*]?|[*])$","examples":["orders-*"]},"default":["*"],"examples":[["orders-*"]]},"encryption":{"$ref":"#/definitions/Encryption"},"public":{"title":"Public collection","description":"Lets the collection be reached from the internet; its data access policy admits the execution role only.","const":true,"examples":[true]},"vpcEndpoints":{"title":"Collection endpoints","description":"Ids of existing OpenSearch Serverless endpoints through which alone the collection can be reached.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"title":"Endpoint id","description":"The id of an OpenSearch Serverless VPC endpoint.","type":"string","pattern":"^vpce-[0-9a-z]{8,32}$","examples":["vpce-0a1b2c3d4e5f60718"]},"examples":[["vpce-0a1b2c3d4e5f60718"]]},"vpcEndpoint":{"$ref":"#/definitions/CollectionEndpoint"}},"examples":[{"kind":"search","indexes":["orders-*"],"public":true}]},"CollectionEndpoint":{"title":"Collection endpoint creation","description":"Creates the endpoint in a VPC through which alone the collection can be reached.","type":"object","additionalProperties":false,"required":["vpc","subnets","securityGroups"],"properties":{"vpc":{"title":"VPC id","description":"The id of the VPC.","type":"string","pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["vpc-0a1b2c3d4e5f60718"]},"subnets":{"title":"Endpoint subnets","description":"1 to 6 subnets, each in its own Availability Zone.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Endpoint subnet id","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718"]]},"securityGroups":{"title":"Endpoint security groups","description":"1 to 5 security groups that let the application in on port 443.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"title":"Endpoint security group id","description":"The id of a security group.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0a1b2c3d4e5f60718"]},"examples":[["sg-0a1b2c3d4e5f60718"]]}},"examples":[{"vpc":"vpc-0a1b2c3d4e5f60718","subnets":["subnet-0a1b2c3d4e5f60718"],"securityGroups":["sg-0a1b2c3d4e5f60718"]}]},"CollectionHost":{"title":"Collection endpoint","description":"The host name of the existing collection, without `https://`.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{3,252}[a-z]$","examples":["abc123def456ghi789jk.eu-west-1.aoss.amazonaws.com"]},"Compute":{"title":"Compute","description":"How much the application runs on. One KPU is 1 vCPU, 4 GB of memory and 50 GB of storage.","type":"object","additionalProperties":false,"properties":{"parallelism":{"title":"Parallelism","description":"How many parallel subtasks an operator has.","type":"integer","minimum":1,"maximum":2000,"default":1,"examples":[8]},"parallelismPerKpu":{"title":"Parallelism per KPU","description":"Task slots per KPU. 1 for stateful work; 2 to 4 for work that waits on input and output.","type":"integer","minimum":1,"maximum":8,"default":1,"examples":[2]},"maxParallelism":{"title":"Maximum parallelism","description":"The `pipeline.max-parallelism` that your code sets: an upper bound that state keeps for ever. Passed to the job in the property group `flinkform`.","type":"integer","minimum":1,"maximum":32768,"examples":[256]},"kpuQuota":{"title":"KPU quota","description":"The quota \"KPUs per application\" of the account and Region. AWS's default is 64; say here what you were granted.","type":"integer","minimum":1,"maximum":2000,"default":64,"examples":[128]}},"examples":[{"parallelism":8,"parallelismPerKpu":2}]},"ConnectorVersion":{"title":"Connector version","description":"The version of the connector's artefact in the job's build, as Maven writes it. Checked against the Flink version of the runtime; has no other effect.","type":"string","pattern":"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$","examples":["5.1.0-1.20"]},"ConsumerGroup":{"title":"Consumer group","description":"The group under which the job commits its offsets. Without it: the application's name.","type":"string","pattern":"^[A-Za-z0-9._-]{1,255}$","examples":["orders-enrichment"]},"CustomAlarm":{"title":"Custom alarm","description":"An alarm on one metric of the application. Give exactly one of `above` and `below`.","type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"title":"Metric","description":"The name of a metric in the namespace AWS/KinesisAnalytics.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_.]{0,254}$","examples":["lastCheckpointDuration"]},"dimensions":{"title":"Metric dimensions","description":"Further dimensions of the metric, beside `Application`.","type":"object","maxProperties":29,"propertyNames":{"minLength":1,"maxLength":255},"additionalProperties":{"title":"Dimension value","description":"The value of the dimension.","type":"string","minLength":1,"maxLength":1024,"examples":["orders"]},"examples":[{"Task":"orders"}]},"statistic":{"title":"Statistic","description":"How the samples of one period become one value.","enum":["average","maximum","minimum","sum"],"default":"average","examples":["maximum"]},"rate":{"title":"Rate","description":"Compares the change per second: for counters that only grow.","type":"boolean","default":false,"examples":[true]},"above":{"title":"Upper limit","description":"The alarm begins above this value.","type":"number","examples":[20000]},"below":{"title":"Lower limit","description":"The alarm begins below this value.","type":"number","examples":[1]},"period":{"title":"Period","description":"How long samples are collected for one value: 1m to 1d, in whole minutes.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h|d)$","default":"5m","examples":["5m"]},"periods":{"title":"Periods","description":"How many values in a row must be beyond the limit.","type":"integer","minimum":1,"maximum":1440,"default":1,"examples":[3]},"missingData":{"title":"Missing data","description":"What a period without samples counts as: beyond the limit (`breaching`), within it, nothing, or what was before (`ignore`).","enum":["breaching","not-breaching","missing","ignore"],"default":"missing","examples":["missing"]},"description":{"title":"Alarm description","description":"What the alarm means and what to do about it.","type":"string","minLength":1,"maxLength":1024,"examples":["Checkpoints take too long"]}},"examples":[{"metric":"lastCheckpointDuration","statistic":"maximum","above":20000}]},"DedicatedMasters":{"title":"Dedicated masters","description":"Nodes that only manage the cluster; advised in production.","type":"object","additionalProperties":false,"properties":{"instanceType":{"$ref":"#/definitions/SearchInstanceType"},"count":{"title":"Number of masters","description":"3 or 5: an even number cannot settle a vote.","enum":[3,5],"default":3,"examples":[3]}},"examples":[{"count":3}]},"DiscoveryInterval":{"title":"Discovery interval","description":"How often the prefix is listed for new objects. Without it the source is bounded: it reads what is there and ends.","type":"string","pattern":"^[1-9][0-9]{0,8}(ms|s|m|h|d)$","examples":["30s"]},"Duration":{"title":"Duration","description":"A whole number with a unit: ms, s, m, h or d.","type":"string","pattern":"^(0|[1-9][0-9]{0,8})(ms|s|m|h|d)$","examples":["60s","500ms","7d"]},"DynamodbSink":{"title":"DynamoDB sink","description":"Writes items to a table, created here or existing. Give exactly one of `create` and `table`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"DynamoDB sink type","description":"Always `dynamodb`.","const":"dynamodb"},"create":{"$ref":"#/definitions/TableCreation"},"table":{"$ref":"#/definitions/TableArn"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"dynamodb","create":{"partitionKey":{"name":"orderId","type":"string"}}}]},"DynamodbSource":{"title":"DynamoDB source","description":"Looks items up in a table, or reads the changes of a table from its stream. A lookup takes `create` or `table`; a stream takes `create` or `stream`.","type":"object","additionalProperties":false,"required":["type","mode"],"properties":{"type":{"title":"DynamoDB source type","description":"Always `dynamodb`.","const":"dynamodb"},"mode":{"title":"DynamoDB source mode","description":"`lookup` reads items by key while the job runs; `streams` reads every change of the table of the last 24 hours.","enum":["lookup","streams"],"examples":["lookup"]},"create":{"$ref":"#/definitions/TableCreation"},"table":{"$ref":"#/definitions/TableArn"},"stream":{"$ref":"#/definitions/TableStreamArn"},"indexes":{"title":"Looked-up indexes","description":"Secondary indexes that a lookup may query. Permissions are narrowed to them.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"title":"Index name","description":"The name of a secondary index of the table.","type":"string","pattern":"^[a-zA-Z0-9_.-]{3,255}$","examples":["by-customer"]},"examples":[["by-customer"]]},"initialPosition":{"title":"Stream position","description":"Where a job without state begins to read the stream: `latest` skips what is there, `trim-horizon` reads all that is still kept.","enum":["latest","trim-horizon"],"default":"latest","examples":["trim-horizon"]},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"dynamodb","mode":"lookup","table":"arn:aws:dynamodb:eu-west-1:111122223333:table/customers"}]},"Encryption":{"title":"Encryption","description":"Encryption at rest with a key of your own. Without it the AWS-managed key of the service is used.","type":"object","additionalProperties":false,"required":["kmsKey"],"properties":{"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"kmsKey":"arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"}]},"EndpointService":{"title":"Service","description":"The name that VPC endpoints have for a service of AWS.","type":"string","enum":["dynamodb","dynamodb-streams","events","glue","kinesis-firehose","kinesis-streams","kms","lakeformation","lambda","logs","monitoring","redshift-data","s3","s3tables","secretsmanager","sns","sqs","states","sts"],"examples":["sts"]},"Endpoints":{"title":"Endpoints","description":"The VPC endpoints of `egress: endpoints` follow from sources, sinks and settings. What the code calls beside them is added here.","type":"object","additionalProperties":false,"properties":{"add":{"title":"Further services","description":"Services that the code of the job calls, by the names that endpoints have for them.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/EndpointService"},"examples":[["kms","sts"]]},"omit":{"title":"Left-out services","description":"Services that get no endpoint although they are needed, because the VPC has one already. AWS refuses a second one with private DNS.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/EndpointService"},"examples":[["logs"]]},"policy":{"title":"Endpoint policy","description":"Who may use the endpoints of a service that takes a policy. `role`: the execution role, for what its own policy allows. `account`: all of the application's account, for what is in any account. `open`: no policy, which allows everything. Without it: `role` in a created VPC, `account` in an existing one.","type":"string","enum":["role","account","open"],"examples":["account"]}},"examples":[{"add":["sts"]}]},"EnhancedFanOut":{"title":"Enhanced fan-out","description":"Settings of a consumer with enhanced fan-out.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Consumer name","description":"The name of the registered consumer, unique on its stream. Without it: application name and source name.","type":"string","pattern":"^[a-zA-Z0-9_.-]{1,128}$","examples":["orders-enrichment"]},"lifecycle":{"title":"Consumer lifecycle","description":"`terraform` registers the consumer here (the job runs with SELF_MANAGED); `job` lets the job register it at start and remove it at stop (JOB_MANAGED); `existing` uses one that is registered already, such as one of the account that owns the stream (SELF_MANAGED).","enum":["terraform","job","existing"],"default":"terraform","examples":["terraform"]}},"examples":[{"lifecycle":"terraform"}]},"ExecutionRole":{"title":"Execution role","description":"The role that the application runs as. Without `arn` it is created, with the least permissions that the spec needs.","type":"object","additionalProperties":false,"properties":{"arn":{"$ref":"#/definitions/RoleArn"},"name":{"title":"Role name","description":"The name of the created role.","type":"string","pattern":"^[A-Za-z0-9+=,.@_-]{1,64}$","examples":["orders-enrichment"]},"path":{"title":"Role path","description":"The IAM path of the created role. AWS cannot move a role: to change the path, give another `name` as well.","type":"string","pattern":"^/([!-#%-)+->@-~]{1,510}/)?$","default":"/","examples":["/flink/"]},"permissionsBoundary":{"$ref":"#/definitions/PolicyArn"}},"examples":[{"permissionsBoundary":"arn:aws:iam::111122223333:policy/engineering-boundary"}]},"FirehoseBucket":{"title":"Firehose bucket","description":"The bucket that Firehose delivers to, created here or existing. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"prefix":{"$ref":"#/definitions/FirehosePrefix"},"errorPrefix":{"$ref":"#/definitions/FirehoseErrorPrefix"},"compression":{"title":"Firehose compression","description":"How delivered objects are compressed. Flink and Redshift read `none` and `gzip` only.","enum":["none","gzip","snappy","zip","hadoop-snappy"],"default":"gzip","examples":["gzip"]},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"create":{},"prefix":"orders/dt=!{timestamp:yyyy-MM-dd}/"}]},"FirehoseBuffering":{"title":"Firehose buffering","description":"Firehose delivers when either bound is reached.","type":"object","additionalProperties":false,"properties":{"size":{"title":"Buffer size","description":"MiB of records before a delivery: 1 to 128 to S3 and Redshift, 1 to 100 to OpenSearch.","type":"integer","minimum":1,"maximum":128,"default":5,"examples":[64]},"interval":{"title":"Buffer interval","description":"The longest time before a delivery: 0 to 900 seconds. What OpenSearch does not take waits for 60 seconds at least.","type":"string","pattern":"^(0|[1-9][0-9]{0,2})(s|m)$","default":"300s","examples":["60s"]}},"examples":[{"size":64,"interval":"60s"}]},"FirehoseCollection":{"title":"Firehose collection","description":"An existing OpenSearch Serverless collection. Its data access policy must name the role that delivers: the stack's outputs hold the policy to add.","type":"object","additionalProperties":false,"required":["arn","name","endpoint"],"properties":{"arn":{"$ref":"#/definitions/CollectionArn"},"name":{"title":"Name of the collection","description":"Its name, by which data access policies know it; the ARN holds the id only.","type":"string","pattern":"^[a-z][a-z0-9-]{2,31}$","examples":["orders-search"]},"endpoint":{"$ref":"#/definitions/CollectionHost"}},"examples":[{"arn":"arn:aws:aoss:eu-west-1:111122223333:collection/abc123def456ghi789jk","name":"orders-search","endpoint":"abc123def456ghi789jk.eu-west-1.aoss.amazonaws.com"}]},"FirehoseCreation":{"title":"Firehose stream creation","description":"Creates an encrypted stream for direct puts, with its own role and error log. Give exactly one of `s3`, `opensearch` and `redshift` as the destination.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Firehose stream name","description":"The name in AWS. Without it: application name and the name of the source or sink.","type":"string","pattern":"^[a-zA-Z0-9_.-]{1,64}$","examples":["orders"]},"s3":{"$ref":"#/definitions/FirehoseBucket"},"opensearch":{"$ref":"#/definitions/FirehoseOpensearch"},"redshift":{"$ref":"#/definitions/FirehoseRedshift"},"buffering":{"$ref":"#/definitions/FirehoseBuffering"},"encryption":{"$ref":"#/definitions/Encryption"},"logRetention":{"$ref":"#/definitions/LogRetention"}},"examples":[{"s3":{"create":{}}}]},"FirehoseErrorPrefix":{"title":"Firehose error prefix","description":"The beginning of the keys of records that could not be delivered; with a slash at the end it is a folder. Without it: `errors/`, the name of the source or sink, and the type of the error. Not for what is staged for Redshift.","type":"string","maxLength":1024,"pattern":"^([A-Za-z0-9_.'()=+:@-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})([A-Za-z0-9_.'()=+:@ /-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})*$","examples":["errors/!{firehose:error-output-type}/"]},"FirehoseOpensearch":{"title":"Firehose to OpenSearch","description":"Delivers to an index of an existing OpenSearch domain or serverless collection. What cannot be indexed goes to `failed`. Give exactly one of `domain` and `collection`.","type":"object","additionalProperties":false,"required":["index","failed"],"properties":{"domain":{"$ref":"#/definitions/OpensearchDomainArn"},"collection":{"$ref":"#/definitions/FirehoseCollection"},"index":{"title":"Index","description":"The index, or with `rotation` the beginning of its name.","type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,79}$","examples":["orders"]},"rotation":{"title":"Index rotation","description":"How often a new index is begun; its moment is appended to the name. For domains only.","enum":["none","hour","day","week","month"],"default":"none","examples":["day"]},"retry":{"$ref":"#/definitions/FirehoseRetry"},"failed":{"$ref":"#/definitions/FirehoseBucket"},"vpc":{"$ref":"#/definitions/Placement"}},"examples":[{"domain":"arn:aws:es:eu-west-1:111122223333:domain/search","index":"orders","rotation":"day","failed":{"create":{}}}]},"FirehosePrefix":{"title":"Firehose prefix","description":"The beginning of the keys of delivered objects; with a slash at the end it is a folder. `!{timestamp:...}` and `!{firehose:random-string}` are filled in by Firehose, except for what is staged for Redshift. Without it: the name of the source or sink.","type":"string","maxLength":1024,"pattern":"^([A-Za-z0-9_.'()=+:@-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})([A-Za-z0-9_.'()=+:@ /-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})*$","examples":["orders/dt=!{timestamp:yyyy-MM-dd}/"]},"FirehoseRedshift":{"title":"Firehose to Redshift","description":"Delivers to S3 and loads from there with COPY. AWS allows it only to a publicly accessible Redshift whose security group admits Firehose's addresses.","type":"object","additionalProperties":false,"required":["endpoint","database","table","secret","staging","publiclyAccessible"],"properties":{"endpoint":{"$ref":"#/definitions/RedshiftEndpoint"},"port":{"$ref":"#/definitions/RedshiftPort"},"database":{"$ref":"#/definitions/RedshiftDatabase"},"table":{"title":"Redshift table","description":"The table to load, perhaps with its schema.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_$]{0,126}([.][A-Za-z_][A-Za-z0-9_$]{0,126})?$","examples":["public.orders"]},"columns":{"title":"Redshift columns","description":"The columns to load, in the order of the data. Without it: all columns of the table.","type":"array","minItems":1,"maxItems":1600,"items":{"title":"Redshift column","description":"The name of a column.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_$]{0,126}$","examples":["order_id"]},"examples":[["order_id","amount"]]},"copyOptions":{"title":"Copy options","description":"Options of the COPY command. `GZIP` is added where the staged objects are compressed, which those of `PARQUET` and `ORC` are not.","type":"string","maxLength":1024,"default":"FORMAT AS JSON 'auto'","examples":["FORMAT AS JSON 'auto'"]},"secret":{"$ref":"#/definitions/SecretArn"},"secretKmsKey":{"$ref":"#/definitions/KmsKeyArn"},"retry":{"$ref":"#/definitions/FirehoseRetry"},"staging":{"$ref":"#/definitions/FirehoseBucket"},"publiclyAccessible":{"title":"Publicly accessible","description":"Says that the cluster or workgroup is publicly accessible. Firehose cannot reach a private one.","type":"boolean","examples":[true]}},"examples":[{"endpoint":"orders.abc123xyz789.eu-west-1.redshift.amazonaws.com","database":"dev","table":"public.orders","secret":"arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders/writer-AbCdEf","staging":{"create":{}},"publiclyAccessible":true}]},"FirehoseRetry":{"title":"Firehose retry duration","description":"How long a delivery is tried again: 0 to 7200 seconds.","type":"string","pattern":"^(0|[1-9][0-9]{0,3})(s|m|h)$","default":"300s","examples":["300s"]},"FirehoseSink":{"title":"Firehose sink","description":"Writes to a Firehose stream, created here or existing. Give exactly one of `create` and `stream`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Firehose sink type","description":"Always `firehose`.","const":"firehose"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"},"create":{"$ref":"#/definitions/FirehoseCreation"},"stream":{"title":"Firehose stream ARN","description":"The ARN of an existing Firehose stream that takes direct puts.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:firehose:[a-z0-9-]+:[0-9]{12}:deliverystream/[a-zA-Z0-9_.-]{1,64}$","examples":["arn:aws:firehose:eu-west-1:111122223333:deliverystream/orders"]}},"examples":[{"type":"firehose","create":{"s3":{"create":{},"prefix":"orders/dt=!{timestamp:yyyy-MM-dd}/"}}},{"type":"firehose","stream":"arn:aws:firehose:eu-west-1:111122223333:deliverystream/orders"}]},"FirehoseSource":{"title":"Firehose source","description":"Reads the objects that a Firehose stream delivers to S3: Firehose itself has no read API. Records arrive after the buffering interval. Give exactly one of `create` (the stream and its bucket) and `bucket` (where an existing stream delivers).","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Firehose source type","description":"Always `firehose`.","const":"firehose"},"create":{"$ref":"#/definitions/FirehoseCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"prefix":{"$ref":"#/definitions/ObjectPrefix"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"},"discoveryInterval":{"title":"Delivery discovery interval","description":"How often the prefix is listed for objects that Firehose has delivered since.","type":"string","pattern":"^[1-9][0-9]{0,8}(ms|s|m|h|d)$","default":"60s","examples":["60s"]}},"examples":[{"type":"firehose","bucket":"example-orders-landing","prefix":"orders/"}]},"FlowLogs":{"title":"Flow logs","description":"What the VPC's interfaces send and take, in a log group of its own. Of a path that is missing they are often the only trace.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Flow logs enabled","description":"Whether there are any.","type":"boolean","default":true,"examples":[false]},"traffic":{"title":"Traffic","description":"Which traffic is written: what was rejected, what was accepted, or all.","type":"string","enum":["reject","accept","all"],"default":"reject","examples":["all"]},"retention":{"$ref":"#/definitions/LogRetention"}},"examples":[{"traffic":"all","retention":"14d"}]},"FormerKeyArns":{"title":"Former KMS keys","description":"Keys that encrypted what is still there: the role may read what is under them, and write nothing. Name a key here when `kmsKey`, or that of `encryption`, is changed or removed, and take it out when nothing is under it: for a stream when its retention has passed, for a bucket when every object that is read has been written again; an uploaded JAR is, once its bytes have changed.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"title":"Former KMS key ARN","description":"The ARN of a KMS key (not of an alias: IAM policies match keys only).","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$","examples":["arn:aws:kms:eu-west-1:111122223333:key/7b0f9d52-3c44-4f5a-a1f4-5e1e3f8f0c22"]},"examples":[["arn:aws:kms:eu-west-1:111122223333:key/7b0f9d52-3c44-4f5a-a1f4-5e1e3f8f0c22"]]},"IcebergSink":{"title":"Iceberg sink","description":"Writes Iceberg tables of one database. Give exactly one of `create` and `database`.","type":"object","additionalProperties":false,"required":["type","warehouse","tables"],"properties":{"type":{"title":"Iceberg sink type","description":"Always `iceberg`.","const":"iceberg"},"create":{"$ref":"#/definitions/CatalogDatabaseCreation"},"database":{"$ref":"#/definitions/CatalogDatabaseName"},"warehouse":{"$ref":"#/definitions/Warehouse"},"tables":{"$ref":"#/definitions/IcebergTables"},"sqlCatalog":{"$ref":"#/definitions/SqlCatalog"},"lakeFormation":{"$ref":"#/definitions/LakeFormation"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"},"createTables":{"title":"Table creation by the job","description":"Lets the job create the listed tables when they are missing.","type":"boolean","default":false,"examples":[true]}},"examples":[{"type":"iceberg","create":{},"warehouse":{"create":{}},"tables":["orders"],"createTables":true}]},"IcebergSource":{"title":"Iceberg source","description":"Reads Iceberg tables of one database. Give exactly one of `create` and `database`.","type":"object","additionalProperties":false,"required":["type","warehouse","tables"],"properties":{"type":{"title":"Iceberg source type","description":"Always `iceberg`.","const":"iceberg"},"create":{"$ref":"#/definitions/CatalogDatabaseCreation"},"database":{"$ref":"#/definitions/CatalogDatabaseName"},"warehouse":{"$ref":"#/definitions/Warehouse"},"tables":{"$ref":"#/definitions/IcebergTables"},"sqlCatalog":{"$ref":"#/definitions/SqlCatalog"},"lakeFormation":{"$ref":"#/definitions/LakeFormation"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"iceberg","database":"lake","warehouse":{"bucket":"example-lake","prefix":"warehouse/"},"tables":["orders"]}]},"IcebergTables":{"title":"Iceberg tables","description":"The tables that the job touches. Permissions are narrowed to them.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"title":"Iceberg table name","description":"The name of a table: lower-case letters, digits and underscores.","type":"string","pattern":"^[a-z0-9_]{1,255}$","examples":["orders"]},"examples":[["orders"]]},"InitialPosition":{"title":"Initial position","description":"Where a job without state begins to read.","type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"title":"Position","description":"`latest` skips what is already in the stream, `trim-horizon` reads all that is still kept, `timestamp` begins at a moment.","enum":["latest","trim-horizon","timestamp"],"examples":["trim-horizon"]},"timestamp":{"title":"Timestamp","description":"The moment for `at: timestamp`, in UTC.","type":"string","pattern":"^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z$","examples":["2026-11-01T00:00:00Z"]}},"examples":[{"at":"trim-horizon"}]},"Ipam":{"title":"IPAM","description":"Takes the range of the VPC out of a pool of Amazon VPC IP Address Manager.","type":"object","additionalProperties":false,"required":["pool","netmask"],"properties":{"pool":{"title":"IPAM pool","description":"The id of an IPv4 pool.","type":"string","pattern":"^ipam-pool-[0-9a-f]{17}$","examples":["ipam-pool-0a1b2c3d4e5f60718"]},"netmask":{"title":"Netmask length","description":"The length of the prefix: 16 is 65,536 addresses.","type":"integer","minimum":16,"maximum":28,"examples":[20]}},"examples":[{"pool":"ipam-pool-0a1b2c3d4e5f60718","netmask":20}]},"KafkaAuth":{"title":"Kafka authentication","description":"How the job proves who it is. `tls` encrypts without a login; `mtls` uses a client certificate (a secret with `certificateChain` and `privateKey` in PEM); `scram-sha-256`, `scram-sha-512` and `plain` use a name and a password over TLS (a secret with `username` and `password`); `none` is neither encrypted nor authenticated, and refused in production.","enum":["tls","mtls","scram-sha-256","scram-sha-512","plain","none"],"examples":["scram-sha-512"]},"KafkaDelivery":{"title":"Kafka delivery guarantee","description":"`at-least-once` may write a record twice after a failure; `exactly-once` writes in Kafka transactions that become visible at each checkpoint.","enum":["at-least-once","exactly-once"],"default":"at-least-once","examples":["exactly-once"]},"KafkaSink":{"title":"Kafka sink","description":"Writes topics of an existing Kafka cluster outside MSK, over the internet, peering or PrivateLink.","type":"object","additionalProperties":false,"required":["type","bootstrapServers","auth","topics"],"properties":{"type":{"title":"Kafka sink type","description":"Always `kafka`.","const":"kafka"},"bootstrapServers":{"$ref":"#/definitions/BootstrapServers"},"auth":{"$ref":"#/definitions/KafkaAuth"},"secret":{"$ref":"#/definitions/SecretArn"},"secretKmsKey":{"$ref":"#/definitions/KmsKeyArn"},"topics":{"$ref":"#/definitions/KafkaTopics"},"delivery":{"$ref":"#/definitions/KafkaDelivery"},"transactionalIdPrefix":{"$ref":"#/definitions/TransactionalIdPrefix"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"kafka","bootstrapServers":"pkc-4nym6.eu-west-1.aws.confluent.cloud:9092","auth":"plain","secret":"arn:aws:secretsmanager:eu-west-1:111122223333:secret:confluent-orders-a1B2c3","topics":["enriched"]}]},"KafkaSource":{"title":"Kafka source","description":"Reads topics of an existing Kafka cluster outside MSK, over the internet, peering or PrivateLink.","type":"object","additionalProperties":false,"required":["type","bootstrapServers","auth","topics"],"properties":{"type":{"title":"Kafka source type","description":"Always `kafka`.","const":"kafka"},"bootstrapServers":{"$ref":"#/definitions/BootstrapServers"},"auth":{"$ref":"#/definitions/KafkaAuth"},"secret":{"$ref":"#/definitions/SecretArn"},"secretKmsKey":{"$ref":"#/definitions/KmsKeyArn"},"topics":{"$ref":"#/definitions/KafkaTopics"},"group":{"$ref":"#/definitions/ConsumerGroup"},"startingOffsets":{"$ref":"#/definitions/StartingOffsets"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"kafka","bootstrapServers":"pkc-4nym6.eu-west-1.aws.confluent.cloud:9092","auth":"plain","secret":"arn:aws:secretsmanager:eu-west-1:111122223333:secret:confluent-orders-a1B2c3","topics":["orders"]}]},"KafkaTopics":{"title":"Topics","description":"The topics, by their exact names, which have at most 2048 characters together: permissions are narrowed to them. Topics are not created here.","type":"array","minItems":1,"maxItems":1000,"uniqueItems":true,"items":{"title":"Topic","description":"The name of a topic.","type":"string","pattern":"^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$","examples":["payments"]},"examples":[["payments"]]},"KeyAttribute":{"title":"Key attribute","description":"An attribute of the primary key.","type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"title":"Attribute name","description":"The name of the attribute.","type":"string","minLength":1,"maxLength":255,"examples":["orderId"]},"type":{"title":"Attribute type","description":"The type of the attribute.","enum":["string","number","binary"],"examples":["string"]}},"examples":[{"name":"orderId","type":"string"}]},"KinesisSink":{"title":"Kinesis sink","description":"Writes to a Kinesis data stream, created here or existing. Give exactly one of `create` and `stream`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Kinesis sink type","description":"Always `kinesis`.","const":"kinesis"},"create":{"$ref":"#/definitions/StreamCreation"},"stream":{"$ref":"#/definitions/StreamArn"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"kinesis","stream":"arn:aws:kinesis:eu-west-1:111122223333:stream/enriched"}]},"KinesisSource":{"title":"Kinesis source","description":"Reads a Kinesis data stream, created here or existing. Give exactly one of `create` and `stream`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Kinesis source type","description":"Always `kinesis`.","const":"kinesis"},"create":{"$ref":"#/definitions/StreamCreation"},"stream":{"$ref":"#/definitions/StreamArn"},"consumer":{"title":"Consumer","description":"`polling` shares 2 MiB/s per shard with other readers; `efo` (enhanced fan-out) has its own throughput and costs more.","enum":["polling","efo"],"default":"polling","examples":["efo"]},"efo":{"$ref":"#/definitions/EnhancedFanOut"},"initialPosition":{"$ref":"#/definitions/InitialPosition"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"kinesis","create":{"mode":"on-demand"}}]},"KmsKeyArn":{"title":"KMS key ARN","description":"The ARN of a KMS key (not of an alias: IAM policies match keys only).","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$","examples":["arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"]},"LakeFormation":{"title":"Lake Formation","description":"Lake Formation governs the database: the execution role gets its permissions there as well. Terraform must run as a Lake Formation administrator. With `createTables` the role gets the permission to create tables, and has all on those that it creates: on tables that others have made already, have an administrator grant it theirs. What the role is granted is revoked after the application has been updated. When a sink goes and its table is read on, what the role was granted to write it stays until the table is out of the spec: its policy in IAM has nothing to write with by then.","type":"boolean","default":false,"examples":[true]},"LocalBackend":{"title":"Local backend","description":"State in a local file.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Local backend type","description":"Always `local`.","const":"local"},"path":{"title":"State path","description":"The state file, relative to the stack's folder.","type":"string","pattern":"^(?!.*[.][.])[A-Za-z0-9_][A-Za-z0-9_./-]{0,500}$","default":"terraform.tfstate","examples":["terraform.tfstate"]}},"examples":[{"type":"local"}]},"LogRetention":{"title":"Retention of a log","description":"How long the log is kept: one of the periods that CloudWatch knows.","enum":["1d","3d","5d","7d","14d","30d","60d","90d","120d","150d","180d","365d","400d","545d","731d","1096d","1827d","2192d","2557d","2922d","3288d","3653d"],"default":"30d","examples":["30d"]},"LogStreamArn":{"title":"Log stream ARN","description":"The ARN of a CloudWatch log stream.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:logs:[a-z0-9-]+:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512}:log-stream:[^:*]{1,512}$","examples":["arn:aws:logs:eu-west-1:111122223333:log-group:/flink/orders:log-stream:main"]},"Logging":{"title":"Logging","description":"CloudWatch logs and metrics. The log group and stream are created, unless `stream` names an existing one.","type":"object","additionalProperties":false,"properties":{"level":{"title":"Log level","description":"The level of the application's log.","enum":["DEBUG","INFO","WARN","ERROR"],"default":"INFO","examples":["INFO"]},"metrics":{"title":"Metrics level","description":"How fine the metrics are. Each level costs more than the one before.","enum":["APPLICATION","TASK","OPERATOR","PARALLELISM"],"default":"APPLICATION","examples":["APPLICATION"]},"retention":{"title":"Log retention","description":"How long the log is kept: one of the periods that CloudWatch knows.","enum":["1d","3d","5d","7d","14d","30d","60d","90d","120d","150d","180d","365d","400d","545d","731d","1096d","1827d","2192d","2557d","2922d","3288d","3653d"],"default":"30d","examples":["30d"]},"encryption":{"$ref":"#/definitions/Encryption"},"stream":{"$ref":"#/definitions/LogStreamArn"}},"examples":[{"level":"INFO","retention":"30d"}]},"Metadata":{"title":"Metadata","description":"What the application is called and where it belongs.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"Application name","description":"The prefix of every AWS name. Changing it replaces the application and loses its state.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":60,"examples":["orders-enrichment"]},"environment":{"title":"Environment","description":"Becomes part of every AWS name, so that environments can share an account. `prod`, `production`, `prd` and `live`, alone or as a word of the name (`prod-eu`, but not `pre-prod`), are production: stricter checks, and protection against deletion.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":20,"examples":["prod"]},"tags":{"$ref":"#/definitions/Tags"}}},"MskAuth":{"title":"MSK authentication","description":"How the job proves who it is: `iam` by the execution role; `scram` by a name and a password (a secret with `username` and `password`), `tls` is mutual TLS (mTLS): both sides show a certificate, so it needs a `secret` with the client's `certificateChain` and `privateKey` in PEM; `plaintext` not at all and without encryption, refused in production.","enum":["iam","scram","tls","plaintext"],"default":"iam","examples":["iam"]},"MskBrokerLogs":{"title":"MSK broker logs","description":"The log group that the brokers write to. Standard brokers always have one, Express brokers when it is asked for.","type":"object","additionalProperties":false,"properties":{"retention":{"title":"Broker log retention","description":"How long the log is kept: one of the periods that CloudWatch knows.","enum":["1d","3d","5d","7d","14d","30d","60d","90d","120d","150d","180d","365d","400d","545d","731d","1096d","1827d","2192d","2557d","2922d","3288d","3653d"],"default":"30d","examples":["30d"]},"encryption":{"$ref":"#/definitions/Encryption"}},"examples":[{"retention":"90d"}]},"MskClusterArn":{"title":"MSK cluster ARN","description":"The ARN of an MSK cluster.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kafka:[a-z0-9-]+:[0-9]{12}:cluster/[A-Za-z0-9_-]{1,64}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-s?[0-9]{1,3}$","examples":["arn:aws:kafka:eu-west-1:111122223333:cluster/payments/6357e0b2-0e6a-4b86-a0b4-70df934c2e31-5"]},"MskClusterCreator":{"title":"MSK cluster creator","description":"The name of the source or sink of this spec whose `create` creates the cluster, to use one new cluster more than once. It has the same `type`, `auth` and, with `scram`, `secret`.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":30,"examples":["payments"]},"MskClusterName":{"title":"MSK cluster name","description":"The name in AWS. Without it: application name and the name of the source or sink.","type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$","examples":["payments"]},"MskConnection":{"title":"MSK connection","description":"How the job reaches an existing cluster: `direct` in the same VPC or over peering or a transit gateway; `multi-vpc` over a managed VPC connection that is created here, after the owner of the cluster has allowed it.","enum":["direct","multi-vpc"],"default":"direct","examples":["multi-vpc"]},"MskCreation":{"title":"MSK creation","description":"Creates the cluster, encrypted in transit and at rest. Its subnets and security groups are those of the application, unless given. Public access is not offered: MSK refuses it when a cluster is created.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/MskClusterName"},"kafkaVersion":{"title":"Kafka version","description":"The version as MSK writes it. `.kraft` at its end chooses KRaft instead of ZooKeeper, which cannot be changed later.","type":"string","pattern":"^[0-9]{1,2}[.][0-9]{1,2}[.](x|[0-9]{1,2})([.](kraft|tiered))?$","default":"3.9.x.kraft","examples":["3.8.x.kraft"]},"instanceType":{"title":"Broker type","description":"The size of each broker. `kafka.…` are Standard brokers with storage of their own, `express.…` are Express brokers, which need three Availability Zones and no storage.","type":"string","pattern":"^(kafka|express)[.][a-z0-9]{2,6}[.][a-z0-9]{2,10}$","default":"kafka.m7g.large","examples":["express.m7g.large"]},"brokersPerZone":{"title":"Brokers per zone","description":"How many brokers stand in each subnet: MSK wants the same number in every Availability Zone. When it is lowered, MSK may remove the brokers that the job was told of: `terraform apply -replace=terraform_data.<name>`, with the name of the source or sink, asks for others.","type":"integer","minimum":1,"maximum":30,"default":1,"examples":[2]},"storage":{"$ref":"#/definitions/MskStorage"},"serverProperties":{"$ref":"#/definitions/MskServerProperties"},"encryption":{"$ref":"#/definitions/Encryption"},"certificateAuthorities":{"title":"Certificate authorities","description":"The private certificate authorities whose client certificates the brokers trust, for `auth: tls`.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"title":"Certificate authority ARN","description":"The ARN of a private certificate authority.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:acm-pca:[a-z0-9-]+:[0-9]{12}:certificate-authority/[A-Za-z0-9-]{1,64}$","examples":["arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/4f1c2d3e-5a6b-4c7d-8e9f-0a1b2c3d4e5f"]},"examples":[["arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/4f1c2d3e-5a6b-4c7d-8e9f-0a1b2c3d4e5f"]]},"logins":{"title":"Logins","description":"Every way to log in that the brokers take: `auth` among them. To change `auth` of a cluster that exists, apply three times: with both here; with the new `auth`; without this key. Without it: `auth` alone.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/definitions/MskLogin"},"examples":[["iam","scram"]]},"monitoring":{"title":"Monitoring level","description":"How fine the metrics of the brokers are. All but `DEFAULT` cost extra.","enum":["DEFAULT","PER_BROKER","PER_TOPIC_PER_BROKER","PER_TOPIC_PER_PARTITION"],"default":"DEFAULT","examples":["PER_TOPIC_PER_BROKER"]},"logs":{"$ref":"#/definitions/MskBrokerLogs"},"connectivity":{"title":"MSK connectivity","description":"`multi-vpc` lets clients in other VPCs and accounts reach the cluster over managed VPC connections; `vpc` does not.","enum":["vpc","multi-vpc"],"default":"vpc","examples":["multi-vpc"]},"sharedWith":{"title":"Accounts that may connect","description":"Other accounts that may create a VPC connection to the cluster, for `connectivity: multi-vpc`.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/AccountId"},"examples":[["444455556666"]]},"subnets":{"$ref":"#/definitions/BrokerSubnets"},"securityGroups":{"$ref":"#/definitions/BrokerSecurityGroups"}},"examples":[{"kafkaVersion":"3.8.x.kraft","instanceType":"kafka.m7g.large","storage":{"sizeGiB":200}}]},"MskLogin":{"title":"MSK login","description":"A way to log in, in the words of `auth`.","enum":["iam","scram","tls","plaintext"],"examples":["scram"]},"MskServerProperties":{"title":"MSK server properties","description":"Settings of the brokers, as Kafka's `server.properties` spells them.","type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"title":"Server property name","pattern":"^[a-z][a-z0-9.]{0,127}$"},"additionalProperties":{"title":"Server property","description":"The value, in quotes: text without line breaks.","type":"string","pattern":"^[^\\r\\n]{1,1024}$","examples":["168"]},"examples":[{"log.retention.hours":"168"}]},"MskServerlessCreation":{"title":"MSK Serverless creation","description":"Creates the cluster, encrypted in transit and at rest. Its subnets and security groups are those of the application, unless given.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/MskClusterName"},"subnets":{"$ref":"#/definitions/BrokerSubnets"},"securityGroups":{"$ref":"#/definitions/BrokerSecurityGroups"}},"examples":[{"name":"clicks"}]},"MskServerlessSink":{"title":"MSK Serverless sink","description":"Writes topics of an MSK Serverless cluster, created here or existing. Give exactly one of `create`, `cluster` and `createdBy`.","type":"object","additionalProperties":false,"required":["type","topics"],"properties":{"type":{"title":"MSK Serverless sink type","description":"Always `msk-serverless`.","const":"msk-serverless"},"create":{"$ref":"#/definitions/MskServerlessCreation"},"cluster":{"$ref":"#/definitions/MskClusterArn"},"createdBy":{"$ref":"#/definitions/MskClusterCreator"},"bootstrapServers":{"$ref":"#/definitions/BootstrapServers"},"topics":{"$ref":"#/definitions/KafkaTopics"},"delivery":{"$ref":"#/definitions/KafkaDelivery"},"transactionalIdPrefix":{"$ref":"#/definitions/TransactionalIdPrefix"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"msk-serverless","create":{},"topics":["enriched"]},{"type":"msk-serverless","createdBy":"clicks","topics":["enriched"]}]},"MskServerlessSource":{"title":"MSK Serverless source","description":"Reads topics of an MSK Serverless cluster, created here or existing. Give exactly one of `create`, `cluster` and `createdBy`.","type":"object","additionalProperties":false,"required":["type","topics"],"properties":{"type":{"title":"MSK Serverless source type","description":"Always `msk-serverless`.","const":"msk-serverless"},"create":{"$ref":"#/definitions/MskServerlessCreation"},"cluster":{"$ref":"#/definitions/MskClusterArn"},"createdBy":{"$ref":"#/definitions/MskClusterCreator"},"bootstrapServers":{"$ref":"#/definitions/BootstrapServers"},"topics":{"$ref":"#/definitions/KafkaTopics"},"group":{"$ref":"#/definitions/ConsumerGroup"},"startingOffsets":{"$ref":"#/definitions/StartingOffsets"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"msk-serverless","create":{},"topics":["clicks"]}]},"MskSink":{"title":"MSK sink","description":"Writes topics of a provisioned MSK cluster, created here or existing. Give exactly one of `create`, `cluster` and `createdBy`.","type":"object","additionalProperties":false,"required":["type","topics"],"properties":{"type":{"title":"MSK sink type","description":"Always `msk`.","const":"msk"},"create":{"$ref":"#/definitions/MskCreation"},"cluster":{"$ref":"#/definitions/MskClusterArn"},"createdBy":{"$ref":"#/definitions/MskClusterCreator"},"bootstrapServers":{"$ref":"#/definitions/BootstrapServers"},"kafkaVersion":{"title":"Kafka version of the cluster","description":"The version that an existing cluster runs: transactions with IAM need 3.8 or later.","type":"string","pattern":"^[0-9]{1,2}[.][0-9]{1,2}[.](x|[0-9]{1,2})([.](kraft|tiered))?$","examples":["3.8.x"]},"connection":{"$ref":"#/definitions/MskConnection"},"vpc":{"$ref":"#/definitions/ClientVpc"},"auth":{"$ref":"#/definitions/MskAuth"},"secret":{"$ref":"#/definitions/SecretArn"},"secretKmsKey":{"$ref":"#/definitions/KmsKeyArn"},"topics":{"$ref":"#/definitions/KafkaTopics"},"delivery":{"$ref":"#/definitions/KafkaDelivery"},"transactionalIdPrefix":{"$ref":"#/definitions/TransactionalIdPrefix"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"msk","create":{},"auth":"iam","topics":["alerts"],"delivery":"exactly-once"},{"type":"msk","createdBy":"payments","topics":["alerts"]}]},"MskSource":{"title":"MSK source","description":"Reads topics of a provisioned MSK cluster, created here or existing. Give exactly one of `create`, `cluster` and `createdBy`.","type":"object","additionalProperties":false,"required":["type","topics"],"properties":{"type":{"title":"MSK source type","description":"Always `msk`.","const":"msk"},"create":{"$ref":"#/definitions/MskCreation"},"cluster":{"$ref":"#/definitions/MskClusterArn"},"createdBy":{"$ref":"#/definitions/MskClusterCreator"},"bootstrapServers":{"$ref":"#/definitions/BootstrapServers"},"connection":{"$ref":"#/definitions/MskConnection"},"vpc":{"$ref":"#/definitions/ClientVpc"},"auth":{"$ref":"#/definitions/MskAuth"},"secret":{"$ref":"#/definitions/SecretArn"},"secretKmsKey":{"$ref":"#/definitions/KmsKeyArn"},"topics":{"$ref":"#/definitions/KafkaTopics"},"group":{"$ref":"#/definitions/ConsumerGroup"},"startingOffsets":{"$ref":"#/definitions/StartingOffsets"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"msk","create":{},"auth":"iam","topics":["payments"]}]},"MskStorage":{"title":"MSK storage","description":"The volume of each Standard broker. It can grow later, never shrink.","type":"object","additionalProperties":false,"properties":{"sizeGiB":{"title":"Volume size","description":"GiB of each broker.","type":"integer","minimum":1,"maximum":16384,"default":100,"examples":[200]},"tiered":{"title":"Tiered storage","description":"Moves old segments of topics that ask for it to cheaper storage.","type":"boolean","default":false,"examples":[true]},"throughput":{"title":"Provisioned throughput","description":"MiB/s of each volume, on large brokers with volumes of 10 GiB or more; each broker type has its own limit.","type":"integer","minimum":250,"maximum":1000,"examples":[250]},"autoscaling":{"$ref":"#/definitions/MskStorageScaling"}},"examples":[{"sizeGiB":200,"autoscaling":{"maxGiB":1000}}]},"MskStorageScaling":{"title":"MSK storage scaling","description":"Grows the volumes when they fill up: at most once in six hours, by 10 GiB or 10 %.","type":"object","additionalProperties":false,"required":["maxGiB"],"properties":{"maxGiB":{"title":"Largest volume size","description":"GiB of each broker at the most.","type":"integer","minimum":2,"maximum":16384,"examples":[1000]},"targetPercent":{"title":"Target utilization","description":"How full a volume may be, in percent, before it grows.","type":"integer","minimum":10,"maximum":80,"default":60,"examples":[60]}},"examples":[{"maxGiB":1000}]},"NamespaceCreation":{"title":"Namespace creation","description":"Creates the namespace. Always on for a table bucket that is created here; off for an existing one unless you say so.","type":"boolean","examples":[true]},"Nat":{"title":"NAT","description":"The NAT gateways of `egress: nat`. Their addresses are outputs, for the allow-lists of partners.","type":"object","additionalProperties":false,"properties":{"perZone":{"title":"One for each zone","description":"Whether each zone has a gateway of its own. One gateway for all costs less, and its zone's failure cuts off the others. Without it: true in production, false elsewhere.","type":"boolean","examples":[true]},"addresses":{"title":"Addresses","description":"Existing Elastic IP addresses, one for each gateway in the order of `zones`, where partners have them in their allow-lists already.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Allocation id","description":"The allocation id of an Elastic IP address.","type":"string","pattern":"^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["eipalloc-0a1b2c3d4e5f60718"]},"examples":[["eipalloc-0a1b2c3d4e5f60718"]]}},"examples":[{"perZone":true}]},"Network":{"title":"Network","description":"Where the application's network interfaces stand. Without it the application runs outside any VPC and reaches public AWS endpoints.","type":"object","additionalProperties":false,"required":["vpc"],"properties":{"vpc":{"$ref":"#/definitions/Vpc"},"egress":{"title":"Egress","description":"How the application leaves its subnets. `endpoints`: by VPC endpoints for exactly the services that it needs, and no way to the internet. `nat`: by NAT gateways, with gateway endpoints (which cost nothing) for S3 and DynamoDB. `none`: nothing is created. Of a created VPC the default is `endpoints`; of an existing one `none`, as it has its ways already.","type":"string","enum":["endpoints","nat","none"],"examples":["endpoints"]},"nat":{"$ref":"#/definitions/Nat"},"endpoints":{"$ref":"#/definitions/Endpoints"},"peering":{"$ref":"#/definitions/Peerings"}},"examples":[{"vpc":{"create":{"cidr":"10.20.0.0/16","zones":["a","b","c"]}},"egress":"endpoints"}]},"ObjectPrefix":{"title":"Object prefix","description":"The beginning of the object keys that may be touched, ending with a slash. IAM permissions are narrowed to it.","type":"string","pattern":"^[A-Za-z0-9!_.'()=+:@-][A-Za-z0-9!_.'()=+:@ /-]{0,510}/$","examples":["orders/"]},"OpensearchCreation":{"title":"OpenSearch domain creation","description":"Creates a domain, encrypted at rest and between its nodes, that takes HTTPS with TLS 1.2 only. It stands in a VPC, or with `public: true` on the internet behind its access policy; this cannot be changed later.","type":"object","additionalProperties":false,"properties":{"name":{"title":"OpenSearch domain name","description":"The name in AWS. Without it: application name and sink name, shortened to 28 characters.","type":"string","pattern":"^[a-z][a-z0-9-]{2,27}$","examples":["orders-search"]},"engineVersion":{"title":"Engine version","description":"The OpenSearch release.","type":"string","pattern":"^OpenSearch_[1-9][0-9]?[.][0-9]{1,2}$","default":"OpenSearch_2.19","examples":["OpenSearch_2.19"]},"instanceType":{"$ref":"#/definitions/SearchInstanceType"},"instances":{"title":"Data instances","description":"Number of data nodes: a multiple of `zones`, though over three zones other numbers are taken. Without it: one in each zone.","type":"integer","minimum":1,"maximum":200,"examples":[3]},"zones":{"title":"Zones","description":"Over how many Availability Zones the nodes are spread. In a VPC there is one subnet for each. Without it: one for each subnet in `vpc`; otherwise 2, or 1 in a network of one subnet.","type":"integer","minimum":1,"maximum":3,"default":2,"examples":[3]},"dedicatedMasters":{"$ref":"#/definitions/DedicatedMasters"},"volumeSize":{"title":"Node volume size","description":"GiB of gp3 storage on each data node: at most what its instance type takes. Without it: 100, or the disks that types such as `i4i` and `r7gd` have.","type":"integer","minimum":10,"maximum":36864,"examples":[100]},"encryption":{"$ref":"#/definitions/Encryption"},"vpc":{"$ref":"#/definitions/Placement"},"public":{"title":"Public domain","description":"Puts the domain on the internet; its access policy admits the execution role only.","const":true,"examples":[true]},"adminRole":{"$ref":"#/definitions/RoleArn"},"serviceLinkedRole":{"title":"Service-linked role","description":"Whether to create the role by which OpenSearch stands in VPCs. There is one per account: true for the first domain in a VPC only.","type":"boolean","default":false,"examples":[true]},"logs":{"$ref":"#/definitions/SearchLogs"}},"examples":[{"instanceType":"m7g.large.search","zones":3,"volumeSize":100}]},"OpensearchDomainArn":{"title":"OpenSearch domain ARN","description":"The ARN of an OpenSearch domain.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:es:[a-z0-9-]+:[0-9]{12}:domain/[a-z][a-z0-9-]{2,27}$","examples":["arn:aws:es:eu-west-1:111122223333:domain/search"]},"OpensearchServerless":{"title":"OpenSearch Serverless","description":"A serverless collection. Give exactly one of `create` and `collection`; an existing collection's data access policy must already name the execution role.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/CollectionCreation"},"collection":{"$ref":"#/definitions/CollectionArn"},"endpoint":{"$ref":"#/definitions/CollectionHost"}},"examples":[{"create":{"public":true}}]},"OpensearchSink":{"title":"OpenSearch sink","description":"Writes documents in bulk. Give exactly one of `create` (a domain), `domain` (an existing one) and `serverless` (a collection).","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"OpenSearch sink type","description":"Always `opensearch`.","const":"opensearch"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"},"create":{"$ref":"#/definitions/OpensearchCreation"},"domain":{"$ref":"#/definitions/OpensearchDomainArn"},"serverless":{"$ref":"#/definitions/OpensearchServerless"},"endpoint":{"title":"Domain endpoint","description":"The host name of the existing domain, without `https://`.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{3,252}[a-z]$","examples":["vpc-search-abc123xyz789.eu-west-1.es.amazonaws.com"]},"auth":{"title":"OpenSearch authentication","description":"`iam` signs requests as the execution role; `basic` sends the user name and password from `secret`. With fine-grained access control the role or user must also be mapped inside OpenSearch.","enum":["iam","basic"],"default":"iam","examples":["iam"]},"secret":{"$ref":"#/definitions/SecretArn"},"secretKmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"type":"opensearch","domain":"arn:aws:es:eu-west-1:111122223333:domain/search","endpoint":"vpc-search-abc123xyz789.eu-west-1.es.amazonaws.com"},{"type":"opensearch","create":{"zones":3,"volumeSize":100}},{"type":"opensearch","serverless":{"create":{"indexes":["orders-*"],"public":true}}}]},"Override":{"title":"Override","description":"RFC 6902 operations on the arguments of one compiled resource.","type":"object","additionalProperties":false,"required":["address","reason","operations"],"properties":{"address":{"title":"Override address","description":"The Terraform address of the resource; `flinkform plan` lists them.","type":"string","pattern":"^aws_[a-z0-9_]{1,80}[.][a-z][a-z0-9_-]{0,80}$","examples":["aws_cloudwatch_log_group.application"]},"reason":{"title":"Override reason","description":"Why the spec has no better way. Shown in every report.","type":"string","minLength":5,"maxLength":500,"examples":["Legal hold: logs must survive the stack"]},"operations":{"title":"Operations","description":"What to change, in order.","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/definitions/OverrideOperation"},"examples":[[{"op":"add","path":"/skip_destroy","value":true}]]}}},"OverrideOperation":{"title":"Override operation","description":"One RFC 6902 operation; paths begin at the resource's arguments. Values are literal: they are never evaluated by Terraform.","type":"object","additionalProperties":false,"required":["op","path"],"properties":{"op":{"title":"Operation name","description":"`add` sets or inserts, `replace` changes what is there, `remove` takes it away.","enum":["add","replace","remove"],"examples":["add"]},"path":{"title":"Operation path","description":"A JSON Pointer into the resource's arguments.","type":"string","pattern":"^(/[^/]{0,200}){1,20}$","examples":["/skip_destroy"]},"value":{"title":"Operation value","description":"The value for `add` and `replace`: any JSON.","tsType":"unknown","examples":[true]}},"examples":[{"op":"add","path":"/skip_destroy","value":true}]},"Partition":{"title":"Partition","description":"The partition of a Region that is newer than this release of flinkform. Beside a Region that flinkform knows it has no effect, and must be right.","enum":["aws","aws-cn","aws-us-gov","aws-iso","aws-iso-b","aws-iso-e","aws-iso-f","aws-eusc"],"examples":["aws"]},"Peering":{"title":"Peering","description":"One other VPC. What is in the application's account, or is reached by `role`, is made on both sides; otherwise the peer's owner finds in an output what to do.","type":"object","additionalProperties":false,"required":["vpc","cidrs"],"properties":{"vpc":{"title":"Peer VPC","description":"The id of the other VPC.","type":"string","pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["vpc-0b1c2d3e4f5061728"]},"cidrs":{"title":"CIDR blocks of the peer","description":"Its IPv4 ranges. All of them, for AWS refuses a peering when any two ranges of the two VPCs overlap: each gets a route.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/VpcCidr"},"examples":[["10.50.0.0/16"]]},"region":{"title":"Region of the peer","description":"Where the other VPC is; without it in the application's Region. Across Regions security groups cannot name each other, so that rules name ranges.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$","examples":["eu-central-1"]},"account":{"title":"Account of the peer","description":"The account that owns the other VPC; without it the application's own.","type":"string","pattern":"^[0-9]{12}$","examples":["222233334444"]},"role":{"title":"Deploy role of the peer","description":"A role of that account that Terraform assumes to make the peer's side: the acceptance, the routes back, the rule and the DNS option. Without it, in another account, they are an output for the owner.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::222233334444:role/network-deploy"]},"routeTables":{"title":"Route tables of the peer","description":"Those of the subnets that are reached: each gets a route back.","type":"array","minItems":1,"maxItems":200,"uniqueItems":true,"items":{"title":"Route table id of the peer","description":"The id of a route table of the other VPC.","type":"string","pattern":"^rtb-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["rtb-0b1c2d3e4f5061728"]},"examples":[["rtb-0b1c2d3e4f5061728"]]},"hosts":{"title":"Hosts of the peer","description":"What of the sources and sinks is there: host names, `*.` and what they end in, or IPv4 addresses within `cidrs`.","type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"title":"Host of the peer","description":"A host name, a wildcard for all names below one, or an IPv4 address.","type":"string","pattern":"^([*][.])?[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?([.][A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$","maxLength":253,"examples":["*.lake.internal"]},"examples":[["*.lake.internal","10.50.4.7"]]},"dns":{"title":"DNS over the peering","description":"Whether public host names of EC2 are resolved to private addresses from the other side. Private hosted zones are not shared by it: they are associated with the VPC.","type":"boolean","default":true,"examples":[false]},"securityGroup":{"title":"Security group of the peer","description":"The group in front of what is reached there. It gets a rule for each port that a source or sink needs: by security group in the same Region, by range across Regions.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0b1c2d3e4f5061728"]},"remove":{"title":"Remove the peering","description":"The first of two steps to remove a peering whose other side Terraform makes through another Region or `role`: with `remove: true` all of it goes, while Terraform still knows where. Take the section out after that apply.","type":"boolean","default":false,"examples":[true]}},"examples":[{"vpc":"vpc-0b1c2d3e4f5061728","cidrs":["10.50.0.0/16"],"account":"222233334444"}]},"Peerings":{"title":"Peerings","description":"VPC peering connections by name. Peering is not transitive: of the other VPC only its own addresses are reached, not its NAT gateways, VPNs, gateway endpoints or further peerings.","type":"object","minProperties":1,"maxProperties":125,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Peering"},"examples":[{"lake":{"vpc":"vpc-0b1c2d3e4f5061728","cidrs":["10.50.0.0/16"],"routeTables":["rtb-0b1c2d3e4f5061728"],"hosts":["*.lake.internal"]}}]},"Placement":{"title":"Placement","description":"Existing subnets and security groups of one VPC.","type":"object","additionalProperties":false,"required":["subnets","securityGroups"],"properties":{"subnets":{"title":"Placement subnets","description":"1 to 16 subnets of one VPC.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"title":"Placement subnet id","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-0a1b2c3d4e5f60719"]]},"securityGroups":{"title":"Placement security groups","description":"1 to 5 security groups of the same VPC. They must let the application in.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"title":"Placement security group id","description":"The id of a security group.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0a1b2c3d4e5f60718"]},"examples":[["sg-0a1b2c3d4e5f60718"]]}},"examples":[{"subnets":["subnet-0a1b2c3d4e5f60718"],"securityGroups":["sg-0a1b2c3d4e5f60718"]}]},"PolicyArn":{"title":"Policy ARN","description":"The ARN of an IAM managed policy.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::111122223333:policy/engineering-boundary"]},"Properties":{"title":"Properties","description":"Property groups that the job reads at run time. Not for secrets: they are plain text in the API and in Terraform's state.","type":"object","maxProperties":50,"propertyNames":{"title":"Property group id","pattern":"^[0-9A-Za-z_.-]{1,50}$"},"additionalProperties":{"$ref":"#/definitions/PropertyGroup"},"examples":[{"Pricing":{"currency":"EUR"}}]},"PropertyGroup":{"title":"Property group","description":"1 to 50 keys with text values. Numbers and booleans must be quoted: the service knows text only.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"minLength":1,"maxLength":2048},"additionalProperties":{"title":"Property value","description":"Text of 1 to 2048 characters.","type":"string","minLength":1,"maxLength":2048,"examples":["EUR"]},"examples":[{"currency":"EUR"}]},"Python":{"title":"Python","description":"Makes this a PyFlink application: which script of the ZIP starts it, and what it needs.","type":"object","additionalProperties":false,"required":["script"],"properties":{"script":{"title":"Main script","description":"The script that starts the job: a path inside the code ZIP.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]py$","examples":["main.py"]},"jar":{"title":"Dependency JAR","description":"A JAR inside the ZIP with the connectors that the job uses.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]jar$","examples":["lib/pyflink-dependencies.jar"]},"files":{"title":"Python files","description":"Python files or folders inside the ZIP that the job imports.","type":"array","maxItems":50,"uniqueItems":true,"items":{"title":"Python file","description":"A path inside the ZIP.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$","examples":["lib/rules.py"]},"examples":[["lib/rules.py"]]},"archives":{"title":"Python archives","description":"Archives inside the ZIP that are unpacked beside the job.","type":"array","maxItems":50,"uniqueItems":true,"items":{"title":"Python archive","description":"A path inside the ZIP.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$","examples":["venv.zip"]},"examples":[["venv.zip"]]}},"examples":[{"script":"main.py","jar":"lib/pyflink-dependencies.jar"}]},"QueueCreation":{"title":"Queue creation","description":"Creates a standard queue that is encrypted and refuses requests without TLS.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Queue name","description":"The name in AWS. Without it: application name and sink name.","type":"string","pattern":"^[A-Za-z0-9_-]{1,80}([.]fifo)?$","maxLength":80,"examples":["orders"]},"retention":{"title":"Message retention","description":"How long a message waits for a reader before SQS deletes it: 60s to 14d.","type":"string","pattern":"^[1-9][0-9]{0,6}(s|m|h|d)$","default":"4d","examples":["14d"]},"visibilityTimeout":{"title":"Visibility timeout","description":"How long a message that is being read stays hidden from other readers: 0s to 12h.","type":"string","pattern":"^(0|[1-9][0-9]{0,4})(s|m|h)$","default":"30s","examples":["5m"]},"encryption":{"title":"Queue encryption","description":"Encryption at rest with a key of your own. Without it SQS encrypts with keys that it manages itself, which costs nothing.","type":"object","additionalProperties":false,"required":["kmsKey"],"properties":{"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"kmsKey":"arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"}]},"deadLetters":{"title":"Dead letters","description":"Creates a second queue, of the same encryption, for messages that readers fail to process. Without it such a message comes back until its retention ends.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Dead-letter queue name","description":"The name in AWS. Without it: the name of the queue and `-dead-letters`.","type":"string","pattern":"^[A-Za-z0-9_-]{1,80}([.]fifo)?$","maxLength":80,"examples":["orders-dead-letters"]},"afterReceives":{"title":"Receives before a dead letter","description":"How often a message is read without being deleted before it becomes a dead letter.","type":"integer","minimum":1,"maximum":1000,"default":5,"examples":[3]},"retention":{"title":"Dead-letter retention","description":"How long a dead letter is kept, counted from when it was first sent: 60s to 14d.","type":"string","pattern":"^[1-9][0-9]{0,6}(s|m|h|d)$","default":"14d","examples":["14d"]}},"examples":[{"afterReceives":3}]}},"examples":[{"retention":"14d","deadLetters":{"afterReceives":3}}]},"RedshiftCreation":{"title":"Redshift cluster creation","description":"Creates a provisioned cluster, encrypted, private, TLS only, with a managed password and a final snapshot.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Cluster identifier","description":"The name in AWS. Without it: application name and sink name.","type":"string","pattern":"^[a-z]([a-z0-9]|-[a-z0-9]){0,62}$","maxLength":63,"examples":["orders"]},"nodeType":{"title":"Node type","description":"The type of the nodes.","type":"string","pattern":"^(ra3|rg|dc2)[.]([0-9]{0,2}x)?l(arge|plus)$","default":"ra3.large","examples":["ra3.xlplus"]},"nodes":{"title":"Nodes","description":"Number of nodes; one makes a single-node cluster, which large types do not offer.","type":"integer","minimum":1,"maximum":128,"default":2,"examples":[2]},"port":{"$ref":"#/definitions/RedshiftPort"},"adminUser":{"$ref":"#/definitions/AdminUser"},"vpc":{"$ref":"#/definitions/Placement"},"encryption":{"$ref":"#/definitions/Encryption"},"snapshotRetention":{"title":"Snapshot retention","description":"How long automated snapshots are kept: 1 to 35 days.","type":"string","pattern":"^([1-9]|[12][0-9]|3[0-5])d$","default":"7d","examples":["7d"]},"finalSnapshot":{"title":"Final snapshot","description":"Takes a snapshot, named after the cluster with `-final` behind it, before the cluster is destroyed. It outlives the stack: delete or copy it before a cluster of the same name is destroyed again, or AWS refuses, because there is one of that name.","type":"boolean","default":true,"examples":[true]}},"examples":[{"nodeType":"ra3.xlplus","nodes":2}]},"RedshiftDatabase":{"title":"Redshift database","description":"The name of the database. A created one is stricter: in a cluster 64 lowercase characters, in a workgroup no `$` and no `_` at the beginning.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_$-]{0,126}$","default":"dev","examples":["dev"]},"RedshiftEndpoint":{"title":"Redshift endpoint","description":"The host name of an existing cluster or workgroup, without port.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{1,200}[.]redshift(-serverless)?[.]amazonaws[.](com|com[.]cn|eu)$","examples":["orders.abc123xyz789.eu-west-1.redshift.amazonaws.com"]},"RedshiftHost":{"title":"Redshift host","description":"The host name of an existing cluster or workgroup, without port: AWS's own, or a custom one.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{1,250}[a-z0-9]$","examples":["orders.abc123xyz789.eu-west-1.redshift.amazonaws.com"]},"RedshiftPort":{"title":"Redshift port","description":"The port of the database. RA3 clusters and workgroups use 5431 to 5455 or 8191 to 8215.","type":"integer","minimum":1150,"maximum":65535,"default":5439,"examples":[5439]},"RedshiftServerless":{"title":"Redshift Serverless","description":"A workgroup. Give exactly one of `create` and `workgroup`.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/RedshiftServerlessCreation"},"workgroup":{"title":"Workgroup ARN","description":"The ARN of an existing workgroup.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:redshift-serverless:[a-z0-9-]+:[0-9]{12}:workgroup/[0-9a-f-]{36}$","examples":["arn:aws:redshift-serverless:eu-west-1:111122223333:workgroup/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"]},"name":{"title":"Workgroup name","description":"The name of the existing workgroup, which the Data API asks for.","type":"string","pattern":"^[a-z0-9-]{3,64}$","examples":["orders"]}},"examples":[{"create":{"baseCapacity":32}}]},"RedshiftServerlessCreation":{"title":"Workgroup creation","description":"Creates a namespace and a workgroup: encrypted, private, with a managed password.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Namespace and workgroup name","description":"The name of both in AWS. Without it: application name and sink name.","type":"string","pattern":"^[a-z0-9-]{3,64}$","examples":["orders"]},"baseCapacity":{"title":"Base capacity","description":"Redshift processing units (RPUs): 4, or 8 to 512 in steps of 8; in some Regions up to 1024 in steps of 32.","type":"integer","minimum":4,"maximum":1024,"default":32,"examples":[32]},"maxCapacity":{"title":"Maximum capacity","description":"The most RPUs that the workgroup may use, in the same steps.","type":"integer","minimum":4,"maximum":5632,"examples":[128]},"port":{"$ref":"#/definitions/RedshiftPort"},"adminUser":{"$ref":"#/definitions/AdminUser"},"vpc":{"$ref":"#/definitions/Placement"},"encryption":{"$ref":"#/definitions/Encryption"}},"examples":[{"baseCapacity":32,"maxCapacity":128}]},"RedshiftSink":{"title":"Redshift sink","description":"Writes rows. Give exactly one of `create` (a cluster), `cluster` (an existing one) and `serverless` (a workgroup). To load through S3 use a `firehose` sink.","type":"object","additionalProperties":false,"required":["type","mode"],"properties":{"type":{"title":"Redshift sink type","description":"Always `redshift`.","const":"redshift"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"},"mode":{"title":"Redshift mode","description":"`jdbc` connects to the database with the user and password in `secret`; `data-api` sends statements over HTTPS, and authenticates with IAM or with `secret`.","enum":["jdbc","data-api"],"examples":["jdbc"]},"create":{"$ref":"#/definitions/RedshiftCreation"},"cluster":{"title":"Redshift cluster ARN","description":"The ARN of an existing provisioned cluster.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:redshift:[a-z0-9-]+:[0-9]{12}:cluster:[a-z][a-z0-9-]{0,62}$","examples":["arn:aws:redshift:eu-west-1:111122223333:cluster:orders"]},"serverless":{"$ref":"#/definitions/RedshiftServerless"},"endpoint":{"$ref":"#/definitions/RedshiftHost"},"port":{"$ref":"#/definitions/RedshiftPort"},"database":{"$ref":"#/definitions/RedshiftDatabase"},"user":{"title":"Database user","description":"The user as which the Data API connects to a provisioned cluster. It must exist in the database.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_+.@-]{0,127}$","examples":["flink_writer"]},"secret":{"$ref":"#/definitions/SecretArn"},"secretKmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"type":"redshift","mode":"data-api","cluster":"arn:aws:redshift:eu-west-1:111122223333:cluster:orders","database":"dev","user":"flink_writer"},{"type":"redshift","mode":"jdbc","create":{"nodes":2},"secret":"arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders/writer-AbCdEf"},{"type":"redshift","mode":"data-api","serverless":{"create":{"baseCapacity":32}}}]},"Region":{"title":"Region","description":"An AWS Region code. One that is newer than this release of flinkform needs `aws.partition` beside it.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$","examples":["eu-west-1"]},"RegistrySchema":{"title":"Registry schema","description":"One schema. With `definition` it is created here; without, it exists or is registered by the job.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Schema name","description":"The name in the registry. Without it: the name of the entry. That of a schema that is created here does not end with a dot.","type":"string","pattern":"^[a-zA-Z0-9_$#.-]{1,255}$","examples":["com.example.Order"]},"format":{"title":"Schema format","description":"The language of the definition.","enum":["avro","json","protobuf"],"examples":["avro"]},"compatibility":{"title":"Schema compatibility","description":"Which changes of a created schema the registry accepts.","enum":["none","disabled","backward","backward-all","forward","forward-all","full","full-all"],"default":"backward","examples":["backward"]},"definition":{"title":"Schema definition","description":"The first version of a created schema, as text.","type":"string","minLength":2,"maxLength":170000,"examples":["{\"type\":\"record\",\"name\":\"Order\",\"fields\":[{\"name\":\"id\",\"type\":\"string\"}]}"]}},"examples":[{"format":"avro","definition":"{\"type\":\"record\",\"name\":\"Order\",\"fields\":[{\"name\":\"id\",\"type\":\"string\"}]}"}]},"ResourceName":{"title":"Resource name","description":"The name of a source, sink or other named part of the spec: it becomes part of Terraform addresses and AWS names.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":30,"examples":["orders"]},"Restore":{"title":"Restore","description":"Which state the job starts from. Anything but the newest is a command for one release, named by `for`: from the next change of code or settings on, the job keeps its state again.","type":"object","additionalProperties":false,"properties":{"for":{"title":"Release to restore","description":"The release that the restore is for: this code with these settings. `flinkform validate` tells its id when this is missing. A JAR that is built again is another release if one byte differs, so name built code by `code.bucket`, `key` and `version`. Once code or settings have changed the restore is over; remove it then, for it comes back with the same code and settings.","type":"string","pattern":"^release-[0-9a-f]{8}$","examples":["release-1a2b3c4d"]},"from":{"title":"Restore from","description":"`latest`: the newest snapshot (or the last checkpoint). `snapshot`: the one named in `snapshot`, which an application that is new cannot have. `none`: empty state.","enum":["latest","snapshot","none"],"default":"latest","examples":["latest"]},"snapshot":{"title":"Snapshot name","description":"The snapshot for `from: snapshot`.","type":"string","pattern":"^[a-zA-Z0-9_.-]{1,256}$","examples":["before-migration"]},"allowNonRestoredState":{"title":"Allow non-restored state","description":"Lets the job start although the snapshot holds state of an operator that no longer exists. That state is dropped.","type":"boolean","default":false,"examples":[false]}},"examples":[{"from":"latest"}]},"RoleArn":{"title":"Role ARN","description":"The ARN of an IAM role.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::111122223333:role/flink/orders"]},"Runtime":{"title":"Runtime","description":"The Flink version of the service.","enum":["FLINK-1_15","FLINK-1_18","FLINK-1_19","FLINK-1_20","FLINK-2_2","FLINK-2_3"],"examples":["FLINK-1_20"]},"S3Backend":{"title":"S3 backend","description":"State in an S3 bucket.","type":"object","additionalProperties":false,"required":["type","bucket","key"],"properties":{"type":{"title":"S3 backend type","description":"Always `s3`.","const":"s3"},"bucket":{"$ref":"#/definitions/BucketName"},"key":{"title":"State key","description":"The key of the state object.","type":"string","pattern":"^[A-Za-z0-9!_.=-][A-Za-z0-9!_.=/-]{0,900}$","examples":["flink/orders.tfstate"]},"region":{"$ref":"#/definitions/Region"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"useLockfile":{"title":"Use lockfile","description":"Locks the state with an object beside it. Needs Terraform 1.10.","type":"boolean","default":true,"examples":[true]},"dynamodbTable":{"title":"Lock table","description":"Locks the state with a DynamoDB table, the older way.","type":"string","pattern":"^[a-zA-Z0-9_.-]{3,255}$","examples":["terraform-locks"]}},"examples":[{"type":"s3","bucket":"example-terraform-state","key":"flink/orders.tfstate"}]},"S3Sink":{"title":"S3 sink","description":"Writes objects under a prefix. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"S3 sink type","description":"Always `s3`.","const":"s3"},"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"bucketOwner":{"$ref":"#/definitions/BucketOwner"},"prefix":{"$ref":"#/definitions/ObjectPrefix"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"s3","create":{},"prefix":"orders/"}]},"S3Source":{"title":"S3 source","description":"Reads the objects under a prefix. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"S3 source type","description":"Always `s3`.","const":"s3"},"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"bucketOwner":{"$ref":"#/definitions/BucketOwner"},"prefix":{"$ref":"#/definitions/ObjectPrefix"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"},"discoveryInterval":{"$ref":"#/definitions/DiscoveryInterval"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"s3","bucket":"example-orders-landing","prefix":"incoming/"}]},"S3TableNames":{"title":"S3 tables","description":"The tables that the job touches. Permissions are narrowed to them.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"title":"S3 table name","description":"The name of a table: lower-case letters, digits and underscores.","type":"string","pattern":"^[a-z0-9]([a-z0-9_]{0,253}[a-z0-9])?$","examples":["orders"]},"examples":[["orders"]]},"S3TablesSink":{"title":"S3 Tables sink","description":"Writes tables of one namespace. Give exactly one of `create` and `tableBucket`.","type":"object","additionalProperties":false,"required":["type","namespace","tables"],"properties":{"type":{"title":"S3 Tables sink type","description":"Always `s3-tables`.","const":"s3-tables"},"create":{"$ref":"#/definitions/TableBucketCreation"},"tableBucket":{"$ref":"#/definitions/TableBucketArn"},"namespace":{"$ref":"#/definitions/TableNamespace"},"createNamespace":{"$ref":"#/definitions/NamespaceCreation"},"tables":{"$ref":"#/definitions/S3TableNames"},"sqlCatalog":{"$ref":"#/definitions/S3TablesSqlCatalog"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"},"createTables":{"title":"S3 table creation by the job","description":"Lets the job create the listed tables when they are missing.","type":"boolean","default":false,"examples":[true]}},"examples":[{"type":"s3-tables","create":{},"namespace":"sales","tables":["orders"],"createTables":true}]},"S3TablesSource":{"title":"S3 Tables source","description":"Reads tables of one namespace. Give exactly one of `create` and `tableBucket`.","type":"object","additionalProperties":false,"required":["type","namespace","tables"],"properties":{"type":{"title":"S3 Tables source type","description":"Always `s3-tables`.","const":"s3-tables"},"create":{"$ref":"#/definitions/TableBucketCreation"},"tableBucket":{"$ref":"#/definitions/TableBucketArn"},"namespace":{"$ref":"#/definitions/TableNamespace"},"createNamespace":{"$ref":"#/definitions/NamespaceCreation"},"tables":{"$ref":"#/definitions/S3TableNames"},"sqlCatalog":{"$ref":"#/definitions/S3TablesSqlCatalog"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"s3-tables","tableBucket":"arn:aws:s3tables:eu-west-1:111122223333:bucket/analytics","namespace":"sales","tables":["orders"]}]},"S3TablesSqlCatalog":{"title":"S3 Tables SQL catalog","description":"The job runs `CREATE DATABASE` in Flink SQL, and needs the permission for it. `CREATE CATALOG` alone does not: Iceberg creates no default database since 1.4.","type":"boolean","default":false,"examples":[true]},"Scaling":{"title":"Scaling","description":"How the capacity follows the load.","type":"object","additionalProperties":false,"properties":{"automatic":{"title":"Automatic scaling","description":"The service's own scaling: doubles the parallelism after 15 minutes over 75 % CPU, halves it after 6 hours under 10 %. It has no upper bound but the KPU quota.","type":"boolean","default":false,"examples":[true]}},"examples":[{"automatic":true}]},"SchemaRegistry":{"title":"Schema registry use","description":"The Glue schema registry that holds the schemas of the records. Give exactly one of `create` and `registry`.","type":"object","additionalProperties":false,"required":["schemas"],"properties":{"create":{"title":"Registry creation","description":"Creates the registry.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Created registry name","description":"The name in AWS, which does not end with a dot. Without it: application name and the name of the source or sink.","type":"string","pattern":"^[a-zA-Z0-9_$#.-]{0,254}[a-zA-Z0-9_$#-]$","examples":["orders"]}},"examples":[{}]},"registry":{"title":"Registry","description":"The name of an existing registry in the same account and Region, or the ARN of one.","type":"string","pattern":"^([a-zA-Z0-9_$#.-]{1,255}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:glue:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9_$#.-]{1,255})$","examples":["orders","arn:aws:glue:eu-west-1:111122223333:registry/orders"]},"schemas":{"title":"Schemas","description":"The schemas that the job uses, by a name of yours. Permissions are narrowed to them.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/RegistrySchema"},"examples":[{"order":{"name":"com.example.Order"}}]},"autoRegister":{"title":"Automatic registration","description":"Lets the job register new versions of the schemas, and the schemas themselves. Only for sinks.","type":"boolean","default":false,"examples":[true]}},"examples":[{"registry":"orders","schemas":{"order":{"name":"com.example.Order"}}}]},"SearchInstanceType":{"title":"Search instance type","description":"The instance type of nodes.","type":"string","pattern":"^[a-z][a-z0-9]{1,9}[.][a-z0-9]{2,12}[.]search$","default":"m7g.large.search","examples":["m7g.large.search"]},"SearchLogs":{"title":"Search logs","description":"Which logs the domain writes to CloudWatch, with the resource policy that lets it.","type":"object","additionalProperties":false,"properties":{"types":{"title":"Log types","description":"`application` has errors; the slow logs also need thresholds set inside OpenSearch; `audit` needs `adminRole`.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"Log type","description":"One kind of log.","enum":["application","index-slow","search-slow","audit"],"examples":["application"]},"default":["application"],"examples":[["application","index-slow"]]},"retention":{"$ref":"#/definitions/LogRetention"}},"examples":[{"types":["application","index-slow"]}]},"SecretArn":{"title":"Secret ARN","description":"The full ARN of a secret in AWS Secrets Manager, with its last six characters. The job fetches the secret at run time; its value never stands in a spec or in Terraform's state.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$","examples":["arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-login-a1B2c3"]},"Sink":{"title":"Sink","description":"One thing that the application writes. `type` decides which other keys are allowed.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/definitions/KinesisSink"},{"$ref":"#/definitions/MskSink"},{"$ref":"#/definitions/MskServerlessSink"},{"$ref":"#/definitions/KafkaSink"},{"$ref":"#/definitions/FirehoseSink"},{"$ref":"#/definitions/OpensearchSink"},{"$ref":"#/definitions/RedshiftSink"},{"$ref":"#/definitions/S3Sink"},{"$ref":"#/definitions/DynamodbSink"},{"$ref":"#/definitions/IcebergSink"},{"$ref":"#/definitions/S3TablesSink"},{"$ref":"#/definitions/SqsSink"}]},"Sinks":{"title":"Sinks","description":"What the application writes, by name.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Sink"}},"Snapshots":{"title":"Snapshots","description":"Savepoints that the service takes before every update, scaling and stop.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Snapshots enabled","description":"Without snapshots, an update loses the job's state.","type":"boolean","default":true,"examples":[true]}},"examples":[{"enabled":true}]},"Source":{"title":"Source","description":"One thing that the application reads. `type` decides which other keys are allowed.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/definitions/KinesisSource"},{"$ref":"#/definitions/MskSource"},{"$ref":"#/definitions/MskServerlessSource"},{"$ref":"#/definitions/KafkaSource"},{"$ref":"#/definitions/FirehoseSource"},{"$ref":"#/definitions/S3Source"},{"$ref":"#/definitions/DynamodbSource"},{"$ref":"#/definitions/IcebergSource"},{"$ref":"#/definitions/S3TablesSource"}]},"Sources":{"title":"Sources","description":"What the application reads, by name.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Source"}},"Spec":{"title":"Spec","description":"The application itself.","type":"object","additionalProperties":false,"required":["runtime","code"],"properties":{"runtime":{"$ref":"#/definitions/Runtime"},"code":{"$ref":"#/definitions/Code"},"python":{"$ref":"#/definitions/Python"},"compute":{"$ref":"#/definitions/Compute"},"scaling":{"$ref":"#/definitions/Scaling"},"checkpoints":{"$ref":"#/definitions/Checkpoints"},"snapshots":{"$ref":"#/definitions/Snapshots"},"restore":{"$ref":"#/definitions/Restore"},"start":{"title":"Start","description":"Whether Terraform starts the application. It acts when this value changes: an application that was stopped by hand, has failed or could not be updated stays stopped (READY), and a later apply changes it without starting it. To start it with its state: `aws kinesisanalyticsv2 start-application --region REGION --application-name NAME --run-configuration 'ApplicationRestoreConfiguration={ApplicationRestoreType=RESTORE_FROM_LATEST_SNAPSHOT}'`; from a snapshot, the last argument is `'ApplicationRestoreConfiguration={ApplicationRestoreType=RESTORE_FROM_CUSTOM_SNAPSHOT,SnapshotName=SNAPSHOT}'`; without state, `'ApplicationRestoreConfiguration={ApplicationRestoreType=SKIP_RESTORE_FROM_SNAPSHOT}'`. The quotes belong to it.","type":"boolean","default":true,"examples":[true]},"forceStop":{"title":"Force stop","description":"Stops the application without a snapshot when `start` turns false. State since the last snapshot is lost.","type":"boolean","default":false,"examples":[false]},"logging":{"$ref":"#/definitions/Logging"},"alarms":{"$ref":"#/definitions/Alarms"},"properties":{"$ref":"#/definitions/Properties"},"sources":{"$ref":"#/definitions/Sources"},"sinks":{"$ref":"#/definitions/Sinks"},"storage":{"$ref":"#/definitions/Storage"},"network":{"$ref":"#/definitions/Network"},"executionRole":{"$ref":"#/definitions/ExecutionRole"},"encryption":{"$ref":"#/definitions/Encryption"},"deletionProtection":{"title":"Deletion protection","description":"Makes Terraform refuse to destroy or replace the application and its data stores, also when a source, a sink or a creation is taken out of the spec. How to let one store go stands in `flinkform explain FLK3035`. Without it: on in production, off elsewhere.","type":"boolean","examples":[true]},"timeouts":{"$ref":"#/definitions/Timeouts"}}},"SqlCatalog":{"title":"SQL catalog","description":"The job runs `CREATE DATABASE` in Flink SQL, and needs the permission for it. `CREATE CATALOG` alone does not: Iceberg creates no default database since 1.4.","type":"boolean","default":false,"examples":[true]},"SqsSink":{"title":"SQS sink","description":"Sends each record as a message to a standard queue, created here or existing. A message may arrive more than once and out of order. SQS is a sink only. Give exactly one of `create`, `queue` and `url`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"SQS sink type","description":"Always `sqs`.","const":"sqs"},"create":{"$ref":"#/definitions/QueueCreation"},"queue":{"title":"Queue ARN","description":"The ARN of an existing queue. The job gets the URL that follows from it; where AWS gives the queue another one, give `url` instead.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,80}([.]fifo)?$","examples":["arn:aws:sqs:eu-west-1:111122223333:orders"]},"url":{"title":"Queue URL","description":"The URL of an existing queue, as SQS shows it.","type":"string","pattern":"^https://sqs(-fips)?[.][a-z0-9-]+[.](amazonaws[.]com([.]cn)?|amazonaws[.]eu|api[.]aws|c2s[.]ic[.]gov|sc2s[.]sgov[.]gov|cloud[.]adc-e[.]uk|csp[.]hci[.]ic[.]gov)/[0-9]{12}/[A-Za-z0-9_-]{1,80}([.]fifo)?$","examples":["https://sqs.eu-west-1.amazonaws.com/111122223333/orders"]},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"sqs","create":{"deadLetters":{}}}]},"StartingOffsets":{"title":"Starting offsets","description":"Where a job without state begins to read: `committed` goes on where the group stopped (and at the earliest record when it never began), `earliest` reads all that is kept, `latest` skips it.","enum":["committed","earliest","latest"],"default":"committed","examples":["earliest"]},"Storage":{"title":"Storage","description":"The bucket that a local code file is uploaded to, with a prefix for long-term data if `data` names one. Not for checkpoints: the service keeps those in its own storage. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"},"data":{"title":"Data prefix","description":"A prefix of the bucket that the job may read and write, for exports and long-term data. Passed to the job as `storage.path` in the property group `flinkform`.","type":"string","pattern":"^[A-Za-z0-9!_.'()=-][A-Za-z0-9!_.'()=/-]{0,510}/$","examples":["data/"]}},"examples":[{"create":{"expireNoncurrent":"30d"}}]},"StoreEncryption":{"title":"Encryption of a store","description":"Encryption at rest with a key of your own. Without it the AWS-managed key of the service is used.","type":"object","additionalProperties":false,"required":["kmsKey"],"properties":{"kmsKey":{"$ref":"#/definitions/StoreKeyArn"}},"examples":[{"kmsKey":"arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"}]},"StoreKeyArn":{"title":"KMS key ARN of a store","description":"The ARN of the KMS key (not of an alias: IAM policies match keys only) that encrypts what is written. What was written before stays under the key of then: when you change or remove it, name that one in `formerKmsKeys` of whoever reads here, in the same apply, until nothing is under it.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$","examples":["arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"]},"StreamArn":{"title":"Stream ARN","description":"The ARN of a Kinesis data stream.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kinesis:[a-z0-9-]+:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$","examples":["arn:aws:kinesis:eu-west-1:111122223333:stream/orders"]},"StreamCreation":{"title":"Stream creation","description":"Creates the stream, encrypted.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Stream name","description":"The name in AWS. Without it: application name and the name of the source or sink.","type":"string","pattern":"^[a-zA-Z0-9_.-]{1,128}$","examples":["orders"]},"mode":{"title":"Capacity mode","description":"`on-demand` scales by itself; `provisioned` needs `shards`.","enum":["on-demand","provisioned"],"default":"on-demand","examples":["on-demand"]},"shards":{"title":"Shards","description":"Number of shards of a provisioned stream: each takes 1 MiB/s in and gives 2 MiB/s out.","type":"integer","minimum":1,"maximum":10000,"examples":[4]},"retention":{"title":"Retention","description":"How long records can be read again: 24h to 365d, in whole hours or days.","type":"string","pattern":"^[1-9][0-9]{0,3}(h|d)$","default":"24h","examples":["7d"]},"encryption":{"$ref":"#/definitions/StoreEncryption"}},"examples":[{"mode":"provisioned","shards":4,"retention":"7d"}]},"TableArn":{"title":"Table ARN","description":"The ARN of a DynamoDB table.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[a-zA-Z0-9_.-]{3,255}$","examples":["arn:aws:dynamodb:eu-west-1:111122223333:table/orders"]},"TableBucketArn":{"title":"Table bucket ARN","description":"The ARN of an existing table bucket.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:s3tables:[a-z0-9-]+:[0-9]{12}:bucket/[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$","examples":["arn:aws:s3tables:eu-west-1:111122223333:bucket/analytics"]},"TableBucketCreation":{"title":"Table bucket creation","description":"Creates the table bucket, encrypted, and the namespace in it.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Table bucket name","description":"The name in AWS, unique in account and Region. Without it: application name and the name of the source or sink.","type":"string","pattern":"^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$","examples":["analytics"]},"encryption":{"$ref":"#/definitions/StoreEncryption"},"removeUnreferencedAfter":{"title":"Unreferenced file removal","description":"After how many whole days S3 Tables removes files that no snapshot refers to.","type":"string","pattern":"^[1-9][0-9]{0,3}d$","default":"3d","examples":["7d"]}},"examples":[{}]},"TableCreation":{"title":"Table creation","description":"Creates the table, encrypted. Only the key attributes are declared: DynamoDB has no other schema.","type":"object","additionalProperties":false,"required":["partitionKey"],"properties":{"name":{"title":"Table name","description":"The name in AWS. Without it: application name and the name of the source or sink.","type":"string","pattern":"^[a-zA-Z0-9_.-]{3,255}$","examples":["orders"]},"partitionKey":{"$ref":"#/definitions/KeyAttribute"},"sortKey":{"$ref":"#/definitions/KeyAttribute"},"billing":{"title":"Billing mode","description":"`on-demand` scales by itself; `provisioned` needs `readCapacity` and `writeCapacity`.","enum":["on-demand","provisioned"],"default":"on-demand","examples":["on-demand"]},"readCapacity":{"title":"Read capacity","description":"Read units per second of a provisioned table: each is one strongly consistent read of 4 KB. A table has at most 40,000 unless AWS raised the quota.","type":"integer","minimum":1,"maximum":10000000,"examples":[10]},"writeCapacity":{"title":"Write capacity","description":"Write units per second of a provisioned table: each is one write of 1 KB. A table has at most 40,000 unless AWS raised the quota.","type":"integer","minimum":1,"maximum":10000000,"examples":[10]},"pointInTimeRecovery":{"title":"Point-in-time recovery","description":"Keeps backups of every second of the last 35 days. Without it: on in production, off elsewhere.","type":"boolean","examples":[true]},"encryption":{"$ref":"#/definitions/Encryption"},"stream":{"title":"Stream view","description":"What the stream of the table holds of each changed item. Without it the table has no stream, except for a source with `mode: streams`, which gets `new-and-old-images`. Another view is another stream, and what the job has not read of the old one is skipped: a protected stack refuses the change.","enum":["keys-only","new-image","old-image","new-and-old-images"],"examples":["new-and-old-images"]},"expireBy":{"title":"Expiration attribute","description":"The attribute with the moment (seconds since 1970, a number) after which DynamoDB removes an item.","type":"string","minLength":1,"maxLength":255,"examples":["expiresAt"]}},"examples":[{"partitionKey":{"name":"orderId","type":"string"}}]},"TableNamespace":{"title":"Table namespace","description":"The namespace of the tables. It is created together with a created table bucket.","type":"string","pattern":"^[a-z0-9]([a-z0-9_]{0,253}[a-z0-9])?$","examples":["sales"]},"TableStreamArn":{"title":"Table stream ARN","description":"The ARN of a DynamoDB table's stream, with its label.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[a-zA-Z0-9_.-]{3,255}/stream/[0-9T:.-]{10,40}$","examples":["arn:aws:dynamodb:eu-west-1:111122223333:table/orders/stream/2026-01-31T08:15:30.123"]},"Tags":{"title":"Tags","description":"AWS tags, put on every resource. At most 50.","type":"object","maxProperties":50,"propertyNames":{"minLength":1,"maxLength":128},"additionalProperties":{"title":"Tag value","description":"Text of at most 256 characters.","type":"string","maxLength":256,"examples":["payments"]},"examples":[{"owner":"payments"}]},"Timeouts":{"title":"Timeouts","description":"How long Terraform waits for the application. Large state needs more than the provider's ten minutes.","type":"object","additionalProperties":false,"properties":{"create":{"title":"Create timeout","description":"Wait for creation and start.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","default":"30m","examples":["30m"]},"update":{"title":"Update timeout","description":"Wait for an update, with its snapshot and restart.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","default":"60m","examples":["60m"]},"delete":{"title":"Delete timeout","description":"Wait for deletion.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","default":"30m","examples":["30m"]}},"examples":[{"update":"2h"}]},"TransactionalIdPrefix":{"title":"Transactional id prefix","description":"The beginning of the job's transactional ids, for `exactly-once`; unique among all that write to the cluster. Without it: application name and sink name.","type":"string","pattern":"^[A-Za-z0-9._-]{1,200}$","examples":["orders-enrichment-alerts"]},"Vpc":{"title":"VPC","description":"The VPC of the application: give exactly one of `create` and `subnets`. In a VPC the application has no internet access of its own.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/VpcCreation"},"id":{"title":"Id of the VPC","description":"The VPC of `subnets`. Needed for what is created in it: a security group, endpoints.","type":"string","pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["vpc-0a1b2c3d4e5f60718"]},"cidrs":{"title":"CIDR blocks","description":"The IPv4 address ranges of the existing VPC, which the rules of a created security group name.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/VpcCidr"},"examples":[["10.20.0.0/16"]]},"subnets":{"title":"Subnets","description":"1 to 16 existing private subnets of one VPC, in at least two Availability Zones. If another account shares them, its id goes into `subnetOwner`.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"title":"Subnet id","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-0a1b2c3d4e5f60719"]]},"subnetOwner":{"title":"Subnet owner","description":"The account that shares the subnets with the application's, through AWS Resource Access Manager: their ARNs, which the execution role must be allowed, have its id. Without it the subnets are of the application's own account.","type":"string","pattern":"^[0-9]{12}$","examples":["222233334444"]},"securityGroups":{"title":"Security groups","description":"1 to 5 existing security groups of the same VPC. Without them one is created, with rules for exactly what the application needs.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"title":"Security group id","description":"The id of a security group.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0a1b2c3d4e5f60718"]},"examples":[["sg-0a1b2c3d4e5f60718"]]},"routeTables":{"title":"Route tables","description":"The route tables of the existing `subnets`: gateway endpoints, for S3 and DynamoDB, are routes in them.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"title":"Route table id","description":"The id of a route table.","type":"string","pattern":"^rtb-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["rtb-0a1b2c3d4e5f60718"]},"examples":[["rtb-0a1b2c3d4e5f60718"]]}},"examples":[{"subnets":["subnet-0a1b2c3d4e5f60718"],"securityGroups":["sg-0a1b2c3d4e5f60718"]}]},"VpcCidr":{"title":"CIDR block","description":"An IPv4 range from /16 to /28, such as 10.20.0.0/16: the bits after the prefix are zero.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$","examples":["10.20.0.0/16"]},"VpcCreation":{"title":"VPC creation","description":"A VPC with a private subnet in each zone; with `egress: nat` also a public one for the NAT gateway. The range is cut into eight blocks, one for each zone by its letter, so that another zone moves nothing: the private subnet is the first half of its block, and /28 subnets follow it. Give exactly one of `cidr` and `ipam`.","type":"object","additionalProperties":false,"required":["zones"],"properties":{"cidr":{"$ref":"#/definitions/VpcCidr"},"ipam":{"$ref":"#/definitions/Ipam"},"secondaryCidrs":{"title":"Secondary CIDR blocks","description":"Further IPv4 ranges of the VPC, for what `privateCidr` names, or for what others put into the VPC.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/definitions/VpcCidr"},"examples":[["100.64.0.0/16"]]},"privateCidr":{"title":"CIDR block of the private subnets","description":"One of `secondaryCidrs`: the private subnets are its eighths, where addresses of the first range are scarce.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$","examples":["100.64.0.0/16"]},"zones":{"title":"Zones of the VPC","description":"The Availability Zones, by the letter of their name or by their id, which is the same in all accounts. A list and not a number: which zones a number means changes with time, and would replace subnets.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Zone","description":"A letter, `a` for eu-west-1a in eu-west-1, or an id such as euw1-az1.","type":"string","pattern":"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$","examples":["a"]},"examples":[["a","b","c"]]},"flowLogs":{"$ref":"#/definitions/FlowLogs"},"networkAcl":{"title":"Network ACL","description":"Of the private subnets. `default` leaves them the VPC's own, which allows everything. `ephemeral` gives them one that takes from outside the VPC nothing but answers, on the ports 1024 to 65535; nothing finer works, as network ACLs know no connections.","type":"string","enum":["default","ephemeral"],"default":"default","examples":["ephemeral"]},"dns":{"$ref":"#/definitions/VpcDns"}},"examples":[{"cidr":"10.20.0.0/16","zones":["a","b","c"]}]},"VpcDns":{"title":"DNS","description":"DNS servers of your own for the VPC, in place of AWS's resolver. They must forward the names of AWS and of private zones to it (the second address of the VPC), or endpoints are not found.","type":"object","additionalProperties":false,"required":["servers"],"properties":{"servers":{"title":"DNS servers","description":"One to four IPv4 addresses.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"title":"DNS server","description":"The address of a server.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}$","examples":["10.0.0.2"]},"examples":[["10.0.0.2","10.0.1.2"]]},"domain":{"title":"Domain","description":"What a name without a dot is looked up in.","type":"string","pattern":"^[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63})*$","maxLength":253,"examples":["corp.example.com"]}},"examples":[{"servers":["10.0.0.2"],"domain":"corp.example.com"}]},"Warehouse":{"title":"Warehouse","description":"The bucket that holds data and metadata of the tables. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"prefix":{"$ref":"#/definitions/ObjectPrefix"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"}},"examples":[{"bucket":"example-lake","prefix":"warehouse/"}]}}};
const schema12 = {"title":"Metadata","description":"What the application is called and where it belongs.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"Application name","description":"The prefix of every AWS name. Changing it replaces the application and loses its state.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":60,"examples":["orders-enrichment"]},"environment":{"title":"Environment","description":"Becomes part of every AWS name, so that environments can share an account. `prod`, `production`, `prd` and `live`, alone or as a word of the name (`prod-eu`, but not `pre-prod`), are production: stricter checks, and protection against deletion.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":20,"examples":["prod"]},"tags":{"$ref":"#/definitions/Tags"}}};
const schema13 = {"title":"Tags","description":"AWS tags, put on every resource. At most 50.","type":"object","maxProperties":50,"propertyNames":{"minLength":1,"maxLength":128},"additionalProperties":{"title":"Tag value","description":"Text of at most 256 characters.","type":"string","maxLength":256,"examples":["payments"]},"examples":[{"owner":"payments"}]};
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema12.required,parentSchema:schema12,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema12.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema12.properties.name,data:data0};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema12.properties.environment,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema12.properties.environment,data:data1};
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
const err7 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},schema:schema12.properties.environment.type,parentSchema:schema12.properties.environment,data:data1};
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
const err8 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema13,data:data2};
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
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema13.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(key1) < 1){
const err10 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.propertyNames,data:key1,propertyName:key1};
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
const err11 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema13.propertyNames,parentSchema:schema13,data:data2};
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
const err12 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/Tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema13.additionalProperties,data:data3};
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
const err13 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/Tags/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data3};
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
const err14 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data2};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
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

const schema14 = {"title":"AWS","description":"The account and Region, and where Terraform keeps its state.","type":"object","additionalProperties":false,"required":["region","accountId"],"properties":{"region":{"$ref":"#/definitions/Region"},"accountId":{"$ref":"#/definitions/AccountId"},"partition":{"$ref":"#/definitions/Partition"},"backend":{"$ref":"#/definitions/Backend"},"deployRole":{"$ref":"#/definitions/RoleArn"}},"examples":[{"region":"eu-west-1","accountId":"111122223333"}]};
const schema15 = {"title":"Region","description":"An AWS Region code. One that is newer than this release of flinkform needs `aws.partition` beside it.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$","examples":["eu-west-1"]};
const schema16 = {"title":"Account id","description":"An AWS account id: twelve digits, in quotes so that it stays text.","type":"string","pattern":"^[0-9]{12}$","examples":["111122223333"]};
const schema17 = {"title":"Partition","description":"The partition of a Region that is newer than this release of flinkform. Beside a Region that flinkform knows it has no effect, and must be right.","enum":["aws","aws-cn","aws-us-gov","aws-iso","aws-iso-b","aws-iso-e","aws-iso-f","aws-eusc"],"examples":["aws"]};
const schema24 = {"title":"Role ARN","description":"The ARN of an IAM role.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::111122223333:role/flink/orders"]};
const pattern2 = new RegExp("^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$", "u");
const pattern3 = new RegExp("^[0-9]{12}$", "u");
const pattern10 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$", "u");
const schema18 = {"title":"Backend","description":"Where Terraform keeps its state. Without it no backend is written, and Terraform keeps the state in a local file in the folder of the stack.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/definitions/S3Backend"},{"$ref":"#/definitions/LocalBackend"}]};
const schema23 = {"title":"Local backend","description":"State in a local file.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Local backend type","description":"Always `local`.","const":"local"},"path":{"title":"State path","description":"The state file, relative to the stack's folder.","type":"string","pattern":"^(?!.*[.][.])[A-Za-z0-9_][A-Za-z0-9_./-]{0,500}$","default":"terraform.tfstate","examples":["terraform.tfstate"]}},"examples":[{"type":"local"}]};
const schema19 = {"title":"S3 backend","description":"State in an S3 bucket.","type":"object","additionalProperties":false,"required":["type","bucket","key"],"properties":{"type":{"title":"S3 backend type","description":"Always `s3`.","const":"s3"},"bucket":{"$ref":"#/definitions/BucketName"},"key":{"title":"State key","description":"The key of the state object.","type":"string","pattern":"^[A-Za-z0-9!_.=-][A-Za-z0-9!_.=/-]{0,900}$","examples":["flink/orders.tfstate"]},"region":{"$ref":"#/definitions/Region"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"useLockfile":{"title":"Use lockfile","description":"Locks the state with an object beside it. Needs Terraform 1.10.","type":"boolean","default":true,"examples":[true]},"dynamodbTable":{"title":"Lock table","description":"Locks the state with a DynamoDB table, the older way.","type":"string","pattern":"^[a-zA-Z0-9_.-]{3,255}$","examples":["terraform-locks"]}},"examples":[{"type":"s3","bucket":"example-terraform-state","key":"flink/orders.tfstate"}]};
const schema20 = {"title":"Bucket name","description":"The name of an S3 bucket: 3 to 63 lower-case letters, digits, dots and hyphens.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$","examples":["example-orders-archive"]};
const schema22 = {"title":"KMS key ARN","description":"The ARN of a KMS key (not of an alias: IAM policies match keys only).","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$","examples":["arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"]};
const pattern4 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9!_.=-][A-Za-z0-9!_.=/-]{0,900}$", "u");
const pattern7 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$", "u");
const pattern8 = new RegExp("^[a-zA-Z0-9_.-]{3,255}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.bucket === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bucket"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},schema:schema19.required,parentSchema:schema19,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
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
let data0 = data.type;
if("s3" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "s3"},schema:"s3",parentSchema:schema19.properties.type,data:data0};
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
const err5 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},schema:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",parentSchema:schema20,data:data1};
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
const err6 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data1};
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
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!_.=-][A-Za-z0-9!_.=/-]{0,900}$"},schema:"^[A-Za-z0-9!_.=-][A-Za-z0-9!_.=/-]{0,900}$",parentSchema:schema19.properties.key,data:data2};
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
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},schema:schema19.properties.key.type,parentSchema:schema19.properties.key,data:data2};
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
const err9 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/Region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$"},schema:"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$",parentSchema:schema15,data:data3};
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
const err10 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/Region/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data3};
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
const err11 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data4};
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
const err12 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data4};
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
let data5 = data.useLockfile;
if(typeof data5 !== "boolean"){
const err13 = {instancePath:instancePath+"/useLockfile",schemaPath:"#/properties/useLockfile/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.useLockfile.type,parentSchema:schema19.properties.useLockfile,data:data5};
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
const err14 = {instancePath:instancePath+"/dynamodbTable",schemaPath:"#/properties/dynamodbTable/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]{3,255}$"},schema:"^[a-zA-Z0-9_.-]{3,255}$",parentSchema:schema19.properties.dynamodbTable,data:data6};
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
const err15 = {instancePath:instancePath+"/dynamodbTable",schemaPath:"#/properties/dynamodbTable/type",keyword:"type",params:{type: "string"},schema:schema19.properties.dynamodbTable.type,parentSchema:schema19.properties.dynamodbTable,data:data6};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
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

const pattern9 = new RegExp("^(?!.*[.][.])[A-Za-z0-9_][A-Za-z0-9_./-]{0,500}$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema18.required,parentSchema:schema18,data};
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
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/definitions/LocalBackend/required",keyword:"required",params:{missingProperty: "type"},schema:schema23.required,parentSchema:schema23,data};
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
const err2 = {instancePath,schemaPath:"#/definitions/LocalBackend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
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
let data0 = data.type;
if("local" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/LocalBackend/properties/type/const",keyword:"const",params:{allowedValue: "local"},schema:"local",parentSchema:schema23.properties.type,data:data0};
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
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/LocalBackend/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?!.*[.][.])[A-Za-z0-9_][A-Za-z0-9_./-]{0,500}$"},schema:"^(?!.*[.][.])[A-Za-z0-9_][A-Za-z0-9_./-]{0,500}$",parentSchema:schema23.properties.path,data:data1};
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
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/LocalBackend/properties/path/type",keyword:"type",params:{type: "string"},schema:schema23.properties.path.type,parentSchema:schema23.properties.path,data:data1};
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
const err6 = {instancePath,schemaPath:"#/definitions/LocalBackend/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
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
const err7 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema18.discriminator,parentSchema:schema18,data};
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
const err8 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema18.discriminator,parentSchema:schema18,data};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.accountId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accountId"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "region") || (key0 === "accountId")) || (key0 === "partition")) || (key0 === "backend")) || (key0 === "deployRole"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
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
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/Region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$"},schema:"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$",parentSchema:schema15,data:data0};
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
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/Region/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data0};
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
const err5 = {instancePath:instancePath+"/accountId",schemaPath:"#/definitions/AccountId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema16,data:data1};
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
const err6 = {instancePath:instancePath+"/accountId",schemaPath:"#/definitions/AccountId/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.partition !== undefined){
let data2 = data.partition;
if(!((((((((data2 === "aws") || (data2 === "aws-cn")) || (data2 === "aws-us-gov")) || (data2 === "aws-iso")) || (data2 === "aws-iso-b")) || (data2 === "aws-iso-e")) || (data2 === "aws-iso-f")) || (data2 === "aws-eusc"))){
const err7 = {instancePath:instancePath+"/partition",schemaPath:"#/definitions/Partition/enum",keyword:"enum",params:{allowedValues: schema17.enum},schema:schema17.enum,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.backend !== undefined){
if(!(validate14(data.backend, {instancePath:instancePath+"/backend",parentData:data,parentDataProperty:"backend",rootData}))){
vErrors = vErrors === null ? validate14.errors : append(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.deployRole !== undefined){
let data4 = data.deployRole;
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err8 = {instancePath:instancePath+"/deployRole",schemaPath:"#/definitions/RoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$",parentSchema:schema24,data:data4};
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
const err9 = {instancePath:instancePath+"/deployRole",schemaPath:"#/definitions/RoleArn/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data4};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema25 = {"title":"Spec","description":"The application itself.","type":"object","additionalProperties":false,"required":["runtime","code"],"properties":{"runtime":{"$ref":"#/definitions/Runtime"},"code":{"$ref":"#/definitions/Code"},"python":{"$ref":"#/definitions/Python"},"compute":{"$ref":"#/definitions/Compute"},"scaling":{"$ref":"#/definitions/Scaling"},"checkpoints":{"$ref":"#/definitions/Checkpoints"},"snapshots":{"$ref":"#/definitions/Snapshots"},"restore":{"$ref":"#/definitions/Restore"},"start":{"title":"Start","description":"Whether Terraform starts the application. It acts when this value changes: an application that was stopped by hand, has failed or could not be updated stays stopped (READY), and a later apply changes it without starting it. To start it with its state: `aws kinesisanalyticsv2 start-application --region REGION --application-name NAME --run-configuration 'ApplicationRestoreConfiguration={ApplicationRestoreType=RESTORE_FROM_LATEST_SNAPSHOT}'`; from a snapshot, the last argument is `'ApplicationRestoreConfiguration={ApplicationRestoreType=RESTORE_FROM_CUSTOM_SNAPSHOT,SnapshotName=SNAPSHOT}'`; without state, `'ApplicationRestoreConfiguration={ApplicationRestoreType=SKIP_RESTORE_FROM_SNAPSHOT}'`. The quotes belong to it.","type":"boolean","default":true,"examples":[true]},"forceStop":{"title":"Force stop","description":"Stops the application without a snapshot when `start` turns false. State since the last snapshot is lost.","type":"boolean","default":false,"examples":[false]},"logging":{"$ref":"#/definitions/Logging"},"alarms":{"$ref":"#/definitions/Alarms"},"properties":{"$ref":"#/definitions/Properties"},"sources":{"$ref":"#/definitions/Sources"},"sinks":{"$ref":"#/definitions/Sinks"},"storage":{"$ref":"#/definitions/Storage"},"network":{"$ref":"#/definitions/Network"},"executionRole":{"$ref":"#/definitions/ExecutionRole"},"encryption":{"$ref":"#/definitions/Encryption"},"deletionProtection":{"title":"Deletion protection","description":"Makes Terraform refuse to destroy or replace the application and its data stores, also when a source, a sink or a creation is taken out of the spec. How to let one store go stands in `flinkform explain FLK3035`. Without it: on in production, off elsewhere.","type":"boolean","examples":[true]},"timeouts":{"$ref":"#/definitions/Timeouts"}}};
const schema26 = {"title":"Runtime","description":"The Flink version of the service.","enum":["FLINK-1_15","FLINK-1_18","FLINK-1_19","FLINK-1_20","FLINK-2_2","FLINK-2_3"],"examples":["FLINK-1_20"]};
const schema31 = {"title":"Python","description":"Makes this a PyFlink application: which script of the ZIP starts it, and what it needs.","type":"object","additionalProperties":false,"required":["script"],"properties":{"script":{"title":"Main script","description":"The script that starts the job: a path inside the code ZIP.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]py$","examples":["main.py"]},"jar":{"title":"Dependency JAR","description":"A JAR inside the ZIP with the connectors that the job uses.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]jar$","examples":["lib/pyflink-dependencies.jar"]},"files":{"title":"Python files","description":"Python files or folders inside the ZIP that the job imports.","type":"array","maxItems":50,"uniqueItems":true,"items":{"title":"Python file","description":"A path inside the ZIP.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$","examples":["lib/rules.py"]},"examples":[["lib/rules.py"]]},"archives":{"title":"Python archives","description":"Archives inside the ZIP that are unpacked beside the job.","type":"array","maxItems":50,"uniqueItems":true,"items":{"title":"Python archive","description":"A path inside the ZIP.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$","examples":["venv.zip"]},"examples":[["venv.zip"]]}},"examples":[{"script":"main.py","jar":"lib/pyflink-dependencies.jar"}]};
const schema32 = {"title":"Compute","description":"How much the application runs on. One KPU is 1 vCPU, 4 GB of memory and 50 GB of storage.","type":"object","additionalProperties":false,"properties":{"parallelism":{"title":"Parallelism","description":"How many parallel subtasks an operator has.","type":"integer","minimum":1,"maximum":2000,"default":1,"examples":[8]},"parallelismPerKpu":{"title":"Parallelism per KPU","description":"Task slots per KPU. 1 for stateful work; 2 to 4 for work that waits on input and output.","type":"integer","minimum":1,"maximum":8,"default":1,"examples":[2]},"maxParallelism":{"title":"Maximum parallelism","description":"The `pipeline.max-parallelism` that your code sets: an upper bound that state keeps for ever. Passed to the job in the property group `flinkform`.","type":"integer","minimum":1,"maximum":32768,"examples":[256]},"kpuQuota":{"title":"KPU quota","description":"The quota \"KPUs per application\" of the account and Region. AWS's default is 64; say here what you were granted.","type":"integer","minimum":1,"maximum":2000,"default":64,"examples":[128]}},"examples":[{"parallelism":8,"parallelismPerKpu":2}]};
const schema33 = {"title":"Scaling","description":"How the capacity follows the load.","type":"object","additionalProperties":false,"properties":{"automatic":{"title":"Automatic scaling","description":"The service's own scaling: doubles the parallelism after 15 minutes over 75 % CPU, halves it after 6 hours under 10 %. It has no upper bound but the KPU quota.","type":"boolean","default":false,"examples":[true]}},"examples":[{"automatic":true}]};
const schema37 = {"title":"Snapshots","description":"Savepoints that the service takes before every update, scaling and stop.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Snapshots enabled","description":"Without snapshots, an update loses the job's state.","type":"boolean","default":true,"examples":[true]}},"examples":[{"enabled":true}]};
const schema38 = {"title":"Restore","description":"Which state the job starts from. Anything but the newest is a command for one release, named by `for`: from the next change of code or settings on, the job keeps its state again.","type":"object","additionalProperties":false,"properties":{"for":{"title":"Release to restore","description":"The release that the restore is for: this code with these settings. `flinkform validate` tells its id when this is missing. A JAR that is built again is another release if one byte differs, so name built code by `code.bucket`, `key` and `version`. Once code or settings have changed the restore is over; remove it then, for it comes back with the same code and settings.","type":"string","pattern":"^release-[0-9a-f]{8}$","examples":["release-1a2b3c4d"]},"from":{"title":"Restore from","description":"`latest`: the newest snapshot (or the last checkpoint). `snapshot`: the one named in `snapshot`, which an application that is new cannot have. `none`: empty state.","enum":["latest","snapshot","none"],"default":"latest","examples":["latest"]},"snapshot":{"title":"Snapshot name","description":"The snapshot for `from: snapshot`.","type":"string","pattern":"^[a-zA-Z0-9_.-]{1,256}$","examples":["before-migration"]},"allowNonRestoredState":{"title":"Allow non-restored state","description":"Lets the job start although the snapshot holds state of an operator that no longer exists. That state is dropped.","type":"boolean","default":false,"examples":[false]}},"examples":[{"from":"latest"}]};
const schema308 = {"title":"Timeouts","description":"How long Terraform waits for the application. Large state needs more than the provider's ten minutes.","type":"object","additionalProperties":false,"properties":{"create":{"title":"Create timeout","description":"Wait for creation and start.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","default":"30m","examples":["30m"]},"update":{"title":"Update timeout","description":"Wait for an update, with its snapshot and restart.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","default":"60m","examples":["60m"]},"delete":{"title":"Delete timeout","description":"Wait for deletion.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h)$","default":"30m","examples":["30m"]}},"examples":[{"update":"2h"}]};
const func7 = Object.prototype.hasOwnProperty;
const schema27 = {"title":"Code","description":"The application's JAR or ZIP: a local `file`, which is uploaded, or an object of yours: `bucket`, `key` and `version`.","type":"object","additionalProperties":false,"properties":{"file":{"title":"Code file","description":"Path of the JAR or ZIP, relative to the spec and inside its project folder. In a created bucket each upload is a version of one object, and old ones are kept as long as `storage.create.expireNoncurrent` says; in one of yours the key holds the hash of the file, and Terraform deletes the object before. When the code moves to `bucket` and `key`, the upload goes, and so does the bucket that was created for it, unless `storage: { create: {} }` stays in the spec.","type":"string","minLength":1,"maxLength":1024,"examples":["target/orders.jar"]},"bucket":{"$ref":"#/definitions/BucketName"},"key":{"title":"Object key","description":"The key of the object that holds the code.","type":"string","minLength":1,"maxLength":1024,"examples":["releases/orders-1.4.2.jar"]},"version":{"title":"Object version","description":"The S3 version id of the object. The service does not load new bytes under an old key, so the version is required, but for a key that names a release or a hash and is never written again.","type":"string","minLength":1,"maxLength":1024,"examples":["L4kqtJlcpXroDTDmpUMLUo"]},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"}},"examples":[{"file":"target/orders.jar"}]};
const schema29 = {"title":"KMS key ARN of a store","description":"The ARN of the KMS key (not of an alias: IAM policies match keys only) that encrypts what is written. What was written before stays under the key of then: when you change or remove it, name that one in `formerKmsKeys` of whoever reads here, in the same apply, until nothing is under it.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$","examples":["arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"]};
const schema30 = {"title":"Former KMS keys","description":"Keys that encrypted what is still there: the role may read what is under them, and write nothing. Name a key here when `kmsKey`, or that of `encryption`, is changed or removed, and take it out when nothing is under it: for a stream when its retention has passed, for a bucket when every object that is read has been written again; an uploaded JAR is, once its bytes have changed.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"title":"Former KMS key ARN","description":"The ARN of a KMS key (not of an alias: IAM policies match keys only).","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$","examples":["arn:aws:kms:eu-west-1:111122223333:key/7b0f9d52-3c44-4f5a-a1f4-5e1e3f8f0c22"]},"examples":[["arn:aws:kms:eu-west-1:111122223333:key/7b0f9d52-3c44-4f5a-a1f4-5e1e3f8f0c22"]]};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "file") || (key0 === "bucket")) || (key0 === "key")) || (key0 === "version")) || (key0 === "kmsKey")) || (key0 === "formerKmsKeys"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
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
const err1 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema27.properties.file,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema27.properties.file,data:data0};
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
const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},schema:schema27.properties.file.type,parentSchema:schema27.properties.file,data:data0};
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
const err4 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},schema:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",parentSchema:schema20,data:data1};
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
const err5 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data1};
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
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema27.properties.key,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema27.properties.key,data:data2};
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
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},schema:schema27.properties.key.type,parentSchema:schema27.properties.key,data:data2};
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
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema27.properties.version,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data3) < 1){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema27.properties.version,data:data3};
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
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema27.properties.version.type,parentSchema:schema27.properties.version,data:data3};
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
const err12 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema29,data:data4};
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
const err13 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.formerKmsKeys !== undefined){
let data5 = data.formerKmsKeys;
if(Array.isArray(data5)){
if(data5.length > 10){
const err14 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema30,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err16 = {instancePath:instancePath+"/formerKmsKeys/" + i0,schemaPath:"#/definitions/FormerKeyArns/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema30.items,data:data6};
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
const err17 = {instancePath:instancePath+"/formerKmsKeys/" + i0,schemaPath:"#/definitions/FormerKeyArns/items/type",keyword:"type",params:{type: "string"},schema:schema30.items.type,parentSchema:schema30.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
const err18 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema30,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err19 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data:data5};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema34 = {"title":"Checkpoints","description":"How often state is saved. The service keeps checkpoints in its own storage; the place cannot be chosen.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Checkpoints enabled","description":"Whether state is saved at all.","type":"boolean","default":true,"examples":[true]},"interval":{"$ref":"#/definitions/CheckpointInterval"},"minPause":{"$ref":"#/definitions/CheckpointPause"}},"examples":[{"interval":"60s","minPause":"5s"}]};
const schema35 = {"title":"Checkpoint interval","description":"Time from one checkpoint's start to the next one's.","type":"string","pattern":"^(0|[1-9][0-9]{0,8})(ms|s|m|h)$|^[1-9][0-9]{0,5}d$","default":"60s","examples":["60s"]};
const schema36 = {"title":"Checkpoint pause","description":"Least time between one checkpoint's end and the next one's start.","type":"string","pattern":"^(0|[1-9][0-9]{0,8})(ms|s|m|h)$|^[1-9][0-9]{0,5}d$","default":"5s","examples":["5s"]};
const pattern18 = new RegExp("^(0|[1-9][0-9]{0,8})(ms|s|m|h)$|^[1-9][0-9]{0,5}d$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "interval")) || (key0 === "minPause"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
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
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},schema:schema34.properties.enabled.type,parentSchema:schema34.properties.enabled,data:data0};
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
if(!pattern18.test(data1)){
const err2 = {instancePath:instancePath+"/interval",schemaPath:"#/definitions/CheckpointInterval/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,8})(ms|s|m|h)$|^[1-9][0-9]{0,5}d$"},schema:"^(0|[1-9][0-9]{0,8})(ms|s|m|h)$|^[1-9][0-9]{0,5}d$",parentSchema:schema35,data:data1};
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
const err3 = {instancePath:instancePath+"/interval",schemaPath:"#/definitions/CheckpointInterval/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data1};
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
if(!pattern18.test(data2)){
const err4 = {instancePath:instancePath+"/minPause",schemaPath:"#/definitions/CheckpointPause/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,8})(ms|s|m|h)$|^[1-9][0-9]{0,5}d$"},schema:"^(0|[1-9][0-9]{0,8})(ms|s|m|h)$|^[1-9][0-9]{0,5}d$",parentSchema:schema36,data:data2};
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
const err5 = {instancePath:instancePath+"/minPause",schemaPath:"#/definitions/CheckpointPause/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data2};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
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

const schema39 = {"title":"Logging","description":"CloudWatch logs and metrics. The log group and stream are created, unless `stream` names an existing one.","type":"object","additionalProperties":false,"properties":{"level":{"title":"Log level","description":"The level of the application's log.","enum":["DEBUG","INFO","WARN","ERROR"],"default":"INFO","examples":["INFO"]},"metrics":{"title":"Metrics level","description":"How fine the metrics are. Each level costs more than the one before.","enum":["APPLICATION","TASK","OPERATOR","PARALLELISM"],"default":"APPLICATION","examples":["APPLICATION"]},"retention":{"title":"Log retention","description":"How long the log is kept: one of the periods that CloudWatch knows.","enum":["1d","3d","5d","7d","14d","30d","60d","90d","120d","150d","180d","365d","400d","545d","731d","1096d","1827d","2192d","2557d","2922d","3288d","3653d"],"default":"30d","examples":["30d"]},"encryption":{"$ref":"#/definitions/Encryption"},"stream":{"$ref":"#/definitions/LogStreamArn"}},"examples":[{"level":"INFO","retention":"30d"}]};
const schema42 = {"title":"Log stream ARN","description":"The ARN of a CloudWatch log stream.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:logs:[a-z0-9-]+:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512}:log-stream:[^:*]{1,512}$","examples":["arn:aws:logs:eu-west-1:111122223333:log-group:/flink/orders:log-stream:main"]};
const schema40 = {"title":"Encryption","description":"Encryption at rest with a key of your own. Without it the AWS-managed key of the service is used.","type":"object","additionalProperties":false,"required":["kmsKey"],"properties":{"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"kmsKey":"arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"}]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kmsKey === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kmsKey"},schema:schema40.required,parentSchema:schema40,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
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
const err2 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data0};
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
const err3 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data0};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
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

const pattern23 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:logs:[a-z0-9-]+:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512}:log-stream:[^:*]{1,512}$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "level") || (key0 === "metrics")) || (key0 === "retention")) || (key0 === "encryption")) || (key0 === "stream"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
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
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema39.properties.level.enum},schema:schema39.properties.level.enum,parentSchema:schema39.properties.level,data:data0};
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
const err2 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/enum",keyword:"enum",params:{allowedValues: schema39.properties.metrics.enum},schema:schema39.properties.metrics.enum,parentSchema:schema39.properties.metrics,data:data1};
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
const err3 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/enum",keyword:"enum",params:{allowedValues: schema39.properties.retention.enum},schema:schema39.properties.retention.enum,parentSchema:schema39.properties.retention,data:data2};
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
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.stream !== undefined){
let data4 = data.stream;
if(typeof data4 === "string"){
if(!pattern23.test(data4)){
const err4 = {instancePath:instancePath+"/stream",schemaPath:"#/definitions/LogStreamArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:logs:[a-z0-9-]+:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512}:log-stream:[^:*]{1,512}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:logs:[a-z0-9-]+:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512}:log-stream:[^:*]{1,512}$",parentSchema:schema42,data:data4};
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
const err5 = {instancePath:instancePath+"/stream",schemaPath:"#/definitions/LogStreamArn/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data4};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
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

const schema43 = {"title":"Alarms section","description":"Which CloudWatch alarms are created, and whom they tell.","type":"object","additionalProperties":false,"properties":{"set":{"title":"Alarm set","description":"`recommended` creates the alarms that AWS recommends for the Flink version, and those of each source and sink. Without it: recommended in production, none elsewhere.","enum":["recommended","none"],"examples":["recommended"]},"topics":{"title":"Alarm topics","description":"SNS topics that are told when an alarm begins and when it ends.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"title":"Alarm topic ARN","description":"The ARN of an SNS topic in the same Region.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$","examples":["arn:aws:sns:eu-west-1:111122223333:on-call"]},"examples":[["arn:aws:sns:eu-west-1:111122223333:on-call"]]},"custom":{"title":"Custom alarms","description":"Alarms of your own on the application's metrics, by name. One with the id of a recommended alarm replaces it.","type":"object","maxProperties":50,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/CustomAlarm"},"examples":[{"slow-checkpoints":{"metric":"lastCheckpointDuration","statistic":"maximum","above":20000}}]}},"examples":[{"set":"recommended","topics":["arn:aws:sns:eu-west-1:111122223333:on-call"]}]};
const schema44 = {"title":"Resource name","description":"The name of a source, sink or other named part of the spec: it becomes part of Terraform addresses and AWS names.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":30,"examples":["orders"]};
const schema45 = {"title":"Custom alarm","description":"An alarm on one metric of the application. Give exactly one of `above` and `below`.","type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"title":"Metric","description":"The name of a metric in the namespace AWS/KinesisAnalytics.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_.]{0,254}$","examples":["lastCheckpointDuration"]},"dimensions":{"title":"Metric dimensions","description":"Further dimensions of the metric, beside `Application`.","type":"object","maxProperties":29,"propertyNames":{"minLength":1,"maxLength":255},"additionalProperties":{"title":"Dimension value","description":"The value of the dimension.","type":"string","minLength":1,"maxLength":1024,"examples":["orders"]},"examples":[{"Task":"orders"}]},"statistic":{"title":"Statistic","description":"How the samples of one period become one value.","enum":["average","maximum","minimum","sum"],"default":"average","examples":["maximum"]},"rate":{"title":"Rate","description":"Compares the change per second: for counters that only grow.","type":"boolean","default":false,"examples":[true]},"above":{"title":"Upper limit","description":"The alarm begins above this value.","type":"number","examples":[20000]},"below":{"title":"Lower limit","description":"The alarm begins below this value.","type":"number","examples":[1]},"period":{"title":"Period","description":"How long samples are collected for one value: 1m to 1d, in whole minutes.","type":"string","pattern":"^[1-9][0-9]{0,3}(m|h|d)$","default":"5m","examples":["5m"]},"periods":{"title":"Periods","description":"How many values in a row must be beyond the limit.","type":"integer","minimum":1,"maximum":1440,"default":1,"examples":[3]},"missingData":{"title":"Missing data","description":"What a period without samples counts as: beyond the limit (`breaching`), within it, nothing, or what was before (`ignore`).","enum":["breaching","not-breaching","missing","ignore"],"default":"missing","examples":["missing"]},"description":{"title":"Alarm description","description":"What the alarm means and what to do about it.","type":"string","minLength":1,"maxLength":1024,"examples":["Checkpoints take too long"]}},"examples":[{"metric":"lastCheckpointDuration","statistic":"maximum","above":20000}]};
const pattern24 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$", "u");
const pattern26 = new RegExp("^[A-Za-z][A-Za-z0-9_.]{0,254}$", "u");
const pattern27 = new RegExp("^[1-9][0-9]{0,3}(m|h|d)$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "set") || (key0 === "topics")) || (key0 === "custom"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.set !== undefined){
let data0 = data.set;
if(!((data0 === "recommended") || (data0 === "none"))){
const err1 = {instancePath:instancePath+"/set",schemaPath:"#/properties/set/enum",keyword:"enum",params:{allowedValues: schema43.properties.set.enum},schema:schema43.properties.set.enum,parentSchema:schema43.properties.set,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.topics !== undefined){
let data1 = data.topics;
if(Array.isArray(data1)){
if(data1.length > 5){
const err2 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema43.properties.topics,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema43.properties.topics,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern24.test(data2)){
const err4 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/properties/topics/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$",parentSchema:schema43.properties.topics.items,data:data2};
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
const err5 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type: "string"},schema:schema43.properties.topics.items.type,parentSchema:schema43.properties.topics.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const err6 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema43.properties.topics,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"},schema:schema43.properties.topics.type,parentSchema:schema43.properties.topics,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.custom !== undefined){
let data3 = data.custom;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 50){
const err8 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema43.properties.custom,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
const _errs9 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 30){
const err9 = {instancePath:instancePath+"/custom",schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema44,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(key1)){
const err10 = {instancePath:instancePath+"/custom",schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema44,data:key1,propertyName:key1};
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
const err11 = {instancePath:instancePath+"/custom",schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid4 = _errs9 === errors;
if(!valid4){
const err12 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema43.properties.custom.propertyNames,parentSchema:schema43.properties.custom,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.metric === undefined){
const err13 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/CustomAlarm/required",keyword:"required",params:{missingProperty: "metric"},schema:schema45.required,parentSchema:schema45,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key3 in data4){
if(!(func7.call(schema45.properties, key3))){
const err14 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/CustomAlarm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema45,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.metric !== undefined){
let data5 = data4.metric;
if(typeof data5 === "string"){
if(!pattern26.test(data5)){
const err15 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/metric",schemaPath:"#/definitions/CustomAlarm/properties/metric/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.]{0,254}$"},schema:"^[A-Za-z][A-Za-z0-9_.]{0,254}$",parentSchema:schema45.properties.metric,data:data5};
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
const err16 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/metric",schemaPath:"#/definitions/CustomAlarm/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema45.properties.metric.type,parentSchema:schema45.properties.metric,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.dimensions !== undefined){
let data6 = data4.dimensions;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 29){
const err17 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dimensions",schemaPath:"#/definitions/CustomAlarm/properties/dimensions/maxProperties",keyword:"maxProperties",params:{limit: 29},schema:29,parentSchema:schema45.properties.dimensions,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key4 in data6){
const _errs21 = errors;
if(typeof key4 === "string"){
if(func2(key4) > 255){
const err18 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dimensions",schemaPath:"#/definitions/CustomAlarm/properties/dimensions/propertyNames/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema45.properties.dimensions.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(key4) < 1){
const err19 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dimensions",schemaPath:"#/definitions/CustomAlarm/properties/dimensions/propertyNames/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema45.properties.dimensions.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid9 = _errs21 === errors;
if(!valid9){
const err20 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dimensions",schemaPath:"#/definitions/CustomAlarm/properties/dimensions/propertyNames",keyword:"propertyNames",params:{propertyName: key4},schema:schema45.properties.dimensions.propertyNames,parentSchema:schema45.properties.dimensions,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key5 in data6){
let data7 = data6[key5];
if(typeof data7 === "string"){
if(func2(data7) > 1024){
const err21 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dimensions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/CustomAlarm/properties/dimensions/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema45.properties.dimensions.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data7) < 1){
const err22 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dimensions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/CustomAlarm/properties/dimensions/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema45.properties.dimensions.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dimensions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/CustomAlarm/properties/dimensions/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema45.properties.dimensions.additionalProperties.type,parentSchema:schema45.properties.dimensions.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dimensions",schemaPath:"#/definitions/CustomAlarm/properties/dimensions/type",keyword:"type",params:{type: "object"},schema:schema45.properties.dimensions.type,parentSchema:schema45.properties.dimensions,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.statistic !== undefined){
let data8 = data4.statistic;
if(!((((data8 === "average") || (data8 === "maximum")) || (data8 === "minimum")) || (data8 === "sum"))){
const err25 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/statistic",schemaPath:"#/definitions/CustomAlarm/properties/statistic/enum",keyword:"enum",params:{allowedValues: schema45.properties.statistic.enum},schema:schema45.properties.statistic.enum,parentSchema:schema45.properties.statistic,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.rate !== undefined){
let data9 = data4.rate;
if(typeof data9 !== "boolean"){
const err26 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate",schemaPath:"#/definitions/CustomAlarm/properties/rate/type",keyword:"type",params:{type: "boolean"},schema:schema45.properties.rate.type,parentSchema:schema45.properties.rate,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.above !== undefined){
let data10 = data4.above;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err27 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/above",schemaPath:"#/definitions/CustomAlarm/properties/above/type",keyword:"type",params:{type: "number"},schema:schema45.properties.above.type,parentSchema:schema45.properties.above,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.below !== undefined){
let data11 = data4.below;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err28 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/below",schemaPath:"#/definitions/CustomAlarm/properties/below/type",keyword:"type",params:{type: "number"},schema:schema45.properties.below.type,parentSchema:schema45.properties.below,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.period !== undefined){
let data12 = data4.period;
if(typeof data12 === "string"){
if(!pattern27.test(data12)){
const err29 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/period",schemaPath:"#/definitions/CustomAlarm/properties/period/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(m|h|d)$"},schema:"^[1-9][0-9]{0,3}(m|h|d)$",parentSchema:schema45.properties.period,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/period",schemaPath:"#/definitions/CustomAlarm/properties/period/type",keyword:"type",params:{type: "string"},schema:schema45.properties.period.type,parentSchema:schema45.properties.period,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.periods !== undefined){
let data13 = data4.periods;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/periods",schemaPath:"#/definitions/CustomAlarm/properties/periods/type",keyword:"type",params:{type: "integer"},schema:schema45.properties.periods.type,parentSchema:schema45.properties.periods,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1440 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/periods",schemaPath:"#/definitions/CustomAlarm/properties/periods/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},schema:1440,parentSchema:schema45.properties.periods,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/periods",schemaPath:"#/definitions/CustomAlarm/properties/periods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema45.properties.periods,data:data13};
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
if(data4.missingData !== undefined){
let data14 = data4.missingData;
if(!((((data14 === "breaching") || (data14 === "not-breaching")) || (data14 === "missing")) || (data14 === "ignore"))){
const err34 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/missingData",schemaPath:"#/definitions/CustomAlarm/properties/missingData/enum",keyword:"enum",params:{allowedValues: schema45.properties.missingData.enum},schema:schema45.properties.missingData.enum,parentSchema:schema45.properties.missingData,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data4.description !== undefined){
let data15 = data4.description;
if(typeof data15 === "string"){
if(func2(data15) > 1024){
const err35 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/CustomAlarm/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema45.properties.description,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func2(data15) < 1){
const err36 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/CustomAlarm/properties/description/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema45.properties.description,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/CustomAlarm/properties/description/type",keyword:"type",params:{type: "string"},schema:schema45.properties.description.type,parentSchema:schema45.properties.description,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/CustomAlarm/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data:data4};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type: "object"},schema:schema43.properties.custom.type,parentSchema:schema43.properties.custom,data:data3};
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
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema46 = {"title":"Properties","description":"Property groups that the job reads at run time. Not for secrets: they are plain text in the API and in Terraform's state.","type":"object","maxProperties":50,"propertyNames":{"title":"Property group id","pattern":"^[0-9A-Za-z_.-]{1,50}$"},"additionalProperties":{"$ref":"#/definitions/PropertyGroup"},"examples":[{"Pricing":{"currency":"EUR"}}]};
const schema47 = {"title":"Property group","description":"1 to 50 keys with text values. Numbers and booleans must be quoted: the service knows text only.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"minLength":1,"maxLength":2048},"additionalProperties":{"title":"Property value","description":"Text of 1 to 2048 characters.","type":"string","minLength":1,"maxLength":2048,"examples":["EUR"]},"examples":[{"currency":"EUR"}]};
const pattern28 = new RegExp("^[0-9A-Za-z_.-]{1,50}$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema46,data};
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
if(!pattern28.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_.-]{1,50}$"},schema:"^[0-9A-Za-z_.-]{1,50}$",parentSchema:schema46.propertyNames,data:key0,propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema46.propertyNames,parentSchema:schema46,data};
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
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema47,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Object.keys(data0).length < 1){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema47,data:data0};
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
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/propertyNames/maxLength",keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema47.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(key2) < 1){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/propertyNames/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema47.propertyNames,data:key2,propertyName:key2};
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
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema47.propertyNames,parentSchema:schema47,data:data0};
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
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema47.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema47.additionalProperties,data:data1};
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
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema47.additionalProperties.type,parentSchema:schema47.additionalProperties,data:data1};
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
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PropertyGroup/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data:data0};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema48 = {"title":"Sources","description":"What the application reads, by name.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Source"}};
const schema50 = {"title":"Source","description":"One thing that the application reads. `type` decides which other keys are allowed.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/definitions/KinesisSource"},{"$ref":"#/definitions/MskSource"},{"$ref":"#/definitions/MskServerlessSource"},{"$ref":"#/definitions/KafkaSource"},{"$ref":"#/definitions/FirehoseSource"},{"$ref":"#/definitions/S3Source"},{"$ref":"#/definitions/DynamodbSource"},{"$ref":"#/definitions/IcebergSource"},{"$ref":"#/definitions/S3TablesSource"}]};
const schema51 = {"title":"Kinesis source","description":"Reads a Kinesis data stream, created here or existing. Give exactly one of `create` and `stream`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Kinesis source type","description":"Always `kinesis`.","const":"kinesis"},"create":{"$ref":"#/definitions/StreamCreation"},"stream":{"$ref":"#/definitions/StreamArn"},"consumer":{"title":"Consumer","description":"`polling` shares 2 MiB/s per shard with other readers; `efo` (enhanced fan-out) has its own throughput and costs more.","enum":["polling","efo"],"default":"polling","examples":["efo"]},"efo":{"$ref":"#/definitions/EnhancedFanOut"},"initialPosition":{"$ref":"#/definitions/InitialPosition"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"kinesis","create":{"mode":"on-demand"}}]};
const schema55 = {"title":"Stream ARN","description":"The ARN of a Kinesis data stream.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kinesis:[a-z0-9-]+:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$","examples":["arn:aws:kinesis:eu-west-1:111122223333:stream/orders"]};
const schema56 = {"title":"Enhanced fan-out","description":"Settings of a consumer with enhanced fan-out.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Consumer name","description":"The name of the registered consumer, unique on its stream. Without it: application name and source name.","type":"string","pattern":"^[a-zA-Z0-9_.-]{1,128}$","examples":["orders-enrichment"]},"lifecycle":{"title":"Consumer lifecycle","description":"`terraform` registers the consumer here (the job runs with SELF_MANAGED); `job` lets the job register it at start and remove it at stop (JOB_MANAGED); `existing` uses one that is registered already, such as one of the account that owns the stream (SELF_MANAGED).","enum":["terraform","job","existing"],"default":"terraform","examples":["terraform"]}},"examples":[{"lifecycle":"terraform"}]};
const schema57 = {"title":"Initial position","description":"Where a job without state begins to read.","type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"title":"Position","description":"`latest` skips what is already in the stream, `trim-horizon` reads all that is still kept, `timestamp` begins at a moment.","enum":["latest","trim-horizon","timestamp"],"examples":["trim-horizon"]},"timestamp":{"title":"Timestamp","description":"The moment for `at: timestamp`, in UTC.","type":"string","pattern":"^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z$","examples":["2026-11-01T00:00:00Z"]}},"examples":[{"at":"trim-horizon"}]};
const schema63 = {"title":"Connector version","description":"The version of the connector's artefact in the job's build, as Maven writes it. Checked against the Flink version of the runtime; has no other effect.","type":"string","pattern":"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$","examples":["5.1.0-1.20"]};
const schema52 = {"title":"Stream creation","description":"Creates the stream, encrypted.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Stream name","description":"The name in AWS. Without it: application name and the name of the source or sink.","type":"string","pattern":"^[a-zA-Z0-9_.-]{1,128}$","examples":["orders"]},"mode":{"title":"Capacity mode","description":"`on-demand` scales by itself; `provisioned` needs `shards`.","enum":["on-demand","provisioned"],"default":"on-demand","examples":["on-demand"]},"shards":{"title":"Shards","description":"Number of shards of a provisioned stream: each takes 1 MiB/s in and gives 2 MiB/s out.","type":"integer","minimum":1,"maximum":10000,"examples":[4]},"retention":{"title":"Retention","description":"How long records can be read again: 24h to 365d, in whole hours or days.","type":"string","pattern":"^[1-9][0-9]{0,3}(h|d)$","default":"24h","examples":["7d"]},"encryption":{"$ref":"#/definitions/StoreEncryption"}},"examples":[{"mode":"provisioned","shards":4,"retention":"7d"}]};
const pattern30 = new RegExp("^[a-zA-Z0-9_.-]{1,128}$", "u");
const pattern31 = new RegExp("^[1-9][0-9]{0,3}(h|d)$", "u");
const schema53 = {"title":"Encryption of a store","description":"Encryption at rest with a key of your own. Without it the AWS-managed key of the service is used.","type":"object","additionalProperties":false,"required":["kmsKey"],"properties":{"kmsKey":{"$ref":"#/definitions/StoreKeyArn"}},"examples":[{"kmsKey":"arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"}]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kmsKey === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kmsKey"},schema:schema53.required,parentSchema:schema53,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
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
const err2 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema29,data:data0};
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
const err3 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data:data0};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "mode")) || (key0 === "shards")) || (key0 === "retention")) || (key0 === "encryption"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
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
if(!pattern30.test(data0)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]{1,128}$"},schema:"^[a-zA-Z0-9_.-]{1,128}$",parentSchema:schema52.properties.name,data:data0};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema52.properties.name.type,parentSchema:schema52.properties.name,data:data0};
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
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema52.properties.mode.enum},schema:schema52.properties.mode.enum,parentSchema:schema52.properties.mode,data:data1};
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
const err4 = {instancePath:instancePath+"/shards",schemaPath:"#/properties/shards/type",keyword:"type",params:{type: "integer"},schema:schema52.properties.shards.type,parentSchema:schema52.properties.shards,data:data2};
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
const err5 = {instancePath:instancePath+"/shards",schemaPath:"#/properties/shards/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema52.properties.shards,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/shards",schemaPath:"#/properties/shards/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema52.properties.shards,data:data2};
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
if(!pattern31.test(data3)){
const err7 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(h|d)$"},schema:"^[1-9][0-9]{0,3}(h|d)$",parentSchema:schema52.properties.retention,data:data3};
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
const err8 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "string"},schema:schema52.properties.retention.type,parentSchema:schema52.properties.retention,data:data3};
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
if(!(validate36(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema60 = {"title":"Schema registry use","description":"The Glue schema registry that holds the schemas of the records. Give exactly one of `create` and `registry`.","type":"object","additionalProperties":false,"required":["schemas"],"properties":{"create":{"title":"Registry creation","description":"Creates the registry.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Created registry name","description":"The name in AWS, which does not end with a dot. Without it: application name and the name of the source or sink.","type":"string","pattern":"^[a-zA-Z0-9_$#.-]{0,254}[a-zA-Z0-9_$#-]$","examples":["orders"]}},"examples":[{}]},"registry":{"title":"Registry","description":"The name of an existing registry in the same account and Region, or the ARN of one.","type":"string","pattern":"^([a-zA-Z0-9_$#.-]{1,255}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:glue:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9_$#.-]{1,255})$","examples":["orders","arn:aws:glue:eu-west-1:111122223333:registry/orders"]},"schemas":{"title":"Schemas","description":"The schemas that the job uses, by a name of yours. Permissions are narrowed to them.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/RegistrySchema"},"examples":[{"order":{"name":"com.example.Order"}}]},"autoRegister":{"title":"Automatic registration","description":"Lets the job register new versions of the schemas, and the schemas themselves. Only for sinks.","type":"boolean","default":false,"examples":[true]}},"examples":[{"registry":"orders","schemas":{"order":{"name":"com.example.Order"}}}]};
const schema62 = {"title":"Registry schema","description":"One schema. With `definition` it is created here; without, it exists or is registered by the job.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Schema name","description":"The name in the registry. Without it: the name of the entry. That of a schema that is created here does not end with a dot.","type":"string","pattern":"^[a-zA-Z0-9_$#.-]{1,255}$","examples":["com.example.Order"]},"format":{"title":"Schema format","description":"The language of the definition.","enum":["avro","json","protobuf"],"examples":["avro"]},"compatibility":{"title":"Schema compatibility","description":"Which changes of a created schema the registry accepts.","enum":["none","disabled","backward","backward-all","forward","forward-all","full","full-all"],"default":"backward","examples":["backward"]},"definition":{"title":"Schema definition","description":"The first version of a created schema, as text.","type":"string","minLength":2,"maxLength":170000,"examples":["{\"type\":\"record\",\"name\":\"Order\",\"fields\":[{\"name\":\"id\",\"type\":\"string\"}]}"]}},"examples":[{"format":"avro","definition":"{\"type\":\"record\",\"name\":\"Order\",\"fields\":[{\"name\":\"id\",\"type\":\"string\"}]}"}]};
const pattern38 = new RegExp("^[a-zA-Z0-9_$#.-]{0,254}[a-zA-Z0-9_$#-]$", "u");
const pattern39 = new RegExp("^([a-zA-Z0-9_$#.-]{1,255}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:glue:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9_$#.-]{1,255})$", "u");
const pattern41 = new RegExp("^[a-zA-Z0-9_$#.-]{1,255}$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schemas === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemas"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "create") || (key0 === "registry")) || (key0 === "schemas")) || (key0 === "autoRegister"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.create !== undefined){
let data0 = data.create;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "name")){
const err2 = {instancePath:instancePath+"/create",schemaPath:"#/properties/create/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema60.properties.create,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(!pattern38.test(data1)){
const err3 = {instancePath:instancePath+"/create/name",schemaPath:"#/properties/create/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_$#.-]{0,254}[a-zA-Z0-9_$#-]$"},schema:"^[a-zA-Z0-9_$#.-]{0,254}[a-zA-Z0-9_$#-]$",parentSchema:schema60.properties.create.properties.name,data:data1};
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
const err4 = {instancePath:instancePath+"/create/name",schemaPath:"#/properties/create/properties/name/type",keyword:"type",params:{type: "string"},schema:schema60.properties.create.properties.name.type,parentSchema:schema60.properties.create.properties.name,data:data1};
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
const err5 = {instancePath:instancePath+"/create",schemaPath:"#/properties/create/type",keyword:"type",params:{type: "object"},schema:schema60.properties.create.type,parentSchema:schema60.properties.create,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.registry !== undefined){
let data2 = data.registry;
if(typeof data2 === "string"){
if(!pattern39.test(data2)){
const err6 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9_$#.-]{1,255}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:glue:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9_$#.-]{1,255})$"},schema:"^([a-zA-Z0-9_$#.-]{1,255}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:glue:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9_$#.-]{1,255})$",parentSchema:schema60.properties.registry,data:data2};
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
const err7 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/type",keyword:"type",params:{type: "string"},schema:schema60.properties.registry.type,parentSchema:schema60.properties.registry,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.schemas !== undefined){
let data3 = data.schemas;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 50){
const err8 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema60.properties.schemas,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Object.keys(data3).length < 1){
const err9 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema60.properties.schemas,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data3){
const _errs11 = errors;
if(typeof key2 === "string"){
if(func2(key2) > 30){
const err10 = {instancePath:instancePath+"/schemas",schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema44,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(key2)){
const err11 = {instancePath:instancePath+"/schemas",schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema44,data:key2,propertyName:key2};
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
const err12 = {instancePath:instancePath+"/schemas",schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid2 = _errs11 === errors;
if(!valid2){
const err13 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema60.properties.schemas.propertyNames,parentSchema:schema60.properties.schemas,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key3 in data3){
let data4 = data3[key3];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key4 in data4){
if(!((((key4 === "name") || (key4 === "format")) || (key4 === "compatibility")) || (key4 === "definition"))){
const err14 = {instancePath:instancePath+"/schemas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/RegistrySchema/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema62,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(!pattern41.test(data5)){
const err15 = {instancePath:instancePath+"/schemas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/definitions/RegistrySchema/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_$#.-]{1,255}$"},schema:"^[a-zA-Z0-9_$#.-]{1,255}$",parentSchema:schema62.properties.name,data:data5};
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
const err16 = {instancePath:instancePath+"/schemas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/definitions/RegistrySchema/properties/name/type",keyword:"type",params:{type: "string"},schema:schema62.properties.name.type,parentSchema:schema62.properties.name,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.format !== undefined){
let data6 = data4.format;
if(!(((data6 === "avro") || (data6 === "json")) || (data6 === "protobuf"))){
const err17 = {instancePath:instancePath+"/schemas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/definitions/RegistrySchema/properties/format/enum",keyword:"enum",params:{allowedValues: schema62.properties.format.enum},schema:schema62.properties.format.enum,parentSchema:schema62.properties.format,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.compatibility !== undefined){
let data7 = data4.compatibility;
if(!((((((((data7 === "none") || (data7 === "disabled")) || (data7 === "backward")) || (data7 === "backward-all")) || (data7 === "forward")) || (data7 === "forward-all")) || (data7 === "full")) || (data7 === "full-all"))){
const err18 = {instancePath:instancePath+"/schemas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/compatibility",schemaPath:"#/definitions/RegistrySchema/properties/compatibility/enum",keyword:"enum",params:{allowedValues: schema62.properties.compatibility.enum},schema:schema62.properties.compatibility.enum,parentSchema:schema62.properties.compatibility,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.definition !== undefined){
let data8 = data4.definition;
if(typeof data8 === "string"){
if(func2(data8) > 170000){
const err19 = {instancePath:instancePath+"/schemas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/definition",schemaPath:"#/definitions/RegistrySchema/properties/definition/maxLength",keyword:"maxLength",params:{limit: 170000},schema:170000,parentSchema:schema62.properties.definition,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data8) < 2){
const err20 = {instancePath:instancePath+"/schemas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/definition",schemaPath:"#/definitions/RegistrySchema/properties/definition/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema62.properties.definition,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/schemas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/definition",schemaPath:"#/definitions/RegistrySchema/properties/definition/type",keyword:"type",params:{type: "string"},schema:schema62.properties.definition.type,parentSchema:schema62.properties.definition,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/schemas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/RegistrySchema/type",keyword:"type",params:{type: "object"},schema:schema62.type,parentSchema:schema62,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type: "object"},schema:schema60.properties.schemas.type,parentSchema:schema60.properties.schemas,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.autoRegister !== undefined){
let data9 = data.autoRegister;
if(typeof data9 !== "boolean"){
const err24 = {instancePath:instancePath+"/autoRegister",schemaPath:"#/properties/autoRegister/type",keyword:"type",params:{type: "boolean"},schema:schema60.properties.autoRegister.type,parentSchema:schema60.properties.autoRegister,data:data9};
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
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const pattern33 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kinesis:[a-z0-9-]+:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$", "u");
const pattern35 = new RegExp("^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z$", "u");
const pattern42 = new RegExp("^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema51.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
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
let data0 = data.type;
if("kinesis" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "kinesis"},schema:"kinesis",parentSchema:schema51.properties.type,data:data0};
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
if(!(validate35(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.stream !== undefined){
let data2 = data.stream;
if(typeof data2 === "string"){
if(!pattern33.test(data2)){
const err3 = {instancePath:instancePath+"/stream",schemaPath:"#/definitions/StreamArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kinesis:[a-z0-9-]+:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kinesis:[a-z0-9-]+:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$",parentSchema:schema55,data:data2};
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
const err4 = {instancePath:instancePath+"/stream",schemaPath:"#/definitions/StreamArn/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data:data2};
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
const err5 = {instancePath:instancePath+"/consumer",schemaPath:"#/properties/consumer/enum",keyword:"enum",params:{allowedValues: schema51.properties.consumer.enum},schema:schema51.properties.consumer.enum,parentSchema:schema51.properties.consumer,data:data3};
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
const err6 = {instancePath:instancePath+"/efo",schemaPath:"#/definitions/EnhancedFanOut/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema56,data:data4};
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
if(!pattern30.test(data5)){
const err7 = {instancePath:instancePath+"/efo/name",schemaPath:"#/definitions/EnhancedFanOut/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]{1,128}$"},schema:"^[a-zA-Z0-9_.-]{1,128}$",parentSchema:schema56.properties.name,data:data5};
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
const err8 = {instancePath:instancePath+"/efo/name",schemaPath:"#/definitions/EnhancedFanOut/properties/name/type",keyword:"type",params:{type: "string"},schema:schema56.properties.name.type,parentSchema:schema56.properties.name,data:data5};
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
if(!(((data6 === "terraform") || (data6 === "job")) || (data6 === "existing"))){
const err9 = {instancePath:instancePath+"/efo/lifecycle",schemaPath:"#/definitions/EnhancedFanOut/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema56.properties.lifecycle.enum},schema:schema56.properties.lifecycle.enum,parentSchema:schema56.properties.lifecycle,data:data6};
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
const err10 = {instancePath:instancePath+"/efo",schemaPath:"#/definitions/EnhancedFanOut/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data:data4};
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
const err11 = {instancePath:instancePath+"/initialPosition",schemaPath:"#/definitions/InitialPosition/required",keyword:"required",params:{missingProperty: "at"},schema:schema57.required,parentSchema:schema57,data:data7};
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
const err12 = {instancePath:instancePath+"/initialPosition",schemaPath:"#/definitions/InitialPosition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema57,data:data7};
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
const err13 = {instancePath:instancePath+"/initialPosition/at",schemaPath:"#/definitions/InitialPosition/properties/at/enum",keyword:"enum",params:{allowedValues: schema57.properties.at.enum},schema:schema57.properties.at.enum,parentSchema:schema57.properties.at,data:data8};
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
if(!pattern35.test(data9)){
const err14 = {instancePath:instancePath+"/initialPosition/timestamp",schemaPath:"#/definitions/InitialPosition/properties/timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z$"},schema:"^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z$",parentSchema:schema57.properties.timestamp,data:data9};
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
const err15 = {instancePath:instancePath+"/initialPosition/timestamp",schemaPath:"#/definitions/InitialPosition/properties/timestamp/type",keyword:"type",params:{type: "string"},schema:schema57.properties.timestamp.type,parentSchema:schema57.properties.timestamp,data:data9};
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
const err16 = {instancePath:instancePath+"/initialPosition",schemaPath:"#/definitions/InitialPosition/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data:data7};
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
const err17 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema29,data:data10};
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
const err18 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.formerKmsKeys !== undefined){
let data11 = data.formerKmsKeys;
if(Array.isArray(data11)){
if(data11.length > 10){
const err19 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema30,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data11.length < 1){
const err20 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
const err21 = {instancePath:instancePath+"/formerKmsKeys/" + i0,schemaPath:"#/definitions/FormerKeyArns/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema30.items,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/formerKmsKeys/" + i0,schemaPath:"#/definitions/FormerKeyArns/items/type",keyword:"type",params:{type: "string"},schema:schema30.items.type,parentSchema:schema30.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i1 = data11.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data11[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err23 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema30,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err24 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.schemaRegistry !== undefined){
if(!(validate39(data.schemaRegistry, {instancePath:instancePath+"/schemaRegistry",parentData:data,parentDataProperty:"schemaRegistry",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.connectorVersion !== undefined){
let data14 = data.connectorVersion;
if(typeof data14 === "string"){
if(!pattern42.test(data14)){
const err25 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema64 = {"title":"MSK source","description":"Reads topics of a provisioned MSK cluster, created here or existing. Give exactly one of `create`, `cluster` and `createdBy`.","type":"object","additionalProperties":false,"required":["type","topics"],"properties":{"type":{"title":"MSK source type","description":"Always `msk`.","const":"msk"},"create":{"$ref":"#/definitions/MskCreation"},"cluster":{"$ref":"#/definitions/MskClusterArn"},"createdBy":{"$ref":"#/definitions/MskClusterCreator"},"bootstrapServers":{"$ref":"#/definitions/BootstrapServers"},"connection":{"$ref":"#/definitions/MskConnection"},"vpc":{"$ref":"#/definitions/ClientVpc"},"auth":{"$ref":"#/definitions/MskAuth"},"secret":{"$ref":"#/definitions/SecretArn"},"secretKmsKey":{"$ref":"#/definitions/KmsKeyArn"},"topics":{"$ref":"#/definitions/KafkaTopics"},"group":{"$ref":"#/definitions/ConsumerGroup"},"startingOffsets":{"$ref":"#/definitions/StartingOffsets"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"msk","create":{},"auth":"iam","topics":["payments"]}]};
const schema75 = {"title":"MSK cluster ARN","description":"The ARN of an MSK cluster.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kafka:[a-z0-9-]+:[0-9]{12}:cluster/[A-Za-z0-9_-]{1,64}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-s?[0-9]{1,3}$","examples":["arn:aws:kafka:eu-west-1:111122223333:cluster/payments/6357e0b2-0e6a-4b86-a0b4-70df934c2e31-5"]};
const schema76 = {"title":"MSK cluster creator","description":"The name of the source or sink of this spec whose `create` creates the cluster, to use one new cluster more than once. It has the same `type`, `auth` and, with `scram`, `secret`.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":30,"examples":["payments"]};
const schema77 = {"title":"Bootstrap servers","description":"Where the job finds the cluster: `host:port`, several separated by commas without spaces. An IPv6 address stands in brackets: `[2001:db8::1]:9092`.","type":"string","maxLength":2048,"pattern":"^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$","examples":["b-1.payments.a1b2c3.c5.kafka.eu-west-1.amazonaws.com:9098,b-2.payments.a1b2c3.c5.kafka.eu-west-1.amazonaws.com:9098"]};
const schema78 = {"title":"MSK connection","description":"How the job reaches an existing cluster: `direct` in the same VPC or over peering or a transit gateway; `multi-vpc` over a managed VPC connection that is created here, after the owner of the cluster has allowed it.","enum":["direct","multi-vpc"],"default":"direct","examples":["multi-vpc"]};
const schema79 = {"title":"Client VPC","description":"The VPC of the application's subnets, for `connection: multi-vpc`.","type":"string","pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["vpc-0a1b2c3d4e5f60718"]};
const schema80 = {"title":"MSK authentication","description":"How the job proves who it is: `iam` by the execution role; `scram` by a name and a password (a secret with `username` and `password`), `tls` is mutual TLS (mTLS): both sides show a certificate, so it needs a `secret` with the client's `certificateChain` and `privateKey` in PEM; `plaintext` not at all and without encryption, refused in production.","enum":["iam","scram","tls","plaintext"],"default":"iam","examples":["iam"]};
const schema81 = {"title":"Secret ARN","description":"The full ARN of a secret in AWS Secrets Manager, with its last six characters. The job fetches the secret at run time; its value never stands in a spec or in Terraform's state.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$","examples":["arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-login-a1B2c3"]};
const schema83 = {"title":"Topics","description":"The topics, by their exact names, which have at most 2048 characters together: permissions are narrowed to them. Topics are not created here.","type":"array","minItems":1,"maxItems":1000,"uniqueItems":true,"items":{"title":"Topic","description":"The name of a topic.","type":"string","pattern":"^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$","examples":["payments"]},"examples":[["payments"]]};
const schema84 = {"title":"Consumer group","description":"The group under which the job commits its offsets. Without it: the application's name.","type":"string","pattern":"^[A-Za-z0-9._-]{1,255}$","examples":["orders-enrichment"]};
const schema85 = {"title":"Starting offsets","description":"Where a job without state begins to read: `committed` goes on where the group stopped (and at the earliest record when it never began), `earliest` reads all that is kept, `latest` skips it.","enum":["committed","earliest","latest"],"default":"committed","examples":["earliest"]};
const schema65 = {"title":"MSK creation","description":"Creates the cluster, encrypted in transit and at rest. Its subnets and security groups are those of the application, unless given. Public access is not offered: MSK refuses it when a cluster is created.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/MskClusterName"},"kafkaVersion":{"title":"Kafka version","description":"The version as MSK writes it. `.kraft` at its end chooses KRaft instead of ZooKeeper, which cannot be changed later.","type":"string","pattern":"^[0-9]{1,2}[.][0-9]{1,2}[.](x|[0-9]{1,2})([.](kraft|tiered))?$","default":"3.9.x.kraft","examples":["3.8.x.kraft"]},"instanceType":{"title":"Broker type","description":"The size of each broker. `kafka.…` are Standard brokers with storage of their own, `express.…` are Express brokers, which need three Availability Zones and no storage.","type":"string","pattern":"^(kafka|express)[.][a-z0-9]{2,6}[.][a-z0-9]{2,10}$","default":"kafka.m7g.large","examples":["express.m7g.large"]},"brokersPerZone":{"title":"Brokers per zone","description":"How many brokers stand in each subnet: MSK wants the same number in every Availability Zone. When it is lowered, MSK may remove the brokers that the job was told of: `terraform apply -replace=terraform_data.<name>`, with the name of the source or sink, asks for others.","type":"integer","minimum":1,"maximum":30,"default":1,"examples":[2]},"storage":{"$ref":"#/definitions/MskStorage"},"serverProperties":{"$ref":"#/definitions/MskServerProperties"},"encryption":{"$ref":"#/definitions/Encryption"},"certificateAuthorities":{"title":"Certificate authorities","description":"The private certificate authorities whose client certificates the brokers trust, for `auth: tls`.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"title":"Certificate authority ARN","description":"The ARN of a private certificate authority.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:acm-pca:[a-z0-9-]+:[0-9]{12}:certificate-authority/[A-Za-z0-9-]{1,64}$","examples":["arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/4f1c2d3e-5a6b-4c7d-8e9f-0a1b2c3d4e5f"]},"examples":[["arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/4f1c2d3e-5a6b-4c7d-8e9f-0a1b2c3d4e5f"]]},"logins":{"title":"Logins","description":"Every way to log in that the brokers take: `auth` among them. To change `auth` of a cluster that exists, apply three times: with both here; with the new `auth`; without this key. Without it: `auth` alone.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/definitions/MskLogin"},"examples":[["iam","scram"]]},"monitoring":{"title":"Monitoring level","description":"How fine the metrics of the brokers are. All but `DEFAULT` cost extra.","enum":["DEFAULT","PER_BROKER","PER_TOPIC_PER_BROKER","PER_TOPIC_PER_PARTITION"],"default":"DEFAULT","examples":["PER_TOPIC_PER_BROKER"]},"logs":{"$ref":"#/definitions/MskBrokerLogs"},"connectivity":{"title":"MSK connectivity","description":"`multi-vpc` lets clients in other VPCs and accounts reach the cluster over managed VPC connections; `vpc` does not.","enum":["vpc","multi-vpc"],"default":"vpc","examples":["multi-vpc"]},"sharedWith":{"title":"Accounts that may connect","description":"Other accounts that may create a VPC connection to the cluster, for `connectivity: multi-vpc`.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/AccountId"},"examples":[["444455556666"]]},"subnets":{"$ref":"#/definitions/BrokerSubnets"},"securityGroups":{"$ref":"#/definitions/BrokerSecurityGroups"}},"examples":[{"kafkaVersion":"3.8.x.kraft","instanceType":"kafka.m7g.large","storage":{"sizeGiB":200}}]};
const schema66 = {"title":"MSK cluster name","description":"The name in AWS. Without it: application name and the name of the source or sink.","type":"string","pattern":"^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$","examples":["payments"]};
const schema69 = {"title":"MSK server properties","description":"Settings of the brokers, as Kafka's `server.properties` spells them.","type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"title":"Server property name","pattern":"^[a-z][a-z0-9.]{0,127}$"},"additionalProperties":{"title":"Server property","description":"The value, in quotes: text without line breaks.","type":"string","pattern":"^[^\\r\\n]{1,1024}$","examples":["168"]},"examples":[{"log.retention.hours":"168"}]};
const schema70 = {"title":"MSK login","description":"A way to log in, in the words of `auth`.","enum":["iam","scram","tls","plaintext"],"examples":["scram"]};
const schema73 = {"title":"Broker subnets","description":"Subnets of one VPC, each in another Availability Zone. Without them: those of the application.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"title":"Broker subnet id","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-0a1b2c3d4e5f60719","subnet-0a1b2c3d4e5f6071a"]]};
const schema74 = {"title":"Broker security groups","description":"Security groups of the brokers: they must admit the application's on the port of the authentication. Without them: those of the application, which must then admit themselves.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"title":"Broker security group id","description":"The id of a security group.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0a1b2c3d4e5f60718"]},"examples":[["sg-0a1b2c3d4e5f60718"]]};
const func0 = require("ajv/dist/runtime/equal").default;
const pattern43 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$", "u");
const pattern44 = new RegExp("^[0-9]{1,2}[.][0-9]{1,2}[.](x|[0-9]{1,2})([.](kraft|tiered))?$", "u");
const pattern45 = new RegExp("^(kafka|express)[.][a-z0-9]{2,6}[.][a-z0-9]{2,10}$", "u");
const pattern46 = new RegExp("^[a-z][a-z0-9.]{0,127}$", "u");
const pattern47 = new RegExp("^[^\\r\\n]{1,1024}$", "u");
const pattern48 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:acm-pca:[a-z0-9-]+:[0-9]{12}:certificate-authority/[A-Za-z0-9-]{1,64}$", "u");
const pattern50 = new RegExp("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern51 = new RegExp("^sg-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const schema67 = {"title":"MSK storage","description":"The volume of each Standard broker. It can grow later, never shrink.","type":"object","additionalProperties":false,"properties":{"sizeGiB":{"title":"Volume size","description":"GiB of each broker.","type":"integer","minimum":1,"maximum":16384,"default":100,"examples":[200]},"tiered":{"title":"Tiered storage","description":"Moves old segments of topics that ask for it to cheaper storage.","type":"boolean","default":false,"examples":[true]},"throughput":{"title":"Provisioned throughput","description":"MiB/s of each volume, on large brokers with volumes of 10 GiB or more; each broker type has its own limit.","type":"integer","minimum":250,"maximum":1000,"examples":[250]},"autoscaling":{"$ref":"#/definitions/MskStorageScaling"}},"examples":[{"sizeGiB":200,"autoscaling":{"maxGiB":1000}}]};
const schema68 = {"title":"MSK storage scaling","description":"Grows the volumes when they fill up: at most once in six hours, by 10 GiB or 10 %.","type":"object","additionalProperties":false,"required":["maxGiB"],"properties":{"maxGiB":{"title":"Largest volume size","description":"GiB of each broker at the most.","type":"integer","minimum":2,"maximum":16384,"examples":[1000]},"targetPercent":{"title":"Target utilization","description":"How full a volume may be, in percent, before it grows.","type":"integer","minimum":10,"maximum":80,"default":60,"examples":[60]}},"examples":[{"maxGiB":1000}]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "sizeGiB") || (key0 === "tiered")) || (key0 === "throughput")) || (key0 === "autoscaling"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.sizeGiB !== undefined){
let data0 = data.sizeGiB;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/sizeGiB",schemaPath:"#/properties/sizeGiB/type",keyword:"type",params:{type: "integer"},schema:schema67.properties.sizeGiB.type,parentSchema:schema67.properties.sizeGiB,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 16384 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/sizeGiB",schemaPath:"#/properties/sizeGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384},schema:16384,parentSchema:schema67.properties.sizeGiB,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/sizeGiB",schemaPath:"#/properties/sizeGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema67.properties.sizeGiB,data:data0};
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
if(data.tiered !== undefined){
let data1 = data.tiered;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/tiered",schemaPath:"#/properties/tiered/type",keyword:"type",params:{type: "boolean"},schema:schema67.properties.tiered.type,parentSchema:schema67.properties.tiered,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.throughput !== undefined){
let data2 = data.throughput;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/throughput",schemaPath:"#/properties/throughput/type",keyword:"type",params:{type: "integer"},schema:schema67.properties.throughput.type,parentSchema:schema67.properties.throughput,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/throughput",schemaPath:"#/properties/throughput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema67.properties.throughput,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 250 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/throughput",schemaPath:"#/properties/throughput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 250},schema:250,parentSchema:schema67.properties.throughput,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.autoscaling !== undefined){
let data3 = data.autoscaling;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.maxGiB === undefined){
const err8 = {instancePath:instancePath+"/autoscaling",schemaPath:"#/definitions/MskStorageScaling/required",keyword:"required",params:{missingProperty: "maxGiB"},schema:schema68.required,parentSchema:schema68,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "maxGiB") || (key1 === "targetPercent"))){
const err9 = {instancePath:instancePath+"/autoscaling",schemaPath:"#/definitions/MskStorageScaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema68,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.maxGiB !== undefined){
let data4 = data3.maxGiB;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/autoscaling/maxGiB",schemaPath:"#/definitions/MskStorageScaling/properties/maxGiB/type",keyword:"type",params:{type: "integer"},schema:schema68.properties.maxGiB.type,parentSchema:schema68.properties.maxGiB,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 16384 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/autoscaling/maxGiB",schemaPath:"#/definitions/MskStorageScaling/properties/maxGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384},schema:16384,parentSchema:schema68.properties.maxGiB,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < 2 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/autoscaling/maxGiB",schemaPath:"#/definitions/MskStorageScaling/properties/maxGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema68.properties.maxGiB,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data3.targetPercent !== undefined){
let data5 = data3.targetPercent;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/autoscaling/targetPercent",schemaPath:"#/definitions/MskStorageScaling/properties/targetPercent/type",keyword:"type",params:{type: "integer"},schema:schema68.properties.targetPercent.type,parentSchema:schema68.properties.targetPercent,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 80 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/autoscaling/targetPercent",schemaPath:"#/definitions/MskStorageScaling/properties/targetPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 80},schema:80,parentSchema:schema68.properties.targetPercent,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5 < 10 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/autoscaling/targetPercent",schemaPath:"#/definitions/MskStorageScaling/properties/targetPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},schema:10,parentSchema:schema68.properties.targetPercent,data:data5};
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
}
else {
const err16 = {instancePath:instancePath+"/autoscaling",schemaPath:"#/definitions/MskStorageScaling/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data:data3};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema71 = {"title":"MSK broker logs","description":"The log group that the brokers write to. Standard brokers always have one, Express brokers when it is asked for.","type":"object","additionalProperties":false,"properties":{"retention":{"title":"Broker log retention","description":"How long the log is kept: one of the periods that CloudWatch knows.","enum":["1d","3d","5d","7d","14d","30d","60d","90d","120d","150d","180d","365d","400d","545d","731d","1096d","1827d","2192d","2557d","2922d","3288d","3653d"],"default":"30d","examples":["30d"]},"encryption":{"$ref":"#/definitions/Encryption"}},"examples":[{"retention":"90d"}]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "retention") || (key0 === "encryption"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.retention !== undefined){
let data0 = data.retention;
if(!((((((((((((((((((((((data0 === "1d") || (data0 === "3d")) || (data0 === "5d")) || (data0 === "7d")) || (data0 === "14d")) || (data0 === "30d")) || (data0 === "60d")) || (data0 === "90d")) || (data0 === "120d")) || (data0 === "150d")) || (data0 === "180d")) || (data0 === "365d")) || (data0 === "400d")) || (data0 === "545d")) || (data0 === "731d")) || (data0 === "1096d")) || (data0 === "1827d")) || (data0 === "2192d")) || (data0 === "2557d")) || (data0 === "2922d")) || (data0 === "3288d")) || (data0 === "3653d"))){
const err1 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/enum",keyword:"enum",params:{allowedValues: schema71.properties.retention.enum},schema:schema71.properties.retention.enum,parentSchema:schema71.properties.retention,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.encryption !== undefined){
if(!(validate25(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func7.call(schema65.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema65,data};
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
if(!pattern43.test(data0)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/MskClusterName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$"},schema:"^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$",parentSchema:schema66,data:data0};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/MskClusterName/type",keyword:"type",params:{type: "string"},schema:schema66.type,parentSchema:schema66,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kafkaVersion !== undefined){
let data1 = data.kafkaVersion;
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
const err3 = {instancePath:instancePath+"/kafkaVersion",schemaPath:"#/properties/kafkaVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,2}[.][0-9]{1,2}[.](x|[0-9]{1,2})([.](kraft|tiered))?$"},schema:"^[0-9]{1,2}[.][0-9]{1,2}[.](x|[0-9]{1,2})([.](kraft|tiered))?$",parentSchema:schema65.properties.kafkaVersion,data:data1};
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
const err4 = {instancePath:instancePath+"/kafkaVersion",schemaPath:"#/properties/kafkaVersion/type",keyword:"type",params:{type: "string"},schema:schema65.properties.kafkaVersion.type,parentSchema:schema65.properties.kafkaVersion,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.instanceType !== undefined){
let data2 = data.instanceType;
if(typeof data2 === "string"){
if(!pattern45.test(data2)){
const err5 = {instancePath:instancePath+"/instanceType",schemaPath:"#/properties/instanceType/pattern",keyword:"pattern",params:{pattern: "^(kafka|express)[.][a-z0-9]{2,6}[.][a-z0-9]{2,10}$"},schema:"^(kafka|express)[.][a-z0-9]{2,6}[.][a-z0-9]{2,10}$",parentSchema:schema65.properties.instanceType,data:data2};
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
const err6 = {instancePath:instancePath+"/instanceType",schemaPath:"#/properties/instanceType/type",keyword:"type",params:{type: "string"},schema:schema65.properties.instanceType.type,parentSchema:schema65.properties.instanceType,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.brokersPerZone !== undefined){
let data3 = data.brokersPerZone;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/brokersPerZone",schemaPath:"#/properties/brokersPerZone/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.brokersPerZone.type,parentSchema:schema65.properties.brokersPerZone,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 30 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/brokersPerZone",schemaPath:"#/properties/brokersPerZone/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},schema:30,parentSchema:schema65.properties.brokersPerZone,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/brokersPerZone",schemaPath:"#/properties/brokersPerZone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.brokersPerZone,data:data3};
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
if(data.storage !== undefined){
if(!(validate43(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData}))){
vErrors = vErrors === null ? validate43.errors : append(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.serverProperties !== undefined){
let data5 = data.serverProperties;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 100){
const err10 = {instancePath:instancePath+"/serverProperties",schemaPath:"#/definitions/MskServerProperties/maxProperties",keyword:"maxProperties",params:{limit: 100},schema:100,parentSchema:schema69,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Object.keys(data5).length < 1){
const err11 = {instancePath:instancePath+"/serverProperties",schemaPath:"#/definitions/MskServerProperties/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema69,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data5){
const _errs15 = errors;
if(typeof key1 === "string"){
if(!pattern46.test(key1)){
const err12 = {instancePath:instancePath+"/serverProperties",schemaPath:"#/definitions/MskServerProperties/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9.]{0,127}$"},schema:"^[a-z][a-z0-9.]{0,127}$",parentSchema:schema69.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid3 = _errs15 === errors;
if(!valid3){
const err13 = {instancePath:instancePath+"/serverProperties",schemaPath:"#/definitions/MskServerProperties/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema69.propertyNames,parentSchema:schema69,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key2 in data5){
let data6 = data5[key2];
if(typeof data6 === "string"){
if(!pattern47.test(data6)){
const err14 = {instancePath:instancePath+"/serverProperties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/MskServerProperties/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,1024}$"},schema:"^[^\\r\\n]{1,1024}$",parentSchema:schema69.additionalProperties,data:data6};
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
const err15 = {instancePath:instancePath+"/serverProperties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/MskServerProperties/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema69.additionalProperties.type,parentSchema:schema69.additionalProperties,data:data6};
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
const err16 = {instancePath:instancePath+"/serverProperties",schemaPath:"#/definitions/MskServerProperties/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.encryption !== undefined){
if(!(validate25(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.certificateAuthorities !== undefined){
let data8 = data.certificateAuthorities;
if(Array.isArray(data8)){
if(data8.length > 10){
const err17 = {instancePath:instancePath+"/certificateAuthorities",schemaPath:"#/properties/certificateAuthorities/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema65.properties.certificateAuthorities,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.length < 1){
const err18 = {instancePath:instancePath+"/certificateAuthorities",schemaPath:"#/properties/certificateAuthorities/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema65.properties.certificateAuthorities,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(!pattern48.test(data9)){
const err19 = {instancePath:instancePath+"/certificateAuthorities/" + i0,schemaPath:"#/properties/certificateAuthorities/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:acm-pca:[a-z0-9-]+:[0-9]{12}:certificate-authority/[A-Za-z0-9-]{1,64}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:acm-pca:[a-z0-9-]+:[0-9]{12}:certificate-authority/[A-Za-z0-9-]{1,64}$",parentSchema:schema65.properties.certificateAuthorities.items,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/certificateAuthorities/" + i0,schemaPath:"#/properties/certificateAuthorities/items/type",keyword:"type",params:{type: "string"},schema:schema65.properties.certificateAuthorities.items.type,parentSchema:schema65.properties.certificateAuthorities.items,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/certificateAuthorities",schemaPath:"#/properties/certificateAuthorities/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema65.properties.certificateAuthorities,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err22 = {instancePath:instancePath+"/certificateAuthorities",schemaPath:"#/properties/certificateAuthorities/type",keyword:"type",params:{type: "array"},schema:schema65.properties.certificateAuthorities.type,parentSchema:schema65.properties.certificateAuthorities,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.logins !== undefined){
let data10 = data.logins;
if(Array.isArray(data10)){
if(data10.length > 4){
const err23 = {instancePath:instancePath+"/logins",schemaPath:"#/properties/logins/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema65.properties.logins,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.length < 1){
const err24 = {instancePath:instancePath+"/logins",schemaPath:"#/properties/logins/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema65.properties.logins,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
let data11 = data10[i2];
if(!((((data11 === "iam") || (data11 === "scram")) || (data11 === "tls")) || (data11 === "plaintext"))){
const err25 = {instancePath:instancePath+"/logins/" + i2,schemaPath:"#/definitions/MskLogin/enum",keyword:"enum",params:{allowedValues: schema70.enum},schema:schema70.enum,parentSchema:schema70,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let i3 = data10.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data10[i3], data10[j1])){
const err26 = {instancePath:instancePath+"/logins",schemaPath:"#/properties/logins/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema65.properties.logins,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/logins",schemaPath:"#/properties/logins/type",keyword:"type",params:{type: "array"},schema:schema65.properties.logins.type,parentSchema:schema65.properties.logins,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.monitoring !== undefined){
let data12 = data.monitoring;
if(!((((data12 === "DEFAULT") || (data12 === "PER_BROKER")) || (data12 === "PER_TOPIC_PER_BROKER")) || (data12 === "PER_TOPIC_PER_PARTITION"))){
const err28 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema65.properties.monitoring.enum},schema:schema65.properties.monitoring.enum,parentSchema:schema65.properties.monitoring,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.logs !== undefined){
if(!(validate46(data.logs, {instancePath:instancePath+"/logs",parentData:data,parentDataProperty:"logs",rootData}))){
vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors);
errors = vErrors.length;
}
}
if(data.connectivity !== undefined){
let data14 = data.connectivity;
if(!((data14 === "vpc") || (data14 === "multi-vpc"))){
const err29 = {instancePath:instancePath+"/connectivity",schemaPath:"#/properties/connectivity/enum",keyword:"enum",params:{allowedValues: schema65.properties.connectivity.enum},schema:schema65.properties.connectivity.enum,parentSchema:schema65.properties.connectivity,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.sharedWith !== undefined){
let data15 = data.sharedWith;
if(Array.isArray(data15)){
if(data15.length > 50){
const err30 = {instancePath:instancePath+"/sharedWith",schemaPath:"#/properties/sharedWith/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema65.properties.sharedWith,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15.length < 1){
const err31 = {instancePath:instancePath+"/sharedWith",schemaPath:"#/properties/sharedWith/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema65.properties.sharedWith,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len2 = data15.length;
for(let i4=0; i4<len2; i4++){
let data16 = data15[i4];
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
const err32 = {instancePath:instancePath+"/sharedWith/" + i4,schemaPath:"#/definitions/AccountId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema16,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/sharedWith/" + i4,schemaPath:"#/definitions/AccountId/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
let i5 = data15.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data15[i5], data15[j2])){
const err34 = {instancePath:instancePath+"/sharedWith",schemaPath:"#/properties/sharedWith/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema65.properties.sharedWith,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/sharedWith",schemaPath:"#/properties/sharedWith/type",keyword:"type",params:{type: "array"},schema:schema65.properties.sharedWith.type,parentSchema:schema65.properties.sharedWith,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.subnets !== undefined){
let data17 = data.subnets;
if(Array.isArray(data17)){
if(data17.length > 16){
const err36 = {instancePath:instancePath+"/subnets",schemaPath:"#/definitions/BrokerSubnets/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema73,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data17.length < 1){
const err37 = {instancePath:instancePath+"/subnets",schemaPath:"#/definitions/BrokerSubnets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema73,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len3 = data17.length;
for(let i6=0; i6<len3; i6++){
let data18 = data17[i6];
if(typeof data18 === "string"){
if(!pattern50.test(data18)){
const err38 = {instancePath:instancePath+"/subnets/" + i6,schemaPath:"#/definitions/BrokerSubnets/items/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema73.items,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/subnets/" + i6,schemaPath:"#/definitions/BrokerSubnets/items/type",keyword:"type",params:{type: "string"},schema:schema73.items.type,parentSchema:schema73.items,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
let i7 = data17.length;
let j3;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data17[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
const err40 = {instancePath:instancePath+"/subnets",schemaPath:"#/definitions/BrokerSubnets/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},schema:true,parentSchema:schema73,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
const err41 = {instancePath:instancePath+"/subnets",schemaPath:"#/definitions/BrokerSubnets/type",keyword:"type",params:{type: "array"},schema:schema73.type,parentSchema:schema73,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.securityGroups !== undefined){
let data19 = data.securityGroups;
if(Array.isArray(data19)){
if(data19.length > 5){
const err42 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/definitions/BrokerSecurityGroups/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema74,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data19.length < 1){
const err43 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/definitions/BrokerSecurityGroups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema74,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len4 = data19.length;
for(let i8=0; i8<len4; i8++){
let data20 = data19[i8];
if(typeof data20 === "string"){
if(!pattern51.test(data20)){
const err44 = {instancePath:instancePath+"/securityGroups/" + i8,schemaPath:"#/definitions/BrokerSecurityGroups/items/pattern",keyword:"pattern",params:{pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^sg-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema74.items,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/securityGroups/" + i8,schemaPath:"#/definitions/BrokerSecurityGroups/items/type",keyword:"type",params:{type: "string"},schema:schema74.items.type,parentSchema:schema74.items,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
let i9 = data19.length;
let j4;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data19[i9];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j4 = indices2[item2];
const err46 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/definitions/BrokerSecurityGroups/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},schema:true,parentSchema:schema74,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
break;
}
indices2[item2] = i9;
}
}
}
else {
const err47 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/definitions/BrokerSecurityGroups/type",keyword:"type",params:{type: "array"},schema:schema74.type,parentSchema:schema74,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const pattern52 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kafka:[a-z0-9-]+:[0-9]{12}:cluster/[A-Za-z0-9_-]{1,64}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-s?[0-9]{1,3}$", "u");
const pattern54 = new RegExp("^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$", "u");
const pattern55 = new RegExp("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern56 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$", "u");
const pattern58 = new RegExp("^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$", "u");
const pattern59 = new RegExp("^[A-Za-z0-9._-]{1,255}$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.topics === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema64.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
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
let data0 = data.type;
if("msk" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "msk"},schema:"msk",parentSchema:schema64.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate42(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.cluster !== undefined){
let data2 = data.cluster;
if(typeof data2 === "string"){
if(!pattern52.test(data2)){
const err4 = {instancePath:instancePath+"/cluster",schemaPath:"#/definitions/MskClusterArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kafka:[a-z0-9-]+:[0-9]{12}:cluster/[A-Za-z0-9_-]{1,64}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-s?[0-9]{1,3}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kafka:[a-z0-9-]+:[0-9]{12}:cluster/[A-Za-z0-9_-]{1,64}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-s?[0-9]{1,3}$",parentSchema:schema75,data:data2};
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
const err5 = {instancePath:instancePath+"/cluster",schemaPath:"#/definitions/MskClusterArn/type",keyword:"type",params:{type: "string"},schema:schema75.type,parentSchema:schema75,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.createdBy !== undefined){
let data3 = data.createdBy;
if(typeof data3 === "string"){
if(func2(data3) > 30){
const err6 = {instancePath:instancePath+"/createdBy",schemaPath:"#/definitions/MskClusterCreator/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema76,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/createdBy",schemaPath:"#/definitions/MskClusterCreator/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema76,data:data3};
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
const err8 = {instancePath:instancePath+"/createdBy",schemaPath:"#/definitions/MskClusterCreator/type",keyword:"type",params:{type: "string"},schema:schema76.type,parentSchema:schema76,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.bootstrapServers !== undefined){
let data4 = data.bootstrapServers;
if(typeof data4 === "string"){
if(func2(data4) > 2048){
const err9 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/maxLength",keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema77,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern54.test(data4)){
const err10 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$"},schema:"^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$",parentSchema:schema77,data:data4};
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
const err11 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/type",keyword:"type",params:{type: "string"},schema:schema77.type,parentSchema:schema77,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.connection !== undefined){
let data5 = data.connection;
if(!((data5 === "direct") || (data5 === "multi-vpc"))){
const err12 = {instancePath:instancePath+"/connection",schemaPath:"#/definitions/MskConnection/enum",keyword:"enum",params:{allowedValues: schema78.enum},schema:schema78.enum,parentSchema:schema78,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.vpc !== undefined){
let data6 = data.vpc;
if(typeof data6 === "string"){
if(!pattern55.test(data6)){
const err13 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/ClientVpc/pattern",keyword:"pattern",params:{pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema79,data:data6};
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
const err14 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/ClientVpc/type",keyword:"type",params:{type: "string"},schema:schema79.type,parentSchema:schema79,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.auth !== undefined){
let data7 = data.auth;
if(!((((data7 === "iam") || (data7 === "scram")) || (data7 === "tls")) || (data7 === "plaintext"))){
const err15 = {instancePath:instancePath+"/auth",schemaPath:"#/definitions/MskAuth/enum",keyword:"enum",params:{allowedValues: schema80.enum},schema:schema80.enum,parentSchema:schema80,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.secret !== undefined){
let data8 = data.secret;
if(typeof data8 === "string"){
if(!pattern56.test(data8)){
const err16 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/SecretArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$",parentSchema:schema81,data:data8};
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
const err17 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/SecretArn/type",keyword:"type",params:{type: "string"},schema:schema81.type,parentSchema:schema81,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.secretKmsKey !== undefined){
let data9 = data.secretKmsKey;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
const err18 = {instancePath:instancePath+"/secretKmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/secretKmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.topics !== undefined){
let data10 = data.topics;
if(Array.isArray(data10)){
if(data10.length > 1000){
const err20 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema83,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10.length < 1){
const err21 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema83,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(!pattern58.test(data11)){
const err22 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/definitions/KafkaTopics/items/pattern",keyword:"pattern",params:{pattern: "^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$"},schema:"^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$",parentSchema:schema83.items,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/definitions/KafkaTopics/items/type",keyword:"type",params:{type: "string"},schema:schema83.items.type,parentSchema:schema83.items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err24 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema83,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err25 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/type",keyword:"type",params:{type: "array"},schema:schema83.type,parentSchema:schema83,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.group !== undefined){
let data12 = data.group;
if(typeof data12 === "string"){
if(!pattern59.test(data12)){
const err26 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/ConsumerGroup/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,255}$"},schema:"^[A-Za-z0-9._-]{1,255}$",parentSchema:schema84,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/ConsumerGroup/type",keyword:"type",params:{type: "string"},schema:schema84.type,parentSchema:schema84,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.startingOffsets !== undefined){
let data13 = data.startingOffsets;
if(!(((data13 === "committed") || (data13 === "earliest")) || (data13 === "latest"))){
const err28 = {instancePath:instancePath+"/startingOffsets",schemaPath:"#/definitions/StartingOffsets/enum",keyword:"enum",params:{allowedValues: schema85.enum},schema:schema85.enum,parentSchema:schema85,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.schemaRegistry !== undefined){
if(!(validate39(data.schemaRegistry, {instancePath:instancePath+"/schemaRegistry",parentData:data,parentDataProperty:"schemaRegistry",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.connectorVersion !== undefined){
let data15 = data.connectorVersion;
if(typeof data15 === "string"){
if(!pattern42.test(data15)){
const err29 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data15};
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
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema87 = {"title":"MSK Serverless source","description":"Reads topics of an MSK Serverless cluster, created here or existing. Give exactly one of `create`, `cluster` and `createdBy`.","type":"object","additionalProperties":false,"required":["type","topics"],"properties":{"type":{"title":"MSK Serverless source type","description":"Always `msk-serverless`.","const":"msk-serverless"},"create":{"$ref":"#/definitions/MskServerlessCreation"},"cluster":{"$ref":"#/definitions/MskClusterArn"},"createdBy":{"$ref":"#/definitions/MskClusterCreator"},"bootstrapServers":{"$ref":"#/definitions/BootstrapServers"},"topics":{"$ref":"#/definitions/KafkaTopics"},"group":{"$ref":"#/definitions/ConsumerGroup"},"startingOffsets":{"$ref":"#/definitions/StartingOffsets"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"msk-serverless","create":{},"topics":["clicks"]}]};
const schema88 = {"title":"MSK Serverless creation","description":"Creates the cluster, encrypted in transit and at rest. Its subnets and security groups are those of the application, unless given.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/MskClusterName"},"subnets":{"$ref":"#/definitions/BrokerSubnets"},"securityGroups":{"$ref":"#/definitions/BrokerSecurityGroups"}},"examples":[{"name":"clicks"}]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "subnets")) || (key0 === "securityGroups"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema88,data};
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
if(!pattern43.test(data0)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/MskClusterName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$"},schema:"^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$",parentSchema:schema66,data:data0};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/MskClusterName/type",keyword:"type",params:{type: "string"},schema:schema66.type,parentSchema:schema66,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.subnets !== undefined){
let data1 = data.subnets;
if(Array.isArray(data1)){
if(data1.length > 16){
const err3 = {instancePath:instancePath+"/subnets",schemaPath:"#/definitions/BrokerSubnets/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema73,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/subnets",schemaPath:"#/definitions/BrokerSubnets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema73,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern50.test(data2)){
const err5 = {instancePath:instancePath+"/subnets/" + i0,schemaPath:"#/definitions/BrokerSubnets/items/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema73.items,data:data2};
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
const err6 = {instancePath:instancePath+"/subnets/" + i0,schemaPath:"#/definitions/BrokerSubnets/items/type",keyword:"type",params:{type: "string"},schema:schema73.items.type,parentSchema:schema73.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
const err7 = {instancePath:instancePath+"/subnets",schemaPath:"#/definitions/BrokerSubnets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema73,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err8 = {instancePath:instancePath+"/subnets",schemaPath:"#/definitions/BrokerSubnets/type",keyword:"type",params:{type: "array"},schema:schema73.type,parentSchema:schema73,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.securityGroups !== undefined){
let data3 = data.securityGroups;
if(Array.isArray(data3)){
if(data3.length > 5){
const err9 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/definitions/BrokerSecurityGroups/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema74,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/definitions/BrokerSecurityGroups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema74,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(!pattern51.test(data4)){
const err11 = {instancePath:instancePath+"/securityGroups/" + i2,schemaPath:"#/definitions/BrokerSecurityGroups/items/pattern",keyword:"pattern",params:{pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^sg-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema74.items,data:data4};
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
const err12 = {instancePath:instancePath+"/securityGroups/" + i2,schemaPath:"#/definitions/BrokerSecurityGroups/items/type",keyword:"type",params:{type: "string"},schema:schema74.items.type,parentSchema:schema74.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/definitions/BrokerSecurityGroups/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema74,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err14 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/definitions/BrokerSecurityGroups/type",keyword:"type",params:{type: "array"},schema:schema74.type,parentSchema:schema74,data:data3};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.topics === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics"},schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema87.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema87,data};
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
let data0 = data.type;
if("msk-serverless" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "msk-serverless"},schema:"msk-serverless",parentSchema:schema87.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate52(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate52.errors : append(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.cluster !== undefined){
let data2 = data.cluster;
if(typeof data2 === "string"){
if(!pattern52.test(data2)){
const err4 = {instancePath:instancePath+"/cluster",schemaPath:"#/definitions/MskClusterArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kafka:[a-z0-9-]+:[0-9]{12}:cluster/[A-Za-z0-9_-]{1,64}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-s?[0-9]{1,3}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kafka:[a-z0-9-]+:[0-9]{12}:cluster/[A-Za-z0-9_-]{1,64}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-s?[0-9]{1,3}$",parentSchema:schema75,data:data2};
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
const err5 = {instancePath:instancePath+"/cluster",schemaPath:"#/definitions/MskClusterArn/type",keyword:"type",params:{type: "string"},schema:schema75.type,parentSchema:schema75,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.createdBy !== undefined){
let data3 = data.createdBy;
if(typeof data3 === "string"){
if(func2(data3) > 30){
const err6 = {instancePath:instancePath+"/createdBy",schemaPath:"#/definitions/MskClusterCreator/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema76,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/createdBy",schemaPath:"#/definitions/MskClusterCreator/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema76,data:data3};
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
const err8 = {instancePath:instancePath+"/createdBy",schemaPath:"#/definitions/MskClusterCreator/type",keyword:"type",params:{type: "string"},schema:schema76.type,parentSchema:schema76,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.bootstrapServers !== undefined){
let data4 = data.bootstrapServers;
if(typeof data4 === "string"){
if(func2(data4) > 2048){
const err9 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/maxLength",keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema77,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern54.test(data4)){
const err10 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$"},schema:"^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$",parentSchema:schema77,data:data4};
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
const err11 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/type",keyword:"type",params:{type: "string"},schema:schema77.type,parentSchema:schema77,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.topics !== undefined){
let data5 = data.topics;
if(Array.isArray(data5)){
if(data5.length > 1000){
const err12 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern58.test(data6)){
const err14 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/definitions/KafkaTopics/items/pattern",keyword:"pattern",params:{pattern: "^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$"},schema:"^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$",parentSchema:schema83.items,data:data6};
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
const err15 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/definitions/KafkaTopics/items/type",keyword:"type",params:{type: "string"},schema:schema83.items.type,parentSchema:schema83.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err17 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/type",keyword:"type",params:{type: "array"},schema:schema83.type,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.group !== undefined){
let data7 = data.group;
if(typeof data7 === "string"){
if(!pattern59.test(data7)){
const err18 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/ConsumerGroup/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,255}$"},schema:"^[A-Za-z0-9._-]{1,255}$",parentSchema:schema84,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/ConsumerGroup/type",keyword:"type",params:{type: "string"},schema:schema84.type,parentSchema:schema84,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.startingOffsets !== undefined){
let data8 = data.startingOffsets;
if(!(((data8 === "committed") || (data8 === "earliest")) || (data8 === "latest"))){
const err20 = {instancePath:instancePath+"/startingOffsets",schemaPath:"#/definitions/StartingOffsets/enum",keyword:"enum",params:{allowedValues: schema85.enum},schema:schema85.enum,parentSchema:schema85,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.schemaRegistry !== undefined){
if(!(validate39(data.schemaRegistry, {instancePath:instancePath+"/schemaRegistry",parentData:data,parentDataProperty:"schemaRegistry",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.connectorVersion !== undefined){
let data10 = data.connectorVersion;
if(typeof data10 === "string"){
if(!pattern42.test(data10)){
const err21 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema99 = {"title":"Kafka source","description":"Reads topics of an existing Kafka cluster outside MSK, over the internet, peering or PrivateLink.","type":"object","additionalProperties":false,"required":["type","bootstrapServers","auth","topics"],"properties":{"type":{"title":"Kafka source type","description":"Always `kafka`.","const":"kafka"},"bootstrapServers":{"$ref":"#/definitions/BootstrapServers"},"auth":{"$ref":"#/definitions/KafkaAuth"},"secret":{"$ref":"#/definitions/SecretArn"},"secretKmsKey":{"$ref":"#/definitions/KmsKeyArn"},"topics":{"$ref":"#/definitions/KafkaTopics"},"group":{"$ref":"#/definitions/ConsumerGroup"},"startingOffsets":{"$ref":"#/definitions/StartingOffsets"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"kafka","bootstrapServers":"pkc-4nym6.eu-west-1.aws.confluent.cloud:9092","auth":"plain","secret":"arn:aws:secretsmanager:eu-west-1:111122223333:secret:confluent-orders-a1B2c3","topics":["orders"]}]};
const schema101 = {"title":"Kafka authentication","description":"How the job proves who it is. `tls` encrypts without a login; `mtls` uses a client certificate (a secret with `certificateChain` and `privateKey` in PEM); `scram-sha-256`, `scram-sha-512` and `plain` use a name and a password over TLS (a secret with `username` and `password`); `none` is neither encrypted nor authenticated, and refused in production.","enum":["tls","mtls","scram-sha-256","scram-sha-512","plain","none"],"examples":["scram-sha-512"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.bootstrapServers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bootstrapServers"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.auth === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auth"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.topics === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema99.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("kafka" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "kafka"},schema:"kafka",parentSchema:schema99.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.bootstrapServers !== undefined){
let data1 = data.bootstrapServers;
if(typeof data1 === "string"){
if(func2(data1) > 2048){
const err6 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/maxLength",keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema77,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern54.test(data1)){
const err7 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$"},schema:"^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$",parentSchema:schema77,data:data1};
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
const err8 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/type",keyword:"type",params:{type: "string"},schema:schema77.type,parentSchema:schema77,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.auth !== undefined){
let data2 = data.auth;
if(!((((((data2 === "tls") || (data2 === "mtls")) || (data2 === "scram-sha-256")) || (data2 === "scram-sha-512")) || (data2 === "plain")) || (data2 === "none"))){
const err9 = {instancePath:instancePath+"/auth",schemaPath:"#/definitions/KafkaAuth/enum",keyword:"enum",params:{allowedValues: schema101.enum},schema:schema101.enum,parentSchema:schema101,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.secret !== undefined){
let data3 = data.secret;
if(typeof data3 === "string"){
if(!pattern56.test(data3)){
const err10 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/SecretArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$",parentSchema:schema81,data:data3};
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
const err11 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/SecretArn/type",keyword:"type",params:{type: "string"},schema:schema81.type,parentSchema:schema81,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.secretKmsKey !== undefined){
let data4 = data.secretKmsKey;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err12 = {instancePath:instancePath+"/secretKmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data4};
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
const err13 = {instancePath:instancePath+"/secretKmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.topics !== undefined){
let data5 = data.topics;
if(Array.isArray(data5)){
if(data5.length > 1000){
const err14 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern58.test(data6)){
const err16 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/definitions/KafkaTopics/items/pattern",keyword:"pattern",params:{pattern: "^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$"},schema:"^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$",parentSchema:schema83.items,data:data6};
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
const err17 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/definitions/KafkaTopics/items/type",keyword:"type",params:{type: "string"},schema:schema83.items.type,parentSchema:schema83.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
const err18 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err19 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/type",keyword:"type",params:{type: "array"},schema:schema83.type,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.group !== undefined){
let data7 = data.group;
if(typeof data7 === "string"){
if(!pattern59.test(data7)){
const err20 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/ConsumerGroup/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,255}$"},schema:"^[A-Za-z0-9._-]{1,255}$",parentSchema:schema84,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/group",schemaPath:"#/definitions/ConsumerGroup/type",keyword:"type",params:{type: "string"},schema:schema84.type,parentSchema:schema84,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.startingOffsets !== undefined){
let data8 = data.startingOffsets;
if(!(((data8 === "committed") || (data8 === "earliest")) || (data8 === "latest"))){
const err22 = {instancePath:instancePath+"/startingOffsets",schemaPath:"#/definitions/StartingOffsets/enum",keyword:"enum",params:{allowedValues: schema85.enum},schema:schema85.enum,parentSchema:schema85,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.schemaRegistry !== undefined){
if(!(validate39(data.schemaRegistry, {instancePath:instancePath+"/schemaRegistry",parentData:data,parentDataProperty:"schemaRegistry",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.connectorVersion !== undefined){
let data10 = data.connectorVersion;
if(typeof data10 === "string"){
if(!pattern42.test(data10)){
const err23 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data10};
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
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema108 = {"title":"Firehose source","description":"Reads the objects that a Firehose stream delivers to S3: Firehose itself has no read API. Records arrive after the buffering interval. Give exactly one of `create` (the stream and its bucket) and `bucket` (where an existing stream delivers).","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Firehose source type","description":"Always `firehose`.","const":"firehose"},"create":{"$ref":"#/definitions/FirehoseCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"prefix":{"$ref":"#/definitions/ObjectPrefix"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"},"discoveryInterval":{"title":"Delivery discovery interval","description":"How often the prefix is listed for objects that Firehose has delivered since.","type":"string","pattern":"^[1-9][0-9]{0,8}(ms|s|m|h|d)$","default":"60s","examples":["60s"]}},"examples":[{"type":"firehose","bucket":"example-orders-landing","prefix":"orders/"}]};
const schema115 = {"title":"Object prefix","description":"The beginning of the object keys that may be touched, ending with a slash. IAM permissions are narrowed to it.","type":"string","pattern":"^[A-Za-z0-9!_.'()=+:@-][A-Za-z0-9!_.'()=+:@ /-]{0,510}/$","examples":["orders/"]};
const schema109 = {"title":"Firehose stream creation","description":"Creates an encrypted stream for direct puts, with its own role and error log. Give exactly one of `s3`, `opensearch` and `redshift` as the destination.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Firehose stream name","description":"The name in AWS. Without it: application name and the name of the source or sink.","type":"string","pattern":"^[a-zA-Z0-9_.-]{1,64}$","examples":["orders"]},"s3":{"$ref":"#/definitions/FirehoseBucket"},"opensearch":{"$ref":"#/definitions/FirehoseOpensearch"},"redshift":{"$ref":"#/definitions/FirehoseRedshift"},"buffering":{"$ref":"#/definitions/FirehoseBuffering"},"encryption":{"$ref":"#/definitions/Encryption"},"logRetention":{"$ref":"#/definitions/LogRetention"}},"examples":[{"s3":{"create":{}}}]};
const schema134 = {"title":"Firehose buffering","description":"Firehose delivers when either bound is reached.","type":"object","additionalProperties":false,"properties":{"size":{"title":"Buffer size","description":"MiB of records before a delivery: 1 to 128 to S3 and Redshift, 1 to 100 to OpenSearch.","type":"integer","minimum":1,"maximum":128,"default":5,"examples":[64]},"interval":{"title":"Buffer interval","description":"The longest time before a delivery: 0 to 900 seconds. What OpenSearch does not take waits for 60 seconds at least.","type":"string","pattern":"^(0|[1-9][0-9]{0,2})(s|m)$","default":"300s","examples":["60s"]}},"examples":[{"size":64,"interval":"60s"}]};
const schema135 = {"title":"Retention of a log","description":"How long the log is kept: one of the periods that CloudWatch knows.","enum":["1d","3d","5d","7d","14d","30d","60d","90d","120d","150d","180d","365d","400d","545d","731d","1096d","1827d","2192d","2557d","2922d","3288d","3653d"],"default":"30d","examples":["30d"]};
const pattern76 = new RegExp("^[a-zA-Z0-9_.-]{1,64}$", "u");
const pattern102 = new RegExp("^(0|[1-9][0-9]{0,2})(s|m)$", "u");
const schema110 = {"title":"Firehose bucket","description":"The bucket that Firehose delivers to, created here or existing. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"prefix":{"$ref":"#/definitions/FirehosePrefix"},"errorPrefix":{"$ref":"#/definitions/FirehoseErrorPrefix"},"compression":{"title":"Firehose compression","description":"How delivered objects are compressed. Flink and Redshift read `none` and `gzip` only.","enum":["none","gzip","snappy","zip","hadoop-snappy"],"default":"gzip","examples":["gzip"]},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"create":{},"prefix":"orders/dt=!{timestamp:yyyy-MM-dd}/"}]};
const schema117 = {"title":"Firehose prefix","description":"The beginning of the keys of delivered objects; with a slash at the end it is a folder. `!{timestamp:...}` and `!{firehose:random-string}` are filled in by Firehose, except for what is staged for Redshift. Without it: the name of the source or sink.","type":"string","maxLength":1024,"pattern":"^([A-Za-z0-9_.'()=+:@-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})([A-Za-z0-9_.'()=+:@ /-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})*$","examples":["orders/dt=!{timestamp:yyyy-MM-dd}/"]};
const schema118 = {"title":"Firehose error prefix","description":"The beginning of the keys of records that could not be delivered; with a slash at the end it is a folder. Without it: `errors/`, the name of the source or sink, and the type of the error. Not for what is staged for Redshift.","type":"string","maxLength":1024,"pattern":"^([A-Za-z0-9_.'()=+:@-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})([A-Za-z0-9_.'()=+:@ /-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})*$","examples":["errors/!{firehose:error-output-type}/"]};
const schema111 = {"title":"Bucket creation","description":"Creates a private, encrypted, versioned bucket that refuses requests without TLS.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/BucketName"},"encryption":{"$ref":"#/definitions/StoreEncryption"},"expire":{"title":"Expiration","description":"How long objects are kept, in whole days; in `storage`, those under `data`, never the code. Without it they are kept for ever.","type":"string","pattern":"^[1-9][0-9]{0,4}d$","examples":["365d"]},"expireNoncurrent":{"title":"Noncurrent expiration","description":"How long replaced or deleted versions of an object are kept, in whole days.","type":"string","pattern":"^[1-9][0-9]{0,4}d$","default":"30d","examples":["30d"]},"abortUploads":{"title":"Upload abortion","description":"After how many whole days an unfinished multipart upload is removed. Flink finishes uploads at checkpoints, so keep it longer than the longest outage.","type":"string","pattern":"^[1-9][0-9]{0,3}d$","default":"7d","examples":["7d"]},"accessLogs":{"$ref":"#/definitions/AccessLogs"}},"examples":[{"expireNoncurrent":"30d"}]};
const pattern78 = new RegExp("^[1-9][0-9]{0,4}d$", "u");
const pattern80 = new RegExp("^[1-9][0-9]{0,3}d$", "u");
const schema113 = {"title":"Access logs","description":"Where S3 writes the server access logs of the bucket. The target bucket must already allow `logging.s3.amazonaws.com` to write.","type":"object","additionalProperties":false,"required":["bucket"],"properties":{"bucket":{"$ref":"#/definitions/BucketName"},"prefix":{"$ref":"#/definitions/ObjectPrefix"}},"examples":[{"bucket":"example-access-logs","prefix":"orders/"}]};
const pattern82 = new RegExp("^[A-Za-z0-9!_.'()=+:@-][A-Za-z0-9!_.'()=+:@ /-]{0,510}/$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bucket === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bucket"},schema:schema113.required,parentSchema:schema113,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema113,data};
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
const err2 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},schema:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",parentSchema:schema20,data:data0};
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
const err3 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data0};
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
if(!pattern82.test(data1)){
const err4 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!_.'()=+:@-][A-Za-z0-9!_.'()=+:@ /-]{0,510}/$"},schema:"^[A-Za-z0-9!_.'()=+:@-][A-Za-z0-9!_.'()=+:@ /-]{0,510}/$",parentSchema:schema115,data:data1};
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
const err5 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/type",keyword:"type",params:{type: "string"},schema:schema115.type,parentSchema:schema115,data:data1};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "encryption")) || (key0 === "expire")) || (key0 === "expireNoncurrent")) || (key0 === "abortUploads")) || (key0 === "accessLogs"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema111,data};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},schema:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",parentSchema:schema20,data:data0};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data0};
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
if(!(validate36(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.expire !== undefined){
let data2 = data.expire;
if(typeof data2 === "string"){
if(!pattern78.test(data2)){
const err3 = {instancePath:instancePath+"/expire",schemaPath:"#/properties/expire/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}d$"},schema:"^[1-9][0-9]{0,4}d$",parentSchema:schema111.properties.expire,data:data2};
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
const err4 = {instancePath:instancePath+"/expire",schemaPath:"#/properties/expire/type",keyword:"type",params:{type: "string"},schema:schema111.properties.expire.type,parentSchema:schema111.properties.expire,data:data2};
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
if(!pattern78.test(data3)){
const err5 = {instancePath:instancePath+"/expireNoncurrent",schemaPath:"#/properties/expireNoncurrent/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}d$"},schema:"^[1-9][0-9]{0,4}d$",parentSchema:schema111.properties.expireNoncurrent,data:data3};
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
const err6 = {instancePath:instancePath+"/expireNoncurrent",schemaPath:"#/properties/expireNoncurrent/type",keyword:"type",params:{type: "string"},schema:schema111.properties.expireNoncurrent.type,parentSchema:schema111.properties.expireNoncurrent,data:data3};
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
if(!pattern80.test(data4)){
const err7 = {instancePath:instancePath+"/abortUploads",schemaPath:"#/properties/abortUploads/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"},schema:"^[1-9][0-9]{0,3}d$",parentSchema:schema111.properties.abortUploads,data:data4};
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
const err8 = {instancePath:instancePath+"/abortUploads",schemaPath:"#/properties/abortUploads/type",keyword:"type",params:{type: "string"},schema:schema111.properties.abortUploads.type,parentSchema:schema111.properties.abortUploads,data:data4};
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
if(!(validate62(data.accessLogs, {instancePath:instancePath+"/accessLogs",parentData:data,parentDataProperty:"accessLogs",rootData}))){
vErrors = vErrors === null ? validate62.errors : append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const pattern84 = new RegExp("^([A-Za-z0-9_.'()=+:@-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})([A-Za-z0-9_.'()=+:@ /-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})*$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "create") || (key0 === "bucket")) || (key0 === "prefix")) || (key0 === "errorPrefix")) || (key0 === "compression")) || (key0 === "kmsKey"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema110,data};
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
if(!(validate60(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate60.errors : append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.bucket !== undefined){
let data1 = data.bucket;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err1 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},schema:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",parentSchema:schema20,data:data1};
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
const err2 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.prefix !== undefined){
let data2 = data.prefix;
if(typeof data2 === "string"){
if(func2(data2) > 1024){
const err3 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/FirehosePrefix/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema117,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern84.test(data2)){
const err4 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/FirehosePrefix/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9_.'()=+:@-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})([A-Za-z0-9_.'()=+:@ /-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})*$"},schema:"^([A-Za-z0-9_.'()=+:@-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})([A-Za-z0-9_.'()=+:@ /-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})*$",parentSchema:schema117,data:data2};
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
const err5 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/FirehosePrefix/type",keyword:"type",params:{type: "string"},schema:schema117.type,parentSchema:schema117,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.errorPrefix !== undefined){
let data3 = data.errorPrefix;
if(typeof data3 === "string"){
if(func2(data3) > 1024){
const err6 = {instancePath:instancePath+"/errorPrefix",schemaPath:"#/definitions/FirehoseErrorPrefix/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema118,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern84.test(data3)){
const err7 = {instancePath:instancePath+"/errorPrefix",schemaPath:"#/definitions/FirehoseErrorPrefix/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9_.'()=+:@-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})([A-Za-z0-9_.'()=+:@ /-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})*$"},schema:"^([A-Za-z0-9_.'()=+:@-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})([A-Za-z0-9_.'()=+:@ /-]|!(?!\\{)|!\\{[A-Za-z]+:[^{}\\n]{1,64}\\})*$",parentSchema:schema118,data:data3};
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
const err8 = {instancePath:instancePath+"/errorPrefix",schemaPath:"#/definitions/FirehoseErrorPrefix/type",keyword:"type",params:{type: "string"},schema:schema118.type,parentSchema:schema118,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.compression !== undefined){
let data4 = data.compression;
if(!(((((data4 === "none") || (data4 === "gzip")) || (data4 === "snappy")) || (data4 === "zip")) || (data4 === "hadoop-snappy"))){
const err9 = {instancePath:instancePath+"/compression",schemaPath:"#/properties/compression/enum",keyword:"enum",params:{allowedValues: schema110.properties.compression.enum},schema:schema110.properties.compression.enum,parentSchema:schema110.properties.compression,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kmsKey !== undefined){
let data5 = data.kmsKey;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err10 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data5};
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
const err11 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data5};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema120 = {"title":"Firehose to OpenSearch","description":"Delivers to an index of an existing OpenSearch domain or serverless collection. What cannot be indexed goes to `failed`. Give exactly one of `domain` and `collection`.","type":"object","additionalProperties":false,"required":["index","failed"],"properties":{"domain":{"$ref":"#/definitions/OpensearchDomainArn"},"collection":{"$ref":"#/definitions/FirehoseCollection"},"index":{"title":"Index","description":"The index, or with `rotation` the beginning of its name.","type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,79}$","examples":["orders"]},"rotation":{"title":"Index rotation","description":"How often a new index is begun; its moment is appended to the name. For domains only.","enum":["none","hour","day","week","month"],"default":"none","examples":["day"]},"retry":{"$ref":"#/definitions/FirehoseRetry"},"failed":{"$ref":"#/definitions/FirehoseBucket"},"vpc":{"$ref":"#/definitions/Placement"}},"examples":[{"domain":"arn:aws:es:eu-west-1:111122223333:domain/search","index":"orders","rotation":"day","failed":{"create":{}}}]};
const schema121 = {"title":"OpenSearch domain ARN","description":"The ARN of an OpenSearch domain.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:es:[a-z0-9-]+:[0-9]{12}:domain/[a-z][a-z0-9-]{2,27}$","examples":["arn:aws:es:eu-west-1:111122223333:domain/search"]};
const schema125 = {"title":"Firehose retry duration","description":"How long a delivery is tried again: 0 to 7200 seconds.","type":"string","pattern":"^(0|[1-9][0-9]{0,3})(s|m|h)$","default":"300s","examples":["300s"]};
const schema126 = {"title":"Placement","description":"Existing subnets and security groups of one VPC.","type":"object","additionalProperties":false,"required":["subnets","securityGroups"],"properties":{"subnets":{"title":"Placement subnets","description":"1 to 16 subnets of one VPC.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"title":"Placement subnet id","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-0a1b2c3d4e5f60719"]]},"securityGroups":{"title":"Placement security groups","description":"1 to 5 security groups of the same VPC. They must let the application in.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"title":"Placement security group id","description":"The id of a security group.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0a1b2c3d4e5f60718"]},"examples":[["sg-0a1b2c3d4e5f60718"]]}},"examples":[{"subnets":["subnet-0a1b2c3d4e5f60718"],"securityGroups":["sg-0a1b2c3d4e5f60718"]}]};
const pattern87 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:es:[a-z0-9-]+:[0-9]{12}:domain/[a-z][a-z0-9-]{2,27}$", "u");
const pattern91 = new RegExp("^[a-z0-9][a-z0-9_.-]{0,79}$", "u");
const pattern92 = new RegExp("^(0|[1-9][0-9]{0,3})(s|m|h)$", "u");
const schema122 = {"title":"Firehose collection","description":"An existing OpenSearch Serverless collection. Its data access policy must name the role that delivers: the stack's outputs hold the policy to add.","type":"object","additionalProperties":false,"required":["arn","name","endpoint"],"properties":{"arn":{"$ref":"#/definitions/CollectionArn"},"name":{"title":"Name of the collection","description":"Its name, by which data access policies know it; the ARN holds the id only.","type":"string","pattern":"^[a-z][a-z0-9-]{2,31}$","examples":["orders-search"]},"endpoint":{"$ref":"#/definitions/CollectionHost"}},"examples":[{"arn":"arn:aws:aoss:eu-west-1:111122223333:collection/abc123def456ghi789jk","name":"orders-search","endpoint":"abc123def456ghi789jk.eu-west-1.aoss.amazonaws.com"}]};
const schema123 = {"title":"Collection ARN","description":"The ARN of an existing collection.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:aoss:[a-z0-9-]+:[0-9]{12}:collection/[a-z0-9]{3,40}$","examples":["arn:aws:aoss:eu-west-1:111122223333:collection/abc123def456ghi789jk"]};
const schema124 = {"title":"Collection endpoint","description":"The host name of the existing collection, without `https://`.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{3,252}[a-z]$","examples":["abc123def456ghi789jk.eu-west-1.aoss.amazonaws.com"]};
const pattern88 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:aoss:[a-z0-9-]+:[0-9]{12}:collection/[a-z0-9]{3,40}$", "u");
const pattern89 = new RegExp("^[a-z][a-z0-9-]{2,31}$", "u");
const pattern90 = new RegExp("^[a-z0-9][a-z0-9.-]{3,252}[a-z]$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.arn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arn"},schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.endpoint === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoint"},schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "arn") || (key0 === "name")) || (key0 === "endpoint"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.arn !== undefined){
let data0 = data.arn;
if(typeof data0 === "string"){
if(!pattern88.test(data0)){
const err4 = {instancePath:instancePath+"/arn",schemaPath:"#/definitions/CollectionArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:aoss:[a-z0-9-]+:[0-9]{12}:collection/[a-z0-9]{3,40}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:aoss:[a-z0-9-]+:[0-9]{12}:collection/[a-z0-9]{3,40}$",parentSchema:schema123,data:data0};
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
const err5 = {instancePath:instancePath+"/arn",schemaPath:"#/definitions/CollectionArn/type",keyword:"type",params:{type: "string"},schema:schema123.type,parentSchema:schema123,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern89.test(data1)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{2,31}$"},schema:"^[a-z][a-z0-9-]{2,31}$",parentSchema:schema122.properties.name,data:data1};
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
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema122.properties.name.type,parentSchema:schema122.properties.name,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data2 = data.endpoint;
if(typeof data2 === "string"){
if(!pattern90.test(data2)){
const err8 = {instancePath:instancePath+"/endpoint",schemaPath:"#/definitions/CollectionHost/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{3,252}[a-z]$"},schema:"^[a-z0-9][a-z0-9.-]{3,252}[a-z]$",parentSchema:schema124,data:data2};
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
const err9 = {instancePath:instancePath+"/endpoint",schemaPath:"#/definitions/CollectionHost/type",keyword:"type",params:{type: "string"},schema:schema124.type,parentSchema:schema124,data:data2};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema122.type,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "index"},schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.failed === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failed"},schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "domain") || (key0 === "collection")) || (key0 === "index")) || (key0 === "rotation")) || (key0 === "retry")) || (key0 === "failed")) || (key0 === "vpc"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.domain !== undefined){
let data0 = data.domain;
if(typeof data0 === "string"){
if(!pattern87.test(data0)){
const err3 = {instancePath:instancePath+"/domain",schemaPath:"#/definitions/OpensearchDomainArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:es:[a-z0-9-]+:[0-9]{12}:domain/[a-z][a-z0-9-]{2,27}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:es:[a-z0-9-]+:[0-9]{12}:domain/[a-z][a-z0-9-]{2,27}$",parentSchema:schema121,data:data0};
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
const err4 = {instancePath:instancePath+"/domain",schemaPath:"#/definitions/OpensearchDomainArn/type",keyword:"type",params:{type: "string"},schema:schema121.type,parentSchema:schema121,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.collection !== undefined){
if(!(validate67(data.collection, {instancePath:instancePath+"/collection",parentData:data,parentDataProperty:"collection",rootData}))){
vErrors = vErrors === null ? validate67.errors : append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.index !== undefined){
let data2 = data.index;
if(typeof data2 === "string"){
if(!pattern91.test(data2)){
const err5 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_.-]{0,79}$"},schema:"^[a-z0-9][a-z0-9_.-]{0,79}$",parentSchema:schema120.properties.index,data:data2};
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
const err6 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "string"},schema:schema120.properties.index.type,parentSchema:schema120.properties.index,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rotation !== undefined){
let data3 = data.rotation;
if(!(((((data3 === "none") || (data3 === "hour")) || (data3 === "day")) || (data3 === "week")) || (data3 === "month"))){
const err7 = {instancePath:instancePath+"/rotation",schemaPath:"#/properties/rotation/enum",keyword:"enum",params:{allowedValues: schema120.properties.rotation.enum},schema:schema120.properties.rotation.enum,parentSchema:schema120.properties.rotation,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry !== undefined){
let data4 = data.retry;
if(typeof data4 === "string"){
if(!pattern92.test(data4)){
const err8 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/FirehoseRetry/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,3})(s|m|h)$"},schema:"^(0|[1-9][0-9]{0,3})(s|m|h)$",parentSchema:schema125,data:data4};
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
const err9 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/FirehoseRetry/type",keyword:"type",params:{type: "string"},schema:schema125.type,parentSchema:schema125,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.failed !== undefined){
if(!(validate59(data.failed, {instancePath:instancePath+"/failed",parentData:data,parentDataProperty:"failed",rootData}))){
vErrors = vErrors === null ? validate59.errors : append(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.vpc !== undefined){
let data6 = data.vpc;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.subnets === undefined){
const err10 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/required",keyword:"required",params:{missingProperty: "subnets"},schema:schema126.required,parentSchema:schema126,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data6.securityGroups === undefined){
const err11 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/required",keyword:"required",params:{missingProperty: "securityGroups"},schema:schema126.required,parentSchema:schema126,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "subnets") || (key1 === "securityGroups"))){
const err12 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema126,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.subnets !== undefined){
let data7 = data6.subnets;
if(Array.isArray(data7)){
if(data7.length > 16){
const err13 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema126.properties.subnets,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7.length < 1){
const err14 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema126.properties.subnets,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern50.test(data8)){
const err15 = {instancePath:instancePath+"/vpc/subnets/" + i0,schemaPath:"#/definitions/Placement/properties/subnets/items/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema126.properties.subnets.items,data:data8};
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
const err16 = {instancePath:instancePath+"/vpc/subnets/" + i0,schemaPath:"#/definitions/Placement/properties/subnets/items/type",keyword:"type",params:{type: "string"},schema:schema126.properties.subnets.items.type,parentSchema:schema126.properties.subnets.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err17 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema126.properties.subnets,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err18 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/type",keyword:"type",params:{type: "array"},schema:schema126.properties.subnets.type,parentSchema:schema126.properties.subnets,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.securityGroups !== undefined){
let data9 = data6.securityGroups;
if(Array.isArray(data9)){
if(data9.length > 5){
const err19 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema126.properties.securityGroups,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.length < 1){
const err20 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema126.properties.securityGroups,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(!pattern51.test(data10)){
const err21 = {instancePath:instancePath+"/vpc/securityGroups/" + i2,schemaPath:"#/definitions/Placement/properties/securityGroups/items/pattern",keyword:"pattern",params:{pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^sg-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema126.properties.securityGroups.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/vpc/securityGroups/" + i2,schemaPath:"#/definitions/Placement/properties/securityGroups/items/type",keyword:"type",params:{type: "string"},schema:schema126.properties.securityGroups.items.type,parentSchema:schema126.properties.securityGroups.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data9[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err23 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema126.properties.securityGroups,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err24 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/type",keyword:"type",params:{type: "array"},schema:schema126.properties.securityGroups.type,parentSchema:schema126.properties.securityGroups,data:data9};
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
else {
const err25 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/type",keyword:"type",params:{type: "object"},schema:schema126.type,parentSchema:schema126,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema127 = {"title":"Firehose to Redshift","description":"Delivers to S3 and loads from there with COPY. AWS allows it only to a publicly accessible Redshift whose security group admits Firehose's addresses.","type":"object","additionalProperties":false,"required":["endpoint","database","table","secret","staging","publiclyAccessible"],"properties":{"endpoint":{"$ref":"#/definitions/RedshiftEndpoint"},"port":{"$ref":"#/definitions/RedshiftPort"},"database":{"$ref":"#/definitions/RedshiftDatabase"},"table":{"title":"Redshift table","description":"The table to load, perhaps with its schema.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_$]{0,126}([.][A-Za-z_][A-Za-z0-9_$]{0,126})?$","examples":["public.orders"]},"columns":{"title":"Redshift columns","description":"The columns to load, in the order of the data. Without it: all columns of the table.","type":"array","minItems":1,"maxItems":1600,"items":{"title":"Redshift column","description":"The name of a column.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_$]{0,126}$","examples":["order_id"]},"examples":[["order_id","amount"]]},"copyOptions":{"title":"Copy options","description":"Options of the COPY command. `GZIP` is added where the staged objects are compressed, which those of `PARQUET` and `ORC` are not.","type":"string","maxLength":1024,"default":"FORMAT AS JSON 'auto'","examples":["FORMAT AS JSON 'auto'"]},"secret":{"$ref":"#/definitions/SecretArn"},"secretKmsKey":{"$ref":"#/definitions/KmsKeyArn"},"retry":{"$ref":"#/definitions/FirehoseRetry"},"staging":{"$ref":"#/definitions/FirehoseBucket"},"publiclyAccessible":{"title":"Publicly accessible","description":"Says that the cluster or workgroup is publicly accessible. Firehose cannot reach a private one.","type":"boolean","examples":[true]}},"examples":[{"endpoint":"orders.abc123xyz789.eu-west-1.redshift.amazonaws.com","database":"dev","table":"public.orders","secret":"arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders/writer-AbCdEf","staging":{"create":{}},"publiclyAccessible":true}]};
const schema128 = {"title":"Redshift endpoint","description":"The host name of an existing cluster or workgroup, without port.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{1,200}[.]redshift(-serverless)?[.]amazonaws[.](com|com[.]cn|eu)$","examples":["orders.abc123xyz789.eu-west-1.redshift.amazonaws.com"]};
const schema129 = {"title":"Redshift port","description":"The port of the database. RA3 clusters and workgroups use 5431 to 5455 or 8191 to 8215.","type":"integer","minimum":1150,"maximum":65535,"default":5439,"examples":[5439]};
const schema130 = {"title":"Redshift database","description":"The name of the database. A created one is stricter: in a cluster 64 lowercase characters, in a workgroup no `$` and no `_` at the beginning.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_$-]{0,126}$","default":"dev","examples":["dev"]};
const pattern95 = new RegExp("^[a-z0-9][a-z0-9.-]{1,200}[.]redshift(-serverless)?[.]amazonaws[.](com|com[.]cn|eu)$", "u");
const pattern96 = new RegExp("^[A-Za-z_][A-Za-z0-9_$-]{0,126}$", "u");
const pattern97 = new RegExp("^[A-Za-z_][A-Za-z0-9_$]{0,126}([.][A-Za-z_][A-Za-z0-9_$]{0,126})?$", "u");
const pattern98 = new RegExp("^[A-Za-z_][A-Za-z0-9_$]{0,126}$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoint"},schema:schema127.required,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.database === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "database"},schema:schema127.required,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.table === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "table"},schema:schema127.required,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.secret === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secret"},schema:schema127.required,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.staging === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "staging"},schema:schema127.required,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.publiclyAccessible === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publiclyAccessible"},schema:schema127.required,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema127.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(typeof data0 === "string"){
if(!pattern95.test(data0)){
const err7 = {instancePath:instancePath+"/endpoint",schemaPath:"#/definitions/RedshiftEndpoint/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,200}[.]redshift(-serverless)?[.]amazonaws[.](com|com[.]cn|eu)$"},schema:"^[a-z0-9][a-z0-9.-]{1,200}[.]redshift(-serverless)?[.]amazonaws[.](com|com[.]cn|eu)$",parentSchema:schema128,data:data0};
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
const err8 = {instancePath:instancePath+"/endpoint",schemaPath:"#/definitions/RedshiftEndpoint/type",keyword:"type",params:{type: "string"},schema:schema128.type,parentSchema:schema128,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/RedshiftPort/type",keyword:"type",params:{type: "integer"},schema:schema129.type,parentSchema:schema129,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/RedshiftPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema129,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1 < 1150 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/RedshiftPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1150},schema:1150,parentSchema:schema129,data:data1};
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
if(data.database !== undefined){
let data2 = data.database;
if(typeof data2 === "string"){
if(!pattern96.test(data2)){
const err12 = {instancePath:instancePath+"/database",schemaPath:"#/definitions/RedshiftDatabase/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_$-]{0,126}$"},schema:"^[A-Za-z_][A-Za-z0-9_$-]{0,126}$",parentSchema:schema130,data:data2};
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
const err13 = {instancePath:instancePath+"/database",schemaPath:"#/definitions/RedshiftDatabase/type",keyword:"type",params:{type: "string"},schema:schema130.type,parentSchema:schema130,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.table !== undefined){
let data3 = data.table;
if(typeof data3 === "string"){
if(!pattern97.test(data3)){
const err14 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_$]{0,126}([.][A-Za-z_][A-Za-z0-9_$]{0,126})?$"},schema:"^[A-Za-z_][A-Za-z0-9_$]{0,126}([.][A-Za-z_][A-Za-z0-9_$]{0,126})?$",parentSchema:schema127.properties.table,data:data3};
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
const err15 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"},schema:schema127.properties.table.type,parentSchema:schema127.properties.table,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.columns !== undefined){
let data4 = data.columns;
if(Array.isArray(data4)){
if(data4.length > 1600){
const err16 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit: 1600},schema:1600,parentSchema:schema127.properties.columns,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.length < 1){
const err17 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema127.properties.columns,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern98.test(data5)){
const err18 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_$]{0,126}$"},schema:"^[A-Za-z_][A-Za-z0-9_$]{0,126}$",parentSchema:schema127.properties.columns.items,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "string"},schema:schema127.properties.columns.items.type,parentSchema:schema127.properties.columns.items,data:data5};
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
const err20 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},schema:schema127.properties.columns.type,parentSchema:schema127.properties.columns,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.copyOptions !== undefined){
let data6 = data.copyOptions;
if(typeof data6 === "string"){
if(func2(data6) > 1024){
const err21 = {instancePath:instancePath+"/copyOptions",schemaPath:"#/properties/copyOptions/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema127.properties.copyOptions,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/copyOptions",schemaPath:"#/properties/copyOptions/type",keyword:"type",params:{type: "string"},schema:schema127.properties.copyOptions.type,parentSchema:schema127.properties.copyOptions,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.secret !== undefined){
let data7 = data.secret;
if(typeof data7 === "string"){
if(!pattern56.test(data7)){
const err23 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/SecretArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$",parentSchema:schema81,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/SecretArn/type",keyword:"type",params:{type: "string"},schema:schema81.type,parentSchema:schema81,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.secretKmsKey !== undefined){
let data8 = data.secretKmsKey;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err25 = {instancePath:instancePath+"/secretKmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/secretKmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.retry !== undefined){
let data9 = data.retry;
if(typeof data9 === "string"){
if(!pattern92.test(data9)){
const err27 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/FirehoseRetry/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,3})(s|m|h)$"},schema:"^(0|[1-9][0-9]{0,3})(s|m|h)$",parentSchema:schema125,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/retry",schemaPath:"#/definitions/FirehoseRetry/type",keyword:"type",params:{type: "string"},schema:schema125.type,parentSchema:schema125,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.staging !== undefined){
if(!(validate59(data.staging, {instancePath:instancePath+"/staging",parentData:data,parentDataProperty:"staging",rootData}))){
vErrors = vErrors === null ? validate59.errors : append(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.publiclyAccessible !== undefined){
let data11 = data.publiclyAccessible;
if(typeof data11 !== "boolean"){
const err29 = {instancePath:instancePath+"/publiclyAccessible",schemaPath:"#/properties/publiclyAccessible/type",keyword:"type",params:{type: "boolean"},schema:schema127.properties.publiclyAccessible.type,parentSchema:schema127.properties.publiclyAccessible,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema127.type,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "s3")) || (key0 === "opensearch")) || (key0 === "redshift")) || (key0 === "buffering")) || (key0 === "encryption")) || (key0 === "logRetention"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema109,data};
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
if(!pattern76.test(data0)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]{1,64}$"},schema:"^[a-zA-Z0-9_.-]{1,64}$",parentSchema:schema109.properties.name,data:data0};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema109.properties.name.type,parentSchema:schema109.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.s3 !== undefined){
if(!(validate59(data.s3, {instancePath:instancePath+"/s3",parentData:data,parentDataProperty:"s3",rootData}))){
vErrors = vErrors === null ? validate59.errors : append(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.opensearch !== undefined){
if(!(validate66(data.opensearch, {instancePath:instancePath+"/opensearch",parentData:data,parentDataProperty:"opensearch",rootData}))){
vErrors = vErrors === null ? validate66.errors : append(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.redshift !== undefined){
if(!(validate71(data.redshift, {instancePath:instancePath+"/redshift",parentData:data,parentDataProperty:"redshift",rootData}))){
vErrors = vErrors === null ? validate71.errors : append(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.buffering !== undefined){
let data4 = data.buffering;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "size") || (key1 === "interval"))){
const err3 = {instancePath:instancePath+"/buffering",schemaPath:"#/definitions/FirehoseBuffering/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema134,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data4.size !== undefined){
let data5 = data4.size;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err4 = {instancePath:instancePath+"/buffering/size",schemaPath:"#/definitions/FirehoseBuffering/properties/size/type",keyword:"type",params:{type: "integer"},schema:schema134.properties.size.type,parentSchema:schema134.properties.size,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 128 || isNaN(data5)){
const err5 = {instancePath:instancePath+"/buffering/size",schemaPath:"#/definitions/FirehoseBuffering/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},schema:128,parentSchema:schema134.properties.size,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/buffering/size",schemaPath:"#/definitions/FirehoseBuffering/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema134.properties.size,data:data5};
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
if(data4.interval !== undefined){
let data6 = data4.interval;
if(typeof data6 === "string"){
if(!pattern102.test(data6)){
const err7 = {instancePath:instancePath+"/buffering/interval",schemaPath:"#/definitions/FirehoseBuffering/properties/interval/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,2})(s|m)$"},schema:"^(0|[1-9][0-9]{0,2})(s|m)$",parentSchema:schema134.properties.interval,data:data6};
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
const err8 = {instancePath:instancePath+"/buffering/interval",schemaPath:"#/definitions/FirehoseBuffering/properties/interval/type",keyword:"type",params:{type: "string"},schema:schema134.properties.interval.type,parentSchema:schema134.properties.interval,data:data6};
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
const err9 = {instancePath:instancePath+"/buffering",schemaPath:"#/definitions/FirehoseBuffering/type",keyword:"type",params:{type: "object"},schema:schema134.type,parentSchema:schema134,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.encryption !== undefined){
if(!(validate25(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.logRetention !== undefined){
let data8 = data.logRetention;
if(!((((((((((((((((((((((data8 === "1d") || (data8 === "3d")) || (data8 === "5d")) || (data8 === "7d")) || (data8 === "14d")) || (data8 === "30d")) || (data8 === "60d")) || (data8 === "90d")) || (data8 === "120d")) || (data8 === "150d")) || (data8 === "180d")) || (data8 === "365d")) || (data8 === "400d")) || (data8 === "545d")) || (data8 === "731d")) || (data8 === "1096d")) || (data8 === "1827d")) || (data8 === "2192d")) || (data8 === "2557d")) || (data8 === "2922d")) || (data8 === "3288d")) || (data8 === "3653d"))){
const err10 = {instancePath:instancePath+"/logRetention",schemaPath:"#/definitions/LogRetention/enum",keyword:"enum",params:{allowedValues: schema135.enum},schema:schema135.enum,parentSchema:schema135,data:data8};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const pattern107 = new RegExp("^[1-9][0-9]{0,8}(ms|s|m|h|d)$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "create")) || (key0 === "bucket")) || (key0 === "prefix")) || (key0 === "kmsKey")) || (key0 === "formerKmsKeys")) || (key0 === "discoveryInterval"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema108,data};
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
let data0 = data.type;
if("firehose" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "firehose"},schema:"firehose",parentSchema:schema108.properties.type,data:data0};
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
if(!(validate58(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.bucket !== undefined){
let data2 = data.bucket;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err3 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},schema:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",parentSchema:schema20,data:data2};
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
const err4 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data2};
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
if(!pattern82.test(data3)){
const err5 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!_.'()=+:@-][A-Za-z0-9!_.'()=+:@ /-]{0,510}/$"},schema:"^[A-Za-z0-9!_.'()=+:@-][A-Za-z0-9!_.'()=+:@ /-]{0,510}/$",parentSchema:schema115,data:data3};
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
const err6 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/type",keyword:"type",params:{type: "string"},schema:schema115.type,parentSchema:schema115,data:data3};
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
const err7 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema29,data:data4};
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
const err8 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.formerKmsKeys !== undefined){
let data5 = data.formerKmsKeys;
if(Array.isArray(data5)){
if(data5.length > 10){
const err9 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema30,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.length < 1){
const err10 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30,data:data5};
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
if(!pattern7.test(data6)){
const err11 = {instancePath:instancePath+"/formerKmsKeys/" + i0,schemaPath:"#/definitions/FormerKeyArns/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema30.items,data:data6};
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
const err12 = {instancePath:instancePath+"/formerKmsKeys/" + i0,schemaPath:"#/definitions/FormerKeyArns/items/type",keyword:"type",params:{type: "string"},schema:schema30.items.type,parentSchema:schema30.items,data:data6};
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
const err13 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema30,data:data5};
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
const err14 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.discoveryInterval !== undefined){
let data7 = data.discoveryInterval;
if(typeof data7 === "string"){
if(!pattern107.test(data7)){
const err15 = {instancePath:instancePath+"/discoveryInterval",schemaPath:"#/properties/discoveryInterval/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,8}(ms|s|m|h|d)$"},schema:"^[1-9][0-9]{0,8}(ms|s|m|h|d)$",parentSchema:schema108.properties.discoveryInterval,data:data7};
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
const err16 = {instancePath:instancePath+"/discoveryInterval",schemaPath:"#/properties/discoveryInterval/type",keyword:"type",params:{type: "string"},schema:schema108.properties.discoveryInterval.type,parentSchema:schema108.properties.discoveryInterval,data:data7};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema140 = {"title":"S3 source","description":"Reads the objects under a prefix. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"S3 source type","description":"Always `s3`.","const":"s3"},"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"bucketOwner":{"$ref":"#/definitions/BucketOwner"},"prefix":{"$ref":"#/definitions/ObjectPrefix"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"},"discoveryInterval":{"$ref":"#/definitions/DiscoveryInterval"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"s3","bucket":"example-orders-landing","prefix":"incoming/"}]};
const schema142 = {"title":"Bucket owner","description":"The account that owns an existing bucket, when it is another one. The bucket policy to give to the owner becomes an output.","type":"string","pattern":"^[0-9]{12}$","examples":["444455556666"]};
const schema146 = {"title":"Discovery interval","description":"How often the prefix is listed for new objects. Without it the source is bounded: it reads what is there and ends.","type":"string","pattern":"^[1-9][0-9]{0,8}(ms|s|m|h|d)$","examples":["30s"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema140.required,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema140.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema140,data};
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
let data0 = data.type;
if("s3" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "s3"},schema:"s3",parentSchema:schema140.properties.type,data:data0};
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
if(!(validate60(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate60.errors : append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.bucket !== undefined){
let data2 = data.bucket;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err3 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},schema:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",parentSchema:schema20,data:data2};
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
const err4 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bucketOwner !== undefined){
let data3 = data.bucketOwner;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err5 = {instancePath:instancePath+"/bucketOwner",schemaPath:"#/definitions/BucketOwner/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema142,data:data3};
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
const err6 = {instancePath:instancePath+"/bucketOwner",schemaPath:"#/definitions/BucketOwner/type",keyword:"type",params:{type: "string"},schema:schema142.type,parentSchema:schema142,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.prefix !== undefined){
let data4 = data.prefix;
if(typeof data4 === "string"){
if(!pattern82.test(data4)){
const err7 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!_.'()=+:@-][A-Za-z0-9!_.'()=+:@ /-]{0,510}/$"},schema:"^[A-Za-z0-9!_.'()=+:@-][A-Za-z0-9!_.'()=+:@ /-]{0,510}/$",parentSchema:schema115,data:data4};
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
const err8 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/type",keyword:"type",params:{type: "string"},schema:schema115.type,parentSchema:schema115,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kmsKey !== undefined){
let data5 = data.kmsKey;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err9 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema29,data:data5};
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
const err10 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.formerKmsKeys !== undefined){
let data6 = data.formerKmsKeys;
if(Array.isArray(data6)){
if(data6.length > 10){
const err11 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema30,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6.length < 1){
const err12 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err13 = {instancePath:instancePath+"/formerKmsKeys/" + i0,schemaPath:"#/definitions/FormerKeyArns/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema30.items,data:data7};
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
const err14 = {instancePath:instancePath+"/formerKmsKeys/" + i0,schemaPath:"#/definitions/FormerKeyArns/items/type",keyword:"type",params:{type: "string"},schema:schema30.items.type,parentSchema:schema30.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err15 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema30,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err16 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.discoveryInterval !== undefined){
let data8 = data.discoveryInterval;
if(typeof data8 === "string"){
if(!pattern107.test(data8)){
const err17 = {instancePath:instancePath+"/discoveryInterval",schemaPath:"#/definitions/DiscoveryInterval/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,8}(ms|s|m|h|d)$"},schema:"^[1-9][0-9]{0,8}(ms|s|m|h|d)$",parentSchema:schema146,data:data8};
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
const err18 = {instancePath:instancePath+"/discoveryInterval",schemaPath:"#/definitions/DiscoveryInterval/type",keyword:"type",params:{type: "string"},schema:schema146.type,parentSchema:schema146,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.schemaRegistry !== undefined){
if(!(validate39(data.schemaRegistry, {instancePath:instancePath+"/schemaRegistry",parentData:data,parentDataProperty:"schemaRegistry",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.connectorVersion !== undefined){
let data10 = data.connectorVersion;
if(typeof data10 === "string"){
if(!pattern42.test(data10)){
const err19 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema140.type,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema148 = {"title":"DynamoDB source","description":"Looks items up in a table, or reads the changes of a table from its stream. A lookup takes `create` or `table`; a stream takes `create` or `stream`.","type":"object","additionalProperties":false,"required":["type","mode"],"properties":{"type":{"title":"DynamoDB source type","description":"Always `dynamodb`.","const":"dynamodb"},"mode":{"title":"DynamoDB source mode","description":"`lookup` reads items by key while the job runs; `streams` reads every change of the table of the last 24 hours.","enum":["lookup","streams"],"examples":["lookup"]},"create":{"$ref":"#/definitions/TableCreation"},"table":{"$ref":"#/definitions/TableArn"},"stream":{"$ref":"#/definitions/TableStreamArn"},"indexes":{"title":"Looked-up indexes","description":"Secondary indexes that a lookup may query. Permissions are narrowed to them.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"title":"Index name","description":"The name of a secondary index of the table.","type":"string","pattern":"^[a-zA-Z0-9_.-]{3,255}$","examples":["by-customer"]},"examples":[["by-customer"]]},"initialPosition":{"title":"Stream position","description":"Where a job without state begins to read the stream: `latest` skips what is there, `trim-horizon` reads all that is still kept.","enum":["latest","trim-horizon"],"default":"latest","examples":["trim-horizon"]},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"dynamodb","mode":"lookup","table":"arn:aws:dynamodb:eu-west-1:111122223333:table/customers"}]};
const schema152 = {"title":"Table ARN","description":"The ARN of a DynamoDB table.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[a-zA-Z0-9_.-]{3,255}$","examples":["arn:aws:dynamodb:eu-west-1:111122223333:table/orders"]};
const schema153 = {"title":"Table stream ARN","description":"The ARN of a DynamoDB table's stream, with its label.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[a-zA-Z0-9_.-]{3,255}/stream/[0-9T:.-]{10,40}$","examples":["arn:aws:dynamodb:eu-west-1:111122223333:table/orders/stream/2026-01-31T08:15:30.123"]};
const schema149 = {"title":"Table creation","description":"Creates the table, encrypted. Only the key attributes are declared: DynamoDB has no other schema.","type":"object","additionalProperties":false,"required":["partitionKey"],"properties":{"name":{"title":"Table name","description":"The name in AWS. Without it: application name and the name of the source or sink.","type":"string","pattern":"^[a-zA-Z0-9_.-]{3,255}$","examples":["orders"]},"partitionKey":{"$ref":"#/definitions/KeyAttribute"},"sortKey":{"$ref":"#/definitions/KeyAttribute"},"billing":{"title":"Billing mode","description":"`on-demand` scales by itself; `provisioned` needs `readCapacity` and `writeCapacity`.","enum":["on-demand","provisioned"],"default":"on-demand","examples":["on-demand"]},"readCapacity":{"title":"Read capacity","description":"Read units per second of a provisioned table: each is one strongly consistent read of 4 KB. A table has at most 40,000 unless AWS raised the quota.","type":"integer","minimum":1,"maximum":10000000,"examples":[10]},"writeCapacity":{"title":"Write capacity","description":"Write units per second of a provisioned table: each is one write of 1 KB. A table has at most 40,000 unless AWS raised the quota.","type":"integer","minimum":1,"maximum":10000000,"examples":[10]},"pointInTimeRecovery":{"title":"Point-in-time recovery","description":"Keeps backups of every second of the last 35 days. Without it: on in production, off elsewhere.","type":"boolean","examples":[true]},"encryption":{"$ref":"#/definitions/Encryption"},"stream":{"title":"Stream view","description":"What the stream of the table holds of each changed item. Without it the table has no stream, except for a source with `mode: streams`, which gets `new-and-old-images`. Another view is another stream, and what the job has not read of the old one is skipped: a protected stack refuses the change.","enum":["keys-only","new-image","old-image","new-and-old-images"],"examples":["new-and-old-images"]},"expireBy":{"title":"Expiration attribute","description":"The attribute with the moment (seconds since 1970, a number) after which DynamoDB removes an item.","type":"string","minLength":1,"maxLength":255,"examples":["expiresAt"]}},"examples":[{"partitionKey":{"name":"orderId","type":"string"}}]};
const schema150 = {"title":"Key attribute","description":"An attribute of the primary key.","type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"title":"Attribute name","description":"The name of the attribute.","type":"string","minLength":1,"maxLength":255,"examples":["orderId"]},"type":{"title":"Attribute type","description":"The type of the attribute.","enum":["string","number","binary"],"examples":["string"]}},"examples":[{"name":"orderId","type":"string"}]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partitionKey === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partitionKey"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema149.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema149,data};
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
if(!pattern8.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]{3,255}$"},schema:"^[a-zA-Z0-9_.-]{3,255}$",parentSchema:schema149.properties.name,data:data0};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema149.properties.name.type,parentSchema:schema149.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.partitionKey !== undefined){
let data1 = data.partitionKey;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err4 = {instancePath:instancePath+"/partitionKey",schemaPath:"#/definitions/KeyAttribute/required",keyword:"required",params:{missingProperty: "name"},schema:schema150.required,parentSchema:schema150,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.type === undefined){
const err5 = {instancePath:instancePath+"/partitionKey",schemaPath:"#/definitions/KeyAttribute/required",keyword:"required",params:{missingProperty: "type"},schema:schema150.required,parentSchema:schema150,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "type"))){
const err6 = {instancePath:instancePath+"/partitionKey",schemaPath:"#/definitions/KeyAttribute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema150,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func2(data2) > 255){
const err7 = {instancePath:instancePath+"/partitionKey/name",schemaPath:"#/definitions/KeyAttribute/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema150.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/partitionKey/name",schemaPath:"#/definitions/KeyAttribute/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema150.properties.name,data:data2};
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
const err9 = {instancePath:instancePath+"/partitionKey/name",schemaPath:"#/definitions/KeyAttribute/properties/name/type",keyword:"type",params:{type: "string"},schema:schema150.properties.name.type,parentSchema:schema150.properties.name,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.type !== undefined){
let data3 = data1.type;
if(!(((data3 === "string") || (data3 === "number")) || (data3 === "binary"))){
const err10 = {instancePath:instancePath+"/partitionKey/type",schemaPath:"#/definitions/KeyAttribute/properties/type/enum",keyword:"enum",params:{allowedValues: schema150.properties.type.enum},schema:schema150.properties.type.enum,parentSchema:schema150.properties.type,data:data3};
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
const err11 = {instancePath:instancePath+"/partitionKey",schemaPath:"#/definitions/KeyAttribute/type",keyword:"type",params:{type: "object"},schema:schema150.type,parentSchema:schema150,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sortKey !== undefined){
let data4 = data.sortKey;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err12 = {instancePath:instancePath+"/sortKey",schemaPath:"#/definitions/KeyAttribute/required",keyword:"required",params:{missingProperty: "name"},schema:schema150.required,parentSchema:schema150,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.type === undefined){
const err13 = {instancePath:instancePath+"/sortKey",schemaPath:"#/definitions/KeyAttribute/required",keyword:"required",params:{missingProperty: "type"},schema:schema150.required,parentSchema:schema150,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "name") || (key2 === "type"))){
const err14 = {instancePath:instancePath+"/sortKey",schemaPath:"#/definitions/KeyAttribute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema150,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func2(data5) > 255){
const err15 = {instancePath:instancePath+"/sortKey/name",schemaPath:"#/definitions/KeyAttribute/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema150.properties.name,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/sortKey/name",schemaPath:"#/definitions/KeyAttribute/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema150.properties.name,data:data5};
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
const err17 = {instancePath:instancePath+"/sortKey/name",schemaPath:"#/definitions/KeyAttribute/properties/name/type",keyword:"type",params:{type: "string"},schema:schema150.properties.name.type,parentSchema:schema150.properties.name,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.type !== undefined){
let data6 = data4.type;
if(!(((data6 === "string") || (data6 === "number")) || (data6 === "binary"))){
const err18 = {instancePath:instancePath+"/sortKey/type",schemaPath:"#/definitions/KeyAttribute/properties/type/enum",keyword:"enum",params:{allowedValues: schema150.properties.type.enum},schema:schema150.properties.type.enum,parentSchema:schema150.properties.type,data:data6};
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
const err19 = {instancePath:instancePath+"/sortKey",schemaPath:"#/definitions/KeyAttribute/type",keyword:"type",params:{type: "object"},schema:schema150.type,parentSchema:schema150,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.billing !== undefined){
let data7 = data.billing;
if(!((data7 === "on-demand") || (data7 === "provisioned"))){
const err20 = {instancePath:instancePath+"/billing",schemaPath:"#/properties/billing/enum",keyword:"enum",params:{allowedValues: schema149.properties.billing.enum},schema:schema149.properties.billing.enum,parentSchema:schema149.properties.billing,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.readCapacity !== undefined){
let data8 = data.readCapacity;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err21 = {instancePath:instancePath+"/readCapacity",schemaPath:"#/properties/readCapacity/type",keyword:"type",params:{type: "integer"},schema:schema149.properties.readCapacity.type,parentSchema:schema149.properties.readCapacity,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10000000 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/readCapacity",schemaPath:"#/properties/readCapacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema149.properties.readCapacity,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/readCapacity",schemaPath:"#/properties/readCapacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema149.properties.readCapacity,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.writeCapacity !== undefined){
let data9 = data.writeCapacity;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err24 = {instancePath:instancePath+"/writeCapacity",schemaPath:"#/properties/writeCapacity/type",keyword:"type",params:{type: "integer"},schema:schema149.properties.writeCapacity.type,parentSchema:schema149.properties.writeCapacity,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 10000000 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/writeCapacity",schemaPath:"#/properties/writeCapacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema149.properties.writeCapacity,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/writeCapacity",schemaPath:"#/properties/writeCapacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema149.properties.writeCapacity,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.pointInTimeRecovery !== undefined){
let data10 = data.pointInTimeRecovery;
if(typeof data10 !== "boolean"){
const err27 = {instancePath:instancePath+"/pointInTimeRecovery",schemaPath:"#/properties/pointInTimeRecovery/type",keyword:"type",params:{type: "boolean"},schema:schema149.properties.pointInTimeRecovery.type,parentSchema:schema149.properties.pointInTimeRecovery,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.encryption !== undefined){
if(!(validate25(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.stream !== undefined){
let data12 = data.stream;
if(!((((data12 === "keys-only") || (data12 === "new-image")) || (data12 === "old-image")) || (data12 === "new-and-old-images"))){
const err28 = {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/enum",keyword:"enum",params:{allowedValues: schema149.properties.stream.enum},schema:schema149.properties.stream.enum,parentSchema:schema149.properties.stream,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.expireBy !== undefined){
let data13 = data.expireBy;
if(typeof data13 === "string"){
if(func2(data13) > 255){
const err29 = {instancePath:instancePath+"/expireBy",schemaPath:"#/properties/expireBy/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema149.properties.expireBy,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data13) < 1){
const err30 = {instancePath:instancePath+"/expireBy",schemaPath:"#/properties/expireBy/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema149.properties.expireBy,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/expireBy",schemaPath:"#/properties/expireBy/type",keyword:"type",params:{type: "string"},schema:schema149.properties.expireBy.type,parentSchema:schema149.properties.expireBy,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema149.type,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const pattern116 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[a-zA-Z0-9_.-]{3,255}$", "u");
const pattern117 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[a-zA-Z0-9_.-]{3,255}/stream/[0-9T:.-]{10,40}$", "u");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema148.required,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},schema:schema148.required,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema148.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema148,data};
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
let data0 = data.type;
if("dynamodb" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "dynamodb"},schema:"dynamodb",parentSchema:schema148.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(!((data1 === "lookup") || (data1 === "streams"))){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema148.properties.mode.enum},schema:schema148.properties.mode.enum,parentSchema:schema148.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate80(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate80.errors : append(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.table !== undefined){
let data3 = data.table;
if(typeof data3 === "string"){
if(!pattern116.test(data3)){
const err5 = {instancePath:instancePath+"/table",schemaPath:"#/definitions/TableArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[a-zA-Z0-9_.-]{3,255}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[a-zA-Z0-9_.-]{3,255}$",parentSchema:schema152,data:data3};
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
const err6 = {instancePath:instancePath+"/table",schemaPath:"#/definitions/TableArn/type",keyword:"type",params:{type: "string"},schema:schema152.type,parentSchema:schema152,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.stream !== undefined){
let data4 = data.stream;
if(typeof data4 === "string"){
if(!pattern117.test(data4)){
const err7 = {instancePath:instancePath+"/stream",schemaPath:"#/definitions/TableStreamArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[a-zA-Z0-9_.-]{3,255}/stream/[0-9T:.-]{10,40}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[a-zA-Z0-9_.-]{3,255}/stream/[0-9T:.-]{10,40}$",parentSchema:schema153,data:data4};
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
const err8 = {instancePath:instancePath+"/stream",schemaPath:"#/definitions/TableStreamArn/type",keyword:"type",params:{type: "string"},schema:schema153.type,parentSchema:schema153,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.indexes !== undefined){
let data5 = data.indexes;
if(Array.isArray(data5)){
if(data5.length > 20){
const err9 = {instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema148.properties.indexes,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.length < 1){
const err10 = {instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema148.properties.indexes,data:data5};
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
if(!pattern8.test(data6)){
const err11 = {instancePath:instancePath+"/indexes/" + i0,schemaPath:"#/properties/indexes/items/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]{3,255}$"},schema:"^[a-zA-Z0-9_.-]{3,255}$",parentSchema:schema148.properties.indexes.items,data:data6};
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
const err12 = {instancePath:instancePath+"/indexes/" + i0,schemaPath:"#/properties/indexes/items/type",keyword:"type",params:{type: "string"},schema:schema148.properties.indexes.items.type,parentSchema:schema148.properties.indexes.items,data:data6};
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
const err13 = {instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema148.properties.indexes,data:data5};
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
const err14 = {instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type: "array"},schema:schema148.properties.indexes.type,parentSchema:schema148.properties.indexes,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.initialPosition !== undefined){
let data7 = data.initialPosition;
if(!((data7 === "latest") || (data7 === "trim-horizon"))){
const err15 = {instancePath:instancePath+"/initialPosition",schemaPath:"#/properties/initialPosition/enum",keyword:"enum",params:{allowedValues: schema148.properties.initialPosition.enum},schema:schema148.properties.initialPosition.enum,parentSchema:schema148.properties.initialPosition,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.kmsKey !== undefined){
let data8 = data.kmsKey;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err16 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data8};
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
const err17 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.connectorVersion !== undefined){
let data9 = data.connectorVersion;
if(typeof data9 === "string"){
if(!pattern42.test(data9)){
const err18 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data9};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema148.type,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema156 = {"title":"Iceberg source","description":"Reads Iceberg tables of one database. Give exactly one of `create` and `database`.","type":"object","additionalProperties":false,"required":["type","warehouse","tables"],"properties":{"type":{"title":"Iceberg source type","description":"Always `iceberg`.","const":"iceberg"},"create":{"$ref":"#/definitions/CatalogDatabaseCreation"},"database":{"$ref":"#/definitions/CatalogDatabaseName"},"warehouse":{"$ref":"#/definitions/Warehouse"},"tables":{"$ref":"#/definitions/IcebergTables"},"sqlCatalog":{"$ref":"#/definitions/SqlCatalog"},"lakeFormation":{"$ref":"#/definitions/LakeFormation"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"iceberg","database":"lake","warehouse":{"bucket":"example-lake","prefix":"warehouse/"},"tables":["orders"]}]};
const schema157 = {"title":"Catalog database creation","description":"Creates the database in the Glue Data Catalog; its tables lie below its name in the warehouse.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Created database name","description":"The name in AWS. Without it: application name and the name of the source or sink, with underscores.","type":"string","pattern":"^[a-z0-9_]{1,252}$","examples":["lake"]}},"examples":[{}]};
const schema158 = {"title":"Catalog database","description":"The name of an existing database of the Glue Data Catalog: lower-case letters, digits and underscores, which is all that Iceberg takes.","type":"string","pattern":"^[a-z0-9_]{1,252}$","examples":["lake"]};
const schema164 = {"title":"Iceberg tables","description":"The tables that the job touches. Permissions are narrowed to them.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"title":"Iceberg table name","description":"The name of a table: lower-case letters, digits and underscores.","type":"string","pattern":"^[a-z0-9_]{1,255}$","examples":["orders"]},"examples":[["orders"]]};
const schema165 = {"title":"SQL catalog","description":"The job runs `CREATE DATABASE` in Flink SQL, and needs the permission for it. `CREATE CATALOG` alone does not: Iceberg creates no default database since 1.4.","type":"boolean","default":false,"examples":[true]};
const schema166 = {"title":"Lake Formation","description":"Lake Formation governs the database: the execution role gets its permissions there as well. Terraform must run as a Lake Formation administrator. With `createTables` the role gets the permission to create tables, and has all on those that it creates: on tables that others have made already, have an administrator grant it theirs. What the role is granted is revoked after the application has been updated. When a sink goes and its table is read on, what the role was granted to write it stays until the table is out of the spec: its policy in IAM has nothing to write with by then.","type":"boolean","default":false,"examples":[true]};
const pattern121 = new RegExp("^[a-z0-9_]{1,252}$", "u");
const pattern127 = new RegExp("^[a-z0-9_]{1,255}$", "u");
const schema159 = {"title":"Warehouse","description":"The bucket that holds data and metadata of the tables. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"prefix":{"$ref":"#/definitions/ObjectPrefix"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"}},"examples":[{"bucket":"example-lake","prefix":"warehouse/"}]};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "create") || (key0 === "bucket")) || (key0 === "prefix")) || (key0 === "kmsKey")) || (key0 === "formerKmsKeys"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema159,data};
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
if(!(validate60(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate60.errors : append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.bucket !== undefined){
let data1 = data.bucket;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err1 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},schema:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",parentSchema:schema20,data:data1};
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
const err2 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.prefix !== undefined){
let data2 = data.prefix;
if(typeof data2 === "string"){
if(!pattern82.test(data2)){
const err3 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!_.'()=+:@-][A-Za-z0-9!_.'()=+:@ /-]{0,510}/$"},schema:"^[A-Za-z0-9!_.'()=+:@-][A-Za-z0-9!_.'()=+:@ /-]{0,510}/$",parentSchema:schema115,data:data2};
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
const err4 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/type",keyword:"type",params:{type: "string"},schema:schema115.type,parentSchema:schema115,data:data2};
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
const err5 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema29,data:data3};
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
const err6 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.formerKmsKeys !== undefined){
let data4 = data.formerKmsKeys;
if(Array.isArray(data4)){
if(data4.length > 10){
const err7 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema30,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err9 = {instancePath:instancePath+"/formerKmsKeys/" + i0,schemaPath:"#/definitions/FormerKeyArns/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema30.items,data:data5};
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
const err10 = {instancePath:instancePath+"/formerKmsKeys/" + i0,schemaPath:"#/definitions/FormerKeyArns/items/type",keyword:"type",params:{type: "string"},schema:schema30.items.type,parentSchema:schema30.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err11 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema30,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err12 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema159.type,parentSchema:schema159,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema156.required,parentSchema:schema156,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.warehouse === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warehouse"},schema:schema156.required,parentSchema:schema156,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tables === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tables"},schema:schema156.required,parentSchema:schema156,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "create")) || (key0 === "database")) || (key0 === "warehouse")) || (key0 === "tables")) || (key0 === "sqlCatalog")) || (key0 === "lakeFormation")) || (key0 === "connectorVersion"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema156,data};
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
let data0 = data.type;
if("iceberg" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "iceberg"},schema:"iceberg",parentSchema:schema156.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.create !== undefined){
let data1 = data.create;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "name")){
const err5 = {instancePath:instancePath+"/create",schemaPath:"#/definitions/CatalogDatabaseCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema157,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(!pattern121.test(data2)){
const err6 = {instancePath:instancePath+"/create/name",schemaPath:"#/definitions/CatalogDatabaseCreation/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]{1,252}$"},schema:"^[a-z0-9_]{1,252}$",parentSchema:schema157.properties.name,data:data2};
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
const err7 = {instancePath:instancePath+"/create/name",schemaPath:"#/definitions/CatalogDatabaseCreation/properties/name/type",keyword:"type",params:{type: "string"},schema:schema157.properties.name.type,parentSchema:schema157.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/create",schemaPath:"#/definitions/CatalogDatabaseCreation/type",keyword:"type",params:{type: "object"},schema:schema157.type,parentSchema:schema157,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.database !== undefined){
let data3 = data.database;
if(typeof data3 === "string"){
if(!pattern121.test(data3)){
const err9 = {instancePath:instancePath+"/database",schemaPath:"#/definitions/CatalogDatabaseName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]{1,252}$"},schema:"^[a-z0-9_]{1,252}$",parentSchema:schema158,data:data3};
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
const err10 = {instancePath:instancePath+"/database",schemaPath:"#/definitions/CatalogDatabaseName/type",keyword:"type",params:{type: "string"},schema:schema158.type,parentSchema:schema158,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.warehouse !== undefined){
if(!(validate84(data.warehouse, {instancePath:instancePath+"/warehouse",parentData:data,parentDataProperty:"warehouse",rootData}))){
vErrors = vErrors === null ? validate84.errors : append(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.tables !== undefined){
let data5 = data.tables;
if(Array.isArray(data5)){
if(data5.length > 50){
const err11 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/IcebergTables/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema164,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/IcebergTables/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema164,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern127.test(data6)){
const err13 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/definitions/IcebergTables/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]{1,255}$"},schema:"^[a-z0-9_]{1,255}$",parentSchema:schema164.items,data:data6};
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
const err14 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/definitions/IcebergTables/items/type",keyword:"type",params:{type: "string"},schema:schema164.items.type,parentSchema:schema164.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/IcebergTables/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema164,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err16 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/IcebergTables/type",keyword:"type",params:{type: "array"},schema:schema164.type,parentSchema:schema164,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.sqlCatalog !== undefined){
let data7 = data.sqlCatalog;
if(typeof data7 !== "boolean"){
const err17 = {instancePath:instancePath+"/sqlCatalog",schemaPath:"#/definitions/SqlCatalog/type",keyword:"type",params:{type: "boolean"},schema:schema165.type,parentSchema:schema165,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.lakeFormation !== undefined){
let data8 = data.lakeFormation;
if(typeof data8 !== "boolean"){
const err18 = {instancePath:instancePath+"/lakeFormation",schemaPath:"#/definitions/LakeFormation/type",keyword:"type",params:{type: "boolean"},schema:schema166.type,parentSchema:schema166,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.connectorVersion !== undefined){
let data9 = data.connectorVersion;
if(typeof data9 === "string"){
if(!pattern42.test(data9)){
const err19 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema156.type,parentSchema:schema156,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema168 = {"title":"S3 Tables source","description":"Reads tables of one namespace. Give exactly one of `create` and `tableBucket`.","type":"object","additionalProperties":false,"required":["type","namespace","tables"],"properties":{"type":{"title":"S3 Tables source type","description":"Always `s3-tables`.","const":"s3-tables"},"create":{"$ref":"#/definitions/TableBucketCreation"},"tableBucket":{"$ref":"#/definitions/TableBucketArn"},"namespace":{"$ref":"#/definitions/TableNamespace"},"createNamespace":{"$ref":"#/definitions/NamespaceCreation"},"tables":{"$ref":"#/definitions/S3TableNames"},"sqlCatalog":{"$ref":"#/definitions/S3TablesSqlCatalog"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"s3-tables","tableBucket":"arn:aws:s3tables:eu-west-1:111122223333:bucket/analytics","namespace":"sales","tables":["orders"]}]};
const schema170 = {"title":"Table bucket ARN","description":"The ARN of an existing table bucket.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:s3tables:[a-z0-9-]+:[0-9]{12}:bucket/[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$","examples":["arn:aws:s3tables:eu-west-1:111122223333:bucket/analytics"]};
const schema171 = {"title":"Table namespace","description":"The namespace of the tables. It is created together with a created table bucket.","type":"string","pattern":"^[a-z0-9]([a-z0-9_]{0,253}[a-z0-9])?$","examples":["sales"]};
const schema172 = {"title":"Namespace creation","description":"Creates the namespace. Always on for a table bucket that is created here; off for an existing one unless you say so.","type":"boolean","examples":[true]};
const schema173 = {"title":"S3 tables","description":"The tables that the job touches. Permissions are narrowed to them.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"title":"S3 table name","description":"The name of a table: lower-case letters, digits and underscores.","type":"string","pattern":"^[a-z0-9]([a-z0-9_]{0,253}[a-z0-9])?$","examples":["orders"]},"examples":[["orders"]]};
const schema174 = {"title":"S3 Tables SQL catalog","description":"The job runs `CREATE DATABASE` in Flink SQL, and needs the permission for it. `CREATE CATALOG` alone does not: Iceberg creates no default database since 1.4.","type":"boolean","default":false,"examples":[true]};
const schema169 = {"title":"Table bucket creation","description":"Creates the table bucket, encrypted, and the namespace in it.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Table bucket name","description":"The name in AWS, unique in account and Region. Without it: application name and the name of the source or sink.","type":"string","pattern":"^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$","examples":["analytics"]},"encryption":{"$ref":"#/definitions/StoreEncryption"},"removeUnreferencedAfter":{"title":"Unreferenced file removal","description":"After how many whole days S3 Tables removes files that no snapshot refers to.","type":"string","pattern":"^[1-9][0-9]{0,3}d$","default":"3d","examples":["7d"]}},"examples":[{}]};
const pattern129 = new RegExp("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", "u");

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "encryption")) || (key0 === "removeUnreferencedAfter"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema169,data};
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
if(!pattern129.test(data0)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$"},schema:"^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$",parentSchema:schema169.properties.name,data:data0};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema169.properties.name.type,parentSchema:schema169.properties.name,data:data0};
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
if(!(validate36(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.removeUnreferencedAfter !== undefined){
let data2 = data.removeUnreferencedAfter;
if(typeof data2 === "string"){
if(!pattern80.test(data2)){
const err3 = {instancePath:instancePath+"/removeUnreferencedAfter",schemaPath:"#/properties/removeUnreferencedAfter/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"},schema:"^[1-9][0-9]{0,3}d$",parentSchema:schema169.properties.removeUnreferencedAfter,data:data2};
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
const err4 = {instancePath:instancePath+"/removeUnreferencedAfter",schemaPath:"#/properties/removeUnreferencedAfter/type",keyword:"type",params:{type: "string"},schema:schema169.properties.removeUnreferencedAfter.type,parentSchema:schema169.properties.removeUnreferencedAfter,data:data2};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema169.type,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const pattern131 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:s3tables:[a-z0-9-]+:[0-9]{12}:bucket/[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", "u");
const pattern132 = new RegExp("^[a-z0-9]([a-z0-9_]{0,253}[a-z0-9])?$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema168.required,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.namespace === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namespace"},schema:schema168.required,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tables === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tables"},schema:schema168.required,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema168.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema168,data};
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
let data0 = data.type;
if("s3-tables" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "s3-tables"},schema:"s3-tables",parentSchema:schema168.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate88(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.tableBucket !== undefined){
let data2 = data.tableBucket;
if(typeof data2 === "string"){
if(!pattern131.test(data2)){
const err5 = {instancePath:instancePath+"/tableBucket",schemaPath:"#/definitions/TableBucketArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:s3tables:[a-z0-9-]+:[0-9]{12}:bucket/[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:s3tables:[a-z0-9-]+:[0-9]{12}:bucket/[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$",parentSchema:schema170,data:data2};
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
const err6 = {instancePath:instancePath+"/tableBucket",schemaPath:"#/definitions/TableBucketArn/type",keyword:"type",params:{type: "string"},schema:schema170.type,parentSchema:schema170,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern132.test(data3)){
const err7 = {instancePath:instancePath+"/namespace",schemaPath:"#/definitions/TableNamespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_]{0,253}[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9_]{0,253}[a-z0-9])?$",parentSchema:schema171,data:data3};
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
const err8 = {instancePath:instancePath+"/namespace",schemaPath:"#/definitions/TableNamespace/type",keyword:"type",params:{type: "string"},schema:schema171.type,parentSchema:schema171,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.createNamespace !== undefined){
let data4 = data.createNamespace;
if(typeof data4 !== "boolean"){
const err9 = {instancePath:instancePath+"/createNamespace",schemaPath:"#/definitions/NamespaceCreation/type",keyword:"type",params:{type: "boolean"},schema:schema172.type,parentSchema:schema172,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.tables !== undefined){
let data5 = data.tables;
if(Array.isArray(data5)){
if(data5.length > 50){
const err10 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/S3TableNames/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema173,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/S3TableNames/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema173,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern132.test(data6)){
const err12 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/definitions/S3TableNames/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_]{0,253}[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9_]{0,253}[a-z0-9])?$",parentSchema:schema173.items,data:data6};
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
const err13 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/definitions/S3TableNames/items/type",keyword:"type",params:{type: "string"},schema:schema173.items.type,parentSchema:schema173.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
const err14 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/S3TableNames/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema173,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err15 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/S3TableNames/type",keyword:"type",params:{type: "array"},schema:schema173.type,parentSchema:schema173,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sqlCatalog !== undefined){
let data7 = data.sqlCatalog;
if(typeof data7 !== "boolean"){
const err16 = {instancePath:instancePath+"/sqlCatalog",schemaPath:"#/definitions/S3TablesSqlCatalog/type",keyword:"type",params:{type: "boolean"},schema:schema174.type,parentSchema:schema174,data:data7};
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
let data8 = data.kmsKey;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err17 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema29,data:data8};
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
const err18 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.formerKmsKeys !== undefined){
let data9 = data.formerKmsKeys;
if(Array.isArray(data9)){
if(data9.length > 10){
const err19 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema30,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.length < 1){
const err20 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err21 = {instancePath:instancePath+"/formerKmsKeys/" + i2,schemaPath:"#/definitions/FormerKeyArns/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema30.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/formerKmsKeys/" + i2,schemaPath:"#/definitions/FormerKeyArns/items/type",keyword:"type",params:{type: "string"},schema:schema30.items.type,parentSchema:schema30.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data9[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err23 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema30,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err24 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.connectorVersion !== undefined){
let data11 = data.connectorVersion;
if(typeof data11 === "string"){
if(!pattern42.test(data11)){
const err25 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema168.type,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema50.required,parentSchema:schema50,data};
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
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
else if(tag0 === "msk"){
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : append(vErrors, validate41.errors);
errors = vErrors.length;
}
}
else if(tag0 === "msk-serverless"){
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors);
errors = vErrors.length;
}
}
else if(tag0 === "kafka"){
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate55.errors : append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
else if(tag0 === "firehose"){
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate57.errors : append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
else if(tag0 === "s3"){
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate76.errors : append(vErrors, validate76.errors);
errors = vErrors.length;
}
}
else if(tag0 === "dynamodb"){
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate79.errors : append(vErrors, validate79.errors);
errors = vErrors.length;
}
}
else if(tag0 === "iceberg"){
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate83.errors : append(vErrors, validate83.errors);
errors = vErrors.length;
}
}
else if(tag0 === "s3-tables"){
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : append(vErrors, validate87.errors);
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema50.discriminator,parentSchema:schema50,data};
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
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema50.discriminator,parentSchema:schema50,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20},schema:20,parentSchema:schema48,data};
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
const err1 = {instancePath,schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema44,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(key0)){
const err2 = {instancePath,schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema44,data:key0,propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:key0,propertyName:key0};
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
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema48.propertyNames,parentSchema:schema48,data};
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
if(!(validate33(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema178 = {"title":"Sinks","description":"What the application writes, by name.","type":"object","maxProperties":20,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Sink"}};
const schema180 = {"title":"Sink","description":"One thing that the application writes. `type` decides which other keys are allowed.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/definitions/KinesisSink"},{"$ref":"#/definitions/MskSink"},{"$ref":"#/definitions/MskServerlessSink"},{"$ref":"#/definitions/KafkaSink"},{"$ref":"#/definitions/FirehoseSink"},{"$ref":"#/definitions/OpensearchSink"},{"$ref":"#/definitions/RedshiftSink"},{"$ref":"#/definitions/S3Sink"},{"$ref":"#/definitions/DynamodbSink"},{"$ref":"#/definitions/IcebergSink"},{"$ref":"#/definitions/S3TablesSink"},{"$ref":"#/definitions/SqsSink"}]};
const schema181 = {"title":"Kinesis sink","description":"Writes to a Kinesis data stream, created here or existing. Give exactly one of `create` and `stream`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Kinesis sink type","description":"Always `kinesis`.","const":"kinesis"},"create":{"$ref":"#/definitions/StreamCreation"},"stream":{"$ref":"#/definitions/StreamArn"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"kinesis","stream":"arn:aws:kinesis:eu-west-1:111122223333:stream/enriched"}]};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema181.required,parentSchema:schema181,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "create")) || (key0 === "stream")) || (key0 === "kmsKey")) || (key0 === "schemaRegistry")) || (key0 === "connectorVersion"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema181,data};
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
let data0 = data.type;
if("kinesis" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "kinesis"},schema:"kinesis",parentSchema:schema181.properties.type,data:data0};
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
if(!(validate35(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.stream !== undefined){
let data2 = data.stream;
if(typeof data2 === "string"){
if(!pattern33.test(data2)){
const err3 = {instancePath:instancePath+"/stream",schemaPath:"#/definitions/StreamArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kinesis:[a-z0-9-]+:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kinesis:[a-z0-9-]+:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$",parentSchema:schema55,data:data2};
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
const err4 = {instancePath:instancePath+"/stream",schemaPath:"#/definitions/StreamArn/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data:data2};
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
const err5 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data3};
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
const err6 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.schemaRegistry !== undefined){
if(!(validate39(data.schemaRegistry, {instancePath:instancePath+"/schemaRegistry",parentData:data,parentDataProperty:"schemaRegistry",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.connectorVersion !== undefined){
let data5 = data.connectorVersion;
if(typeof data5 === "string"){
if(!pattern42.test(data5)){
const err7 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data5};
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
const err8 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data5};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema181.type,parentSchema:schema181,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const schema185 = {"title":"MSK sink","description":"Writes topics of a provisioned MSK cluster, created here or existing. Give exactly one of `create`, `cluster` and `createdBy`.","type":"object","additionalProperties":false,"required":["type","topics"],"properties":{"type":{"title":"MSK sink type","description":"Always `msk`.","const":"msk"},"create":{"$ref":"#/definitions/MskCreation"},"cluster":{"$ref":"#/definitions/MskClusterArn"},"createdBy":{"$ref":"#/definitions/MskClusterCreator"},"bootstrapServers":{"$ref":"#/definitions/BootstrapServers"},"kafkaVersion":{"title":"Kafka version of the cluster","description":"The version that an existing cluster runs: transactions with IAM need 3.8 or later.","type":"string","pattern":"^[0-9]{1,2}[.][0-9]{1,2}[.](x|[0-9]{1,2})([.](kraft|tiered))?$","examples":["3.8.x"]},"connection":{"$ref":"#/definitions/MskConnection"},"vpc":{"$ref":"#/definitions/ClientVpc"},"auth":{"$ref":"#/definitions/MskAuth"},"secret":{"$ref":"#/definitions/SecretArn"},"secretKmsKey":{"$ref":"#/definitions/KmsKeyArn"},"topics":{"$ref":"#/definitions/KafkaTopics"},"delivery":{"$ref":"#/definitions/KafkaDelivery"},"transactionalIdPrefix":{"$ref":"#/definitions/TransactionalIdPrefix"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"msk","create":{},"auth":"iam","topics":["alerts"],"delivery":"exactly-once"},{"type":"msk","createdBy":"payments","topics":["alerts"]}]};
const schema195 = {"title":"Kafka delivery guarantee","description":"`at-least-once` may write a record twice after a failure; `exactly-once` writes in Kafka transactions that become visible at each checkpoint.","enum":["at-least-once","exactly-once"],"default":"at-least-once","examples":["exactly-once"]};
const schema196 = {"title":"Transactional id prefix","description":"The beginning of the job's transactional ids, for `exactly-once`; unique among all that write to the cluster. Without it: application name and sink name.","type":"string","pattern":"^[A-Za-z0-9._-]{1,200}$","examples":["orders-enrichment-alerts"]};
const pattern149 = new RegExp("^[A-Za-z0-9._-]{1,200}$", "u");

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema185.required,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.topics === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics"},schema:schema185.required,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema185.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema185,data};
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
let data0 = data.type;
if("msk" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "msk"},schema:"msk",parentSchema:schema185.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate42(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.cluster !== undefined){
let data2 = data.cluster;
if(typeof data2 === "string"){
if(!pattern52.test(data2)){
const err4 = {instancePath:instancePath+"/cluster",schemaPath:"#/definitions/MskClusterArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kafka:[a-z0-9-]+:[0-9]{12}:cluster/[A-Za-z0-9_-]{1,64}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-s?[0-9]{1,3}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kafka:[a-z0-9-]+:[0-9]{12}:cluster/[A-Za-z0-9_-]{1,64}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-s?[0-9]{1,3}$",parentSchema:schema75,data:data2};
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
const err5 = {instancePath:instancePath+"/cluster",schemaPath:"#/definitions/MskClusterArn/type",keyword:"type",params:{type: "string"},schema:schema75.type,parentSchema:schema75,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.createdBy !== undefined){
let data3 = data.createdBy;
if(typeof data3 === "string"){
if(func2(data3) > 30){
const err6 = {instancePath:instancePath+"/createdBy",schemaPath:"#/definitions/MskClusterCreator/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema76,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/createdBy",schemaPath:"#/definitions/MskClusterCreator/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema76,data:data3};
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
const err8 = {instancePath:instancePath+"/createdBy",schemaPath:"#/definitions/MskClusterCreator/type",keyword:"type",params:{type: "string"},schema:schema76.type,parentSchema:schema76,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.bootstrapServers !== undefined){
let data4 = data.bootstrapServers;
if(typeof data4 === "string"){
if(func2(data4) > 2048){
const err9 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/maxLength",keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema77,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern54.test(data4)){
const err10 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$"},schema:"^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$",parentSchema:schema77,data:data4};
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
const err11 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/type",keyword:"type",params:{type: "string"},schema:schema77.type,parentSchema:schema77,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kafkaVersion !== undefined){
let data5 = data.kafkaVersion;
if(typeof data5 === "string"){
if(!pattern44.test(data5)){
const err12 = {instancePath:instancePath+"/kafkaVersion",schemaPath:"#/properties/kafkaVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,2}[.][0-9]{1,2}[.](x|[0-9]{1,2})([.](kraft|tiered))?$"},schema:"^[0-9]{1,2}[.][0-9]{1,2}[.](x|[0-9]{1,2})([.](kraft|tiered))?$",parentSchema:schema185.properties.kafkaVersion,data:data5};
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
const err13 = {instancePath:instancePath+"/kafkaVersion",schemaPath:"#/properties/kafkaVersion/type",keyword:"type",params:{type: "string"},schema:schema185.properties.kafkaVersion.type,parentSchema:schema185.properties.kafkaVersion,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.connection !== undefined){
let data6 = data.connection;
if(!((data6 === "direct") || (data6 === "multi-vpc"))){
const err14 = {instancePath:instancePath+"/connection",schemaPath:"#/definitions/MskConnection/enum",keyword:"enum",params:{allowedValues: schema78.enum},schema:schema78.enum,parentSchema:schema78,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.vpc !== undefined){
let data7 = data.vpc;
if(typeof data7 === "string"){
if(!pattern55.test(data7)){
const err15 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/ClientVpc/pattern",keyword:"pattern",params:{pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema79,data:data7};
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
const err16 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/ClientVpc/type",keyword:"type",params:{type: "string"},schema:schema79.type,parentSchema:schema79,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.auth !== undefined){
let data8 = data.auth;
if(!((((data8 === "iam") || (data8 === "scram")) || (data8 === "tls")) || (data8 === "plaintext"))){
const err17 = {instancePath:instancePath+"/auth",schemaPath:"#/definitions/MskAuth/enum",keyword:"enum",params:{allowedValues: schema80.enum},schema:schema80.enum,parentSchema:schema80,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.secret !== undefined){
let data9 = data.secret;
if(typeof data9 === "string"){
if(!pattern56.test(data9)){
const err18 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/SecretArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$",parentSchema:schema81,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/SecretArn/type",keyword:"type",params:{type: "string"},schema:schema81.type,parentSchema:schema81,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.secretKmsKey !== undefined){
let data10 = data.secretKmsKey;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err20 = {instancePath:instancePath+"/secretKmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/secretKmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.topics !== undefined){
let data11 = data.topics;
if(Array.isArray(data11)){
if(data11.length > 1000){
const err22 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema83,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data11.length < 1){
const err23 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema83,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(!pattern58.test(data12)){
const err24 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/definitions/KafkaTopics/items/pattern",keyword:"pattern",params:{pattern: "^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$"},schema:"^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$",parentSchema:schema83.items,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/definitions/KafkaTopics/items/type",keyword:"type",params:{type: "string"},schema:schema83.items.type,parentSchema:schema83.items,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let i1 = data11.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data11[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err26 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema83,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err27 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/type",keyword:"type",params:{type: "array"},schema:schema83.type,parentSchema:schema83,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.delivery !== undefined){
let data13 = data.delivery;
if(!((data13 === "at-least-once") || (data13 === "exactly-once"))){
const err28 = {instancePath:instancePath+"/delivery",schemaPath:"#/definitions/KafkaDelivery/enum",keyword:"enum",params:{allowedValues: schema195.enum},schema:schema195.enum,parentSchema:schema195,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.transactionalIdPrefix !== undefined){
let data14 = data.transactionalIdPrefix;
if(typeof data14 === "string"){
if(!pattern149.test(data14)){
const err29 = {instancePath:instancePath+"/transactionalIdPrefix",schemaPath:"#/definitions/TransactionalIdPrefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,200}$"},schema:"^[A-Za-z0-9._-]{1,200}$",parentSchema:schema196,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/transactionalIdPrefix",schemaPath:"#/definitions/TransactionalIdPrefix/type",keyword:"type",params:{type: "string"},schema:schema196.type,parentSchema:schema196,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.schemaRegistry !== undefined){
if(!(validate39(data.schemaRegistry, {instancePath:instancePath+"/schemaRegistry",parentData:data,parentDataProperty:"schemaRegistry",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.connectorVersion !== undefined){
let data16 = data.connectorVersion;
if(typeof data16 === "string"){
if(!pattern42.test(data16)){
const err31 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema185.type,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}

const schema198 = {"title":"MSK Serverless sink","description":"Writes topics of an MSK Serverless cluster, created here or existing. Give exactly one of `create`, `cluster` and `createdBy`.","type":"object","additionalProperties":false,"required":["type","topics"],"properties":{"type":{"title":"MSK Serverless sink type","description":"Always `msk-serverless`.","const":"msk-serverless"},"create":{"$ref":"#/definitions/MskServerlessCreation"},"cluster":{"$ref":"#/definitions/MskClusterArn"},"createdBy":{"$ref":"#/definitions/MskClusterCreator"},"bootstrapServers":{"$ref":"#/definitions/BootstrapServers"},"topics":{"$ref":"#/definitions/KafkaTopics"},"delivery":{"$ref":"#/definitions/KafkaDelivery"},"transactionalIdPrefix":{"$ref":"#/definitions/TransactionalIdPrefix"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"msk-serverless","create":{},"topics":["enriched"]},{"type":"msk-serverless","createdBy":"clicks","topics":["enriched"]}]};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema198.required,parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.topics === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics"},schema:schema198.required,parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema198.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema198,data};
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
let data0 = data.type;
if("msk-serverless" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "msk-serverless"},schema:"msk-serverless",parentSchema:schema198.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate52(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate52.errors : append(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.cluster !== undefined){
let data2 = data.cluster;
if(typeof data2 === "string"){
if(!pattern52.test(data2)){
const err4 = {instancePath:instancePath+"/cluster",schemaPath:"#/definitions/MskClusterArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kafka:[a-z0-9-]+:[0-9]{12}:cluster/[A-Za-z0-9_-]{1,64}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-s?[0-9]{1,3}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kafka:[a-z0-9-]+:[0-9]{12}:cluster/[A-Za-z0-9_-]{1,64}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-s?[0-9]{1,3}$",parentSchema:schema75,data:data2};
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
const err5 = {instancePath:instancePath+"/cluster",schemaPath:"#/definitions/MskClusterArn/type",keyword:"type",params:{type: "string"},schema:schema75.type,parentSchema:schema75,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.createdBy !== undefined){
let data3 = data.createdBy;
if(typeof data3 === "string"){
if(func2(data3) > 30){
const err6 = {instancePath:instancePath+"/createdBy",schemaPath:"#/definitions/MskClusterCreator/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema76,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/createdBy",schemaPath:"#/definitions/MskClusterCreator/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema76,data:data3};
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
const err8 = {instancePath:instancePath+"/createdBy",schemaPath:"#/definitions/MskClusterCreator/type",keyword:"type",params:{type: "string"},schema:schema76.type,parentSchema:schema76,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.bootstrapServers !== undefined){
let data4 = data.bootstrapServers;
if(typeof data4 === "string"){
if(func2(data4) > 2048){
const err9 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/maxLength",keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema77,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern54.test(data4)){
const err10 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$"},schema:"^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$",parentSchema:schema77,data:data4};
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
const err11 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/type",keyword:"type",params:{type: "string"},schema:schema77.type,parentSchema:schema77,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.topics !== undefined){
let data5 = data.topics;
if(Array.isArray(data5)){
if(data5.length > 1000){
const err12 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern58.test(data6)){
const err14 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/definitions/KafkaTopics/items/pattern",keyword:"pattern",params:{pattern: "^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$"},schema:"^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$",parentSchema:schema83.items,data:data6};
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
const err15 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/definitions/KafkaTopics/items/type",keyword:"type",params:{type: "string"},schema:schema83.items.type,parentSchema:schema83.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err17 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/type",keyword:"type",params:{type: "array"},schema:schema83.type,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.delivery !== undefined){
let data7 = data.delivery;
if(!((data7 === "at-least-once") || (data7 === "exactly-once"))){
const err18 = {instancePath:instancePath+"/delivery",schemaPath:"#/definitions/KafkaDelivery/enum",keyword:"enum",params:{allowedValues: schema195.enum},schema:schema195.enum,parentSchema:schema195,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.transactionalIdPrefix !== undefined){
let data8 = data.transactionalIdPrefix;
if(typeof data8 === "string"){
if(!pattern149.test(data8)){
const err19 = {instancePath:instancePath+"/transactionalIdPrefix",schemaPath:"#/definitions/TransactionalIdPrefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,200}$"},schema:"^[A-Za-z0-9._-]{1,200}$",parentSchema:schema196,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/transactionalIdPrefix",schemaPath:"#/definitions/TransactionalIdPrefix/type",keyword:"type",params:{type: "string"},schema:schema196.type,parentSchema:schema196,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.schemaRegistry !== undefined){
if(!(validate39(data.schemaRegistry, {instancePath:instancePath+"/schemaRegistry",parentData:data,parentDataProperty:"schemaRegistry",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.connectorVersion !== undefined){
let data10 = data.connectorVersion;
if(typeof data10 === "string"){
if(!pattern42.test(data10)){
const err21 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema198.type,parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const schema206 = {"title":"Kafka sink","description":"Writes topics of an existing Kafka cluster outside MSK, over the internet, peering or PrivateLink.","type":"object","additionalProperties":false,"required":["type","bootstrapServers","auth","topics"],"properties":{"type":{"title":"Kafka sink type","description":"Always `kafka`.","const":"kafka"},"bootstrapServers":{"$ref":"#/definitions/BootstrapServers"},"auth":{"$ref":"#/definitions/KafkaAuth"},"secret":{"$ref":"#/definitions/SecretArn"},"secretKmsKey":{"$ref":"#/definitions/KmsKeyArn"},"topics":{"$ref":"#/definitions/KafkaTopics"},"delivery":{"$ref":"#/definitions/KafkaDelivery"},"transactionalIdPrefix":{"$ref":"#/definitions/TransactionalIdPrefix"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"kafka","bootstrapServers":"pkc-4nym6.eu-west-1.aws.confluent.cloud:9092","auth":"plain","secret":"arn:aws:secretsmanager:eu-west-1:111122223333:secret:confluent-orders-a1B2c3","topics":["enriched"]}]};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema206.required,parentSchema:schema206,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.bootstrapServers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bootstrapServers"},schema:schema206.required,parentSchema:schema206,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.auth === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auth"},schema:schema206.required,parentSchema:schema206,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.topics === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics"},schema:schema206.required,parentSchema:schema206,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema206.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema206,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("kafka" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "kafka"},schema:"kafka",parentSchema:schema206.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.bootstrapServers !== undefined){
let data1 = data.bootstrapServers;
if(typeof data1 === "string"){
if(func2(data1) > 2048){
const err6 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/maxLength",keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema77,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern54.test(data1)){
const err7 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$"},schema:"^([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}(,([A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5})*$",parentSchema:schema77,data:data1};
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
const err8 = {instancePath:instancePath+"/bootstrapServers",schemaPath:"#/definitions/BootstrapServers/type",keyword:"type",params:{type: "string"},schema:schema77.type,parentSchema:schema77,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.auth !== undefined){
let data2 = data.auth;
if(!((((((data2 === "tls") || (data2 === "mtls")) || (data2 === "scram-sha-256")) || (data2 === "scram-sha-512")) || (data2 === "plain")) || (data2 === "none"))){
const err9 = {instancePath:instancePath+"/auth",schemaPath:"#/definitions/KafkaAuth/enum",keyword:"enum",params:{allowedValues: schema101.enum},schema:schema101.enum,parentSchema:schema101,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.secret !== undefined){
let data3 = data.secret;
if(typeof data3 === "string"){
if(!pattern56.test(data3)){
const err10 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/SecretArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$",parentSchema:schema81,data:data3};
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
const err11 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/SecretArn/type",keyword:"type",params:{type: "string"},schema:schema81.type,parentSchema:schema81,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.secretKmsKey !== undefined){
let data4 = data.secretKmsKey;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err12 = {instancePath:instancePath+"/secretKmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data4};
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
const err13 = {instancePath:instancePath+"/secretKmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.topics !== undefined){
let data5 = data.topics;
if(Array.isArray(data5)){
if(data5.length > 1000){
const err14 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern58.test(data6)){
const err16 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/definitions/KafkaTopics/items/pattern",keyword:"pattern",params:{pattern: "^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$"},schema:"^(?![.]{1,2}$)[A-Za-z0-9._-]{1,249}$",parentSchema:schema83.items,data:data6};
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
const err17 = {instancePath:instancePath+"/topics/" + i0,schemaPath:"#/definitions/KafkaTopics/items/type",keyword:"type",params:{type: "string"},schema:schema83.items.type,parentSchema:schema83.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
const err18 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err19 = {instancePath:instancePath+"/topics",schemaPath:"#/definitions/KafkaTopics/type",keyword:"type",params:{type: "array"},schema:schema83.type,parentSchema:schema83,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.delivery !== undefined){
let data7 = data.delivery;
if(!((data7 === "at-least-once") || (data7 === "exactly-once"))){
const err20 = {instancePath:instancePath+"/delivery",schemaPath:"#/definitions/KafkaDelivery/enum",keyword:"enum",params:{allowedValues: schema195.enum},schema:schema195.enum,parentSchema:schema195,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.transactionalIdPrefix !== undefined){
let data8 = data.transactionalIdPrefix;
if(typeof data8 === "string"){
if(!pattern149.test(data8)){
const err21 = {instancePath:instancePath+"/transactionalIdPrefix",schemaPath:"#/definitions/TransactionalIdPrefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,200}$"},schema:"^[A-Za-z0-9._-]{1,200}$",parentSchema:schema196,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/transactionalIdPrefix",schemaPath:"#/definitions/TransactionalIdPrefix/type",keyword:"type",params:{type: "string"},schema:schema196.type,parentSchema:schema196,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.schemaRegistry !== undefined){
if(!(validate39(data.schemaRegistry, {instancePath:instancePath+"/schemaRegistry",parentData:data,parentDataProperty:"schemaRegistry",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.connectorVersion !== undefined){
let data10 = data.connectorVersion;
if(typeof data10 === "string"){
if(!pattern42.test(data10)){
const err23 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data10};
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
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema206.type,parentSchema:schema206,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const schema215 = {"title":"Firehose sink","description":"Writes to a Firehose stream, created here or existing. Give exactly one of `create` and `stream`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Firehose sink type","description":"Always `firehose`.","const":"firehose"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"},"create":{"$ref":"#/definitions/FirehoseCreation"},"stream":{"title":"Firehose stream ARN","description":"The ARN of an existing Firehose stream that takes direct puts.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:firehose:[a-z0-9-]+:[0-9]{12}:deliverystream/[a-zA-Z0-9_.-]{1,64}$","examples":["arn:aws:firehose:eu-west-1:111122223333:deliverystream/orders"]}},"examples":[{"type":"firehose","create":{"s3":{"create":{},"prefix":"orders/dt=!{timestamp:yyyy-MM-dd}/"}}},{"type":"firehose","stream":"arn:aws:firehose:eu-west-1:111122223333:deliverystream/orders"}]};
const pattern164 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:firehose:[a-z0-9-]+:[0-9]{12}:deliverystream/[a-zA-Z0-9_.-]{1,64}$", "u");

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema215.required,parentSchema:schema215,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "connectorVersion")) || (key0 === "create")) || (key0 === "stream"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema215,data};
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
let data0 = data.type;
if("firehose" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "firehose"},schema:"firehose",parentSchema:schema215.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.connectorVersion !== undefined){
let data1 = data.connectorVersion;
if(typeof data1 === "string"){
if(!pattern42.test(data1)){
const err3 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data1};
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
const err4 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate58(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.stream !== undefined){
let data3 = data.stream;
if(typeof data3 === "string"){
if(!pattern164.test(data3)){
const err5 = {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:firehose:[a-z0-9-]+:[0-9]{12}:deliverystream/[a-zA-Z0-9_.-]{1,64}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:firehose:[a-z0-9-]+:[0-9]{12}:deliverystream/[a-zA-Z0-9_.-]{1,64}$",parentSchema:schema215.properties.stream,data:data3};
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
const err6 = {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "string"},schema:schema215.properties.stream.type,parentSchema:schema215.properties.stream,data:data3};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema215.type,parentSchema:schema215,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const schema217 = {"title":"OpenSearch sink","description":"Writes documents in bulk. Give exactly one of `create` (a domain), `domain` (an existing one) and `serverless` (a collection).","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"OpenSearch sink type","description":"Always `opensearch`.","const":"opensearch"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"},"create":{"$ref":"#/definitions/OpensearchCreation"},"domain":{"$ref":"#/definitions/OpensearchDomainArn"},"serverless":{"$ref":"#/definitions/OpensearchServerless"},"endpoint":{"title":"Domain endpoint","description":"The host name of the existing domain, without `https://`.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{3,252}[a-z]$","examples":["vpc-search-abc123xyz789.eu-west-1.es.amazonaws.com"]},"auth":{"title":"OpenSearch authentication","description":"`iam` signs requests as the execution role; `basic` sends the user name and password from `secret`. With fine-grained access control the role or user must also be mapped inside OpenSearch.","enum":["iam","basic"],"default":"iam","examples":["iam"]},"secret":{"$ref":"#/definitions/SecretArn"},"secretKmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"type":"opensearch","domain":"arn:aws:es:eu-west-1:111122223333:domain/search","endpoint":"vpc-search-abc123xyz789.eu-west-1.es.amazonaws.com"},{"type":"opensearch","create":{"zones":3,"volumeSize":100}},{"type":"opensearch","serverless":{"create":{"indexes":["orders-*"],"public":true}}}]};
const schema219 = {"title":"OpenSearch domain creation","description":"Creates a domain, encrypted at rest and between its nodes, that takes HTTPS with TLS 1.2 only. It stands in a VPC, or with `public: true` on the internet behind its access policy; this cannot be changed later.","type":"object","additionalProperties":false,"properties":{"name":{"title":"OpenSearch domain name","description":"The name in AWS. Without it: application name and sink name, shortened to 28 characters.","type":"string","pattern":"^[a-z][a-z0-9-]{2,27}$","examples":["orders-search"]},"engineVersion":{"title":"Engine version","description":"The OpenSearch release.","type":"string","pattern":"^OpenSearch_[1-9][0-9]?[.][0-9]{1,2}$","default":"OpenSearch_2.19","examples":["OpenSearch_2.19"]},"instanceType":{"$ref":"#/definitions/SearchInstanceType"},"instances":{"title":"Data instances","description":"Number of data nodes: a multiple of `zones`, though over three zones other numbers are taken. Without it: one in each zone.","type":"integer","minimum":1,"maximum":200,"examples":[3]},"zones":{"title":"Zones","description":"Over how many Availability Zones the nodes are spread. In a VPC there is one subnet for each. Without it: one for each subnet in `vpc`; otherwise 2, or 1 in a network of one subnet.","type":"integer","minimum":1,"maximum":3,"default":2,"examples":[3]},"dedicatedMasters":{"$ref":"#/definitions/DedicatedMasters"},"volumeSize":{"title":"Node volume size","description":"GiB of gp3 storage on each data node: at most what its instance type takes. Without it: 100, or the disks that types such as `i4i` and `r7gd` have.","type":"integer","minimum":10,"maximum":36864,"examples":[100]},"encryption":{"$ref":"#/definitions/Encryption"},"vpc":{"$ref":"#/definitions/Placement"},"public":{"title":"Public domain","description":"Puts the domain on the internet; its access policy admits the execution role only.","const":true,"examples":[true]},"adminRole":{"$ref":"#/definitions/RoleArn"},"serviceLinkedRole":{"title":"Service-linked role","description":"Whether to create the role by which OpenSearch stands in VPCs. There is one per account: true for the first domain in a VPC only.","type":"boolean","default":false,"examples":[true]},"logs":{"$ref":"#/definitions/SearchLogs"}},"examples":[{"instanceType":"m7g.large.search","zones":3,"volumeSize":100}]};
const schema220 = {"title":"Search instance type","description":"The instance type of nodes.","type":"string","pattern":"^[a-z][a-z0-9]{1,9}[.][a-z0-9]{2,12}[.]search$","default":"m7g.large.search","examples":["m7g.large.search"]};
const pattern166 = new RegExp("^[a-z][a-z0-9-]{2,27}$", "u");
const pattern167 = new RegExp("^OpenSearch_[1-9][0-9]?[.][0-9]{1,2}$", "u");
const pattern168 = new RegExp("^[a-z][a-z0-9]{1,9}[.][a-z0-9]{2,12}[.]search$", "u");
const schema221 = {"title":"Dedicated masters","description":"Nodes that only manage the cluster; advised in production.","type":"object","additionalProperties":false,"properties":{"instanceType":{"$ref":"#/definitions/SearchInstanceType"},"count":{"title":"Number of masters","description":"3 or 5: an even number cannot settle a vote.","enum":[3,5],"default":3,"examples":[3]}},"examples":[{"count":3}]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "instanceType") || (key0 === "count"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema221,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.instanceType !== undefined){
let data0 = data.instanceType;
if(typeof data0 === "string"){
if(!pattern168.test(data0)){
const err1 = {instancePath:instancePath+"/instanceType",schemaPath:"#/definitions/SearchInstanceType/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]{1,9}[.][a-z0-9]{2,12}[.]search$"},schema:"^[a-z][a-z0-9]{1,9}[.][a-z0-9]{2,12}[.]search$",parentSchema:schema220,data:data0};
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
const err2 = {instancePath:instancePath+"/instanceType",schemaPath:"#/definitions/SearchInstanceType/type",keyword:"type",params:{type: "string"},schema:schema220.type,parentSchema:schema220,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!((data1 === 3) || (data1 === 5))){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/enum",keyword:"enum",params:{allowedValues: schema221.properties.count.enum},schema:schema221.properties.count.enum,parentSchema:schema221.properties.count,data:data1};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema221.type,parentSchema:schema221,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const schema225 = {"title":"Search logs","description":"Which logs the domain writes to CloudWatch, with the resource policy that lets it.","type":"object","additionalProperties":false,"properties":{"types":{"title":"Log types","description":"`application` has errors; the slow logs also need thresholds set inside OpenSearch; `audit` needs `adminRole`.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"Log type","description":"One kind of log.","enum":["application","index-slow","search-slow","audit"],"examples":["application"]},"default":["application"],"examples":[["application","index-slow"]]},"retention":{"$ref":"#/definitions/LogRetention"}},"examples":[{"types":["application","index-slow"]}]};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "types") || (key0 === "retention"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema225,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.types !== undefined){
let data0 = data.types;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema225.properties.types,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((((data1 === "application") || (data1 === "index-slow")) || (data1 === "search-slow")) || (data1 === "audit"))){
const err2 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema225.properties.types.items.enum},schema:schema225.properties.types.items.enum,parentSchema:schema225.properties.types.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err3 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema225.properties.types,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"},schema:schema225.properties.types.type,parentSchema:schema225.properties.types,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.retention !== undefined){
let data2 = data.retention;
if(!((((((((((((((((((((((data2 === "1d") || (data2 === "3d")) || (data2 === "5d")) || (data2 === "7d")) || (data2 === "14d")) || (data2 === "30d")) || (data2 === "60d")) || (data2 === "90d")) || (data2 === "120d")) || (data2 === "150d")) || (data2 === "180d")) || (data2 === "365d")) || (data2 === "400d")) || (data2 === "545d")) || (data2 === "731d")) || (data2 === "1096d")) || (data2 === "1827d")) || (data2 === "2192d")) || (data2 === "2557d")) || (data2 === "2922d")) || (data2 === "3288d")) || (data2 === "3653d"))){
const err5 = {instancePath:instancePath+"/retention",schemaPath:"#/definitions/LogRetention/enum",keyword:"enum",params:{allowedValues: schema135.enum},schema:schema135.enum,parentSchema:schema135,data:data2};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema225.type,parentSchema:schema225,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func7.call(schema219.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema219,data};
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
if(!pattern166.test(data0)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{2,27}$"},schema:"^[a-z][a-z0-9-]{2,27}$",parentSchema:schema219.properties.name,data:data0};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema219.properties.name.type,parentSchema:schema219.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.engineVersion !== undefined){
let data1 = data.engineVersion;
if(typeof data1 === "string"){
if(!pattern167.test(data1)){
const err3 = {instancePath:instancePath+"/engineVersion",schemaPath:"#/properties/engineVersion/pattern",keyword:"pattern",params:{pattern: "^OpenSearch_[1-9][0-9]?[.][0-9]{1,2}$"},schema:"^OpenSearch_[1-9][0-9]?[.][0-9]{1,2}$",parentSchema:schema219.properties.engineVersion,data:data1};
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
const err4 = {instancePath:instancePath+"/engineVersion",schemaPath:"#/properties/engineVersion/type",keyword:"type",params:{type: "string"},schema:schema219.properties.engineVersion.type,parentSchema:schema219.properties.engineVersion,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.instanceType !== undefined){
let data2 = data.instanceType;
if(typeof data2 === "string"){
if(!pattern168.test(data2)){
const err5 = {instancePath:instancePath+"/instanceType",schemaPath:"#/definitions/SearchInstanceType/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]{1,9}[.][a-z0-9]{2,12}[.]search$"},schema:"^[a-z][a-z0-9]{1,9}[.][a-z0-9]{2,12}[.]search$",parentSchema:schema220,data:data2};
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
const err6 = {instancePath:instancePath+"/instanceType",schemaPath:"#/definitions/SearchInstanceType/type",keyword:"type",params:{type: "string"},schema:schema220.type,parentSchema:schema220,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.instances !== undefined){
let data3 = data.instances;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "integer"},schema:schema219.properties.instances.type,parentSchema:schema219.properties.instances,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 200 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},schema:200,parentSchema:schema219.properties.instances,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema219.properties.instances,data:data3};
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
if(data.zones !== undefined){
let data4 = data.zones;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{type: "integer"},schema:schema219.properties.zones.type,parentSchema:schema219.properties.zones,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},schema:3,parentSchema:schema219.properties.zones,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema219.properties.zones,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.dedicatedMasters !== undefined){
if(!(validate119(data.dedicatedMasters, {instancePath:instancePath+"/dedicatedMasters",parentData:data,parentDataProperty:"dedicatedMasters",rootData}))){
vErrors = vErrors === null ? validate119.errors : append(vErrors, validate119.errors);
errors = vErrors.length;
}
}
if(data.volumeSize !== undefined){
let data6 = data.volumeSize;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/volumeSize",schemaPath:"#/properties/volumeSize/type",keyword:"type",params:{type: "integer"},schema:schema219.properties.volumeSize.type,parentSchema:schema219.properties.volumeSize,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 36864 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/volumeSize",schemaPath:"#/properties/volumeSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36864},schema:36864,parentSchema:schema219.properties.volumeSize,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6 < 10 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/volumeSize",schemaPath:"#/properties/volumeSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},schema:10,parentSchema:schema219.properties.volumeSize,data:data6};
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
if(data.encryption !== undefined){
if(!(validate25(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.vpc !== undefined){
let data8 = data.vpc;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.subnets === undefined){
const err16 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/required",keyword:"required",params:{missingProperty: "subnets"},schema:schema126.required,parentSchema:schema126,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.securityGroups === undefined){
const err17 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/required",keyword:"required",params:{missingProperty: "securityGroups"},schema:schema126.required,parentSchema:schema126,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "subnets") || (key1 === "securityGroups"))){
const err18 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema126,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.subnets !== undefined){
let data9 = data8.subnets;
if(Array.isArray(data9)){
if(data9.length > 16){
const err19 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema126.properties.subnets,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.length < 1){
const err20 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema126.properties.subnets,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(!pattern50.test(data10)){
const err21 = {instancePath:instancePath+"/vpc/subnets/" + i0,schemaPath:"#/definitions/Placement/properties/subnets/items/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema126.properties.subnets.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/vpc/subnets/" + i0,schemaPath:"#/definitions/Placement/properties/subnets/items/type",keyword:"type",params:{type: "string"},schema:schema126.properties.subnets.items.type,parentSchema:schema126.properties.subnets.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data9[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err23 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema126.properties.subnets,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err24 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/type",keyword:"type",params:{type: "array"},schema:schema126.properties.subnets.type,parentSchema:schema126.properties.subnets,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.securityGroups !== undefined){
let data11 = data8.securityGroups;
if(Array.isArray(data11)){
if(data11.length > 5){
const err25 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema126.properties.securityGroups,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11.length < 1){
const err26 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema126.properties.securityGroups,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(!pattern51.test(data12)){
const err27 = {instancePath:instancePath+"/vpc/securityGroups/" + i2,schemaPath:"#/definitions/Placement/properties/securityGroups/items/pattern",keyword:"pattern",params:{pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^sg-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema126.properties.securityGroups.items,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/vpc/securityGroups/" + i2,schemaPath:"#/definitions/Placement/properties/securityGroups/items/type",keyword:"type",params:{type: "string"},schema:schema126.properties.securityGroups.items.type,parentSchema:schema126.properties.securityGroups.items,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
let i3 = data11.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data11[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err29 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema126.properties.securityGroups,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err30 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/type",keyword:"type",params:{type: "array"},schema:schema126.properties.securityGroups.type,parentSchema:schema126.properties.securityGroups,data:data11};
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
else {
const err31 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/type",keyword:"type",params:{type: "object"},schema:schema126.type,parentSchema:schema126,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.public !== undefined){
let data13 = data.public;
if(true !== data13){
const err32 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema219.properties.public,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.adminRole !== undefined){
let data14 = data.adminRole;
if(typeof data14 === "string"){
if(!pattern10.test(data14)){
const err33 = {instancePath:instancePath+"/adminRole",schemaPath:"#/definitions/RoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$",parentSchema:schema24,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/adminRole",schemaPath:"#/definitions/RoleArn/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.serviceLinkedRole !== undefined){
let data15 = data.serviceLinkedRole;
if(typeof data15 !== "boolean"){
const err35 = {instancePath:instancePath+"/serviceLinkedRole",schemaPath:"#/properties/serviceLinkedRole/type",keyword:"type",params:{type: "boolean"},schema:schema219.properties.serviceLinkedRole.type,parentSchema:schema219.properties.serviceLinkedRole,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.logs !== undefined){
if(!(validate122(data.logs, {instancePath:instancePath+"/logs",parentData:data,parentDataProperty:"logs",rootData}))){
vErrors = vErrors === null ? validate122.errors : append(vErrors, validate122.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema219.type,parentSchema:schema219,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const schema228 = {"title":"OpenSearch Serverless","description":"A serverless collection. Give exactly one of `create` and `collection`; an existing collection's data access policy must already name the execution role.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/CollectionCreation"},"collection":{"$ref":"#/definitions/CollectionArn"},"endpoint":{"$ref":"#/definitions/CollectionHost"}},"examples":[{"create":{"public":true}}]};
const schema229 = {"title":"Collection creation","description":"Creates a collection with its encryption, network and data access policies. Give exactly one of `public`, `vpcEndpoints` and `vpcEndpoint`.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Collection name","description":"The name in AWS. Without it: application name and sink name, shortened to 32 characters.","type":"string","pattern":"^[a-z][a-z0-9-]{2,31}$","examples":["orders-search"]},"kind":{"title":"Collection kind","description":"`search` for documents that are updated, `time-series` for events that are only appended, and without document ids.","enum":["search","time-series"],"default":"search","examples":["search"]},"standbyReplicas":{"title":"Standby replicas","description":"Keeps a second copy in another Availability Zone.","type":"boolean","default":true,"examples":[true]},"indexes":{"title":"Indexes","description":"The indexes that the application may create and write, each a name or a beginning with `*`.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"title":"Index pattern","description":"The name of an index, or its beginning and `*`.","type":"string","pattern":"^([a-z0-9][a-z0-9_.-]{0,79}[*]?|[*])$","examples":["orders-*"]},"default":["*"],"examples":[["orders-*"]]},"encryption":{"$ref":"#/definitions/Encryption"},"public":{"title":"Public collection","description":"Lets the collection be reached from the internet; its data access policy admits the execution role only.","const":true,"examples":[true]},"vpcEndpoints":{"title":"Collection endpoints","description":"Ids of existing OpenSearch Serverless endpoints through which alone the collection can be reached.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"title":"Endpoint id","description":"The id of an OpenSearch Serverless VPC endpoint.","type":"string","pattern":"^vpce-[0-9a-z]{8,32}$","examples":["vpce-0a1b2c3d4e5f60718"]},"examples":[["vpce-0a1b2c3d4e5f60718"]]},"vpcEndpoint":{"$ref":"#/definitions/CollectionEndpoint"}},"examples":[{"kind":"search","indexes":["orders-*"],"public":true}]};
const schema230 = {"title":"Collection endpoint creation","description":"Creates the endpoint in a VPC through which alone the collection can be reached.","type":"object","additionalProperties":false,"required":["vpc","subnets","securityGroups"],"properties":{"vpc":{"title":"VPC id","description":"The id of the VPC.","type":"string","pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["vpc-0a1b2c3d4e5f60718"]},"subnets":{"title":"Endpoint subnets","description":"1 to 6 subnets, each in its own Availability Zone.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Endpoint subnet id","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718"]]},"securityGroups":{"title":"Endpoint security groups","description":"1 to 5 security groups that let the application in on port 443.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"title":"Endpoint security group id","description":"The id of a security group.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0a1b2c3d4e5f60718"]},"examples":[["sg-0a1b2c3d4e5f60718"]]}},"examples":[{"vpc":"vpc-0a1b2c3d4e5f60718","subnets":["subnet-0a1b2c3d4e5f60718"],"securityGroups":["sg-0a1b2c3d4e5f60718"]}]};
const pattern175 = new RegExp("^([a-z0-9][a-z0-9_.-]{0,79}[*]?|[*])$", "u");
const pattern176 = new RegExp("^vpce-[0-9a-z]{8,32}$", "u");

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "kind")) || (key0 === "standbyReplicas")) || (key0 === "indexes")) || (key0 === "encryption")) || (key0 === "public")) || (key0 === "vpcEndpoints")) || (key0 === "vpcEndpoint"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema229,data};
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
if(!pattern89.test(data0)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{2,31}$"},schema:"^[a-z][a-z0-9-]{2,31}$",parentSchema:schema229.properties.name,data:data0};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema229.properties.name.type,parentSchema:schema229.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "search") || (data1 === "time-series"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema229.properties.kind.enum},schema:schema229.properties.kind.enum,parentSchema:schema229.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.standbyReplicas !== undefined){
let data2 = data.standbyReplicas;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/standbyReplicas",schemaPath:"#/properties/standbyReplicas/type",keyword:"type",params:{type: "boolean"},schema:schema229.properties.standbyReplicas.type,parentSchema:schema229.properties.standbyReplicas,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.indexes !== undefined){
let data3 = data.indexes;
if(Array.isArray(data3)){
if(data3.length > 20){
const err5 = {instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema229.properties.indexes,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema229.properties.indexes,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern175.test(data4)){
const err7 = {instancePath:instancePath+"/indexes/" + i0,schemaPath:"#/properties/indexes/items/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9_.-]{0,79}[*]?|[*])$"},schema:"^([a-z0-9][a-z0-9_.-]{0,79}[*]?|[*])$",parentSchema:schema229.properties.indexes.items,data:data4};
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
const err8 = {instancePath:instancePath+"/indexes/" + i0,schemaPath:"#/properties/indexes/items/type",keyword:"type",params:{type: "string"},schema:schema229.properties.indexes.items.type,parentSchema:schema229.properties.indexes.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema229.properties.indexes,data:data3};
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
const err10 = {instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type: "array"},schema:schema229.properties.indexes.type,parentSchema:schema229.properties.indexes,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.encryption !== undefined){
if(!(validate25(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.public !== undefined){
let data6 = data.public;
if(true !== data6){
const err11 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema229.properties.public,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.vpcEndpoints !== undefined){
let data7 = data.vpcEndpoints;
if(Array.isArray(data7)){
if(data7.length > 10){
const err12 = {instancePath:instancePath+"/vpcEndpoints",schemaPath:"#/properties/vpcEndpoints/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema229.properties.vpcEndpoints,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7.length < 1){
const err13 = {instancePath:instancePath+"/vpcEndpoints",schemaPath:"#/properties/vpcEndpoints/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema229.properties.vpcEndpoints,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern176.test(data8)){
const err14 = {instancePath:instancePath+"/vpcEndpoints/" + i2,schemaPath:"#/properties/vpcEndpoints/items/pattern",keyword:"pattern",params:{pattern: "^vpce-[0-9a-z]{8,32}$"},schema:"^vpce-[0-9a-z]{8,32}$",parentSchema:schema229.properties.vpcEndpoints.items,data:data8};
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
const err15 = {instancePath:instancePath+"/vpcEndpoints/" + i2,schemaPath:"#/properties/vpcEndpoints/items/type",keyword:"type",params:{type: "string"},schema:schema229.properties.vpcEndpoints.items.type,parentSchema:schema229.properties.vpcEndpoints.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/vpcEndpoints",schemaPath:"#/properties/vpcEndpoints/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema229.properties.vpcEndpoints,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err17 = {instancePath:instancePath+"/vpcEndpoints",schemaPath:"#/properties/vpcEndpoints/type",keyword:"type",params:{type: "array"},schema:schema229.properties.vpcEndpoints.type,parentSchema:schema229.properties.vpcEndpoints,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.vpcEndpoint !== undefined){
let data9 = data.vpcEndpoint;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.vpc === undefined){
const err18 = {instancePath:instancePath+"/vpcEndpoint",schemaPath:"#/definitions/CollectionEndpoint/required",keyword:"required",params:{missingProperty: "vpc"},schema:schema230.required,parentSchema:schema230,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9.subnets === undefined){
const err19 = {instancePath:instancePath+"/vpcEndpoint",schemaPath:"#/definitions/CollectionEndpoint/required",keyword:"required",params:{missingProperty: "subnets"},schema:schema230.required,parentSchema:schema230,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.securityGroups === undefined){
const err20 = {instancePath:instancePath+"/vpcEndpoint",schemaPath:"#/definitions/CollectionEndpoint/required",keyword:"required",params:{missingProperty: "securityGroups"},schema:schema230.required,parentSchema:schema230,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data9){
if(!(((key1 === "vpc") || (key1 === "subnets")) || (key1 === "securityGroups"))){
const err21 = {instancePath:instancePath+"/vpcEndpoint",schemaPath:"#/definitions/CollectionEndpoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema230,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.vpc !== undefined){
let data10 = data9.vpc;
if(typeof data10 === "string"){
if(!pattern55.test(data10)){
const err22 = {instancePath:instancePath+"/vpcEndpoint/vpc",schemaPath:"#/definitions/CollectionEndpoint/properties/vpc/pattern",keyword:"pattern",params:{pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema230.properties.vpc,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/vpcEndpoint/vpc",schemaPath:"#/definitions/CollectionEndpoint/properties/vpc/type",keyword:"type",params:{type: "string"},schema:schema230.properties.vpc.type,parentSchema:schema230.properties.vpc,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.subnets !== undefined){
let data11 = data9.subnets;
if(Array.isArray(data11)){
if(data11.length > 6){
const err24 = {instancePath:instancePath+"/vpcEndpoint/subnets",schemaPath:"#/definitions/CollectionEndpoint/properties/subnets/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema230.properties.subnets,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.length < 1){
const err25 = {instancePath:instancePath+"/vpcEndpoint/subnets",schemaPath:"#/definitions/CollectionEndpoint/properties/subnets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema230.properties.subnets,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data11.length;
for(let i4=0; i4<len2; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(!pattern50.test(data12)){
const err26 = {instancePath:instancePath+"/vpcEndpoint/subnets/" + i4,schemaPath:"#/definitions/CollectionEndpoint/properties/subnets/items/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema230.properties.subnets.items,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/vpcEndpoint/subnets/" + i4,schemaPath:"#/definitions/CollectionEndpoint/properties/subnets/items/type",keyword:"type",params:{type: "string"},schema:schema230.properties.subnets.items.type,parentSchema:schema230.properties.subnets.items,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i5 = data11.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data11[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err28 = {instancePath:instancePath+"/vpcEndpoint/subnets",schemaPath:"#/definitions/CollectionEndpoint/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema230.properties.subnets,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err29 = {instancePath:instancePath+"/vpcEndpoint/subnets",schemaPath:"#/definitions/CollectionEndpoint/properties/subnets/type",keyword:"type",params:{type: "array"},schema:schema230.properties.subnets.type,parentSchema:schema230.properties.subnets,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.securityGroups !== undefined){
let data13 = data9.securityGroups;
if(Array.isArray(data13)){
if(data13.length > 5){
const err30 = {instancePath:instancePath+"/vpcEndpoint/securityGroups",schemaPath:"#/definitions/CollectionEndpoint/properties/securityGroups/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema230.properties.securityGroups,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13.length < 1){
const err31 = {instancePath:instancePath+"/vpcEndpoint/securityGroups",schemaPath:"#/definitions/CollectionEndpoint/properties/securityGroups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema230.properties.securityGroups,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len3 = data13.length;
for(let i6=0; i6<len3; i6++){
let data14 = data13[i6];
if(typeof data14 === "string"){
if(!pattern51.test(data14)){
const err32 = {instancePath:instancePath+"/vpcEndpoint/securityGroups/" + i6,schemaPath:"#/definitions/CollectionEndpoint/properties/securityGroups/items/pattern",keyword:"pattern",params:{pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^sg-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema230.properties.securityGroups.items,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/vpcEndpoint/securityGroups/" + i6,schemaPath:"#/definitions/CollectionEndpoint/properties/securityGroups/items/type",keyword:"type",params:{type: "string"},schema:schema230.properties.securityGroups.items.type,parentSchema:schema230.properties.securityGroups.items,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
let i7 = data13.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data13[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err34 = {instancePath:instancePath+"/vpcEndpoint/securityGroups",schemaPath:"#/definitions/CollectionEndpoint/properties/securityGroups/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},schema:true,parentSchema:schema230.properties.securityGroups,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err35 = {instancePath:instancePath+"/vpcEndpoint/securityGroups",schemaPath:"#/definitions/CollectionEndpoint/properties/securityGroups/type",keyword:"type",params:{type: "array"},schema:schema230.properties.securityGroups.type,parentSchema:schema230.properties.securityGroups,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/vpcEndpoint",schemaPath:"#/definitions/CollectionEndpoint/type",keyword:"type",params:{type: "object"},schema:schema230.type,parentSchema:schema230,data:data9};
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
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema229.type,parentSchema:schema229,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "create") || (key0 === "collection")) || (key0 === "endpoint"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema228,data};
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
if(!(validate126(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate126.errors : append(vErrors, validate126.errors);
errors = vErrors.length;
}
}
if(data.collection !== undefined){
let data1 = data.collection;
if(typeof data1 === "string"){
if(!pattern88.test(data1)){
const err1 = {instancePath:instancePath+"/collection",schemaPath:"#/definitions/CollectionArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:aoss:[a-z0-9-]+:[0-9]{12}:collection/[a-z0-9]{3,40}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:aoss:[a-z0-9-]+:[0-9]{12}:collection/[a-z0-9]{3,40}$",parentSchema:schema123,data:data1};
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
const err2 = {instancePath:instancePath+"/collection",schemaPath:"#/definitions/CollectionArn/type",keyword:"type",params:{type: "string"},schema:schema123.type,parentSchema:schema123,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data2 = data.endpoint;
if(typeof data2 === "string"){
if(!pattern90.test(data2)){
const err3 = {instancePath:instancePath+"/endpoint",schemaPath:"#/definitions/CollectionHost/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{3,252}[a-z]$"},schema:"^[a-z0-9][a-z0-9.-]{3,252}[a-z]$",parentSchema:schema124,data:data2};
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
const err4 = {instancePath:instancePath+"/endpoint",schemaPath:"#/definitions/CollectionHost/type",keyword:"type",params:{type: "string"},schema:schema124.type,parentSchema:schema124,data:data2};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema228.type,parentSchema:schema228,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema217.required,parentSchema:schema217,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema217.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema217,data};
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
let data0 = data.type;
if("opensearch" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "opensearch"},schema:"opensearch",parentSchema:schema217.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.connectorVersion !== undefined){
let data1 = data.connectorVersion;
if(typeof data1 === "string"){
if(!pattern42.test(data1)){
const err3 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data1};
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
const err4 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate118(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate118.errors : append(vErrors, validate118.errors);
errors = vErrors.length;
}
}
if(data.domain !== undefined){
let data3 = data.domain;
if(typeof data3 === "string"){
if(!pattern87.test(data3)){
const err5 = {instancePath:instancePath+"/domain",schemaPath:"#/definitions/OpensearchDomainArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:es:[a-z0-9-]+:[0-9]{12}:domain/[a-z][a-z0-9-]{2,27}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:es:[a-z0-9-]+:[0-9]{12}:domain/[a-z][a-z0-9-]{2,27}$",parentSchema:schema121,data:data3};
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
const err6 = {instancePath:instancePath+"/domain",schemaPath:"#/definitions/OpensearchDomainArn/type",keyword:"type",params:{type: "string"},schema:schema121.type,parentSchema:schema121,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.serverless !== undefined){
if(!(validate125(data.serverless, {instancePath:instancePath+"/serverless",parentData:data,parentDataProperty:"serverless",rootData}))){
vErrors = vErrors === null ? validate125.errors : append(vErrors, validate125.errors);
errors = vErrors.length;
}
}
if(data.endpoint !== undefined){
let data5 = data.endpoint;
if(typeof data5 === "string"){
if(!pattern90.test(data5)){
const err7 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{3,252}[a-z]$"},schema:"^[a-z0-9][a-z0-9.-]{3,252}[a-z]$",parentSchema:schema217.properties.endpoint,data:data5};
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
const err8 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},schema:schema217.properties.endpoint.type,parentSchema:schema217.properties.endpoint,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.auth !== undefined){
let data6 = data.auth;
if(!((data6 === "iam") || (data6 === "basic"))){
const err9 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/enum",keyword:"enum",params:{allowedValues: schema217.properties.auth.enum},schema:schema217.properties.auth.enum,parentSchema:schema217.properties.auth,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.secret !== undefined){
let data7 = data.secret;
if(typeof data7 === "string"){
if(!pattern56.test(data7)){
const err10 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/SecretArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$",parentSchema:schema81,data:data7};
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
const err11 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/SecretArn/type",keyword:"type",params:{type: "string"},schema:schema81.type,parentSchema:schema81,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.secretKmsKey !== undefined){
let data8 = data.secretKmsKey;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err12 = {instancePath:instancePath+"/secretKmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data8};
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
const err13 = {instancePath:instancePath+"/secretKmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data8};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema217.type,parentSchema:schema217,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

const schema235 = {"title":"Redshift sink","description":"Writes rows. Give exactly one of `create` (a cluster), `cluster` (an existing one) and `serverless` (a workgroup). To load through S3 use a `firehose` sink.","type":"object","additionalProperties":false,"required":["type","mode"],"properties":{"type":{"title":"Redshift sink type","description":"Always `redshift`.","const":"redshift"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"},"mode":{"title":"Redshift mode","description":"`jdbc` connects to the database with the user and password in `secret`; `data-api` sends statements over HTTPS, and authenticates with IAM or with `secret`.","enum":["jdbc","data-api"],"examples":["jdbc"]},"create":{"$ref":"#/definitions/RedshiftCreation"},"cluster":{"title":"Redshift cluster ARN","description":"The ARN of an existing provisioned cluster.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:redshift:[a-z0-9-]+:[0-9]{12}:cluster:[a-z][a-z0-9-]{0,62}$","examples":["arn:aws:redshift:eu-west-1:111122223333:cluster:orders"]},"serverless":{"$ref":"#/definitions/RedshiftServerless"},"endpoint":{"$ref":"#/definitions/RedshiftHost"},"port":{"$ref":"#/definitions/RedshiftPort"},"database":{"$ref":"#/definitions/RedshiftDatabase"},"user":{"title":"Database user","description":"The user as which the Data API connects to a provisioned cluster. It must exist in the database.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_+.@-]{0,127}$","examples":["flink_writer"]},"secret":{"$ref":"#/definitions/SecretArn"},"secretKmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"type":"redshift","mode":"data-api","cluster":"arn:aws:redshift:eu-west-1:111122223333:cluster:orders","database":"dev","user":"flink_writer"},{"type":"redshift","mode":"jdbc","create":{"nodes":2},"secret":"arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders/writer-AbCdEf"},{"type":"redshift","mode":"data-api","serverless":{"create":{"baseCapacity":32}}}]};
const schema246 = {"title":"Redshift host","description":"The host name of an existing cluster or workgroup, without port: AWS's own, or a custom one.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{1,250}[a-z0-9]$","examples":["orders.abc123xyz789.eu-west-1.redshift.amazonaws.com"]};
const pattern192 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:redshift:[a-z0-9-]+:[0-9]{12}:cluster:[a-z][a-z0-9-]{0,62}$", "u");
const pattern199 = new RegExp("^[a-z0-9][a-z0-9.-]{1,250}[a-z0-9]$", "u");
const pattern201 = new RegExp("^[A-Za-z_][A-Za-z0-9_+.@-]{0,127}$", "u");
const schema237 = {"title":"Redshift cluster creation","description":"Creates a provisioned cluster, encrypted, private, TLS only, with a managed password and a final snapshot.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Cluster identifier","description":"The name in AWS. Without it: application name and sink name.","type":"string","pattern":"^[a-z]([a-z0-9]|-[a-z0-9]){0,62}$","maxLength":63,"examples":["orders"]},"nodeType":{"title":"Node type","description":"The type of the nodes.","type":"string","pattern":"^(ra3|rg|dc2)[.]([0-9]{0,2}x)?l(arge|plus)$","default":"ra3.large","examples":["ra3.xlplus"]},"nodes":{"title":"Nodes","description":"Number of nodes; one makes a single-node cluster, which large types do not offer.","type":"integer","minimum":1,"maximum":128,"default":2,"examples":[2]},"port":{"$ref":"#/definitions/RedshiftPort"},"adminUser":{"$ref":"#/definitions/AdminUser"},"vpc":{"$ref":"#/definitions/Placement"},"encryption":{"$ref":"#/definitions/Encryption"},"snapshotRetention":{"title":"Snapshot retention","description":"How long automated snapshots are kept: 1 to 35 days.","type":"string","pattern":"^([1-9]|[12][0-9]|3[0-5])d$","default":"7d","examples":["7d"]},"finalSnapshot":{"title":"Final snapshot","description":"Takes a snapshot, named after the cluster with `-final` behind it, before the cluster is destroyed. It outlives the stack: delete or copy it before a cluster of the same name is destroyed again, or AWS refuses, because there is one of that name.","type":"boolean","default":true,"examples":[true]}},"examples":[{"nodeType":"ra3.xlplus","nodes":2}]};
const schema239 = {"title":"Admin user","description":"The administrator of the created database. AWS makes and rotates the password in Secrets Manager; it never enters the state. In a cluster lowercase letters, digits and `_` only.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+.@-]{0,127}$","default":"awsuser","examples":["awsuser"]};
const pattern186 = new RegExp("^[a-z]([a-z0-9]|-[a-z0-9]){0,62}$", "u");
const pattern187 = new RegExp("^(ra3|rg|dc2)[.]([0-9]{0,2}x)?l(arge|plus)$", "u");
const pattern188 = new RegExp("^[A-Za-z][A-Za-z0-9_+.@-]{0,127}$", "u");
const pattern191 = new RegExp("^([1-9]|[12][0-9]|3[0-5])d$", "u");

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func7.call(schema237.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema237,data};
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
if(func2(data0) > 63){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema237.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern186.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([a-z0-9]|-[a-z0-9]){0,62}$"},schema:"^[a-z]([a-z0-9]|-[a-z0-9]){0,62}$",parentSchema:schema237.properties.name,data:data0};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema237.properties.name.type,parentSchema:schema237.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nodeType !== undefined){
let data1 = data.nodeType;
if(typeof data1 === "string"){
if(!pattern187.test(data1)){
const err4 = {instancePath:instancePath+"/nodeType",schemaPath:"#/properties/nodeType/pattern",keyword:"pattern",params:{pattern: "^(ra3|rg|dc2)[.]([0-9]{0,2}x)?l(arge|plus)$"},schema:"^(ra3|rg|dc2)[.]([0-9]{0,2}x)?l(arge|plus)$",parentSchema:schema237.properties.nodeType,data:data1};
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
const err5 = {instancePath:instancePath+"/nodeType",schemaPath:"#/properties/nodeType/type",keyword:"type",params:{type: "string"},schema:schema237.properties.nodeType.type,parentSchema:schema237.properties.nodeType,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.nodes !== undefined){
let data2 = data.nodes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "integer"},schema:schema237.properties.nodes.type,parentSchema:schema237.properties.nodes,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 128 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},schema:128,parentSchema:schema237.properties.nodes,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema237.properties.nodes,data:data2};
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
if(data.port !== undefined){
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/RedshiftPort/type",keyword:"type",params:{type: "integer"},schema:schema129.type,parentSchema:schema129,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/RedshiftPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema129,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 1150 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/RedshiftPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1150},schema:1150,parentSchema:schema129,data:data3};
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
if(data.adminUser !== undefined){
let data4 = data.adminUser;
if(typeof data4 === "string"){
if(!pattern188.test(data4)){
const err12 = {instancePath:instancePath+"/adminUser",schemaPath:"#/definitions/AdminUser/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+.@-]{0,127}$"},schema:"^[A-Za-z][A-Za-z0-9_+.@-]{0,127}$",parentSchema:schema239,data:data4};
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
const err13 = {instancePath:instancePath+"/adminUser",schemaPath:"#/definitions/AdminUser/type",keyword:"type",params:{type: "string"},schema:schema239.type,parentSchema:schema239,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.vpc !== undefined){
let data5 = data.vpc;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.subnets === undefined){
const err14 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/required",keyword:"required",params:{missingProperty: "subnets"},schema:schema126.required,parentSchema:schema126,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.securityGroups === undefined){
const err15 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/required",keyword:"required",params:{missingProperty: "securityGroups"},schema:schema126.required,parentSchema:schema126,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "subnets") || (key1 === "securityGroups"))){
const err16 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema126,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.subnets !== undefined){
let data6 = data5.subnets;
if(Array.isArray(data6)){
if(data6.length > 16){
const err17 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema126.properties.subnets,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema126.properties.subnets,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern50.test(data7)){
const err19 = {instancePath:instancePath+"/vpc/subnets/" + i0,schemaPath:"#/definitions/Placement/properties/subnets/items/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema126.properties.subnets.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/vpc/subnets/" + i0,schemaPath:"#/definitions/Placement/properties/subnets/items/type",keyword:"type",params:{type: "string"},schema:schema126.properties.subnets.items.type,parentSchema:schema126.properties.subnets.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema126.properties.subnets,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err22 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/type",keyword:"type",params:{type: "array"},schema:schema126.properties.subnets.type,parentSchema:schema126.properties.subnets,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.securityGroups !== undefined){
let data8 = data5.securityGroups;
if(Array.isArray(data8)){
if(data8.length > 5){
const err23 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema126.properties.securityGroups,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema126.properties.securityGroups,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern51.test(data9)){
const err25 = {instancePath:instancePath+"/vpc/securityGroups/" + i2,schemaPath:"#/definitions/Placement/properties/securityGroups/items/pattern",keyword:"pattern",params:{pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^sg-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema126.properties.securityGroups.items,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/vpc/securityGroups/" + i2,schemaPath:"#/definitions/Placement/properties/securityGroups/items/type",keyword:"type",params:{type: "string"},schema:schema126.properties.securityGroups.items.type,parentSchema:schema126.properties.securityGroups.items,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data8[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err27 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema126.properties.securityGroups,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err28 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/type",keyword:"type",params:{type: "array"},schema:schema126.properties.securityGroups.type,parentSchema:schema126.properties.securityGroups,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/type",keyword:"type",params:{type: "object"},schema:schema126.type,parentSchema:schema126,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.encryption !== undefined){
if(!(validate25(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.snapshotRetention !== undefined){
let data11 = data.snapshotRetention;
if(typeof data11 === "string"){
if(!pattern191.test(data11)){
const err30 = {instancePath:instancePath+"/snapshotRetention",schemaPath:"#/properties/snapshotRetention/pattern",keyword:"pattern",params:{pattern: "^([1-9]|[12][0-9]|3[0-5])d$"},schema:"^([1-9]|[12][0-9]|3[0-5])d$",parentSchema:schema237.properties.snapshotRetention,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/snapshotRetention",schemaPath:"#/properties/snapshotRetention/type",keyword:"type",params:{type: "string"},schema:schema237.properties.snapshotRetention.type,parentSchema:schema237.properties.snapshotRetention,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.finalSnapshot !== undefined){
let data12 = data.finalSnapshot;
if(typeof data12 !== "boolean"){
const err32 = {instancePath:instancePath+"/finalSnapshot",schemaPath:"#/properties/finalSnapshot/type",keyword:"type",params:{type: "boolean"},schema:schema237.properties.finalSnapshot.type,parentSchema:schema237.properties.finalSnapshot,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema237.type,parentSchema:schema237,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema241 = {"title":"Redshift Serverless","description":"A workgroup. Give exactly one of `create` and `workgroup`.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/RedshiftServerlessCreation"},"workgroup":{"title":"Workgroup ARN","description":"The ARN of an existing workgroup.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:redshift-serverless:[a-z0-9-]+:[0-9]{12}:workgroup/[0-9a-f-]{36}$","examples":["arn:aws:redshift-serverless:eu-west-1:111122223333:workgroup/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"]},"name":{"title":"Workgroup name","description":"The name of the existing workgroup, which the Data API asks for.","type":"string","pattern":"^[a-z0-9-]{3,64}$","examples":["orders"]}},"examples":[{"create":{"baseCapacity":32}}]};
const schema242 = {"title":"Workgroup creation","description":"Creates a namespace and a workgroup: encrypted, private, with a managed password.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Namespace and workgroup name","description":"The name of both in AWS. Without it: application name and sink name.","type":"string","pattern":"^[a-z0-9-]{3,64}$","examples":["orders"]},"baseCapacity":{"title":"Base capacity","description":"Redshift processing units (RPUs): 4, or 8 to 512 in steps of 8; in some Regions up to 1024 in steps of 32.","type":"integer","minimum":4,"maximum":1024,"default":32,"examples":[32]},"maxCapacity":{"title":"Maximum capacity","description":"The most RPUs that the workgroup may use, in the same steps.","type":"integer","minimum":4,"maximum":5632,"examples":[128]},"port":{"$ref":"#/definitions/RedshiftPort"},"adminUser":{"$ref":"#/definitions/AdminUser"},"vpc":{"$ref":"#/definitions/Placement"},"encryption":{"$ref":"#/definitions/Encryption"}},"examples":[{"baseCapacity":32,"maxCapacity":128}]};
const pattern193 = new RegExp("^[a-z0-9-]{3,64}$", "u");

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "baseCapacity")) || (key0 === "maxCapacity")) || (key0 === "port")) || (key0 === "adminUser")) || (key0 === "vpc")) || (key0 === "encryption"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema242,data};
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
if(!pattern193.test(data0)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{3,64}$"},schema:"^[a-z0-9-]{3,64}$",parentSchema:schema242.properties.name,data:data0};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema242.properties.name.type,parentSchema:schema242.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.baseCapacity !== undefined){
let data1 = data.baseCapacity;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/baseCapacity",schemaPath:"#/properties/baseCapacity/type",keyword:"type",params:{type: "integer"},schema:schema242.properties.baseCapacity.type,parentSchema:schema242.properties.baseCapacity,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1024 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/baseCapacity",schemaPath:"#/properties/baseCapacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},schema:1024,parentSchema:schema242.properties.baseCapacity,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 4 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/baseCapacity",schemaPath:"#/properties/baseCapacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},schema:4,parentSchema:schema242.properties.baseCapacity,data:data1};
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
if(data.maxCapacity !== undefined){
let data2 = data.maxCapacity;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/maxCapacity",schemaPath:"#/properties/maxCapacity/type",keyword:"type",params:{type: "integer"},schema:schema242.properties.maxCapacity.type,parentSchema:schema242.properties.maxCapacity,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5632 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/maxCapacity",schemaPath:"#/properties/maxCapacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5632},schema:5632,parentSchema:schema242.properties.maxCapacity,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 4 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/maxCapacity",schemaPath:"#/properties/maxCapacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},schema:4,parentSchema:schema242.properties.maxCapacity,data:data2};
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
if(data.port !== undefined){
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/RedshiftPort/type",keyword:"type",params:{type: "integer"},schema:schema129.type,parentSchema:schema129,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/RedshiftPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema129,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 1150 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/RedshiftPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1150},schema:1150,parentSchema:schema129,data:data3};
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
if(data.adminUser !== undefined){
let data4 = data.adminUser;
if(typeof data4 === "string"){
if(!pattern188.test(data4)){
const err12 = {instancePath:instancePath+"/adminUser",schemaPath:"#/definitions/AdminUser/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+.@-]{0,127}$"},schema:"^[A-Za-z][A-Za-z0-9_+.@-]{0,127}$",parentSchema:schema239,data:data4};
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
const err13 = {instancePath:instancePath+"/adminUser",schemaPath:"#/definitions/AdminUser/type",keyword:"type",params:{type: "string"},schema:schema239.type,parentSchema:schema239,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.vpc !== undefined){
let data5 = data.vpc;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.subnets === undefined){
const err14 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/required",keyword:"required",params:{missingProperty: "subnets"},schema:schema126.required,parentSchema:schema126,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.securityGroups === undefined){
const err15 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/required",keyword:"required",params:{missingProperty: "securityGroups"},schema:schema126.required,parentSchema:schema126,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "subnets") || (key1 === "securityGroups"))){
const err16 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema126,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.subnets !== undefined){
let data6 = data5.subnets;
if(Array.isArray(data6)){
if(data6.length > 16){
const err17 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema126.properties.subnets,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema126.properties.subnets,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern50.test(data7)){
const err19 = {instancePath:instancePath+"/vpc/subnets/" + i0,schemaPath:"#/definitions/Placement/properties/subnets/items/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema126.properties.subnets.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/vpc/subnets/" + i0,schemaPath:"#/definitions/Placement/properties/subnets/items/type",keyword:"type",params:{type: "string"},schema:schema126.properties.subnets.items.type,parentSchema:schema126.properties.subnets.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema126.properties.subnets,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err22 = {instancePath:instancePath+"/vpc/subnets",schemaPath:"#/definitions/Placement/properties/subnets/type",keyword:"type",params:{type: "array"},schema:schema126.properties.subnets.type,parentSchema:schema126.properties.subnets,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.securityGroups !== undefined){
let data8 = data5.securityGroups;
if(Array.isArray(data8)){
if(data8.length > 5){
const err23 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema126.properties.securityGroups,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema126.properties.securityGroups,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern51.test(data9)){
const err25 = {instancePath:instancePath+"/vpc/securityGroups/" + i2,schemaPath:"#/definitions/Placement/properties/securityGroups/items/pattern",keyword:"pattern",params:{pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^sg-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema126.properties.securityGroups.items,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/vpc/securityGroups/" + i2,schemaPath:"#/definitions/Placement/properties/securityGroups/items/type",keyword:"type",params:{type: "string"},schema:schema126.properties.securityGroups.items.type,parentSchema:schema126.properties.securityGroups.items,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data8[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err27 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema126.properties.securityGroups,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err28 = {instancePath:instancePath+"/vpc/securityGroups",schemaPath:"#/definitions/Placement/properties/securityGroups/type",keyword:"type",params:{type: "array"},schema:schema126.properties.securityGroups.type,parentSchema:schema126.properties.securityGroups,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/vpc",schemaPath:"#/definitions/Placement/type",keyword:"type",params:{type: "object"},schema:schema126.type,parentSchema:schema126,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.encryption !== undefined){
if(!(validate25(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema242.type,parentSchema:schema242,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const pattern197 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:redshift-serverless:[a-z0-9-]+:[0-9]{12}:workgroup/[0-9a-f-]{36}$", "u");

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "create") || (key0 === "workgroup")) || (key0 === "name"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema241,data};
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
if(!(validate135(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate135.errors : append(vErrors, validate135.errors);
errors = vErrors.length;
}
}
if(data.workgroup !== undefined){
let data1 = data.workgroup;
if(typeof data1 === "string"){
if(!pattern197.test(data1)){
const err1 = {instancePath:instancePath+"/workgroup",schemaPath:"#/properties/workgroup/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:redshift-serverless:[a-z0-9-]+:[0-9]{12}:workgroup/[0-9a-f-]{36}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:redshift-serverless:[a-z0-9-]+:[0-9]{12}:workgroup/[0-9a-f-]{36}$",parentSchema:schema241.properties.workgroup,data:data1};
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
const err2 = {instancePath:instancePath+"/workgroup",schemaPath:"#/properties/workgroup/type",keyword:"type",params:{type: "string"},schema:schema241.properties.workgroup.type,parentSchema:schema241.properties.workgroup,data:data1};
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
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern193.test(data2)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{3,64}$"},schema:"^[a-z0-9-]{3,64}$",parentSchema:schema241.properties.name,data:data2};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema241.properties.name.type,parentSchema:schema241.properties.name,data:data2};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema241.type,parentSchema:schema241,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema235.required,parentSchema:schema235,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},schema:schema235.required,parentSchema:schema235,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema235.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema235,data};
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
let data0 = data.type;
if("redshift" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "redshift"},schema:"redshift",parentSchema:schema235.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.connectorVersion !== undefined){
let data1 = data.connectorVersion;
if(typeof data1 === "string"){
if(!pattern42.test(data1)){
const err4 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data1};
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
const err5 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mode !== undefined){
let data2 = data.mode;
if(!((data2 === "jdbc") || (data2 === "data-api"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema235.properties.mode.enum},schema:schema235.properties.mode.enum,parentSchema:schema235.properties.mode,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate131(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate131.errors : append(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data.cluster !== undefined){
let data4 = data.cluster;
if(typeof data4 === "string"){
if(!pattern192.test(data4)){
const err7 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:redshift:[a-z0-9-]+:[0-9]{12}:cluster:[a-z][a-z0-9-]{0,62}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:redshift:[a-z0-9-]+:[0-9]{12}:cluster:[a-z][a-z0-9-]{0,62}$",parentSchema:schema235.properties.cluster,data:data4};
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
const err8 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: "string"},schema:schema235.properties.cluster.type,parentSchema:schema235.properties.cluster,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.serverless !== undefined){
if(!(validate134(data.serverless, {instancePath:instancePath+"/serverless",parentData:data,parentDataProperty:"serverless",rootData}))){
vErrors = vErrors === null ? validate134.errors : append(vErrors, validate134.errors);
errors = vErrors.length;
}
}
if(data.endpoint !== undefined){
let data6 = data.endpoint;
if(typeof data6 === "string"){
if(!pattern199.test(data6)){
const err9 = {instancePath:instancePath+"/endpoint",schemaPath:"#/definitions/RedshiftHost/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,250}[a-z0-9]$"},schema:"^[a-z0-9][a-z0-9.-]{1,250}[a-z0-9]$",parentSchema:schema246,data:data6};
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
const err10 = {instancePath:instancePath+"/endpoint",schemaPath:"#/definitions/RedshiftHost/type",keyword:"type",params:{type: "string"},schema:schema246.type,parentSchema:schema246,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.port !== undefined){
let data7 = data.port;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/RedshiftPort/type",keyword:"type",params:{type: "integer"},schema:schema129.type,parentSchema:schema129,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 65535 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/RedshiftPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema129,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7 < 1150 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/RedshiftPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1150},schema:1150,parentSchema:schema129,data:data7};
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
if(data.database !== undefined){
let data8 = data.database;
if(typeof data8 === "string"){
if(!pattern96.test(data8)){
const err14 = {instancePath:instancePath+"/database",schemaPath:"#/definitions/RedshiftDatabase/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_$-]{0,126}$"},schema:"^[A-Za-z_][A-Za-z0-9_$-]{0,126}$",parentSchema:schema130,data:data8};
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
const err15 = {instancePath:instancePath+"/database",schemaPath:"#/definitions/RedshiftDatabase/type",keyword:"type",params:{type: "string"},schema:schema130.type,parentSchema:schema130,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.user !== undefined){
let data9 = data.user;
if(typeof data9 === "string"){
if(!pattern201.test(data9)){
const err16 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_+.@-]{0,127}$"},schema:"^[A-Za-z_][A-Za-z0-9_+.@-]{0,127}$",parentSchema:schema235.properties.user,data:data9};
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
const err17 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},schema:schema235.properties.user.type,parentSchema:schema235.properties.user,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.secret !== undefined){
let data10 = data.secret;
if(typeof data10 === "string"){
if(!pattern56.test(data10)){
const err18 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/SecretArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}$",parentSchema:schema81,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/SecretArn/type",keyword:"type",params:{type: "string"},schema:schema81.type,parentSchema:schema81,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.secretKmsKey !== undefined){
let data11 = data.secretKmsKey;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
const err20 = {instancePath:instancePath+"/secretKmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/secretKmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema235.type,parentSchema:schema235,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}

const schema251 = {"title":"S3 sink","description":"Writes objects under a prefix. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"S3 sink type","description":"Always `s3`.","const":"s3"},"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"bucketOwner":{"$ref":"#/definitions/BucketOwner"},"prefix":{"$ref":"#/definitions/ObjectPrefix"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"},"schemaRegistry":{"$ref":"#/definitions/SchemaRegistry"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"s3","create":{},"prefix":"orders/"}]};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema251.required,parentSchema:schema251,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema251.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema251,data};
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
let data0 = data.type;
if("s3" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "s3"},schema:"s3",parentSchema:schema251.properties.type,data:data0};
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
if(!(validate60(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate60.errors : append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.bucket !== undefined){
let data2 = data.bucket;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err3 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},schema:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",parentSchema:schema20,data:data2};
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
const err4 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bucketOwner !== undefined){
let data3 = data.bucketOwner;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err5 = {instancePath:instancePath+"/bucketOwner",schemaPath:"#/definitions/BucketOwner/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema142,data:data3};
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
const err6 = {instancePath:instancePath+"/bucketOwner",schemaPath:"#/definitions/BucketOwner/type",keyword:"type",params:{type: "string"},schema:schema142.type,parentSchema:schema142,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.prefix !== undefined){
let data4 = data.prefix;
if(typeof data4 === "string"){
if(!pattern82.test(data4)){
const err7 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!_.'()=+:@-][A-Za-z0-9!_.'()=+:@ /-]{0,510}/$"},schema:"^[A-Za-z0-9!_.'()=+:@-][A-Za-z0-9!_.'()=+:@ /-]{0,510}/$",parentSchema:schema115,data:data4};
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
const err8 = {instancePath:instancePath+"/prefix",schemaPath:"#/definitions/ObjectPrefix/type",keyword:"type",params:{type: "string"},schema:schema115.type,parentSchema:schema115,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kmsKey !== undefined){
let data5 = data.kmsKey;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err9 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema29,data:data5};
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
const err10 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.formerKmsKeys !== undefined){
let data6 = data.formerKmsKeys;
if(Array.isArray(data6)){
if(data6.length > 10){
const err11 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema30,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6.length < 1){
const err12 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err13 = {instancePath:instancePath+"/formerKmsKeys/" + i0,schemaPath:"#/definitions/FormerKeyArns/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema30.items,data:data7};
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
const err14 = {instancePath:instancePath+"/formerKmsKeys/" + i0,schemaPath:"#/definitions/FormerKeyArns/items/type",keyword:"type",params:{type: "string"},schema:schema30.items.type,parentSchema:schema30.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err15 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema30,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err16 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.schemaRegistry !== undefined){
if(!(validate39(data.schemaRegistry, {instancePath:instancePath+"/schemaRegistry",parentData:data,parentDataProperty:"schemaRegistry",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.connectorVersion !== undefined){
let data9 = data.connectorVersion;
if(typeof data9 === "string"){
if(!pattern42.test(data9)){
const err17 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data9};
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
const err18 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data9};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema251.type,parentSchema:schema251,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}

const schema258 = {"title":"DynamoDB sink","description":"Writes items to a table, created here or existing. Give exactly one of `create` and `table`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"DynamoDB sink type","description":"Always `dynamodb`.","const":"dynamodb"},"create":{"$ref":"#/definitions/TableCreation"},"table":{"$ref":"#/definitions/TableArn"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"dynamodb","create":{"partitionKey":{"name":"orderId","type":"string"}}}]};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema258.required,parentSchema:schema258,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "create")) || (key0 === "table")) || (key0 === "kmsKey")) || (key0 === "connectorVersion"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema258,data};
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
let data0 = data.type;
if("dynamodb" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "dynamodb"},schema:"dynamodb",parentSchema:schema258.properties.type,data:data0};
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
if(!(validate80(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate80.errors : append(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.table !== undefined){
let data2 = data.table;
if(typeof data2 === "string"){
if(!pattern116.test(data2)){
const err3 = {instancePath:instancePath+"/table",schemaPath:"#/definitions/TableArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[a-zA-Z0-9_.-]{3,255}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[a-zA-Z0-9_.-]{3,255}$",parentSchema:schema152,data:data2};
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
const err4 = {instancePath:instancePath+"/table",schemaPath:"#/definitions/TableArn/type",keyword:"type",params:{type: "string"},schema:schema152.type,parentSchema:schema152,data:data2};
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
const err5 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data3};
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
const err6 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.connectorVersion !== undefined){
let data4 = data.connectorVersion;
if(typeof data4 === "string"){
if(!pattern42.test(data4)){
const err7 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data4};
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
const err8 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data4};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema258.type,parentSchema:schema258,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const schema262 = {"title":"Iceberg sink","description":"Writes Iceberg tables of one database. Give exactly one of `create` and `database`.","type":"object","additionalProperties":false,"required":["type","warehouse","tables"],"properties":{"type":{"title":"Iceberg sink type","description":"Always `iceberg`.","const":"iceberg"},"create":{"$ref":"#/definitions/CatalogDatabaseCreation"},"database":{"$ref":"#/definitions/CatalogDatabaseName"},"warehouse":{"$ref":"#/definitions/Warehouse"},"tables":{"$ref":"#/definitions/IcebergTables"},"sqlCatalog":{"$ref":"#/definitions/SqlCatalog"},"lakeFormation":{"$ref":"#/definitions/LakeFormation"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"},"createTables":{"title":"Table creation by the job","description":"Lets the job create the listed tables when they are missing.","type":"boolean","default":false,"examples":[true]}},"examples":[{"type":"iceberg","create":{},"warehouse":{"create":{}},"tables":["orders"],"createTables":true}]};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema262.required,parentSchema:schema262,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.warehouse === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warehouse"},schema:schema262.required,parentSchema:schema262,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tables === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tables"},schema:schema262.required,parentSchema:schema262,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema262.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema262,data};
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
let data0 = data.type;
if("iceberg" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "iceberg"},schema:"iceberg",parentSchema:schema262.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.create !== undefined){
let data1 = data.create;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "name")){
const err5 = {instancePath:instancePath+"/create",schemaPath:"#/definitions/CatalogDatabaseCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema157,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(!pattern121.test(data2)){
const err6 = {instancePath:instancePath+"/create/name",schemaPath:"#/definitions/CatalogDatabaseCreation/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]{1,252}$"},schema:"^[a-z0-9_]{1,252}$",parentSchema:schema157.properties.name,data:data2};
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
const err7 = {instancePath:instancePath+"/create/name",schemaPath:"#/definitions/CatalogDatabaseCreation/properties/name/type",keyword:"type",params:{type: "string"},schema:schema157.properties.name.type,parentSchema:schema157.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/create",schemaPath:"#/definitions/CatalogDatabaseCreation/type",keyword:"type",params:{type: "object"},schema:schema157.type,parentSchema:schema157,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.database !== undefined){
let data3 = data.database;
if(typeof data3 === "string"){
if(!pattern121.test(data3)){
const err9 = {instancePath:instancePath+"/database",schemaPath:"#/definitions/CatalogDatabaseName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]{1,252}$"},schema:"^[a-z0-9_]{1,252}$",parentSchema:schema158,data:data3};
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
const err10 = {instancePath:instancePath+"/database",schemaPath:"#/definitions/CatalogDatabaseName/type",keyword:"type",params:{type: "string"},schema:schema158.type,parentSchema:schema158,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.warehouse !== undefined){
if(!(validate84(data.warehouse, {instancePath:instancePath+"/warehouse",parentData:data,parentDataProperty:"warehouse",rootData}))){
vErrors = vErrors === null ? validate84.errors : append(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.tables !== undefined){
let data5 = data.tables;
if(Array.isArray(data5)){
if(data5.length > 50){
const err11 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/IcebergTables/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema164,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/IcebergTables/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema164,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern127.test(data6)){
const err13 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/definitions/IcebergTables/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]{1,255}$"},schema:"^[a-z0-9_]{1,255}$",parentSchema:schema164.items,data:data6};
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
const err14 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/definitions/IcebergTables/items/type",keyword:"type",params:{type: "string"},schema:schema164.items.type,parentSchema:schema164.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/IcebergTables/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema164,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err16 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/IcebergTables/type",keyword:"type",params:{type: "array"},schema:schema164.type,parentSchema:schema164,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.sqlCatalog !== undefined){
let data7 = data.sqlCatalog;
if(typeof data7 !== "boolean"){
const err17 = {instancePath:instancePath+"/sqlCatalog",schemaPath:"#/definitions/SqlCatalog/type",keyword:"type",params:{type: "boolean"},schema:schema165.type,parentSchema:schema165,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.lakeFormation !== undefined){
let data8 = data.lakeFormation;
if(typeof data8 !== "boolean"){
const err18 = {instancePath:instancePath+"/lakeFormation",schemaPath:"#/definitions/LakeFormation/type",keyword:"type",params:{type: "boolean"},schema:schema166.type,parentSchema:schema166,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.connectorVersion !== undefined){
let data9 = data.connectorVersion;
if(typeof data9 === "string"){
if(!pattern42.test(data9)){
const err19 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.createTables !== undefined){
let data10 = data.createTables;
if(typeof data10 !== "boolean"){
const err21 = {instancePath:instancePath+"/createTables",schemaPath:"#/properties/createTables/type",keyword:"type",params:{type: "boolean"},schema:schema262.properties.createTables.type,parentSchema:schema262.properties.createTables,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema262.type,parentSchema:schema262,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}

const schema269 = {"title":"S3 Tables sink","description":"Writes tables of one namespace. Give exactly one of `create` and `tableBucket`.","type":"object","additionalProperties":false,"required":["type","namespace","tables"],"properties":{"type":{"title":"S3 Tables sink type","description":"Always `s3-tables`.","const":"s3-tables"},"create":{"$ref":"#/definitions/TableBucketCreation"},"tableBucket":{"$ref":"#/definitions/TableBucketArn"},"namespace":{"$ref":"#/definitions/TableNamespace"},"createNamespace":{"$ref":"#/definitions/NamespaceCreation"},"tables":{"$ref":"#/definitions/S3TableNames"},"sqlCatalog":{"$ref":"#/definitions/S3TablesSqlCatalog"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"},"createTables":{"title":"S3 table creation by the job","description":"Lets the job create the listed tables when they are missing.","type":"boolean","default":false,"examples":[true]}},"examples":[{"type":"s3-tables","create":{},"namespace":"sales","tables":["orders"],"createTables":true}]};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema269.required,parentSchema:schema269,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.namespace === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namespace"},schema:schema269.required,parentSchema:schema269,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tables === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tables"},schema:schema269.required,parentSchema:schema269,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema269.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema269,data};
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
let data0 = data.type;
if("s3-tables" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "s3-tables"},schema:"s3-tables",parentSchema:schema269.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate88(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.tableBucket !== undefined){
let data2 = data.tableBucket;
if(typeof data2 === "string"){
if(!pattern131.test(data2)){
const err5 = {instancePath:instancePath+"/tableBucket",schemaPath:"#/definitions/TableBucketArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:s3tables:[a-z0-9-]+:[0-9]{12}:bucket/[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:s3tables:[a-z0-9-]+:[0-9]{12}:bucket/[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$",parentSchema:schema170,data:data2};
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
const err6 = {instancePath:instancePath+"/tableBucket",schemaPath:"#/definitions/TableBucketArn/type",keyword:"type",params:{type: "string"},schema:schema170.type,parentSchema:schema170,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern132.test(data3)){
const err7 = {instancePath:instancePath+"/namespace",schemaPath:"#/definitions/TableNamespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_]{0,253}[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9_]{0,253}[a-z0-9])?$",parentSchema:schema171,data:data3};
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
const err8 = {instancePath:instancePath+"/namespace",schemaPath:"#/definitions/TableNamespace/type",keyword:"type",params:{type: "string"},schema:schema171.type,parentSchema:schema171,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.createNamespace !== undefined){
let data4 = data.createNamespace;
if(typeof data4 !== "boolean"){
const err9 = {instancePath:instancePath+"/createNamespace",schemaPath:"#/definitions/NamespaceCreation/type",keyword:"type",params:{type: "boolean"},schema:schema172.type,parentSchema:schema172,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.tables !== undefined){
let data5 = data.tables;
if(Array.isArray(data5)){
if(data5.length > 50){
const err10 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/S3TableNames/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema173,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/S3TableNames/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema173,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern132.test(data6)){
const err12 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/definitions/S3TableNames/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_]{0,253}[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9_]{0,253}[a-z0-9])?$",parentSchema:schema173.items,data:data6};
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
const err13 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/definitions/S3TableNames/items/type",keyword:"type",params:{type: "string"},schema:schema173.items.type,parentSchema:schema173.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
const err14 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/S3TableNames/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema173,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err15 = {instancePath:instancePath+"/tables",schemaPath:"#/definitions/S3TableNames/type",keyword:"type",params:{type: "array"},schema:schema173.type,parentSchema:schema173,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sqlCatalog !== undefined){
let data7 = data.sqlCatalog;
if(typeof data7 !== "boolean"){
const err16 = {instancePath:instancePath+"/sqlCatalog",schemaPath:"#/definitions/S3TablesSqlCatalog/type",keyword:"type",params:{type: "boolean"},schema:schema174.type,parentSchema:schema174,data:data7};
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
let data8 = data.kmsKey;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err17 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema29,data:data8};
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
const err18 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.formerKmsKeys !== undefined){
let data9 = data.formerKmsKeys;
if(Array.isArray(data9)){
if(data9.length > 10){
const err19 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema30,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.length < 1){
const err20 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err21 = {instancePath:instancePath+"/formerKmsKeys/" + i2,schemaPath:"#/definitions/FormerKeyArns/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema30.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/formerKmsKeys/" + i2,schemaPath:"#/definitions/FormerKeyArns/items/type",keyword:"type",params:{type: "string"},schema:schema30.items.type,parentSchema:schema30.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data9[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err23 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema30,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err24 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.connectorVersion !== undefined){
let data11 = data.connectorVersion;
if(typeof data11 === "string"){
if(!pattern42.test(data11)){
const err25 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.createTables !== undefined){
let data12 = data.createTables;
if(typeof data12 !== "boolean"){
const err27 = {instancePath:instancePath+"/createTables",schemaPath:"#/properties/createTables/type",keyword:"type",params:{type: "boolean"},schema:schema269.properties.createTables.type,parentSchema:schema269.properties.createTables,data:data12};
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
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema269.type,parentSchema:schema269,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const schema278 = {"title":"SQS sink","description":"Sends each record as a message to a standard queue, created here or existing. A message may arrive more than once and out of order. SQS is a sink only. Give exactly one of `create`, `queue` and `url`.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"SQS sink type","description":"Always `sqs`.","const":"sqs"},"create":{"$ref":"#/definitions/QueueCreation"},"queue":{"title":"Queue ARN","description":"The ARN of an existing queue. The job gets the URL that follows from it; where AWS gives the queue another one, give `url` instead.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,80}([.]fifo)?$","examples":["arn:aws:sqs:eu-west-1:111122223333:orders"]},"url":{"title":"Queue URL","description":"The URL of an existing queue, as SQS shows it.","type":"string","pattern":"^https://sqs(-fips)?[.][a-z0-9-]+[.](amazonaws[.]com([.]cn)?|amazonaws[.]eu|api[.]aws|c2s[.]ic[.]gov|sc2s[.]sgov[.]gov|cloud[.]adc-e[.]uk|csp[.]hci[.]ic[.]gov)/[0-9]{12}/[A-Za-z0-9_-]{1,80}([.]fifo)?$","examples":["https://sqs.eu-west-1.amazonaws.com/111122223333/orders"]},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"connectorVersion":{"$ref":"#/definitions/ConnectorVersion"}},"examples":[{"type":"sqs","create":{"deadLetters":{}}}]};
const schema279 = {"title":"Queue creation","description":"Creates a standard queue that is encrypted and refuses requests without TLS.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Queue name","description":"The name in AWS. Without it: application name and sink name.","type":"string","pattern":"^[A-Za-z0-9_-]{1,80}([.]fifo)?$","maxLength":80,"examples":["orders"]},"retention":{"title":"Message retention","description":"How long a message waits for a reader before SQS deletes it: 60s to 14d.","type":"string","pattern":"^[1-9][0-9]{0,6}(s|m|h|d)$","default":"4d","examples":["14d"]},"visibilityTimeout":{"title":"Visibility timeout","description":"How long a message that is being read stays hidden from other readers: 0s to 12h.","type":"string","pattern":"^(0|[1-9][0-9]{0,4})(s|m|h)$","default":"30s","examples":["5m"]},"encryption":{"title":"Queue encryption","description":"Encryption at rest with a key of your own. Without it SQS encrypts with keys that it manages itself, which costs nothing.","type":"object","additionalProperties":false,"required":["kmsKey"],"properties":{"kmsKey":{"$ref":"#/definitions/KmsKeyArn"}},"examples":[{"kmsKey":"arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"}]},"deadLetters":{"title":"Dead letters","description":"Creates a second queue, of the same encryption, for messages that readers fail to process. Without it such a message comes back until its retention ends.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Dead-letter queue name","description":"The name in AWS. Without it: the name of the queue and `-dead-letters`.","type":"string","pattern":"^[A-Za-z0-9_-]{1,80}([.]fifo)?$","maxLength":80,"examples":["orders-dead-letters"]},"afterReceives":{"title":"Receives before a dead letter","description":"How often a message is read without being deleted before it becomes a dead letter.","type":"integer","minimum":1,"maximum":1000,"default":5,"examples":[3]},"retention":{"title":"Dead-letter retention","description":"How long a dead letter is kept, counted from when it was first sent: 60s to 14d.","type":"string","pattern":"^[1-9][0-9]{0,6}(s|m|h|d)$","default":"14d","examples":["14d"]}},"examples":[{"afterReceives":3}]}},"examples":[{"retention":"14d","deadLetters":{"afterReceives":3}}]};
const pattern223 = new RegExp("^[A-Za-z0-9_-]{1,80}([.]fifo)?$", "u");
const pattern224 = new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$", "u");
const pattern225 = new RegExp("^(0|[1-9][0-9]{0,4})(s|m|h)$", "u");

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "retention")) || (key0 === "visibilityTimeout")) || (key0 === "encryption")) || (key0 === "deadLetters"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema279,data};
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
if(func2(data0) > 80){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema279.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern223.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,80}([.]fifo)?$"},schema:"^[A-Za-z0-9_-]{1,80}([.]fifo)?$",parentSchema:schema279.properties.name,data:data0};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema279.properties.name.type,parentSchema:schema279.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.retention !== undefined){
let data1 = data.retention;
if(typeof data1 === "string"){
if(!pattern224.test(data1)){
const err4 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,6}(s|m|h|d)$"},schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:schema279.properties.retention,data:data1};
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
const err5 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "string"},schema:schema279.properties.retention.type,parentSchema:schema279.properties.retention,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.visibilityTimeout !== undefined){
let data2 = data.visibilityTimeout;
if(typeof data2 === "string"){
if(!pattern225.test(data2)){
const err6 = {instancePath:instancePath+"/visibilityTimeout",schemaPath:"#/properties/visibilityTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,4})(s|m|h)$"},schema:"^(0|[1-9][0-9]{0,4})(s|m|h)$",parentSchema:schema279.properties.visibilityTimeout,data:data2};
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
const err7 = {instancePath:instancePath+"/visibilityTimeout",schemaPath:"#/properties/visibilityTimeout/type",keyword:"type",params:{type: "string"},schema:schema279.properties.visibilityTimeout.type,parentSchema:schema279.properties.visibilityTimeout,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.encryption !== undefined){
let data3 = data.encryption;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kmsKey === undefined){
const err8 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/required",keyword:"required",params:{missingProperty: "kmsKey"},schema:schema279.properties.encryption.required,parentSchema:schema279.properties.encryption,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!(key1 === "kmsKey")){
const err9 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema279.properties.encryption,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.kmsKey !== undefined){
let data4 = data3.kmsKey;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err10 = {instancePath:instancePath+"/encryption/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data4};
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
const err11 = {instancePath:instancePath+"/encryption/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data4};
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
const err12 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "object"},schema:schema279.properties.encryption.type,parentSchema:schema279.properties.encryption,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.deadLetters !== undefined){
let data5 = data.deadLetters;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(((key2 === "name") || (key2 === "afterReceives")) || (key2 === "retention"))){
const err13 = {instancePath:instancePath+"/deadLetters",schemaPath:"#/properties/deadLetters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema279.properties.deadLetters,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(func2(data6) > 80){
const err14 = {instancePath:instancePath+"/deadLetters/name",schemaPath:"#/properties/deadLetters/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema279.properties.deadLetters.properties.name,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern223.test(data6)){
const err15 = {instancePath:instancePath+"/deadLetters/name",schemaPath:"#/properties/deadLetters/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,80}([.]fifo)?$"},schema:"^[A-Za-z0-9_-]{1,80}([.]fifo)?$",parentSchema:schema279.properties.deadLetters.properties.name,data:data6};
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
const err16 = {instancePath:instancePath+"/deadLetters/name",schemaPath:"#/properties/deadLetters/properties/name/type",keyword:"type",params:{type: "string"},schema:schema279.properties.deadLetters.properties.name.type,parentSchema:schema279.properties.deadLetters.properties.name,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.afterReceives !== undefined){
let data7 = data5.afterReceives;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/deadLetters/afterReceives",schemaPath:"#/properties/deadLetters/properties/afterReceives/type",keyword:"type",params:{type: "integer"},schema:schema279.properties.deadLetters.properties.afterReceives.type,parentSchema:schema279.properties.deadLetters.properties.afterReceives,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/deadLetters/afterReceives",schemaPath:"#/properties/deadLetters/properties/afterReceives/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema279.properties.deadLetters.properties.afterReceives,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/deadLetters/afterReceives",schemaPath:"#/properties/deadLetters/properties/afterReceives/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema279.properties.deadLetters.properties.afterReceives,data:data7};
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
if(data5.retention !== undefined){
let data8 = data5.retention;
if(typeof data8 === "string"){
if(!pattern224.test(data8)){
const err20 = {instancePath:instancePath+"/deadLetters/retention",schemaPath:"#/properties/deadLetters/properties/retention/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,6}(s|m|h|d)$"},schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:schema279.properties.deadLetters.properties.retention,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/deadLetters/retention",schemaPath:"#/properties/deadLetters/properties/retention/type",keyword:"type",params:{type: "string"},schema:schema279.properties.deadLetters.properties.retention.type,parentSchema:schema279.properties.deadLetters.properties.retention,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/deadLetters",schemaPath:"#/properties/deadLetters/type",keyword:"type",params:{type: "object"},schema:schema279.properties.deadLetters.type,parentSchema:schema279.properties.deadLetters,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema279.type,parentSchema:schema279,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

const pattern229 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,80}([.]fifo)?$", "u");
const pattern230 = new RegExp("^https://sqs(-fips)?[.][a-z0-9-]+[.](amazonaws[.]com([.]cn)?|amazonaws[.]eu|api[.]aws|c2s[.]ic[.]gov|sc2s[.]sgov[.]gov|cloud[.]adc-e[.]uk|csp[.]hci[.]ic[.]gov)/[0-9]{12}/[A-Za-z0-9_-]{1,80}([.]fifo)?$", "u");

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema278.required,parentSchema:schema278,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "create")) || (key0 === "queue")) || (key0 === "url")) || (key0 === "kmsKey")) || (key0 === "connectorVersion"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema278,data};
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
let data0 = data.type;
if("sqs" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "sqs"},schema:"sqs",parentSchema:schema278.properties.type,data:data0};
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
if(!(validate149(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate149.errors : append(vErrors, validate149.errors);
errors = vErrors.length;
}
}
if(data.queue !== undefined){
let data2 = data.queue;
if(typeof data2 === "string"){
if(!pattern229.test(data2)){
const err3 = {instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,80}([.]fifo)?$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,80}([.]fifo)?$",parentSchema:schema278.properties.queue,data:data2};
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
const err4 = {instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema278.properties.queue.type,parentSchema:schema278.properties.queue,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!pattern230.test(data3)){
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://sqs(-fips)?[.][a-z0-9-]+[.](amazonaws[.]com([.]cn)?|amazonaws[.]eu|api[.]aws|c2s[.]ic[.]gov|sc2s[.]sgov[.]gov|cloud[.]adc-e[.]uk|csp[.]hci[.]ic[.]gov)/[0-9]{12}/[A-Za-z0-9_-]{1,80}([.]fifo)?$"},schema:"^https://sqs(-fips)?[.][a-z0-9-]+[.](amazonaws[.]com([.]cn)?|amazonaws[.]eu|api[.]aws|c2s[.]ic[.]gov|sc2s[.]sgov[.]gov|cloud[.]adc-e[.]uk|csp[.]hci[.]ic[.]gov)/[0-9]{12}/[A-Za-z0-9_-]{1,80}([.]fifo)?$",parentSchema:schema278.properties.url,data:data3};
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
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema278.properties.url.type,parentSchema:schema278.properties.url,data:data3};
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
const err7 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data4};
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
const err8 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.connectorVersion !== undefined){
let data5 = data.connectorVersion;
if(typeof data5 === "string"){
if(!pattern42.test(data5)){
const err9 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$"},schema:"^[0-9]{1,4}([.][0-9]{1,4}){1,3}(-[0-9]{1,3}[.][0-9]{1,3})?$",parentSchema:schema63,data:data5};
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
const err10 = {instancePath:instancePath+"/connectorVersion",schemaPath:"#/definitions/ConnectorVersion/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data5};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema278.type,parentSchema:schema278,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema180.required,parentSchema:schema180,data};
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
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate104.errors : append(vErrors, validate104.errors);
errors = vErrors.length;
}
}
else if(tag0 === "msk"){
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate107.errors : append(vErrors, validate107.errors);
errors = vErrors.length;
}
}
else if(tag0 === "msk-serverless"){
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate110.errors : append(vErrors, validate110.errors);
errors = vErrors.length;
}
}
else if(tag0 === "kafka"){
if(!(validate113(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate113.errors : append(vErrors, validate113.errors);
errors = vErrors.length;
}
}
else if(tag0 === "firehose"){
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate115.errors : append(vErrors, validate115.errors);
errors = vErrors.length;
}
}
else if(tag0 === "opensearch"){
if(!(validate117(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate117.errors : append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
else if(tag0 === "redshift"){
if(!(validate130(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate130.errors : append(vErrors, validate130.errors);
errors = vErrors.length;
}
}
else if(tag0 === "s3"){
if(!(validate139(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate139.errors : append(vErrors, validate139.errors);
errors = vErrors.length;
}
}
else if(tag0 === "dynamodb"){
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate142.errors : append(vErrors, validate142.errors);
errors = vErrors.length;
}
}
else if(tag0 === "iceberg"){
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate144.errors : append(vErrors, validate144.errors);
errors = vErrors.length;
}
}
else if(tag0 === "s3-tables"){
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate146.errors : append(vErrors, validate146.errors);
errors = vErrors.length;
}
}
else if(tag0 === "sqs"){
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate148.errors : append(vErrors, validate148.errors);
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema180.discriminator,parentSchema:schema180,data};
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
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema180.discriminator,parentSchema:schema180,data};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema180.type,parentSchema:schema180,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20},schema:20,parentSchema:schema178,data};
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
const err1 = {instancePath,schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema44,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(key0)){
const err2 = {instancePath,schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema44,data:key0,propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:key0,propertyName:key0};
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
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema178.propertyNames,parentSchema:schema178,data};
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
if(!(validate103(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate103.errors : append(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema178.type,parentSchema:schema178,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

const schema283 = {"title":"Storage","description":"The bucket that a local code file is uploaded to, with a prefix for long-term data if `data` names one. Not for checkpoints: the service keeps those in its own storage. Give exactly one of `create` and `bucket`.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/BucketCreation"},"bucket":{"$ref":"#/definitions/BucketName"},"kmsKey":{"$ref":"#/definitions/StoreKeyArn"},"formerKmsKeys":{"$ref":"#/definitions/FormerKeyArns"},"data":{"title":"Data prefix","description":"A prefix of the bucket that the job may read and write, for exports and long-term data. Passed to the job as `storage.path` in the property group `flinkform`.","type":"string","pattern":"^[A-Za-z0-9!_.'()=-][A-Za-z0-9!_.'()=/-]{0,510}/$","examples":["data/"]}},"examples":[{"create":{"expireNoncurrent":"30d"}}]};
const pattern236 = new RegExp("^[A-Za-z0-9!_.'()=-][A-Za-z0-9!_.'()=/-]{0,510}/$", "u");

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "create") || (key0 === "bucket")) || (key0 === "kmsKey")) || (key0 === "formerKmsKeys")) || (key0 === "data"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema283,data};
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
if(!(validate60(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate60.errors : append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.bucket !== undefined){
let data1 = data.bucket;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err1 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},schema:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",parentSchema:schema20,data:data1};
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
const err2 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data1};
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
const err3 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema29,data:data2};
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
const err4 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/StoreKeyArn/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.formerKmsKeys !== undefined){
let data3 = data.formerKmsKeys;
if(Array.isArray(data3)){
if(data3.length > 10){
const err5 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema30,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err7 = {instancePath:instancePath+"/formerKmsKeys/" + i0,schemaPath:"#/definitions/FormerKeyArns/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema30.items,data:data4};
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
const err8 = {instancePath:instancePath+"/formerKmsKeys/" + i0,schemaPath:"#/definitions/FormerKeyArns/items/type",keyword:"type",params:{type: "string"},schema:schema30.items.type,parentSchema:schema30.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema30,data:data3};
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
const err10 = {instancePath:instancePath+"/formerKmsKeys",schemaPath:"#/definitions/FormerKeyArns/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.data !== undefined){
let data5 = data.data;
if(typeof data5 === "string"){
if(!pattern236.test(data5)){
const err11 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!_.'()=-][A-Za-z0-9!_.'()=/-]{0,510}/$"},schema:"^[A-Za-z0-9!_.'()=-][A-Za-z0-9!_.'()=/-]{0,510}/$",parentSchema:schema283.properties.data,data:data5};
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
const err12 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},schema:schema283.properties.data.type,parentSchema:schema283.properties.data,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema283.type,parentSchema:schema283,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema287 = {"title":"Network","description":"Where the application's network interfaces stand. Without it the application runs outside any VPC and reaches public AWS endpoints.","type":"object","additionalProperties":false,"required":["vpc"],"properties":{"vpc":{"$ref":"#/definitions/Vpc"},"egress":{"title":"Egress","description":"How the application leaves its subnets. `endpoints`: by VPC endpoints for exactly the services that it needs, and no way to the internet. `nat`: by NAT gateways, with gateway endpoints (which cost nothing) for S3 and DynamoDB. `none`: nothing is created. Of a created VPC the default is `endpoints`; of an existing one `none`, as it has its ways already.","type":"string","enum":["endpoints","nat","none"],"examples":["endpoints"]},"nat":{"$ref":"#/definitions/Nat"},"endpoints":{"$ref":"#/definitions/Endpoints"},"peering":{"$ref":"#/definitions/Peerings"}},"examples":[{"vpc":{"create":{"cidr":"10.20.0.0/16","zones":["a","b","c"]}},"egress":"endpoints"}]};
const schema297 = {"title":"NAT","description":"The NAT gateways of `egress: nat`. Their addresses are outputs, for the allow-lists of partners.","type":"object","additionalProperties":false,"properties":{"perZone":{"title":"One for each zone","description":"Whether each zone has a gateway of its own. One gateway for all costs less, and its zone's failure cuts off the others. Without it: true in production, false elsewhere.","type":"boolean","examples":[true]},"addresses":{"title":"Addresses","description":"Existing Elastic IP addresses, one for each gateway in the order of `zones`, where partners have them in their allow-lists already.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Allocation id","description":"The allocation id of an Elastic IP address.","type":"string","pattern":"^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["eipalloc-0a1b2c3d4e5f60718"]},"examples":[["eipalloc-0a1b2c3d4e5f60718"]]}},"examples":[{"perZone":true}]};
const schema288 = {"title":"VPC","description":"The VPC of the application: give exactly one of `create` and `subnets`. In a VPC the application has no internet access of its own.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/VpcCreation"},"id":{"title":"Id of the VPC","description":"The VPC of `subnets`. Needed for what is created in it: a security group, endpoints.","type":"string","pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["vpc-0a1b2c3d4e5f60718"]},"cidrs":{"title":"CIDR blocks","description":"The IPv4 address ranges of the existing VPC, which the rules of a created security group name.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/VpcCidr"},"examples":[["10.20.0.0/16"]]},"subnets":{"title":"Subnets","description":"1 to 16 existing private subnets of one VPC, in at least two Availability Zones. If another account shares them, its id goes into `subnetOwner`.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"title":"Subnet id","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-0a1b2c3d4e5f60719"]]},"subnetOwner":{"title":"Subnet owner","description":"The account that shares the subnets with the application's, through AWS Resource Access Manager: their ARNs, which the execution role must be allowed, have its id. Without it the subnets are of the application's own account.","type":"string","pattern":"^[0-9]{12}$","examples":["222233334444"]},"securityGroups":{"title":"Security groups","description":"1 to 5 existing security groups of the same VPC. Without them one is created, with rules for exactly what the application needs.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"title":"Security group id","description":"The id of a security group.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0a1b2c3d4e5f60718"]},"examples":[["sg-0a1b2c3d4e5f60718"]]},"routeTables":{"title":"Route tables","description":"The route tables of the existing `subnets`: gateway endpoints, for S3 and DynamoDB, are routes in them.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"title":"Route table id","description":"The id of a route table.","type":"string","pattern":"^rtb-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["rtb-0a1b2c3d4e5f60718"]},"examples":[["rtb-0a1b2c3d4e5f60718"]]}},"examples":[{"subnets":["subnet-0a1b2c3d4e5f60718"],"securityGroups":["sg-0a1b2c3d4e5f60718"]}]};
const schema290 = {"title":"CIDR block","description":"An IPv4 range from /16 to /28, such as 10.20.0.0/16: the bits after the prefix are zero.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$","examples":["10.20.0.0/16"]};
const schema289 = {"title":"VPC creation","description":"A VPC with a private subnet in each zone; with `egress: nat` also a public one for the NAT gateway. The range is cut into eight blocks, one for each zone by its letter, so that another zone moves nothing: the private subnet is the first half of its block, and /28 subnets follow it. Give exactly one of `cidr` and `ipam`.","type":"object","additionalProperties":false,"required":["zones"],"properties":{"cidr":{"$ref":"#/definitions/VpcCidr"},"ipam":{"$ref":"#/definitions/Ipam"},"secondaryCidrs":{"title":"Secondary CIDR blocks","description":"Further IPv4 ranges of the VPC, for what `privateCidr` names, or for what others put into the VPC.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/definitions/VpcCidr"},"examples":[["100.64.0.0/16"]]},"privateCidr":{"title":"CIDR block of the private subnets","description":"One of `secondaryCidrs`: the private subnets are its eighths, where addresses of the first range are scarce.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$","examples":["100.64.0.0/16"]},"zones":{"title":"Zones of the VPC","description":"The Availability Zones, by the letter of their name or by their id, which is the same in all accounts. A list and not a number: which zones a number means changes with time, and would replace subnets.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Zone","description":"A letter, `a` for eu-west-1a in eu-west-1, or an id such as euw1-az1.","type":"string","pattern":"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$","examples":["a"]},"examples":[["a","b","c"]]},"flowLogs":{"$ref":"#/definitions/FlowLogs"},"networkAcl":{"title":"Network ACL","description":"Of the private subnets. `default` leaves them the VPC's own, which allows everything. `ephemeral` gives them one that takes from outside the VPC nothing but answers, on the ports 1024 to 65535; nothing finer works, as network ACLs know no connections.","type":"string","enum":["default","ephemeral"],"default":"default","examples":["ephemeral"]},"dns":{"$ref":"#/definitions/VpcDns"}},"examples":[{"cidr":"10.20.0.0/16","zones":["a","b","c"]}]};
const schema291 = {"title":"IPAM","description":"Takes the range of the VPC out of a pool of Amazon VPC IP Address Manager.","type":"object","additionalProperties":false,"required":["pool","netmask"],"properties":{"pool":{"title":"IPAM pool","description":"The id of an IPv4 pool.","type":"string","pattern":"^ipam-pool-[0-9a-f]{17}$","examples":["ipam-pool-0a1b2c3d4e5f60718"]},"netmask":{"title":"Netmask length","description":"The length of the prefix: 16 is 65,536 addresses.","type":"integer","minimum":16,"maximum":28,"examples":[20]}},"examples":[{"pool":"ipam-pool-0a1b2c3d4e5f60718","netmask":20}]};
const schema295 = {"title":"DNS","description":"DNS servers of your own for the VPC, in place of AWS's resolver. They must forward the names of AWS and of private zones to it (the second address of the VPC), or endpoints are not found.","type":"object","additionalProperties":false,"required":["servers"],"properties":{"servers":{"title":"DNS servers","description":"One to four IPv4 addresses.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"title":"DNS server","description":"The address of a server.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}$","examples":["10.0.0.2"]},"examples":[["10.0.0.2","10.0.1.2"]]},"domain":{"title":"Domain","description":"What a name without a dot is looked up in.","type":"string","pattern":"^[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63})*$","maxLength":253,"examples":["corp.example.com"]}},"examples":[{"servers":["10.0.0.2"],"domain":"corp.example.com"}]};
const pattern237 = new RegExp("^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$", "u");
const pattern238 = new RegExp("^ipam-pool-[0-9a-f]{17}$", "u");
const pattern241 = new RegExp("^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$", "u");
const pattern242 = new RegExp("^[0-9]{1,3}([.][0-9]{1,3}){3}$", "u");
const pattern243 = new RegExp("^[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63})*$", "u");
const schema293 = {"title":"Flow logs","description":"What the VPC's interfaces send and take, in a log group of its own. Of a path that is missing they are often the only trace.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Flow logs enabled","description":"Whether there are any.","type":"boolean","default":true,"examples":[false]},"traffic":{"title":"Traffic","description":"Which traffic is written: what was rejected, what was accepted, or all.","type":"string","enum":["reject","accept","all"],"default":"reject","examples":["all"]},"retention":{"$ref":"#/definitions/LogRetention"}},"examples":[{"traffic":"all","retention":"14d"}]};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "traffic")) || (key0 === "retention"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema293,data};
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
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},schema:schema293.properties.enabled.type,parentSchema:schema293.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.traffic !== undefined){
let data1 = data.traffic;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type: "string"},schema:schema293.properties.traffic.type,parentSchema:schema293.properties.traffic,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data1 === "reject") || (data1 === "accept")) || (data1 === "all"))){
const err3 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/enum",keyword:"enum",params:{allowedValues: schema293.properties.traffic.enum},schema:schema293.properties.traffic.enum,parentSchema:schema293.properties.traffic,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.retention !== undefined){
let data2 = data.retention;
if(!((((((((((((((((((((((data2 === "1d") || (data2 === "3d")) || (data2 === "5d")) || (data2 === "7d")) || (data2 === "14d")) || (data2 === "30d")) || (data2 === "60d")) || (data2 === "90d")) || (data2 === "120d")) || (data2 === "150d")) || (data2 === "180d")) || (data2 === "365d")) || (data2 === "400d")) || (data2 === "545d")) || (data2 === "731d")) || (data2 === "1096d")) || (data2 === "1827d")) || (data2 === "2192d")) || (data2 === "2557d")) || (data2 === "2922d")) || (data2 === "3288d")) || (data2 === "3653d"))){
const err4 = {instancePath:instancePath+"/retention",schemaPath:"#/definitions/LogRetention/enum",keyword:"enum",params:{allowedValues: schema135.enum},schema:schema135.enum,parentSchema:schema135,data:data2};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema293.type,parentSchema:schema293,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zones === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zones"},schema:schema289.required,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "cidr") || (key0 === "ipam")) || (key0 === "secondaryCidrs")) || (key0 === "privateCidr")) || (key0 === "zones")) || (key0 === "flowLogs")) || (key0 === "networkAcl")) || (key0 === "dns"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cidr !== undefined){
let data0 = data.cidr;
if(typeof data0 === "string"){
if(!pattern237.test(data0)){
const err2 = {instancePath:instancePath+"/cidr",schemaPath:"#/definitions/VpcCidr/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$",parentSchema:schema290,data:data0};
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
const err3 = {instancePath:instancePath+"/cidr",schemaPath:"#/definitions/VpcCidr/type",keyword:"type",params:{type: "string"},schema:schema290.type,parentSchema:schema290,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ipam !== undefined){
let data1 = data.ipam;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.pool === undefined){
const err4 = {instancePath:instancePath+"/ipam",schemaPath:"#/definitions/Ipam/required",keyword:"required",params:{missingProperty: "pool"},schema:schema291.required,parentSchema:schema291,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.netmask === undefined){
const err5 = {instancePath:instancePath+"/ipam",schemaPath:"#/definitions/Ipam/required",keyword:"required",params:{missingProperty: "netmask"},schema:schema291.required,parentSchema:schema291,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "pool") || (key1 === "netmask"))){
const err6 = {instancePath:instancePath+"/ipam",schemaPath:"#/definitions/Ipam/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema291,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.pool !== undefined){
let data2 = data1.pool;
if(typeof data2 === "string"){
if(!pattern238.test(data2)){
const err7 = {instancePath:instancePath+"/ipam/pool",schemaPath:"#/definitions/Ipam/properties/pool/pattern",keyword:"pattern",params:{pattern: "^ipam-pool-[0-9a-f]{17}$"},schema:"^ipam-pool-[0-9a-f]{17}$",parentSchema:schema291.properties.pool,data:data2};
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
const err8 = {instancePath:instancePath+"/ipam/pool",schemaPath:"#/definitions/Ipam/properties/pool/type",keyword:"type",params:{type: "string"},schema:schema291.properties.pool.type,parentSchema:schema291.properties.pool,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.netmask !== undefined){
let data3 = data1.netmask;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/ipam/netmask",schemaPath:"#/definitions/Ipam/properties/netmask/type",keyword:"type",params:{type: "integer"},schema:schema291.properties.netmask.type,parentSchema:schema291.properties.netmask,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 28 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/ipam/netmask",schemaPath:"#/definitions/Ipam/properties/netmask/maximum",keyword:"maximum",params:{comparison: "<=", limit: 28},schema:28,parentSchema:schema291.properties.netmask,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 16 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/ipam/netmask",schemaPath:"#/definitions/Ipam/properties/netmask/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},schema:16,parentSchema:schema291.properties.netmask,data:data3};
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
}
else {
const err12 = {instancePath:instancePath+"/ipam",schemaPath:"#/definitions/Ipam/type",keyword:"type",params:{type: "object"},schema:schema291.type,parentSchema:schema291,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.secondaryCidrs !== undefined){
let data4 = data.secondaryCidrs;
if(Array.isArray(data4)){
if(data4.length > 4){
const err13 = {instancePath:instancePath+"/secondaryCidrs",schemaPath:"#/properties/secondaryCidrs/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema289.properties.secondaryCidrs,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/secondaryCidrs",schemaPath:"#/properties/secondaryCidrs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema289.properties.secondaryCidrs,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern237.test(data5)){
const err15 = {instancePath:instancePath+"/secondaryCidrs/" + i0,schemaPath:"#/definitions/VpcCidr/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$",parentSchema:schema290,data:data5};
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
const err16 = {instancePath:instancePath+"/secondaryCidrs/" + i0,schemaPath:"#/definitions/VpcCidr/type",keyword:"type",params:{type: "string"},schema:schema290.type,parentSchema:schema290,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
const err17 = {instancePath:instancePath+"/secondaryCidrs",schemaPath:"#/properties/secondaryCidrs/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema289.properties.secondaryCidrs,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/secondaryCidrs",schemaPath:"#/properties/secondaryCidrs/type",keyword:"type",params:{type: "array"},schema:schema289.properties.secondaryCidrs.type,parentSchema:schema289.properties.secondaryCidrs,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.privateCidr !== undefined){
let data6 = data.privateCidr;
if(typeof data6 === "string"){
if(!pattern237.test(data6)){
const err19 = {instancePath:instancePath+"/privateCidr",schemaPath:"#/properties/privateCidr/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$",parentSchema:schema289.properties.privateCidr,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/privateCidr",schemaPath:"#/properties/privateCidr/type",keyword:"type",params:{type: "string"},schema:schema289.properties.privateCidr.type,parentSchema:schema289.properties.privateCidr,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.zones !== undefined){
let data7 = data.zones;
if(Array.isArray(data7)){
if(data7.length > 6){
const err21 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema289.properties.zones,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema289.properties.zones,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern241.test(data8)){
const err23 = {instancePath:instancePath+"/zones/" + i2,schemaPath:"#/properties/zones/items/pattern",keyword:"pattern",params:{pattern: "^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$"},schema:"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$",parentSchema:schema289.properties.zones.items,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/zones/" + i2,schemaPath:"#/properties/zones/items/type",keyword:"type",params:{type: "string"},schema:schema289.properties.zones.items.type,parentSchema:schema289.properties.zones.items,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data7[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err25 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema289.properties.zones,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err26 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{type: "array"},schema:schema289.properties.zones.type,parentSchema:schema289.properties.zones,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.flowLogs !== undefined){
if(!(validate171(data.flowLogs, {instancePath:instancePath+"/flowLogs",parentData:data,parentDataProperty:"flowLogs",rootData}))){
vErrors = vErrors === null ? validate171.errors : append(vErrors, validate171.errors);
errors = vErrors.length;
}
}
if(data.networkAcl !== undefined){
let data10 = data.networkAcl;
if(typeof data10 !== "string"){
const err27 = {instancePath:instancePath+"/networkAcl",schemaPath:"#/properties/networkAcl/type",keyword:"type",params:{type: "string"},schema:schema289.properties.networkAcl.type,parentSchema:schema289.properties.networkAcl,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data10 === "default") || (data10 === "ephemeral"))){
const err28 = {instancePath:instancePath+"/networkAcl",schemaPath:"#/properties/networkAcl/enum",keyword:"enum",params:{allowedValues: schema289.properties.networkAcl.enum},schema:schema289.properties.networkAcl.enum,parentSchema:schema289.properties.networkAcl,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.dns !== undefined){
let data11 = data.dns;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.servers === undefined){
const err29 = {instancePath:instancePath+"/dns",schemaPath:"#/definitions/VpcDns/required",keyword:"required",params:{missingProperty: "servers"},schema:schema295.required,parentSchema:schema295,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "servers") || (key2 === "domain"))){
const err30 = {instancePath:instancePath+"/dns",schemaPath:"#/definitions/VpcDns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema295,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.servers !== undefined){
let data12 = data11.servers;
if(Array.isArray(data12)){
if(data12.length > 4){
const err31 = {instancePath:instancePath+"/dns/servers",schemaPath:"#/definitions/VpcDns/properties/servers/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema295.properties.servers,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.length < 1){
const err32 = {instancePath:instancePath+"/dns/servers",schemaPath:"#/definitions/VpcDns/properties/servers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema295.properties.servers,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len2 = data12.length;
for(let i4=0; i4<len2; i4++){
let data13 = data12[i4];
if(typeof data13 === "string"){
if(!pattern242.test(data13)){
const err33 = {instancePath:instancePath+"/dns/servers/" + i4,schemaPath:"#/definitions/VpcDns/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}$",parentSchema:schema295.properties.servers.items,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/dns/servers/" + i4,schemaPath:"#/definitions/VpcDns/properties/servers/items/type",keyword:"type",params:{type: "string"},schema:schema295.properties.servers.items.type,parentSchema:schema295.properties.servers.items,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let i5 = data12.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data12[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err35 = {instancePath:instancePath+"/dns/servers",schemaPath:"#/definitions/VpcDns/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema295.properties.servers,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err36 = {instancePath:instancePath+"/dns/servers",schemaPath:"#/definitions/VpcDns/properties/servers/type",keyword:"type",params:{type: "array"},schema:schema295.properties.servers.type,parentSchema:schema295.properties.servers,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.domain !== undefined){
let data14 = data11.domain;
if(typeof data14 === "string"){
if(func2(data14) > 253){
const err37 = {instancePath:instancePath+"/dns/domain",schemaPath:"#/definitions/VpcDns/properties/domain/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema295.properties.domain,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern243.test(data14)){
const err38 = {instancePath:instancePath+"/dns/domain",schemaPath:"#/definitions/VpcDns/properties/domain/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63})*$"},schema:"^[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63})*$",parentSchema:schema295.properties.domain,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/dns/domain",schemaPath:"#/definitions/VpcDns/properties/domain/type",keyword:"type",params:{type: "string"},schema:schema295.properties.domain.type,parentSchema:schema295.properties.domain,data:data14};
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
const err40 = {instancePath:instancePath+"/dns",schemaPath:"#/definitions/VpcDns/type",keyword:"type",params:{type: "object"},schema:schema295.type,parentSchema:schema295,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema289.type,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}

const pattern249 = new RegExp("^rtb-([0-9a-f]{8}|[0-9a-f]{17})$", "u");

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "create") || (key0 === "id")) || (key0 === "cidrs")) || (key0 === "subnets")) || (key0 === "subnetOwner")) || (key0 === "securityGroups")) || (key0 === "routeTables"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema288,data};
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
if(!(validate170(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate170.errors : append(vErrors, validate170.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern55.test(data1)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema288.properties.id,data:data1};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema288.properties.id.type,parentSchema:schema288.properties.id,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cidrs !== undefined){
let data2 = data.cidrs;
if(Array.isArray(data2)){
if(data2.length > 50){
const err3 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema288.properties.cidrs,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema288.properties.cidrs,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern237.test(data3)){
const err5 = {instancePath:instancePath+"/cidrs/" + i0,schemaPath:"#/definitions/VpcCidr/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$",parentSchema:schema290,data:data3};
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
const err6 = {instancePath:instancePath+"/cidrs/" + i0,schemaPath:"#/definitions/VpcCidr/type",keyword:"type",params:{type: "string"},schema:schema290.type,parentSchema:schema290,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err7 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema288.properties.cidrs,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/type",keyword:"type",params:{type: "array"},schema:schema288.properties.cidrs.type,parentSchema:schema288.properties.cidrs,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.subnets !== undefined){
let data4 = data.subnets;
if(Array.isArray(data4)){
if(data4.length > 16){
const err9 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema288.properties.subnets,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema288.properties.subnets,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern50.test(data5)){
const err11 = {instancePath:instancePath+"/subnets/" + i2,schemaPath:"#/properties/subnets/items/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema288.properties.subnets.items,data:data5};
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
const err12 = {instancePath:instancePath+"/subnets/" + i2,schemaPath:"#/properties/subnets/items/type",keyword:"type",params:{type: "string"},schema:schema288.properties.subnets.items.type,parentSchema:schema288.properties.subnets.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data4[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err13 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema288.properties.subnets,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err14 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"type",params:{type: "array"},schema:schema288.properties.subnets.type,parentSchema:schema288.properties.subnets,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.subnetOwner !== undefined){
let data6 = data.subnetOwner;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err15 = {instancePath:instancePath+"/subnetOwner",schemaPath:"#/properties/subnetOwner/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema288.properties.subnetOwner,data:data6};
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
const err16 = {instancePath:instancePath+"/subnetOwner",schemaPath:"#/properties/subnetOwner/type",keyword:"type",params:{type: "string"},schema:schema288.properties.subnetOwner.type,parentSchema:schema288.properties.subnetOwner,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.securityGroups !== undefined){
let data7 = data.securityGroups;
if(Array.isArray(data7)){
if(data7.length > 5){
const err17 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/properties/securityGroups/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema288.properties.securityGroups,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.length < 1){
const err18 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/properties/securityGroups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema288.properties.securityGroups,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data7.length;
for(let i4=0; i4<len2; i4++){
let data8 = data7[i4];
if(typeof data8 === "string"){
if(!pattern51.test(data8)){
const err19 = {instancePath:instancePath+"/securityGroups/" + i4,schemaPath:"#/properties/securityGroups/items/pattern",keyword:"pattern",params:{pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^sg-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema288.properties.securityGroups.items,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/securityGroups/" + i4,schemaPath:"#/properties/securityGroups/items/type",keyword:"type",params:{type: "string"},schema:schema288.properties.securityGroups.items.type,parentSchema:schema288.properties.securityGroups.items,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i5 = data7.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data7[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err21 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/properties/securityGroups/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema288.properties.securityGroups,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err22 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/properties/securityGroups/type",keyword:"type",params:{type: "array"},schema:schema288.properties.securityGroups.type,parentSchema:schema288.properties.securityGroups,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.routeTables !== undefined){
let data9 = data.routeTables;
if(Array.isArray(data9)){
if(data9.length > 16){
const err23 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema288.properties.routeTables,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.length < 1){
const err24 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema288.properties.routeTables,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len3 = data9.length;
for(let i6=0; i6<len3; i6++){
let data10 = data9[i6];
if(typeof data10 === "string"){
if(!pattern249.test(data10)){
const err25 = {instancePath:instancePath+"/routeTables/" + i6,schemaPath:"#/properties/routeTables/items/pattern",keyword:"pattern",params:{pattern: "^rtb-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^rtb-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema288.properties.routeTables.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/routeTables/" + i6,schemaPath:"#/properties/routeTables/items/type",keyword:"type",params:{type: "string"},schema:schema288.properties.routeTables.items.type,parentSchema:schema288.properties.routeTables.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i7 = data9.length;
let j3;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data9[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j3 = indices2[item2];
const err27 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},schema:true,parentSchema:schema288.properties.routeTables,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err28 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/type",keyword:"type",params:{type: "array"},schema:schema288.properties.routeTables.type,parentSchema:schema288.properties.routeTables,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema288.type,parentSchema:schema288,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

const schema298 = {"title":"Endpoints","description":"The VPC endpoints of `egress: endpoints` follow from sources, sinks and settings. What the code calls beside them is added here.","type":"object","additionalProperties":false,"properties":{"add":{"title":"Further services","description":"Services that the code of the job calls, by the names that endpoints have for them.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/EndpointService"},"examples":[["kms","sts"]]},"omit":{"title":"Left-out services","description":"Services that get no endpoint although they are needed, because the VPC has one already. AWS refuses a second one with private DNS.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/EndpointService"},"examples":[["logs"]]},"policy":{"title":"Endpoint policy","description":"Who may use the endpoints of a service that takes a policy. `role`: the execution role, for what its own policy allows. `account`: all of the application's account, for what is in any account. `open`: no policy, which allows everything. Without it: `role` in a created VPC, `account` in an existing one.","type":"string","enum":["role","account","open"],"examples":["account"]}},"examples":[{"add":["sts"]}]};
const schema299 = {"title":"Service","description":"The name that VPC endpoints have for a service of AWS.","type":"string","enum":["dynamodb","dynamodb-streams","events","glue","kinesis-firehose","kinesis-streams","kms","lakeformation","lambda","logs","monitoring","redshift-data","s3","s3tables","secretsmanager","sns","sqs","states","sts"],"examples":["sts"]};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "add") || (key0 === "omit")) || (key0 === "policy"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema298,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.add !== undefined){
let data0 = data.add;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/add",schemaPath:"#/properties/add/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema298.properties.add,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/add/" + i0,schemaPath:"#/definitions/EndpointService/type",keyword:"type",params:{type: "string"},schema:schema299.type,parentSchema:schema299,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((((((((((((((data1 === "dynamodb") || (data1 === "dynamodb-streams")) || (data1 === "events")) || (data1 === "glue")) || (data1 === "kinesis-firehose")) || (data1 === "kinesis-streams")) || (data1 === "kms")) || (data1 === "lakeformation")) || (data1 === "lambda")) || (data1 === "logs")) || (data1 === "monitoring")) || (data1 === "redshift-data")) || (data1 === "s3")) || (data1 === "s3tables")) || (data1 === "secretsmanager")) || (data1 === "sns")) || (data1 === "sqs")) || (data1 === "states")) || (data1 === "sts"))){
const err3 = {instancePath:instancePath+"/add/" + i0,schemaPath:"#/definitions/EndpointService/enum",keyword:"enum",params:{allowedValues: schema299.enum},schema:schema299.enum,parentSchema:schema299,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err4 = {instancePath:instancePath+"/add",schemaPath:"#/properties/add/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema298.properties.add,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{type: "array"},schema:schema298.properties.add.type,parentSchema:schema298.properties.add,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.omit !== undefined){
let data2 = data.omit;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema298.properties.omit,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/omit/" + i2,schemaPath:"#/definitions/EndpointService/type",keyword:"type",params:{type: "string"},schema:schema299.type,parentSchema:schema299,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((((((((((((((data3 === "dynamodb") || (data3 === "dynamodb-streams")) || (data3 === "events")) || (data3 === "glue")) || (data3 === "kinesis-firehose")) || (data3 === "kinesis-streams")) || (data3 === "kms")) || (data3 === "lakeformation")) || (data3 === "lambda")) || (data3 === "logs")) || (data3 === "monitoring")) || (data3 === "redshift-data")) || (data3 === "s3")) || (data3 === "s3tables")) || (data3 === "secretsmanager")) || (data3 === "sns")) || (data3 === "sqs")) || (data3 === "states")) || (data3 === "sts"))){
const err8 = {instancePath:instancePath+"/omit/" + i2,schemaPath:"#/definitions/EndpointService/enum",keyword:"enum",params:{allowedValues: schema299.enum},schema:schema299.enum,parentSchema:schema299,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data2[i3], data2[j1])){
const err9 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema298.properties.omit,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/type",keyword:"type",params:{type: "array"},schema:schema298.properties.omit.type,parentSchema:schema298.properties.omit,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.policy !== undefined){
let data4 = data.policy;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"},schema:schema298.properties.policy.type,parentSchema:schema298.properties.policy,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data4 === "role") || (data4 === "account")) || (data4 === "open"))){
const err12 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/enum",keyword:"enum",params:{allowedValues: schema298.properties.policy.enum},schema:schema298.properties.policy.enum,parentSchema:schema298.properties.policy,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema298.type,parentSchema:schema298,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}

const schema301 = {"title":"Peerings","description":"VPC peering connections by name. Peering is not transitive: of the other VPC only its own addresses are reached, not its NAT gateways, VPNs, gateway endpoints or further peerings.","type":"object","minProperties":1,"maxProperties":125,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Peering"},"examples":[{"lake":{"vpc":"vpc-0b1c2d3e4f5061728","cidrs":["10.50.0.0/16"],"routeTables":["rtb-0b1c2d3e4f5061728"],"hosts":["*.lake.internal"]}}]};
const schema303 = {"title":"Peering","description":"One other VPC. What is in the application's account, or is reached by `role`, is made on both sides; otherwise the peer's owner finds in an output what to do.","type":"object","additionalProperties":false,"required":["vpc","cidrs"],"properties":{"vpc":{"title":"Peer VPC","description":"The id of the other VPC.","type":"string","pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["vpc-0b1c2d3e4f5061728"]},"cidrs":{"title":"CIDR blocks of the peer","description":"Its IPv4 ranges. All of them, for AWS refuses a peering when any two ranges of the two VPCs overlap: each gets a route.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/VpcCidr"},"examples":[["10.50.0.0/16"]]},"region":{"title":"Region of the peer","description":"Where the other VPC is; without it in the application's Region. Across Regions security groups cannot name each other, so that rules name ranges.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$","examples":["eu-central-1"]},"account":{"title":"Account of the peer","description":"The account that owns the other VPC; without it the application's own.","type":"string","pattern":"^[0-9]{12}$","examples":["222233334444"]},"role":{"title":"Deploy role of the peer","description":"A role of that account that Terraform assumes to make the peer's side: the acceptance, the routes back, the rule and the DNS option. Without it, in another account, they are an output for the owner.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::222233334444:role/network-deploy"]},"routeTables":{"title":"Route tables of the peer","description":"Those of the subnets that are reached: each gets a route back.","type":"array","minItems":1,"maxItems":200,"uniqueItems":true,"items":{"title":"Route table id of the peer","description":"The id of a route table of the other VPC.","type":"string","pattern":"^rtb-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["rtb-0b1c2d3e4f5061728"]},"examples":[["rtb-0b1c2d3e4f5061728"]]},"hosts":{"title":"Hosts of the peer","description":"What of the sources and sinks is there: host names, `*.` and what they end in, or IPv4 addresses within `cidrs`.","type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"title":"Host of the peer","description":"A host name, a wildcard for all names below one, or an IPv4 address.","type":"string","pattern":"^([*][.])?[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?([.][A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$","maxLength":253,"examples":["*.lake.internal"]},"examples":[["*.lake.internal","10.50.4.7"]]},"dns":{"title":"DNS over the peering","description":"Whether public host names of EC2 are resolved to private addresses from the other side. Private hosted zones are not shared by it: they are associated with the VPC.","type":"boolean","default":true,"examples":[false]},"securityGroup":{"title":"Security group of the peer","description":"The group in front of what is reached there. It gets a rule for each port that a source or sink needs: by security group in the same Region, by range across Regions.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0b1c2d3e4f5061728"]},"remove":{"title":"Remove the peering","description":"The first of two steps to remove a peering whose other side Terraform makes through another Region or `role`: with `remove: true` all of it goes, while Terraform still knows where. Take the section out after that apply.","type":"boolean","default":false,"examples":[true]}},"examples":[{"vpc":"vpc-0b1c2d3e4f5061728","cidrs":["10.50.0.0/16"],"account":"222233334444"}]};
const pattern258 = new RegExp("^([*][.])?[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?([.][A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$", "u");

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vpc === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpc"},schema:schema303.required,parentSchema:schema303,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cidrs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cidrs"},schema:schema303.required,parentSchema:schema303,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema303.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema303,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.vpc !== undefined){
let data0 = data.vpc;
if(typeof data0 === "string"){
if(!pattern55.test(data0)){
const err3 = {instancePath:instancePath+"/vpc",schemaPath:"#/properties/vpc/pattern",keyword:"pattern",params:{pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema303.properties.vpc,data:data0};
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
const err4 = {instancePath:instancePath+"/vpc",schemaPath:"#/properties/vpc/type",keyword:"type",params:{type: "string"},schema:schema303.properties.vpc.type,parentSchema:schema303.properties.vpc,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cidrs !== undefined){
let data1 = data.cidrs;
if(Array.isArray(data1)){
if(data1.length > 50){
const err5 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema303.properties.cidrs,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema303.properties.cidrs,data:data1};
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
if(!pattern237.test(data2)){
const err7 = {instancePath:instancePath+"/cidrs/" + i0,schemaPath:"#/definitions/VpcCidr/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$",parentSchema:schema290,data:data2};
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
const err8 = {instancePath:instancePath+"/cidrs/" + i0,schemaPath:"#/definitions/VpcCidr/type",keyword:"type",params:{type: "string"},schema:schema290.type,parentSchema:schema290,data:data2};
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
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err9 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema303.properties.cidrs,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/type",keyword:"type",params:{type: "array"},schema:schema303.properties.cidrs.type,parentSchema:schema303.properties.cidrs,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.region !== undefined){
let data3 = data.region;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err11 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$"},schema:"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$",parentSchema:schema303.properties.region,data:data3};
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
const err12 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema303.properties.region.type,parentSchema:schema303.properties.region,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.account !== undefined){
let data4 = data.account;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err13 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema303.properties.account,data:data4};
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
const err14 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},schema:schema303.properties.account.type,parentSchema:schema303.properties.account,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.role !== undefined){
let data5 = data.role;
if(typeof data5 === "string"){
if(!pattern10.test(data5)){
const err15 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$",parentSchema:schema303.properties.role,data:data5};
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
const err16 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema303.properties.role.type,parentSchema:schema303.properties.role,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.routeTables !== undefined){
let data6 = data.routeTables;
if(Array.isArray(data6)){
if(data6.length > 200){
const err17 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema303.properties.routeTables,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema303.properties.routeTables,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern249.test(data7)){
const err19 = {instancePath:instancePath+"/routeTables/" + i2,schemaPath:"#/properties/routeTables/items/pattern",keyword:"pattern",params:{pattern: "^rtb-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^rtb-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema303.properties.routeTables.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/routeTables/" + i2,schemaPath:"#/properties/routeTables/items/type",keyword:"type",params:{type: "string"},schema:schema303.properties.routeTables.items.type,parentSchema:schema303.properties.routeTables.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data6[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err21 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema303.properties.routeTables,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err22 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/type",keyword:"type",params:{type: "array"},schema:schema303.properties.routeTables.type,parentSchema:schema303.properties.routeTables,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.hosts !== undefined){
let data8 = data.hosts;
if(Array.isArray(data8)){
if(data8.length > 100){
const err23 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema303.properties.hosts,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema303.properties.hosts,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(func2(data9) > 253){
const err25 = {instancePath:instancePath+"/hosts/" + i4,schemaPath:"#/properties/hosts/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema303.properties.hosts.items,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern258.test(data9)){
const err26 = {instancePath:instancePath+"/hosts/" + i4,schemaPath:"#/properties/hosts/items/pattern",keyword:"pattern",params:{pattern: "^([*][.])?[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?([.][A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$"},schema:"^([*][.])?[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?([.][A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$",parentSchema:schema303.properties.hosts.items,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/hosts/" + i4,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type: "string"},schema:schema303.properties.hosts.items.type,parentSchema:schema303.properties.hosts.items,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i5 = data8.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data8[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err28 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema303.properties.hosts,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err29 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "array"},schema:schema303.properties.hosts.type,parentSchema:schema303.properties.hosts,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.dns !== undefined){
let data10 = data.dns;
if(typeof data10 !== "boolean"){
const err30 = {instancePath:instancePath+"/dns",schemaPath:"#/properties/dns/type",keyword:"type",params:{type: "boolean"},schema:schema303.properties.dns.type,parentSchema:schema303.properties.dns,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.securityGroup !== undefined){
let data11 = data.securityGroup;
if(typeof data11 === "string"){
if(!pattern51.test(data11)){
const err31 = {instancePath:instancePath+"/securityGroup",schemaPath:"#/properties/securityGroup/pattern",keyword:"pattern",params:{pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^sg-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema303.properties.securityGroup,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/securityGroup",schemaPath:"#/properties/securityGroup/type",keyword:"type",params:{type: "string"},schema:schema303.properties.securityGroup.type,parentSchema:schema303.properties.securityGroup,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.remove !== undefined){
let data12 = data.remove;
if(typeof data12 !== "boolean"){
const err33 = {instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",params:{type: "boolean"},schema:schema303.properties.remove.type,parentSchema:schema303.properties.remove,data:data12};
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
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema303.type,parentSchema:schema303,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 125){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 125},schema:125,parentSchema:schema301,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema301,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 30){
const err2 = {instancePath,schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema44,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(key0)){
const err3 = {instancePath,schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema44,data:key0,propertyName:key0};
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
const err4 = {instancePath,schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema301.propertyNames,parentSchema:schema301,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key1 in data){
if(!(validate178(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate178.errors : append(vErrors, validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema301.type,parentSchema:schema301,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}

const pattern250 = new RegExp("^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$", "u");

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vpc === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpc"},schema:schema287.required,parentSchema:schema287,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "vpc") || (key0 === "egress")) || (key0 === "nat")) || (key0 === "endpoints")) || (key0 === "peering"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema287,data};
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
if(!(validate169(data.vpc, {instancePath:instancePath+"/vpc",parentData:data,parentDataProperty:"vpc",rootData}))){
vErrors = vErrors === null ? validate169.errors : append(vErrors, validate169.errors);
errors = vErrors.length;
}
}
if(data.egress !== undefined){
let data1 = data.egress;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/egress",schemaPath:"#/properties/egress/type",keyword:"type",params:{type: "string"},schema:schema287.properties.egress.type,parentSchema:schema287.properties.egress,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data1 === "endpoints") || (data1 === "nat")) || (data1 === "none"))){
const err3 = {instancePath:instancePath+"/egress",schemaPath:"#/properties/egress/enum",keyword:"enum",params:{allowedValues: schema287.properties.egress.enum},schema:schema287.properties.egress.enum,parentSchema:schema287.properties.egress,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nat !== undefined){
let data2 = data.nat;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "perZone") || (key1 === "addresses"))){
const err4 = {instancePath:instancePath+"/nat",schemaPath:"#/definitions/Nat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema297,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.perZone !== undefined){
let data3 = data2.perZone;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/nat/perZone",schemaPath:"#/definitions/Nat/properties/perZone/type",keyword:"type",params:{type: "boolean"},schema:schema297.properties.perZone.type,parentSchema:schema297.properties.perZone,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.addresses !== undefined){
let data4 = data2.addresses;
if(Array.isArray(data4)){
if(data4.length > 6){
const err6 = {instancePath:instancePath+"/nat/addresses",schemaPath:"#/definitions/Nat/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema297.properties.addresses,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/nat/addresses",schemaPath:"#/definitions/Nat/properties/addresses/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema297.properties.addresses,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern250.test(data5)){
const err8 = {instancePath:instancePath+"/nat/addresses/" + i0,schemaPath:"#/definitions/Nat/properties/addresses/items/pattern",keyword:"pattern",params:{pattern: "^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema297.properties.addresses.items,data:data5};
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
const err9 = {instancePath:instancePath+"/nat/addresses/" + i0,schemaPath:"#/definitions/Nat/properties/addresses/items/type",keyword:"type",params:{type: "string"},schema:schema297.properties.addresses.items.type,parentSchema:schema297.properties.addresses.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err10 = {instancePath:instancePath+"/nat/addresses",schemaPath:"#/definitions/Nat/properties/addresses/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema297.properties.addresses,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err11 = {instancePath:instancePath+"/nat/addresses",schemaPath:"#/definitions/Nat/properties/addresses/type",keyword:"type",params:{type: "array"},schema:schema297.properties.addresses.type,parentSchema:schema297.properties.addresses,data:data4};
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
const err12 = {instancePath:instancePath+"/nat",schemaPath:"#/definitions/Nat/type",keyword:"type",params:{type: "object"},schema:schema297.type,parentSchema:schema297,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.endpoints !== undefined){
if(!(validate175(data.endpoints, {instancePath:instancePath+"/endpoints",parentData:data,parentDataProperty:"endpoints",rootData}))){
vErrors = vErrors === null ? validate175.errors : append(vErrors, validate175.errors);
errors = vErrors.length;
}
}
if(data.peering !== undefined){
if(!(validate177(data.peering, {instancePath:instancePath+"/peering",parentData:data,parentDataProperty:"peering",rootData}))){
vErrors = vErrors === null ? validate177.errors : append(vErrors, validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema287.type,parentSchema:schema287,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}

const schema305 = {"title":"Execution role","description":"The role that the application runs as. Without `arn` it is created, with the least permissions that the spec needs.","type":"object","additionalProperties":false,"properties":{"arn":{"$ref":"#/definitions/RoleArn"},"name":{"title":"Role name","description":"The name of the created role.","type":"string","pattern":"^[A-Za-z0-9+=,.@_-]{1,64}$","examples":["orders-enrichment"]},"path":{"title":"Role path","description":"The IAM path of the created role. AWS cannot move a role: to change the path, give another `name` as well.","type":"string","pattern":"^/([!-#%-)+->@-~]{1,510}/)?$","default":"/","examples":["/flink/"]},"permissionsBoundary":{"$ref":"#/definitions/PolicyArn"}},"examples":[{"permissionsBoundary":"arn:aws:iam::111122223333:policy/engineering-boundary"}]};
const schema307 = {"title":"Policy ARN","description":"The ARN of an IAM managed policy.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::111122223333:policy/engineering-boundary"]};
const pattern261 = new RegExp("^[A-Za-z0-9+=,.@_-]{1,64}$", "u");
const pattern262 = new RegExp("^/([!-#%-)+->@-~]{1,510}/)?$", "u");
const pattern263 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$", "u");

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "arn") || (key0 === "name")) || (key0 === "path")) || (key0 === "permissionsBoundary"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema305,data};
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
const err1 = {instancePath:instancePath+"/arn",schemaPath:"#/definitions/RoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$",parentSchema:schema24,data:data0};
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
const err2 = {instancePath:instancePath+"/arn",schemaPath:"#/definitions/RoleArn/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data0};
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
if(!pattern261.test(data1)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+=,.@_-]{1,64}$"},schema:"^[A-Za-z0-9+=,.@_-]{1,64}$",parentSchema:schema305.properties.name,data:data1};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema305.properties.name.type,parentSchema:schema305.properties.name,data:data1};
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
if(!pattern262.test(data2)){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/([!-#%-)+->@-~]{1,510}/)?$"},schema:"^/([!-#%-)+->@-~]{1,510}/)?$",parentSchema:schema305.properties.path,data:data2};
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
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema305.properties.path.type,parentSchema:schema305.properties.path,data:data2};
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
if(!pattern263.test(data3)){
const err7 = {instancePath:instancePath+"/permissionsBoundary",schemaPath:"#/definitions/PolicyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$",parentSchema:schema307,data:data3};
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
const err8 = {instancePath:instancePath+"/permissionsBoundary",schemaPath:"#/definitions/PolicyArn/type",keyword:"type",params:{type: "string"},schema:schema307.type,parentSchema:schema307,data:data3};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema305.type,parentSchema:schema305,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}

const pattern14 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]py$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]jar$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$", "u");
const pattern20 = new RegExp("^release-[0-9a-f]{8}$", "u");
const pattern21 = new RegExp("^[a-zA-Z0-9_.-]{1,256}$", "u");
const pattern264 = new RegExp("^[1-9][0-9]{0,3}(m|h)$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runtime === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runtime"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func7.call(schema25.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
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
const err3 = {instancePath:instancePath+"/runtime",schemaPath:"#/definitions/Runtime/enum",keyword:"enum",params:{allowedValues: schema26.enum},schema:schema26.enum,parentSchema:schema26,data:data0};
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
vErrors = vErrors === null ? validate20.errors : append(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.python !== undefined){
let data2 = data.python;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.script === undefined){
const err4 = {instancePath:instancePath+"/python",schemaPath:"#/definitions/Python/required",keyword:"required",params:{missingProperty: "script"},schema:schema31.required,parentSchema:schema31,data:data2};
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
const err5 = {instancePath:instancePath+"/python",schemaPath:"#/definitions/Python/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31,data:data2};
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
if(!pattern14.test(data3)){
const err6 = {instancePath:instancePath+"/python/script",schemaPath:"#/definitions/Python/properties/script/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]py$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]py$",parentSchema:schema31.properties.script,data:data3};
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
const err7 = {instancePath:instancePath+"/python/script",schemaPath:"#/definitions/Python/properties/script/type",keyword:"type",params:{type: "string"},schema:schema31.properties.script.type,parentSchema:schema31.properties.script,data:data3};
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
if(!pattern15.test(data4)){
const err8 = {instancePath:instancePath+"/python/jar",schemaPath:"#/definitions/Python/properties/jar/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]jar$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,1000}[.]jar$",parentSchema:schema31.properties.jar,data:data4};
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
const err9 = {instancePath:instancePath+"/python/jar",schemaPath:"#/definitions/Python/properties/jar/type",keyword:"type",params:{type: "string"},schema:schema31.properties.jar.type,parentSchema:schema31.properties.jar,data:data4};
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
const err10 = {instancePath:instancePath+"/python/files",schemaPath:"#/definitions/Python/properties/files/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema31.properties.files,data:data5};
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
if(!pattern16.test(data6)){
const err11 = {instancePath:instancePath+"/python/files/" + i0,schemaPath:"#/definitions/Python/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$",parentSchema:schema31.properties.files.items,data:data6};
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
const err12 = {instancePath:instancePath+"/python/files/" + i0,schemaPath:"#/definitions/Python/properties/files/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.files.items.type,parentSchema:schema31.properties.files.items,data:data6};
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
const err13 = {instancePath:instancePath+"/python/files",schemaPath:"#/definitions/Python/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema31.properties.files,data:data5};
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
const err14 = {instancePath:instancePath+"/python/files",schemaPath:"#/definitions/Python/properties/files/type",keyword:"type",params:{type: "array"},schema:schema31.properties.files.type,parentSchema:schema31.properties.files,data:data5};
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
const err15 = {instancePath:instancePath+"/python/archives",schemaPath:"#/definitions/Python/properties/archives/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema31.properties.archives,data:data7};
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
if(!pattern16.test(data8)){
const err16 = {instancePath:instancePath+"/python/archives/" + i2,schemaPath:"#/definitions/Python/properties/archives/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$",parentSchema:schema31.properties.archives.items,data:data8};
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
const err17 = {instancePath:instancePath+"/python/archives/" + i2,schemaPath:"#/definitions/Python/properties/archives/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.archives.items.type,parentSchema:schema31.properties.archives.items,data:data8};
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
const err18 = {instancePath:instancePath+"/python/archives",schemaPath:"#/definitions/Python/properties/archives/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema31.properties.archives,data:data7};
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
const err19 = {instancePath:instancePath+"/python/archives",schemaPath:"#/definitions/Python/properties/archives/type",keyword:"type",params:{type: "array"},schema:schema31.properties.archives.type,parentSchema:schema31.properties.archives,data:data7};
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
const err20 = {instancePath:instancePath+"/python",schemaPath:"#/definitions/Python/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data:data2};
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
const err21 = {instancePath:instancePath+"/compute",schemaPath:"#/definitions/Compute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema32,data:data9};
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
const err22 = {instancePath:instancePath+"/compute/parallelism",schemaPath:"#/definitions/Compute/properties/parallelism/type",keyword:"type",params:{type: "integer"},schema:schema32.properties.parallelism.type,parentSchema:schema32.properties.parallelism,data:data10};
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
const err23 = {instancePath:instancePath+"/compute/parallelism",schemaPath:"#/definitions/Compute/properties/parallelism/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},schema:2000,parentSchema:schema32.properties.parallelism,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/compute/parallelism",schemaPath:"#/definitions/Compute/properties/parallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema32.properties.parallelism,data:data10};
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
const err25 = {instancePath:instancePath+"/compute/parallelismPerKpu",schemaPath:"#/definitions/Compute/properties/parallelismPerKpu/type",keyword:"type",params:{type: "integer"},schema:schema32.properties.parallelismPerKpu.type,parentSchema:schema32.properties.parallelismPerKpu,data:data11};
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
const err26 = {instancePath:instancePath+"/compute/parallelismPerKpu",schemaPath:"#/definitions/Compute/properties/parallelismPerKpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},schema:8,parentSchema:schema32.properties.parallelismPerKpu,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err27 = {instancePath:instancePath+"/compute/parallelismPerKpu",schemaPath:"#/definitions/Compute/properties/parallelismPerKpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema32.properties.parallelismPerKpu,data:data11};
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
const err28 = {instancePath:instancePath+"/compute/maxParallelism",schemaPath:"#/definitions/Compute/properties/maxParallelism/type",keyword:"type",params:{type: "integer"},schema:schema32.properties.maxParallelism.type,parentSchema:schema32.properties.maxParallelism,data:data12};
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
const err29 = {instancePath:instancePath+"/compute/maxParallelism",schemaPath:"#/definitions/Compute/properties/maxParallelism/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32768},schema:32768,parentSchema:schema32.properties.maxParallelism,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/compute/maxParallelism",schemaPath:"#/definitions/Compute/properties/maxParallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema32.properties.maxParallelism,data:data12};
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
const err31 = {instancePath:instancePath+"/compute/kpuQuota",schemaPath:"#/definitions/Compute/properties/kpuQuota/type",keyword:"type",params:{type: "integer"},schema:schema32.properties.kpuQuota.type,parentSchema:schema32.properties.kpuQuota,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2000 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/compute/kpuQuota",schemaPath:"#/definitions/Compute/properties/kpuQuota/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},schema:2000,parentSchema:schema32.properties.kpuQuota,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/compute/kpuQuota",schemaPath:"#/definitions/Compute/properties/kpuQuota/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema32.properties.kpuQuota,data:data13};
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
const err34 = {instancePath:instancePath+"/compute",schemaPath:"#/definitions/Compute/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data:data9};
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
const err35 = {instancePath:instancePath+"/scaling",schemaPath:"#/definitions/Scaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema33,data:data14};
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
let data15 = data14.automatic;
if(typeof data15 !== "boolean"){
const err36 = {instancePath:instancePath+"/scaling/automatic",schemaPath:"#/definitions/Scaling/properties/automatic/type",keyword:"type",params:{type: "boolean"},schema:schema33.properties.automatic.type,parentSchema:schema33.properties.automatic,data:data15};
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
const err37 = {instancePath:instancePath+"/scaling",schemaPath:"#/definitions/Scaling/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data:data14};
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
vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.snapshots !== undefined){
let data17 = data.snapshots;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(!(key4 === "enabled")){
const err38 = {instancePath:instancePath+"/snapshots",schemaPath:"#/definitions/Snapshots/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema37,data:data17};
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
let data18 = data17.enabled;
if(typeof data18 !== "boolean"){
const err39 = {instancePath:instancePath+"/snapshots/enabled",schemaPath:"#/definitions/Snapshots/properties/enabled/type",keyword:"type",params:{type: "boolean"},schema:schema37.properties.enabled.type,parentSchema:schema37.properties.enabled,data:data18};
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
const err40 = {instancePath:instancePath+"/snapshots",schemaPath:"#/definitions/Snapshots/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data:data17};
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
if(!((((key5 === "for") || (key5 === "from")) || (key5 === "snapshot")) || (key5 === "allowNonRestoredState"))){
const err41 = {instancePath:instancePath+"/restore",schemaPath:"#/definitions/Restore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema38,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.for !== undefined){
let data20 = data19.for;
if(typeof data20 === "string"){
if(!pattern20.test(data20)){
const err42 = {instancePath:instancePath+"/restore/for",schemaPath:"#/definitions/Restore/properties/for/pattern",keyword:"pattern",params:{pattern: "^release-[0-9a-f]{8}$"},schema:"^release-[0-9a-f]{8}$",parentSchema:schema38.properties.for,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/restore/for",schemaPath:"#/definitions/Restore/properties/for/type",keyword:"type",params:{type: "string"},schema:schema38.properties.for.type,parentSchema:schema38.properties.for,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.from !== undefined){
let data21 = data19.from;
if(!(((data21 === "latest") || (data21 === "snapshot")) || (data21 === "none"))){
const err44 = {instancePath:instancePath+"/restore/from",schemaPath:"#/definitions/Restore/properties/from/enum",keyword:"enum",params:{allowedValues: schema38.properties.from.enum},schema:schema38.properties.from.enum,parentSchema:schema38.properties.from,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data19.snapshot !== undefined){
let data22 = data19.snapshot;
if(typeof data22 === "string"){
if(!pattern21.test(data22)){
const err45 = {instancePath:instancePath+"/restore/snapshot",schemaPath:"#/definitions/Restore/properties/snapshot/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]{1,256}$"},schema:"^[a-zA-Z0-9_.-]{1,256}$",parentSchema:schema38.properties.snapshot,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/restore/snapshot",schemaPath:"#/definitions/Restore/properties/snapshot/type",keyword:"type",params:{type: "string"},schema:schema38.properties.snapshot.type,parentSchema:schema38.properties.snapshot,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data19.allowNonRestoredState !== undefined){
let data23 = data19.allowNonRestoredState;
if(typeof data23 !== "boolean"){
const err47 = {instancePath:instancePath+"/restore/allowNonRestoredState",schemaPath:"#/definitions/Restore/properties/allowNonRestoredState/type",keyword:"type",params:{type: "boolean"},schema:schema38.properties.allowNonRestoredState.type,parentSchema:schema38.properties.allowNonRestoredState,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/restore",schemaPath:"#/definitions/Restore/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.start !== undefined){
let data24 = data.start;
if(typeof data24 !== "boolean"){
const err49 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.start.type,parentSchema:schema25.properties.start,data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.forceStop !== undefined){
let data25 = data.forceStop;
if(typeof data25 !== "boolean"){
const err50 = {instancePath:instancePath+"/forceStop",schemaPath:"#/properties/forceStop/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.forceStop.type,parentSchema:schema25.properties.forceStop,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.logging !== undefined){
if(!(validate24(data.logging, {instancePath:instancePath+"/logging",parentData:data,parentDataProperty:"logging",rootData}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.alarms !== undefined){
if(!(validate28(data.alarms, {instancePath:instancePath+"/alarms",parentData:data,parentDataProperty:"alarms",rootData}))){
vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.properties !== undefined){
if(!(validate30(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
if(!(validate32(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData}))){
vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.sinks !== undefined){
if(!(validate102(data.sinks, {instancePath:instancePath+"/sinks",parentData:data,parentDataProperty:"sinks",rootData}))){
vErrors = vErrors === null ? validate102.errors : append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.storage !== undefined){
if(!(validate165(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData}))){
vErrors = vErrors === null ? validate165.errors : append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
if(!(validate168(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate168.errors : append(vErrors, validate168.errors);
errors = vErrors.length;
}
}
if(data.executionRole !== undefined){
if(!(validate182(data.executionRole, {instancePath:instancePath+"/executionRole",parentData:data,parentDataProperty:"executionRole",rootData}))){
vErrors = vErrors === null ? validate182.errors : append(vErrors, validate182.errors);
errors = vErrors.length;
}
}
if(data.encryption !== undefined){
if(!(validate25(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.deletionProtection !== undefined){
let data35 = data.deletionProtection;
if(typeof data35 !== "boolean"){
const err51 = {instancePath:instancePath+"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.deletionProtection.type,parentSchema:schema25.properties.deletionProtection,data:data35};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.timeouts !== undefined){
let data36 = data.timeouts;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key6 in data36){
if(!(((key6 === "create") || (key6 === "update")) || (key6 === "delete"))){
const err52 = {instancePath:instancePath+"/timeouts",schemaPath:"#/definitions/Timeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema308,data:data36};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data36.create !== undefined){
let data37 = data36.create;
if(typeof data37 === "string"){
if(!pattern264.test(data37)){
const err53 = {instancePath:instancePath+"/timeouts/create",schemaPath:"#/definitions/Timeouts/properties/create/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(m|h)$"},schema:"^[1-9][0-9]{0,3}(m|h)$",parentSchema:schema308.properties.create,data:data37};
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
const err54 = {instancePath:instancePath+"/timeouts/create",schemaPath:"#/definitions/Timeouts/properties/create/type",keyword:"type",params:{type: "string"},schema:schema308.properties.create.type,parentSchema:schema308.properties.create,data:data37};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data36.update !== undefined){
let data38 = data36.update;
if(typeof data38 === "string"){
if(!pattern264.test(data38)){
const err55 = {instancePath:instancePath+"/timeouts/update",schemaPath:"#/definitions/Timeouts/properties/update/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(m|h)$"},schema:"^[1-9][0-9]{0,3}(m|h)$",parentSchema:schema308.properties.update,data:data38};
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
const err56 = {instancePath:instancePath+"/timeouts/update",schemaPath:"#/definitions/Timeouts/properties/update/type",keyword:"type",params:{type: "string"},schema:schema308.properties.update.type,parentSchema:schema308.properties.update,data:data38};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data36.delete !== undefined){
let data39 = data36.delete;
if(typeof data39 === "string"){
if(!pattern264.test(data39)){
const err57 = {instancePath:instancePath+"/timeouts/delete",schemaPath:"#/definitions/Timeouts/properties/delete/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(m|h)$"},schema:"^[1-9][0-9]{0,3}(m|h)$",parentSchema:schema308.properties.delete,data:data39};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/timeouts/delete",schemaPath:"#/definitions/Timeouts/properties/delete/type",keyword:"type",params:{type: "string"},schema:schema308.properties.delete.type,parentSchema:schema308.properties.delete,data:data39};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/timeouts",schemaPath:"#/definitions/Timeouts/type",keyword:"type",params:{type: "object"},schema:schema308.type,parentSchema:schema308,data:data36};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema309 = {"title":"Override","description":"RFC 6902 operations on the arguments of one compiled resource.","type":"object","additionalProperties":false,"required":["address","reason","operations"],"properties":{"address":{"title":"Override address","description":"The Terraform address of the resource; `flinkform plan` lists them.","type":"string","pattern":"^aws_[a-z0-9_]{1,80}[.][a-z][a-z0-9_-]{0,80}$","examples":["aws_cloudwatch_log_group.application"]},"reason":{"title":"Override reason","description":"Why the spec has no better way. Shown in every report.","type":"string","minLength":5,"maxLength":500,"examples":["Legal hold: logs must survive the stack"]},"operations":{"title":"Operations","description":"What to change, in order.","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/definitions/OverrideOperation"},"examples":[[{"op":"add","path":"/skip_destroy","value":true}]]}}};
const schema310 = {"title":"Override operation","description":"One RFC 6902 operation; paths begin at the resource's arguments. Values are literal: they are never evaluated by Terraform.","type":"object","additionalProperties":false,"required":["op","path"],"properties":{"op":{"title":"Operation name","description":"`add` sets or inserts, `replace` changes what is there, `remove` takes it away.","enum":["add","replace","remove"],"examples":["add"]},"path":{"title":"Operation path","description":"A JSON Pointer into the resource's arguments.","type":"string","pattern":"^(/[^/]{0,200}){1,20}$","examples":["/skip_destroy"]},"value":{"title":"Operation value","description":"The value for `add` and `replace`: any JSON.","tsType":"unknown","examples":[true]}},"examples":[{"op":"add","path":"/skip_destroy","value":true}]};
const pattern267 = new RegExp("^aws_[a-z0-9_]{1,80}[.][a-z][a-z0-9_-]{0,80}$", "u");
const pattern268 = new RegExp("^(/[^/]{0,200}){1,20}$", "u");

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema309.required,parentSchema:schema309,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema309.required,parentSchema:schema309,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operations === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operations"},schema:schema309.required,parentSchema:schema309,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema309,data};
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
if(!pattern267.test(data0)){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^aws_[a-z0-9_]{1,80}[.][a-z][a-z0-9_-]{0,80}$"},schema:"^aws_[a-z0-9_]{1,80}[.][a-z][a-z0-9_-]{0,80}$",parentSchema:schema309.properties.address,data:data0};
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
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema309.properties.address.type,parentSchema:schema309.properties.address,data:data0};
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
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema309.properties.reason,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 5){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 5},schema:5,parentSchema:schema309.properties.reason,data:data1};
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
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema309.properties.reason.type,parentSchema:schema309.properties.reason,data:data1};
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
const err9 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema309.properties.operations,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema309.properties.operations,data:data2};
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
const err11 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/definitions/OverrideOperation/required",keyword:"required",params:{missingProperty: "op"},schema:schema310.required,parentSchema:schema310,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.path === undefined){
const err12 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/definitions/OverrideOperation/required",keyword:"required",params:{missingProperty: "path"},schema:schema310.required,parentSchema:schema310,data:data3};
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
const err13 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/definitions/OverrideOperation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema310,data:data3};
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
const err14 = {instancePath:instancePath+"/operations/" + i0+"/op",schemaPath:"#/definitions/OverrideOperation/properties/op/enum",keyword:"enum",params:{allowedValues: schema310.properties.op.enum},schema:schema310.properties.op.enum,parentSchema:schema310.properties.op,data:data4};
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
if(!pattern268.test(data5)){
const err15 = {instancePath:instancePath+"/operations/" + i0+"/path",schemaPath:"#/definitions/OverrideOperation/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/[^/]{0,200}){1,20}$"},schema:"^(/[^/]{0,200}){1,20}$",parentSchema:schema310.properties.path,data:data5};
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
const err16 = {instancePath:instancePath+"/operations/" + i0+"/path",schemaPath:"#/definitions/OverrideOperation/properties/path/type",keyword:"type",params:{type: "string"},schema:schema310.properties.path.type,parentSchema:schema310.properties.path,data:data5};
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
const err17 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/definitions/OverrideOperation/type",keyword:"type",params:{type: "object"},schema:schema310.type,parentSchema:schema310,data:data3};
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
const err18 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},schema:schema309.properties.operations.type,parentSchema:schema309.properties.operations,data:data2};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema309.type,parentSchema:schema309,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.aws === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aws"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.spec === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},schema:schema11.required,parentSchema:schema11,data};
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
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
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
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
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
let data1 = data.apiVersion;
if("flinkform/v1" !== data1){
const err7 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "flinkform/v1"},schema:"flinkform/v1",parentSchema:schema11.properties.apiVersion,data:data1};
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
let data2 = data.kind;
if("FlinkApplication" !== data2){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "FlinkApplication"},schema:"FlinkApplication",parentSchema:schema11.properties.kind,data:data2};
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
vErrors = vErrors === null ? validate11.errors : append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(data.aws !== undefined){
if(!(validate13(data.aws, {instancePath:instancePath+"/aws",parentData:data,parentDataProperty:"aws",rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate19(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData}))){
vErrors = vErrors === null ? validate19.errors : append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data6 = data.overrides;
if(Array.isArray(data6)){
if(data6.length > 100){
const err9 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema11.properties.overrides,data:data6};
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
if(!(validate186(data6[i0], {instancePath:instancePath+"/overrides/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate186.errors : append(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},schema:schema11.properties.overrides.type,parentSchema:schema11.properties.overrides,data:data6};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
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

function append(all, more) { for (const one of more) all.push(one); return all; }
