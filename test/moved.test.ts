// Sources and sinks that are called otherwise: whatever a spec says of them, nothing that stands is destroyed.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile, type Compiled } from '../src/compile';
import { sideOf } from '../src/commands/diff-side';
import { differenceOf, type Difference } from '../src/impact/difference';
import { differenceText } from '../src/impact/difference-text';
import { likelyRenames } from '../src/impact/likely-renames';
import { resourceChanges } from '../src/impact/resource-changes';
import { ensured } from '../src/text/ensured';
import { documents } from './support/arbitrary';
import { compileText, minimalSpec, printed } from './support/compile';

const seed = Number(process.env['FLINKFORM_SEED'] ?? 20_261_128);
const numRuns = Number(process.env['FLINKFORM_RUNS'] ?? 25);
const test = suite(`moved (seed ${seed}, ${numRuns} runs)`);

type Named = Record<string, Record<string, unknown>>;
interface Document {
  readonly kind: string;
  readonly spec: {
    sources?: Named;
    sinks?: Named;
    /** It is for one release, which other names make another one. */
    restore?: unknown;
    scaling?: { metric?: { rules?: Record<string, Record<string, unknown>> } };
  };
}

/** The same under other names, which say what they were: the names come in another order, too. */
function renamed(document: Document, further: readonly string[]): Document {
  const all: Document = structuredClone(document);
  const { spec } = all;
  const names = [...Object.keys(spec.sources ?? {}), ...Object.keys(spec.sinks ?? {})];
  const other = (name: string, at = names.indexOf(name)): string => (at < 0 ? name : `called-${names.length - at}`);
  const under = (side: Named = {}): Named =>
    Object.fromEntries(
      Object.entries(side).map(([name, config]) => {
        if ('createdBy' in config) config['createdBy'] = other(String(config['createdBy']));
        const before = further.map((one) => `${one}-${names.indexOf(name)}`);
        return [other(name), { ...config, renamedFrom: [name, ...before] }];
      }),
    );
  if (spec.sources) spec.sources = under(spec.sources);
  if (spec.sinks) spec.sinks = under(spec.sinks);
  for (const rule of Object.values(spec.scaling?.metric?.rules ?? {}))
    if ('source' in rule) rule['source'] = other(String(rule['source']));
  return all;
}

function compiled(document: object): Compiled {
  return compile({
    base: { file: 'app.yaml', bytes: Buffer.from(JSON.stringify(document)) },
    variables: { values: { HOME: '/home/someone' } },
    inspectCode: () => ({ kind: 'file', sha256: '0f3c1f0e8a1b4e0e'.repeat(4), bytes: 1, archive: true }),
  });
}

test('a random spec under other names destroys and creates nothing', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom([], ['between'], ['between', 'later']), (drawn, further) => {
      // What an override is about has another address then, for whoever renames to say so.
      const { overrides: _, ...document } = structuredClone(drawn) as Document & { readonly overrides?: unknown };
      delete document.spec.restore;
      const [before, after] = [compiled(document), compiled(renamed(document, further))];
      const [old, now] = [before, after].map((one) => ensured(one.configuration, printed(one)));
      assert.not.ok(
        after.diagnostics.some(({ severity }) => severity === 'error'),
        printed(after),
      );
      const changes = resourceChanges(old ?? {}, now ?? {}).map(({ action, address }) => `${action} ${address}`);
      assert.equal(
        changes.filter((one) => !/^(updated|moved) /.test(one)),
        [],
      );
      const standing = Object.entries((now ?? {})['resource'] as object).flatMap(([type, all]) =>
        Object.keys(all as object).map((name) => `${type}.${name}`),
      );
      const moved = ((now ?? {})['moved'] ?? []) as readonly { readonly from: string; readonly to: string }[];
      assert.is(new Set(moved.map(({ from }) => from)).size, moved.length, 'Terraform takes one block for an address');
      assert.is(new Set(moved.map(({ to }) => to)).size, moved.length, 'and one that leads to it');
      assert.equal(
        moved.filter(({ from }) => standing.includes(from)),
        [],
      );
    }),
    { seed, numRuns, endOnFailure: true },
  );
});

test('a queue that says what it was called keeps its policy, and so do its dead letters', () => {
  const queue = { type: 'sqs', create: { name: 'its-own', deadLetters: { name: 'its-letters' } } };
  const side = (sinks: object) => sideOf(compileText(minimalSpec({ sinks }), { planOnly: true }));
  const before = side({ orders: queue });
  const queuesIn = (after: object): unknown[] =>
    differenceOf(before, side(after))
      .others.filter(({ type }) => type === 'aws_sqs_queue')
      .map(({ action, changes }) => [action, changes.map(({ path }) => path)]);
  const kept = ['moved', []];
  assert.equal(queuesIn({ sales: { ...queue, renamedFrom: ['orders'] } }), [kept, kept]);
  // Another one with that name must be refused, or it would be handed the queue that is destroyed afterwards.
  const [sid, other] = [before, side({ sales: queue })].map(
    (one) => /"Sid":\s*"([^"]+)"/.exec(JSON.stringify(one).replaceAll('\\', ''))?.[1],
  );
  assert.is.not(sid, other);
});

