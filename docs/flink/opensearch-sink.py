# Writes to the sink "search", with auth: basic. Flink SQL cannot sign requests: with auth: iam the sink must be built in Java.
# Needs flink-sql-connector-opensearch2.
import json

import boto3

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.search"]

# The secret is { "username": ..., "password": ... }.
region = settings["secret.arn"].split(":")[3]
secret = boto3.client("secretsmanager", region_name=region).get_secret_value(SecretId=settings["secret.arn"])
login = {key: value.replace("'", "''") for key, value in json.loads(secret["SecretString"]).items()}

# The primary key becomes the document's id: after a restart the same document is written again, not a second one.
table_env.execute_sql(f"""
    CREATE TABLE search (id STRING, status STRING, PRIMARY KEY (id) NOT ENFORCED) WITH (
        'connector' = 'opensearch-2',
        'hosts' = '{settings["hosts"]}',
        'index' = 'orders',
        'username' = '{login["username"]}',
        'password' = '{login["password"]}')
""")
table_env.execute_sql("INSERT INTO search SELECT id, status FROM orders")
