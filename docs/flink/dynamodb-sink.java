// Writes to the table of the sink "status". Needs flink-connector-dynamodb and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.status");

Properties client = new Properties();
client.setProperty(AWSConfigConstants.AWS_REGION, settings.getProperty("aws.region"));

ElementConverter<Order, DynamoDbWriteRequest> converter = (order, context) -> DynamoDbWriteRequest.builder()
    .setType(DynamoDbWriteRequestType.PUT)
    .setItem(Map.of(
        "orderId", AttributeValue.fromS(order.getId()),
        "status", AttributeValue.fromS(order.getStatus())))
    .build();

orders.sinkTo(DynamoDbSink.<Order>builder()
    .setTableName(settings.getProperty("table.name"))
    .setDynamoDbProperties(client)
    // Two writes of one key in the same batch would be refused by BatchWriteItem.
    .setOverwriteByPartitionKeys(List.of("orderId"))
    .setElementConverter(converter)
    .build());
