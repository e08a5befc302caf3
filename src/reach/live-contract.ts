// The contract of a shared network as the answers of AWS have it: what the configuration reads of it, by id.
import { error } from '../diagnostics/problem';
import { isObject, type Json } from '../document/document';
import { contract } from '../facts/network';
import { contractName } from '../network/contract';
import type { SharedNetwork } from '../network/normal';
import { render } from '../terraform/literal';
import { foundInCopy } from './contract-paths';
import type { Declared } from './declared';
import type { FoundContract } from './found-contract';
import type { Looked } from './looked';
import type { LookedUp } from './with-looked-up';

/** What the parameter of a network says; nothing where nobody asked for it. */
function contractIn({ parameters }: Looked, network: string): FoundContract | undefined {
  const found = parameters.get(contractName(network));
  if (found === undefined) return undefined;
  return found === 'missing' ? { wrong: 'it does not exist' } : foundInCopy(treeOf(found.value), network);
}

/** The same, as far as it can be read. */
export function knownIn(declared: Declared | undefined, network: string): FoundContract | undefined {
  const found = declared?.looked && contractIn(declared.looked, network);
  return found && 'known' in found ? found : undefined;
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
