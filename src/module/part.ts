// One source or sink of a configuration: its resources, and its facts for whoever runs the application.
import { isObject } from '../conform/finding';
import { memberAt } from '../document/own';
import type { NormalApplication } from '../normalise';
import type { Configuration } from '../override';
import { connectionFacts, connectionsOf } from '../parts/connections';
import type { Pointer } from '../document/pointer';
import type { Facts } from '../facts/facts';
import { readTemplate } from '../terraform/template';
import { render } from '../terraform/literal';
import type { Value } from '../terraform/value';
import { ensured } from '../text/ensured';

export function partOf(whole: Configuration, part: Pointer, normalised: NormalApplication): Configuration {
  const connection = ensured(
    connectionsOf(normalised).find(({ pointer }) => pointer === part),
    `a source or sink at ${part}`,
  );
  const facts = connectionFacts(connection);
  const own = (facts.resources ?? []).map(({ type, name }) => [type, name] as const);
  const resource = within(listed(whole, 'resource', own));
  const told = toldBy(facts);
  const data = listed(whole, 'data', lookedUpIn([resource, told]));
  return {
    terraform: whole['terraform'],
    ...(isObject(whole['variable']) && { variable: whole['variable'] }),
    ...(Object.keys(data).length > 0 && { data }),
    ...(Object.keys(resource).length > 0 && { resource }),
    output: {
      facts: { description: 'What a Flink application that uses it is told, may do, needs and watches.', value: told },
    },
  };
}

/** What the rest of the stack has is not here, and nothing waits for it. */
function within(blocks: Blocks): Blocks {
  const isHere = (address: unknown): boolean => {
    const [type = '', name = ''] = String(address).split('.');
    return Object.hasOwn(blocks[type] ?? {}, name);
  };
  return mapBlocks(blocks, ({ depends_on, ...body }) => {
    const before = ((depends_on ?? []) as readonly unknown[]).filter(isHere);
    return before.length > 0 ? { ...body, depends_on: before } : body;
  });
}

function mapBlocks(blocks: Blocks, change: (body: Readonly<Record<string, unknown>>) => object): Blocks {
  return Object.fromEntries(
    Object.entries(blocks).map(([type, named]) => [
      type,
      Object.fromEntries(
        Object.entries(named).map(([name, body]) => [name, change(body as Readonly<Record<string, unknown>>)]),
      ),
    ]),
  );
}

type Blocks = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function listed(
  whole: Configuration,
  section: 'resource' | 'data',
  names: readonly (readonly [string, string])[],
): Blocks {
  const blocks: Record<string, Record<string, unknown>> = {};
  for (const [type, name] of names)
    (blocks[type] ??= {})[name] = ensured(memberAt(whole[section], [type, name]), `${type}.${name}`);
  return blocks;
}

/** The data sources that texts refer to. */
function lookedUpIn(value: unknown): (readonly [string, string])[] {
  if (typeof value === 'string')
    return readTemplate(value).traversals.flatMap(({ root, steps: [type, name] }) =>
      root === 'data' && type && name && 'name' in type && 'name' in name ? [[type.name, name.name] as const] : [],
    );
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(lookedUpIn) : [];
}

/** What a connector says to the application. Places in the spec are not among it: who calls the module has no spec. */
function toldBy({ properties = {}, statements = [], alarms = [], needs = [] }: Facts) {
  return render({
    properties,
    statements: statements.map(({ causes: _, ...said }) => said),
    alarms: alarms.map(({ pointer: _, ...said }) => said),
    needs: needs.map(({ pointer: _, purpose: __, ...said }) => said),
  } as unknown as Value);
}
