# Reads the collection that the source "customers" names (DocumentDB, MongoDB), with the Table API: needs
# flink-sql-connector-mongodb.
import json
from urllib.parse import quote_plus

import boto3

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["source.customers"]
arn = settings["secret.arn"]
secrets = boto3.client("secretsmanager", region_name=arn.split(":")[3])
# The secret is { "username": ..., "password": ... }
login = json.loads(secrets.get_secret_value(SecretId=arn)["SecretString"])
user = f"{quote_plus(login['username'])}:{quote_plus(login['password'])}"

# "host" and "port" are told where the spec asks for them, with "also"; "facts" of the spec are keys of your own choice.
table_env.execute_sql(f"""
    CREATE TABLE customers (_id STRING, name STRING, PRIMARY KEY (_id) NOT ENFORCED) WITH (
        'connector' = 'mongodb',
        'uri' = 'mongodb://{user}@{settings["host"]}:{settings["port"]}/?tls=true&retryWrites=false',
        'database' = '{settings["database"]}',
        'collection' = '{settings["collection"]}')
""")
