// What the README shows is what happens: its spec compiles to its summary, its mistake gives its error.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commands } from '../src/commands';
import { summary } from '../src/commands/summary';
import { compileFile, compileText, printed } from './support/compile';

const root = join(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', text = '']) => ({
  language,
  text,
}));
const spec = blocks.find(({ language }) => language === 'yaml')?.text ?? '';
const [synthesised = '', refused = ''] = blocks
  .filter(({ language }) => language === 'console')
  .map(({ text }) => text);

const test = suite('readme');

test('its spec compiles to the summary that it shows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flinkform-'));
  try {
    mkdirSync(join(folder, 'target'));
    writeFileSync(join(folder, 'target', 'orders.jar'), readFileSync(join(root, 'examples', 'jobs', 'orders.jar')));
    writeFileSync(join(folder, 'orders.yaml'), spec);
    const compiled = compileFile(join(folder, 'orders.yaml'));
    assert.is(printed(compiled), '');
    assert.is(synthesised, `$ flinkform synth orders.yaml\n${summary([compiled], 'cdktf.out', 1).split('\n\n')[0]}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('its mistake gives the error that it shows', () => {
  const broken = spec.replace('  sources:\n', '  compute: { paralelism: 8 }\n  sources:\n');
  assert.is(printed(compileText(broken)).replaceAll('app.yaml', 'orders.yaml').split('\n\n')[0], refused.trimEnd());
});

test('it lists every command', () => {
  for (const { name } of commands) assert.match(readme, new RegExp(`^[|] \`${name}\` +[|]`, 'm'), name);
});

test('each of its promises is held by tests that are there', () => {
  const [, list = ''] = /## What you can rely on\n([\s\S]*?)\n## /.exec(readme) ?? [];
  const promises = [...list.matchAll(/^- \*\*(.+?)[.]?\*\*/gm)].map(([, promise = '']) => promise);
  const table = readFileSync(join(root, 'test', 'README.md'), 'utf8');
  const rows = [...table.matchAll(/^\| ([^|]+) \| (`[^|]+) \|$/gm)];
  const kept = new Map(rows.map(([, promise = '', tests = '']) => [promise, tests]));
  assert.ok(promises.length > 5);
  for (const promise of promises) {
    const tests = kept.get(promise);
    assert.ok(tests !== undefined, `test/README.md says what holds "${promise}"`);
    for (const [, file = '', title = ''] of tests.matchAll(/`([^`]+)`(?:: ([^;]+))?/g)) {
      const path = join(root, 'test', file);
      assert.ok(existsSync(path), file);
      if (file.endsWith('.test.ts'))
        assert.ok(readFileSync(path, 'utf8').includes(title), `${file} has the test "${title}"`);
    }
  }
});

test('what it links to is there', () => {
  for (const [, target = ''] of readme.matchAll(/\]\(([^)]+)\)/g))
    assert.ok(existsSync(join(root, target.replace(/#.*/, ''))), target);
});

test.run();
