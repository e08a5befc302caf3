// A network of many does not know who stands in it. Before a zone is taken out of it Terraform asks EC2 whose
// interfaces are in the subnets that would go: their routes would go at once, and the subnets not at all, as AWS
// deletes none in which an interface is. Of the network's own interfaces those of endpoints, gateways and load
// balancers are of other kinds; those of the resolver are known by their description, "Route 53 Resolver: rslvr-...".
// Sources: the API of EC2, DescribeNetworkInterfaces, `interface-type`, and DeleteSubnet; the provider's data sources
// `aws_subnets` and `aws_network_interfaces`, which may find nothing.
import type { StackIdentity } from '../facts/identity';
import { dataAddress, lookup, type AnyLookup } from '../terraform/lookup';
import type { Precondition } from '../terraform/resource';
import { call, ref, type Expression } from '../terraform/value';
import type { NormalCreation } from './normal';
import { subnetName } from './vpc';

const subnets = { type: 'aws_subnets', name: 'left' } as const;
const standing = { type: 'aws_network_interfaces', name: 'left' } as const;
const resolver = { type: 'aws_network_interfaces', name: 'left_resolver' } as const;

/** The subnets that the network has had in zones that it has no more, and who stands in them. */
export function leftZoneLookups(create: NormalCreation, { name }: StackIdentity): AnyLookup[] {
  const names = otherZones(create.zones).map((zone) => subnetName(name, 'private', zone));
  const vpc = { name: 'vpc-id', values: [ref('aws_vpc.network', 'id')] };
  // A filter needs a value, and EC2 finds nothing by an id that nobody has.
  const within = call('coalescelist', ref(dataAddress(subnets), 'ids'), call('split', ',', 'subnet-00000000'));
  const there = [
    { name: 'subnet-id', values: within },
    { name: 'interface-type', values: ['interface'] },
  ];
  return [
    lookup(subnets.type, subnets.name, { filter: [vpc, { name: 'tag:Name', values: names }] }),
    lookup(standing.type, standing.name, { filter: there }),
    lookup(resolver.type, resolver.name, {
      filter: [...there, { name: 'description', values: ['Route 53 Resolver:*'] }],
    }),
  ];
}

/** Only then does the contract leave a zone out. */
export function nobodyIsLeft(): Precondition {
  const left = call('setsubtract', found(standing), found(resolver));
  return {
    condition: call('can', call('regex', '^$', call('join', '', left))),
    error_message:
      'Interfaces of jobs or stores stand in a zone that is taken out of the network: `aws ec2 ' +
      'describe-network-interfaces` with the filter subnet-id tells whose they are. Take the zone out of the jobs ' +
      'and apply them, then take it out here.',
  };
}

const found = (one: typeof standing | typeof resolver): Expression => ref(dataAddress(one), 'ids');

/** The zones that a network can have had: eight by their letters, and by their ids where it names one by its id. */
function otherZones(zones: readonly string[]): string[] {
  const stems = new Set(zones.filter((zone) => zone.length > 1).map((zone) => zone.slice(0, -1)));
  const ids = [...stems].flatMap((stem) => [...'12345678'].map((number) => `${stem}${number}`));
  return [...'abcdefgh', ...ids].filter((zone) => !zones.includes(zone));
}
