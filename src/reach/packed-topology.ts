// A network as a contract carries it: one row for each kind of thing, so that a new fact of a topology does not compile
// before it is carried. A contract has nothing of applications: those stand in stacks of their own.
import { isObject } from '../document/document';
import {
  either,
  flag,
  list,
  lists,
  number,
  oneOf,
  optional,
  record,
  text,
  unwritten,
  word,
  type Packing,
} from './packed';
import {
  isUnknown,
  type AclRule,
  type Attachment,
  type Destination,
  type Endpoint,
  type EndpointService,
  type Fact,
  type GroupRule,
  type HostedZone,
  type Id,
  type InternetGateway,
  type Listing,
  type LoadBalancer,
  type NatGateway,
  type NetworkAcl,
  type Peering,
  type Place,
  type PrefixList,
  type ResolverRule,
  type Route,
  type RouteTable,
  type RouteTarget,
  type SecurityGroup,
  type Site,
  type Subnet,
  type Topology,
  type TransitGateway,
  type TransitRoute,
  type TransitRouteTable,
  type Unknown,
  type Vpc,
  type ZoneRecord,
} from './topology';

export type CarriedTopology = Omit<Topology, 'application' | 'stores' | 'vpcs' | 'resolverRules' | 'faulty'> & {
  readonly vpcs: readonly CarriedVpc[];
  readonly resolverRules: readonly CarriedRule[];
};

/** Of an existing VPC nobody but AWS says who answers: where its rules are not known, `dnsSupport` is not either. */
type CarriedVpc = Omit<Vpc, 'otherRules'>;
type CarriedRule = Omit<ResolverRule, 'isOfAws'>;

/** What nobody has said, and why. */
const unknown: Packing<Unknown> = either({ unknown: text });

/** A value is never an object with the one key `unknown`. */
function fact<Value>(value: Packing<Value>): Packing<Fact<Value>> {
  return {
    form: { fact: value.form },
    write: (given, texts) => (isUnknown(given) ? unknown.write(given, texts) : value.write(given, texts)),
    read: (tree, texts) => unknown.read(tree, texts) ?? value.read(tree, texts),
  };
}

/** The list, and in an object with it why there may be more. */
function listing<Item>(item: Packing<Item>): Packing<Listing<Item>> {
  const items = list(item);
  return {
    form: { listing: item.form },
    write({ known, rest }, texts) {
      const written = items.write(known, texts);
      return rest === undefined ? written : { known: written, ...Object(unknown.write(rest, texts)) };
    },
    read(tree, texts) {
      if (!isObject(tree)) {
        const known = items.read(tree, texts);
        return known && { known };
      }
      const { known: written, ...more } = tree;
      const [known, rest] = [items.read(written, texts), unknown.read(more, texts)];
      return known && rest && { known, rest };
    },
  };
}

const ids = listing(text);
const fate = fact(text);
const switchable = fact(flag);

const placed = { id: text, subnets: ids, securityGroups: ids };

const destination = either<Destination>({ cidr: text, prefixList: text });
const peer = either<Destination | { readonly securityGroup: Id }>({
  cidr: text,
  prefixList: text,
  securityGroup: text,
});

const target = record<RouteTarget>({
  kind: word(
    'internet-gateway',
    'egress-only',
    'nat',
    'gateway-endpoint',
    'peering',
    'transit-gateway',
    'local',
    'appliance',
    'blackhole',
  ),
  id: text,
});

const yes: Packing<true> = {
  form: { only: true },
  write: () => true,
  read: (tree) => (tree === true ? tree : undefined),
};

/** What a gateway learns, AWS alone tells. */
const route = record<Omit<Route, 'isLearnt'>>({ id: text, destination: fact(destination), target: fact(target) });

const ports = { protocol: word('all', 'tcp', 'udp', 'other'), from: optional(number), to: optional(number) };
const groupRule = listing(record<GroupRule>({ id: text, ...ports, peer: fact(peer) }));
const aclRule = listing(
  record<AclRule>({ id: text, ...ports, number: fact(number), action: word('allow', 'deny'), cidr: fate }),
);

const joined = listing(record<{ readonly id: Id; readonly attachment: Id }>({ id: text, attachment: text }));

const blackhole: Packing<'blackhole'> = {
  form: { only: 'blackhole' },
  write: () => 'blackhole',
  read: (tree) => (tree === 'blackhole' ? tree : undefined),
};
const transitTarget = oneOf<{ readonly attachment: Id } | 'blackhole'>(
  (value) => (value === 'blackhole' ? 0 : 1),
  blackhole,
  either<{ readonly attachment: Id }>({ attachment: text }),
);
const transitRoute = record<TransitRoute>({ id: text, cidr: fate, target: fact(transitTarget) });

