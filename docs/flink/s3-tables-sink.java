// Writes to the first table of the sink "totals". Needs iceberg-flink-runtime, iceberg-aws-bundle, s3-tables-catalog-for-iceberg-runtime and Hadoop's classes.
Properties group = KinesisAnalyticsRuntime.getApplicationProperties().get("sink.totals");
Map<String, String> settings = group.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, group::getProperty));

CatalogLoader loader = CatalogLoader.custom("s3tables", settings, new org.apache.hadoop.conf.Configuration(), settings.get("catalog-impl"));
TableIdentifier name = TableIdentifier.of(settings.get("namespace"), settings.get("tables").split(",")[0]);

// With createTables: true in the spec.
Catalog catalog = loader.loadCatalog();
if (!catalog.tableExists(name)) {
  catalog.createTable(name, new Schema(
      Types.NestedField.required(1, "id", Types.StringType.get()),
      Types.NestedField.required(2, "total", Types.DoubleType.get())));
}

// Iceberg commits with each checkpoint. S3 Tables compacts by itself: a job that did so as well would get into its way.
FlinkSink.forRowData(orders)
    .tableLoader(TableLoader.fromCatalog(loader, name))
    .append();
