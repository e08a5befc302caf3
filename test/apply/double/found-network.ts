// A VPC that a stack looks up: moto has it before the stack is planned, by the tags or parameters that the stack names.
import { contractVersion } from '../../../src/network/contract';
import type { Moto, Place, Question } from './moto';

/** What a stack looks up, as its section `data` says it. */
export interface SoughtNetwork {
  readonly vpcTags: Tags;
  /** Those of the application. */
  readonly subnets: SoughtSubnets;
  /** Those of the endpoints, where they are looked up apart: each in a zone of its own. */
  readonly endpointSubnets?: SoughtSubnets;
  /** Names of parameters → what they hold. */
  readonly parameters: Readonly<Record<string, 'vpc' | 'subnets' | 'endpoint subnets' | 'security group'>>;
}

export interface SoughtSubnets {
  readonly count: number;
  /** None where a parameter names them. */
  readonly tags: Tags;
}

type Tags = Readonly<Record<string, string>>;

/**
 * Makes it in the mock: a VPC with a route table for each subnet, but that the third has that of the second as well, a
 * security group, and the parameters.
 */
export async function createSought(place: Place, moto: Moto, sought: SoughtNetwork): Promise<void> {
  const { vpcTags, subnets, endpointSubnets, parameters } = sought;
  const make = maker(place, moto);
  const vpc = await make({ Action: 'CreateVpc', CidrBlock: '10.30.0.0/16', ...tagged('vpc', vpcTags) }, 'vpcId');
  const group = { Action: 'CreateSecurityGroup', VpcId: vpc, GroupName: 'found', GroupDescription: 'existing' };
  const ids = {
    vpc,
    subnets: await createSubnets(make, vpc, subnets),
    'endpoint subnets': endpointSubnets === undefined ? '' : await createInZones(make, place, vpc, endpointSubnets),
    'security group': await make(group, 'groupId'),
  };
  for (const [name, what] of Object.entries(parameters))
    await putParameter(place, moto, name, ids[what], what.endsWith('subnets') ? 'StringList' : 'String');
}

/** Returns their ids as a list that people have written into a parameter. */
async function createSubnets(make: Make, vpc: string, { count, tags }: SoughtSubnets): Promise<string> {
  const ids: string[] = [];
  let table = '';
  for (let index = 0; index < count; index += 1) {
    const subnet = await make(
      { Action: 'CreateSubnet', VpcId: vpc, CidrBlock: `10.30.${index}.0/24`, ...tagged('subnet', tags) },
      'subnetId',
    );
    ids.unshift(subnet);
    if (index !== 2) table = await make({ Action: 'CreateRouteTable', VpcId: vpc }, 'routeTableId');
    await make({ Action: 'AssociateRouteTable', RouteTableId: table, SubnetId: subnet }, 'associationId');
  }
  return ids.join(', ');
}

async function createInZones(make: Make, place: Place, vpc: string, { count, tags }: SoughtSubnets): Promise<string> {
  const ids: string[] = [];
  for (const [index, zone] of ['a', 'b', 'c'].slice(0, count).entries()) {
    const given = { VpcId: vpc, CidrBlock: `10.30.${100 + index}.0/24`, AvailabilityZone: `${place.region}${zone}` };
    ids.push(await make({ Action: 'CreateSubnet', ...given, ...tagged('subnet', tags) }, 'subnetId'));
  }
  return ids.join(',');
}

/** Another stack's network with two zones, as far as its contract tells of it. */
export async function createNetworkOfMany(place: Place, moto: Moto, parameter: string): Promise<void> {
  const make = maker(place, moto);
  const vpc = await make({ Action: 'CreateVpc', CidrBlock: '10.40.0.0/16' }, 'vpcId');
  const zones: Record<string, { readonly subnet: string }> = {};
  for (const [index, zone] of ['a', 'b'].entries()) {
    const given = { VpcId: vpc, CidrBlock: `10.40.${index}.0/24`, AvailabilityZone: `${place.region}${zone}` };
    zones[zone] = { subnet: await make({ Action: 'CreateSubnet', ...given }, 'subnetId') };
  }
  const contract = JSON.stringify({ version: contractVersion, vpc, zones });
  await putParameter(place, moto, parameter, contract, 'String');
}

async function putParameter(place: Place, moto: Moto, Name: string, Value: string, Type: string): Promise<void> {
  await answered(place, moto, 'ssm', {
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AmazonSSM.PutParameter' },
    body: JSON.stringify({ Name, Value, Type }),
  });
}

/** Somebody's further subnet, with the tags that are looked for. Returns how it goes again. */
export async function addTaggedSubnet(
  place: Place,
  moto: Moto,
  { vpcTags, subnets: { tags: subnetTags } }: SoughtNetwork,
): Promise<() => Promise<void>> {
  const make = maker(place, moto);
  const filters = Object.entries(vpcTags).flatMap(([key, value], index) => [
    [`Filter.${index + 1}.Name`, `tag:${key}`],
    [`Filter.${index + 1}.Value.1`, value],
  ]);
  const VpcId = await make({ Action: 'DescribeVpcs', ...Object.fromEntries(filters) }, 'vpcId');
  const given = { Action: 'CreateSubnet', VpcId, CidrBlock: '10.30.99.0/24', ...tagged('subnet', subnetTags) };
  const SubnetId = await make(given, 'subnetId');
  return async () => void (await make({ Action: 'DeleteSubnet', SubnetId }, 'requestId'));
}

type Make = (parameters: Readonly<Record<string, string>>, id: string) => Promise<string>;

function maker(place: Place, moto: Moto): Make {
  return async (parameters, id) => {
    const text = await answered(place, moto, 'ec2', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ Version: '2016-11-15', ...parameters }).toString(),
    });
    const made = new RegExp(`<${id}>([^<]+)<`).exec(text)?.[1];
    if (made === undefined) throw new Error(`${parameters['Action']} gives no ${id}: ${text.slice(0, 300)}`);
    return made;
  };
}

async function answered(
  place: Place,
  moto: Moto,
  service: string,
  question: Pick<Question, 'headers' | 'body'>,
): Promise<string> {
  const { status, body } = await moto.ask(place, service, { method: 'POST', path: '/', ...question });
  if (status !== 200) throw new Error(`${service} refuses what a stack looks up: ${body.toString().slice(0, 300)}`);
  return body.toString();
}

function tagged(kind: string, tags: Tags): Record<string, string> {
  const all = Object.entries(tags).flatMap(([key, value], index) => [
    [`TagSpecification.1.Tag.${index + 1}.Key`, key],
    [`TagSpecification.1.Tag.${index + 1}.Value`, value],
  ]);
  return all.length === 0 ? {} : { 'TagSpecification.1.ResourceType': kind, ...Object.fromEntries(all) };
}
