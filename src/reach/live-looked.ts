// What the look-ups of a configuration find in AWS: VPCs and subnets by their tags, and parameters of Systems Manager.
import { idIn, ownId, partIn, textIn, textsIn, type Answer } from './live-answer';
import type { Answers } from './live-kinds';
import { tagsIn } from './live-tags';
import { mainTablesIn, ownTablesIn } from './live-vpcs';
import type { FoundParameter, FoundSubnet, Looked, Tagged } from './looked';

export function lookedIn(answers: Answers): Looked {
  const tables = ownTablesIn(answers);
  const main = mainTablesIn(answers);
  const vpcs = answers.items('Vpcs').flatMap((vpc) => {
    const id = ownId(vpc, 'VpcId');
    return id === undefined ? [] : [{ id, tags: tagsIn(vpc) }];
  });
  const subnets = answers.items('Subnets').flatMap((subnet): FoundSubnet[] => {
    const [id, vpc] = [ownId(subnet, 'SubnetId'), idIn(subnet, 'VpcId')];
    const routeTable = id === undefined ? undefined : tables.get(id);
    if (id === undefined || vpc === undefined) return [];
    const isInMainTable = routeTable === undefined && main.has(vpc);
    return [
      {
        id,
        vpc,
        tags: tagsIn(subnet),
        ...(routeTable !== undefined && { routeTable }),
        ...(isInMainTable && { isInMainTable }),
      },
    ];
  });
  return { vpcs: once(vpcs), subnets: once(subnets), parameters: parametersIn(answers) };
}

/** What is asked twice is there once. */
function once<Thing extends Tagged>(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

/** `get-parameters` says which of the names that it was asked for are none. */
function parametersIn(answers: Answers): ReadonlyMap<string, FoundParameter> {
  const single = answers.of('Parameter').flatMap((answer) => partIn(answer, 'Parameter') ?? []);
  const missing = answers.of('Parameters').flatMap((answer) => textsIn(answer, 'InvalidParameters'));
  return new Map([
    ...missing.map((name) => [name, 'missing'] as const),
    ...[...answers.items('Parameters'), ...single].flatMap(parameterOf),
  ]);
}

function parameterOf(parameter: Answer): (readonly [string, FoundParameter])[] {
  const [name, type] = [textIn(parameter, 'Name'), textIn(parameter, 'Type')];
  const value = textIn(parameter, 'Value');
  return name === undefined || type === undefined || value === undefined ? [] : [[name, { type, value }]];
}
