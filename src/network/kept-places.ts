// Stores that were created where the application stands keep their place and their security group: what would take it
// from them is refused in the plan. Half-way through an apply the new network would be there, and the old one could not
// go, as AWS deletes no subnet, group or VPC in which something stands.
import type { NetworkIdentity } from '../facts/network';
import { address, attribute, resource, type AnyResource, type Precondition } from '../terraform/resource';
import { traitOf } from '../terraform/resource-types';
import { call, join, type Text } from '../terraform/value';
import { subnetCidr } from './address-plan';
import type { Ground } from './ground';
import type { NormalCreation } from './normal';

const cause = '/spec/network';

/** A note for each store of where it was created, and one rule that holds all of them against the network of today. */
export function keptPlaces(
  ground: Pick<Ground, 'vpc' | 'create'>,
  placed: NetworkIdentity,
  resources: readonly AnyResource[],
): AnyResource[] {
  const stores = resources.filter((one) => traitOf(one.type).stays !== undefined && holds(placed, one));
  if (stores.length === 0) return [];
  const site: Site = placed.createsGroups ? ground : { ...(ground.create && { create: ground.create }) };
  const precondition = stores.map((store) => stillThere(store, site));
  return [
    ...stores.map((store) => note(store, site, standsIn(placed, store))),
    resource('terraform_data', 'kept_places', cause, {}, { lifecycle: { precondition } }),
  ];
}

/** The VPC is of no matter where it exists and has no group that is created: nothing of it can go. */
type Site = Pick<Ground, 'vpc' | 'create'>;

/** What has subnets of its own keeps a security group of the network all the same, where it names none. */
function holds(placed: NetworkIdentity, store: AnyResource): boolean {
  return standsIn(placed, store) || keepsGroups(store);
}

/** What has subnets of its own does not stand where the application does. */
export function standsIn({ subnets }: NetworkIdentity, { arguments: given }: AnyResource): boolean {
  const text = JSON.stringify(given);
  return subnets.some((subnet) => text.includes(JSON.stringify(subnet)));
}

/** Those that it was created with stay, whatever the network has by now. */
function keepsGroups({ lifecycle: { ignore_changes: ignored = [] } = {} }: AnyResource): boolean {
  return ignored.some((path) => /\bsecurity_group(_id)?s$/.test(path));
}

/** The place stands until the store is another one. */
function note(store: AnyResource, site: Site, isInZones: boolean): AnyResource {
  const { create } = site;
  const zones = create && isInZones && keepsSubnets(store) ? create.zones.map((zone) => zonePlace(zone, create)) : [];
  const words = [groupWord(store), ...zones].filter((word) => word !== '').map((word) => ` ${word}`);
  const input = { place: join('vpc=', vpcPlace(site), ...words) };
  const { type, name } = noteOf(store);
  return resource(
    type,
    name,
    store.cause,
    { input, triggers_replace: { store: attribute(store, 'id') } },
    { lifecycle: { ignore_changes: ['input'] } },
  );
}

function stillThere(store: AnyResource, site: Site): Precondition {
  return {
    condition: call('can', call('regex', today(store, site), attribute(noteOf(store), 'output.place'))),
    error_message:
      `${address(store)} stands where it was created, and does not move: leave the VPC, the zones and ranges and the ` +
      'security groups as they were then, or take the store out of the spec first.',
  };
}

/** The places of notes that are as well as today's: a subset of the zones, and an existing VPC that nobody named. */
function today(store: AnyResource, site: Site): Text {
  const { create, vpc } = site;
  const group = groupWord(store) === '' ? '' : ` ${groupWord(store)}`;
  if (create) {
    const zones = create.zones.map((zone) => exactly(zonePlace(zone, create)));
    const among = keepsSubnets(store) ? `( (${zones.join('|')}))*` : '';
    return `^vpc=${exactly(createdPlace(create))}${group}${among}$`;
  }
  return join('^vpc=([?]|', vpc ?? 'vpc-[0-9a-f]+', `)${group}$`);
}

const keepsSubnets = ({ type }: AnyResource): boolean => traitOf(type).stays === 'in its subnets';

/** Who keeps its subnets keeps its groups, and a group that is its own cannot go. */
function groupWord(store: AnyResource): string {
  const isOwn = JSON.stringify(store.arguments).includes('{"$ref":["aws_security_group.');
  return keepsSubnets(store) && isOwn ? 'own-group' : '';
}

const noteOf = ({ name }: AnyResource) => ({ type: 'terraform_data', name: `${name}_place` }) as const;

const vpcPlace = ({ create, vpc = '?' }: Site): Text => (create ? createdPlace(create) : vpc);

/** `10.20.0.0/16`; of a pool, what it gives is not known, but another pool or length would give another. */
function createdPlace({ cidr, ipam }: NormalCreation): string {
  return cidr ?? `${ipam?.pool}/${ipam?.netmask}`;
}

/** `a=10.20.0.0/20`; `a` where the range follows from that of the VPC. */
function zonePlace(zone: string, create: NormalCreation): string {
  const range = subnetCidr(create, zone, 'private');
  return typeof range === 'string' ? `${zone}=${range}` : zone;
}

function exactly(text: string): string {
  return text.replaceAll('.', '[.]');
}
