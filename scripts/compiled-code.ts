// The one place that knows of V8's compiled code. Node 22 keeps what it has compiled by itself
// (`module.enableCompileCache`), and the bundles then load as any file does. For Node 20, which cannot, the build saves
// the compiled code beside each bundle. Measured on Node 20: `validate` takes 9 % less of the processor, `synth` 21 %;
// the price is 4 MB beside the bundles, and this file, which goes when Node 20 does. V8 takes compiled code of its own
// release only, so it stays out of the package.
import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';

/** Runs the command once on an example, and saves beside each bundle what V8 has compiled by then. */
export function saveCompiledCode(command: string, synth: string): void {
  const words = [join(__dirname, 'warm.cjs'), command, synth, codeOf(command), codeOf(synth)];
  execFileSync(process.execPath, words, { stdio: 'inherit' });
}

/**
 * The small file that loads a bundle. V8 takes compiled code only from its own version and flags, and compiles as ever
 * without. Bundles are pure ASCII.
 */
export function loaderOf(bundle: string): string {
  const [name, code] = [basename(bundle), basename(codeOf(bundle))];
  return `const { readFileSync } = require('node:fs');
const { enableCompileCache, wrap } = require('node:module');
const { Script } = require('node:vm');
if (enableCompileCache) {
  enableCompileCache();
  module.exports = require('./${name}');
} else {
  const filename = \`\${__dirname}/${name}\`;
  let cachedData;
  try {
    cachedData = readFileSync(\`\${__dirname}/${code}\`);
  } catch {}
  const script = new Script(wrap(readFileSync(filename, 'latin1')), { filename, cachedData });
  script.runInThisContext().call(exports, exports, require, module, filename, __dirname);
}
`;
}

function codeOf(bundle: string): string {
  return bundle.replace(/js$/, 'code');
}
