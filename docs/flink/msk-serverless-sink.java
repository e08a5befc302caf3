// Writes to the topics of the sink "sessions". Needs flink-connector-kafka, aws-msk-iam-auth and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.sessions");

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
