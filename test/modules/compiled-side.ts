// What the compiler emits, as a module beside the one that is held against it.
import awsProvider from '../../generated/aws-provider.json';
import type { Compiled } from '../../src/compile';
import type { Pointer } from '../../src/document/pointer';
import type { Facts } from '../../src/facts/facts';
import { connectionFacts, connectionsOf } from '../../src/parts/connections';
import { render } from '../../src/terraform/literal';
import type { ProviderSchema } from '../../src/terraform/provider-schema';
import { address } from '../../src/terraform/resource';
import type { Value } from '../../src/terraform/value';
import { ensured } from '../../src/text/ensured';

/** Blocks by type and name. */
type Blocks = Readonly<Record<string, Readonly<Record<string, Block>>>>;
interface Block {
  readonly tags?: object;
  readonly provider?: string;
  readonly depends_on?: readonly string[];
  readonly [argument: string]: unknown;
}

interface Stack {
  readonly provider: { readonly aws: readonly { readonly default_tags?: readonly { readonly tags: object }[] }[] };
  readonly terraform: { readonly backend?: unknown };
  readonly resource: Blocks;
  readonly data?: Blocks;
  readonly variable?: object;
  readonly output?: object;
}

/** Without provider and backend, which are the root's. What moves or is taken over is for a state that stands. */
export function compiledSide(compiled: Compiled, part: Pointer | undefined): object {
  const { provider, terraform, resource, data, variable, output } = ensured(
    compiled.configuration,
    'a configuration',
  ) as unknown as Stack;
  const { backend: _, ...settings } = terraform;
  const facts = part === undefined ? undefined : factsAt(compiled, part);
  const made = facts ? only(resource, (facts.resources ?? []).map(address)) : resource;
  return {
    terraform: settings,
    ...(data && { data: throughOne(data) }),
    ...(variable && { variable }),
    resource: tagged(throughOne(made), provider.aws[0]?.default_tags?.[0]?.tags ?? {}),
    output: facts ? { facts: { value: toldBy(facts) } } : { ...output },
  };
}

/** What a source or sink brings: `part` is its place in the spec. */
function factsAt({ normalised }: Compiled, part: Pointer): Facts {
  const connections = connectionsOf(ensured(normalised, 'an application'));
  return connectionFacts(
    ensured(
      connections.find(({ pointer }) => pointer === part),
      part,
    ),
  );
}

/** What a connector says to the application. Places in the spec are not among it: a caller has no spec. */
function toldBy({ properties = {}, statements = [], alarms = [], needs = [] }: Facts): object {
  return render({
    properties,
    statements: statements.map(({ causes: _, ...said }) => said),
    alarms: alarms.map(({ pointer: _, ...said }) => said),
    needs: needs.map(({ pointer: _, purpose: __, ...said }) => said),
  } as unknown as Value) as object;
}

function only(blocks: Blocks, addresses: readonly string[]): Blocks {
  const kept = mapBlocks(blocks, (body) => body, addresses);
  return mapBlocks(kept, ({ depends_on: before = [], ...body }) => {
    const there = before.filter((one) => addresses.includes(one));
    return there.length > 0 ? { ...body, depends_on: there } : body;
  });
}

/** A module has one provider here, wherever things are made: that is compared by their own arguments. */
function throughOne(blocks: Blocks): Blocks {
  return mapBlocks(blocks, ({ provider: _, ...body }) => body);
}

const { resources: schemas } = awsProvider as unknown as ProviderSchema;

/** As the provider would have it with these tags of its own. */
function tagged(blocks: Blocks, tags: object): Blocks {
  return mapBlocks(blocks, (body, type) =>
    schemas[type]?.attributes?.['tags_all'] && !body['override_provider']
      ? { ...body, tags: { ...tags, ...body.tags } }
      : body,
  );
}

function mapBlocks(
  blocks: Blocks,
  change: (body: Block, type: string) => Block,
  addresses?: readonly string[],
): Blocks {
  const types = Object.entries(blocks).map(([type, named]) => {
    const kept = Object.entries(named).filter(([name]) => addresses?.includes(`${type}.${name}`) ?? true);
    return [type, Object.fromEntries(kept.map(([name, body]) => [name, change(body, type)]))] as const;
  });
  return Object.fromEntries(types.filter(([, named]) => Object.keys(named).length > 0));
}
