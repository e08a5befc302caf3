// mode: streams. Reads the changes of the table of the source "changes".
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("source.changes");

Configuration config = new Configuration();
config.set(
    DynamodbStreamsSourceConfigConstants.STREAM_INITIAL_POSITION,
    DynamodbStreamsSourceConfigConstants.InitialPosition.valueOf(settings.getProperty("flink.stream.initpos")));
// With egress: endpoints the stream is read by the endpoint's own name.
if (settings.containsKey("aws.endpoint")) config.setString("aws.endpoint", settings.getProperty("aws.endpoint"));

DynamoDbStreamsSource<Change> source = DynamoDbStreamsSource.<Change>builder()
    .setStreamArn(settings.getProperty("stream.arn"))
    .setSourceConfig(config)
    .setDeserializationSchema(new ChangeDeserializer()) // your DynamoDbStreamsDeserializationSchema
    .build();
DataStream<Change> changes = env.fromSource(source, WatermarkStrategy.noWatermarks(), "changes");

// mode: lookup. Looks each order's customer up in the table of the source "customers", without blocking the job.
class CustomerLookup extends RichAsyncFunction<Order, EnrichedOrder> {
  private final Properties settings;
  private transient DynamoDbAsyncClient client;

  CustomerLookup(Properties settings) {
    this.settings = settings;
  }

  @Override
  public void open(OpenContext context) { // Configuration instead of OpenContext before Flink 1.19
    client = DynamoDbAsyncClient.builder().region(Region.of(settings.getProperty("aws.region"))).build();
  }

  @Override
  public void asyncInvoke(Order order, ResultFuture<EnrichedOrder> result) {
    client.getItem(request -> request
            .tableName(settings.getProperty("table.arn"))
            .key(Map.of("customerId", AttributeValue.fromS(order.getCustomerId()))))
        .whenComplete((response, error) -> {
          if (error != null) result.completeExceptionally(error);
          else result.complete(List.of(new EnrichedOrder(order, response.item())));
        });
  }
}

Properties customers = KinesisAnalyticsRuntime.getApplicationProperties().get("source.customers");
AsyncDataStream.unorderedWait(orders, new CustomerLookup(customers), 5, TimeUnit.SECONDS);
