# Writes to the table of the sink "status" with the Table API. Needs flink-sql-connector-dynamodb.
import json

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.status"]

# PARTITIONED BY names every attribute of the key, a sort key as well: two writes of one key in a batch are made one.
table_env.execute_sql(f"""
    CREATE TABLE status (orderId STRING, changedAt BIGINT, status STRING) PARTITIONED BY (orderId, changedAt) WITH (
        'connector' = 'dynamodb',
        'table-name' = '{settings["table.arn"]}',
        'aws.region' = '{settings["aws.region"]}')
""")
table_env.execute_sql("INSERT INTO status SELECT orderId, changedAt, status FROM orders")
