// The doubles that stand in front of moto for a call or two: queues that have just been deleted, keys of log groups.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Double } from './call';
import { deletedQueues } from './deleted-queues';
import { account } from './flink-account';
import { networkRules } from './network-rules';
import { logKeys } from './log-keys';
import type { Answer } from './message';
import type { Moto } from './moto';

/** Answers every call that is passed on with the same. */
const passing = (body: object): Moto => ({
  ...account,
  forward: async () => ({ status: 200, headers: {}, body: JSON.stringify(body) }),
});

function ask(double: Double, target: string, body: object, moto: Moto): Promise<Answer | undefined> {
  const dot = target.lastIndexOf('.');
  const call = {
    method: 'POST',
    path: '/',
    headers: {},
    body: Buffer.from(JSON.stringify(body)),
    service: '',
    region: 'eu-west-1',
    accountId: '111122223333',
    target: { prefix: target.slice(0, dot), operation: target.slice(dot + 1) },
  };
  return double(call, { moto, fault: (text) => assert.unreachable(text) });
}

const queues = suite('a queue that has just been deleted');

queues('cannot be created again at once, but later, and others can', async () => {
  const double = deletedQueues();
  const queue = (operation: string, request: object): Promise<Answer | undefined> =>
    ask(double, `AmazonSQS.${operation}`, request, passing({}));
  await queue('DeleteQueue', { QueueUrl: 'http://localhost/111122223333/late' });
  assert.is(await queue('CreateQueue', { QueueName: 'later' }), undefined);
  const refused = await queue('CreateQueue', { QueueName: 'late' });
  assert.is(refused?.status, 400);
  assert.match(String(refused?.body), /QueueDeletedRecently/);
  assert.is(await queue('CreateQueue', { QueueName: 'late' }), undefined);
});

queues.run();

const keys = suite('the key of a log group');

keys('is what was said last, and none after it was taken away', async () => {
  const double = logKeys();
  const [group, key] = ['/flink/orders', 'arn:aws:kms:eu-west-1:111122223333:key/a'];
  const described = { logGroups: [{ logGroupName: group, kmsKeyId: 'first' }, { logGroupName: '/flink/others' }] };
  const logs = async (operation: string, request: object): Promise<unknown> => {
    const answer = await ask(double, `Logs_20140328.${operation}`, request, passing(described));
    return answer === undefined ? undefined : JSON.parse(String(answer.body));
  };
  const others = { logGroupName: '/flink/others' };
  assert.equal(await logs('AssociateKmsKey', { logGroupName: group, kmsKeyId: key }), {});
  assert.equal(await logs('DescribeLogGroups', {}), { logGroups: [{ logGroupName: group, kmsKeyId: key }, others] });
  assert.equal(await logs('DisassociateKmsKey', { logGroupName: group }), {});
  assert.equal(await logs('DescribeLogGroups', {}), { logGroups: [{ logGroupName: group }, others] });
  const { headers, body } = (await ask(double, 'Logs_20140328.DescribeLogGroups', {}, passing(described))) ?? {};
  assert.is(headers?.['content-length'], String(String(body).length));
  assert.match(
    JSON.stringify(await logs('AssociateKmsKey', { logGroupName: '/flink/none', kmsKeyId: key })),
    /ResourceNotFoundException/,
  );
});

keys('is not looked at by other calls', async () => {
  const double = logKeys();
  assert.is(await ask(double, 'Logs_20140328.PutRetentionPolicy', { logGroupName: 'a' }, account), undefined);
  assert.is(await ask(double, 'Kinesis_20131202.CreateStream', {}, account), undefined);
});

keys.run();

const inUse = suite('what stands in a network');

/**
 * An account with an endpoint, a NAT gateway, an attachment, and two interfaces, one of them the Resolver's; what is
 * asked goes on to the mock when nothing is said.
 */
const occupied = (state: string): Moto => ({
  ...account,
  ask: async (_place, _service, { body = '' }) => {
    const further = {
      DescribeTransitGatewayVpcAttachments:
        `<transitGatewayAttachmentId>a</transitGatewayAttachmentId><state>${state}</state>` +
        '<subnetIds><item>subnet-5</item></subnetIds>',
      DescribeNetworkInterfaces:
        '<networkInterfaceId>eni-1</networkInterfaceId><subnetId>subnet-6</subnetId><groupId>sg-6</groupId>' +
        '<description>Route 53 Resolver: rslvr-out-1:rni-1</description>' +
        '<networkInterfaceId>eni-2</networkInterfaceId><subnetId>subnet-7</subnetId>',
    };
    if (body.includes('DescribeLoadBalancers')) return { status: 200, headers: {}, body: balancers };
    const other = Object.entries(further).find(([action]) => body.includes(action));
    if (other) return { status: 200, headers: {}, body: other[1] };
    const shown = body.includes('DescribeVpcEndpoints')
      ? `<item><vpcEndpointId>vpce-1</vpcEndpointId><vpcId>vpc-1</vpcId><serviceName>logs</serviceName>` +
        `<state>${state}</state><subnetIdSet><item>subnet-1</item></subnetIdSet><groupSet><item>` +
        `<groupId>sg-1</groupId></item></groupSet><privateDnsEnabled>true</privateDnsEnabled></item>`
      : `<item><natGatewayId>nat-1</natGatewayId><state>${state}</state><subnetId>subnet-2</subnetId>` +
        '<natGatewayAddressSet><item><allocationId>eipalloc-1</allocationId></item></natGatewayAddressSet></item>';
    return { status: 200, headers: {}, body: shown };
  },
});

