// Amazon Timestream for LiveAnalytics as sink. There is no connector of Flink's in Maven: the job calls WriteRecords.
import type { TimestreamSink } from '../../../generated/application';
import type { Connector, Direction } from '../connector';
import { byArn } from '../recognised';
import { checkTimestream } from './check';
import { sinkFacts } from './facts';
import { sinkDefaults, type NormalSink } from './normal';
import { sinkPanels } from './panels';
import { closedToNewCustomers } from './policies';
import { reportsOf } from './table';

export const timestream = {
  type: 'timestream',
  title: 'Amazon Timestream for LiveAnalytics',
  recognised: byArn(
    'table',
    /^arn:[a-z-]+:timestream:[a-z0-9-]+:[0-9]{12}:database\/[A-Za-z0-9_.-]{3,256}\/table\/([A-Za-z0-9_.-]{3,256})$/,
    'table',
  ),
  artefacts: [],
  sink: {
    defaults: sinkDefaults,
    check: checkTimestream,
    policies: closedToNewCustomers,
    delivers: reportsOf,
    facts: sinkFacts,
    panels: sinkPanels,
  } satisfies Direction<TimestreamSink, NormalSink>,
} satisfies Connector;
