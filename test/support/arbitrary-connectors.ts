// Random valid sources and sinks of every connector. A new connector: a file `arbitrary-<type>.ts` that exports a
// `ConnectorArbitrary`, one import and one line here.
import type { ConnectorType } from '../../src/connectors/connector';
import { database } from './arbitrary-database';
import { dynamodb } from './arbitrary-dynamodb';
import { firehose } from './arbitrary-firehose';
import { iceberg } from './arbitrary-iceberg';
import { kafka } from './arbitrary-kafka';
import { kinesis } from './arbitrary-kinesis';
import { msk, mskServerless } from './arbitrary-msk';
import { opensearch } from './arbitrary-opensearch';
import { prometheus } from './arbitrary-prometheus';
import { redshift } from './arbitrary-redshift';
import { s3 } from './arbitrary-s3';
import { s3Tables } from './arbitrary-s3-tables';
import { service } from './arbitrary-service';
import { sqs } from './arbitrary-sqs';
import { timestream } from './arbitrary-timestream';
import type { ConnectorArbitrary } from './arbitrary-setting';

export const connectorArbitraries: Partial<Record<ConnectorType, ConnectorArbitrary>> = {
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

/**
 * Connectors that have no arbitrary yet: the properties hold for them untried, and the test says so. Never add to it.
 */
export const untried: readonly ConnectorType[] = [];
