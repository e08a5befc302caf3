// Reads, line by line, the objects of the source "incoming". Needs flink-connector-files and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("source.incoming");

FileSource.FileSourceBuilder<String> builder = FileSource
    .forRecordStreamFormat(new TextLineInputFormat(), new Path(settings.getProperty("path")));
// Without discoveryInterval the source ends after the objects that are there.
if (settings.containsKey("source.monitor.interval")) {
  builder.monitorContinuously(TimeUtils.parseDuration(settings.getProperty("source.monitor.interval")));
}
DataStream<String> incoming = env.fromSource(builder.build(), WatermarkStrategy.noWatermarks(), "incoming");
