# Reads, line by line, what Firehose has delivered for the source "landed". Needs flink-connector-files, which is part of Flink.
import json

from pyflink.common import Duration, WatermarkStrategy
from pyflink.datastream.connectors.file_system import FileSource, StreamFormat

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["source.landed"]

units = {"ms": 1, "s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}
interval = settings["source.monitor.interval"]
number = interval.rstrip("mshd")

# Objects that end with .gz are decompressed. New ones appear after the buffering interval of the stream.
source = (
    FileSource.for_record_stream_format(StreamFormat.text_line_format(), settings["path"])
    .monitor_continuously(Duration.of_millis(int(number) * units[interval[len(number):]]))
    .build()
)
landed = env.from_source(source, WatermarkStrategy.no_watermarks(), "landed")
