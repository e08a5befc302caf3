// Reads the first table of the source "rates" as it grows. Needs iceberg-flink-runtime, iceberg-aws-bundle and Hadoop's classes.
Properties group = KinesisAnalyticsRuntime.getApplicationProperties().get("source.rates");
Map<String, String> settings = group.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, group::getProperty));

CatalogLoader catalog = CatalogLoader.custom("glue", settings, new org.apache.hadoop.conf.Configuration(), settings.get("catalog-impl"));
TableIdentifier name = TableIdentifier.of(settings.get("database"), settings.get("tables").split(",")[0]);

IcebergSource<RowData> source = IcebergSource.forRowData()
    .tableLoader(TableLoader.fromCatalog(catalog, name))
    .streaming(true)
    .monitorInterval(Duration.ofMinutes(1))
    .build();
DataStream<RowData> rates = env.fromSource(source, WatermarkStrategy.noWatermarks(), "rates", TypeInformation.of(RowData.class));
