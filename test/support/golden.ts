// Goldens: folders that hold a spec and what must come of it, letter by letter. The tests compare, `npm run
// cases:update` writes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codeInspector } from '../../src/commands/inspect-code';
import { compile, type Compiled, type Input } from '../../src/compile';
import type { Plan } from '../../src/plan';
import { address } from '../../src/terraform/resource';
import { synth } from '../../src/synth';
import { printed } from './compile';
import { text as jsonText } from './json-text';

/** One folder: `app.yaml` (or `app.json`), perhaps an overlay `app.<env>.yaml`, and the expected files. */
export interface Golden {
  readonly name: string;
  readonly folder: string;
  /** What the compiler makes of the spec now: path below the folder → text. Throws when a case does not compile. */
  actual(): ReadonlyMap<string, string>;
  /** What is committed. */
  expected(): ReadonlyMap<string, string>;
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
  'met-by-name',
  'minimal',
  'msk-iam',
  'opensearch-serverless',
  'overrides',
];

/** test/cases: specs that compile, with their plan, their addresses and what was said about them. */
export function cases(): Golden[] {
  return goldens('cases', 'expected', (folder) => {
    const compiled = compileFolder(folder);
    const { plan, files, diagnostics } = compiled;
    if (!plan || !files) throw new Error(`the case does not compile:\n${printed(compiled)}`);
    const [terraform = ''] = files.values();
    return new Map([
      ['expected/plan.json', `${jsonText(plan)}\n`],
      ['expected/addresses.txt', addresses(plan)],
      ...(withTerraform.includes(basename(folder)) ? [['expected/cdk.tf.json', terraform] as const] : []),
      ...(diagnostics.length > 0 ? [['expected/messages.txt', printed(compiled)] as const] : []),
    ]);
  });
}

/** test/errors: specs with a mistake, with the exact text that people read. The folder's name begins with the code. */
export function errors(): Golden[] {
  return goldens('errors', 'expected.txt', (folder) => new Map([['expected.txt', printed(compileFolder(folder))]]));
}

/**
 * Compiles the spec of a golden; the files are called by their bare names, so that the output is the same everywhere.
 */
export function compileFolder(folder: string, { planOnly = false } = {}): Compiled {
  const names = readdirSync(folder).filter((name) => /^app[.].*(yaml|json)$/.test(name));
  const base = names.find((name) => /^app[.](yaml|json)$/.test(name));
  const overlay = names.find((name) => name !== base);
  if (base === undefined) throw new Error(`${folder} holds no spec`);
  const input = (file: string): Input => ({ file, bytes: readFileSync(join(folder, file)) });
  return compile({
    base: input(base),
    ...(overlay !== undefined && { environment: { name: overlay.split('.')[1] ?? '', overlay: input(overlay) } }),
    variables: { values: variables },
    inspectCode: codeInspector(folder),
    ...(planOnly ? {} : { synth }),
  });
}

function goldens(set: string, kept: string, render: (folder: string) => ReadonlyMap<string, string>): Golden[] {
  const root = join(__dirname, '..', set);
  return readdirSync(root)
    .sort()
    .map((name) => {
      const folder = join(root, name);
      return { name, folder, actual: () => render(folder), expected: () => read(folder, kept) };
    });
}

function read(folder: string, kept: string): Map<string, string> {
  const path = join(folder, kept);
  if (!existsSync(path)) return new Map();
  const names = kept.endsWith('.txt') ? [kept] : readdirSync(path).map((name) => `${kept}/${name}`);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function addresses({ resources }: Plan): string {
  return resources.map((resource) => `${address(resource)}\n`).join('');
}
