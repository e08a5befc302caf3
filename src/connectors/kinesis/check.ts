// Rules for Kinesis streams, their consumers, and the position from which they are read.
import type { InitialPosition } from '../../../generated/application';
import { parseArn } from '../../aws/arn';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { toHours } from '../../text/duration';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { exactlyOne, needed, noEffect } from '../../diagnostics/key-rules';
import type { Use } from '../connector';
import { letsIn } from '../foreign';
import type { NormalSink, NormalSource } from './normal';
import { checkLegacy } from './legacy';
import { checkVersion } from './versions';

export function checkSource(source: NormalSource, use: Use): Problem[] {
  return [
    ...checkStream(source, use),
    ...checkConsumer(source, use),
    ...checkLegacy(source, use),
    ...checkVersion(source, use),
    ...(source.consumer === 'polling' ? noEffect(source, ['efo'], use.pointer, '"consumer" is polling') : []),
    ...checkPosition(source.initialPosition, use),
  ];
}

export function checkStream(config: NormalSource | NormalSink, use: Use): Problem[] {
  const { create } = config;
  const problems = [...exactlyOne(config, ['create', 'stream'], use.pointer), ...foreignStream(config, use)];
  if (!create) return problems;
  const at = child(use.pointer, 'create');
  const hours = toHours(create.retention);
  return [
    ...problems,
    ...noEffect(config, ['kmsKey'], use.pointer, 'the key of a created stream is given in "create.encryption"'),
    ...(create.mode === 'on-demand'
      ? noEffect(create, ['shards'], at, 'an on-demand stream chooses its own number of shards')
      : []),
    ...(create.mode === 'provisioned' ? needed(create, 'shards', at, '"mode" is provisioned', '2') : []),
    ...(create.mode === 'on-demand' && hours >= 2160 && hours <= 8760
      ? [longRetention(create.retention, child(at, 'retention'))]
      : []),
    ...(hours < 24 || hours > 8760 ? [retentionProblem(create.retention, child(at, 'retention'))] : []),
  ];
}

function foreignStream(config: NormalSource | NormalSink, use: Use): Problem[] {
  const { stream, kmsKey } = config;
  if (stream === undefined) return [];
  const at = child(use.pointer, 'stream' satisfies keyof NormalSource);
  const handed = { outputs: `the outputs ${terraformName(use.name)}_*_policy` };
  const key =
    kmsKey === undefined
      ? 'if the stream is encrypted, its key must be a customer-managed one that allows the role, named in "kmsKey"'
      : 'formerKmsKeys' in config
        ? 'so must the policies of the key and of the former keys'
        : 'so must the policy of the key';
  return letsIn({ called: 'the stream', at, owner: parseArn(stream).account, handed, key }, use);
}

function retentionProblem(retention: string, pointer: string): Problem {
  return error('FLK3060', pointer, `a stream cannot keep records for ${retention}`, {
    expected: '24h to 365d',
    found: retention,
  });
}

/**
 * The API reference says a year for every stream; a sample of AWS's reports that 2160 hours were too many for an
 * on-demand one.
 */
function longRetention(retention: string, pointer: string): Problem {
  return warning('FLK3274', pointer, `AWS may refuse to keep the records of an on-demand stream for ${retention}`, {
    help: 'if it does, use less than 90d, or mode: provisioned',
  });
}

/** A consumer stands on the stream, in the account of its owner. */
function checkConsumer(source: NormalSource, use: Use): Problem[] {
  const { create, stream, efo } = source;
  const at = child(use.pointer, 'efo', 'lifecycle');
  if (create && efo?.lifecycle === 'existing') {
    return [
      error('FLK3002', at, 'a created stream has no consumers yet', {
        expected: 'terraform or job',
        found: 'existing',
      }),
    ];
  }
  if (!efo || efo.lifecycle === 'existing' || stream === undefined) return [];
  const { account } = parseArn(stream);
  if (account === use.application.home.accountId) return [];
  const owner = {
    because: { pointer: child(use.pointer, 'stream'), note: `the stream is in account ${account}` },
    help: `have account ${account} register the consumer "${efo.name}", and set efo: { lifecycle: existing }`,
  };
  if (efo.lifecycle === 'terraform')
    return [error('FLK3245', at, `Terraform cannot register a consumer on a stream of account ${account}`, owner)];
  return [
    warning(
      'FLK3245',
      at,
      `AWS does not document that a job may register a consumer on a stream of account ${account}`,
      owner,
    ),
  ];
}

function checkPosition(position: InitialPosition, use: Use): Problem[] {
  const at = child(use.pointer, 'initialPosition');
  if (position.at !== 'timestamp') return noEffect(position, ['timestamp'], at, `"at" is ${position.at}`);
  const problems = needed(position, 'timestamp', at, '"at" is timestamp', '"2026-11-01T00:00:00Z"');
  if (position.timestamp === undefined || isMoment(position.timestamp)) return problems;
  return [
    error('FLK2006', child(at, 'timestamp'), `"${position.timestamp}" is not a moment in time`, {
      expected: 'a date that exists, such as 2026-11-01T00:00:00Z',
    }),
  ];
}

/** `Date` rolls 31 February over to March instead of refusing it. */
function isMoment(timestamp: string): boolean {
  const moment = new Date(timestamp);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 19) === timestamp.slice(0, 19);
}
