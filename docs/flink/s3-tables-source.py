# Reads a table of the source "orders" as it grows. Set sqlCatalog: true in the spec only if the job runs CREATE DATABASE.
import json

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["source.orders"]

# The default database must be the namespace of the spec, which must be there.
table_env.execute_sql(f"""
    CREATE CATALOG s3_tables WITH (
        'type' = 'iceberg',
        'catalog-impl' = '{settings["catalog-impl"]}',
        'client.region' = '{settings["client.region"]}',
        'warehouse' = '{settings["warehouse"]}',
        'default-database' = '{settings["namespace"]}')
""")
table = settings["tables"].split(",")[0]
orders = table_env.sql_query(
    f"SELECT * FROM s3_tables.{settings['namespace']}.{table} /*+ OPTIONS('streaming'='true', 'monitor-interval'='60s') */"
)
