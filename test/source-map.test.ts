// The source map beside a stack: it tells the very places that the compiler does, for every resource of every case and
// example; findings are on the same lines as with --spec; what is stale or broken is told, and not used.
import Ajv from 'ajv';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import reportSchema from '../generated/policy-report.schema.json';
import schema from '../generated/source-map.schema.json';
import { placesOf, propertiesOf } from '../src/commands/judge-specs';
import { run } from '../src/commands/run';
import { sourceMapIn, sourceMapText } from '../src/commands/source-map-file';
import { plannedStack } from '../src/compile';
import { dotted, isWithin } from '../src/document/pointer';
import type { Estate } from '../src/estate/estate';
import { readPlan } from '../src/estate/read-plan';
import { judgeEstate } from '../src/gate/judge-estate';
import { policyOf } from '../src/gate/policy';
import { mappedPaths } from '../src/gate/spec-places';
import { mappedPlaces, readSourceMap, sourceMap } from '../src/gate/source-map';
import { planDifference } from '../src/impact/plan-difference';
import { paths } from '../src/rules/flink-application';
import { sourceMapName } from '../src/terraform/stack-file';
import { ensured } from '../src/text/ensured';
import { compileText, minimalSpec } from './support/compile';
import { cases } from './support/golden';
import { root, temporaryFolder } from './support/run-cli';

const test = suite('source-map');
const validate = new Ajv({ strict: false }).compile(schema);
const same = (file: string): string => file;

for (const { name, compile } of cases()) {
  test(`${name}: each resource and each argument has the place that the compiler tells`, () => {
    const compiled = compile({ planOnly: true });
    const { resources } = ensured(plannedStack(compiled), 'a case without a plan');
    const placeOf = placesOf(compiled);
    const pathsOf = (type: string): readonly string[] => mappedPaths(type, propertiesOf(compiled));
    const written: unknown = JSON.parse(JSON.stringify(sourceMap(resources, placeOf, [], same, pathsOf)));
    assert.ok(validate(written), JSON.stringify(validate.errors));
    const read = mappedPlaces(ensured(readSourceMap(written), 'a map that cannot be read'), same);
    for (const { type, name: label } of resources) {
      const resource = { type, place: `${type}.${label}` };
      const paths = pathsOf(type).flatMap((path) => [path, `${path}.x`, `${path}x`]);
      for (const path of [undefined, '', 'x', 'x.y', ...paths])
        assert.equal(read(resource, path), placeOf(resource, path), `${resource.place} ${path}`);
    }
    assert.is(read({ type: 'aws_x', place: 'aws_x.y' }), undefined);
    assert.is(read({ type: 'aws_x', place: 'constructor' }), undefined);
  });
}

const type = 'aws_kinesisanalyticsv2_application';

/** What a plan says of one property that becomes another one. */
function planOf(groups: Readonly<Record<string, object>>, group: string, key: string): Estate {
  const listed = (changed: object): object => ({
    application_configuration: [
      {
        environment_properties: [
          {
            property_group: Object.entries(groups).map(([id, map]) => ({
              property_group_id: id,
              property_map: id === group ? { ...map, ...changed } : map,
            })),
          },
        ],
      },
    ],
  });
  const change = { actions: ['update'], before: listed({}), after: listed({ [key]: 'another' }), after_unknown: {} };
  const one = { address: `${type}.application`, mode: 'managed', type, name: 'application', change };
  const read = readPlan({ format_version: '1.2', resource_changes: [one] });
  if ('refused' in read) throw new Error(read.refused);
  return read.estate;
}

let changed = 0;
for (const { name, compile } of cases()) {
  test(`${name}: a value that the job is told by a source or sink has the place of that, in a plan too`, () => {
    const compiled = compile({ planOnly: true });
    const groups = compiled.plan?.properties ?? {};
    const places = propertiesOf(compiled);
    for (const [group, map] of Object.entries(groups))
      for (const key of Object.keys(map)) {
        const { applications } = planDifference('p', planOf(groups, group, key), { placeOf: placesOf(compiled) });
        const [{ place } = {}, ...others] = applications[0]?.changes ?? [];
        assert.equal(others, []);
        const from = places.findLast((one) => one.group === group && one.key === key)?.pointer;
        assert.is(place?.specPath, from && dotted(from), `${group} ${key}`);
        assert.ok(place?.location && place.specPath !== 'spec.properties', `${group} ${key}`);
        const [, direction, own] = /^(source|sink)[.](.+)$/.exec(group) ?? [];
        if (direction === undefined) continue;
        assert.ok(isWithin(String(place.specPath), `spec.${direction}s.${own}`), `${group} ${key} ${place.specPath}`);
        changed += 1;
      }
  });
}

