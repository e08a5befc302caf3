// A stack as one side of a picture of a change: nothing is marked there but what becomes of it.
import type { Pointer } from '../document/pointer';
import type { StackIdentity } from '../facts/identity';
import { draw, drawNetworkStack } from './draw';
import { networkPlace } from './network';
import type { Node, Picture } from './picture';
import type { Subject, Written } from './subject';
import { connectionUnits } from './units';

/** One side of the change. */
export interface Sketch {
  readonly picture: Picture;
  /** The places in the spec that sources, sinks and interfaces stand for, by the ids of their nodes. */
  readonly places: ReadonlyMap<Node['id'], Pointer>;
}

export function sketch(subject: Omit<Subject, 'diagnostics'>): Sketch {
  const unmarked = { ...subject, diagnostics: [] };
  const uses = connectionUnits(unmarked).placed.map(({ node, pointer }) => [node.id, pointer] as const);
  return { picture: draw(unmarked), places: new Map([...uses, ['interfaces', networkPlace]]) };
}

/** A network that is a stack of its own. */
export function sketchNetworkStack(identity: Pick<StackIdentity, 'home'>, written: Written): Sketch {
  return { picture: drawNetworkStack(identity, written), places: new Map() };
}
