// The double of Amazon OpenSearch Serverless, as far as Terraform uses it. Moto has no access policies, and cannot
// delete the others.
import { randomBytes } from 'node:crypto';
import type { Double, Refusal } from './call';
import type { Answer, Call } from './message';
import { findVpc } from './kinesisanalyticsv2/limits';
import type { ApiModel } from './model';
import type { Place } from './moto';
import { type Exists, type Operations, jsonService } from './service';

interface Policy extends Place {
  readonly type: string;
  readonly name: string;
  readonly policy: unknown;
  readonly description: string | undefined;
  readonly created: number;
}

interface Collection extends Place {
  readonly shown: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly name: string;
    readonly arn: string;
  };
  readonly tags: readonly object[];
}

interface Endpoint extends Place {
  readonly shown: {
    readonly id: string;
    readonly name: string;
    readonly vpcId: string;
    readonly subnetIds: readonly string[];
    readonly securityGroupIds: readonly string[];
    readonly status: string;
    readonly createdDate: number;
  };
}

interface Store {
  readonly policies: Map<string, Policy>;
  readonly collections: Map<string, Collection>;
  readonly endpoints: Map<string, Endpoint>;
}

export interface OpenSearchServerlessService {
  readonly double: Double;
  readonly holds: (accountId: string) => readonly string[];
  readonly exists: Exists;
}

export function openSearchServerlessService(model: ApiModel | undefined): OpenSearchServerlessService {
  const store: Store = { policies: new Map(), collections: new Map(), endpoints: new Map() };
  const json = jsonService('OpenSearchServerless', model, {
    ...policyOperations('Security', store),
    ...policyOperations('Access', store),
    ...collectionOperations(store),
    ...endpointOperations(store),
  });
  const ofAccount = <T extends Place>(all: Map<string, T>, account: string): T[] =>
    [...all.values()].filter(({ accountId }) => accountId === account);
  return {
    double: async (call, context) => (await json(call, context)) ?? shownByEc2(call, store),
    exists: (arn) =>
      /^arn:[^:]+:aoss:[^:]*:[^:]*:collection\/[^*?]+$/.test(arn) ? store.collections.has(arn) : undefined,
    holds: (account) => [
      ...ofAccount(store.policies, account).map(({ type, name }) => `${type} policy ${name}`),
      ...ofAccount(store.collections, account).map(({ shown }) => `collection ${shown.name}`),
      ...ofAccount(store.endpoints, account).map(({ shown }) => `OpenSearch endpoint ${shown.name}`),
    ],
  };
}

/** Security policies (encryption, network) and access policies (data) differ in name only. */
function policyOperations(kind: 'Security' | 'Access', { policies }: Store): Operations {
  const member = kind === 'Security' ? 'securityPolicyDetail' : 'accessPolicyDetail';
  const keyOf = ({ accountId, region }: Place, { type, name }: Readonly<Record<string, unknown>>): string =>
    [accountId, region, kind, type, name].join('/');
  const shown = ({ type, name, policy, description, created }: Policy): object => ({
    [member]: {
      type,
      name,
      policy,
      ...(description !== undefined && { description }),
      policyVersion: 'MTcwMDAwMDAwMDAwMF8x',
      createdDate: created,
      lastModifiedDate: created,
    },
  });
  return {
    async [`Create${kind}Policy`]({ place, input }) {
      const {
        type,
        name,
        policy: text,
        description,
      } = input as { type: string; name: string; policy: string; description?: string };
      const key = keyOf(place, input);
      if (policies.has(key))
        return { code: 'ConflictException', message: `Policy with name ${name} and type ${type} already exists` };
      const document = parse(text);
      if (document === undefined) return { code: 'ValidationException', message: 'Policy json is invalid' };
      const policy: Policy = { ...place, type, name, policy: document, description, created: Date.now() };
      policies.set(key, policy);
      return { answer: shown(policy) as Record<string, unknown> };
    },
    async [`Get${kind}Policy`]({ place, input }) {
      const policy = policies.get(keyOf(place, input));
      return policy === undefined
        ? notFound(String(input['name']))
        : { answer: shown(policy) as Record<string, unknown> };
    },
    async [`Delete${kind}Policy`]({ place, input }) {
      return policies.delete(keyOf(place, input)) ? { answer: {} } : notFound(String(input['name']));
    },
  };
}

