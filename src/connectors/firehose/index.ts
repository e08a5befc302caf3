// Data Firehose as sink. As source it is what Firehose has delivered to S3: Firehose itself has no read API.
import type { FirehoseSink, FirehoseSource } from '../../../generated/application';
import { arn, parseArn } from '../../aws/arn';
import { bucketNameProblems } from '../../facts/bucket';
import type { Problem } from '../../diagnostics/diagnostic';
import { info } from '../../diagnostics/problem';
import type { Facts } from '../../facts/facts';
import { serviceNeed } from '../../facts/need';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { exactlyOne, needed, noEffect } from '../../diagnostics/key-rules';
import { attribute } from '../../terraform/resource';
import { allow } from '../../facts/statement';
import { ensured } from '../../text/ensured';
import type { Connector, Use } from '../connector';
import { firehoseAlarms } from './alarms';
import { accessPolicyOutputs } from './collection';
import { ownAccount } from '../own-account';
import { checkCreation, checkReadable } from './check';
import { bucketOf, creationDefaults, fixedPart, type NormalCreation } from './creation';
import { createdStream } from './stream';
import { s3 } from '../s3';

type NormalSink = Omit<FirehoseSink, 'create'> & { readonly create?: NormalCreation };
type NormalSource = Omit<FirehoseSource, 'create'> & {
  readonly create?: NormalCreation;
  readonly discoveryInterval: string;
};

export const firehose: Connector<'firehose', FirehoseSource, NormalSource, FirehoseSink, NormalSink> = {
  type: 'firehose',
  title: 'Amazon Data Firehose',
  artefacts: [
    {
      // Source: AWS's migration guide to Flink 2.x; releases before 1.20 from Apache's download page.
      coordinates: 'org.apache.flink:flink-connector-aws-kinesis-firehose',
      versions: {
        'FLINK-1_15': '1.15.4',
        'FLINK-1_18': '4.3.0-1.18',
        'FLINK-1_19': '5.0.0-1.19',
        'FLINK-1_20': '5.1.0-1.20',
        'FLINK-2_2': '6.0.0-2.0',
        'FLINK-2_3': '6.0.0-2.0',
      },
    },
  ],
  source: {
    defaults: ({ create, ...given }, use) => ({
      discoveryInterval: '60s',
      ...given,
      ...(create && { create: creationDefaults(create, use) }),
    }),
    check: checkSource,
    facts: sourceFacts,
  },
  sink: {
    defaults: ({ create, ...given }, use) => ({ ...given, ...(create && { create: creationDefaults(create, use) }) }),
    check: (sink, use) => [
      ...exactlyOne(sink, ['create', 'stream'], use.pointer),
      ...(sink.stream === undefined ? [] : ownAccount(sink.stream, child(use.pointer, 'stream'), use)),
      ...(sink.create ? checkCreation(sink.create, child(use.pointer, 'create'), use) : []),
    ],
    facts: sinkFacts,
  },
};

const failuresToo = 'the bucket also holds what could not be delivered';

function checkSource(source: NormalSource, use: Use): Problem[] {
  const { create, bucket } = source;
  return [
    info(
      'FLK3150',
      child(use.pointer, 'type'),
      `nothing can be read from Firehose itself: source ${use.name} reads the objects that Firehose has ` +
        'delivered to S3, after its buffering interval',
      { help: 'for records within seconds, read the Kinesis stream or Kafka topic that feeds Firehose' },
    ),
    ...exactlyOne(source, ['create', 'bucket'], use.pointer),
    ...(bucket === undefined ? [] : bucketNameProblems(bucket, child(use.pointer, 'bucket'))),
    ...(bucket === undefined ? [] : needed(source, 'prefix', use.pointer, failuresToo, `${use.name}/`)),
    ...(create
      ? noEffect(
          source,
          ['prefix', 'kmsKey'],
          use.pointer,
          'the prefix and key of a created stream are given in "create.s3"',
        )
      : []),
    ...(create
      ? [
          ...checkCreation(create, child(use.pointer, 'create'), use),
          ...checkReadable(create, child(use.pointer, 'create')),
        ]
      : []),
  ];
}

/** The stream and its bucket, if they are created; and all that the S3 source brings for the place of delivery. */
function sourceFacts(source: NormalSource, use: Use): Facts {
  const { create, discoveryInterval } = source;
  const delivery = create?.s3;
  const bucket = delivery ? bucketOf(delivery) : ensured(source.bucket, 'a Firehose source without bucket');
  const kmsKey = delivery ? (delivery.create?.encryption?.kmsKey ?? delivery.kmsKey) : source.kmsKey;
  const prefix = delivery ? readablePart(delivery.prefix) : source.prefix;
  const reading = s3.source?.facts(
    {
      type: 's3',
      bucket,
      discoveryInterval,
      ...(prefix !== undefined && { prefix }),
      ...(kmsKey !== undefined && { kmsKey }),
    },
    use,
  );
  const stream = create && createdStream(create, use);
  return {
    ...reading,
    resources: stream?.resources ?? [],
    alarms: create ? firehoseAlarms(create, use) : [],
    outputs: stream
      ? [
          {
            name: `${terraformName(use.name)}_stream_arn`,
            description: `Firehose stream that feeds source ${use.name}: producers put records here`,
            value: attribute(stream.stream, 'arn'),
          },
        ]
      : [],
  };
}

/** The folder above the first expression: all that Flink can list. */
function readablePart(prefix: string): string | undefined {
  const fixed = fixedPart(prefix);
  const folder = fixed.slice(0, fixed.lastIndexOf('/') + 1);
  return folder === '' ? undefined : folder;
}

function sinkFacts({ create, stream }: NormalSink, use: Use): Facts {
  const streamArn = create
    ? arn(use.application.home, 'firehose', `deliverystream/${create.name}`)
    : ensured(stream, 'a Firehose sink without stream');
  const { region, resource } = parseArn(streamArn);
  const purpose = `write to the Firehose stream of sink ${use.name}`;
  return {
    resources: create ? createdStream(create, use).resources : [],
    // Source: developer guide of the service, IAM policy of its Firehose example. The connector itself calls
    // PutRecordBatch only.
    statements: [
      allow(['firehose:DescribeDeliveryStream', 'firehose:PutRecord', 'firehose:PutRecordBatch'], [streamArn], {
        pointer: use.pointer,
        purpose,
      }),
    ],
    properties: {
      [`sink.${use.name}`]: { 'delivery-stream': resource.slice('deliverystream/'.length), 'aws.region': region },
    },
    needs: [serviceNeed('kinesis-firehose', region, use.pointer, `sink ${use.name}`)],
    outputs: create?.opensearch ? accessPolicyOutputs(create.opensearch, use) : [],
    alarms: create ? firehoseAlarms(create, use) : [],
  };
}
