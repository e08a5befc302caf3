# Writes to the Timestream table of the sink "metrics". Flink has no Timestream sink for Python: a map function calls it.
import json

import boto3
from pyflink.datastream.functions import MapFunction

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.metrics"]


# After a failure records are written again: the same time and dimensions make them the same record.
class WriteRecord(MapFunction):
    def open(self, context):
        # Through a VPC endpoint the client must be told its cell (endpoint_url="https://ingest-cell1.timestream...").
        self.client = boto3.client("timestream-write")

    def map(self, value):
        database, table = settings["database"], settings["table"]  # "facts" of the spec
        self.client.write_records(DatabaseName=database, TableName=table, Records=[json.loads(value)])
        return value


metrics.map(WriteRecord())
