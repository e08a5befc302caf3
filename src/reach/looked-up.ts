// Look-ups of a configuration with what they find: an existing VPC by tags or parameters, or the contract of a shared
// network. Terraform refuses what has another number than the spec says, and so it is told here.
import type { EndpointSubnetSearch, VPC, VPCSearch } from '../../generated/application';
import { foundEndpointSubnets, foundGroups, foundRouteTables, foundSubnets, vpcIdOf } from '../facts/found-network';
import { error } from '../diagnostics/problem';
import type { Problem } from '../diagnostics/diagnostic';
import { memberAt } from '../document/own';
import { child, type Pointer } from '../document/pointer';
import { isShared, type NormalNetwork, type OwnNetwork } from '../network/normal';
import { distinctTables } from '../network/private-route';
import type { Configuration } from '../override';
import { render } from '../terraform/literal';
import type { Text } from '../terraform/value';
import { contractWords } from './live-contract';
import type { FoundSubnet, Looked } from './looked';
import type { Id } from './topology';
import type { LookedUp } from './with-looked-up';

const nothing: LookedUp = { words: new Map(), problems: [] };

/** What the answers of AWS have of the look-ups of a network; nothing where nobody has asked. */
export function lookedUp(network: NormalNetwork | undefined, looked: Looked | undefined): LookedUp {
  if (!network || !looked) return nothing;
  if (isShared(network)) return contractWords(network, looked);
  return network.vpc.find || network.endpoints?.find ? inNetwork(network, looked) : nothing;
}

const at = '/spec/network/vpc/find';

/** A value that was found, or why it is not the one. */
type Result<Value> = { readonly value?: Value; readonly problems?: readonly Problem[] };

function inNetwork({ vpc, endpoints }: OwnNetwork, looked: Looked): LookedUp {
  const { find } = vpc;
  const vpcFound = vpcOf(vpc, looked);
  const subnets = find ? subnetsOf(find, vpcFound.value, looked) : {};
  const groups = (find?.parameters?.securityGroups ?? []).map((name, index) =>
    oneId(looked, name, 'sg', child(at, 'parameters', 'securityGroups', index)),
  );
  const ends = endpoints?.find ? endpointSubnetsOf(endpoints.find, vpcFound.value, looked) : {};
  const tables = tablesOf(subnets.value, looked);
  const id = vpcIdOf(vpc);
  const repeatedBy = find && tables ? distinctTables(foundRouteTables(find)) : undefined;
  return {
    words: new Map([
      ...(id === undefined || vpcFound.value === undefined ? [] : pairs([id], [vpcFound.value])),
      ...(find ? pairs(foundSubnets(find), subnets.value) : []),
      ...(find
        ? pairs(
            foundGroups(find) ?? [],
            groups.flatMap(({ value }) => value ?? []),
          )
        : []),
      ...(find ? pairs(foundRouteTables(find), tables) : []),
      ...(endpoints?.find ? pairs(foundEndpointSubnets(endpoints.find), ends.value) : []),
    ]),
    ...(repeatedBy && tables && { repeated: { by: String(render(repeatedBy)), tables: [...new Set(tables)] } }),
    problems: [vpcFound, subnets, ...groups, ends].flatMap(({ problems = [] }) => problems),
  };
}

/** Each with its own; none where not all are known. */
function pairs(said: readonly Text[], found: readonly Id[] = []): [string, string][] {
  if (said.length !== found.length) return [];
  return said.flatMap((text, index): [string, string][] => {
    const id = found[index];
    return id === undefined || typeof text === 'string' ? [] : [[String(render(text)), id]];
  });
}

function vpcOf({ id, find }: Omit<VPC, 'create'>, looked: Looked): Result<Id> {
  const { tags, parameters } = find ?? {};
  if (parameters?.vpc !== undefined) return oneId(looked, parameters.vpc, 'vpc', child(at, 'parameters', 'vpc'));
  if (!tags?.vpc) return id === undefined ? {} : { value: id };
  const [first, ...more] = looked.vpcs.filter(({ tags: own }) => hasAll(own, tags.vpc));
  if (!first || more.length === 0) return first ? { value: first.id } : {};
  const found = [first, ...more].map((one) => one.id).sort();
  return refused(child(at, 'tags', 'vpc'), `${found.join(', ')} have these tags, and one VPC is looked for`);
}

function hasAll(own: ReadonlyMap<string, string>, wanted: Readonly<Record<string, string>> = {}): boolean {
  return Object.entries(wanted).every(([key, value]) => own.get(key) === value);
}

function subnetsOf({ count, tags, parameters }: VPCSearch, vpc: Id | undefined, looked: Looked): Result<Id[]> {
  if (parameters) return severalIds(looked, parameters.subnets, count, child(at, 'parameters', 'subnets'));
  return taggedSubnets(looked, vpc, tags?.subnets, [count, child(at, 'count')]);
}

