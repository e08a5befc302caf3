// A module that is held against the compiler, and what the compiler makes of the values that it is called with.
import { compile, type Compiled } from '../../src/compile';
import { isObject, textAt, valueAt, type Json } from '../../src/document/document';
import { segments, type Pointer } from '../../src/document/pointer';
import { load } from '../../src/load';
import { overlay } from '../../src/overlay';
import { ensured } from '../../src/text/ensured';

export interface ProvenModule {
  readonly name: string;
  /** The folder that Terraform calls. */
  readonly folder: string;
  /** The spec that it is made of, and overlays by the switch that lays them on it: texts. */
  readonly spec: string;
  readonly switches: Readonly<Record<string, string>>;
  readonly variables: readonly ProvenVariable[];
  /** The source or sink that it is of; absent when it is of the whole spec. */
  readonly part?: Pointer;
  /** Of the code file, where the spec has one. */
  readonly sha256?: string;
}

export interface ProvenVariable {
  readonly name: string;
  readonly pointer: Pointer;
  /** What the module is given for a value of the spec; undefined for one that it does not take. */
  readonly given?: (value: Json) => Json | undefined;
}

/** What a module is called with: what is left out has its default. */
export interface Input {
  readonly values: Readonly<Record<string, Json>>;
  /** The switches that are on, in the order in which the module has them. */
  readonly switches: readonly string[];
}

/** The spec under some switches, in its own words. */
export function treeOf({ spec, switches }: ProvenModule, on: readonly string[]): Json {
  const [base, ...overs] = [spec, ...on.map((name) => ensured(switches[name], `switch ${name}`))].map((text, at) =>
    ensured(load(`spec-${at}.yaml`, Buffer.from(text)).source, 'a spec that can be read'),
  );
  return overlay(ensured(base, 'a spec'), ...overs).document.tree;
}

/** The variables that say something under some switches: a field that is not in the spec then has no meaning. */
export function variablesIn(module: ProvenModule, on: readonly string[]): ProvenVariable[] {
  const tree = treeOf(module, on);
  return module.variables.filter(({ pointer }) => valueAt(tree, pointer) !== undefined);
}

/** What the compiler makes of the spec with these values in it; it may refuse it. */
export function compileInput(module: ProvenModule, { values, switches }: Input): Compiled {
  const spec = module.variables.reduce(
    (tree, { name, pointer }) => {
      const value = values[name];
      return value === undefined ? tree : withValue(tree, segments(pointer), value);
    },
    treeOf(module, switches),
  );
  return compile({
    base: { file: 'spec.yaml', bytes: Buffer.from(JSON.stringify(spec)) },
    variables: { values: {} },
    inspectCode: () => ({
      kind: 'file',
      sha256: module.sha256 ?? '0f3c1f0e8a1b4e0e'.repeat(4),
      bytes: 1,
      archive: true,
    }),
  });
}

export function isAccepted({ diagnostics, configuration }: Compiled): boolean {
  return configuration !== undefined && diagnostics.every(({ severity }) => severity !== 'error');
}

function withValue(tree: Json, [step, ...rest]: readonly string[], value: Json): Json {
  if (step === undefined) return value;
  if (Array.isArray(tree))
    return (tree as readonly Json[]).map((one, at) => (String(at) === step ? withValue(one, rest, value) : one));
  if (!isObject(tree)) throw new Error(`nothing is below ${JSON.stringify(tree)}`);
  return { ...tree, [step]: withValue(ensured(tree[step], step), rest, value) };
}

/** Account and Region are no variables: the spec says them for all inputs. */
export function homeOf(module: ProvenModule): { readonly region: string; readonly accountId: string } {
  const tree = treeOf(module, []);
  const told = (pointer: string): string => ensured(textAt(tree, pointer), pointer);
  return { region: told('/aws/region'), accountId: told('/aws/accountId') };
}
