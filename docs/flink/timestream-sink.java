// Writes to the table of the sink "metrics": no connector for Timestream is in Maven. Needs the AWS SDK
// (software.amazon.awssdk:timestreamwrite) and aws-kinesisanalytics-runtime.
class TimestreamWriter extends RichMapFunction<Record, Record> {
    private transient Properties settings;
    private transient TimestreamWriteClient client;

    @Override
    public void open(OpenContext context) throws IOException {
        settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.metrics");
        TimestreamWriteClientBuilder builder = TimestreamWriteClient.builder()
            .region(Region.of(settings.getProperty("aws.region")));
        // Of the cell that the spec names. Without it the client asks Timestream for one.
        Optional.ofNullable(settings.getProperty("endpoint.url")).map(URI::create).ifPresent(builder::endpointOverride);
        client = builder.build();
    }

    // After a failure records are written again: the same time, dimensions and measures make them the same record.
    @Override
    public Record map(Record record) {
        client.writeRecords(request -> request.databaseName(settings.getProperty("database.name"))
            .tableName(settings.getProperty("table.name")).records(record));
        return record;
    }
}
