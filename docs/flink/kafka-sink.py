# Writes to the topics of the sink "mirror". Bundle flink-connector-kafka and kafka-clients into one JAR: the ready-made
# flink-sql-connector-kafka renames the login modules that the settings below name.
import json

import boto3
from pyflink.common.serialization import SimpleStringSchema
from pyflink.datastream.connectors.base import DeliveryGuarantee
from pyflink.datastream.connectors.kafka import KafkaRecordSerializationSchema, KafkaSink

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.mirror"]

# auth: plain, scram-... or mtls: the login comes from the secret that the spec names.
if "secret.arn" in settings:
    region = settings["secret.arn"].split(":")[3]
    secret = boto3.client("secretsmanager", region_name=region).get_secret_value(SecretId=settings["secret.arn"])
    login = json.loads(secret["SecretString"])
    if "sasl.mechanism" in settings:  # {"username": ..., "password": ...}
        module = "org.apache.kafka.common.security." + ("plain.PlainLoginModule" if settings["sasl.mechanism"] == "PLAIN" else "scram.ScramLoginModule")
        settings["sasl.jaas.config"] = f'{module} required username="{login["username"]}" password="{login["password"]}";'
    else:  # {"certificateChain": ..., "privateKey": ...}, both in PEM
        settings["ssl.keystore.certificate.chain"] = login["certificateChain"]
        settings["ssl.keystore.key"] = login["privateKey"]

guarantee = DeliveryGuarantee[settings["delivery.guarantee"]]
serializer = (
    KafkaRecordSerializationSchema.builder()
    .set_topic(settings["topics"].split(",")[0])  # or set_topic_selector, for several
    .set_value_serialization_schema(SimpleStringSchema())
    .build()
)
sink = (
    KafkaSink.builder()
    .set_bootstrap_servers(settings["bootstrap.servers"])
    .set_record_serializer(serializer)
    .set_delivery_guarantee(guarantee)
)
for key, value in settings.items():  # how to log in, idempotence, transaction timeout
    sink = sink.set_property(key, value)
if guarantee == DeliveryGuarantee.EXACTLY_ONCE:
    sink = sink.set_transactional_id_prefix(settings["transactional.id.prefix"])
results.sink_to(sink.build())
