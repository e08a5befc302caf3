// The proofs of each connector, by its type. A new connector: one import and one line.
import type { ConnectorType } from '../../src/connectors/connector';
import { proofs as database } from './database';
import { proofs as dynamodb } from './dynamodb';
import { proofs as firehose } from './firehose';
import { proofs as iceberg } from './iceberg';
import { proofs as kafka } from './kafka';
import { proofs as kinesis } from './kinesis';
import { proofs as msk } from './msk';
import { proofs as mskServerless } from './msk-serverless';
import { proofs as opensearch } from './opensearch';
import type { Proof } from './proof';
import { proofs as prometheus } from './prometheus';
import { proofs as redshift } from './redshift';
import { proofs as s3 } from './s3';
import { proofs as s3Tables } from './s3-tables';
import { proofs as service } from './service';
import { proofs as sqs } from './sqs';
import { proofs as timestream } from './timestream';

export const connectorProofs: Partial<Record<ConnectorType, readonly Proof[]>> = {
  kinesis,
  msk,
  'msk-serverless': mskServerless,
  kafka,
  firehose,
  s3,
  opensearch,
  redshift,
  dynamodb,
  iceberg,
  's3-tables': s3Tables,
  sqs,
  database,
  prometheus,
  timestream,
  service,
};
