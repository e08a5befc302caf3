// Writes to the topics of the sink "mirror". Needs flink-connector-kafka, the AWS SDK's secretsmanager and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.mirror");

// auth: plain, scram-... or mtls: the login comes from the secret that the spec names.
if (settings.containsKey("secret.arn")) {
  String secret = SecretsManagerClient.builder().region(Region.of(settings.getProperty("secret.arn").split(":")[3])).build()
      .getSecretValue(request -> request.secretId(settings.getProperty("secret.arn"))).secretString();
  JsonNode login = new ObjectMapper().readTree(secret);
  if (settings.containsKey("sasl.mechanism")) { // {"username": ..., "password": ...}
    String module = settings.getProperty("sasl.mechanism").equals("PLAIN")
        ? "org.apache.kafka.common.security.plain.PlainLoginModule"
        : "org.apache.kafka.common.security.scram.ScramLoginModule";
    settings.setProperty("sasl.jaas.config", String.format("%s required username=\"%s\" password=\"%s\";",
        module, login.get("username").asText(), login.get("password").asText()));
  } else { // {"certificateChain": ..., "privateKey": ...}, both in PEM
    settings.setProperty("ssl.keystore.certificate.chain", login.get("certificateChain").asText());
    settings.setProperty("ssl.keystore.key", login.get("privateKey").asText());
  }
}

DeliveryGuarantee guarantee = DeliveryGuarantee.valueOf(settings.getProperty("delivery.guarantee"));
KafkaSinkBuilder<String> sink = KafkaSink.<String>builder()
    .setKafkaProducerConfig(settings) // how to log in, idempotence, transaction timeout
    .setBootstrapServers(settings.getProperty("bootstrap.servers"))
    .setRecordSerializer(KafkaRecordSerializationSchema.builder()
        .setTopic(settings.getProperty("topics").split(",")[0]) // or setTopicSelector, for several
        .setValueSerializationSchema(new SimpleStringSchema())
        .build())
    .setDeliveryGuarantee(guarantee);
if (guarantee == DeliveryGuarantee.EXACTLY_ONCE) sink.setTransactionalIdPrefix(settings.getProperty("transactional.id.prefix"));
results.sinkTo(sink.build());
