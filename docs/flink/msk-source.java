// Reads the topics of the source "payments". Needs flink-connector-kafka, aws-msk-iam-auth, the AWS SDK's secretsmanager and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("source.payments");

// auth: scram or tls: the login comes from the secret that the spec names.
if (settings.containsKey("secret.arn")) {
  String secret = SecretsManagerClient.builder().region(Region.of(settings.getProperty("secret.arn").split(":")[3])).build()
      .getSecretValue(request -> request.secretId(settings.getProperty("secret.arn"))).secretString();
  JsonNode login = new ObjectMapper().readTree(secret);
  if (settings.containsKey("sasl.mechanism")) { // {"username": ..., "password": ...}
    String module = "org.apache.kafka.common.security.scram.ScramLoginModule";
    settings.setProperty("sasl.jaas.config", String.format("%s required username=\"%s\" password=\"%s\";",
        module, login.get("username").asText(), login.get("password").asText()));
  } else { // {"certificateChain": ..., "privateKey": ...}, both in PEM
    settings.setProperty("ssl.keystore.certificate.chain", login.get("certificateChain").asText());
    settings.setProperty("ssl.keystore.key", login.get("privateKey").asText());
  }
}

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
DataStream<String> payments = env.fromSource(source, WatermarkStrategy.noWatermarks(), "payments");
