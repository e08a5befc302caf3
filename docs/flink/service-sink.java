// Writes to the Prometheus workspace of the sink "samples" (Amazon Managed Service for Prometheus). Needs
// flink-connector-prometheus with its request signer, and aws-kinesisanalytics-runtime. Prometheus takes the samples of a
// series in order of their time: keep each series in one subtask.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.samples");

// "facts" of the spec are keys of your own choice.
samples.keyBy(new PrometheusTimeSeriesLabelsAndMetricNameKeySelector()).sinkTo(PrometheusSink.builder()
    .setPrometheusRemoteWriteUrl(settings.getProperty("endpoint.url"))
    .setRequestSigner(new AmazonManagedPrometheusWriteRequestSigner(
        settings.getProperty("endpoint.url"), settings.getProperty("aws.region")))
    .build());
