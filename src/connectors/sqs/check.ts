// Rules for SQS: one queue, of the kind that the connector can send to, and times that SQS takes.
import { allRegions, looksLikeRegion } from '../../aws/regions';
import type { Problem } from '../../diagnostics/diagnostic';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import { error, warning } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import { suggest } from '../../text/suggest';
import type { Use } from '../connector';
import { letsIn, ownersKey } from '../foreign';
import type { NormalCreation, NormalDeadLetters, NormalSink } from './normal';
import { toSeconds } from './queue';
import { existingQueue } from './target';

export function checkSqs(sink: NormalSink, use: Use): Problem[] {
  const { create, queue, url } = sink;
  const at = child(use.pointer, 'create');
  return [
    ...exactlyOne(sink, ['create', 'queue', 'url'], use.pointer),
    ...standardQueue(queue, child(use.pointer, 'queue')),
    ...standardQueue(url, child(use.pointer, 'url')),
    ...(create
      ? noEffect(sink, ['kmsKey'], use.pointer, 'the key of a created queue is given in "create.encryption"')
      : existing(sink, use)),
    ...(create ? checkCreation(create, at) : []),
  ];
}

function checkCreation(create: NormalCreation, at: Pointer): Problem[] {
  const { name, retention, visibilityTimeout, deadLetters } = create;
  return [
    ...standardQueue(name, child(at, 'name')),
    ...retentionProblems(retention, child(at, 'retention')),
    ...timeoutProblems(visibilityTimeout, child(at, 'visibilityTimeout')),
    ...(deadLetters ? checkDeadLetters(deadLetters, create, child(at, 'deadLetters')) : []),
  ];
}

function checkDeadLetters(letters: NormalDeadLetters, create: NormalCreation, at: Pointer): Problem[] {
  return [
    ...standardQueue(letters.name, child(at, 'name')),
    ...retentionProblems(letters.retention, child(at, 'retention')),
    ...lettersOutlive(letters, create, at),
  ];
}

/**
 * The connector gives messages no group, without which a FIFO queue takes none. Sources: `SqsSinkElementConverter` of
 * apache/flink-connector-aws, 5.0.0 to 6.0.0; the API reference on SendMessageBatch, `MessageGroupId`.
 */
function standardQueue(name: string | undefined, pointer: Pointer): Problem[] {
  if (name?.endsWith('.fifo') !== true) return [];
  const message = "the queue is a FIFO queue, and Flink's sink gives messages no group, without which it takes none";
  return [error('FLK3320', pointer, message, { expected: 'a standard queue' })];
}

/** Source: the API reference on CreateQueue, `MessageRetentionPeriod`. */
function retentionProblems(retention: string, pointer: Pointer): Problem[] {
  const seconds = toSeconds(retention);
  if (seconds >= 60 && seconds <= 1_209_600) return [];
  const more = { expected: '60s to 14d', found: retention };
  return [error('FLK3321', pointer, `a queue cannot keep messages for ${retention}`, more)];
}

/** Source: the API reference on CreateQueue, `VisibilityTimeout`. */
function timeoutProblems(timeout: string, pointer: Pointer): Problem[] {
  if (toSeconds(timeout) <= 43_200) return [];
  const more = { expected: '0s to 12h', found: timeout };
  return [error('FLK3321', pointer, `a queue cannot hide messages for ${timeout}`, more)];
}

/** Source: developer guide, "Using dead-letter queues": moved messages of standard queues keep their age. */
function lettersOutlive({ retention }: NormalDeadLetters, create: NormalCreation, at: Pointer): Problem[] {
  if (toSeconds(retention) > toSeconds(create.retention)) return [];
  return [
    warning(
      'FLK3322',
      child(at, 'retention'),
      `a message that has waited for ${retention} is deleted the moment it becomes a dead letter`,
      {
        expected: `more than ${create.retention}`,
        found: retention,
        because: { pointer: child(at.slice(0, at.lastIndexOf('/')), 'retention'), note: 'how long it may have waited' },
      },
    ),
  ];
}

function existing(sink: NormalSink, use: Use): Problem[] {
  const { queue, url, kmsKey } = sink;
  if (queue === undefined && url === undefined) return [];
  const at = child(use.pointer, (url === undefined ? 'queue' : 'url') satisfies keyof NormalSink);
  const { owner, region } = existingQueue(sink);
  return [
    ...letsIn({ called: 'the queue', at, owner, handed: { kind: 'queue' }, key: ownersKey(kmsKey) }, use),
    ...(url === undefined ? [] : regionOfUrl(region, at)),
  ];
}

/** Of a text that is named like a Region the rule for all ARNs and addresses says whether it is one. */
function regionOfUrl(region: string, at: Pointer): Problem[] {
  if (looksLikeRegion(region)) return [];
  const message = `there is no Region "${region}", unless it is newer than this release of flinkform`;
  return [warning('FLK3038', at, message, { suggestions: suggest(region, allRegions) })];
}
