// The table in README.md: which examples are applied, which are planned only, and why. `tsx test/apply/readme.ts`
// writes it anew.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileExample, listExamples } from './examples';

const readme = join(__dirname, 'README.md');
const [begin, end] = ['<!-- begin: written by readme.ts -->', '<!-- end -->'];

/** The README as it is, and as it should be. */
export function readmes(): { readonly present: string; readonly due: string } {
  const present = readFileSync(readme, 'utf8');
  const [before = '', after = ''] = [present.split(begin)[0], present.split(end)[1]];
  return { present, due: `${before}${begin}\n${table()}\n${end}${after}` };
}

function table(): string {
  const folder = mkdtempSync(join(tmpdir(), 'flinkform-apply-'));
  try {
    const rows = listExamples().map((example) => {
      const compiled = compileExample(folder, example);
      if (compiled === undefined)
        return `| ${example.name} | not run | it creates nothing that the examples do not create too |`;
      const { name, plannedOnly, adopted, changes, unprotected } = compiled;
      const more = [
        ...(adopted ? ['adopted'] : []),
        ...changes.map((change) => change.name),
        ...(unprotected === undefined ? [] : ['refused destroy']),
      ].join(', ');
      return plannedOnly === undefined
        ? `| ${name} | applied | ${more} |`
        : `| ${name} | **planned only** | ${plannedOnly} |`;
    });
    return ['| example | | besides, or why not |', '| --- | --- | --- |', ...rows].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (require.main === module) writeFileSync(readme, readmes().due);
