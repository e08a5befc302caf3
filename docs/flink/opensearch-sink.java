// Writes to the sink "search". Needs flink-connector-opensearch2, aws-request-signing-apache-interceptor 3.x (io.github.acm19) and
// aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.search");

Opensearch2SinkBuilder<Order> sink = new Opensearch2SinkBuilder<Order>()
    .setHosts(HttpHost.create(settings.getProperty("hosts")))
    // With an id of its own a document is written again after a restart, not a second time. A time-series collection takes no ids.
    .setEmitter((order, context, indexer) -> indexer.add(new IndexRequest("orders").id(order.getId()).source(order.asMap())))
    .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE);

if (settings.getProperty("auth").equals("iam")) {
  // The connector cannot sign by itself. "signing.service" is "es" for a domain and "aoss" for a collection.
  String region = settings.getProperty("aws.region");
  String service = settings.getProperty("signing.service");
  sink.setRestClientFactory((builder, config) -> builder.setHttpClientConfigCallback(http -> http.addInterceptorLast(
      new AwsRequestSigningApacheInterceptor(service, AwsV4HttpSigner.create(), DefaultCredentialsProvider.create(), Region.of(region)))));
} else {
  // The secret is { "username": ..., "password": ... }.
  String secretArn = settings.getProperty("secret.arn");
  String secret = SecretsManagerClient.builder().region(Region.of(secretArn.split(":")[3])).build()
      .getSecretValue(request -> request.secretId(secretArn)).secretString();
  JsonNode login = new ObjectMapper().readTree(secret);
  sink.setConnectionUsername(login.get("username").asText()).setConnectionPassword(login.get("password").asText());
}
orders.sinkTo(sink.build());
