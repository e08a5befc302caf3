// generated/rules-program.ts: the program in which JavaScript rules run, as one text. It is an ES module that nobody
// bundles again: its `import()` must be Node's own, which takes a team's file of either kind.
import { join } from 'node:path';
import { build } from 'esbuild';

const banner = 'Generated from src/commands/rules-process.ts by `npm run generate`. Do not edit.';

export async function rulesProgram(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src', 'commands', 'rules-process.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minifyWhitespace: true,
  });
  const text = outputFiles.map((one) => one.text).join('');
  return `// ${banner}\nexport const rulesProgram = ${JSON.stringify(text)};\n`;
}
