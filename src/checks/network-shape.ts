// Which keys of a network stand together.
import type { Network } from '../../generated/application';
import { serviceOf, type Service } from '../aws/services';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info } from '../diagnostics/problem';
import { exactlyOne, needed, noEffect, switchedOff } from '../diagnostics/key-rules';
import { child } from '../document/pointer';
import { isShared, type OwnNetwork, type SharedNetwork } from '../network/normal';
import { searchKeys, subnetZoneKeys, vpcNeeded } from './existing-vpc';
import type { NetworkCheck } from './network-check';

const at = '/spec/network';

/** What a spec may hold that names a network of its own and a shared one at once. */
type Said = OwnNetwork & Pick<Network, 'from' | 'zones'>;

export const networkShape: NetworkCheck = ({ network, serves }) => {
  if (isShared(network)) return serves === 'many' ? [noStackOfItsOwn()] : sharedKeys(network);
  const said: Said = network;
  const both = 'from' in network ? exactlyOne(said, ['vpc', 'from'], at) : [];
  if (both.length > 0) return both;
  return [
    ...exactlyOne(network.vpc, ['create', 'subnets', 'find'], `${at}/vpc`),
    ...noEffect(said, ['securityGroups', 'subnetOwner', 'zones'], at, 'they belong to a shared network ("from")'),
    ...vpcKeys(network),
    ...egressKeys(network),
    ...endpointKeys(network),
    ...(network.vpc.create ? [] : subnetZoneKeys(network)),
    ...(serves === 'many' ? rangesOfMany(network) : []),
  ];
};

/** The applications have groups that the network does not know. */
function rangesOfMany({ vpc, egress }: OwnNetwork): Problem[] {
  if (vpc.create || egress !== 'endpoints') return [];
  return needed(
    vpc,
    'cidrs',
    `${at}/vpc`,
    'the endpoints take HTTPS from these ranges, and from nowhere else',
    '[10.20.0.0/16]',
  );
}

function noStackOfItsOwn(): Problem {
  const message = 'a network that is a stack of its own needs "vpc"';
  return error('FLK3003', at, message, {
    on: 'key',
    help: 'add, for example: vpc: { create: { cidr: 10.20.0.0/16, zones: [a, b] } }',
  });
}

/** What of a network stands in its own stack: a new section is here, or among what an application says of itself. */
const ofTheNetwork: Readonly<
  Record<Exclude<keyof Network, 'vpc' | 'from' | 'zones' | 'securityGroups' | 'subnetOwner'>, true>
> = {
  egress: true,
  nat: true,
  endpoints: true,
  privateLink: true,
  endpointServices: true,
  peering: true,
  transitGateway: true,
  onPremises: true,
};

/** What is created stands in the stack of the network. */
function sharedKeys(network: SharedNetwork): Problem[] {
  const keys = Object.keys(ofTheNetwork) as (keyof typeof ofTheNetwork)[];
  return [
    ...needed(network, 'zones', at, '"from" names a network, and not the zones of it', '[a, b]'),
    ...noEffect(network, keys, at, `it stands in the spec of the network ${network.from}`),
  ];
}

function vpcKeys({ vpc, egress }: OwnNetwork): Problem[] {
  const here = `${at}/vpc`;
  if (vpc.create)
    return [
      ...noEffect(
        vpc,
        ['id', 'cidrs', 'routeTables', 'subnetOwner', 'subnetZones'],
        here,
        'the VPC is created ("create")',
      ),
      ...groupsOfLater(vpc),
      ...withoutFlowLogs(vpc.create),
      ...exactlyOne(vpc.create, ['cidr', 'ipam'], `${here}/create`),
    ];
  const search = searchKeys(vpc);
  if (search.length > 0) return search;
  const createsGroup = (vpc.securityGroups ?? vpc.find?.parameters?.securityGroups) === undefined;
  const createsIn = createsGroup ? 'a security group is created in it' : 'endpoints are created in it';
  return createsGroup || egress === 'endpoints' ? vpcNeeded(vpc, createsIn) : [];
}

