// What Terraform will make and change, from whatever says so: a plan, a configuration, a spec.
import type { Action } from './change';
import { placesOf } from './places';
import { listedBy, remembered, rememberedBy } from './remembered';
import { blocksAt, elementsAt, pathOf, pathsAt, read, type Arguments } from './tree';
import type { Value } from './value';

/** What was judged. A configuration says nothing of what stands; a plan does. */
export type Stage = 'spec' | 'configuration' | 'plan';

/** One resource, or one instance of it. */
export interface Resource {
  /** `module.jobs["a"].aws_kinesis_stream.orders[0]`. */
  readonly address: string;
  /** The same without the keys of instances: what expressions name. */
  readonly place: string;
  /** The module that it stands in, with keys; the empty text for the root. */
  readonly module: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  /** What it will be; nothing of a resource that goes. */
  readonly arguments?: Arguments;
  readonly change?: Change;
}

/** What a plan does to it. */
export interface Change {
  readonly action: Action;
  /** What it was. */
  readonly before?: Arguments;
  /** The arguments that cannot change in place: `description`. */
  readonly replacedBy: readonly string[];
  /** Of a replacement: the new one stands before the old one goes. */
  readonly createdFirst?: true;
  /** It is what an earlier replacement has left behind: another object stands at the address. */
  readonly deposed?: true;
  /** Its address before, when it moves; whatever else happens to it is the action. */
  readonly movedFrom?: string;
  readonly imported?: true;
  /** Terraform's word for why, as far as it says one. */
  readonly reason?: string;
}

export interface Estate {
  readonly stage: Stage;
  readonly resources: readonly Resource[];
  /** What has changed outside of Terraform since the last apply; plans only. */
  readonly drift: readonly Resource[];
  /** Why it cannot be judged whole, in words; empty when it can. */
  readonly partial: readonly string[];
  /** Modules whose resources are not in this file: what may stand in them is unknown. */
  readonly unread: readonly string[];
  /** The version of hashicorp/aws that a plan was made with, as far as the configuration pins it. */
  readonly provider?: string;
  /** The Region of the root's own AWS provider, as far as it is written out. */
  readonly region?: string;
}

/** What a plan speaks of, of some types: what goes and data sources are among them. */
export const ofTypes: (estate: Estate, ...types: readonly string[]) => readonly Resource[] = rememberedBy(
  (estate: Estate, ...types: readonly string[]) => {
    const [only, ...others] = types;
    if (only !== undefined && others.length === 0) return byType(estate).get(only) ?? [];
    return inOrder(
      estate,
      types.flatMap((type) => byType(estate).get(type) ?? []),
    );
  },
);

const byType = remembered(({ resources }: Estate) => listedBy(resources, ({ type }) => [type]));

/** What stands or will at a place: several instances, and data sources. */
export function standsAt(estate: Estate, place: string): readonly Resource[] {
  return byPlace(estate).get(place) ?? [];
}

const byPlace = remembered(({ resources }: Estate) => listedBy(resources, placesOf));

/** What a plan does at an address. */
export function plannedAt(estate: Estate, address: string): Resource | undefined {
  return byAddress(estate).get(address)?.[0];
}

const byAddress = remembered(({ resources }: Estate) => listedBy(resources, (one) => [one.address]));

/** What will stand, of some types: what goes is not among them. */
export const standing: (estate: Estate, ...types: readonly string[]) => readonly Standing[] = rememberedBy(
  (estate: Estate, ...types: readonly string[]) =>
    ofTypes(estate, ...types).filter((one): one is Standing => one.mode === 'managed' && one.arguments !== undefined),
);

/** Each once, as the estate has them. */
export function inOrder<One extends Resource>(estate: Estate, some: readonly One[]): readonly One[] {
  if (some.length < 2) return some;
  const at = (one: One): number => positions(estate).get(one) ?? Number.POSITIVE_INFINITY;
  return [...new Set(some)].sort((a, b) => at(a) - at(b));
}

const positions = remembered(
  ({ resources }: Estate) => new Map<Resource, number>(resources.map((one, at) => [one, at])),
);

/** A resource that will be there. */
export type Standing = Resource & { readonly arguments: Arguments };

/** The argument at a path: `application_configuration.vpc_configuration.subnet_ids`. */
export function argument(of: Standing, path: string): Value {
  return readOnce(of.arguments, path);
}

/** Many rules ask for the same: what an expression names is followed through modules. */
const readOnce = rememberedBy(read);

/** The path of an argument, one for each block on its way: an argument in a second block has an index in its path. */
export function argumentPaths(of: Standing, path: string): readonly string[] {
  return pathsAt(of.arguments, path);
}

/** The same before the change; unset for what is new. */
export function argumentBefore({ change }: Resource, path: string): Value {
  return change?.before ? read(change.before, path) : { kind: 'unset' };
}

/** The blocks of a name; undefined when it is not known which there are. */
export function blocks(of: Standing, path: string): readonly Arguments[] | undefined {
  return blocksAt(of.arguments, path);
}

/** The elements of a list, of which some may be known and others not; undefined when nobody knows how many. */
export function elements(of: Standing, path: string): readonly Value[] | undefined {
  return elementsAt(of.arguments, path);
}

/** Whether somebody writes an argument; undefined where nobody can say. A plan shows computed values beside those. */
export function isWritten(of: Standing, path: string): boolean | undefined {
  return of.arguments.isWritten?.(pathOf(path));
}

/** The places of what it waits for beside what its arguments name: `depends_on`. */
export function dependsOn(of: Standing): readonly string[] {
  const written = argument(of, 'depends_on');
  const listed = written.kind === 'known' && Array.isArray(written.value) ? (written.value as readonly unknown[]) : [];
  return [...listed.map(String), ...of.arguments.references(['depends_on'])];
}
