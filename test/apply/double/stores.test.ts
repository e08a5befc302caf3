// The doubles of S3 Tables, Redshift Serverless and OpenSearch Serverless say no where the real services do. No mock,
// no Terraform.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findMoto, skip } from '../../support/terraform';
import type { Double } from './call';
import { type ApiModel, findApiModel } from './model';
import type { Moto } from './moto';
import { openSearchServerlessService } from './opensearch-serverless';
import { redshiftServerlessService } from './redshift-serverless';
import { tablesService } from './s3tables';

const nothing = { status: 500, headers: {}, body: '' };

/** An account with one subnet. */
const account: Moto = {
  ask: async () => nothing,
  consumersOf: async () => [],
  forward: async () => nothing,
  objectExists: async () => false,
  exists: async () => undefined,
  lakeRightsOf: async () => [],
  keysUnder: async () => [],
  inlinePoliciesOf: async () => [],
  policiesOf: async () => [],
  trustPolicy: async () => undefined,
  logStreamExists: async () => false,
  logGroupExists: async () => false,
  secret: async () => undefined,
  vpcOf: async (_place, _kind, id) => (id === 'subnet-a' ? 'vpc-1' : undefined),
};

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly target?: string;
  readonly body?: object;
}

/** What the service says: the code of its refusal, or `fine`. */
async function ask(
  double: Double,
  service: string,
  { method = 'POST', path = '/', target = '', body = {} }: Asked,
): Promise<string> {
  const [prefix = '', operation = ''] = target.split('.');
  const text = method === 'GET' || method === 'DELETE' ? '' : JSON.stringify(body);
  const call = {
    method,
    path,
    headers: {},
    body: Buffer.from(text),
    service,
    region: 'eu-west-1',
    accountId: '111122223333',
    target: { prefix, operation },
  };
  const answer = await double(call, { moto: account, fault: (fault) => assert.unreachable(fault) });
  return answer !== undefined && answer.status < 300
    ? 'fine'
    : `${answer?.headers['x-amzn-errortype']}: ${String(answer?.body)}`;
}

/** Each conversation is a list of requests, and how each is answered. */
function talk(
  name: string,
  model: string,
  service: (model: ApiModel) => { readonly double: Double },
  conversation: readonly (readonly [request: Asked, answer: RegExp])[],
): void {
  stores(name, async () => {
    const moto = findMoto();
    const found = moto === undefined ? undefined : findApiModel(model, moto);
    if (found === undefined) return skip('moto');
    const { double } = service(found);
    for (const [request, answer] of conversation) assert.match(await ask(double, model, request), answer);
  });
}

const stores = suite('the doubles of other stores');

const bucket = `/buckets/${encodeURIComponent('arn:aws:s3tables:eu-west-1:111122223333:bucket/sales')}`;
const namespaces = bucket.replace('/buckets/', '/namespaces/');
const tables = bucket.replace('/buckets/', '/tables/');
talk('a table bucket is deleted when it is empty', 's3tables', tablesService, [
  [{ method: 'GET', path: bucket }, /^NotFoundException/],
  [{ method: 'PUT', path: '/buckets', body: { name: 'S' } }, /BadRequestException.*name/],
  [{ method: 'PUT', path: '/buckets', body: { name: 'sales' } }, /^fine$/],
  [{ method: 'PUT', path: '/buckets', body: { name: 'sales' } }, /^ConflictException/],
  [{ method: 'PUT', path: namespaces, body: { namespace: ['daily'] } }, /^fine$/],
  [{ method: 'DELETE', path: bucket }, /^ConflictException.*not empty/],
  [{ method: 'DELETE', path: `${namespaces}/daily` }, /^fine$/],
  [{ method: 'DELETE', path: bucket }, /^fine$/],
]);

