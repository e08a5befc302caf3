# Sends to the queue of the sink "alerts" with the Table API: PyFlink has no class for this sink. Needs flink-connector-sqs
# with its dependencies in one JAR (Maven's shade plugin): there is no flink-sql-connector-sqs.
import json

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.alerts"]

table_env.execute_sql(f"""
    CREATE TABLE alerts (orderId STRING, reason STRING) WITH (
        'connector' = 'sqs',
        'queue-url' = '{settings["queue.url"]}',
        'aws.region' = '{settings["aws.region"]}',
        'format' = 'json')
""")
# A message is text of at most 256,000 bytes. After a failure it is sent again: readers must expect it twice.
table_env.execute_sql("INSERT INTO alerts SELECT orderId, reason FROM orders")
