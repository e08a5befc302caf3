// The database that a Redshift sink writes to, once the checks have passed: where it is, what must be created for it,
// and which of four ways leads in.
import { parseArn } from '../../aws/arn';
import type { AnyResource } from '../../terraform/resource';
import { ensured } from '../../text/ensured';
import type { Text } from '../../terraform/value';
import type { Use } from '../connector';
import { createdCluster } from './cluster';
import type { Created } from './created';
import type { NormalSink } from './normal';
import { createdWorkgroup } from './workgroup';

export interface Target {
  readonly region: string;
  readonly resources: readonly AnyResource[];
  readonly login: Login;
}

export type Login = ByJdbc | DataApiLogin;
export type DataApiLogin = BySecret | ToCluster | ToWorkgroup;

/** A connection of its own, with the user and password in a secret. */
export interface ByJdbc {
  readonly way: 'jdbc';
  readonly host: Text;
  /** The security groups that it stands behind; absent for what exists. */
  readonly behind?: readonly Text[];
  readonly port: number;
  readonly secret: Text;
  /** Encrypts the secret; absent unless it is one of the user's. */
  readonly kmsKey?: string;
}

/** Through the Data API, which fetches the user and password from a secret. */
export interface BySecret {
  readonly way: 'secret';
  /** What `name` and `arn` are of. */
  readonly to: 'cluster' | 'workgroup';
  readonly arn: Text;
  readonly name: string;
  readonly secret: string;
  /** Encrypts the secret; absent unless it is one of the user's. */
  readonly kmsKey?: string;
}

/** Through the Data API, as a user of the database. */
export interface ToCluster {
  readonly way: 'cluster';
  readonly arn: string;
  readonly name: string;
  readonly user: string;
}

/** Through the Data API, as the user that the workgroup maps the role to. */
export interface ToWorkgroup {
  readonly way: 'workgroup';
  readonly arn: Text;
  readonly name: string;
}

export function targetOf(sink: NormalSink, use: Use): Target {
  const { mode, create, serverless, database } = sink;
  const { region } = use.application.home;
  if (create) {
    const created = createdCluster(create, database, use);
    const login = mode === 'jdbc' ? toCreated(created, sink) : toCluster(created.arn, sink);
    return { region, resources: created.resources, login };
  }
  if (serverless?.create) {
    const created = createdWorkgroup(serverless.create, database, use);
    const login = mode === 'jdbc' ? toCreated(created, sink) : toWorkgroup(created.arn, created.name, sink);
    return { region, resources: created.resources, login };
  }
  return existing(sink);
}

function existing(sink: NormalSink): Target {
  const { mode, cluster, serverless } = sink;
  const arn = ensured(cluster ?? serverless?.workgroup, 'Redshift without database');
  const login =
    (mode === 'jdbc' && toExisting(sink)) ||
    (serverless ? toWorkgroup(arn, ensured(serverless.name, 'a workgroup without name'), sink) : toCluster(arn, sink));
  return { region: parseArn(arn).region, resources: [], login };
}

/** As its administrator, unless the spec has the secret of another user. */
function toCreated({ host, behind, adminSecret, kmsKey }: Created, sink: NormalSink): ByJdbc {
  const secret = sink.secret ?? adminSecret;
  const key = sink.secret === undefined ? kmsKey : sink.secretKmsKey;
  return { way: 'jdbc', host, behind, port: sink.port, secret, ...(key !== undefined && { kmsKey: key }) };
}

function toExisting({ endpoint, port, secret, secretKmsKey }: NormalSink): ByJdbc {
  return {
    way: 'jdbc',
    host: ensured(endpoint, 'Redshift by JDBC without address'),
    port,
    secret: ensured(secret, 'Redshift by JDBC without secret'),
    ...(secretKmsKey !== undefined && { kmsKey: secretKmsKey }),
  };
}

function toCluster(arn: string, sink: NormalSink): BySecret | ToCluster {
  const name = parseArn(arn).resource.slice('cluster:'.length);
  if (sink.secret !== undefined) return bySecret({ to: 'cluster', arn, name, secret: sink.secret }, sink);
  return { way: 'cluster', arn, name, user: ensured(sink.user, 'the Data API without user') };
}

function toWorkgroup(arn: Text, name: string, sink: NormalSink): BySecret | ToWorkgroup {
  if (sink.secret !== undefined) return bySecret({ to: 'workgroup', arn, name, secret: sink.secret }, sink);
  return { way: 'workgroup', arn, name };
}

function bySecret(login: Omit<BySecret, 'kmsKey' | 'way'>, { secretKmsKey: kmsKey }: NormalSink): BySecret {
  return { way: 'secret', ...login, ...(kmsKey !== undefined && { kmsKey }) };
}
