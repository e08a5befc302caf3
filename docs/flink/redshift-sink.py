# Writes rows to the sink "warehouse", with mode: jdbc. Needs flink-connector-jdbc and redshift-jdbc42.
import json

import boto3
from pyflink.common.typeinfo import Types
from pyflink.datastream.connectors.jdbc import JdbcConnectionOptions, JdbcExecutionOptions, JdbcSink

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.warehouse"]

# The secret is { "username": ..., "password": ... }.
secret = boto3.client("secretsmanager", region_name=settings["aws.region"]).get_secret_value(SecretId=settings["secret.arn"])
login = json.loads(secret["SecretString"])

# Redshift enforces no primary keys: after a restart rows of the last checkpoint are there twice, unless a later MERGE removes them.
orders.add_sink(
    JdbcSink.sink(
        "INSERT INTO orders (id, amount) VALUES (?, ?)",
        Types.ROW([Types.STRING(), Types.BIG_DEC()]),
        JdbcConnectionOptions.JdbcConnectionOptionsBuilder()
        .with_url(settings["url"])
        .with_driver_name(settings["driver"])
        .with_user_name(login["username"])
        .with_password(login["password"])
        .build(),
        JdbcExecutionOptions.builder().with_batch_size(1000).with_batch_interval_ms(5000).with_max_retries(3).build(),
    )
)
