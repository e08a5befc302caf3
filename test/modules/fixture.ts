// A module that somebody has written by hand, as the compiler would: what holds modules against the compiler is tried
// on it, and on copies of it in which an argument is another one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProvenModule } from './proven-module';

const spec = `
apiVersion: flinkform/v1
kind: FlinkApplication
metadata: { name: orders, tags: { team: flink } }
aws: { region: eu-west-1, accountId: "111122223333" }
spec:
  runtime: FLINK-1_20
  code: { bucket: example-code, key: orders.jar, version: v1 }
  sinks:
    orders:
      type: kinesis
      create: { name: orders, mode: provisioned, shards: 2 }
`;

const key = 'arn:aws:kms:eu-west-1:111122223333:key/abc';
const encrypted = `spec: { sinks: { orders: { create: { encryption: { kmsKey: "${key}" } } } } }`;

const main = `
data "aws_caller_identity" "current" {}
data "aws_region" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
  region  = data.aws_region.current.id
  arn     = "arn:aws:kinesis:\${local.region}:\${local.account}:stream/\${var.name}"
}

resource "aws_kinesis_stream" "this" {
  name             = var.name
  shard_count      = var.shards
  retention_period = 24
  encryption_type  = "KMS"
  kms_key_id       = var.encrypted ? var.kms_key : "alias/aws/kinesis"
  tags             = var.tags

  enforce_consumer_deletion = false

  stream_mode_details {
    stream_mode = "PROVISIONED"
  }
}
`;

const outputs = `
output "facts" {
  value = {
    properties = { "sink.orders" = { "stream.arn" = local.arn, "aws.region" = local.region } }
    statements = concat(
      [{
        actions = [
          "kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:PutRecord", "kinesis:PutRecords",
        ]
        resources = [local.arn]
      }],
      var.encrypted ? [{
        actions    = ["kms:GenerateDataKey"]
        resources  = [var.kms_key]
        conditions = { StringEquals = { "kms:ViaService" = "kinesis.\${local.region}.amazonaws.com" } }
      }] : [],
    )
    alarms = []
    needs  = [{ service = "kinesis-streams", region = local.region, endpoint = "interface", port = 443 }]
  }
}
`;

const variables = `
variable "name" {
  type    = string
  default = "orders"
}

variable "shards" {
  type    = number
  default = 2
}

variable "tags" {
  type    = map(string)
  default = { team = "flink" }
}

variable "encrypted" {
  type    = bool
  default = false
}

variable "kms_key" {
  type    = string
  default = "${key}"
}
`;

/** Texts of the module before they are written. */
export interface FixtureFiles {
  readonly main: string;
  readonly outputs: string;
}

/** Writes the module into a folder; `change` may make another one of it. */
export function writeFixture(
  folder: string,
  change: (files: FixtureFiles) => FixtureFiles = (same) => same,
): ProvenModule {
  mkdirSync(folder, { recursive: true });
  const files = change({ main, outputs });
  writeFileSync(join(folder, 'main.tf'), files.main);
  writeFileSync(join(folder, 'outputs.tf'), files.outputs);
  writeFileSync(join(folder, 'variables.tf'), variables);
  return {
    name: 'a stream',
    folder,
    spec,
    switches: { encrypted },
    variables: [
      { name: 'name', pointer: '/spec/sinks/orders/create/name' },
      { name: 'shards', pointer: '/spec/sinks/orders/create/shards' },
      { name: 'tags', pointer: '/metadata/tags' },
      { name: 'kms_key', pointer: '/spec/sinks/orders/create/encryption/kmsKey' },
    ],
    part: '/spec/sinks/orders',
  };
}
