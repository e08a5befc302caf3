// The contract of a shared network as the answers of AWS have it: what the configuration reads of it, by id.
import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { isObject, type Json } from '../document/document';
import { contract } from '../facts/network';
import { contractName } from '../network/contract';
import { isShared, type NormalNetwork, type SharedNetwork } from '../network/normal';
import { render } from '../terraform/literal';
import { foundInCopy } from './contract-paths';
import type { Declared } from './declared';
import type { FoundContract, KnownNetwork } from './found-contract';
import type { Looked } from './looked';
import type { LookedUp } from './with-looked-up';

/** What the parameter of a network says; nothing where nobody asked for it. */
function contractIn({ parameters }: Looked, network: string): FoundContract | undefined {
  const found = parameters.get(contractName(network));
  if (found === undefined) return undefined;
  return found === 'missing' ? { wrong: 'it does not exist' } : foundInCopy(treeOf(found.value), network);
}

/** The same, as far as it can be read. */
export function knownIn(declared: Declared | undefined, network: string): KnownNetwork | undefined {
  const found = declared?.looked && contractIn(declared.looked, network);
  return found && 'known' in found ? found : undefined;
}

/** A network that is compiled together with the application is known from its spec: from what will be. */
export function isCopy(found: FoundContract): found is KnownNetwork & Required<Pick<KnownNetwork, 'written'>> {
  return 'known' in found && found.written !== undefined;
}

type FindContract = (network: string) => FoundContract | undefined;

/** What a copy says otherwise than the parameter, which Terraform reads and the paths are followed by. */
export function staleCopy(
  network: NormalNetwork | undefined,
  { declared, findContract }: { readonly declared?: Declared; readonly findContract?: FindContract },
): Problem[] {
  const copy = network && isShared(network) ? findContract?.(network.from) : undefined;
  if (!network || !isShared(network) || !copy || !isCopy(copy)) return [];
  const real = knownIn(declared, network.from)?.written;
  if (!real) return [];
  const keys = [...new Set([...Object.keys(real), ...Object.keys(copy.written)])];
  const others = keys.filter((key) => key !== 'mark' && !isDeepStrictEqual(real[key], copy.written[key])).sort();
  if (others.length === 0) return [];
  const { from } = network;
  const message = `AWS says otherwise than ${from}.contract.json: ${others.join(', ')}`;
  const help = `write the copy anew: terraform output -raw contract > ${from}.contract.json; paths are followed by AWS's`;
  return [warning('FLK3453', '/spec/network/from', message, { help })];
}

/** What Terraform will read of a contract, by how a configuration says it: `jsondecode(...)["vpc"]`. */
export function contractWords({ from }: SharedNetwork, looked: Looked): LookedUp {
  const name = contractName(from);
  const found = contractIn(looked, from);
  if (found && 'wrong' in found) {
    const message = `the parameter ${name} is no contract of the network ${from}: ${found.wrong}`;
    const help = 'apply the stack of the network, and write the answers anew';
    return { words: new Map(), problems: [error('FLK3449', '/spec/network/from', message, { help })] };
  }
  const parameter = looked.parameters.get(name);
  const tree = typeof parameter === 'object' ? treeOf(parameter.value) : undefined;
  return {
    words: new Map(textsOf(tree, []).map(([keys, text]) => [String(render(contract(...keys))), text])),
    problems: [],
  };
}

/** Every text of the contract but those of its paths, which have a form of their own. */
function textsOf(tree: Json | undefined, keys: readonly string[]): [readonly string[], string][] {
  if (typeof tree === 'string') return [[keys, tree]];
  if (!isObject(tree ?? null)) return [];
  return Object.entries(tree as Readonly<Record<string, Json>>)
    .filter(([key]) => key !== 'paths')
    .flatMap(([key, value]) => textsOf(value, [...keys, key]));
}

/** Undefined for what is no JSON. */
function treeOf(value: string): Json | undefined {
  try {
    return JSON.parse(value) as Json;
  } catch {
    return undefined;
  }
}
