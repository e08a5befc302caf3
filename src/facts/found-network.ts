// An existing VPC whose ids the spec does not have: how Terraform finds it, by tags or by parameters of Systems
// Manager, and how others speak of what is found. Every list has the length that the spec says: with another number
// Terraform refuses the plan, for somebody's new subnet must not restart a job.
import type { EndpointSubnetSearch, VPC, VPCSearch } from '../../generated/application';
import { dataAddress, lookup, type AnyLookup, type Lookup } from '../terraform/lookup';
import { call, join, ref, type Call, type Text } from '../terraform/value';
import { ensured } from '../text/ensured';

/** What the spec says of a VPC that exists. */
export type ExistingVpc = Omit<VPC, 'create'>;

const vpcByTags = { type: 'aws_vpc', name: 'network' } as const;
const subnetsByTags = { type: 'aws_subnets', name: 'network' } as const;
const vpcParameter = { type: 'aws_ssm_parameter', name: 'vpc' } as const;
const subnetsParameter = { type: 'aws_ssm_parameter', name: 'subnets' } as const;
const endpointsByTags = { type: 'aws_subnets', name: 'endpoints' } as const;
const endpointsParameter = { type: 'aws_ssm_parameter', name: 'endpoint_subnets' } as const;

/** The id of the VPC, as far as the spec leads to it. */
export function vpcIdOf({ id, find }: ExistingVpc): Text | undefined {
  if (find?.tags?.vpc) return ref(dataAddress(vpcByTags), 'id');
  return find?.parameters?.vpc === undefined ? id : valueOf(vpcParameter);
}

export function foundSubnets({ parameters, count }: VPCSearch): Text[] {
  return inOrder(parameters ? listed(valueOf(subnetsParameter)) : ref(dataAddress(subnetsByTags), 'ids'), count);
}

/** The subnets of interface endpoints, where they are found apart from those of the application. */
export function foundEndpointSubnets({ parameter, count }: EndpointSubnetSearch): Text[] {
  const isNamed = parameter !== undefined;
  return inOrder(isNamed ? listed(valueOf(endpointsParameter)) : ref(dataAddress(endpointsByTags), 'ids'), count);
}

/** Sorted, so that neither EC2's order nor that of the parameter is a change. */
function inOrder(ids: Text, count: number): Text[] {
  return numbers(count).map((index) => call('element', call('sort', ids), index));
}

/** The security groups that parameters name; undefined where none does. */
export function foundGroups({ parameters }: VPCSearch): Text[] | undefined {
  return parameters?.securityGroups?.map((_, index) => valueOf(groupParameter(index)));
}

/** The route table of each subnet; one may be that of several. */
export function foundRouteTables({ count }: VPCSearch): Text[] {
  return numbers(count).map((index) => ref(dataAddress(routeTable(index)), 'id'));
}

/** All that can be looked up: who makes the plan takes of it what is referred to. */
export function networkLookups(vpc: ExistingVpc, endpoints?: EndpointSubnetSearch): AnyLookup[] {
  const { find } = vpc;
  return [
    ...(find?.parameters ? byParameters(find.parameters, find.count) : []),
    ...(find?.tags ? byTags(vpc, find.tags, find.count) : []),
    ...(find ? routeTables(find) : []),
    ...(endpoints ? [forEndpoints(vpc, endpoints)] : []),
  ];
}

function byTags(vpc: ExistingVpc, given: NonNullable<VPCSearch['tags']>, count: number): AnyLookup[] {
  const closing =
    '. Change "count", or the tags, only where the application is to stand in other subnets: that restarts it.';
  return [
    ...(given.vpc ? [lookup('aws_vpc', vpcByTags.name, { tags: { ...given.vpc } })] : []),
    tagged(vpc, subnetsByTags.name, given.subnets, count, ['"find"', closing]),
  ];
}

