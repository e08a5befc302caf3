// Lines of logs as people have shown them, with their source, and which alarms they must ring. Accounts and names stand
// as they were shown; `...` is where the line was cut by whoever quotes it here.
import type { failures } from '../../src/watching/log-alarms';

export interface LogLine {
  readonly source: string;
  readonly line: string;
  /** All alarms that ring; every other must not. */
  readonly rings: readonly (keyof typeof failures)[];
}

/** An event as the service writes it. The fields: developer guide, "Write custom messages to CloudWatch Logs". */
const event = (message: string, messageType: string): string =>
  JSON.stringify({
    locationInformation:
      'org.apache.flink.runtime.rest.handler.AbstractHandler.handleException(AbstractHandler.java:210)',
    logger: 'org.apache.flink.runtime.webmonitor.handlers.JarRunOverrideHandler',
    message,
    threadName: 'Flink-DispatcherRestEndpoint-thread-2',
    applicationARN: 'arn:aws:kinesisanalytics:us-east-1:299003995950:application/pythonsample',
    applicationVersionId: '5',
    messageSchemaVersion: '1',
    messageType,
  });

/** Trouble that has an alarm. */
const troubled: readonly LogLine[] = [
  {
    source: 'https://github.com/aws-samples/amazon-kinesis-data-analytics-flink-starter-kit/pull/13',
    line:
      '{"applicationARN":"arn:aws:kinesisanalytics:us-east-1:<>:application/amazon_kda_flink_starter_kit",' +
      '"applicationVersionId":1,"message":"org.apache.flink.client.program.ProgramInvocationException: The ' +
      "program's " +
      "entry point class 'com.amazonaws.kda.flink.starterkit.SessionProcessor' could not be loaded due to a linkage " +
      'failure. StackTrace: java.util.concurrent.CompletionException: ...',
    rings: ['missing_class'],
  },
  {
    source: 'https://github.com/aws/aws-msk-iam-auth/issues/228 (Managed Service for Apache Flink, Java 11)',
    line:
      'java.lang.UnsupportedClassVersionError: software/amazon/msk/auth/iam/IAMClientCallbackHandler has been ' +
      'compiled ' +
      'by a more recent version of the Java Runtime (class file version 61.0), this version of the Java Runtime only ' +
      'recognizes class file versions up to 55.0',
    rings: ['missing_class'],
  },
  {
    source: 'https://github.com/aws-samples/amazon-managed-service-for-apache-flink-examples/issues/47',
    line: 'java.lang.NoClassDefFoundError: org/apache/flink/streaming/api/functions/source/SourceFunction',
    rings: ['missing_class'],
  },
  {
    source: 'https://github.com/apache/streampark/issues/4262',
    line: 'Caused by: java.lang.ClassNotFoundException: org.apache.flink.table.api.TableEnvironment',
    rings: ['missing_class'],
  },
  {
    source: 'https://github.com/awslabs/amazon-kinesis-connector-flink/issues/65 (flink-connector-kinesis 1.15.2)',
    line:
      'Caused by: ' +
      'org.apache.flink.kinesis.shaded.software.amazon.awssdk.services.kinesis.model.KinesisException: User: ' +
      'arn:aws:sts::<SOURCE ACCOUNT>:assumed-role/kinesis-application-role/kiam-kiam is not authorized to perform: ' +
      'kinesis:DescribeStreamSummary on resource: arn:aws:kinesis:us-east-1:<SOURCE ACCOUNT>:stream/<Kinesis stream> ' +
      'because no identity-based policy allows the kinesis:DescribeStreamSummary action (Service: Kinesis, Status ' +
      'Code: 400, ...',
    rings: ['access_denied'],
  },
  {
    source: 'https://github.com/guardian/kinesis-logback-appender/pull/21 (the first SDK for Java)',
    line:
      'com.amazonaws.AmazonServiceException: User: arn:aws:sts::123123123:assumed-role/ is not authorized to ' +
      'perform: ' +
      'firehose:DescribeDeliveryStream on resource: arn:aws:firehose:eu-west-1:.... (Service: AmazonKinesisFirehose; ' +
      'Status Code: 400; Error Code: AccessDeniedException; Request ID: 782f1dbb-10c7-11e8-bde6-991f2376efb2)',
    rings: ['access_denied'],
  },
  {
    source: 'https://github.com/aws-samples/pyflink-getting-started/issues/5',
    line: 'Exception in thread "kpl-daemon-0000" java.lang.OutOfMemoryError: Java heap space',
    rings: ['out_of_memory'],
  },
  {
    source: 'https://github.com/awslabs/amazon-timestream-tools/issues/122 (Flink 1.15.2 of the service)',
    line:
      "java.lang.NoSuchMethodError: 'org.apache.flink.metrics.MetricGroup " +
      "org.apache.flink.api.connector.sink.Sink$InitContext.metricGroup()'",
    rings: ['missing_class'],
  },
  {
    source: 'https://github.com/awslabs/amazon-kinesis-connector-flink/issues/27 (Flink 1.11 of the service)',
    line: 'java.net.UnknownHostException: kinesis.eu-west-1.amazonaws.com',
    rings: ['unreachable'],
  },
  {
    source:
      'https://docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-symptoms.html#troubleshooting-rt-vpc',
    line: 'org.apache.kafka.common.errors.TimeoutException: Failed to update metadata after 60000 ms.',
    rings: ['unreachable'],
  },
  {
    source: 'https://github.com/apache/spark/pull/41791 (Amazon MSK, the same client as that of a KafkaSource)',
    line:
      'Cause: java.util.concurrent.ExecutionException: org.apache.kafka.common.errors.TimeoutException: Timed out ' +
      'waiting for a node assignment. Call: describeTopics',
    rings: ['unreachable'],
  },
  {
    source:
      'https://github.com/apache/kafka/blob/3.7.0/clients/src/main/java/org/apache/kafka/clients/producer/' +
      'KafkaProducer.java',
    line: 'org.apache.kafka.common.errors.TimeoutException: Topic orders not present in metadata after 60000 ms.',
    rings: ['unreachable'],
  },
  {
    source: 'https://github.com/spring-attic/spring-cloud-stream-binder-aws-kinesis/issues/118',
    line:
      'com.amazonaws.services.kinesis.model.ResourceNotFoundException: Stream test-dynamo-stream under account ' +
      'xxxxxxxxxxxx not found. (Service: AmazonKinesis; Status Code: 400; Error Code: ResourceNotFoundException)',
    rings: ['not_found'],
  },
  {
    source: 'https://github.com/awslabs/amazon-kinesis-connector-flink/issues/44 (the frames below the message)',
    line:
      '\\tat software.amazon.kinesis.shaded.software.amazon.awssdk.services.kinesis.model.ResourceNotFoundException' +
      '$BuilderImpl.build(ResourceNotFoundException.java:117) ~[msg-dist-cd.jar:1.0-SNAPSHOT]',
    rings: ['not_found'],
  },
  {
    source: 'https://github.com/apache/streampark/issues/2172',
    line:
      'Caused by: java.lang.IllegalStateException: Failed to rollback to checkpoint/savepoint ' +
      'hdfs://hadoop-node01:8020/' +
      'flink/jobs/savepoint/test/savepoint-8b63ea-6498a5f5861e. Cannot map checkpoint/savepoint state for operator ' +
      'e30ccce83304773b609843a7d9d3e8d7 to the new program, because the operator is not available in the new ' +
      'program. ' +
      'If you want to allow to skip this, you can set the --allowNonRestoredState option on the CLI.',
    rings: ['state_does_not_fit'],
  },
];

