// What the role of the application may do with a queue.
import { allow, type Statement } from '../../facts/statement';
import type { Use } from '../connector';
import type { Target } from './target';

/**
 * The connector's only call is SendMessageBatch (`SqsSinkWriter` of apache/flink-connector-aws), which IAM knows as
 * SendMessage. Source: developer guide, "Amazon SQS API permissions".
 */
export function sendStatements({ arn }: Target, use: Use): Statement[] {
  return [
    allow(['sqs:SendMessage'], [arn], { pointer: use.pointer, purpose: `send the messages of sink ${use.name}` }),
  ];
}
