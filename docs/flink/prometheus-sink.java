// Writes to the workspace of the sink "samples". Needs flink-connector-prometheus with its signer for AMP, and
// aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.samples");

samples
    // A workspace takes the samples of a series in the order of their time: each series stays in one subtask.
    .keyBy(new PrometheusTimeSeriesLabelsAndMetricNameKeySelector())
    .sinkTo(PrometheusSink.builder()
        .setPrometheusRemoteWriteUrl(settings.getProperty("endpoint.url"))
        .setRequestSigner(new AmazonManagedPrometheusWriteRequestSigner(
            settings.getProperty("endpoint.url"), settings.getProperty("aws.region")))
        .build());
// What the workspace refuses, out of order or too old, is dropped with the rest of its request, and the job goes on.
