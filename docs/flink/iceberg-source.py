# Reads a table of the source "rates" as it grows. Set sqlCatalog: true in the spec only if the job runs CREATE DATABASE.
import json

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["source.rates"]

# The default database must be the one of the spec, which must be there.
table_env.execute_sql(f"""
    CREATE CATALOG lake WITH (
        'type' = 'iceberg',
        'catalog-impl' = '{settings["catalog-impl"]}',
        'io-impl' = '{settings["io-impl"]}',
        'client.region' = '{settings["client.region"]}',
        'warehouse' = '{settings["warehouse"]}',
        'default-database' = '{settings["database"]}')
""")
table = settings["tables"].split(",")[0]
rates = table_env.sql_query(
    f"SELECT * FROM lake.{settings['database']}.{table} /*+ OPTIONS('streaming'='true', 'monitor-interval'='60s') */"
)
