// Reads the topics of the source "clicks". Needs flink-connector-kafka, aws-msk-iam-auth and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("source.clicks");

Map<String, OffsetsInitializer> starts = Map.of(
    "group-offsets", OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST),
    "earliest-offset", OffsetsInitializer.earliest(),
    "latest-offset", OffsetsInitializer.latest());

KafkaSource<String> source = KafkaSource.<String>builder()
    .setProperties(settings) // bootstrap.servers, group.id and how to log in
    .setTopics(settings.getProperty("topics").split(","))
    .setStartingOffsets(starts.get(settings.getProperty("scan.startup.mode")))
    .setValueOnlyDeserializer(new SimpleStringSchema())
    .build();
DataStream<String> clicks = env.fromSource(source, WatermarkStrategy.noWatermarks(), "clicks");
