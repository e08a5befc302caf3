// Runs `main` and `synth` once on an example and saves what V8 has compiled by then. A process of its own: the command line
// runs in it. Arguments: the bundles of main and synth, and where to save the code of each.
const { readFileSync, writeFileSync, mkdtempSync, rmSync } = require('node:fs');
const { wrap } = require('node:module');
const { tmpdir } = require('node:os');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const [main, synth, mainCode, synthCode] = process.argv.slice(2);
const out = mkdtempSync(join(tmpdir(), 'flinkform-warm-'));
const example = join(__dirname, '..', 'examples', 'kinesis-to-s3.yaml');
const saves = [];

function run(file, code) {
  const script = new Script(wrap(readFileSync(file, 'latin1')), { filename: file });
  saves.push(() => writeFileSync(code, script.createCachedData()));
  const module = { exports: {} };
  script.runInThisContext().call(module.exports, module.exports, (name) => (name === './synth.cjs' ? run(synth, synthCode) : require(name)), module, file, dirname(file));
  return module.exports;
}

process.on('exit', () => {
  for (const save of saves) save();
  rmSync(out, { recursive: true, force: true });
});
process.argv = [process.argv[0], main, 'synth', example, '--out', out];
process.stdout.write = () => true;
run(main, mainCode).startCommandLine();
