# Reads the objects of the source "incoming" with the Table API. The file system connector is part of Flink.
import json

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["source.incoming"]

# Without discoveryInterval the source ends after the objects that are there.
interval = settings.get("source.monitor.interval")
monitor = f"'source.monitor-interval' = '{interval}'," if interval else ""

table_env.execute_sql(f"""
    CREATE TABLE incoming (orderId STRING, amount DECIMAL(10, 2)) WITH (
        'connector' = 'filesystem',
        'path' = '{settings["path"]}',
        {monitor}
        'format' = 'json')
""")
