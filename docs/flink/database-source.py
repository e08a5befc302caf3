# Reads the changes of the database that the source "orders" names, with the Table API: for PostgreSQL needs
# flink-sql-connector-postgres-cdc; for MySQL and MariaDB flink-sql-connector-mysql-cdc, with 'server-id' in place of the slot.
import json

import boto3

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["source.orders"]
arn = settings["secret.arn"]
secrets = boto3.client("secretsmanager", region_name=arn.split(":")[3])
# The secret has the form that RDS gives it: {"username": ..., "password": ...}
login = json.loads(secrets.get_secret_value(SecretId=arn)["SecretString"])
schema, table = settings["table.name"].split(",")[0].split(".")

table_env.execute_sql(f"""
    CREATE TABLE orders (id BIGINT, total DECIMAL(10, 2), PRIMARY KEY (id) NOT ENFORCED) WITH (
        'connector' = 'postgres-cdc',
        'hostname' = '{settings["hostname"]}',
        'port' = '{settings["port"]}',
        'database-name' = '{settings["database.name"]}',
        'schema-name' = '{schema}',
        'table-name' = '{table}',
        'slot.name' = '{settings["slot.name"]}',
        'decoding.plugin.name' = '{settings["decoding.plugin.name"]}',
        'debezium.database.sslmode' = '{settings["ssl.mode"]}',
        'scan.incremental.snapshot.enabled' = 'true',
        'username' = '{login["username"]}',
        'password' = '{login["password"]}')
""")
