# Reads the stream of the source "orders" with the Table API. Needs flink-sql-connector-aws-kinesis-streams.
# FLINK-1_15 and FLINK-1_18 need flink-sql-connector-kinesis instead; the property group has the keys of FlinkKinesisConsumer then.
import json

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["source.orders"]

# stream.arn, aws.region and everything that begins with source. are options of the connector.
options = ", ".join(f"'{key}' = '{value}'" for key, value in settings.items() if key.startswith(("stream.arn", "aws.region", "source.")))

table_env.execute_sql(f"""
    CREATE TABLE orders (orderId STRING, amount DECIMAL(10, 2)) WITH (
        'connector' = 'kinesis',
        {options},
        'format' = 'json')
""")
