// The goldens of test/cases: whole specs, and everything that is made of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { configure } from '../src/configuration';
import { plannedStack } from '../src/compile';
import type { AnyPlan } from '../src/plan';
import { cases, withTerraform } from './support/golden';

const test = suite('cases');
const update = 'look at the difference, then accept it with `npm run cases:update`';

for (const { name, folder, actual, expected } of cases()) {
  test(name, () => {
    const now = actual();
    const committed = expected();
    assert.equal([...now.keys()].sort(), [...committed.keys()].sort(), update);
    for (const [file, text] of now) assert.fixture(text, committed.get(file) ?? '', `${file}: ${update}`);
  });

  test(`${name} says why it exists`, () => {
    if (name.startsWith('json')) return;
    assert.match(readFileSync(join(folder, 'app.yaml'), 'utf8'), /^# [A-Z]/);
  });
}

for (const golden of cases()) {
  test(`${golden.name}: its Terraform follows from plan.json`, () => {
    const plan = JSON.parse(golden.expected().get('expected/plan.json') ?? 'null') as AnyPlan;
    const compiled = golden.compile();
    const { configuration, files = new Map<string, string>() } = compiled;
    assert.is(files.size, 1);
    for (const text of files.values()) assert.equal(JSON.parse(text), asJson(configuration));
    assert.equal(asJson(configure(plan).configuration), asJson(configuration));
    assert.equal(plan, asJson(plannedStack(compiled)), 'no part of a plan is left out of plan.json');
  });
}

test('the Terraform that is committed shows every section and every shape of value', () => {
  const shown = new Set<string>();
  const everywhere = new Map<string, string>();
  for (const { name, compile } of cases()) {
    for (const shape of shapesOf(asJson(compile({ planOnly: true }).configuration))) {
      if (!everywhere.has(shape)) everywhere.set(shape, name);
      if (withTerraform.includes(name)) shown.add(shape);
    }
  }
  assert.equal(
    [...everywhere].filter(([shape]) => !shown.has(shape)).map(([shape, name]) => `${shape}, in ${name}`),
    [],
    'add a case to "withTerraform" in test/support/golden.ts',
  );
});

test.run();

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** What a configuration is made of: settings of its sections, meta-arguments, kinds of values and of expressions. */
function shapesOf(node: unknown, path: readonly string[] = []): string[] {
  if (typeof node === 'string') return ['string', ...expressionsIn(node)];
  if (typeof node !== 'object' || node === null) return [node === null ? 'null' : typeof node];
  const steps = (key: string): readonly string[] => (Array.isArray(node) ? path : [...path, key]);
  return Object.entries(node).flatMap(([key, value]) => [...settingAt(steps(key)), ...shapesOf(value, steps(key))]);
}

function settingAt(path: readonly string[]): string[] {
  const [section = '', type = '', name = '', argument = '', more = ''] = path;
  if (section === 'terraform') return [path.join('.')];
  if (section === 'provider') return [`provider.${type}.${name}`];
  if (section === 'output') return [`output.*.${name}`];
  if (argument === 'for_each') return [argument]; // Its keys are names.
  return /^(lifecycle|depends_on|provider|count)$/.test(argument) ? [`${argument} ${more}`] : [section];
}

function expressionsIn(text: string): string[] {
  const place = /^[$][{][^}]*[}]$/.test(text) ? 'alone' : /^[{[]/.test(text) ? 'in JSON' : 'in a text';
  return [...text.matchAll(/([$%])([$%]?)[{](\w+[(]|\w+[.]\w+[.]|)/g)].map(([, sign, escaped, begin = '']) => {
    if (escaped !== '') return `${sign}{ as text`;
    return `${begin.endsWith('.') ? 'reference' : begin} ${place}`;
  });
}