talk('a namespace is deleted when it has no tables', 's3tables', tablesService, [
  [{ method: 'PUT', path: '/buckets', body: { name: 'sales' } }, /^fine$/],
  [{ method: 'PUT', path: `${tables}/daily`, body: { name: 'orders', format: 'ICEBERG' } }, /^NotFoundException/],
  [{ method: 'PUT', path: namespaces, body: { namespace: ['daily'] } }, /^fine$/],
  [{ method: 'PUT', path: `${tables}/daily`, body: { name: 'orders', format: 'ICEBERG' } }, /^fine$/],
  [{ method: 'PUT', path: `${tables}/daily`, body: { name: 'orders', format: 'ICEBERG' } }, /^ConflictException/],
  [{ method: 'DELETE', path: `${namespaces}/daily` }, /^ConflictException.*not empty/],
]);

const redshift = (operation: string, body: object): Asked => ({ target: `RedshiftServerless.${operation}`, body });
talk('a workgroup stands on a namespace and in subnets', 'redshift-serverless', redshiftServerlessService, [
  [redshift('CreateNamespace', { namespaceName: 'Warehouse!' }), /^ValidationException/],
  [
    redshift('CreateWorkgroup', { workgroupName: 'warehouse', namespaceName: 'warehouse', subnetIds: ['subnet-a'] }),
    /^ResourceNotFoundException/,
  ],
  [
    redshift('CreateNamespace', {
      namespaceName: 'warehouse',
      manageAdminPassword: true,
      adminUserPassword: 'Secret123',
    }),
    /exclude each other/,
  ],
  [redshift('CreateNamespace', { namespaceName: 'warehouse', manageAdminPassword: true }), /^fine$/],
  [
    redshift('CreateWorkgroup', { workgroupName: 'warehouse', namespaceName: 'warehouse', subnetIds: ['subnet-x'] }),
    /subnet-x does not exist/,
  ],
  [redshift('CreateWorkgroup', { workgroupName: 'warehouse', namespaceName: 'warehouse', baseCapacity: 12 }), /12 RPU/],
  [
    redshift('CreateWorkgroup', { workgroupName: 'warehouse', namespaceName: 'warehouse', baseCapacity: 520 }),
    /520 RPU/,
  ],
  [
    redshift('CreateWorkgroup', { workgroupName: 'warehouse', namespaceName: 'warehouse', subnetIds: ['subnet-a'] }),
    /^fine$/,
  ],
  [redshift('DeleteNamespace', { namespaceName: 'warehouse' }), /^ConflictException/],
]);

const aoss = (operation: string, body: object): Asked => ({ target: `OpenSearchServerless.${operation}`, body });
const encryption = {
  type: 'encryption',
  name: 'events',
  policy: '{"AWSOwnedKey":true,"Rules":[{"Resource":["collection/events"],"ResourceType":"collection"}]}',
};
talk('a collection needs an encryption policy that names it', 'opensearchserverless', openSearchServerlessService, [
  [aoss('CreateCollection', { name: 'events' }), /No matching security policy of encryption type/],
  [aoss('CreateSecurityPolicy', { ...encryption, policy: 'none' }), /^ValidationException/],
  [aoss('CreateSecurityPolicy', encryption), /^fine$/],
  [aoss('CreateSecurityPolicy', encryption), /^ConflictException/],
  [aoss('CreateCollection', { name: 'events', type: 'SEARCH' }), /^fine$/],
  [aoss('DeleteSecurityPolicy', { type: 'encryption', name: 'events' }), /^fine$/],
  [aoss('GetSecurityPolicy', { type: 'encryption', name: 'events' }), /^ResourceNotFoundException/],
]);

stores("table buckets and collections are there until they are deleted; a pattern is nobody's", async () => {
  const moto = findMoto();
  const model = moto === undefined ? undefined : findApiModel('s3tables', moto);
  if (model === undefined) return skip('moto');
  const { double, exists } = tablesService(model);
  const arn = 'arn:aws:s3tables:eu-west-1:111122223333:bucket/sales';
  assert.equal(
    [exists(arn), exists(`${arn.slice(0, -3)}*`), exists('arn:aws:s3:::sales')],
    [false, undefined, undefined],
  );
  await ask(double, 's3tables', { method: 'PUT', path: '/buckets', body: { name: 'sales' } });
  assert.equal([exists(arn), exists(`${arn}/table/*`)], [true, true]);
  const collections = openSearchServerlessService(undefined);
  assert.is(collections.exists('arn:aws:aoss:eu-west-1:111122223333:collection/abc'), false);
});

stores.run();
