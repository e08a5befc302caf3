// A network without one of the things that let a packet pass: what a mutation test takes away.
import type { Listing, Topology } from '../../src/reach/topology';

/** A thing that was taken away, and the network without it. */
export interface Removal {
  readonly what: string;
  readonly topology: Topology;
}

type Things = Exclude<keyof Topology, 'application' | 'vpcs' | 'subnets'>;

/** Lists in the things of a topology of which each item may go. */
const inner = {
  routeTables: ['routes'],
  securityGroups: ['ingress', 'egress'],
  networkAcls: ['ingress', 'egress'],
  transitRouteTables: ['associations', 'propagations', 'routes'],
  hostedZones: ['records'],
  endpoints: ['routeTables'],
} as const satisfies Partial<Record<Things, readonly string[]>>;

/** Things that may go as a whole: nothing fails to be found for them but the path. */
const whole = ['endpoints'] as const satisfies readonly Things[];

/** Every network that lacks one thing of this one. */
export function removalsOf(topology: Topology): Removal[] {
  const items = Object.entries(inner).flatMap(([key, lists]) =>
    (Reflect.get(topology, key) as readonly object[]).flatMap((thing, at) =>
      lists.flatMap((list) => {
        const { known } = Reflect.get(thing, list) as Listing<unknown>;
        return known.map((item, index) => ({
          what: `${key} ${String(Reflect.get(thing, 'id'))} ${list} ${nameOf(item)}`,
          topology: replaced(topology, key, at, {
            ...thing,
            [list]: { known: known.filter((_, other) => other !== index) },
          }),
        }));
      }),
    ),
  );
  const things = whole.flatMap((key) =>
    topology[key].map((thing, at) => ({
      what: `${key} ${thing.id}`,
      topology: { ...topology, [key]: topology[key].filter((_, other) => other !== at) },
    })),
  );
  return [...items, ...things];
}

function nameOf(item: unknown): string {
  return typeof item === 'object' && item !== null ? String(Reflect.get(item, 'id')) : String(item);
}

function replaced(topology: Topology, key: string, at: number, thing: object): Topology {
  const things = Reflect.get(topology, key) as readonly object[];
  return { ...topology, [key]: things.map((one, index) => (index === at ? thing : one)) };
}

/** Without the thing at a place, counted round. */
export function withoutOne(topology: Topology, place: number): Topology {
  const removals = removalsOf(topology);
  return removals[place % Math.max(1, removals.length)]?.topology ?? topology;
}
