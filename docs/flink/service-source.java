// Reads the changes of the database that the source "orders" names. Needs flink-connector-postgres-cdc (for MySQL
// flink-connector-mysql-cdc), the AWS SDK's secretsmanager and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("source.orders");

// The secret has the form that RDS gives it: {"username": ..., "password": ...}
String arn = settings.getProperty("secret.arn");
String secret = SecretsManagerClient.builder().region(Region.of(arn.split(":")[3])).build()
    .getSecretValue(request -> request.secretId(arn)).secretString();
JsonNode login = new ObjectMapper().readTree(secret);

// "facts" and "also" of the spec are keys of your own choice.
PostgresSourceBuilder.PostgresIncrementalSource<String> source =
    PostgresSourceBuilder.PostgresIncrementalSource.<String>builder()
        .hostname(settings.getProperty("hostname"))
        .port(Integer.parseInt(settings.getProperty("port")))
        .database(settings.getProperty("database.name"))
        .schemaList(settings.getProperty("schema.name"))
        .tableList(settings.getProperty("table.name"))
        .slotName(settings.getProperty("slot.name"))
        .decodingPluginName("pgoutput") // RDS has it
        .username(login.get("username").asText())
        .password(login.get("password").asText())
        .deserializer(new JsonDebeziumDeserializationSchema())
        .build();
DataStream<String> orders = env.fromSource(source, WatermarkStrategy.noWatermarks(), "orders");
