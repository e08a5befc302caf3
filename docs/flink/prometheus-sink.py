# Writes to the workspace of the sink "samples". The connector 1.0.0 has no class for PyFlink and no table: a map
# function sends the samples itself. Needs cramjam (snappy) and the classes of remote write (protobuf) beside boto3.
import json

import boto3
import cramjam
import requests
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from pyflink.datastream.functions import MapFunction

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.samples"]


class WriteSamples(MapFunction):
    def open(self, context):
        self.signer = SigV4Auth(boto3.Session().get_credentials(), "aps", settings["aws.region"])

    def map(self, write_request):  # a WriteRequest of remote write 1.0
        request = AWSRequest("POST", settings["endpoint.url"], data=bytes(cramjam.snappy.compress_raw(write_request)),
            headers={"Content-Encoding": "snappy", "Content-Type": "application/x-protobuf",
                     "X-Prometheus-Remote-Write-Version": "0.1.0"})
        self.signer.add_auth(request)
        requests.post(request.url, data=request.body, headers=dict(request.headers), timeout=30).raise_for_status()
        return write_request


# A workspace takes the samples of a series in the order of their time: each series stays in one subtask.
samples.key_by(series_of).map(WriteSamples())
