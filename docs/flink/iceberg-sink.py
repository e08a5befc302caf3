# Writes to a table of the sink "lake". Set sqlCatalog: true in the spec only if the job runs CREATE DATABASE.
import json

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.lake"]

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
table = f"lake.{settings['database']}.{settings['tables'].split(',')[0]}"

# With createTables: true in the spec.
table_env.execute_sql(f"CREATE TABLE IF NOT EXISTS {table} (id STRING, total DOUBLE)")
table_env.execute_sql(f"INSERT INTO {table} SELECT id, total FROM orders")
