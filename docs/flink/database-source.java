// Reads the changes of the PostgreSQL database that the source "orders" names. Needs flink-connector-postgres-cdc (for MySQL and
// MariaDB flink-connector-mysql-cdc), the AWS SDK's secretsmanager and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("source.orders");

// The secret has the form that RDS gives it: {"username": ..., "password": ...}
String arn = settings.getProperty("secret.arn");
String secret = SecretsManagerClient.builder().region(Region.of(arn.split(":")[3])).build()
    .getSecretValue(request -> request.secretId(arn)).secretString();
JsonNode login = new ObjectMapper().readTree(secret);
Properties debezium = new Properties();
debezium.setProperty("database.sslmode", settings.getProperty("ssl.mode"));

PostgresSourceBuilder.PostgresIncrementalSource<String> source =
    PostgresSourceBuilder.PostgresIncrementalSource.<String>builder()
        .hostname(settings.getProperty("hostname"))
        .port(Integer.parseInt(settings.getProperty("port")))
        .database(settings.getProperty("database.name"))
        .schemaList("public") // the schemas of the tables
        .tableList(settings.getProperty("table.name").split(","))
        .slotName(settings.getProperty("slot.name"))
        .decodingPluginName(settings.getProperty("decoding.plugin.name"))
        .debeziumProperties(debezium)
        .username(login.get("username").asText())
        .password(login.get("password").asText())
        .deserializer(new JsonDebeziumDeserializationSchema())
        .build();
DataStream<String> orders = env.fromSource(source, WatermarkStrategy.noWatermarks(), "orders");

// Of MySQL and MariaDB: MySqlSource.<String>builder(), with databaseList, tableList and serverId(settings.getProperty("server.id")).

// With mode: jdbc a query, such as one for a look-up: with iamUser the driver is the wrapper of AWS (software.amazon.jdbc:
// aws-advanced-jdbc-wrapper, with the AWS SDK's rds), which makes a token for each connection.
Properties user = new Properties();
user.setProperty("user", settings.getProperty("username"));
Connection connection = DriverManager.getConnection(settings.getProperty("url"), user);
