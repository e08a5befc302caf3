// Reads the first table of the source "orders" as it grows. Needs iceberg-flink-runtime, iceberg-aws-bundle, s3-tables-catalog-for-iceberg-runtime and Hadoop's classes.
Properties group = KinesisAnalyticsRuntime.getApplicationProperties().get("source.orders");
Map<String, String> settings = group.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, group::getProperty));

CatalogLoader catalog = CatalogLoader.custom("s3tables", settings, new org.apache.hadoop.conf.Configuration(), settings.get("catalog-impl"));
TableIdentifier name = TableIdentifier.of(settings.get("namespace"), settings.get("tables").split(",")[0]);

IcebergSource<RowData> source = IcebergSource.forRowData()
    .tableLoader(TableLoader.fromCatalog(catalog, name))
    .streaming(true)
    .monitorInterval(Duration.ofMinutes(1))
    .build();
DataStream<RowData> orders = env.fromSource(source, WatermarkStrategy.noWatermarks(), "orders", TypeInformation.of(RowData.class));
