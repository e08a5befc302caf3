// `npm run generate`: everything in generated/ that comes from schema/ and the codes.
// `npm run generate -- --check` writes nothing and exits 1 when a committed file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from './schema-files';

const generated = join(__dirname, '..', 'generated');

async function main(check: boolean): Promise<number> {
  const files = new Map([...(await schemaFiles(join(__dirname, '..', 'schema')))]);
  const stale: string[] = [];
  for (const [name, text] of files) {
    const path = join(generated, name);
    if (read(path) === text) continue;
    stale.push(name);
    if (!check) writeFileSync(path, text);
  }
  for (const name of stale) console.log(`${check ? 'stale' : 'written'}: generated/${name}`);
  if (stale.length === 0) console.log(`generated/ is up to date (${files.size} files)`);
  return check && stale.length > 0 ? 1 : 0;
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