/** Subnets of the VPC by their tags, as many as `by` in the spec says: with others `closing` ends what is told. */
function tagged(
  vpc: ExistingVpc,
  name: string,
  tags: Readonly<Record<string, string>>,
  count: number,
  [by, closing]: readonly [string, string],
): Lookup<'aws_subnets'> {
  const id = ensured(vpcIdOf(vpc), 'a search for subnets in no VPC');
  const found = call('join', ', ', ref('self', 'ids'));
  const says = `${by} in the spec says that ${several(count, 'subnet has', 'subnets have')} its tags`;
  const error_message = join(`${says}. These have them: `, found, closing);
  const arguments_ = { filter: [{ name: 'vpc-id', values: [id] }], tags: { ...tags } };
  const condition = call('can', call('regex', exactly(count, '[^,]+'), call('join', ',', ref('self', 'ids'))));
  return lookup('aws_subnets', name, arguments_, [{ condition, error_message }]);
}

function forEndpoints(vpc: ExistingVpc, { count, tags, parameter: path }: EndpointSubnetSearch): AnyLookup {
  if (path === undefined) {
    const sought = ensured(tags, 'a search for subnets of endpoints by nothing');
    return tagged(vpc, endpointsByTags.name, sought, count, ['"endpoints.find"', '.']);
  }
  const all = call('join', ',', listed(ref('self', 'insecure_value')));
  const ids = `the ids of ${several(count, 'subnet', 'subnets')}, as "endpoints.find" in the spec says`;
  return parameter(endpointsParameter.name, path, ids, call('regex', exactly(count, 'subnet-[0-9a-f]+'), all));
}

function byParameters(
  { subnets, vpc, securityGroups = [] }: NonNullable<VPCSearch['parameters']>,
  count: number,
): AnyLookup[] {
  const all = call('join', ',', listed(ref('self', 'insecure_value')));
  const subnetIds = `the ids of ${several(count, 'subnet', 'subnets')}, as "find" in the spec says`;
  return [
    parameter(subnetsParameter.name, subnets, subnetIds, call('regex', exactly(count, 'subnet-[0-9a-f]+'), all)),
    ...(vpc === undefined ? [] : [parameter(vpcParameter.name, vpc, 'the id of one VPC', idOf('vpc'))]),
    ...securityGroups.map((name, index) =>
      parameter(groupParameter(index).name, name, 'the id of one security group', idOf('sg')),
    ),
  ];
}

/** A parameter of Systems Manager that must hold what is said of it: a String or StringList, and no SecureString. */
function parameter(name: string, path: string, holds: string, matches: Call): Lookup<'aws_ssm_parameter'> {
  const error_message = `The parameter ${path} must hold ${holds}.`;
  return lookup('aws_ssm_parameter', name, { name: path }, [{ condition: call('can', matches), error_message }]);
}

const idOf = (kind: string): Call => call('regex', `^${kind}-[0-9a-f]+$`, ref('self', 'insecure_value'));

/** Fails for a subnet that no route table is associated with: it uses the main one, and so do others. */
function routeTables(find: VPCSearch): AnyLookup[] {
  return foundSubnets(find).map((subnet_id, index) => lookup('aws_route_table', routeTable(index).name, { subnet_id }));
}

/** A StringList as Terraform's list: each id once, without the blanks that people write after commas. */
const listed = (value: Text): Call => call('distinct', call('split', ',', call('replace', value, ' ', '')));

/** Ids with commas between them: so many and no more. */
const exactly = (count: number, id: string): string => `^${id}(,${id}){${count - 1}}$`;

const valueOf = (of: Pick<Lookup, 'type' | 'name'>): Text => ref(dataAddress(of), 'insecure_value');
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const routeTable = (index: number) => ({ type: 'aws_route_table', name: `network_${index + 1}` }) as const;
const groupParameter = (index: number) => ({ type: 'aws_ssm_parameter', name: `security_group_${index + 1}` }) as const;
