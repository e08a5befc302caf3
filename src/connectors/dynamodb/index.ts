// DynamoDB as sink, as lookup table, and as source of the changes of a table.
import type { DynamoDBSink, DynamoDBSource } from '../../../generated/application';
import type { Connector, Direction } from '../connector';
import { byArn } from '../recognised';
import { checkSink, checkSource, policies } from './check';
import { offeredTable } from './target';
import { sinkDefaults, sourceDefaults, type NormalSink, type NormalSource } from './normal';
import { sinkFacts, sourceFacts } from './facts';
import { sinkPanels, sourcePanels } from './panels';

export const dynamodb = {
  type: 'dynamodb',
  title: 'Amazon DynamoDB',
  recognised: byArn('table', /^arn:[a-z-]+:dynamodb:[a-z0-9-]+:[0-9]{12}:table[/]([a-zA-Z0-9_.-]{3,255})$/, 'table'),
  artefacts: [
    {
      // A lookup calls the AWS SDK. Source: AWS's migration guide to Flink 2.x; the connector's releases.
      coordinates: 'org.apache.flink:flink-connector-dynamodb',
      direction: 'source',
      modes: ['streams'],
      versions: {
        'FLINK-1_19': '5.0.0-1.19',
        'FLINK-1_20': '5.1.0-1.20',
        'FLINK-2_2': '6.0.0-2.0',
        'FLINK-2_3': '6.0.0-2.0',
      },
    },
    {
      coordinates: 'org.apache.flink:flink-connector-dynamodb',
      direction: 'sink',
      versions: {
        'FLINK-1_15': '3.0.0-1.15',
        'FLINK-1_18': '4.3.0-1.18',
        'FLINK-1_19': '5.0.0-1.19',
        'FLINK-1_20': '5.1.0-1.20',
        'FLINK-2_2': '6.0.0-2.0',
        'FLINK-2_3': '6.0.0-2.0',
      },
    },
  ],
  source: {
    defaults: sourceDefaults,
    check: checkSource,
    policies,
    offers: offeredTable,
    facts: sourceFacts,
    panels: sourcePanels,
  } satisfies Direction<DynamoDBSource, NormalSource>,
  sink: {
    defaults: sinkDefaults,
    check: checkSink,
    policies,
    offers: offeredTable,
    facts: sinkFacts,
    panels: sinkPanels,
  } satisfies Direction<DynamoDBSink, NormalSink>,
} satisfies Connector;
