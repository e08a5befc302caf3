// Writes rows to the sink "totals". Needs flink-connector-jdbc (org.apache.flink.connector.jdbc.sink.JdbcSink), or for Flink 2
// flink-connector-jdbc-core (org.apache.flink.connector.jdbc.core.datastream.sink.JdbcSink), the driver of the engine, and
// aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.totals");

// The secret has the form that RDS gives it: {"username": ..., "password": ...}
String arn = settings.getProperty("secret.arn");
String secret = SecretsManagerClient.builder().region(Region.of(arn.split(":")[3])).build()
    .getSecretValue(request -> request.secretId(arn)).secretString();
JsonNode login = new ObjectMapper().readTree(secret);

// After a failure rows come again: insert or update makes that good.
totals.sinkTo(JdbcSink.<Total>builder()
    .withQueryStatement("INSERT INTO totals (id, amount) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET amount = EXCLUDED.amount", (statement, total) -> {
      statement.setString(1, total.getId());
      statement.setBigDecimal(2, total.getAmount());
    })
    .withExecutionOptions(JdbcExecutionOptions.builder().withBatchSize(1000).withBatchIntervalMs(1000).withMaxRetries(3).build())
    .buildAtLeastOnce(new JdbcConnectionOptions.JdbcConnectionOptionsBuilder()
        .withUrl(settings.getProperty("url"))
        .withDriverName(settings.getProperty("driver"))
        .withUsername(login.get("username").asText()) // with iamUser: settings.getProperty("username"), and no password
        .withPassword(login.get("password").asText())
        .build()));

// With delivery: exactly-once .withExecutionOptions(... .withMaxRetries(Integer.parseInt(settings.getProperty("max.retries"))) ...) and
JdbcExactlyOnceOptions exactlyOnce = JdbcExactlyOnceOptions.builder()
    .withTransactionPerConnection(Boolean.parseBoolean(settings.getProperty("transaction.per.connection")))
    .build();
// .buildExactlyOnce(exactlyOnce, () -> { PGXADataSource database = new PGXADataSource(); database.setUrl(url); ... return database; })
