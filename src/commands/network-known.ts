// What a network that is compiled together with the applications that share it tells them.
import type { Compiled } from '../compile';
import { placeIn } from '../locate';
import { contractOf } from '../network/known-contract';
import { ownNetwork } from '../network/normal';
import type { Declared } from '../reach/declared';
import type { KnownNetwork } from '../reach/found-contract';
import { knownWithin } from '../reach/known-around';
import { wholeTopology } from '../reach/from-configuration';
import type { Surroundings } from '../reach/surroundings';
import { toldPlaces } from '../reach/told-places';
import { address } from '../terraform/resource';

interface Named {
  readonly name: string;
  readonly contract: KnownNetwork;
}

/** Nothing of what is no network; of one with errors as much as its spec says. */
export function networkKnown(compiled: Compiled, declared?: Declared): Named | undefined {
  const { networkStack, document } = compiled;
  const known = networkStack && contractOf(networkStack.network, networkStack.identity);
  if (!known) return undefined;
  const endpointsAt = placeIn(document, '/spec/endpoints/add', 'key');
  const { name } = networkStack.identity;
  const surroundings = surroundingsOf(compiled, name, declared);
  return {
    name,
    contract: {
      known: { ...known, ...(endpointsAt && { endpointsAt }) },
      concealment: compiled.concealment,
      ...(surroundings && { surroundings }),
    },
  };
}

function surroundingsOf(compiled: Compiled, name: string, declared?: Declared): Surroundings | undefined {
  const { networkStack, networkPlan, configuration, document } = compiled;
  const network = ownNetwork(networkStack?.network);
  if (!network || !networkPlan) return undefined;
  const around = knownWithin(network, declared, undefined);
  return {
    name,
    topology: wholeTopology(configuration, around),
    told: toldPlaces(network, around.lookedUp),
    placeOf: (id) => {
      const asked = networkPlan.resources.find((one) => `${id}.`.startsWith(`${address(one)}.`));
      return asked && placeIn(document, asked.cause, 'key');
    },
  };
}
