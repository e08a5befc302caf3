// `npm run build`: three bundles in dist/. The command line starts without CDKTF; `synth.cjs` is loaded when it is needed.
import { build, type BuildOptions, type Plugin } from 'esbuild';

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Names stay: reports of bugs are readable, and V8 leaves the modules of a bundle uncompiled until they are called.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'external',
  // `import()` of a CommonJS file would have Node parse it twice; `require` does not.
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
  loader: { '.yaml': 'text' },
};

/** Leaves the last stage out of the command line's bundle, and lets it find the other bundle at run time. */
const synthApart: Plugin = {
  name: 'synth-apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[.][.]\/synth$/ }, () => ({ path: './synth.cjs', external: true }));
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
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({ contents: `module.exports = () => { throw new Error('${path} is not in this bundle'); };` }));
    onLoad({ filter: /[\\/]cdktf[\\/]lib[\\/]tokens[\\/]private[\\/]stack-trace[.]js$/ }, () => ({ contents: 'exports.captureStackTrace = () => [];' }));
  },
};

async function main(): Promise<void> {
  await build({ ...common, entryPoints: ['src/main.ts'], outfile: 'dist/main.cjs', banner: { js: '#!/usr/bin/env node' }, plugins: [synthApart] });
  await build({ ...common, entryPoints: ['src/app.ts'], outfile: 'dist/app.cjs', plugins: [synthApart] });
  await build({ ...common, entryPoints: ['src/synth.ts'], outfile: 'dist/synth.cjs', plugins: [lightCdktf] });
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
