# Reads the topics of the source "payments". Bundle flink-connector-kafka, kafka-clients and aws-msk-iam-auth into one JAR: the ready-made
# flink-sql-connector-kafka hides Kafka's classes, which aws-msk-iam-auth would not find.
import json

import boto3
from pyflink.common import WatermarkStrategy
from pyflink.common.serialization import SimpleStringSchema
from pyflink.datastream.connectors.kafka import KafkaOffsetResetStrategy, KafkaOffsetsInitializer, KafkaSource

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["source.payments"]

# auth: scram or tls: the login comes from the secret that the spec names.
if "secret.arn" in settings:
    region = settings["secret.arn"].split(":")[3]
    secret = boto3.client("secretsmanager", region_name=region).get_secret_value(SecretId=settings["secret.arn"])
    login = json.loads(secret["SecretString"])
    if "sasl.mechanism" in settings:  # {"username": ..., "password": ...}
        module = "org.apache.kafka.common.security.scram.ScramLoginModule"
        settings["sasl.jaas.config"] = f'{module} required username="{login["username"]}" password="{login["password"]}";'
    else:  # {"certificateChain": ..., "privateKey": ...}, both in PEM
        settings["ssl.keystore.certificate.chain"] = login["certificateChain"]
        settings["ssl.keystore.key"] = login["privateKey"]

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
payments = env.from_source(source, WatermarkStrategy.no_watermarks(), "payments")
