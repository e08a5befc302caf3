// The queue that a sink sends to: created here, or existing under its ARN or its URL.
import type { SQSSink } from '../../../generated/application';
import { arn, parseArn } from '../../aws/arn';
import { dnsSuffixOf, partitionOf } from '../../aws/regions';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import { ownKey } from '../own-key';
import type { NormalCreation, NormalSink } from './normal';

interface Known {
  /** Known before the queue is created: its account, Region and name are. */
  readonly arn: string;
  readonly name: string;
  readonly region: string;
  /** The account. */
  readonly owner: string;
}

export interface CreatedQueue extends Known {
  readonly kind: 'created';
  readonly creation: NormalCreation;
}

export interface ExistingQueue extends Known {
  readonly kind: 'existing';
  readonly url: string;
}

export type Target = CreatedQueue | ExistingQueue;

export function targetOf({ create, ...existing }: NormalSink, use: Use): Target {
  if (!create) return existingQueue(existing);
  return { kind: 'created', creation: create, ...known(arn(use.application.home, 'sqs', create.name)) };
}

/** What the spec of another application says of a queue that is created here. */
export function offeredQueue({ create }: NormalSink, use: Use): Pick<SQSSink, 'kmsKey' | 'queue'> | undefined {
  return create && { queue: arn(use.application.home, 'sqs', create.name), ...ownKey(create) };
}

/** Throws when neither names a queue, which the checks refuse. */
export function existingQueue({ queue, url }: Pick<NormalSink, 'queue' | 'url'>): ExistingQueue {
  if (url !== undefined) return { kind: 'existing', url, ...known(arnOf(url)) };
  const found = known(ensured(queue, 'SQS without queue'));
  return { kind: 'existing', url: urlOf(found), ...found };
}

function known(queueArn: string): Known {
  const { account: owner, region, resource: name } = parseArn(queueArn);
  return { arn: queueArn, name, region, owner };
}

/**
 * `https://sqs.eu-west-1.amazonaws.com/111122223333/orders`. Source: developer guide, "Queue and message identifiers".
 */
function arnOf(url: string): string {
  const { host, pathname } = new URL(url);
  const region = ensured(host.split('.')[1], 'the URL of a queue without Region');
  const [, account, name] = pathname.split('/');
  return `arn:${partitionOf(region)}:sqs:${region}:${account}:${name}`;
}

function urlOf({ region, owner, name }: Known): string {
  return `https://sqs.${region}.${dnsSuffixOf(partitionOf(region))}/${owner}/${name}`;
}
