// Laws that hold for every spec, tried on a few random ones: `FLINKFORM_SEED` and `FLINKFORM_RUNS` choose others and
// more, as `npm run test:long` does. That goldens keep the second of them is in goldens.test.ts.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stringify } from 'yaml';
import { compile, plannedStack, type Compiled } from '../src/compile';
import { connectors } from '../src/connectors';
import { reaches } from '../src/diagnostics/diagnostic';
import { literal } from '../src/terraform/literal';
import { applyOverrides } from '../src/override';
import { child } from '../src/document/pointer';
import { synth } from '../src/synth';
import { connectorArbitraries, untried } from './support/arbitrary-connectors';
import { mutants } from './support/arbitrary-mutant';
import { documents, overridden } from './support/arbitrary';
import { text } from './support/arbitrary-text';
import { printed } from './support/compile';

const seed = Number(process.env['FLINKFORM_SEED'] ?? 20_261_122);
const numRuns = Number(process.env['FLINKFORM_RUNS'] ?? 40);
const test = suite(`properties (seed ${seed}, ${numRuns} runs)`);

test('every connector has an arbitrary for each of its directions', () => {
  for (const connector of connectors) {
    const { type } = connector;
    if (untried.includes(type)) {
      process.stderr.write(`UNTRIED: no random specs use the connector ${type}\n`);
      assert.not.ok(connectorArbitraries[type], `${type} has an arbitrary: take it out of "untried"`);
      continue;
    }
    for (const direction of ['source', 'sink'] as const) {
      assert.is(
        connectorArbitraries[type]?.[direction] !== undefined,
        direction in connector,
        `test/support/arbitrary-connectors.ts: ${type} ${direction}`,
      );
    }
  }
});

test('a valid spec compiles to what its plan says and nothing else; key order and YAML or JSON change no byte', () => {
  fc.assert(
    fc.property(documents, fc.infiniteStream(fc.nat()), (spec, random) => {
      const compiled = compileBytes(Buffer.from(JSON.stringify(spec)));
      assert.ok(compiled.files && plannedStack(compiled), printed(compiled));
      assert.not.match(printed(compiled), /"undefined"|\[object |function /);
      const [text = ''] = compiled.files.values();
      assert.equal(JSON.parse(text), JSON.parse(JSON.stringify(compiled.configuration)));
      const again = compileBytes(Buffer.from(stringify(shuffled(spec, () => Number(random.next().value)))));
      assert.equal([...(again.files ?? [])], [...compiled.files], printed(again));
    }),
    { seed, numRuns },
  );
});

test('whatever is said with synth is said without: a spec that validates synthesises', () => {
  const told = ({ diagnostics }: Compiled): object[] =>
    diagnostics.map(({ code, severity, message }) => ({ code, severity, message }));
  fc.assert(
    fc.property(fc.oneof(documents, overridden), (spec) => {
      const bytes = Buffer.from(JSON.stringify(spec));
      const [validated, synthesised] = [compileBytes(bytes, false), compileBytes(bytes)];
      assert.equal(told(synthesised), told(validated));
      assert.is(synthesised.files !== undefined, !reaches('error', validated.diagnostics), printed(validated));
    }),
    { seed, numRuns: Math.ceil(numRuns / 3) },
  );
});

test('any text as a key that an override reaches arrives as that text', () => {
  // `__proto__` as a step of a path is refused: test/override.test.ts.
  fc.assert(
    fc.property(
      text(60).filter((name) => name !== '__proto__'),
      text(60),
      (name, value) => {
        const operations = [
          { op: 'add', path: child('', 'tags'), value: { [name]: value, twin: { [name]: [value] } } },
          { op: 'add', path: child('', 'tags', `by path ${name}`), value },
          { op: 'replace', path: child('', 'tags', name), value: `${value}!` },
        ] as const;
        const address = 'aws_kinesis_stream.orders';
        const { configuration, problems } = applyOverrides({ resource: { aws_kinesis_stream: { orders: {} } } }, [
          { address, reason: 'a test', operations: [...operations] },
        ]);
        assert.equal(
          problems.map(({ code }) => code),
          ['FLK3082'],
        );
        const expected = {
          [literal(name)]: literal(`${value}!`),
          twin: { [literal(name)]: [literal(value)] },
          [literal(`by path ${name}`)]: literal(value),
        };
        // As text: uvu compares what it finds under `constructor` by identity.
        const whole = { resource: { aws_kinesis_stream: { orders: { tags: expected } } } };
        assert.is(JSON.stringify(configuration), JSON.stringify(whole));
      },
    ),
    { seed, numRuns },
  );
});

test('a damaged spec gives located problems, never a crash, and never output', () => {
  fc.assert(
    fc.property(mutants, (bytes) => {
      const before = Buffer.from(bytes);
      const compiled = compileBytes(bytes);
      assert.ok(before.equals(bytes), 'the input was changed');
      const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error');
      assert.is(compiled.files === undefined, errors.length > 0, printed(compiled));
      for (const { code, location, message, pointer } of compiled.diagnostics) {
        assert.ok(
          location?.file === 'app.yaml' && location.range.start.line > 0,
          `${code} at ${pointer} has no place: ${message}`,
        );
        assert.not.match(message, /bug of flinkform|\[object |undefined/);
      }
      assert.ok(printed(compiled).length >= compiled.diagnostics.length);
    }),
    { seed, numRuns: numRuns * 2 },
  );
});

/** Every code file exists; the plan is frozen before it is synthesised, for no stage may change what it is given. */
function compileBytes(bytes: Uint8Array, synthesise = true): Compiled {
  return compile({
    base: { file: 'app.yaml', bytes },
    variables: { values: { HOME: '/home/someone' } },
    inspectCode: () => ({ kind: 'file', sha256: '0f3c1f0e8a1b4e0e'.repeat(4), bytes: 1, archive: true }),
    ...(synthesise && { synth: (plan) => synth(frozen(plan)) }),
  });
}

function shuffled(node: unknown, random: () => number): unknown {
  if (Array.isArray(node)) return node.map((item) => shuffled(item, random));
  if (typeof node !== 'object' || node === null) return node;
  const drawn = Object.entries(node).map(([key, value]) => ({ key, value, rank: random() }));
  return Object.fromEntries(
    drawn.sort((a, b) => a.rank - b.rank).map(({ key, value }) => [key, shuffled(value, random)]),
  );
}

function frozen<T>(node: T): T {
  if (typeof node !== 'object' || node === null || Object.isFrozen(node)) return node;
  for (const member of Object.values(node)) frozen(member);
  return Object.freeze(node);
}

test.run();
