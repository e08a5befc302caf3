// Writes lines to objects of the sink "archive". Needs flink-connector-files and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.archive");

// An object appears when the checkpoint after its last line is complete; unfinished uploads stay invisible.
orders.sinkTo(FileSink
    .forRowFormat(new Path(settings.getProperty("path")), new SimpleStringEncoder<String>("UTF-8"))
    .withBucketAssigner(new DateTimeBucketAssigner<>("yyyy-MM-dd--HH"))
    .withRollingPolicy(OnCheckpointRollingPolicy.build())
    .build());