type Of<Kind extends Attachment['kind']> = Extract<Attachment, { readonly kind: Kind }>;
const attached = { id: text, gateway: fate };
const attachmentKinds = ['vpc', 'peering', 'site'] as const satisfies readonly Attachment['kind'][];
const attachment = oneOf<Attachment>(
  ({ kind }) => attachmentKinds.indexOf(kind),
  record<Of<'vpc'>>({
    ...attached,
    kind: only('vpc'),
    vpc: fate,
    subnets: ids,
    groupReferences: switchable,
    applianceMode: flag,
  }),
  record<Of<'peering'>>({ ...attached, kind: only('peering'), peer: fate, accepted: switchable }),
  record<Of<'site'>>({ ...attached, kind: only('site'), site: text, announced: optional(ids) }),
);

/** The word that tells one shape from another. */
function only<Word extends string>(said: Word): Packing<Word> {
  return { form: { only: said }, write: () => said, read: (tree) => (tree === said ? said : undefined) };
}

const listener = record<{ readonly id: Id; readonly port: Fact<number> }>({ id: text, port: fact(number) });

const zoneRecord = record<ZoneRecord>({
  id: text,
  name: fate,
  values: listing(either<{ readonly text: string } | { readonly of: Id }>({ text, of: text })),
});

/**
 * The whole of it. Copies of contracts are committed by others: another form is another version of the contract
 * (network/contract.ts), and what reads the former one stays.
 */
export const packedTopology: Packing<CarriedTopology> = lists<CarriedTopology>({
  vpcs: list(
    record<CarriedVpc>({
      id: text,
      region: fate,
      cidrs: ids,
      dnsSupport: switchable,
      dnsHostnames: switchable,
      otherEndpoints: optional(unknown),
    }),
  ),
  subnets: list(record<Subnet>({ id: text, vpc: fate, cidrs: ids, zone: fate, routeTable: fate, networkAcl: fate })),
  routeTables: list(record<RouteTable>({ id: text, vpc: fate, routes: listing(route) })),
  securityGroups: list(record<SecurityGroup>({ id: text, vpc: fate, ingress: groupRule, egress: groupRule })),
  networkAcls: list(record<NetworkAcl>({ id: text, ingress: aclRule, egress: aclRule })),
  prefixLists: list(record<PrefixList>({ id: text, cidrs: ids, service: optional(fate) })),
  internetGateways: list(record<InternetGateway>({ id: text, vpc: fate, kind: word('internet', 'egress-only') })),
  natGateways: list(
    record<NatGateway>({ id: text, subnet: fate, connectivity: word('public', 'private'), elasticAddress: flag }),
  ),
  endpoints: list(
    record<Endpoint>({
      ...placed,
      // Answers of AWS are compared by it with what is planned, which a contract has none of.
      name: unwritten(text),
      kind: word('gateway', 'interface', 'other'),
      vpc: fate,
      service: fate,
      serviceRegion: fate,
      privateDns: switchable,
      pending: optional(unknown),
      routeTables: ids,
      policy: flag,
    }),
  ),
  endpointServices: list(
    record<EndpointService>({
      id: text,
      region: fate,
      loadBalancers: ids,
      supportedRegions: ids,
      acceptance: switchable,
    }),
  ),
  loadBalancers: list(record<LoadBalancer>({ ...placed, listeners: listing(listener) })),
  peerings: list(record<Peering>({ id: text, requester: fate, accepter: fate, accepted: switchable })),
  transitGateways: list(record<TransitGateway>({ id: text, region: fate, groupReferences: switchable })),
  attachments: list(attachment),
  transitRouteTables: list(
    record<TransitRouteTable>({
      id: text,
      gateway: fate,
      associations: joined,
      propagations: joined,
      routes: listing(transitRoute),
    }),
  ),
  sites: list(record<Site>({ id: text, cidrs: ids })),
  hostedZones: list(
    record<HostedZone>({ id: text, name: fate, isOfService: optional(flag), vpcs: ids, records: listing(zoneRecord) }),
  ),
  resolverRules: list(record<CarriedRule>({ id: text, domain: fate, vpcs: ids })),
  places: list(record<Place>({ names: text, cidrs: list(text), endpoint: optional(text), privateName: optional(yes) })),
});
