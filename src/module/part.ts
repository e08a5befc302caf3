// One source or sink of a configuration: its resources, and its facts for whoever runs the application.
import { isObject } from '../conform/finding';
import { memberAt } from '../document/own';
import type { NormalApplication } from '../normalise';
import type { Configuration } from '../override';
import { connectionFacts, connectionsOf } from '../parts/connections';
import type { Plan } from '../plan';
import type { Pointer } from '../document/pointer';
import type { Alarm } from '../facts/alarm';
import type { Statement } from '../facts/statement';
import { readTemplate } from '../terraform/template';
import { render } from '../terraform/literal';
import type { Value } from '../terraform/value';
import { ensured } from '../text/ensured';

export function partOf(whole: Configuration, part: Pointer, normalised: NormalApplication, plan: Plan): Configuration {
  const own = plan.resources.filter(({ cause }) => `${cause}/`.startsWith(`${part}/`));
  const resource = listed(
    whole,
    'resource',
    own.map(({ type, name }) => [type, name] as const),
  );
  const facts = factsOf(part, normalised);
  const data = listed(whole, 'data', lookedUpIn([resource, facts]));
  return {
    terraform: whole['terraform'],
    ...(isObject(whole['variable']) && { variable: whole['variable'] }),
    ...(Object.keys(data).length > 0 && { data }),
    ...(Object.keys(resource).length > 0 && { resource }),
    output: { facts: { description: 'What a Flink application that uses it must be told, and may do.', value: facts } },
  };
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

/** As the compiler reads them: what the job is told, what its role may do, what to watch. */
function factsOf(part: Pointer, normalised: NormalApplication) {
  const connection = ensured(
    connectionsOf(normalised).find(({ pointer }) => pointer === part),
    `a source or sink at ${part}`,
  );
  const { properties = {}, statements = [], alarms = [] } = connectionFacts(connection);
  return render({
    properties: properties as Value,
    statements: statements.map(statementOf),
    alarms: Object.fromEntries(alarms.map((alarm) => [alarm.id, alarmOf(alarm)])),
  } as Value);
}

const statementOf = ({ actions, resources, conditions }: Statement): Value => ({
  actions,
  resources,
  ...(conditions && { conditions: conditions as Value }),
});

/** Without where it stands in the spec. */
function alarmOf({ id: _, firstId: __, pointer: ___, ...alarm }: Alarm): Value {
  return alarm as unknown as Value;
}
