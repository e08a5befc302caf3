// Writes test/rules/*.json: what Terraform plans of the examples of the rules, with the real provider and without an
// account. Each example is a module of one root, so that what a rule says of one must not touch another.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memberOf } from '../src/document/own';
import { offlineProvider, planOf } from './offline-plan';
import { exampleModules, type ExampleModule } from '../test/support/rule-examples';
import { calledModules, instanceModules } from '../test/support/instance-roots';
import { passedModules } from '../test/support/rule-passed';

const folder = join(__dirname, '..', 'test', 'rules');

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const modules = exampleModules();
  await write('plans.json', (at) => writeModules(at, modules, {}));
  await write('plans-keyed.json', (at) => {
    // Keys hold what separates the parts of an address.
    const call = { source: './all', for_each: { 'eu.west["1"]': 'all' } };
    writeJson(at, '', { module: { all: call } });
    writeModules(join(at, 'all'), modules, { count: 1 });
  });
  await write('plan-passed.json', (at) => {
    for (const [name, configuration] of Object.entries(passedModules)) writeJson(at, name, configuration);
  });
  await write('plan-instances.json', (at) => {
    const calls = Object.keys(instanceModules).map((name) => [name, { source: `./${name}` }] as const);
    writeJson(at, '', { module: Object.fromEntries(calls) });
    for (const [name, configuration] of Object.entries({ ...instanceModules, ...calledModules }))
      writeJson(at, name, configuration);
  });
}

function writeModules(at: string, modules: readonly ExampleModule[], meta: object): void {
  const calls = modules.map(({ name }) => [name, { source: `./${name}`, ...meta }] as const);
  writeJson(at, '', { module: Object.fromEntries(calls) });
  for (const { name, configuration } of modules) writeJson(at, name, configuration);
}

function writeJson(at: string, name: string, json: object): void {
  mkdirSync(join(at, name), { recursive: true });
  writeFileSync(join(at, name, 'main.tf.json'), JSON.stringify(json));
}

async function write(file: string, lay: (at: string) => void): Promise<void> {
  const at = mkdtempSync(join(tmpdir(), 'flinkform-rules-'));
  try {
    lay(at);
    writeFileSync(join(at, 'provider.tf.json'), JSON.stringify({ provider: { aws: [offlineProvider] } }));
    const plan = await planOf(at);
    writeFileSync(join(folder, file), lasting(plan));
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

/**
 * What is the same at each run, a change in a line. `planned_values` says once more what the changes say, and the
 * moment of the run and the files of a folder that is gone are nobody's matter.
 */
function lasting(plan: unknown): string {
  const left = ['timestamp', 'planned_values', 'relevant_attributes'];
  const lines = Object.entries(plan as object)
    .filter(([key]) => !left.includes(key))
    .map(
      ([key, value]: [string, unknown]) =>
        `${JSON.stringify(key)}: ${Array.isArray(value) ? listed(value) : text(value)}`,
    );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function listed(values: readonly unknown[]): string {
  return `[\n${values.map(text).join(',\n')}\n]`;
}

/** Modules of the configuration stand in lines of their own as well. */
function text(value: unknown): string {
  const calls = memberOf(memberOf(value, 'root_module'), 'module_calls');
  if (calls === undefined) return JSON.stringify(value);
  return JSON.stringify(value, null, 0).replace(/("(?:good|bad)_FLK\d+":\{"source")/g, '\n$1');
}

void main();
