// What an SQS sink brings: its queues, permissions, properties, needs and alarms.
import { parseArn } from '../../aws/arn';
import type { Facts, Output } from '../../facts/facts';
import { serviceNeed } from '../../facts/need';
import type { Statement } from '../../facts/statement';
import { terraformName } from '../../aws/naming';
import { attribute } from '../../terraform/resource';
import type { Text } from '../../terraform/value';
import type { Use } from '../connector';
import { handover, isWithin, statementsOn } from '../handover';
import { keyStatements } from '../own-key';
import { queueAlarms } from './alarms';
import type { NormalSink } from './normal';
import { createdResources } from './queue';
import { sendStatements } from './statements';
import { targetOf, type Target } from './target';

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  const target = targetOf(sink, use);
  const { arn, region } = target;
  const statements = [
    ...sendStatements(target, use),
    // A sender has a data key made and has it checked. Source: developer guide, "Amazon SQS key management".
    ...keyStatements(sink, { service: 'sqs', arn }, ['kms:Decrypt', 'kms:GenerateDataKey'], use),
  ];
  return {
    resources: createdResources(target, use),
    statements,
    properties: { [`sink.${use.name}`]: { 'queue.url': urlOf(target, use), 'queue.arn': arn, 'aws.region': region } },
    further: { [`sink.${use.name}`]: { 'queue.name': parseArn(arn).resource } },
    needs: [serviceNeed('sqs', region, use.pointer, `sink ${use.name}`)],
    outputs: queueHandover(target, statements, use),
    alarms: queueAlarms(target, use),
  };
}

/** Of a created queue the one that SQS answers with. Source: developer guide, "Queue and message identifiers". */
function urlOf(target: Target, use: Use): Text {
  return target.kind === 'created'
    ? attribute({ type: 'aws_sqs_queue', name: terraformName(use.name) }, 'url')
    : target.url;
}

/** What the owner of a queue in another account must allow. */
function queueHandover({ arn: queue, owner }: Target, statements: readonly Statement[], use: Use): Output[] {
  if (owner === use.application.home.accountId) return [];
  const onQueue = statementsOn((arn) => isWithin(queue, arn), statements);
  return [handover({ kind: 'queue', called: `the queue of sink ${use.name}`, owner }, onQueue, use)];
}
