// Two who declare something of the same networks: the spec, which says what is meant, and AWS, which says what is.
import type { Declared } from './declared';
import type { Id } from './topology';

/** What `better` says counts, and what the other one says beside it. */
export function mergeDeclared(declared: Declared, better: Declared): Declared {
  const records = ['routeTables', 'securityGroups', 'networkAcls', 'internetGateways', 'acceptances'] as const;
  const lists = [
    'natGateways',
    'endpoints',
    'prefixLists',
    'peerings',
    'attachments',
    'transitGateways',
    'hostedZones',
    'resolverRules',
    'sites',
    'faulty',
  ] as const;
  return {
    ...Object.fromEntries(records.map((key) => [key, { ...declared[key], ...better[key] }])),
    ...Object.fromEntries(lists.map((key) => [key, onceById([...(better[key] ?? []), ...(declared[key] ?? [])])])),
    vpcs: bothOf(declared.vpcs, better.vpcs),
    subnets: bothOf(declared.subnets, better.subnets),
    ...(better.taken && { taken: better.taken }),
    ...(better.looked && { looked: better.looked }),
    places: [...(better.places ?? []), ...(declared.places ?? [])],
  };
}

/** Field by field. */
function bothOf<Thing extends object>(
  some: Readonly<Record<Id, Thing>> = {},
  better: Readonly<Record<Id, Thing>> = {},
): Record<Id, Thing> {
  const ids = [...new Set([...Object.keys(some), ...Object.keys(better)])];
  return Object.fromEntries(ids.map((id) => [id, { ...some[id], ...better[id] } as Thing]));
}

/** The first of each id. */
export function onceById<Thing extends { readonly id: Id }>(things: readonly Thing[]): Thing[] {
  return [...new Map([...things].reverse().map((thing) => [thing.id, thing])).values()].reverse();
}
