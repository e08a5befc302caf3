// `npm run build`: three bundles in dist/. The command line starts without CDKTF; `synth.cjs` is loaded when it is needed.
import { build, type BuildOptions, type Plugin } from 'esbuild';

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  keepNames: true,
  legalComments: 'external',
  // `import()` of a CommonJS file would have Node parse it twice; `require` does not.
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
};

/** Leaves the last stage out of the command line's bundle, and lets it find the other bundle at run time. */
const synthApart: Plugin = {
  name: 'synth-apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[.][.]\/synth$/ }, () => ({ path: './synth.cjs', external: true }));
  },
};

async function main(): Promise<void> {
  await build({ ...common, entryPoints: ['src/main.ts'], outfile: 'dist/main.cjs', banner: { js: '#!/usr/bin/env node' }, plugins: [synthApart] });
  await build({ ...common, entryPoints: ['src/app.ts'], outfile: 'dist/app.cjs', plugins: [synthApart] });
  await build({ ...common, entryPoints: ['src/synth.ts'], outfile: 'dist/synth.cjs' });
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
