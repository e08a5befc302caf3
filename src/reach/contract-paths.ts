// What the contract of a network says of the ways in it, and what a copy of it proves by that. All of it is known when
// the network is compiled: the ids that AWS gives stand in the contract's other parts.
import { createHash } from 'node:crypto';
import { isObject, type Json, type JsonObject } from '../document/document';
import type { Problem } from '../diagnostics/diagnostic';
import { info } from '../diagnostics/problem';
import { contractLabel } from '../network/contract';
import { readContract } from '../network/known-contract';
import type { NetworkPlan } from '../plan';
import { render } from '../terraform/literal';
import { isExpression, json, type JsonDocument, type Value } from '../terraform/value';
import { ensured } from '../text/ensured';
import { sortBy } from '../text/sort-by';
import type { FoundContract } from './found-contract';
import { packedTopology } from './packed-topology';
import { newTexts } from './packed';
import type { Surroundings, ToldPlaces } from './surroundings';
import type { Id, Topology } from './topology';

/** In bytes, of an advanced parameter. Source: the Systems Manager guide, "Managing parameter tiers". */
const mostBytes = 8192;

/** As long as the longest of the ids in a contract: `subnet-` and 17 digits. */
const longestId = 'subnet-0a1b2c3d4e5f60718';

/** The plan of a network, whose contract tells its paths where there is room for them. */
export function withPaths(
  plan: NetworkPlan,
  topology: Topology,
  told: ToldPlaces,
): { readonly plan: NetworkPlan; readonly problems: readonly Problem[] } {
  const contract = contractIn(plan);
  const whole = signed({ ...contract, paths: pathsOf(topology, told) });
  const bytes = bytesOf(whole);
  if (bytes <= mostBytes) return { plan: telling(plan, whole), problems: [] };
  const message = `the contract would have up to ${bytes} bytes with the paths of the network, so it has none of them`;
  const help = 'compile the network together with its applications, and paths are proven';
  return { plan: telling(plan, signed(contract)), problems: [info('FLK3435', '/spec', message, { on: 'key', help })] };
}

type Contract = Readonly<Record<string, Value | undefined>>;

function contractIn({ resources }: NetworkPlan): Contract {
  const parameter = resources.find(({ type, name }) => type === 'aws_ssm_parameter' && name === contractLabel);
  const value = ensured(parameter, 'a network without a contract').arguments;
  return (Reflect.get(value, 'insecure_value') as JsonDocument).$json as Contract;
}

function telling(plan: NetworkPlan, contract: Contract): NetworkPlan {
  const resources = plan.resources.map((one) =>
    one.type === 'aws_ssm_parameter' && one.name === contractLabel
      ? { ...one, arguments: { ...one.arguments, insecure_value: json(contract) } }
      : one,
  );
  return { ...plan, resources };
}

/** At most: ids are as long as the longest. */
function bytesOf(contract: Contract): number {
  const longest = (value: Value | undefined): Value | undefined => {
    if (isExpression(value)) return longestId;
    if (Array.isArray(value)) return value.map((item: Value) => longest(item) ?? null);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, longest(item)]));
  };
  return Buffer.byteLength(String(render(json(longest(contract) ?? null))));
}

function pathsOf(topology: Topology, { vpc, subnets }: ToldPlaces): JsonObject {
  const texts = newTexts();
  const things = packedTopology.write(inOneOrder(topology), texts);
  return { ...(vpc !== undefined && { vpc }), subnets: Object.fromEntries(subnets), texts: texts.all(), things };
}

/** The same for one spec, however the keys of its maps are ordered. */
function inOneOrder(topology: Topology): Topology {
  const lists = Object.entries(topology).map(([key, things]: [string, unknown]) => [
    key,
    Array.isArray(things) ? sortBy(things, (thing) => JSON.stringify(thing)) : things,
  ]);
  return Object.fromEntries(lists) as Topology;
}

/** With a mark by which a copy shows that somebody changed it. */
function signed(contract: Contract): Contract {
  return { ...contract, mark: markOf(contract) };
}

/** Of all that is known when the network is compiled: ids are AWS's. */
function markOf({ version, network, accountId, region, egress, zones, endpoints, paths }: Contract): string {
  const kinds = membersOf(endpoints).map(([service, endpoint]) => [service, Reflect.get(Object(endpoint), 'kind')]);
  const zoneNames = membersOf(zones).map(([zone]) => zone);
  const marked = [version, network, accountId, region, egress, zoneNames, kinds, inOrder(paths ?? null)];
  return createHash('sha256').update(JSON.stringify(marked)).digest('hex').slice(0, 16);
}

function membersOf(value: Value | undefined): [string, unknown][] {
  return Object.entries(Object(value) as object).sort(([a], [b]) => (a < b ? -1 : 1)) as [string, unknown][];
}

/** Keys of JSON come in any order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(membersOf(value as Value).map(([key, item]) => [key, inOrder(item)]));
}

/** What a committed copy of a contract says of the network of that name. */
export function foundInCopy(tree: Json | undefined, network: string): FoundContract {
  const found = readContract(tree, network);
  if ('wrong' in found || !isObject(tree ?? null)) return found;
  const contract = tree as JsonObject;
  const read = { ...found, written: contract };
  if (contract['version'] === 1) return read;
  if (contract['mark'] !== markOf(contract)) return { wrong: 'somebody has changed it' };
  const { paths } = contract;
  if (paths === undefined) return read;
  const surroundings = surroundingsIn(paths, network);
  return surroundings ? { ...read, surroundings } : { wrong: '"paths" has a form that is not known' };
}

function surroundingsIn(paths: Json, name: string): Surroundings | undefined {
  if (!isObject(paths)) return undefined;
  const { vpc, subnets, texts, things } = paths;
  const topology = isTexts(texts) ? packedTopology.read(things, texts) : undefined;
  if (!topology || !isObject(subnets ?? null) || !isTexts(Object.values(subnets as JsonObject))) return undefined;
  const told: ToldPlaces = {
    ...(typeof vpc === 'string' && { vpc }),
    subnets: new Map(Object.entries(subnets as Readonly<Record<string, Id>>)),
  };
  return { name, topology: { ...topology, stores: [], faulty: [] }, told };
}

function isTexts(value: Json | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