function collectionOperations({ policies, collections }: Store): Operations {
  const find = (
    place: Place,
    { ids = [], names = [] }: { readonly ids?: readonly string[]; readonly names?: readonly string[] },
  ): Collection[] =>
    [...collections.values()].filter(
      ({ accountId, region, shown }) =>
        accountId === place.accountId &&
        region === place.region &&
        (ids.includes(shown.id) || names.includes(shown.name)),
    );
  return {
    async CreateCollection({ place, input }) {
      const {
        name,
        tags = [],
        clientToken: _token,
        ...given
      } = input as { name: string; tags?: readonly object[]; clientToken?: string };
      if (find(place, { names: [name] }).length > 0)
        return { code: 'ConflictException', message: `Collection with name ${name} already exists` };
      // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html: a policy must
      // match the name beforehand.
      const encrypted = [...policies.values()].some(
        ({ type, accountId, policy }) =>
          type === 'encryption' &&
          accountId === place.accountId &&
          JSON.stringify(policy).includes(`"collection/${name}"`),
      );
      if (!encrypted)
        return {
          code: 'ValidationException',
          message:
            `No matching security policy of encryption type found for collection name: ${name}. Please create ` +
            'security policy of encryption type for this collection.',
        };
      const id = newId(20);
      const now = Date.now();
      const shown = {
        type: 'TIMESERIES',
        standbyReplicas: 'ENABLED',
        ...given,
        id,
        name,
        arn: `arn:aws:aoss:${place.region}:${place.accountId}:collection/${id}`,
        kmsKeyArn: 'auto',
        createdDate: now,
        lastModifiedDate: now,
      };
      const host = `https://${id}.${place.region}.aoss.amazonaws.com`;
      collections.set(shown.arn, {
        ...place,
        shown: { ...shown, status: 'ACTIVE', collectionEndpoint: host, dashboardEndpoint: `${host}/_dashboards` },
        tags,
      });
      return { answer: { createCollectionDetail: { ...shown, status: 'CREATING' } } };
    },
    BatchGetCollection: async ({ place, input }) => ({
      answer: { collectionDetails: find(place, input).map(({ shown }) => shown), collectionErrorDetails: [] },
    }),
    async DeleteCollection({ place, input }) {
      const [found] = find(place, { ids: [String(input['id'])] });
      if (found === undefined) return notFound(String(input['id']));
      collections.delete(found.shown.arn);
      return { answer: { deleteCollectionDetail: { id: found.shown.id, name: found.shown.name, status: 'DELETING' } } };
    },
    async ListTagsForResource({ input: { resourceArn } }) {
      const found = collections.get(String(resourceArn));
      return found === undefined ? notFound(String(resourceArn)) : { answer: { tags: found.tags } };
    },
  };
}

function endpointOperations({ endpoints }: Store): Operations {
  return {
    async CreateVpcEndpoint({ place, input, moto }) {
      const {
        name,
        vpcId,
        subnetIds,
        securityGroupIds = [],
      } = input as { name: string; vpcId: string; subnetIds: readonly string[]; securityGroupIds?: readonly string[] };
      const vpc = await findVpc(place, subnetIds, securityGroupIds, moto);
      if (vpc !== vpcId)
        return {
          code: 'ValidationException',
          message: typeof vpc === 'string' ? `The subnets are not in ${vpcId}` : vpc.message,
        };
      const id = `vpce-${randomBytes(9).toString('hex').slice(0, 17)}`;
      endpoints.set(id, {
        ...place,
        shown: { id, name, vpcId, subnetIds, securityGroupIds, status: 'ACTIVE', createdDate: Date.now() },
      });
      return { answer: { createVpcEndpointDetail: { id, name, status: 'PENDING' } } };
    },
    async BatchGetVpcEndpoint({ input }) {
      const ids = input['ids'] as readonly string[];
      return {
        answer: {
          vpcEndpointDetails: ids.flatMap((id) => endpoints.get(id)?.shown ?? []),
          vpcEndpointErrorDetails: [],
        },
      };
    },
    async DeleteVpcEndpoint({ input }) {
      const id = String(input['id']);
      const found = endpoints.get(id);
      if (found === undefined) return notFound(id);
      endpoints.delete(id);
      return { answer: { deleteVpcEndpointDetail: { id, name: found.shown.name, status: 'DELETING' } } };
    },
  };
}

/** The service does not show the security groups of its endpoints. EC2 does, and there the provider asks. */
function shownByEc2({ service, body }: Call, { endpoints }: Store): Answer | undefined {
  const asked = service === 'ec2' ? new URLSearchParams(body.toString()) : undefined;
  if (asked?.get('Action') !== 'DescribeVpcEndpoints') return undefined;
  const { shown } = endpoints.get(asked.get('VpcEndpointId.1') ?? '') ?? {};
  if (shown === undefined) return undefined;
  const { id, vpcId, subnetIds, securityGroupIds } = shown;
  const subnets = subnetIds.map((subnet) => `<item>${subnet}</item>`).join('');
  const groups = securityGroupIds.map((group) => `<item><groupId>${group}</groupId></item>`).join('');
  const item =
    `<vpcEndpointId>${id}</vpcEndpointId><vpcEndpointType>Interface</vpcEndpointType><vpcId>${vpcId}</vpcId>` +
    `<state>available</state><subnetIdSet>${subnets}</subnetIdSet><groupSet>${groups}</groupSet>`;
  const text =
    '<DescribeVpcEndpointsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>double</requestId>' +
    `<vpcEndpointSet><item>${item}</item></vpcEndpointSet></DescribeVpcEndpointsResponse>`;
  return { status: 200, headers: { 'content-type': 'text/xml' }, body: text };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Letters and digits, as in the ids of collections. */
function newId(length: number): string {
  return randomBytes(length).toString('hex').slice(0, length);
}

function notFound(what: string): Refusal {
  return { code: 'ResourceNotFoundException', message: `There is no ${what}` };
}
