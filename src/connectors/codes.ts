// The codes of all connectors, each of which keeps its own.
import { databaseCodes } from './database/codes';
import { dynamodbCodes } from './dynamodb/codes';
import { firehoseCodes } from './firehose/codes';
import { kafkaCodes } from './kafka/codes';
import { kinesisCodes } from './kinesis/codes';
import { mskCodes } from './msk/codes';
import { opensearchCodes } from './opensearch/codes';
import { redshiftCodes } from './redshift/codes';
import { s3TablesCodes } from './s3-tables/codes';
import { serviceCodes } from './service/codes';
import { sqsCodes } from './sqs/codes';
import { timestreamCodes } from './timestream/codes';

export const connectorCodes = {
  ...databaseCodes,
  ...dynamodbCodes,
  ...firehoseCodes,
  ...kafkaCodes,
  ...kinesisCodes,
  ...mskCodes,
  ...opensearchCodes,
  ...redshiftCodes,
  ...s3TablesCodes,
  ...serviceCodes,
  ...sqsCodes,
  ...timestreamCodes,
} as const;
