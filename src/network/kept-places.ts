// Stores in the subnets of a created network keep their place: what would take it from them is refused in the plan.
// Half-way through an apply the new subnets would be there, and the old ones could not go.
import { privateSubnet } from '../facts/network';
import { graphOf } from '../terraform/ordering';
import { address, attribute, resource, type AnyResource, type Precondition } from '../terraform/resource';
import { traitOf } from '../terraform/resource-types';
import { call } from '../terraform/value';
import { subnetCidr } from './address-plan';
import type { NormalCreation } from './normal';

const cause = '/spec/network/vpc/create';

/** A note for each store of where it was created, and one rule that holds all of them against the network of today. */
export function keptPlaces(create: NormalCreation, resources: readonly AnyResource[]): AnyResource[] {
  const stores = storesIn(create, resources);
  if (stores.length === 0) return [];
  const precondition = stores.map((store) => stillThere(store, create));
  return [
    ...stores.map((store) => note(store, create)),
    resource('terraform_data', 'kept_places', cause, {}, { lifecycle: { precondition } }),
  ];
}

/** What stands in the private subnets: not what has subnets of its own. */
function storesIn(create: NormalCreation, resources: readonly AnyResource[]): AnyResource[] {
  const subnets = create.zones.map(privateSubnet);
  const graph = graphOf(resources);
  return resources.filter(
    (one) =>
      traitOf(one.type).stays !== undefined && subnets.some((subnet) => graph.get(address(one))?.has(subnet) === true),
  );
}

/** The place stands until the store is another one. */
function note(store: AnyResource, create: NormalCreation): AnyResource {
  const zones = keepsSubnets(store) ? create.zones.map((zone) => zonePlace(zone, create)) : [];
  const input = { place: [vpcPlace(create), ...zones].join(' ') };
  const { type, name } = noteOf(store);
  return resource(
    type,
    name,
    store.cause,
    { input, triggers_replace: { store: attribute(store, 'id') } },
    { lifecycle: { ignore_changes: ['input'] } },
  );
}

function stillThere(store: AnyResource, create: NormalCreation): Precondition {
  const zones = create.zones.map((zone) => exactly(zonePlace(zone, create)));
  const today = `^${exactly(vpcPlace(create))}( (${zones.join('|')}))*$`;
  const what = keepsSubnets(store) ? 'a subnet' : 'the VPC';
  return {
    condition: call('can', call('regex', today, attribute(noteOf(store), 'output.place'))),
    error_message:
      `${address(store)} stands in ${what} that would be replaced or go, and does not move: leave the zones and ` +
      'ranges that it was created in as they were, or take the store out of the spec first.',
  };
}

const keepsSubnets = ({ type }: AnyResource): boolean => traitOf(type).stays === 'in its subnets';

const noteOf = ({ name }: AnyResource) => ({ type: 'terraform_data', name: `${name}_place` }) as const;

/** `vpc=10.20.0.0/16`; of a pool, what it gives is not known, but another pool or length would give another. */
function vpcPlace({ cidr, ipam }: NormalCreation): string {
  return `vpc=${cidr ?? `${ipam?.pool}/${ipam?.netmask}`}`;
}

/** `a=10.20.0.0/20`; `a` where the range follows from that of the VPC. */
function zonePlace(zone: string, create: NormalCreation): string {
  const range = subnetCidr(create, zone, 'private');
  return typeof range === 'string' ? `${zone}=${range}` : zone;
}

function exactly(text: string): string {
  return text.replaceAll('.', '[.]');
}
