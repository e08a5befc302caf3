// What a job that writes to OpenSearch may do.
import { account, calls, key, otherAccount, otherKey, type Proof } from './proof';

const domain = (name: string, path: string, owner = account): string =>
  `arn:aws:es:eu-west-1:${owner}:domain/${name}/${path}`;
const collection = (id: string): string => `arn:aws:aoss:eu-west-1:${account}:collection/${id}`;
const secret = (name: string): string => `arn:aws:secretsmanager:eu-west-1:${account}:secret:${name}`;
const through = { 'kms:ViaService': 'secretsmanager.eu-west-1.amazonaws.com' };

const managing = ['es:DeleteDomain', 'es:UpdateDomainConfig', 'es:CreateDomain'];
const others = ['es:ESHttpDelete', 'es:ESHttpGet', 'es:ESHttpPut', 'es:ESHttpPatch'];
const endpoint = 'search-search-abc123xyz789.eu-west-1.es.amazonaws.com';

export const proofs: readonly Proof[] = [
  {
    name: 'sink, a created domain',
    spec: { sinks: { search: { type: 'opensearch', create: { public: true } } } },
    allowed: calls(['es:ESHttpPost'], domain('orders-search', '_bulk')),
    denied: [
      ...calls(['es:ESHttpPost'], domain('orders-search-2', '_bulk')),
      ...calls(['es:ESHttpPost'], domain('orders-search', '_bulk', otherAccount)),
      ...calls(['es:ESHttpPost'], domain('orders-search', 'orders/_delete_by_query')),
      ...calls(others, domain('orders-search', '_bulk')),
      ...calls(managing, `arn:aws:es:eu-west-1:${account}:domain/orders-search`),
    ],
  },
  {
    name: 'sink, an existing domain with IAM',
    spec: {
      sinks: { search: { type: 'opensearch', domain: `arn:aws:es:eu-west-1:${account}:domain/search`, endpoint } },
    },
    allowed: calls(['es:ESHttpPost'], domain('search', '_bulk')),
    denied: [
      ...calls(['es:ESHttpPost'], domain('searching', '_bulk')),
      ...calls(others, domain('search', 'orders/_doc/1')),
    ],
  },
  {
    name: 'sink, an existing domain with a password',
    spec: {
      sinks: {
        search: {
          type: 'opensearch',
          domain: `arn:aws:es:eu-west-1:${account}:domain/search`,
          endpoint,
          auth: 'basic',
          secret: secret('search-AbCdEf'),
          secretKmsKey: key,
        },
      },
    },
    allowed: [
      ...calls(['secretsmanager:GetSecretValue'], secret('search-AbCdEf')),
      ...calls(['kms:Decrypt'], key, through),
    ],
    denied: [
      ...calls(['secretsmanager:GetSecretValue'], secret('search-2-AbCdEf')),
      ...calls(['secretsmanager:PutSecretValue', 'secretsmanager:DeleteSecret'], secret('search-AbCdEf')),
      ...calls(['kms:Decrypt'], otherKey, through),
      ...calls(['kms:Decrypt'], key),
      ...calls(['es:ESHttpPost'], domain('search', '_bulk')),
    ],
  },
  {
    name: 'sink, a created collection',
    spec: { sinks: { search: { type: 'opensearch', serverless: { create: { public: true } } } } },
    known: { 'aws_opensearchserverless_collection.search.arn': collection('abc123def456ghi789jk') },
    allowed: calls(['aoss:APIAccessAll'], collection('abc123def456ghi789jk')),
    denied: [
      ...calls(['aoss:APIAccessAll'], collection('zzz123def456ghi789jk')),
      ...calls(['aoss:DeleteCollection', 'aoss:UpdateCollection'], collection('abc123def456ghi789jk')),
      ...calls(['aoss:DashboardsAccessAll'], `arn:aws:aoss:eu-west-1:${account}:dashboards/default`),
    ],
  },
  {
    name: 'sink, an existing collection',
    spec: {
      sinks: {
        search: {
          type: 'opensearch',
          serverless: {
            collection: collection('abc123def456ghi789jk'),
            endpoint: 'abc123def456ghi789jk.eu-west-1.aoss.amazonaws.com',
          },
        },
      },
    },
    allowed: calls(['aoss:APIAccessAll'], collection('abc123def456ghi789jk')),
    denied: calls(['aoss:APIAccessAll'], collection('abc123def456ghi789jk2')),
  },
];
