# Writes rows to the sink "totals", with the Table API: needs flink-connector-jdbc (for Flink 2 flink-connector-jdbc-core and the
# part of the engine, such as flink-connector-jdbc-postgres) and the driver. It knows the engine by the URL, for which the sink
# must have a secret: the wrapper for IAM authentication is for Java.
import json

import boto3

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.totals"]
arn = settings["secret.arn"]
secrets = boto3.client("secretsmanager", region_name=arn.split(":")[3])
# The secret has the form that RDS gives it: {"username": ..., "password": ...}
login = json.loads(secrets.get_secret_value(SecretId=arn)["SecretString"])

# With a primary key rows are inserted or updated: after a failure they may come again.
table_env.execute_sql(f"""
    CREATE TABLE totals (id STRING, amount DECIMAL(10, 2), PRIMARY KEY (id) NOT ENFORCED) WITH (
        'connector' = 'jdbc',
        'url' = '{settings["url"]}',
        'driver' = '{settings["driver"]}',
        'table-name' = '{settings["table.name"]}',
        'username' = '{login["username"]}',
        'password' = '{login["password"]}')
""")
