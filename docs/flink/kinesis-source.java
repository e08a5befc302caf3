// Reads the stream of the source "orders". Needs flink-connector-aws-kinesis-streams and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("source.orders");

Configuration config = new Configuration();
settings.stringPropertyNames().forEach(key -> config.setString(key, settings.getProperty(key))); // position, reader, consumer

KinesisStreamsSource<String> source = KinesisStreamsSource.<String>builder()
    .setStreamArn(settings.getProperty("stream.arn"))
    .setSourceConfig(config)
    .setDeserializationSchema(new SimpleStringSchema())
    .build();
DataStream<String> orders = env.fromSource(source, WatermarkStrategy.noWatermarks(), "orders");

// FLINK-1_15 and FLINK-1_18 need flink-connector-kinesis instead, and the group has the keys of its consumer.
DataStream<String> ordersBefore119 = env.addSource(
    new FlinkKinesisConsumer<>(settings.getProperty("stream.name"), new SimpleStringSchema(), settings));
