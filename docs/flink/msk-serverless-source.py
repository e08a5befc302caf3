# Reads the topics of the source "clicks". Bundle flink-connector-kafka, kafka-clients and aws-msk-iam-auth into one JAR: the ready-made
# flink-sql-connector-kafka hides Kafka's classes, which aws-msk-iam-auth would not find.
import json

from pyflink.common import WatermarkStrategy
from pyflink.common.serialization import SimpleStringSchema
from pyflink.datastream.connectors.kafka import KafkaOffsetResetStrategy, KafkaOffsetsInitializer, KafkaSource

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["source.clicks"]

starts = {
    "group-offsets": KafkaOffsetsInitializer.committed_offsets(KafkaOffsetResetStrategy.EARLIEST),
    "earliest-offset": KafkaOffsetsInitializer.earliest(),
    "latest-offset": KafkaOffsetsInitializer.latest(),
}
source = (
    KafkaSource.builder()
    .set_properties(settings)  # bootstrap.servers, group.id and how to log in
    .set_topics(*settings["topics"].split(","))
    .set_starting_offsets(starts[settings["scan.startup.mode"]])
    .set_value_only_deserializer(SimpleStringSchema())
    .build()
)
clicks = env.from_source(source, WatermarkStrategy.no_watermarks(), "clicks")
