// `npm run generate`: everything in generated/ that comes from schema/, docs/ci/, the codes, the list of
// resource types, the Service Authorization Reference, and the program that runs rules in JavaScript.
// `npm run generate -- --check` writes nothing and exits 1 when a committed file is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bindingCatalogue } from './binding-catalogue';
import { ciFiles } from './ci-files';
import { iamActions } from './iam-actions';
import { rulesProgram } from './rules-program';
import { schemaFiles } from './schema-files';

const generated = join(__dirname, '..', 'generated');

async function main(check: boolean): Promise<number> {
  const docs = join(__dirname, '..', 'docs');
  const fromSchema = new Map([
    ...(await schemaFiles(join(__dirname, '..', 'schema'))),
    ['ci-files.ts', ciFiles(join(docs, 'ci'))],
    ['iam-actions.json', await iamActions()],
    ['rules-program.ts', await rulesProgram(join(__dirname, '..'))],
  ]);
  const stale = bring(fromSchema, check);
  // The pages are made by the compiler itself, which reads the files above: load it after they are written.
  const { connectorPages } = await import('./connector-pages');
  const { rulePageFiles } = await import('./rule-pages');
  const { policyFilePage } = await import('./policy-file-page');
  const { diagnosticsPage } = await import('./reference-files');
  const pages = new Map([
    ...connectorPages(join(docs, 'flink')),
    ...rulePageFiles(),
    ['diagnostics.md', diagnosticsPage()],
    ['policy-file.md', policyFilePage()],
    ['bindings.ts', bindingCatalogue()],
  ]);
  stale.push(...bring(pages, check));
  for (const name of stale) console.log(`${check ? 'stale' : 'written'}: generated/${name}`);
  if (stale.length === 0) console.log(`generated/ is up to date (${fromSchema.size + pages.size} files)`);
  return check && stale.length > 0 ? 1 : 0;
}

/** Writes the files that are stale, unless `check`; returns their names. */
function bring(files: ReadonlyMap<string, string>, check: boolean): string[] {
  const stale: string[] = [];
  for (const [name, text] of files) {
    const path = join(generated, name);
    if (read(path) === text) continue;
    stale.push(name);
    if (check) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return stale;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

void main(process.argv.includes('--check')).then((status) => {
  process.exitCode = status;
});