test('many of them were changed', () => assert.ok(changed > 300, String(changed)));

test('a secret is found on the line of its property, and a group that goes on none of another one', () => {
  const properties = { A: { word: 'x', 'db.password': 'DB_PASSWORD' }, B: { 'db.password': 'DB_PASSWORD' } };
  const compiled = compileText(minimalSpec({ properties }));
  const placeOf = placesOf(compiled);
  const subject = { name: 'p', file: 'p', stage: 'plan' } as const;
  const judging = { policy: policyOf(undefined), catalogue: false, placeOf };
  const linesOf = (group: string): unknown[] =>
    judgeEstate(planOf(compiled.plan?.properties ?? {}, group, 'db.password'), subject, judging)
      .findings.filter(({ rule }) => rule === 'FLK4027')
      .map(({ specPath, location }) => [specPath, location !== undefined]);
  for (const group of ['A', 'B']) assert.equal(linesOf(group), [[`spec.properties.${group}.db.password`, true]]);
  const at = (path: string): string | undefined => placeOf({ type, place: `${type}.application` }, path)?.specPath;
  assert.is(at(`${paths.properties}["A"]`), 'spec.properties.A');
  assert.is(at(`${paths.properties}["source.gone"]`), 'spec.properties');
  assert.is(at(`${paths.properties}["flinkform"].property_map["aws.region"]`), 'aws.region');
});

async function told(words: readonly string[]): Promise<{ readonly out: string; readonly err: string }> {
  const said = { out: '', err: '' };
  const terminal = {
    out: (more: string) => void (said.out += more),
    err: (more: string) => void (said.err += more),
    color: false,
    environment: {},
  };
  await run(words, terminal);
  return said;
}

interface Told {
  readonly problems: readonly { readonly code: string }[];
  readonly judgements: readonly { readonly findings: readonly { readonly location?: object }[] }[];
}

const isReport = new Ajv({ strict: false }).compile(reportSchema);

/** What a run prints as JSON, which is of its published schema. */
async function judged(...words: string[]): Promise<Told> {
  const report = JSON.parse((await told(['policy', ...words, '--profile', 'regulated', '--json'])).out) as Told;
  assert.ok(isReport(report), JSON.stringify(isReport.errors));
  return report;
}

const examples = readdirSync(join(root, 'examples'))
  .filter((name) => /^[a-z0-9-]+[.]yaml$/.test(name))
  .map((name) => join('examples', name));

test('every finding on what an example becomes is on the line that --spec tells', async () => {
  const cwd = process.cwd();
  process.chdir(root);
  let located = 0;
  for (const example of examples) {
    const folder = temporaryFolder();
    await told(['synth', example, '--out', folder]);
    for (const name of readdirSync(join(folder, 'stacks'))) {
      const stack = join(folder, 'stacks', name, 'cdk.tf.json');
      const mapped = await judged(stack);
      assert.equal(mapped, await judged(stack, '--spec', example), example);
      located += mapped.judgements.flatMap(({ findings }) => findings).filter(({ location }) => location).length;
    }
  }
  process.chdir(cwd);
  assert.ok(located > 50, String(located));
});

const spec = `apiVersion: flinkform/v1
kind: FlinkApplication
metadata: { name: orders }
aws: { region: eu-west-1, accountId: "111122223333" }
spec:
  runtime: FLINK-1_20
  code: { bucket: example-code, key: orders.jar, version: v1 }
`;

async function compiledStack(): Promise<{ readonly folder: string; readonly stack: string; readonly map: string }> {
  const folder = temporaryFolder({ 'orders.yaml': spec });
  await told(['synth', join(folder, 'orders.yaml'), '--out', join(folder, 'out')]);
  const stack = join(folder, 'out', 'stacks', 'orders');
  return { folder, stack, map: join(stack, sourceMapName) };
}

