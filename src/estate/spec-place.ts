// Where an argument of a resource is written, as far as it is known.
import type { Location } from '../document/location';
import type { Resource } from './estate';

/** @param path of an argument, a property group in it by its name; without it the place of the resource */
export type PlaceOf = (resource: Pick<Resource, 'type' | 'place'>, path?: string) => Place | undefined;

export interface Place {
  readonly location?: Location;
  /** Dotted: `spec.compute.parallelism`. */
  readonly specPath?: string;
}