function withoutFlowLogs({
  flowLogs: { enabled, traffic, retention },
}: NonNullable<OwnNetwork['vpc']['create']>): Problem[] {
  if (enabled) return [];
  const given = { ...(traffic !== 'reject' && { traffic }), ...(retention !== '30d' && { retention }) };
  return switchedOff(given, ['traffic', 'retention'], `${at}/vpc/create/flowLogs`);
}

/**
 * A group is of one VPC, and of others that it is associated with: both can be done only when the VPC stands. A store
 * keeps the group that it was created with (`kept-places.ts`), so one that is there before the groups are would not go
 * behind them. Source: EC2's AssociateSecurityGroupVpc,
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSecurityGroupVpc.html.
 */
function groupsOfLater({ securityGroups }: OwnNetwork['vpc']): Problem[] {
  if (!securityGroups) return [];
  const message = 'the VPC is created, and no group is of it before it stands: AWS refuses those of others';
  const help =
    'apply without "securityGroups", and without what is created in the VPC; make the groups in it, name them here, ' +
    'and apply with all';
  return [info('FLK3721', `${at}/vpc/securityGroups`, message, { on: 'key', help })];
}

function egressKeys({ vpc, egress, nat, endpoints }: OwnNetwork): Problem[] {
  if (!vpc.create && egress === 'nat')
    return [
      error('FLK3300', `${at}/egress`, 'NAT gateways are created with a VPC, and this one exists', {
        allowed: ['endpoints', 'none'],
        because: { pointer: `${at}/vpc`, note: 'the VPC exists' },
        help: 'leave "egress" out: an existing VPC has its ways already',
      }),
    ];
  return [
    ...(egress === 'nat' ? [] : noEffect({ nat }, ['nat'], at, `"egress" is ${egress}`)),
    ...(egress === 'none' ? noEffect({ endpoints }, ['endpoints'], at, '"egress" is none') : []),
    ...(endpoints?.policy === 'organization'
      ? needed(endpoints, 'organization', `${at}/endpoints`, '"policy" is organization', 'o-a1b2c3d4e5')
      : []),
    ...(endpoints && endpoints.policy !== 'organization'
      ? noEffect(endpoints, ['organization'], `${at}/endpoints`, `"policy" is ${endpoints.policy}`)
      : []),
  ];
}

/** In which subnets interface endpoints stand is said by one key, which depends on who makes the subnets. */
function endpointKeys({ vpc: { create }, egress, endpoints }: OwnNetwork): Problem[] {
  const here = `${at}/endpoints`;
  if (!endpoints || (egress !== 'endpoints' && egress !== 'nat')) return [];
  if (egress === 'nat')
    return [...noEffect(endpoints, ['zones', 'subnets', 'find'], here, besideNat), ...addedBesideNat(endpoints.add)];
  if (create)
    return [
      ...noEffect(endpoints, ['subnets', 'find'], here, 'the VPC is created, and "zones" says which of its zones'),
      ...zonesOfEndpoints(endpoints.zones ?? [], create.zones),
    ];
  return [
    ...noEffect(endpoints, ['zones'], here, 'the subnets exist, and "subnets" says which of them'),
    ...(endpoints.subnets && endpoints.find ? exactlyOne(endpoints, ['subnets', 'find'], here) : []),
    ...(endpoints.find ? exactlyOne(endpoints.find, ['tags', 'parameter'], `${here}/find`) : []),
  ];
}

const besideNat = '"egress" is nat, with gateway endpoints alone';

/** What has no gateway endpoint is reached through the NAT gateways. */
function addedBesideNat(added: readonly Service[] = []): Problem[] {
  return added.flatMap((service, index): Problem[] => {
    if (serviceOf(service).endpoint === 'gateway') return [];
    const message = `"${service}" has no effect here: ${besideNat}`;
    const help = `remove "${service}": it is reached through the NAT gateways`;
    return [error('FLK3002', child(`${at}/endpoints/add`, index), message, { help })];
  });
}

function zonesOfEndpoints(zones: readonly string[], ofVpc: readonly string[]): Problem[] {
  return zones.flatMap((zone, index): Problem[] => {
    if (ofVpc.includes(zone)) return [];
    const pointer = child(`${at}/endpoints/zones`, index);
    return [error('FLK3391', pointer, `zone ${zone} is none of the VPC's`, { allowed: ofVpc })];
  });
}
