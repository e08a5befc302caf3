// All that is known of the network of an application beside its configuration: by the spec, a contract, and the answers
// of AWS.
import { render } from '../terraform/literal';
import { contract } from '../facts/network';
import { foundSubnets, vpcIdOf } from '../facts/found-network';
import { isShared, type NormalNetwork, type OwnNetwork } from '../network/normal';
import type { Declared } from './declared';
import { declaredFor } from './declared-by-spec';
import { pathsIn, type FoundContract, type KnownNetwork } from './found-contract';
import type { Known } from './from-configuration';
import { isCopy, knownIn } from './live-contract';
import { lookedUp } from './looked-up';
import type { LookedUp } from './with-looked-up';
import type { Surroundings } from './surroundings';

/** What is known of a network that an application shares: compiled with it, in the answers, or in a copy beside it. */
export function contractAround(
  network: NormalNetwork | undefined,
  live: Declared | undefined,
  find?: (network: string) => FoundContract | undefined,
): FoundContract | undefined {
  if (!network || !isShared(network)) return undefined;
  const found = find?.(network.from);
  return found && !isCopy(found) ? found : (knownIn(live, network.from) ?? found);
}

/** What is around an application. */
export function knownAround(
  network: NormalNetwork | undefined,
  live: Declared | undefined,
  found: KnownNetwork | undefined,
): Known {
  const looked = lookedUp(network, live?.looked);
  const paths = isDescribed(network, looked, live) ? {} : pathsIn(network, found);
  return { ...knownOf(network, looked, live), ...paths };
}

/** The same of a network whose surroundings are known already. */
export function knownWithin(
  network: NormalNetwork | undefined,
  live: Declared | undefined,
  surroundings: Surroundings | undefined,
): Known {
  const looked = lookedUp(network, live?.looked);
  const around = surroundings && !isDescribed(network, looked, live) ? { surroundings } : {};
  return { ...knownOf(network, looked, live), ...around };
}

function knownOf(network: NormalNetwork | undefined, looked: LookedUp, live: Declared | undefined): Known {
  return { declared: declaredFor(withFound(network, looked), live), lookedUp: looked };
}

/** What AWS says of the subnets that a contract names counts more than what the contract says of its paths. */
function isDescribed(network: NormalNetwork | undefined, { words }: LookedUp, live: Declared = {}): boolean {
  if (!network || !isShared(network)) return false;
  const ids = (network.zones ?? []).map((zone) => words.get(String(render(contract('zones', zone, 'subnet')))));
  return ids.length > 0 && ids.every((id) => id !== undefined && Object.hasOwn(live.subnets ?? {}, id));
}

/** An existing VPC with the ids that its search finds: what the spec says of it holds of these. */
function withFound(network: NormalNetwork | undefined, { words }: LookedUp): NormalNetwork | undefined {
  if (!network || isShared(network) || !network.vpc.find) return network;
  const { find, ...rest } = network.vpc;
  const said = vpcIdOf(network.vpc);
  const id = typeof said === 'object' ? words.get(String(render(said))) : said;
  const subnets = foundSubnets(find).flatMap((text) => words.get(String(render(text))) ?? []);
  if (id === undefined || subnets.length !== find.count) return network;
  return { ...network, vpc: { ...rest, id, subnets } } satisfies OwnNetwork;
}
