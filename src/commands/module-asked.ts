// What is asked of a module, in the words that people type: places of fields, names of overlays, a source or sink.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { isObject, valueAt, type Json } from '../document/document';
import { child, dotted, parent, segments, type Pointer } from '../document/pointer';
import type { AskedVariable, ModuleRequest } from '../module/request';
import { fieldAt } from '../schema/from-text';
import { harmless } from '../text/harmless';
import { suggest } from '../text/suggest';

/** As options or a file say it. */
export interface TypedModule {
  /** `/spec/compute/parallelism`, `spec.compute.parallelism`, with `=NAME` behind it or without. */
  readonly variables: readonly string[];
  /** Names of overlays. */
  readonly switches: readonly string[];
  readonly part?: string;
  readonly name?: string;
  readonly description?: string;
}

/** What of a request is asked for, and not made of the spec. */
export type AskedModule = Pick<ModuleRequest, 'name' | 'description' | 'variables' | 'part'> & {
  readonly switches: readonly string[];
};

type Asked = { readonly asked: AskedModule } | { readonly problems: readonly Problem[] };

/** @param tree the spec, whose fields and sources are meant */
export function askedOf(typed: TypedModule, tree: Json): Asked {
  const variables = typed.variables.map((text) => variableIn(text, tree));
  const part = typed.part === undefined ? undefined : placeOf(typed.part, tree);
  const name = typed.name ?? usualName(tree, part);
  const problems = [
    ...variables.flatMap((one, index) => variableProblem(String(typed.variables[index]), one, tree) ?? []),
    ...repeated(variables.filter((one) => isField(one, tree))),
    ...typed.switches.flatMap((text) => (isName(text) ? [] : [unnamable(text, '--switch', 'in_vpc')])),
    ...sameNames(variables, typed.switches),
    ...(typed.part !== undefined && part !== undefined && !isPart(part, tree) ? [noPart(typed.part, tree)] : []),
    ...(part !== undefined ? lookedUp(typed.part ?? part, tree) : []),
    ...(/^[a-z][a-z0-9-]*$/.test(name) ? [] : [unnamable(name, '--name', 'orders-stream')]),
  ];
  if (problems.length > 0) return { problems };
  const { switches, description = usualDescription(tree, part) } = typed;
  return { asked: { name, description, variables, switches, ...(part !== undefined && { part }) } };
}

function variableIn(text: string, tree: Json): AskedVariable {
  const [, place = text, name] = /^(.+?)(?:=([^=/]*))?$/s.exec(text) ?? [];
  return { pointer: placeOf(place, tree), ...(name !== undefined && { name }) };
}

/** Dots are in keys as well: what the spec has counts before what the schema may have. */
function placeOf(typed: string, tree: Json): Pointer {
  if (typed.startsWith('/')) return typed;
  return pointersIn(tree).find((pointer) => dotted(pointer) === typed) ?? child('', ...typed.split('.'));
}

function pointersIn(value: Json, pointer: Pointer = ''): Pointer[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Readonly<Record<string, Json>>).flatMap(([key, below]) => {
    const at = child(pointer, key);
    return [at, ...pointersIn(below, at)];
  });
}

function variableProblem(text: string, asked: AskedVariable, tree: Json): Problem | undefined {
  const { pointer, name } = asked;
  if (name !== undefined && !isName(name)) return unnamable(name, '--variable', 'retention_hours');
  return isField(asked, tree) ? undefined : noField(text.replace(/=[^=/]*$/, ''), pointer, tree);
}

/** Of the spec, or one that it leaves out. */
function isField({ pointer }: AskedVariable, tree: Json): boolean {
  return pointer !== '' && (valueAt(tree, pointer) !== undefined || fieldAt(tree, pointer) !== undefined);
}

function noField(text: string, pointer: Pointer, tree: Json): Problem {
  const above = parent(pointer);
  const siblings = Object.keys(fieldAt(tree, above)?.properties ?? {}).map((key) => child(above, key));
  const places = [...pointersIn(tree), ...siblings];
  const suggestions = text.startsWith('/') ? suggest(pointer, places) : suggest(dotted(pointer), places.map(dotted));
  const help = 'name a field of the spec: /spec/compute/parallelism or spec.compute.parallelism';
  return error('FLK9027', undefined, `there is no field ${harmless(text)}`, { suggestions, help });
}

