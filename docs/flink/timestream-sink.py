# Writes to the table of the sink "metrics". Flink has no Timestream sink for Python: a map function calls it.
import json

import boto3
from pyflink.datastream.functions import MapFunction

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.metrics"]


# After a failure records are written again: the same time, dimensions and measures make them the same record.
class WriteRecord(MapFunction):
    def open(self, context):
        # Of the cell that the spec names. Without it the client asks Timestream for one.
        self.client = boto3.client("timestream-write", region_name=settings["aws.region"],
            endpoint_url=settings.get("endpoint.url"))

    def map(self, value):
        database, table = settings["database.name"], settings["table.name"]
        self.client.write_records(DatabaseName=database, TableName=table, Records=[json.loads(value)])
        return value


metrics.map(WriteRecord())
