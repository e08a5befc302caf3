// Whether a zone may leave a created network. A network of many does not know who stands in it: before a zone is taken
// out Terraform asks EC2 whose interfaces are in the subnets that would go: their routes would go at once, and the
// subnets not at all, as AWS deletes none in which an interface is. Of the network's own interfaces those of endpoints,
// attachments and NAT gateways are of other kinds; those of the resolver are known by their description, "Route 53
// Resolver: rslvr-...". Load balancers of endpoint services do not leave a zone either. Sources: the API of EC2,
// DescribeNetworkInterfaces, `interface-type`, and DeleteSubnet; the provider's data sources `aws_subnets` and
// `aws_network_interfaces`, which may find nothing.
import type { StackIdentity } from '../facts/identity';
import { dataAddress, lookup, type AnyLookup } from '../terraform/lookup';
import type { Precondition } from '../terraform/resource';
import { call, ref, type Expression } from '../terraform/value';
import type { NormalCreation } from './normal';
import { subnetName } from './vpc';

const subnets = { type: 'aws_subnets', name: 'left' } as const;
const standing = { type: 'aws_network_interfaces', name: 'left' } as const;
const resolver = { type: 'aws_network_interfaces', name: 'left_resolver' } as const;
const balancers = { type: 'aws_network_interfaces', name: 'left_balancers' } as const;

/**
 * The kinds of interfaces that hold a subnet: all but `vpc_endpoint`, `transit_gateway` and `nat_gateway`, which the
 * network has itself and takes out with the zone. Source: the API of EC2, DescribeNetworkInterfaces, read in November
 * 2026: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html.
 */
const holding = [
  'api_gateway_managed',
  'aws_codestar_connections_managed',
  'branch',
  'ec2_instance_connect_endpoint',
  'efa',
  'efa-only',
  'efs',
  'evs',
  'gateway_load_balancer',
  'gateway_load_balancer_endpoint',
  'global_accelerator_managed',
  'interface',
  'iot_rules_managed',
  'lambda',
  'load_balancer',
  'network_load_balancer',
  'quicksight',
  'trunk',
];

/** The subnets that the network has had in zones that it has no more, and who stands in them. */
export function leftZoneLookups(create: NormalCreation, { name }: StackIdentity): AnyLookup[] {
  const names = otherZones(create.zones).map((zone) => subnetName(name, 'private', zone));
  const vpc = { name: 'vpc-id', values: [ref('aws_vpc.network', 'id')] };
  // A filter needs a value, and EC2 finds nothing by an id that nobody has.
  const within = call('coalescelist', ref(dataAddress(subnets), 'ids'), call('split', ',', 'subnet-00000000'));
  const there = (...kinds: readonly string[]) => [
    { name: 'subnet-id', values: within },
    { name: 'interface-type', values: kinds },
  ];
  return [
    lookup(subnets.type, subnets.name, { filter: [vpc, { name: 'tag:Name', values: names }] }),
    lookup(standing.type, standing.name, { filter: there(...holding) }),
    lookup(resolver.type, resolver.name, {
      filter: [...there('interface'), { name: 'description', values: ['Route 53 Resolver:*'] }],
    }),
    lookup(balancers.type, balancers.name, { filter: there('network_load_balancer') }),
  ];
}

/** Only then does the contract leave a zone out. */
export function nobodyIsLeft(): Precondition {
  const left = call('setsubtract', found(standing), found(resolver));
  return {
    condition: call('can', call('regex', '^$', call('join', '', left))),
    error_message:
      'Interfaces of jobs, stores or load balancers stand in a zone that is taken out of the network: `aws ec2 ' +
      'describe-network-interfaces` with the filter subnet-id tells whose they are. Take the zone out of the jobs ' +
      'and apply them, then take it out here.',
  };
}

/**
 * Of a network load balancer: AWS takes no subnet from one to which endpoints are connected, and the provider makes
 * another one, which AWS does not give to the service in place of the first while they are. Sources: the guide of
 * network load balancers, "Update the Availability Zones",
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/network/availability-zones.html; the provider's `aws_lb`,
 * `subnets`, and https://github.com/hashicorp/terraform-provider-aws/issues/41418.
 */
export function noBalancerIsLeft(offer: string): Precondition {
  return {
    condition: call('can', call('regex', '^$', call('join', '', found(balancers)))),
    error_message:
      `A network load balancer, as endpoint service ${offer} has one, stands in a zone that is taken out of the ` +
      'network, and leaves none while endpoints are connected to it. Keep the zone; or take the endpoint service out ' +
      'of the spec and apply, then take the zone out and offer the service again: consumers get it by another name.',
  };
}

const found = (one: typeof standing | typeof resolver | typeof balancers): Expression => ref(dataAddress(one), 'ids');

/** The zones that a network can have had: eight by their letters, and by their ids where it names one by its id. */
function otherZones(zones: readonly string[]): string[] {
  const stems = new Set(zones.filter((zone) => zone.length > 1).map((zone) => zone.slice(0, -1)));
  const ids = [...stems].flatMap((stem) => [...'12345678'].map((number) => `${stem}${number}`));
  return [...'abcdefgh', ...ids].filter((zone) => !zones.includes(zone));
}
