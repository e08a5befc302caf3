// What a node needs of the network, as the label of an edge.
import type { Pointer } from '../document/pointer';
import { isService, type Need } from '../facts/need';
import { isWithin } from './findings';
import { shown, type Subject } from './subject';

/** The needs that a place in the spec causes; none of a spec with errors. */
export function needsAt({ plan }: Pick<Subject, 'plan'>, pointer: Pointer): Need[] {
  return plan === undefined ? [] : plan.needs.filter((need) => isWithin(need.pointer, pointer));
}

/** `s3:443`, and of hosts, which the node names, the ports alone; each once. */
export function needText(needs: readonly Need[], subject: Subject): string {
  const home = subject.normalised.identity.home.region;
  const one = (need: Need): string => {
    if (isService(need)) return `${need.service}:${need.port}${need.region === home ? '' : ' in another Region'}`;
    return need.lastPort === undefined ? `port ${need.port}` : `ports ${need.port}-${need.lastPort}`;
  };
  return [...new Set(needs.map((need) => shown(one(need), subject)))].join(', ');
}
