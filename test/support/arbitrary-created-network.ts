// Networks that a spec creates, of an application's own or of a stack for many: ways out, endpoints, PrivateLink on
// both sides, peerings, a transit gateway and sites behind it. Every range of a network is one of a fixed plan, so that
// no two of them meet: 10.20 is the VPC, 10.50 and on are peers, 172.16 and on are sites.
import fc from 'fast-check';
import { arnIn, optional, type Setting } from './arbitrary-setting';
import { keyName } from './arbitrary-text';
import { peering } from './arbitrary-peering';

/** The rest of an id, by a number below 16. */
const hex = (index: number): string => `${index.toString(16)}a1b2c3d4e5f60718`;

/** What a network is for: several applications know no role that its endpoints could ask for. */
export type Serves = 'application' | 'many';

/** `spec.network` of a created VPC, or the `spec` of a document of `kind: Network`. */
export function createdNetwork(setting: Setting, serves: Serves): fc.Arbitrary<object> {
  return fc
    .record({
      egress: fc.constantFrom('nat' as const, 'transit' as const, 'endpoints' as const),
      zones: fc.constantFrom<string[]>(['a', 'b'], ['b', 'a'], ['a', 'b', 'c']),
    })
    .chain(({ egress, zones }) => {
      const always = { vpc: fc.record({ create: creation(zones) }), egress: fc.constant(egress) };
      const gateway = transitGateway(setting, zones);
      const sometimes = {
        privateLink: named(2, (index) => link(setting, index, zones)),
        endpointServices: named(2, (index) => offer(setting, index)),
        peering: named(2, (index) => peering(setting, index, serves)),
        ...(egress === 'nat' && { nat: nat(zones) }),
        ...(egress !== 'transit' && { endpoints: endpoints(serves, egress) }),
      };
      const [sure, perhaps] = [
        egress === 'transit' ? { transitGateway: gateway } : {},
        egress === 'transit' ? {} : { transitGateway: gateway },
      ];
      const sections = { ...always, ...sure, ...sometimes, ...perhaps };
      return fc.record(sections, { requiredKeys: ['vpc', 'egress', ...(Object.keys(sure) as 'vpc'[])] });
    })
    .chain((network) =>
      'transitGateway' in network && isOwn(network.transitGateway as object)
        ? fc
            .record({ onPremises: named(2, (index) => site(setting, index)) }, { requiredKeys: [] })
            .map((more) => ({ ...network, ...more }))
        : fc.constant(network),
    );
}

/** Sites are connected by the account that has the gateway. */
function isOwn(gateway: object): boolean {
  return !('owner' in gateway);
}

function creation(zones: readonly string[]): fc.Arbitrary<object> {
  const kept = optional({
    enabled: fc.constant(true),
    traffic: fc.constantFrom('reject', 'accept', 'all'),
    retention: fc.constantFrom('1d', '30d', '3653d'),
  });
  const flowLogs = fc.oneof(kept, fc.constant({ enabled: false }));
  const more = optional({ flowLogs, networkAcl: fc.constantFrom('default', 'ephemeral') });
  const ranges = fc.constantFrom<object>(
    { cidr: '10.20.0.0/16' },
    { cidr: '10.20.0.0/20', secondaryCidrs: ['100.64.0.0/16'], privateCidr: '100.64.0.0/16' },
  );
  return fc.tuple(ranges, more).map(([range, rest]) => ({ ...range, zones, ...rest }));
}

function nat(zones: readonly string[]): fc.Arbitrary<object> {
  const addresses = (count: number): object =>
    Object.fromEntries(zones.slice(0, count).map((zone, index) => [zone, `eipalloc-${hex(index)}`]));
  const [last] = zones.slice(-1);
  return fc.constantFrom<object>(
    { perZone: true },
    { perZone: true, addresses: addresses(zones.length) },
    { perZone: false, addresses: addresses(1) },
    { perZone: false, zone: last },
  );
}

/** Beside NAT gateways only what has a gateway endpoint can be added. */
function endpoints(serves: Serves, egress: 'nat' | 'endpoints'): fc.Arbitrary<object> {
  const services = egress === 'nat' ? ['dynamodb', 's3'] : ['sts', 'kms', 'sqs'];
  const policy = fc.constantFrom<object>(
    {},
    { policy: 'open' },
    { policy: 'account' },
    { policy: 'organization', organization: 'o-a1b2c3d4e5' },
    serves === 'application' ? { policy: 'role' } : {},
  );
  return fc
    .tuple(policy, optional({ add: fc.subarray(services, { minLength: 1 }) }))
    .map(([one, more]) => ({ ...one, ...more }));
}

