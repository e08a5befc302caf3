// Reads the collection that the source "customers" names (DocumentDB, MongoDB). Needs flink-connector-mongodb, the AWS SDK's
// secretsmanager and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("source.customers");

// The secret is { "username": ..., "password": ... }
String arn = settings.getProperty("secret.arn");
String secret = SecretsManagerClient.builder().region(Region.of(arn.split(":")[3])).build()
    .getSecretValue(request -> request.secretId(arn)).secretString();
JsonNode login = new ObjectMapper().readTree(secret);
String user = URLEncoder.encode(login.get("username").asText(), UTF_8) + ":" + URLEncoder.encode(login.get("password").asText(), UTF_8);

MongoSource<String> source = MongoSource.<String>builder()
    // "host" and "port" are told where the spec asks for them, with "also"; "facts" of the spec are keys of your own choice.
    .setUri("mongodb://" + user + "@" + settings.getProperty("host") + ":" + settings.getProperty("port") + "/?tls=true&retryWrites=false")
    .setDatabase(settings.getProperty("database"))
    .setCollection(settings.getProperty("collection"))
    .setDeserializationSchema(new MongoJsonDeserializationSchema())
    .build();
DataStream<String> customers = env.fromSource(source, WatermarkStrategy.noWatermarks(), "customers");
