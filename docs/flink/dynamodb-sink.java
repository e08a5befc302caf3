// Writes to the table of the sink "status". Needs flink-connector-dynamodb and aws-kinesisanalytics-runtime.
Properties settings = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.status");

Properties client = new Properties();
client.setProperty(AWSConfigConstants.AWS_REGION, settings.getProperty("aws.region"));

ElementConverter<Order, DynamoDbWriteRequest> converter = (order, context) -> DynamoDbWriteRequest.builder()
    .setType(DynamoDbWriteRequestType.PUT)
    .setItem(Map.of(
        "orderId", AttributeValue.fromS(order.getId()),
        "changedAt", AttributeValue.fromN(Long.toString(order.getChangedAt())),
        "status", AttributeValue.fromS(order.getStatus())))
    .build();

orders.sinkTo(DynamoDbSink.<Order>builder()
    .setTableName(settings.getProperty("table.arn")) // the name would be taken for a table of the job's own account
    .setDynamoDbProperties(client)
    // BatchWriteItem refuses two writes of one key in a batch. Name every attribute of the key: by the partition key alone
    // all but one of its items would be dropped. A table without sort key has one.
    .setOverwriteByPartitionKeys(List.of("orderId", "changedAt"))
    .setElementConverter(converter)
    .build());
