// Where an OpenSearch sink writes, once the checks have passed: the same answers for a domain and for a collection.
import { arn, parseArn } from '../../aws/arn';
import { terraformName } from '../../aws/naming';
import { attribute, type AnyResource } from '../../terraform/resource';
import type { Text } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Alarm } from '../../facts/alarm';
import type { Output } from '../../facts/facts';
import type { Statement } from '../../facts/statement';
import type { Use } from '../connector';
import { opensearchAlarms } from './alarms';
import { createdCollection } from './collection';
import {
  domainPlacement,
  type NormalCollection,
  type NormalDomain,
  type NormalServerless,
  type NormalSink,
} from './normal';
import { createdDomain } from './domain';
import { domainHandover } from './handover';
import { bulkStatement, collectionStatement } from './statements';

export interface Target {
  /** Host name, without scheme. */
  readonly host: Text;
  /** The security groups that it stands behind; absent for what exists, and for what is public. */
  readonly behind?: readonly Text[];
  readonly region: string;
  readonly login: Login;
  readonly resources: readonly AnyResource[];
  readonly alarms: readonly Alarm[];
  readonly outputs: readonly Output[];
}

export type Login = Signed | ByPassword;

/** Requests are signed as the execution role. */
export interface Signed {
  readonly auth: 'iam';
  /** The service name of the signatures. */
  readonly service: 'aoss' | 'es';
  readonly statement: Statement;
}

/** Requests bear the user and password in a secret. */
export interface ByPassword {
  readonly auth: 'basic';
  readonly secret: string;
  /** Encrypts the secret; absent unless it is one of the user's. */
  readonly kmsKey?: string;
}

export function targetOf(sink: NormalSink, use: Use): Target {
  const { create, serverless } = sink;
  if (create) return newDomain(create, use);
  if (serverless?.create) return newCollection(serverless.create, use);
  return serverless ? existingCollection(serverless, use) : existingDomain(sink, use);
}

function newDomain(create: NormalDomain, use: Use): Target {
  const { home } = use.application;
  const behind = domainPlacement(create, use)?.securityGroups;
  return {
    ...(behind && { behind }),
    host: attribute({ type: 'aws_opensearch_domain', name: terraformName(use.name) }, 'endpoint'),
    region: home.region,
    login: signedForDomain(arn(home, 'es', `domain/${create.name}`), use),
    resources: createdDomain(create, use),
    alarms: opensearchAlarms(create, use),
    outputs: [],
  };
}

function existingDomain({ domain: given, endpoint, ...sink }: NormalSink, use: Use): Target {
  const domain = ensured(given, 'OpenSearch without domain');
  const login = sink.auth === 'iam' ? signedForDomain(domain, use) : byPassword(sink);
  return {
    host: ensured(endpoint, 'an existing domain without address'),
    region: parseArn(domain).region,
    login,
    resources: [],
    alarms: [],
    outputs: login.auth === 'iam' ? domainHandover(domain, login.statement, use) : [],
  };
}

/** The endpoint attribute is `https://<host>`. */
function newCollection(create: NormalCollection, use: Use): Target {
  const { collection, resources } = createdCollection(create, use);
  return {
    host: { $call: ['replace', attribute(collection, 'collection_endpoint'), 'https://', ''] },
    region: use.application.home.region,
    login: signedForCollection(attribute(collection, 'arn'), use),
    resources,
    alarms: [],
    outputs: [],
  };
}

function existingCollection({ collection: given, endpoint }: NormalServerless, use: Use): Target {
  const collection = ensured(given, 'OpenSearch Serverless without collection');
  return {
    host: ensured(endpoint, 'an existing collection without address'),
    region: parseArn(collection).region,
    login: signedForCollection(collection, use),
    resources: [],
    alarms: [],
    outputs: [],
  };
}

function signedForDomain(domain: string, use: Use): Signed {
  return { auth: 'iam', service: 'es', statement: bulkStatement(domain, use) };
}

function signedForCollection(collection: Text, use: Use): Signed {
  return { auth: 'iam', service: 'aoss', statement: collectionStatement(collection, use) };
}

function byPassword({ secret, secretKmsKey }: Pick<NormalSink, 'secret' | 'secretKmsKey'>): ByPassword {
  return {
    auth: 'basic',
    secret: ensured(secret, 'a password without secret'),
    ...(secretKmsKey !== undefined && { kmsKey: secretKmsKey }),
  };
}
