// What exists and is declared joins what is planned; what is planned may add routes and rules to it.
import type { Declared, DeclaredEndpoint, DeclaredRules, DeclaredSubnet, DeclaredVpc } from './declared';
import { isGone, type Faulty } from './faulty';
import { isMadeOf, isSettled, withoutAccepted } from './made-endpoint';
import { byId } from './network';
import type { Reader } from './read-block';
import { addedRules } from './read-filters';
import { ofType } from './read-piece';
import { mainOf, routesOf } from './read-vpc';
import { idIn } from './read-block';
import {
  isUnknown,
  type Endpoint,
  type Fact,
  type GroupRule,
  type Id,
  type Listing,
  type ResolverRule,
  type RouteTable,
  type SecurityGroup,
  type Subnet,
  type Topology,
  type Unknown,
  type Vpc,
} from './topology';

/** The topology with what exists. */
export function addDeclared(planned: Topology, declared: Declared, reader: Reader): Topology {
  return {
    ...planned,
    vpcs: [...planned.vpcs, ...entriesOf(declared.vpcs).map(([id, vpc]) => existingVpc(id, vpc))],
    subnets: [
      ...planned.subnets,
      ...entriesOf(declared.subnets).map(([id, subnet]) => existingSubnet(id, subnet, reader)),
    ],
    routeTables: [...planned.routeTables, ...existingTables(declared, reader)],
    securityGroups: [...planned.securityGroups, ...existingGroups(declared, reader)],
    networkAcls: [
      ...planned.networkAcls,
      ...entriesOf(declared.networkAcls).map(([id, rules]) => ({ id, ...bothWays(id, rules) })),
    ],
    ...lists(planned, declared),
  };
}

type Lists =
  | 'natGateways'
  | 'internetGateways'
  | 'endpoints'
  | 'prefixLists'
  | 'peerings'
  | 'attachments'
  | 'transitGateways'
  | 'hostedZones'
  | 'resolverRules'
  | 'sites'
  | 'places'
  | 'faulty';

/** What is declared as it is in a topology. */
function lists(planned: Topology, declared: Declared): Pick<Topology, Lists> {
  const gateways = entriesOf(declared.internetGateways).map(
    ([id, { vpc, kind = 'internet' }]) => ({ id, vpc, kind }) as const,
  );
  const declaredSites = declared.sites ?? [];
  const otherSites = planned.sites.filter(({ id }) => !declaredSites.some((site) => site.id === id));
  const gatewayEndpoints = (declared.endpoints ?? []).filter(({ kind }) => kind === 'gateway');
  return {
    natGateways: [...planned.natGateways, ...(declared.natGateways ?? [])],
    internetGateways: [...planned.internetGateways, ...gateways],
    endpoints: [
      ...withoutAccepted(planned.endpoints, declared.endpoints ?? []).map((one) => accepted(one, declared)),
      ...(declared.endpoints ?? []).map((one) => ours(one, planned.endpoints)),
    ],
    prefixLists: [
      ...planned.prefixLists,
      ...gatewayEndpoints.map(({ id, service }) => ({ id: `${id}.prefix_list_id`, cidrs: { known: [] }, service })),
      ...(declared.prefixLists ?? []),
    ],
    attachments: [...planned.attachments, ...(declared.attachments ?? [])],
    peerings: [...planned.peerings, ...(declared.peerings ?? [])],
    transitGateways: [...planned.transitGateways, ...(declared.transitGateways ?? [])],
    hostedZones: [...planned.hostedZones, ...(declared.hostedZones ?? [])],
    resolverRules: rulesOf(planned, declared),
    sites: [...otherSites, ...declaredSites],
    places: [...planned.places, ...(declared.places ?? [])],
    faulty: faultyOf(planned, declared),
  };
}

/** What an earlier apply has made lets through what the plan says. */
function ours(standing: DeclaredEndpoint, planned: readonly Endpoint[]): Endpoint {
  if (!standing.pending || !isSettled(standing) || !planned.some((one) => isMadeOf(one, standing))) return standing;
  const { pending: _, ...open } = standing;
  return open;
}

/** An endpoint that an earlier apply has made is called by its address as well; one that is gone is made anew. */
function faultyOf({ endpoints }: Topology, { faulty = [], endpoints: standing = [] }: Declared): Faulty[] {
  const own = endpoints.flatMap((planned): Faulty[] => {
    if (standing.some((one) => isSettled(one) && isMadeOf(planned, one))) return [];
    const found = faulty.find((one) => isMadeOf(planned, one) && !isGone(one));
    return found ? [{ ...found, id: planned.id }] : [];
  });
  return [...faulty, ...own];
}

