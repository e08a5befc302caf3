// A configuration in which what is looked up stands as it will be found.
import { memberAt, memberOf } from '../document/own';
import type { Configuration } from '../override';
import type { Problem } from '../diagnostics/diagnostic';
import { mapped } from './surroundings';
import type { Id } from './topology';

/** What is known of look-ups before Terraform makes them. */
export interface LookedUp {
  /** What the configuration says → what Terraform will read there. */
  readonly words: ReadonlyMap<string, string>;
  /** The tables of a route that is made in each: what the configuration repeats it by, and their ids. */
  readonly repeated?: { readonly by: string; readonly tables: readonly Id[] };
  /** What Terraform would refuse. */
  readonly problems: readonly Problem[];
}

/** The same configuration where nothing is known of its look-ups. */
export function withLookedUp(configuration: Configuration, { words, repeated }: LookedUp): Configuration {
  if (words.size === 0) return configuration;
  const whole = repeated ? instances(configuration, repeated) : configuration;
  return mapped(whole, (text) => words.get(text) ?? text) as Configuration;
}

/** A resource for each table: `aws_route.found_internet["rtb-0a1b2c3d"]`. */
function instances(configuration: Configuration, { by, tables }: NonNullable<LookedUp['repeated']>): Configuration {
  const routes = Object.entries(Object(memberAt(configuration, ['resource', 'aws_route'])) as object);
  const each = routes.flatMap(([name, body]: [string, unknown]): [string, unknown][] => {
    if (memberOf(body, 'for_each') !== by) return [[name, body]];
    return tables.map((table) => [
      `${name}["${table}"]`,
      mapped(body, (text) => (text === '${each.value}' ? table : text)),
    ]);
  });
  const resources = memberOf(configuration, 'resource') as object;
  return { ...configuration, resource: { ...resources, aws_route: Object.fromEntries(each) } };
}