/** One field is one variable, and no other one is in it. */
function repeated(variables: readonly AskedVariable[]): Problem[] {
  return variables.flatMap(({ pointer }, index) => {
    const earlier = variables.slice(0, index).find((one) => overlap(one.pointer, pointer));
    if (!earlier) return [];
    const [one, other] = [earlier.pointer, pointer].map((place) => harmless(dotted(place)));
    const message = one === other ? `${one} is asked for twice` : `${one} and ${other} are one in the other`;
    return [error('FLK9027', undefined, message, { help: 'ask for one of them' })];
  });
}

function overlap(one: Pointer, other: Pointer): boolean {
  return `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);
}

function sameNames(variables: readonly AskedVariable[], switches: readonly string[]): Problem[] {
  const names = [...variables.flatMap(({ name }) => name ?? []), ...switches];
  return names
    .filter((name, index) => names.indexOf(name) < index)
    .map((name) =>
      error('FLK9027', undefined, `two variables are called ${harmless(name)}`, { help: 'give one another name' }),
    );
}

/** As Terraform calls variables, those left out that a `module` block has itself. */
function isName(text: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(text) && !reserved.includes(text);
}

/** Source: "Declaring an input variable" in https://developer.hashicorp.com/terraform/language/values/variables */
const reserved: readonly string[] = [
  'source',
  'version',
  'providers',
  'count',
  'for_each',
  'lifecycle',
  'depends_on',
  'locals',
];

function unnamable(text: string, option: string, example: string): Problem {
  const help = `letters, digits and ${option === '--name' ? '-' : '_'}, and no word of Terraform's own: ${example}`;
  return error('FLK9027', undefined, `nothing in a module can be called "${harmless(text)}" (${option})`, { help });
}

/** What Terraform finds is put into a plan, and the facts of a part are what they are before it. */
function lookedUp(text: string, tree: Json): Problem[] {
  if (!isObject(valueAt(tree, '/spec/lookups'))) return [];
  const message = `${harmless(text)} is of a spec with look-ups, and a part hands on values`;
  const help = 'write the values into the spec, and make variables of them; or leave out --part';
  return [error('FLK9027', '/spec/lookups', message, { on: 'key', help })];
}

const sides = ['sources', 'sinks'] as const;

function isPart(part: Pointer, tree: Json): boolean {
  const [root, side, name, ...more] = segments(part);
  const isSide = root === 'spec' && sides.some((one) => one === side) && name !== undefined && more.length === 0;
  return isSide && isObject(valueAt(tree, part));
}

function noPart(text: string, tree: Json): Problem {
  const places = sides.flatMap((side) => {
    const all = valueAt(tree, child('/spec', side));
    return isObject(all) ? Object.keys(all).map((name) => child('/spec', side, name)) : [];
  });
  const written = text.startsWith('/') ? places : places.map(dotted);
  const more = { suggestions: suggest(text, written), allowed: written };
  return error('FLK9027', undefined, `${harmless(text)} is no source or sink of the spec`, more);
}

function usualName(tree: Json, part: Pointer | undefined): string {
  const name = part === undefined ? valueAt(tree, '/metadata/name') : segments(part).at(-1);
  return String(name).toLowerCase().replaceAll('_', '-');
}

function usualDescription(tree: Json, part: Pointer | undefined): string {
  if (part !== undefined) {
    const type = String(valueAt(tree, child(part, 'type')));
    const [, side] = segments(part);
    const uses = side === 'sinks' ? 'writes by a sink' : 'reads by a source';
    return `What a Flink application ${uses} of type \`${type}\`.`;
  }
  return valueAt(tree, '/kind') === 'Network'
    ? 'A network for applications of Amazon Managed Service for Apache Flink.'
    : 'An application of Amazon Managed Service for Apache Flink, with all that it needs.';
}
