// What a template leaves open of an application, and what stands for it: without it the spec would compile, and its
// first apply would take it from the job. In the spec that is written a variable that nobody has set stands there.
import { own } from '../document/own';
import { isObject } from '../estate/shape';
import type { Path } from '../syntax/json-file';

export interface StandIn {
  /** Of the environment: the spec that is written names it. */
  readonly variable: string;
  /** What stands there while the spec is compiled and compared. */
  readonly text: string;
  readonly path: Path;
}

/** Makes what stands for one value; the name is that of its variable. */
type Next = (name: string, form?: 'subnet' | 'sg') => string;

/** The key, and the group, of a map of properties of which nothing is known. */
export const unknownKey = 'NOT_KNOWN';

/** By the last step of the path; of all else a spec without it leaves alone what stands. */
const made: Readonly<Record<string, (next: Next, name: string) => unknown>> = {
  EnvironmentProperties: (next, name) => ({ PropertyGroups: groups(next, name) }),
  ObjectVersion: (next, name) => next(name),
  PropertyGroupId: (next, name) => next(name),
  PropertyGroups: (next, name) => groups(next, name),
  PropertyMap: (next, name) => ({ [unknownKey]: next(name) }),
  SecurityGroupIds: (next, name) => [next(name, 'sg')],
  SubnetIds: (next, name) => [next(name, 'subnet')],
  VpcConfigurations: (next) => [
    { SubnetIds: [next('SubnetIds', 'subnet')], SecurityGroupIds: [next('SecurityGroupIds', 'sg')] },
  ],
};

function groups(next: Next, name: string): unknown {
  return [{ PropertyGroupId: unknownKey, PropertyMap: { [unknownKey]: next(name) } }];
}

/** @param all takes each that is made */
export function standInsFor(all: StandIn[]): (path: Path) => unknown {
  return (path) => {
    const steps = path.filter((step) => typeof step === 'string' && !step.startsWith('Fn::'));
    const [name, parent] = [String(steps.at(-1)), steps.at(-2)];
    const next: Next = (of, form) => {
      const number = String(all.length + 1);
      const text = form === undefined ? `flinkform-${number}-not-known` : `${form}-${number.padStart(17, '0')}`;
      all.push({ variable: variableOf(of, all), text, path });
      return text;
    };
    if (parent === 'PropertyMap') return next(name);
    return own(made, name)?.(next, name);
  };
}

/** A name that no program sets by chance, and that no other one has. */
function variableOf(name: string, all: readonly StandIn[]): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .slice(0, 60);
  const whole = `${unknownKey}_${words}`;
  return all.some(({ variable }) => variable === whole) ? `${whole}_${all.length + 1}` : whole;
}

/** A copy that names the variables, also as keys; one that is alone in a list stands for the list. */
export function withVariables(node: unknown, all: readonly StandIn[]): unknown {
  const found = (text: unknown): string | undefined => {
    const one = all.find((standIn) => standIn.text === text);
    return one && `\${env.${one.variable}}`;
  };
  if (typeof node === 'string') return found(node) ?? node;
  if (Array.isArray(node)) {
    const [only, ...others] = node as readonly unknown[];
    const list = others.length === 0 ? found(only) : undefined;
    return list ?? node.map((one) => withVariables(one, all));
  }
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, member]) => [found(key) ?? key, withVariables(member, all)]),
  );
}

/** Those that stand anywhere in a text. */
export function standInsIn(text: string, all: readonly StandIn[]): StandIn[] {
  return all.filter((one) => text.includes(one.text));
}