/** One, with an interface in each of its two subnets. */
const balancers =
  '<member><LoadBalancerArn>lb-1</LoadBalancerArn><AvailabilityZones><member><SubnetId>subnet-8</SubnetId></member>' +
  '<member><SubnetId>subnet-9</SubnetId></member></AvailabilityZones></member>';

async function askOfNetwork(form: Record<string, string>, state = 'available'): Promise<string> {
  const double = networkRules([() => [{ subnets: ['subnet-3'], securityGroups: ['sg-3'] }]]);
  const call = {
    method: 'POST',
    path: '/',
    headers: {},
    body: Buffer.from(new URLSearchParams(form).toString()),
    service: 'ec2',
    region: 'eu-west-1',
    accountId: '111122223333',
    target: { prefix: '', operation: '' },
  };
  const answer = await double(call, { moto: occupied(state), fault: (text) => assert.unreachable(text) });
  return String(answer?.body);
}

inUse('holds subnets and groups of endpoints, NAT gateways and services, until it is gone', async () => {
  for (const SubnetId of ['subnet-1', 'subnet-2', 'subnet-3', 'subnet-5', 'subnet-6', 'subnet-8', 'subnet-9'])
    assert.match(await askOfNetwork({ Action: 'DeleteSubnet', SubnetId }), /DependencyViolation/, SubnetId);
  for (const GroupId of ['sg-1', 'sg-3', 'sg-6'])
    assert.match(await askOfNetwork({ Action: 'DeleteSecurityGroup', GroupId }), /DependencyViolation/, GroupId);
  assert.is(await askOfNetwork({ Action: 'DeleteSubnet', SubnetId: 'subnet-4' }), 'undefined');
  assert.is(await askOfNetwork({ Action: 'DeleteSubnet', SubnetId: 'subnet-7' }), 'undefined');
  assert.is(await askOfNetwork({ Action: 'DeleteSubnet', SubnetId: 'subnet-1' }, 'deleted'), 'undefined');
});

inUse('tells interfaces of jobs from those of load balancers', async () => {
  const inside = (...kinds: string[]) =>
    askOfNetwork({
      Action: 'DescribeNetworkInterfaces',
      'Filter.1.Name': 'subnet-id',
      'Filter.1.Value.1': 'subnet-3',
      'Filter.1.Value.2': 'subnet-8',
      'Filter.2.Name': 'interface-type',
      ...Object.fromEntries(kinds.map((kind, index) => [`Filter.2.Value.${index + 1}`, kind])),
    });
  const found = async (...kinds: string[]) => (await inside(...kinds)).match(/subnet-[0-9]+/g) ?? [];
  assert.equal(await found('interface'), ['subnet-3']);
  assert.equal(await found('network_load_balancer'), ['subnet-8']);
  assert.equal(await found('interface', 'network_load_balancer'), ['subnet-3', 'subnet-8']);
  assert.equal(await found('lambda'), []);
});

inUse('gives an address to one NAT gateway at a time', async () => {
  const another = { Action: 'CreateNatGateway', AllocationId: 'eipalloc-1' };
  assert.match(await askOfNetwork(another), /Resource.AlreadyAssociated/);
  assert.is(await askOfNetwork({ ...another, AllocationId: 'eipalloc-2' }), 'undefined');
  assert.is(await askOfNetwork(another, 'deleted'), 'undefined');
});

inUse('lets one endpoint have the private name of a service in a VPC', async () => {
  const second = { Action: 'CreateVpcEndpoint', ServiceName: 'logs', VpcId: 'vpc-1', PrivateDnsEnabled: 'true' };
  assert.match(await askOfNetwork(second), /conflicting DNS domain/);
  assert.is(await askOfNetwork({ ...second, PrivateDnsEnabled: 'false' }), 'undefined');
  assert.is(await askOfNetwork({ ...second, VpcId: 'vpc-2' }), 'undefined');
  assert.is(await askOfNetwork(second, 'deleted'), 'undefined');
});

inUse.run();
