// OpenSearch as sink: a domain, created or existing, or a serverless collection.
import type { OpenSearchSink } from '../../../generated/application';
import { arn, parseArn } from '../../aws/arn';
import type { Facts } from '../../facts/facts';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute } from '../../terraform/resource';
import { secretNeed, secretRegion, secretStatements } from '../../facts/secret';
import { allow, type Statement } from '../../facts/statement';
import { join, type Text } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Connector, Use } from '../connector';
import { opensearchAlarms } from './alarms';
import { checkOpensearch } from './check';
import { createdCollection } from './collection';
import { domainDefaults, serverlessDefaults, type NormalServerless, type NormalSink } from './creation';
import { largeEnough } from './policies';
import { createdDomain } from './domain';

export const opensearch: Connector<'opensearch', OpenSearchSink, OpenSearchSink, OpenSearchSink, NormalSink> = {
  type: 'opensearch',
  title: 'Amazon OpenSearch Service',
  artefacts: [
    {
      // Source: the releases of apache/flink-connector-opensearch; the one for 1.19 also runs on 1.20. None for 2.x
      // yet.
      coordinates: 'org.apache.flink:flink-connector-opensearch2',
      versions: { 'FLINK-1_18': '2.0.0-1.18', 'FLINK-1_19': '2.0.0-1.19', 'FLINK-1_20': '2.0.0-1.19' },
    },
  ],
  sink: {
    defaults: ({ create, serverless, ...given }, use) => ({
      auth: 'iam',
      ...given,
      ...(create && { create: domainDefaults(create, use) }),
      ...(serverless && { serverless: serverlessDefaults(serverless, use) }),
    }),
    check: checkOpensearch,
    policies: largeEnough,
    facts: sinkFacts,
  },
};

/** Where the documents go: the same questions for a domain and for a collection. */
interface Target extends Pick<Facts, 'resources' | 'alarms'> {
  /** Host name, without scheme. */
  readonly host: Text;
  readonly region: string;
  /** The service name of request signatures. */
  readonly signing: 'es' | 'aoss';
  readonly statements: readonly Statement[];
}

function sinkFacts(sink: NormalSink, use: Use): Facts {
  const { host, region, signing, statements, resources = [], alarms = [] } = targetOf(sink, use);
  const { auth, secret, secretKmsKey } = sink;
  const purpose = `log in to OpenSearch for sink ${use.name}`;
  const itsRegion = secretRegion(secret, use.application.home);
  const at = child(use.pointer, 'secret');
  return {
    resources,
    alarms,
    statements: [
      ...statements,
      ...(secret === undefined ? [] : secretStatements(secret, secretKmsKey, itsRegion, at, purpose)),
    ],
    properties: {
      [`sink.${use.name}`]: {
        hosts: join('https://', host, ':443'),
        'aws.region': region,
        auth,
        ...(auth === 'iam' && { 'signing.service': signing }),
        ...(secret !== undefined && { 'secret.arn': secret }),
      },
    },
    needs: [
      { host, endpoint: 'none', port: 443, pointer: use.pointer, purpose: `sink ${use.name}` },
      ...(secret === undefined ? [] : [secretNeed(itsRegion, at, purpose)]),
    ],
  };
}

function targetOf(sink: NormalSink, use: Use): Target {
  return sink.serverless ? collectionTarget(sink.serverless, use) : domainTarget(sink, use);
}

/** What may be written is decided by the collection's data access policy. */
function collectionTarget({ create, collection: existing, endpoint }: NormalServerless, use: Use): Target {
  const created = create && createdCollection(create, use);
  const collection = created
    ? attribute(created.collection, 'arn')
    : ensured(existing, 'OpenSearch Serverless without collection');
  // The endpoint attribute is `https://<host>`.
  const host = created
    ? ({ $call: ['replace', attribute(created.collection, 'collection_endpoint'), 'https://', ''] } as const)
    : ensured(endpoint, 'an existing collection without address');
  return {
    host,
    signing: 'aoss',
    region: typeof collection === 'string' ? parseArn(collection).region : use.application.home.region,
    resources: created?.resources ?? [],
    statements: [
      allow(['aoss:APIAccessAll'], [collection], {
        pointer: child(use.pointer, 'serverless'),
        purpose: `reach the collection of sink ${use.name}`,
      }),
    ],
  };
}

function domainTarget({ create, domain, endpoint, auth }: NormalSink, use: Use): Target {
  const { home } = use.application;
  const domainArn = create ? arn(home, 'es', `domain/${create.name}`) : ensured(domain, 'OpenSearch without domain');
  return {
    host: create
      ? attribute({ type: 'aws_opensearch_domain', name: terraformName(use.name) }, 'endpoint')
      : ensured(endpoint, 'an existing domain without address'),
    signing: 'es',
    region: parseArn(domainArn).region,
    resources: create ? createdDomain(create, use) : [],
    alarms: create ? opensearchAlarms(create, use) : [],
    statements: auth === 'iam' ? [bulkStatement(domainArn, use)] : [],
  };
}

/**
 * The connector's only request is `POST /_bulk` (`OpensearchWriter` of apache/flink-connector-opensearch): its path
 * names no index.
 */
function bulkStatement(domainArn: string, use: Use): Statement {
  return allow(['es:ESHttpPost'], [`${domainArn}/_bulk`], {
    pointer: use.pointer,
    purpose: `write documents to sink ${use.name}`,
  });
}