/** Up to so many sections under names of the user's. */
function named(most: number, make: (index: number) => fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc
    .uniqueArray(keyName(20), { minLength: 1, maxLength: most })
    .chain((names) => fc.record(Object.fromEntries(names.map((name, index) => [name, make(index)] as const))));
}

function link({ region }: Setting, index: number, zones: readonly string[]): fc.Arbitrary<object> {
  const what = {
    service: `${region.startsWith('cn-') ? 'cn.' : ''}com.amazonaws.vpce.${region}.vpce-svc-${hex(index)}`,
    ports: [9092 + index],
    domain: `cluster-${index}.example.com`,
  };
  return optional({
    records: fc.constantFrom<object>({ '*': {} }, { '@': {}, 'b-1': { zone: zones[0] } }),
    hosts: fc.constant([`status-${index}.example.org`]),
    portRanges: fc.constant([{ first: 20_000, last: 20_010 }]),
  }).map((more) => ({ records: { '*': {} }, ...what, ...more }));
}

function offer(setting: Setting, index: number): fc.Arbitrary<object> {
  const role = `arn:${setting.partition}:iam::777788889999:role/consumer`;
  const listener = (at: number): fc.Arbitrary<object> =>
    optional({
      targetPort: fc.integer({ min: 1, max: 65_535 }),
      healthCheck: fc.constantFrom<object>({ port: 8080 }, { protocol: 'https', path: '/health', interval: 30 }),
    }).map((more) => ({ port: 9_000 + at, targets: [`10.20.${index}.${11 + at}`], ...more }));
  return fc
    .tuple(
      named(3, listener),
      optional({
        acceptance: fc.boolean(),
        crossZone: fc.boolean(),
        deletionProtection: fc.boolean(),
        clientCidrs: fc.constant(['10.40.0.0/16']),
      }),
      fc.subarray(['444455556666', role], { minLength: 1 }),
    )
    .map(([listeners, more, principals]) => ({ principals, listeners, ...more }));
}

function transitGateway(setting: Setting, zones: readonly string[]): fc.Arbitrary<object> {
  const table = `tgw-rtb-${hex(1)}`;
  const share = arnIn(setting, 'ram', 'resource-share/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9', {
    account: '222233334444',
  });
  const existing = optional({ asn: fc.constant(64_512) }).map((more) => ({
    id: `tgw-${hex(zones.length)}`,
    routeTable: { associate: table, propagate: [table] },
    ...more,
  }));
  const others = fc.constant({ id: `tgw-${hex(3)}`, owner: '222233334444', share });
  // Without an attachment of others nothing is behind it.
  const created = optional({
    asn: fc.constantFrom(64_512, 65_534, 4_200_000_000),
    acceptAttachments: fc.boolean(),
    share: fc.constant({ principals: ['222233334444'] }),
  }).map((create) => ({ create: { ...create, attachments: { lake: { id: `tgw-attach-${hex(4)}` } } } }));
  const more = optional({ applianceMode: fc.boolean(), routes: fc.constant(['10.8.0.0/16', '10.9.0.0/16']) });
  return fc
    .tuple(fc.oneof(existing, others, created), more, fc.boolean())
    .map(([gateway, rest, hosts]) => ({
      ...gateway,
      ...rest,
      ...(hosts && 'routes' in rest && { hosts: { '*.hub.internal': ['10.8.0.0/16'] } }),
    }));
}

/** China has no Site-to-Site VPN. */
function site({ partition }: Setting, index: number): fc.Arbitrary<object> {
  const customer = fc.constantFrom<object>(
    { id: `cgw-${hex(index)}` },
    { ip: `198.51.100.${10 + index}`, asn: 65_010 },
  );
  const vpn = customer.map((customerGateway) => ({ vpn: { customerGateway } }));
  const directConnect = {
    gateway: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
    allowedPrefixes: ['10.20.0.0/16', '100.64.0.0/16'],
  };
  return fc
    .tuple(partition === 'aws-cn' ? fc.constant({ directConnect }) : vpn, fc.boolean())
    .map(([connected, hosts]) => ({
      cidrs: [`172.${16 + index}.0.0/16`],
      ...(hosts && { hosts: [`*.site-${index}.example.com`] }),
      ...connected,
    }));
}
