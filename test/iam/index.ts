// The proofs of each connector, by its type. A new connector: one import and one line.
import type { ConnectorType } from '../../src/connectors';
import { proofs as kinesis } from './kinesis';
import type { Proof } from './proof';
import { proofs as s3 } from './s3';

export const connectorProofs: Partial<Record<ConnectorType, readonly Proof[]>> = { kinesis, s3 };
