# Writes to a table of the sink "lake". Flink SQL registers the catalog: set sqlCatalog: true in the spec.
import json

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.lake"]

# The default database must be the one of the spec: Flink creates it when the catalog opens, if it is not there.
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
