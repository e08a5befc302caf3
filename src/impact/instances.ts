// The resources of a configuration, each instance of a repeated one by itself.
import { memberOf } from '../document/own';
import { isMembers, type Members } from './argument-changes';

/** Address, with the key of its instance → what is said of it. */
export type Instances = ReadonlyMap<string, { readonly block: Members }>;

/** What is repeated over something that only Terraform knows is one entry without a key. */
export function instancesIn(configuration: Members): Instances {
  const types = memberOf(configuration, 'resource');
  const all = Object.entries(isMembers(types) ? types : {}).flatMap(([type, named]) =>
    Object.entries(isMembers(named) ? named : {}).flatMap(([name, block]) =>
      isMembers(block) ? instancesOf(`${type}.${name}`, block) : [],
    ),
  );
  return new Map(all);
}

function instancesOf(address: string, block: Members): [string, { readonly block: Members }][] {
  const { for_each: forEach } = block;
  if (!isMembers(forEach)) return [[address, { block }]];
  return Object.keys(forEach).map((key) => [`${address}[${JSON.stringify(key)}]`, { block }]);
}
