# Writes rows to the sink "warehouse", with mode: data-api. PyFlink's own JdbcSink fits no JDBC connector for Flink 1.18 and later:
# it calls a method that the connector has moved in 3.2.0. With mode: jdbc the sink must be built in Java, or on FLINK-1_15.
import json
import time

import boto3
from pyflink.common import Time, Types
from pyflink.datastream.functions import ProcessAllWindowFunction
from pyflink.datastream.window import TumblingProcessingTimeWindows

with open("/etc/flink/application_properties.json") as file:
    groups = {group["PropertyGroupId"]: group["PropertyMap"] for group in json.load(file)}
settings = groups["sink.warehouse"]

arguments = {
    "workgroup.name": "WorkgroupName",
    "cluster.identifier": "ClusterIdentifier",
    "db.user": "DbUser",
    "secret.arn": "SecretArn",
    "database": "Database",
}
where = {argument: settings[key] for key, argument in arguments.items() if key in settings}


class Insert(ProcessAllWindowFunction):
    """One statement for all orders of a window: a statement may have 100 KB."""

    def open(self, context):
        self.client = boto3.client("redshift-data", region_name=settings["aws.region"])

    def process(self, context, orders):
        rows = list(enumerate(orders))
        values = ", ".join(f"(:id{row}, :amount{row})" for row, _ in rows)
        parameters = [
            parameter
            for row, (order_id, amount) in rows
            for parameter in ({"name": f"id{row}", "value": order_id}, {"name": f"amount{row}", "value": str(amount)})
        ]
        statement = self.client.execute_statement(Sql=f"INSERT INTO orders (id, amount) VALUES {values}", Parameters=parameters, **where)
        # The call returns before the rows are written: only the end of the statement says whether they are.
        while (ended := self.client.describe_statement(Id=statement["Id"]))["Status"] not in ("FINISHED", "FAILED", "ABORTED"):
            time.sleep(0.2)
        if ended["Status"] != "FINISHED":
            raise RuntimeError(ended.get("Error", ended["Status"]))
        return []


# Redshift enforces no primary keys: after a restart rows of the last checkpoint are there twice, unless a later MERGE removes them.
orders.window_all(TumblingProcessingTimeWindows.of(Time.seconds(5))).process(Insert(), Types.STRING())
