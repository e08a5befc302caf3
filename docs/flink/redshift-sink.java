// Writes rows to the sink "warehouse". Needs aws-kinesisanalytics-runtime; for mode jdbc redshift-jdbc42 and
// flink-connector-jdbc (org.apache.flink.connector.jdbc.sink.JdbcSink), or for Flink 2 flink-connector-jdbc-core (org.apache.flink.connector.jdbc.core.datastream.sink.JdbcSink).
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.warehouse");

// Mode jdbc. The secret is { "username": ..., "password": ... }.
String secretArn = settings.getProperty("secret.arn");
String secret = SecretsManagerClient.builder().region(Region.of(settings.getProperty("aws.region"))).build()
    .getSecretValue(request -> request.secretId(secretArn)).secretString();
JsonNode login = new ObjectMapper().readTree(secret);

// Redshift enforces no primary keys: after a restart rows of the last checkpoint are there twice, unless a later MERGE removes them.
// On FLINK-1_15 there is no builder: orders.addSink(JdbcSink.sink(statement, setter, execution options, connection options)), of org.apache.flink.connector.jdbc.
orders.sinkTo(JdbcSink.<Order>builder()
    .withQueryStatement("INSERT INTO orders (id, amount) VALUES (?, ?)", (statement, order) -> {
      statement.setString(1, order.getId());
      statement.setBigDecimal(2, order.getAmount());
    })
    .withExecutionOptions(JdbcExecutionOptions.builder().withBatchSize(1000).withBatchIntervalMs(5000).withMaxRetries(3).build())
    .buildAtLeastOnce(new JdbcConnectionOptions.JdbcConnectionOptionsBuilder()
        .withUrl(settings.getProperty("url"))
        .withDriverName(settings.getProperty("driver"))
        .withUsername(login.get("username").asText())
        .withPassword(login.get("password").asText())
        .build()));

// Mode data-api: one statement for a window of orders, from an async function. Needs redshiftdata of the AWS SDK, and no connector.
RedshiftDataAsyncClient client = RedshiftDataAsyncClient.builder().region(Region.of(settings.getProperty("aws.region"))).build();
client.executeStatement(request -> request
    .workgroupName(settings.getProperty("workgroup.name"))          // a workgroup, or
    .clusterIdentifier(settings.getProperty("cluster.identifier"))  // a cluster,
    .dbUser(settings.getProperty("db.user"))                        // and its user,
    .secretArn(settings.getProperty("secret.arn"))                  // or a secret for either: what is not set is null
    .database(settings.getProperty("database"))
    .sql("INSERT INTO orders (id, amount) VALUES (:id, :amount)")
    .parameters(SqlParameter.builder().name("id").value(id).build(), SqlParameter.builder().name("amount").value(amount).build()));
