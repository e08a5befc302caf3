// What is learned → a module: tokens as Terraform says them, with tags on every resource, and what it finds itself.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { valueAt, type Json } from '../document/document';
import { dotted, type Pointer } from '../document/pointer';
import { inUnit, unitIn, type Unit } from './duration-unit';
import { found, foundNames } from './found';
import type { LearnedModule } from './learned-module';
import type { Limit } from './limits';
import type { ModuleRequest } from './request';
import type { ModuleVariable, Sections } from './reusable';
import { expressionsIn, type Expression } from './token';
import { isRefused } from './type';
import { variableOf } from './variable';
import { withTags } from './tags';
import { textsIn, written } from './written';

interface Asked {
  readonly name: string;
  readonly pointer: Pointer;
  /** A spec that says the field. */
  readonly tree: Json;
  /** Whether the name was asked for, and stays. */
  readonly isNamed: boolean;
}

export function finished(
  request: ModuleRequest,
  asked: readonly Asked[],
  tree: Sections,
  limits: ReadonlyMap<string, readonly Limit[]>,
): LearnedModule {
  const used = textsIn(tree).flatMap(expressionsIn);
  const units = new Map(asked.flatMap((one) => durationUnit(one, used)));
  const unused = asked.filter(
    ({ name }) => !used.some((one) => 'of' in one && one.of.of === name && one.of.scope !== 'element'),
  );
  const problems = [...unused.map((one) => unwritable(one, 'makes no difference to what the module makes'))];
  if (problems.length > 0) return { problems };
  const variables = asked.map((one) => variableFor(one, units.get(one.name), limits.get(one.name) ?? []));
  const names = new Map(asked.map(({ name }, index) => [name, variables[index]?.name ?? name]));
  const sections = withTags(written(tree, { names, units }));
  const all = [...variables, ...request.switches.map(switchVariable), tagsVariable(request)];
  const required = (one: ModuleVariable): number => (one.default === undefined ? 0 : 1);
  return {
    module: {
      name: request.name,
      description: request.description,
      variables: [...all].sort((one, other) => required(one) - required(other)),
      sections: withFound(sections),
    },
    problems: [],
  };
}

/** Durations that arguments are numbers of: the variable is a number in the unit that the spec says. */
function durationUnit({ name, tree, pointer }: Asked, used: readonly Expression[]): [string, Unit][] {
  const isNumber = used.some((one) => 'of' in one && one.of.scope === 'milliseconds' && one.of.of === name);
  return isNumber ? [[name, unitIn(tree, pointer)]] : [];
}

function unwritable({ pointer }: Asked, why: string): Problem {
  const help = 'leave it as the spec says it';
  return error('FLK9029', pointer, `${dotted(pointer)} cannot be a variable: it ${why}`, { help });
}

function variableFor(
  { name, tree, pointer, isNamed }: Asked,
  unit: Unit | undefined,
  limits: readonly Limit[],
): ModuleVariable {
  const variable = variableOf(tree, { pointer, name });
  if (isRefused(variable)) throw new Error(variable.refused);
  if (unit) return inUnit(variable, unit, isNamed ? name : `${name}_${unit.word}`, limits);
  const further = limits.map((limit) => limit(`var.${name}`));
  return { ...variable, validations: [...variable.validations, ...further] };
}

const switchVariable = (name: string): ModuleVariable => ({
  name,
  type: 'bool',
  description: `Whether the overlay \`${name}\` of the spec lies on it.`,
  default: false,
  validations: [],
  example: true,
});

/** Who calls a module has its providers: the tags of the spec, which would be theirs, stand on each resource. */
function tagsVariable({ variants: [{ tree }] }: ModuleRequest): ModuleVariable {
  const said = valueAt(tree, '/metadata/tags') ?? {};
  const description = 'Tags on everything that the module makes.';
  return {
    name: 'tags',
    pointer: '/metadata/tags',
    type: 'map(string)',
    description,
    default: said,
    validations: [],
    example: said,
  };
}

function withFound(sections: Sections): Sections {
  const text = textsIn(sections).join('\n');
  const data = foundNames
    .filter((name) => text.includes(found[name].expression))
    .map((name) => [found[name].type, { current: {} }] as const);
  if (data.length === 0) return sections;
  return { ...sections, data: { ...Object.fromEntries(data), ...(sections['data'] as object) } };
}
