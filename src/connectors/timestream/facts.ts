// What a Timestream sink brings: its table, permissions, properties, a need and alarms.
import type { Facts } from '../../facts/facts';
import type { Use } from '../connector';
import { tableAlarms } from './alarms';
import { cellNeed, cellUrl } from './cell';
import type { NormalSink } from './normal';
import { writeStatements } from './statements';
import { createdResources } from './table';
import { targetOf } from './target';

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  const target = targetOf(sink, use);
  const { arn, database, name, region } = target;
  return {
    resources: createdResources(sink, use),
    statements: writeStatements(sink, target, use),
    properties: {
      [`sink.${use.name}`]: {
        'database.name': database,
        'table.name': name,
        'aws.region': region,
        ...(sink.cell !== undefined && { 'endpoint.url': cellUrl(sink.cell, region) }),
      },
    },
    further: { [`sink.${use.name}`]: { 'table.arn': arn } },
    needs: [cellNeed(sink.cell, region, use)],
    alarms: tableAlarms(sink, target, use),
  };
}
