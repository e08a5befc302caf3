// Writes to the bucket of the sink "metrics", in InfluxDB (as Amazon Timestream for InfluxDB runs it). Needs
// com.influxdb:influxdb-client-java, the AWS SDK for Secrets Manager and aws-kinesisanalytics-runtime.
class InfluxWriter extends RichMapFunction<Point, Point> {
    private transient InfluxDBClient client;

    @Override
    public void open(OpenContext context) throws IOException {
        Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.metrics");
        // "facts" of the spec are keys of your own choice.
        String token = SecretsManagerClient.create()
            .getSecretValue(request -> request.secretId(settings.getProperty("secret.arn"))).secretString();
        client = InfluxDBClientFactory.create(settings.getProperty("url"), token.toCharArray(),
            settings.getProperty("organization"), settings.getProperty("bucket"));
    }

    // After a failure points are written again: the same series and time make them the same point.
    @Override
    public Point map(Point point) {
        client.getWriteApiBlocking().writePoint(point);
        return point;
    }
}
