// `npm run build`: three bundles in dist/. The command line starts without CDKTF and without Graphviz: `synth.cjs` and
// `svg.cjs` are loaded when they are needed. `main.cjs`, `app.cjs` and `synth.cjs` are small files that load the bundle
// proper: that of the first two is one.
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { loaderOf, saveCompiledCode } from './compiled-code';
import { licencesOf } from './licences';

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Names stay: reports of bugs are readable, and V8 leaves the modules of a bundle uncompiled until they are called.
  minifyWhitespace: true,
  minifySyntax: true,
  // `licences.ts` says it for all of them, in one file.
  legalComments: 'none',
  metafile: true,
  // `import()` of a CommonJS file would have Node parse it twice; `require` does not.
  supported: { 'dynamic-import': false },
  // Its main file asks for others in a way that no bundler sees.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js', handlebars: 'handlebars/dist/cjs/handlebars.js' },
  logLevel: 'warning',
};

/** Leaves what is large and seldom needed out of the command line's bundle, which finds the others at run time. */
const othersApart: Plugin = {
  name: 'others-apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[.][.]\/synth$/ }, () => ({ path: './synth.cjs', external: true }));
    onResolve({ filter: /^[.][.]\/graph\/svg$/ }, () => ({ path: './svg.cjs', external: true }));
  },
};

/**
 * Leaves out what flinkform never asks of CDKTF: zipping assets (half a megabyte of archivers, loaded at once), and the
 * stack trace taken for every placeholder, which would only show our own code.
 */
const lightCdktf: Plugin = {
  name: 'light-cdktf',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^archiver$/ }, () => ({ path: 'archiver', namespace: 'left-out' }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: `module.exports = () => { throw new Error('${path} is not in this bundle'); };`,
    }));
    onLoad({ filter: /[\\/]cdktf[\\/]lib[\\/]tokens[\\/]private[\\/]stack-trace[.]js$/ }, () => ({
      contents: 'exports.captureStackTrace = () => [];',
    }));
  },
};

async function main(): Promise<void> {
  // Proofs that run side by side must not write what the others read (`.ci/run`).
  if (process.env['FLINKFORM_BUILT'] === '1') return;
  mkdirSync(dist, { recursive: true });
  const { file: command, inputs: ofCommand } = await bundle('main', programs, [othersApart]);
  const { file: synth, inputs: ofSynth } = await bundle('synth', "export * from './src/synth';", [lightCdktf]);
  const svg = await build({ ...common, entryPoints: ['src/graph/svg.ts'], outfile: `${dist}/svg.cjs` });
  const sources = [...Object.keys(svg.metafile?.inputs ?? {}), ...ofCommand, ...ofSynth];
  writeFileSync(`${dist}/LICENCES.txt`, licencesOf(sources));
  saveCompiledCode(command, synth);
  writeFileSync(`${dist}/synth.cjs`, loaderOf(synth));
  writeProgram('main', programOf(command, 'startCommandLine'));
  writeProgram('app', programOf(command, 'startApp'));
  for (const name of readdirSync(dist))
    if (
      /^(main|synth)[.].*[.](js|code)$/.test(name) &&
      !name.startsWith(stem(command)) &&
      !name.startsWith(stem(synth))
    )
      rmSync(join(dist, name));
}

const dist = 'dist';

/** The command line and what cdktf.json runs: almost all of their code is the same. */
const programs = `export { startCommandLine } from './src/main';
export { startApp } from './src/app';`;

/** A file that people run: it loads the bundle, and starts what that exports under a name. */
function programOf(bundled: string, start: string): string {
  return `#!/usr/bin/env node\n${loaderOf(bundled)}module.exports.${start}();\n`;
}

/** Also where it was a file before that nobody could run. */
function writeProgram(name: string, text: string): void {
  writeFileSync(`${dist}/${name}.cjs`, text);
  chmodSync(`${dist}/${name}.cjs`, 0o755);
}

/**
 * Bundles a text of imports, and writes `dist/<name>.<hash of the content>.js`, so that compiled code can never meet
 * another text than its own.
 */
async function bundle(
  name: string,
  contents: string,
  plugins: Plugin[],
): Promise<{ readonly file: string; readonly inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    ...common,
    stdin: { contents, resolveDir: process.cwd(), sourcefile: `${name}.ts` },
    outfile: `${dist}/${name}.js`,
    plugins,
    write: false,
  });
  const written = outputFiles.find(({ path }) => path.endsWith('.js'))?.contents ?? new Uint8Array();
  const file = `${dist}/${name}.${createHash('sha256').update(written).digest('hex').slice(0, 12)}.js`;
  writeFileSync(file, written);
  return { file, inputs: Object.keys(metafile?.inputs ?? {}) };
}

function stem(bundled: string): string {
  return basename(bundled, '.js');
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
