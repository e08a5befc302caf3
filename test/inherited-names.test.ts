// Names that every object of JavaScript has, as words of a spec and of a command line: nothing is found that nobody
// wrote.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inheritedNames, isReserved } from './support/arbitrary-text';
import { answers } from './support/answer';
import { compileText, minimalSpec, printed } from './support/compile';
import { quickShell, temporaryFolder } from './support/run-cli';

const test = suite('inherited names');

test('an application of such a name compiles, to the bytes of any other', () => {
  const texts = ['orders', 'constructor'].map((name) => {
    const compiled = compileText(minimalSpec({}, { metadata: { name } }));
    const [[file, text] = ['', '']] = compiled.files ?? [];
    assert.is(file, `stacks/${name}/cdk.tf.json`, printed(compiled));
    return text
      .replaceAll(`"${name}"`, '"NAME"')
      .replace(/orders[.]jar/g, 'code.jar')
      .replace(/least-privilege-[0-9a-f]{8}/, 'least-privilege-of-this-content')
      .replaceAll(name, 'NAME');
  });
  assert.is(texts[0], texts[1]);
});

for (const name of inheritedNames) {
  test(`${name}: as a word that is not allowed`, () => {
    for (const spec of [{ runtime: name }, { logging: { level: name } }, { sources: { a: { type: name } } }]) {
      const said = printed(compileText(minimalSpec(spec)));
      assert.match(said, /allowed here: /);
      assert.not.match(said, /native code|undefined|\[object /);
    }
  });
  test(`${name}: as a key of a map where a number or a text goes`, () => {
    for (const spec of [{ compute: { parallelism: { [name]: null } } }, { logging: { level: { [name]: null } } }]) {
      const said = printed(compileText(minimalSpec(spec)));
      assert.match(said, isReserved(name) ? /FLK1013/ : /a map/);
    }
  });
  test(`${name}: as a key that is not there`, () => {
    assert.match(printed(compileText(minimalSpec({ [name]: 1 }))), isReserved(name) ? /FLK1013|FLK2001/ : /FLK2001/);
  });
  if (/^[A-Za-z]/.test(name)) {
    test(`${name}: as a metric`, () => {
      const alarms = { custom: { late: { metric: name, above: 1 } } };
      const found = compileText(minimalSpec({ runtime: 'FLINK-2_2', alarms })).diagnostics.map(({ code }) => code);
      assert.not.ok(found.includes('FLK3233'), printed(compileText(minimalSpec({ runtime: 'FLINK-2_2', alarms }))));
    });
  }
}

test('a folder with such an application is synthesised', async () => {
  const specOf = (name: string): string => JSON.stringify(minimalSpec({}, { metadata: { name } }));
  const cwd = temporaryFolder({ 'a.yaml': specOf('orders'), 'b.yaml': specOf('constructor') });
  answers(await quickShell('flinkform synth .', { cwd }), 0, /2 stacks/);
});

test('as commands, options, values and subjects', async () => {
  const cwd = temporaryFolder({ 'app.yaml': JSON.stringify(minimalSpec()) });
  const lines = ['constructor', '__proto__'].flatMap((name) => [
    name,
    `validate app.yaml --${name}`,
    `validate app.yaml --${name}=x`,
    `validate app.yaml --format ${name}`,
    `validate app.yaml --fail-on ${name}`,
    `validate app.yaml --env ${name}`,
    `explain ${name}`,
    `explain spec.${name}`,
    `explain connectors.${name}`,
  ]);
  const script = lines.map((line) => `flinkform ${line} && echo "passes: ${line}"`).join('\n');
  const ran = await quickShell(`${script}\ntrue`, { cwd });
  answers(ran, 0);
  assert.is(ran.stdout, '');
  assert.not.match(ran.stderr, /native code|undefined/);
});

test.run();
