// Goldens: a spec and what must come of it, letter by letter. The tests compare, `npm run cases:update` writes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codeInspector } from '../../src/commands/inspect-code';
import { compile, plannedStack, type Compiled, type Input } from '../../src/compile';
import { isPattern, type InspectCode } from '../../src/facts/code-file';
import type { AnyPlan } from '../../src/plan';
import { offer } from '../../src/offer';
import { load } from '../../src/load';
import { foundInCopy } from '../../src/reach/contract-paths';
import { address } from '../../src/terraform/resource';
import { synth } from '../../src/synth';
import { ensured } from '../../src/text/ensured';
import { printed } from './compile';
import { sectionsOf, textOf } from './sections';
import { text as jsonText } from './json-text';

/**
 * `app.yaml` (or `app.json`), perhaps an overlay `app.<env>.yaml`, perhaps another application that is compiled
 * together with it, `beside.yaml`, and what is expected.
 */
export interface Golden {
  readonly name: string;
  readonly folder: string;
  /** Compiles the spec; files are called by their bare names, so that the output is the same everywhere. */
  compile(options?: { readonly planOnly?: boolean }): Compiled;
  /** What the compiler makes of the spec now: path below the folder → text. Throws when a case does not compile. */
  actual(): ReadonlyMap<string, string>;
  /** What is committed. */
  expected(): ReadonlyMap<string, string>;
}

/** The files of a spec by their names, and how its code is looked at. */
interface Spec {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly inspectCode: InspectCode;
}

/** What `${env.NAME}` may name in every golden. */
export const variables = { TEAM: 'payments', PARALLELISM: '4', AUTOMATIC: 'true' } as const;

/**
 * The cases whose Terraform is committed: together they show every section and every shape of value (cases.test.ts
 * holds that). That of all others follows from their plan, so that a changed default is a change of few lines.
 */
export const withTerraform: readonly string[] = [
  'backend-local',
  'everything',
  'hostile',
  'iceberg-existing',
  'imports',
  'lookups',
  'lookups-elsewhere',
  'met-by-name',
  'minimal',
  'msk-iam',
  'network-endpoint-service-full',
  'network-endpoints',
  'network-found-by-parameters',
  'network-found-by-tags',
  'network-ipam',
  'network-of-many',
  'network-shared',
  'network-private-link',
  'network-found-peering',
  'network-transit-created',
  'network-peering-accounts',
  'opensearch-serverless',
  'overrides',
];

let allCases: readonly Golden[] | undefined;
let allErrors: readonly Golden[] | undefined;

/** test/cases: folders with a spec that compiles, its plan, its addresses and what was said about them. */
export function cases(): readonly Golden[] {
  return (allCases ??= readdirSync(join(tests, 'cases'))
    .sort()
    .map((name) => {
      const folder = join(tests, 'cases', name);
      const compile = once((options) => compileSpec(specIn(folder), options));
      return { name, folder, compile, actual: () => outputs(name, compile()), expected: () => committed(folder) };
    }));
}

/**
 * test/errors: specs with a mistake, with the exact text that people read. The name begins with the code. One text file
 * each: a section for every file, and the section `expected`.
 */
export function errors(): readonly Golden[] {
  const folder = join(tests, 'errors');
  return (allErrors ??= readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const compile = once((options) => compileSpec(specOf(text), options));
      return {
        name: basename(file, '.txt'),
        folder,
        compile,
        actual: () => new Map([[file, withExpected(text, printed(compile()))]]),
        expected: () => new Map([[file, text]]),
      };
    }));
}

/** The section `expected` of an error: what people read. */
export function expectedOf(text: string): string {
  return sectionsOf(text).sections.find(({ title }) => title === 'expected')?.text ?? '';
}

const tests = join(__dirname, '..');

/** Each golden is compiled once for all tests of it. */
function once(compile: Golden['compile']): Golden['compile'] {
  const compiled: Compiled[] = [];
  return ({ planOnly = false } = {}) => (compiled[planOnly ? 1 : 0] ??= compile({ planOnly }));
}