/** What is known already stays. */
function accepted(endpoint: Endpoint, { acceptances = {} }: Declared): Endpoint {
  const said = acceptances[endpoint.id];
  return endpoint.pending && said ? { ...endpoint, pending: said } : endpoint;
}

/** A rule that exists, and that the stack has the VPC ask by, is what AWS says of it. */
function rulesOf({ resolverRules: planned }: Topology, { resolverRules: declared = [] }: Declared): ResolverRule[] {
  const described = byId(declared);
  const known = planned.map((rule) => ({ ...rule, ...described.get(rule.id), vpcs: rule.vpcs }));
  return [...known, ...declared];
}

function entriesOf<Value>(record: Readonly<Record<Id, Value>> = {}): [Id, Value][] {
  return Object.entries(record);
}

function not(what: string): Unknown {
  return { unknown: `${what} is not declared` };
}

function listOr<Item>(items: readonly Item[] | undefined, what: string): Listing<Item> {
  return items === undefined ? { known: [], rest: { unknown: `${what} are not declared` } } : { known: items };
}

function existingVpc(id: Id, declared: DeclaredVpc): Vpc {
  const { region, cidrs, dnsSupport, dnsHostnames, allEndpoints, allResolverRules } = declared;
  return {
    id,
    region: region ?? not(`the Region of ${id}`),
    cidrs: listOr(cidrs, `the addresses of ${id}`),
    dnsSupport: dnsSupport ?? not(`the DNS support of ${id}`),
    dnsHostnames: dnsHostnames ?? not(`whether ${id} has DNS host names`),
    ...(allEndpoints !== true && { otherEndpoints: { unknown: `the endpoints of ${id} are not declared` } }),
    ...(allResolverRules !== true && {
      otherRules: { unknown: `the rules by which ${id} asks other DNS servers are not declared` },
    }),
  };
}

function existingSubnet(id: Id, { vpc, cidrs, zone, routeTable, networkAcl }: DeclaredSubnet, reader: Reader): Subnet {
  const own = ofType(reader, 'aws_route_table_association').find((one) => idIn(one, 'subnet_id') === id);
  const planned = own && idIn(own, 'route_table_id');
  const main: Fact<Id> = vpc === undefined ? not(`the route table of ${id}`) : mainOf(reader, vpc);
  return {
    id,
    vpc: vpc ?? not(`the VPC of ${id}`),
    cidrs: listOr(cidrs, `the addresses of ${id}`),
    zone: zone ?? not(`the zone of ${id}`),
    routeTable: planned ?? routeTable ?? (isUnknown(main) ? not(`the route table of ${id}`) : main),
    networkAcl: networkAcl ?? not(`the network ACL of ${id}`),
  };
}

/** Those that are declared, and those that planned routes are added to. */
function existingTables({ routeTables = {} }: Declared, reader: Reader): RouteTable[] {
  const amended = existingIn(reader, 'aws_route', 'route_table_id');
  return [...new Set([...Object.keys(routeTables), ...amended])].map((id) => {
    const declared = listOr(Object.hasOwn(routeTables, id) ? routeTables[id] : undefined, `the routes of ${id}`);
    const known = [...declared.known, ...routesOf(reader, id, []).known];
    return { id, vpc: not(`the VPC of ${id}`), routes: { ...declared, known } };
  });
}

function existingGroups({ securityGroups = {} }: Declared, reader: Reader): SecurityGroup[] {
  const types = [
    'aws_vpc_security_group_ingress_rule',
    'aws_vpc_security_group_egress_rule',
    'aws_security_group_rule',
  ];
  const amended = types.flatMap((type) => existingIn(reader, type, 'security_group_id'));
  return [...new Set([...Object.keys(securityGroups), ...amended])].map((id) => {
    const rules = bothWays(id, Object.hasOwn(securityGroups, id) ? (securityGroups[id] ?? {}) : {});
    const added = (way: 'ingress' | 'egress'): GroupRule[] => addedRules({ reader }, id, way);
    return {
      id,
      vpc: not(`the VPC of ${id}`),
      ingress: { ...rules.ingress, known: [...rules.ingress.known, ...added('ingress')] },
      egress: { ...rules.egress, known: [...rules.egress.known, ...added('egress')] },
    };
  });
}

function bothWays<Rule>(id: Id, { ingress, egress }: DeclaredRules<Rule>) {
  return {
    ingress: listOr(ingress, `the inbound rules of ${id}`),
    egress: listOr(egress, `the outbound rules of ${id}`),
  };
}

/** The ids of things outside the configuration that its resources of a type belong to. */
function existingIn(reader: Reader, type: string, key: string): Id[] {
  return ofType(reader, type).flatMap((block) => {
    const id = idIn(block, key);
    return id === undefined || isUnknown(id) || reader.blocks.has(id) || /^aws_/.test(id) ? [] : [id];
  });
}