function endpointSubnetsOf(find: EndpointSubnetSearch, vpc: Id | undefined, looked: Looked): Result<Id[]> {
  const { count, tags, parameter } = find;
  const place = '/spec/network/endpoints/find';
  if (parameter !== undefined) return severalIds(looked, parameter, count, child(place, 'parameter'));
  return taggedSubnets(looked, vpc, tags, [count, child(place, 'count')]);
}

/** Of a VPC of which the answers have no subnet nobody has asked. */
function taggedSubnets(
  { subnets }: Looked,
  vpc: Id | undefined,
  tags: Readonly<Record<string, string>> | undefined,
  [count, place]: readonly [number, Pointer],
): Result<Id[]> {
  const own: readonly FoundSubnet[] = subnets.filter((subnet) => subnet.vpc === vpc);
  if (own.length === 0) return {};
  const found = own.filter((subnet) => hasAll(subnet.tags, tags)).map(({ id }) => id);
  if (found.length === count) return { value: found.sort() };
  const listed = found.length === 0 ? 'no subnet' : found.sort().join(', ');
  const have = found.length > 1 ? 'have' : 'has';
  return refused(place, `in ${vpc} ${listed} ${have} the tags, and "count" says ${count}`);
}

/** Terraform looks each up by its subnet, which finds no main table. */
function tablesOf(subnets: readonly Id[] | undefined, looked: Looked): Id[] | undefined {
  const tables = subnets?.map((id) => looked.subnets.find((one) => one.id === id)?.routeTable);
  return tables?.every((table) => table !== undefined) ? tables : undefined;
}

/**
 * Where a plan looks for the route table of each subnet that is found: of one in the VPC's main table there is no
 * association, and Terraform ends with "query returned no results". Source: EC2's API, RouteTableAssociation,
 * `SubnetId`: "A subnet ID is not returned for an implicit association".
 */
export function tablesNotFound(
  network: NormalNetwork | undefined,
  looked: Looked | undefined,
  configuration: Configuration,
): Problem[] {
  if (!network || !looked || isShared(network) || !network.vpc.find) return [];
  if (memberAt(configuration, ['data', 'aws_route_table']) === undefined) return [];
  const { find } = network.vpc;
  const { value: subnets = [] } = subnetsOf(find, vpcOf(network.vpc, looked).value, looked);
  const inMain = subnets.filter((id) => looked.subnets.some((one) => one.id === id && one.isInMainTable));
  if (inMain.length === 0) return [];
  const message = `${inMain.join(', ')} ${inMain.length > 1 ? 'have' : 'has'} no route table but the main one of the VPC`;
  const help = 'have the owner of the VPC associate a route table with each: the main one serves as well';
  return [error('FLK3449', at, `${message}: Terraform finds none for a subnet, and ends`, { on: 'key', help })];
}

/** Nothing of a parameter that nobody asked for; the value of one that is there and can be read. */
function valueOf({ parameters }: Looked, name: string, place: Pointer): Result<string> {
  const found = parameters.get(name);
  if (found === undefined) return {};
  if (found === 'missing') return refused(place, `there is no parameter ${name}`);
  if (found.type === 'SecureString')
    return refused(place, `the parameter ${name} is a SecureString, which Terraform does not read here`);
  return { value: found.value };
}

function oneId(looked: Looked, name: string, kind: 'vpc' | 'sg', place: Pointer): Result<Id> {
  const { value, problems } = valueOf(looked, name, place);
  if (value === undefined) return problems ? { problems } : {};
  return new RegExp(`^${kind}-[0-9a-f]+$`).test(value)
    ? { value }
    : refused(place, `the parameter ${name} holds no id that begins with ${kind}-`);
}

/** As Terraform reads it: each id once, without blanks, and sorted. */
function severalIds(looked: Looked, name: string, count: number, place: Pointer): Result<Id[]> {
  const { value, problems } = valueOf(looked, name, place);
  if (value === undefined) return problems ? { problems } : {};
  const ids = [...new Set(value.replaceAll(' ', '').split(','))];
  const isRight = ids.length === count && ids.every((id) => /^subnet-[0-9a-f]+$/.test(id));
  if (isRight) return { value: ids.sort() };
  return refused(place, `the parameter ${name} does not hold the ids of ${count} subnets, as "count" says`);
}

const help =
  'write the answers anew where they are old; else change "count", the tags or the parameter, which restarts the ' +
  'application where it then stands in other subnets';

function refused(place: Pointer, what: string): { readonly problems: readonly Problem[] } {
  return { problems: [error('FLK3449', place, `${what}: Terraform refuses the plan`, { help })] };
}