test('a spec that has changed is told, and no line of it; the stack is judged as ours all the same', async () => {
  const { folder, stack } = await compiledStack();
  const fresh = await judged(join(stack, 'cdk.tf.json'));
  assert.equal(fresh.problems, []);
  writeFileSync(join(folder, 'orders.yaml'), `# another line\n${spec}`);
  const stale = await judged(join(stack, 'cdk.tf.json'));
  assert.equal(
    stale.problems.map(({ code }) => code),
    ['FLK9042'],
  );
  const [before, after] = [fresh, stale].map(({ judgements }) => judgements[0]?.findings ?? []);
  assert.is(after?.length, before?.length);
  assert.ok(before?.some(({ location }) => location) && !after?.some(({ location }) => location));
});

test('a plan that stands elsewhere names the folder of its stack', async () => {
  const { folder, stack } = await compiledStack();
  const elsewhere = join(folder, 'elsewhere.json');
  writeFileSync(elsewhere, readFileSync(join(stack, 'cdk.tf.json')));
  const places = async (...words: string[]): Promise<unknown[]> =>
    (await judged(elsewhere, ...words)).judgements.flatMap(({ findings }) =>
      findings.flatMap((one) => one.location ?? []),
    );
  assert.equal(await places(), []);
  assert.ok((await places('--stack', stack)).length > 0);
});

test('what is no map is not used, and that is told; a file that is not there is nothing', async () => {
  const { stack, map } = await compiledStack();
  const right = JSON.parse(readFileSync(map, 'utf8')) as { readonly resources: object; readonly files: object };
  const place = (value: unknown): object => ({ ...right, resources: { 'aws_x.y': { '': value } } });
  const broken: unknown[] = [
    7,
    null,
    [],
    {},
    { ...right, version: 2 },
    { ...right, files: {} },
    { ...right, files: [{ file: 7, sha256: '' }] },
    { ...right, files: [{ file: 'x' }] },
    { ...right, files: [7] },
    { ...right, resources: [] },
    { ...right, resources: { 'aws_x.y': 7 } },
    place(7),
    place({ spec: 7 }),
    place({ spec: 'x', at: 7 }),
    place({ spec: 'x', at: { file: 7, line: 1, column: 1, endLine: 1, endColumn: 1 } }),
    place({ spec: 'x', at: { file: 'x', line: '1', column: 1, endLine: 1, endColumn: 1 } }),
    { ...right, files: [{ file: '../gone.yaml', sha256: '' }] },
  ];
  for (const text of ['', '{', ...broken.map((one) => JSON.stringify(one))]) {
    writeFileSync(map, text);
    const { problems, placeOf } = ensured(sourceMapIn(stack), 'no map');
    assert.equal(
      problems.map(({ code, severity }) => [code, severity]),
      [['FLK9042', 'warning']],
      text,
    );
    assert.is(placeOf({ type: 'aws_x', place: 'aws_x.y' }), undefined);
  }
  assert.is(sourceMapIn(join(stack, 'nowhere')), undefined);
  assert.is(sourceMapIn(join(map, 'below')), undefined);
  const folder = temporaryFolder({ [`${sourceMapName}/x`]: 'a folder in its place' });
  assert.equal(sourceMapIn(folder)?.problems.length, 1);
});

test('of a spec from standard input nothing is told, and a place without lines has none', () => {
  const compiled = compileText(minimalSpec(), { planOnly: true });
  const sources = compiled.sources.map((one) => ({ ...one, file: '<stdin>' }));
  const piped = JSON.parse(sourceMapText({ ...compiled, sources }, '.')) as object;
  assert.ok(validate(piped), JSON.stringify(validate.errors));
  assert.equal([Reflect.get(piped, 'files'), Reflect.get(piped, 'resources')], [[], {}]);
  const one = { type: 'aws_kinesis_stream', name: 'a' } as unknown as Parameters<typeof sourceMap>[0][number];
  const map = sourceMap(
    [one],
    () => ({ specPath: 'spec' }),
    [],
    same,
    () => [],
  );
  assert.equal(map.resources, { 'aws_kinesis_stream.a': { '': { spec: 'spec' } } });
  assert.equal(mappedPlaces(map, same)({ type: one.type, place: 'aws_kinesis_stream.a' }), { specPath: 'spec' });
  assert.equal(
    sourceMap(
      [one],
      () => undefined,
      [],
      same,
      () => [],
    ).resources,
    { 'aws_kinesis_stream.a': {} },
  );
});

test.run();
