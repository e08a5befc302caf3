// A stack as one side of a picture of a change: nothing is marked there but what becomes of it.
import type { StackIdentity } from '../facts/identity';
import type { Sketch } from './change-picture';
import { draw, drawNetworkStack } from './draw';
import { networkPlace } from './network';
import type { Subject, Written } from './subject';
import { connectionUnits } from './units';

export function sketch(subject: Omit<Subject, 'diagnostics'>): Sketch {
  const unmarked = { ...subject, diagnostics: [] };
  const uses = connectionUnits(unmarked).placed.map(({ node, pointer }) => [node.id, pointer] as const);
  return { picture: draw(unmarked), places: new Map([...uses, ['interfaces', networkPlace]]) };
}

/** A network that is a stack of its own. */
export function sketchNetworkStack(identity: Pick<StackIdentity, 'home'>, written: Written): Sketch {
  return { picture: drawNetworkStack(identity, written), places: new Map() };
}
