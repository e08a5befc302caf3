// The registry of connectors, in the order that lists and pages show them.
import type { Connection, Connector, Direction } from './connector';
import { kafka } from './kafka';
import { database } from './database';
import { dynamodb } from './dynamodb';
import { firehose } from './firehose';
import { iceberg } from './iceberg';
import { kinesis } from './kinesis';
import { msk } from './msk';
import { mskServerless } from './msk-serverless';
import { opensearch } from './opensearch';
import { prometheus } from './prometheus';
import { redshift } from './redshift';
import { s3 } from './s3';
import { s3Tables } from './s3-tables';
import { service } from './service';
import { sqs } from './sqs';
import { timestream } from './timestream';
import { ensured } from '../text/ensured';

export const connectors = [
  kinesis,
  msk,
  mskServerless,
  kafka,
  firehose,
  s3,
  opensearch,
  redshift,
  dynamodb,
  iceberg,
  s3Tables,
  sqs,
  database,
  prometheus,
  timestream,
  service,
] as const;

/**
 * The registry for those who do not know which connector they hold: the schema has already tied `type` to the shape of
 * the rest.
 */
export const anyConnectors: readonly Connector[] = connectors;

/** The connector that a configuration names. Throws when there is none: the schema has refused such a type. */
export function connectorOf({ type }: Connection): Connector {
  return ensured(
    anyConnectors.find((connector) => connector.type === type),
    `no connector ${type}`,
  );
}

/** The direction of the connector that a configuration names. Throws when it has no such direction. */
export function directionOf(config: Connection, direction: 'source' | 'sink'): Direction<Connection, Connection> {
  return ensured(connectorOf(config)[direction], `no ${direction} connector ${config.type}`);
}
