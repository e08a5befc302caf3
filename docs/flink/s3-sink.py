# Writes to objects of the sink "archive" with the Table API. The file system connector is part of Flink.
import json

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.archive"]

# An object appears when the checkpoint after its last row is complete; unfinished uploads stay invisible.
table_env.execute_sql(f"""
    CREATE TABLE archive (orderId STRING, amount DECIMAL(10, 2), day STRING) PARTITIONED BY (day) WITH (
        'connector' = 'filesystem',
        'path' = '{settings["path"]}',
        'format' = 'json')
""")
table_env.execute_sql("INSERT INTO archive SELECT orderId, amount, DATE_FORMAT(orderedAt, 'yyyy-MM-dd') FROM orders")
