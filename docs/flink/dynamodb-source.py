# mode: lookup. Looks each order's customer up in the table of the source "customers". PyFlink has no source for
# mode: streams: read a stream with Java, or send the changes to a Kinesis stream and read that.
import json

import boto3
from pyflink.datastream import MapFunction

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["source.customers"]


class CustomerLookup(MapFunction):
    def open(self, runtime_context):
        self.client = boto3.client("dynamodb", region_name=settings["aws.region"])

    def map(self, order):
        answer = self.client.get_item(
            TableName=settings["table.arn"],
            Key={"customerId": {"S": order["customerId"]}},
        )
        return {**order, "customer": answer.get("Item")}


enriched = orders.map(CustomerLookup())