/** Trouble that says nothing of its cause, and what is none. */
const silent: readonly LogLine[] = [
  {
    source: 'https://github.com/aws-samples/amazon-kinesis-data-analytics-examples/issues/4',
    line: event('Exception occurred in REST handler: Could not execute application.', 'ERROR'),
    rings: [],
  },
  {
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/cloudwatch-logs-writing.html',
    line: event("This message will be written to the application's CloudWatch log", 'INFO'),
    rings: [],
  },
  {
    source: 'https://github.com/aws-samples/amazon-managed-service-for-apache-flink-examples/issues/108',
    line:
      'Amazon Managed Service for Apache Flink failed to transition the application to the desired state. The ' +
      'application is being transitioned to READY state. Please investigate the following error. ' +
      'org.apache.flink.runtime.rest.handler.RestHandlerException: Could not execute application. at ' +
      'org.apache.flink.runtime.webmonitor.handlers.JarRunOverrideHandler.lambda$handleRequest$4' +
      '(JarRunOverrideHandler.java:248) at java.base/java.util.concurrent.CompletableFuture.uniHandle' +
      '(CompletableFuture.java:930) ...',
    rings: [],
  },
  {
    source:
      'https://github.com/aws/aws-msk-iam-auth/issues/47 (a broker that is away for a moment: the client tries again)',
    line:
      'WARN org.apache.kafka.clients.NetworkClient : [AdminClient clientId=kafka-t-admin-0] Connection to node -1 ' +
      '(localhost/127.0.0.1:9092) could not be established. Node may not be available.',
    rings: [],
  },
  {
    source: 'https://github.com/apache/iceberg/issues/8348',
    line:
      'java.lang.Exception: Exception while creating StreamOperatorStateContext.\\n\\tat ' +
      'org.apache.flink.streaming.api.' +
      'operators.StreamTaskStateInitializerImpl.streamOperatorStateContext(StreamTaskStateInitializerImpl.java:256)',
    rings: [],
  },
];

export const logLines: readonly LogLine[] = [...troubled, ...silent];
