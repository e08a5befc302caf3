// The codes of Firehose.
import type { CodeEntry } from '../../codes/entry';

export const firehoseCodes = {
  FLK3150: {
    title: 'Firehose cannot be read',
    why: 'It has no read API: a Firehose source reads the objects that Firehose has delivered to S3, minutes later.',
    fix: 'Nothing to do if minutes are fine. Otherwise read the Kinesis stream or Kafka topic that feeds Firehose.',
  },
  FLK3151: {
    title: 'Firehose cannot reach a private Redshift',
    why:
      'Firehose delivers to publicly accessible clusters and workgroups only; a private one passes `terraform ' +
      'plan` and never gets a row.',
    fix:
      'Use a `redshift` sink with mode `jdbc` or `data-api`, or write to Kinesis and let Redshift ingest the ' +
      'stream.',
    source: 'https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html',
  },
  FLK3152: {
    title: 'A setting of Firehose is out of range',
    why: 'The API refuses it when the stream is created.',
    fix: 'Use a value in the range.',
    source: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html',
  },
  FLK3153: {
    title: 'A Firehose prefix cannot be used',
    why:
      'Firehose knows few expressions, and wants the type of the error in error prefixes; the provider checks ' +
      'neither.',
    fix: 'Mend the expressions.',
    source: 'https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html',
  },
  FLK3154: {
    title: 'Redshift cannot read the compression',
    why: 'Its COPY command takes what Firehose stages uncompressed or with gzip.',
    fix: 'Use `gzip` or `none`.',
    source: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_RedshiftDestinationConfiguration.html',
  },
  FLK3155: {
    title: 'Flink cannot read what Firehose delivers',
    why: 'The source lists a folder in S3 and decompresses gzip only.',
    fix: 'Deliver to S3, with gzip or none, and errors beside the data.',
  },
  FLK3156: {
    title: 'COPY would have two sets of credentials',
    why:
      'Firehose runs the COPY command and adds the credentials of its delivery role. With others among its options ' +
      'Redshift refuses every load, and the rows stay in the staging bucket.',
    fix: 'Take `IAM_ROLE`, `CREDENTIALS` and access keys out of `copyOptions`.',
    source: 'https://docs.aws.amazon.com/redshift/latest/dg/copy-parameters-authorization.html',
  },
  FLK3289: {
    title: 'The collection must let Firehose in',
    why:
      'The role that delivers needs a permission of its own in the data access policies of a serverless ' +
      'collection; until then all documents go to the bucket of the failed ones.',
    fix: "Add the policy in the stack's outputs to the collection.",
    source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html',
  },
} as const satisfies Record<string, CodeEntry>;
