# Writes to the bucket of the sink "metrics", in InfluxDB (as Amazon Timestream for InfluxDB runs it). Needs
# influxdb-client and boto3.
import json

import boto3
from influxdb_client import InfluxDBClient
from influxdb_client.client.write_api import SYNCHRONOUS
from pyflink.datastream.functions import MapFunction

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.metrics"]


# After a failure points are written again: the same series and time make them the same point.
class WritePoint(MapFunction):
    def open(self, context):
        token = boto3.client("secretsmanager").get_secret_value(SecretId=settings["secret.arn"])["SecretString"]
        # "facts" of the spec are keys of your own choice.
        client = InfluxDBClient(url=settings["url"], token=token, org=settings["organization"])
        self.writer = client.write_api(write_options=SYNCHRONOUS)

    def map(self, value):
        self.writer.write(bucket=settings["bucket"], record=json.loads(value))
        return value


metrics.map(WritePoint())
