// Writes to the stream of the sink "enriched". Needs flink-connector-aws-kinesis-streams and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.enriched");

Properties client = new Properties();
client.setProperty(AWSConfigConstants.AWS_REGION, settings.getProperty("aws.region"));

orders.sinkTo(KinesisStreamsSink.<String>builder()
    .setStreamArn(settings.getProperty("stream.arn")) // FLINK-1_15 knows setStreamName only: what follows the last "/" of the ARN
    .setKinesisClientProperties(client)
    .setSerializationSchema(new SimpleStringSchema())
    .setPartitionKeyGenerator(order -> String.valueOf(order.hashCode())) // records with one key keep their order
    .build());
