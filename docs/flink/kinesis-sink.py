# Writes to the stream of the sink "enriched" with the Table API. Needs flink-sql-connector-aws-kinesis-streams.
import json

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.enriched"]

# PARTITIONED BY makes the partition key: records of one order keep their order. Before Flink 1.19 the stream goes by its
# name: 'stream' = what follows the last "/" of the ARN.
table_env.execute_sql(f"""
    CREATE TABLE enriched (orderId STRING, status STRING) PARTITIONED BY (orderId) WITH (
        'connector' = 'kinesis',
        'stream.arn' = '{settings["stream.arn"]}',
        'aws.region' = '{settings["aws.region"]}',
        'format' = 'json')
""")
table_env.execute_sql("INSERT INTO enriched SELECT orderId, status FROM orders")
