// Sends to the queue of the sink "alerts". Needs flink-connector-sqs and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.alerts");

Properties client = new Properties();
client.setProperty(AWSConfigConstants.AWS_REGION, settings.getProperty("aws.region"));

alerts.sinkTo(SqsSink.<String>builder()
    .setSqsUrl(settings.getProperty("queue.url"))
    .setSqsClientProperties(client)
    // A message is text of at most 256,000 bytes. After a failure it is sent again: readers must expect it twice.
    .setSqsSinkElementConverter(SqsSinkElementConverter.<String>builder()
        .setSerializationSchema(new SimpleStringSchema())
        .build())
    .build());