test('what is asked after a change keeps the alarms of a source that is called otherwise', () => {
  const operations = { health: { topics: ['arn:aws:sns:eu-west-1:111122223333:deployments'] } };
  const configurationOf = (sources: object): Readonly<Record<string, unknown>> => {
    const compiled = compileText(minimalSpec({ sources, operations }), { planOnly: true });
    return ensured(compiled.configuration, printed(compiled));
  };
  const orders = { type: 'kinesis', stream: 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders' };
  const [before, after] = [
    configurationOf({ orders }),
    configurationOf({ sales: { ...orders, renamedFrom: ['orders'] } }),
  ];
  const changes = resourceChanges(before, after)
    .filter(({ address }) => address.includes('health'))
    .map(({ action, address }) => `${action} ${address}`);
  assert.equal(changes, [
    'updated aws_cloudwatch_metric_alarm.health__behind__sales',
    'updated aws_cloudwatch_metric_alarm.health__growing__sales',
  ]);
});

test('a diff says what was called otherwise, and offers the line where nothing says so', () => {
  const sources = (name: string, more: object = {}): object =>
    minimalSpec({ sources: { [name]: { type: 'kinesis', create: {}, ...more } } });
  const compared = (before: object, after: object): Difference =>
    differenceOf(sideOf(compileText(before, { planOnly: true })), sideOf(compileText(after, { planOnly: true })));
  const silent = compared(sources('orders'), sources('purchases'));
  assert.is(silent.impact, 'data loss');
  assert.equal(
    silent.renames.map(({ from, to, line }) => [from, to, line]),
    [['/spec/sources/orders', '/spec/sources/purchases', 'renamedFrom: [orders]']],
  );
  assert.match(silent.first[0] ?? '', /write in it renamedFrom: \[orders\]/);
  const said = compared(sources('orders'), sources('purchases', { renamedFrom: ['orders'] }));
  assert.is(said.impact, 'restart');
  assert.equal(said.renames, []);
  assert.match(differenceText(said), /spec.sources.purchases: was spec.sources.orders\n/);
  assert.match(differenceText(said), /> aws_kinesis_stream.purchases \(was aws_kinesis_stream.orders\) {2}moved/);
  const again = compared(sources('purchases', { renamedFrom: ['orders'] }), sources('sales'));
  assert.is(again.renames[0]?.line, 'renamedFrom: [orders, purchases]');
});

test('of several that come and go, each is offered only what nothing else may be', () => {
  const bucket = (more: object = {}): object => ({ type: 's3', create: {}, ...more });
  const lines = (before: object, after: object): string[] =>
    likelyRenames({ spec: { sinks: before } }, { spec: { sinks: after } }).map(({ from, to }) => `${from} ${to}`);
  assert.equal(lines({ a: bucket() }, { b: bucket(), c: bucket() }), []);
  assert.equal(lines({ a: bucket(), b: bucket() }, { c: bucket() }), []);
  assert.equal(lines({ a: bucket({ prefix: 'x/' }), b: bucket() }, { c: bucket(), d: bucket({ prefix: 'y/' }) }), [
    '/spec/sinks/b /spec/sinks/c',
    '/spec/sinks/a /spec/sinks/d',
  ]);
  assert.equal(lines({ a: bucket() }, { b: { type: 'sqs' } }), []);
  assert.equal(lines({}, { b: bucket() }), []);
  assert.equal(likelyRenames({}, { spec: {} }), []);
});

test('what something else has by now is not moved', () => {
  const { configuration = {} } = compileText(
    minimalSpec({
      sinks: {
        late: { type: 'sqs', create: {}, renamedFrom: ['a'] },
        other: { type: 'sqs', create: {}, renamedFrom: ['b', 'c'] },
      },
    }),
    { planOnly: true },
  );
  assert.equal(configuration['moved'], [
    { from: 'aws_sqs_queue.a', to: 'aws_sqs_queue.late' },
    { from: 'aws_sqs_queue.b', to: 'aws_sqs_queue.c' },
    { from: 'aws_sqs_queue.c', to: 'aws_sqs_queue.other' },
  ]);
});

test('an address that another sink has taken is left to it', () => {
  const compiled = compileText(
    minimalSpec({
      sinks: {
        found: { type: 'opensearch', create: { public: true }, renamedFrom: ['search'] },
        'search-application': { type: 'firehose', create: { s3: { bucket: 'example-archive' } } },
      },
    }),
    { planOnly: true },
  );
  assert.ok(compiled.configuration, printed(compiled));
  const moved = (compiled.configuration['moved'] as readonly { readonly from: string }[]).map(({ from }) => from);
  assert.ok(moved.includes('aws_opensearch_domain.search'));
  assert.not.ok(moved.includes('aws_cloudwatch_log_group.search_application'));
  assert.not.ok(compiled.diagnostics.some(({ code }) => code === 'FLK9006'));
});

test.run();
