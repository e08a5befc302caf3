// Reads, line by line, what Firehose has delivered for the source "landed". Needs flink-connector-files and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("source.landed");

// Objects that end with .gz are decompressed. New ones appear after the buffering interval of the stream.
FileSource<String> source = FileSource
    .forRecordStreamFormat(new TextLineInputFormat(), new Path(settings.getProperty("path")))
    .monitorContinuously(TimeUtils.parseDuration(settings.getProperty("source.monitor.interval")))
    .build();
DataStream<String> landed = env.fromSource(source, WatermarkStrategy.noWatermarks(), "landed");