function compileSpec({ files, inspectCode }: Spec, { planOnly = false } = {}): Compiled {
  const names = [...files.keys()].filter((name) => /^app[.].*(yaml|json)$/.test(name));
  const base = names.find((name) => /^app[.](yaml|json)$/.test(name));
  const overlay = names.find((name) => name !== base);
  if (base === undefined) throw new Error('there is no app.yaml');
  const input = (file: string): Input => ({ file, bytes: ensured(files.get(file), file) });
  return compile({
    base: input(base),
    ...(overlay !== undefined && { environment: { name: overlay.split('.')[1] ?? '', overlay: input(overlay) } }),
    variables: { values: variables },
    inspectCode,
    findContract: (network) => {
      const bytes = files.get(`${network}.contract.json`);
      return bytes && foundInCopy(load(network, bytes).source?.tree, network);
    },
    findOfferings: () =>
      [...files.keys()]
        .filter((name) => name.startsWith('beside.'))
        .flatMap((name) => offer({ base: input(name), variables: { values: variables } }) ?? []),
    networks: [...files.keys()].flatMap((name) => /^(.+)[.]contract[.]json$/.exec(name)?.[1] ?? []),
    ...(planOnly ? {} : { synth }),
  });
}

function specIn(folder: string): Spec {
  const names = readdirSync(folder).filter((name) => /^(app|beside)[.]|[.]contract[.]json$/.test(name));
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  return { files, inspectCode: codeInspector(folder) };
}

/** A code file is any other section: an archive if it begins as one does. */
function specOf(text: string): Spec {
  const files = new Map(
    sectionsOf(text)
      .sections.filter(({ title }) => title !== 'expected')
      .map(({ title, text: content }) => {
        const [name = '', encoding = 'UTF-8'] = title.split(' in ');
        return [name, ensured(encodings[encoding], encoding)(content)];
      }),
  );
  const onDisk = codeInspector(join(tests, 'errors'));
  const inspectCode: InspectCode = (file) => {
    const form = new RegExp(`^${file.replaceAll('.', '[.]').replaceAll('*', '[^/]*')}$`);
    const built = [...files.keys()].filter((name) => !name.endsWith('.yaml'));
    const matches = isPattern(file) ? built.filter((name) => form.test(name)) : [];
    if (isPattern(file) && matches.length !== 1)
      return { kind: 'unmet', matches, beside: built.filter((name) => !matches.includes(name)) };
    const path = matches[0] ?? file;
    const bytes = files.get(path);
    if (!bytes) return onDisk(file);
    const archive = Buffer.from(bytes).toString('latin1').startsWith('PK');
    return { kind: 'file', sha256: 'c0de'.repeat(16), bytes: bytes.length, archive, path };
  };
  return { files, inspectCode };
}

/** How the text of a section becomes bytes: `==== app.yaml in Latin-1 ====`. */
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'Latin-1': (text) => Buffer.from(text, 'latin1'),
  'UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
};

function withExpected(golden: string, text: string): string {
  const { reason, sections } = sectionsOf(golden);
  const given = sections.filter(({ title }) => title !== 'expected');
  return textOf({ reason, sections: [...given, { title: 'expected', text }] });
}

function outputs(name: string, compiled: Compiled): Map<string, string> {
  const { files, diagnostics } = compiled;
  const plan = plannedStack(compiled);
  if (!plan || !files) throw new Error(`the case does not compile:\n${printed(compiled)}`);
  const [terraform = ''] = files.values();
  return new Map([
    ['expected/plan.json', `${jsonText(plan)}\n`],
    ['expected/addresses.txt', addresses(plan)],
    ...(withTerraform.includes(name) ? [['expected/cdk.tf.json', terraform] as const] : []),
    ...(diagnostics.length > 0 ? [['expected/messages.txt', printed(compiled)] as const] : []),
  ]);
}

function committed(folder: string): Map<string, string> {
  const path = join(folder, 'expected');
  const names = existsSync(path) ? readdirSync(path) : [];
  return new Map(names.map((name) => [`expected/${name}`, readFileSync(join(path, name), 'utf8')]));
}

function addresses({ resources }: AnyPlan): string {
  return resources.map((resource) => `${address(resource)}\n`).join('');
}
