# Writes to the stream of the sink "archive". Needs flink-sql-connector-aws-kinesis-firehose, the JAR with all that the connector needs.
import json

from pyflink.common.serialization import SimpleStringSchema
from pyflink.common.typeinfo import Types
from pyflink.datastream.connectors.kinesis import KinesisFirehoseSink

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.archive"]

sink = (
    KinesisFirehoseSink.builder()
    .set_firehose_client_properties({"aws.region": settings["aws.region"]})
    .set_delivery_stream_name(settings["delivery-stream"])
    .set_serialization_schema(SimpleStringSchema())
    .build()
)
# Firehose joins records as they are: end each one with a line feed, or readers cannot tell them apart.
orders.map(lambda order: order + "\n", Types.STRING()).sink_to(sink)
