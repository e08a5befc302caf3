// Writes to the stream of the sink "archive". Needs flink-connector-aws-kinesis-firehose and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.archive");

Properties client = new Properties();
client.setProperty(AWSConfigConstants.AWS_REGION, settings.getProperty("aws.region"));

orders.sinkTo(KinesisFirehoseSink.<String>builder()
    .setDeliveryStreamName(settings.getProperty("delivery-stream"))
    .setFirehoseClientProperties(client)
    // Firehose joins records as they are: end each one with a line feed, or readers cannot tell them apart.
    .setSerializationSchema(order -> (order + "\n").getBytes(StandardCharsets.UTF_8))
    .build());
