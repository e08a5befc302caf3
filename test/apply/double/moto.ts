// The mock behind the double: passes calls on to it, and asks it whether something exists.
import { request } from 'node:http';
import { arnExists, type Operate } from './existence';
import type { Right } from './right';
import type { Answer, Call, Place, Question } from './message';
import { type InlinePolicy, inlinePoliciesOf, policiesOf } from './role-policies';

export type { Place, Question } from './message';

export interface Moto {
  /** Asks in the name of an account and Region, without a valid signature: the mock believes it unseen. */
  ask(place: Place, service: string, question: Question): Promise<Answer>;
  /** Passes a call on unchanged, or with another method, path or body. */
  forward(call: Call, changed?: Partial<Pick<Call, 'method' | 'path' | 'body'>>): Promise<Answer>;
  objectExists(place: Place, bucket: string, key: string, version?: string): Promise<boolean>;
  /** Whether there is what an ARN means; undefined where the mock cannot tell, as with a wildcard for a name. */
  exists(place: Place, arn: string): Promise<boolean | undefined>;
  /** The inline and attached policies of a role, as JSON; empty when there is no such role. */
  policiesOf(place: Place, role: string): Promise<readonly string[]>;
  /** What a role may do in Lake Formation, by its ARN: the mock itself does not know it well enough to be asked. */
  lakeRightsOf(place: Place, role: string): Promise<readonly Right[]>;
  /** The keys of the user's under which a store holds something; the mock itself knows only the newest. */
  keysUnder(arn: string): Promise<readonly string[]>;
  inlinePoliciesOf(place: Place, role: string): Promise<readonly InlinePolicy[]>;
  /** The trust policy of a role, by its name, or undefined when there is no such role. */
  trustPolicy(place: Place, role: string): Promise<string | undefined>;
  logStreamExists(place: Place, group: string, stream: string): Promise<boolean>;
  logGroupExists(place: Place, group: string): Promise<boolean>;
  /** Names of the consumers that are registered with a stream. */
  consumersOf(place: Place, streamArn: string): Promise<readonly string[]>;
  /** The key of a secret, undefined for the default one; the whole is undefined when there is no such secret. */
  secret(place: Place, arn: string): Promise<{ readonly kmsKeyId: string | undefined } | undefined>;
  /** The VPC of each subnet or security group; undefined where there is none by that id. */
  vpcOf(place: Place, kind: 'Subnet' | 'SecurityGroup', id: string): Promise<string | undefined>;
}

