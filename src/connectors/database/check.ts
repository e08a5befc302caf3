// Rules for databases: one login, a host that serves what is asked of it, and keys that the engine knows.
import type { Problem } from '../../diagnostics/diagnostic';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import { error, warning } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import type { Use } from '../connector';
import { checkHost } from '../host-check';
import { isRdsProxy } from '../hosts';
import { isCustomEndpoint, isOfReaders } from './address';
import { engines } from './engines';
import { checkIamUser } from './iam-user';
import type { Normal, NormalSink, NormalSource } from './normal';
import { checkServerIds } from './server-ids';

export function checkSource(source: NormalSource, use: Use): Problem[] {
  const { engine, mode } = source;
  const { title, follows } = engines[engine];
  const changes = mode === 'change-data-capture';
  const why = changes ? `the changes of ${title} are read without` : `"mode" is ${mode}`;
  return [
    ...common(source, use),
    ...(changes && follows === 'slot' ? [] : noEffect(source, ['slot'], use.pointer, why)),
    ...(changes && follows === 'server-id' ? checkServerIds(source, use) : []),
    ...(changes && follows === 'server-id' ? [] : noEffect(source, ['serverIds'], use.pointer, why)),
    ...(changes ? [...slotThroughProxy(source, use), ...changesFromMany(source, use), ...keptToken(source, use)] : []),
  ];
}

export function checkSink(sink: NormalSink, use: Use): Problem[] {
  return [...common(sink, use), ...writesToReaders(sink, use)];
}

function common(config: Normal, use: Use): Problem[] {
  const { secret, iamUser, instance, cluster, host } = config;
  const at = use.pointer;
  return [
    ...exactlyOne(config, ['secret', 'iamUser'], at),
    ...(secret === undefined ? noEffect(config, ['secretKmsKey'], at, 'there is no "secret"') : []),
    ...(iamUser === undefined ? [] : checkIamUser(iamUser, config, use)),
    ...(instance === undefined || cluster === undefined ? [] : exactlyOne(config, ['instance', 'cluster'], at)),
    ...checkHost(host, child(at, 'host' satisfies keyof Normal), use),
    ...(use.network ? [] : noEffect(config, ['securityGroup'], at, 'the application is in no VPC')),
  ];
}

/** Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html, limitations for PostgreSQL. */
function slotThroughProxy({ engine, host }: NormalSource, { pointer }: Use): Problem[] {
  if (engines[engine].follows !== 'slot' || !isRdsProxy(host)) return [];
  return [
    error(
      'FLK3353',
      child(pointer, 'host' satisfies keyof Normal),
      'RDS Proxy passes on no replication of PostgreSQL',
      { help: 'give the endpoint of the instance, or the writer endpoint of the cluster' },
    ),
  ];
}

function changesFromMany({ host }: NormalSource, use: Use): Problem[] {
  const why = 'each connection leads to another instance, and a job follows the log of one server';
  if (!isCustomEndpoint(host)) return readersProblem(host, why, use);
  const help = 'give the writer endpoint of the cluster';
  return [warning('FLK3354', hostOf(use), `this is a custom endpoint: ${why}`, { help })];
}

/** A cluster may forward what is written to it, where somebody has said so. */
function writesToReaders({ host }: NormalSink, use: Use): Problem[] {
  return readersProblem(host, 'readers take no rows, unless the cluster forwards what is written to them', use);
}

function readersProblem(host: string, why: string, use: Use): Problem[] {
  if (!isOfReaders(host)) return [];
  const help = 'give the writer endpoint of the cluster: its name has ".cluster-" in place of ".cluster-ro-"';
  return [warning('FLK3354', hostOf(use), `this is the reader endpoint: ${why}`, { help })];
}

const hostOf = ({ pointer }: Use) => child(pointer, 'host' satisfies keyof Normal);

/** Each restart of the job, and each new connection, would log in with the token of the first. */
function keptToken({ iamUser }: NormalSource, { pointer }: Use): Problem[] {
  if (iamUser === undefined) return [];
  const message = 'Flink CDC keeps the password that it is built with, and a token of IAM is good for 15 minutes';
  const at = child(pointer, 'iamUser' satisfies keyof Normal);
  return [warning('FLK3357', at, message, { help: 'give the ARN of a secret as "secret" for change data capture' })];
}