/** @param port the port on the loopback interface where the mock listens */
export function connectMoto(port: number): Moto {
  const ask: Moto['ask'] = (place, service, { method, path, headers = {}, body = '' }) =>
    send(port, method, path, { ...headers, ...identity(place, service) }, Buffer.from(body));
  const query = (place: Place, service: string, parameters: Record<string, string>): Promise<Answer> =>
    ask(place, service, {
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(parameters).toString(),
    });

  const iam =
    (place: Place) =>
    async (parameters: Readonly<Record<string, string>>): Promise<string> => {
      const { status, body } = await query(place, 'iam', { Version: '2010-05-08', ...parameters });
      return status === 200 ? body.toString() : '';
    };

  const operate: Operate = async (place, service, target, request) => {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target };
    const { status, body } = await ask(place, service, {
      method: 'POST',
      path: '/',
      headers,
      body: JSON.stringify(request),
    });
    return status === 200 ? JSON.parse(body.toString()) : undefined;
  };

  return {
    ask,
    forward: (call, changed = {}) => {
      const { method, path, body } = { ...call, ...changed };
      return send(port, method, path, forwarded(call), body);
    },
    async objectExists(place, bucket, key, version) {
      const query = version ? `?versionId=${encodeURIComponent(version)}` : '';
      const path = `/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}${query}`;
      return (await ask(place, 's3', { method: 'HEAD', path })).status === 200;
    },
    exists: (place, arn) => arnExists(place, arn, { ask, operate }),
    policiesOf: (place, role) => policiesOf(role, iam(place)),
    lakeRightsOf: async () => [],
    keysUnder: async () => [],
    inlinePoliciesOf: (place, role) => inlinePoliciesOf(role, iam(place)),
    async trustPolicy(place, role) {
      const { status, body } = await query(place, 'iam', { Action: 'GetRole', Version: '2010-05-08', RoleName: role });
      const document = /<AssumeRolePolicyDocument>([^<]*)</.exec(body.toString())?.[1];
      return status === 200 ? decodeURIComponent(document ?? '') : undefined;
    },
    async logStreamExists(place, group, stream) {
      const answer = await operate(place, 'logs', 'Logs_20140328.DescribeLogStreams', {
        logGroupName: group,
        logStreamNamePrefix: stream,
      });
      const { logStreams = [] } = (answer ?? {}) as { logStreams?: { logStreamName: string }[] };
      return logStreams.some(({ logStreamName }) => logStreamName === stream);
    },
    async logGroupExists(place, group) {
      const answer = await operate(place, 'logs', 'Logs_20140328.DescribeLogGroups', { logGroupNamePrefix: group });
      const { logGroups = [] } = (answer ?? {}) as { logGroups?: { logGroupName: string }[] };
      return logGroups.some(({ logGroupName }) => logGroupName === group);
    },
    async consumersOf(place, StreamARN) {
      const answer = await operate(place, 'kinesis', 'Kinesis_20131202.ListStreamConsumers', { StreamARN });
      const { Consumers = [] } = (answer ?? {}) as { readonly Consumers?: readonly { ConsumerName: string }[] };
      return Consumers.map(({ ConsumerName }) => ConsumerName);
    },
    async secret(place, arn) {
      const answer = await operate(place, 'secretsmanager', 'secretsmanager.DescribeSecret', { SecretId: arn });
      return answer === undefined ? undefined : { kmsKeyId: (answer as { KmsKeyId?: string }).KmsKeyId };
    },
    async vpcOf(place, kind, id) {
      const parameter = kind === 'Subnet' ? 'SubnetId.1' : 'GroupId.1';
      const { status, body } = await query(place, 'ec2', {
        Action: `Describe${kind}s`,
        Version: '2016-11-15',
        [parameter]: id,
      });
      return status === 200 ? /<vpcId>([^<]*)</.exec(body.toString())?.[1] : undefined;
    },
  };
}

/**
 * The mock believes a signature unseen, but reads the service, the Region and (through its own header) the account from
 * the headers.
 */
function identity({ accountId, region }: Place, service: string): Record<string, string> {
  return {
    authorization:
      `AWS4-HMAC-SHA256 Credential=${accountId}/20200101/${region}/${service}/aws4_request, ` +
      'SignedHeaders=host, Signature=0',
    'x-moto-account-id': accountId,
  };
}

function forwarded({ headers, accountId }: Call): Record<string, string | string[]> {
  // `expect` is between the caller and us; the length is set anew because the body may have changed.
  const kept = Object.entries(headers).filter(
    ([name, value]) =>
      value !== undefined && !['expect', 'content-length', 'connection', 'transfer-encoding'].includes(name),
  );
  return {
    ...(Object.fromEntries(kept) as Record<string, string | string[]>),
    ...(accountId === '' ? {} : { 'x-moto-account-id': accountId }),
  };
}

function send(
  port: number,
  method: string,
  path: string,
  headers: Record<string, string | string[]>,
  body: Buffer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port, method, path, headers: { ...headers, 'content-length': String(body.length) } },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const received = Object.entries(incoming.headers).filter(
            ([name]) => !['connection', 'transfer-encoding', 'keep-alive'].includes(name),
          );
          const single = received.map(([name, value]) => [
            name,
            Array.isArray(value) ? value.join(', ') : (value ?? ''),
          ]);
          resolve({
            status: incoming.statusCode ?? 502,
            headers: Object.fromEntries(single) as Record<string, string>,
            body: Buffer.concat(chunks),
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
