// What a plan does, on plans of the real provider and of others: the same impact as between the two configurations that
// it was made from, what Terraform hides is never told, and what cannot be known is told as that.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readPlan } from '../src/estate/read-plan';
import type { Estate } from '../src/estate/estate';
import { differenceOf } from '../src/impact/difference';
import type { Impact } from '../src/impact/impact';
import { planDifference, type Beside, type PlanDifference } from '../src/impact/plan-difference';
import { planMarkdown, planText } from '../src/impact/plan-text';
import type { Side } from '../src/impact/side';
import { sideOf } from '../src/commands/diff-side';
import { changeRules, takingRules } from '../src/rules/change';
import { profiles } from '../src/rules/profiles';
import { compileText, minimalSpec } from './support/compile';
import { estateOf, inModule, planNames, planText as planFile } from './support/plan-files';

const test = suite('plan diff');
const nowhere: Beside = { placeOf: () => undefined };
const told = (estate: Estate, beside = nowhere): PlanDifference => planDifference('plan.json', estate, beside);

const impacts: Readonly<Record<string, Impact>> = {
  'create-before-destroy': 'data loss',
  destroy: 'data loss',
  empty: 'nothing',
  errored: 'nothing',
  forget: 'nothing',
  gone: 'nothing',
  import: 'nothing',
  keys: 'data loss',
  moved: 'nothing',
  'nested-modules': 'nothing',
  nothing: 'nothing',
  'refresh-only': 'nothing',
  sensitive: 'data loss',
  tainted: 'data loss',
  target: 'nothing',
  unknown: 'nothing',
};

test('every shape of a plan has its impact', () => {
  const found = planNames('plans').map((name) => [name, told(estateOf(`plans/${name}`)).impact]);
  assert.equal(Object.fromEntries(found), impacts);
});

/** A foreign configuration, in production and with code that nobody has spoken for. */
function sideFrom(configuration: object): Side {
  const place = { name: 'orders', region: 'us-east-1', production: true, codeIdentity: 'code-1' };
  return { ...place, configuration: configuration as Side['configuration'], spec: {}, causes: new Map() };
}

/** Without its module, and without what only the state knows. */
const rowsOf = (rows: readonly { address: string; action: string; impact: Impact }[]): string[] =>
  rows.map((one) => `${one.action} ${one.address.replace(/^module[.]\w+[.]/, '')}: ${one.impact}`).sort();

let compared = 0;
for (const { code, good, bad } of changeRules)
  for (const [kind, example] of Object.entries({ good, bad })) {
    const { before, after } = example as { readonly before?: object; readonly after?: object };
    // Somebody has changed what stands in the one, and the other is planned alone.
    if (!before || !after || code === 'FLK4114' || (code === 'FLK4117' && kind === 'bad')) continue;
    test(`${code}, ${kind}: the plan of the real provider has the impact that is derived of both configurations`, () => {
      const derived = differenceOf(sideFrom(before), sideFrom(after));
      const planned = told(inModule(estateOf('change-plans'), `${kind}_${code}`));
      assert.equal(
        rowsOf([...planned.applications, ...planned.others]),
        rowsOf([...(derived.application ? [derived.application] : []), ...derived.others]),
      );
      assert.is(planned.impact, derived.impact);
      assert.equal(planned.applications[0]?.calls, derived.application?.calls);
      assert.equal(
        planned.applications[0]?.risks.map(({ of }) => of),
        derived.application?.risks.map(({ of }) => of),
      );
      compared += 1;
    });
  }

test('most examples were compared', () => assert.ok(compared > 25, String(compared)));

const modulesIn = (file: string): string[] =>
  [...new Set(estateOf(file).resources.map(({ address }) => /^module[.](\w+)[.]/.exec(address)?.[1] ?? ''))].sort();

let taking = 0;
for (const file of ['change-plans', 'situations', 'thinned'])
  test(`${file}: what takes rights or ways from a job is never told as nothing, and is as grave as in the gate`, () => {
    for (const name of modulesIn(file)) {
      const estate = inModule(estateOf(file), name);
      const difference = told(estate);
      const verdicts = takingRules.flatMap((rule) =>
        rule.judge(estate, profiles.production.settings).map((verdict) => ({ ...rule, verdict })),
      );
      const failing = verdicts.flatMap((one) => (one.verdict.outcome === 'failed' ? [{ ...one, ...one.verdict }] : []));
      const grave = failing.filter(({ gravity, atMost }) => gravity !== 'medium' && atMost === undefined);
      const [texts, json] = [[planText(difference), planMarkdown(difference)], JSON.stringify(difference)];
      for (const { message } of failing) assert.ok(json.includes(JSON.stringify(message)), `${name}: ${message}`);
      if (failing.length > 0) for (const text of texts) assert.match(text, /taken from the job/i, name);
      assert.is(difference.verdict.includes('the job may fail'), grave.length > 0, name);
      for (const text of texts) assert.ok(text.slice(0, 300).includes(difference.verdict), name);
      if (grave.length > 0) taking += 1;
    }
  });

test('many of them take something', () => assert.ok(taking > 20, String(taking)));

test('what is taken stands in the first line, in a section and in a box, with what to do instead', () => {
  const difference = told(inModule(estateOf('change-plans'), 'bad_FLK4111'));
  assert.is(difference.impact, 'nothing');
  const [first, , ...rest] = planText(difference).split('\n');
  const said = 'nothing restarts, but the job may fail: a right or a way is taken from it';
  assert.is(first, `plan.json  us-east-1  ${said}`);
  assert.is(rest[0], 'taken from the job');
  assert.match(String(rest[1]), /^  high FLK4111  the job's role is not allowed s3:GetObjectVersion .*  module[.]bad_/);
  assert.match(String(rest[2]), /^      = Put the right back, or take what needs it out of the application first/);
  assert.match(
    planMarkdown(difference),
    new RegExp(`\\*\\*Impact: ${said}\\*\\*\n\n> \\[!CAUTION\\]\n> \\*\\*Taken from`),
  );
  const watched = told(inModule(estateOf('change-plans'), 'bad_FLK4113'));
  assert.equal([watched.verdict, watched.taken.map(({ gravity }) => gravity)], ['nothing', ['medium']]);
  assert.match(planMarkdown(watched), /> \[!NOTE\]/);
});

test('nothing that Terraform hides is told, whoever wrote the plan, and every value is a text', () => {
  const files = [
    'change-plans',
    'situations',
    ...['plans', 'foreign'].flatMap((at) => planNames(at).map((one) => `${at}/${one}`)),
  ];
  let read = 0;
  for (const file of files) {
    const plan = planIn(planFile(file));
    if (plan === undefined) continue;
    read += 1;
    const difference = told(plan);
    const texts = [planText(difference), planMarkdown(difference), JSON.stringify(difference)];
    for (const text of texts) assert.not.match(text, /hunter2|undefined|\[object /, file);
  }
  assert.ok(read > 30, String(read));
});

function planIn(text: string): Estate | undefined {
  try {
    const read = readPlan(JSON.parse(text));
    return 'estate' in read ? read.estate : undefined;
  } catch {
    return undefined;
  }
}

const type = 'aws_kinesisanalyticsv2_application';

interface Wanted {
  readonly actions?: readonly string[];
  readonly before?: object;
  readonly after?: object;
  readonly unknown?: object;
  readonly sensitive?: object;
  readonly more?: object;
  readonly type?: string;
}

function estateWith({
  actions = ['update'],
  before = {},
  after = {},
  unknown = {},
  sensitive = {},
  ...rest
}: Wanted): Estate {
  const kind = rest.type ?? type;
  const change = { actions, before, after, after_unknown: unknown, after_sensitive: sensitive, ...rest.more };
  const one = { address: `${kind}.orders`, mode: 'managed', type: kind, name: 'orders', change, ...rest.more };
  const read = readPlan({ format_version: '1.2', resource_changes: [one] });
  if ('refused' in read) throw new Error(read.refused);
  return read.estate;
}

const inside = (configuration: object): object => ({ name: 'orders', application_configuration: [configuration] });
const flink = (inner: object): object => inside({ flink_application_configuration: [inner] });
const sized = (parallelism: unknown): object => flink({ parallelism_configuration: [{ parallelism }] });
const [application] = [(wanted: Wanted) => told(estateWith(wanted)).applications[0]];

test('what comes out at the apply is told as that, and is a restart with a risk where state depends on it', () => {
  const parallelism = application({
    before: sized(2),
    after: sized(undefined),
    unknown: {
      application_configuration: [
        { flink_application_configuration: [{ parallelism_configuration: [{ parallelism: true }] }] },
      ],
    },
  });
  assert.is(parallelism?.impact, 'restart with state risk');
  assert.equal(
    parallelism?.risks.map(({ of }) => of),
    ['parallelism'],
  );
  assert.match(
    planText(told(estateWith({ before: { service_execution_role: 'a' }, unknown: { service_execution_role: true } }))),
    /service_execution_role: "a" -> \(known after the apply\) {2}restart/,
  );
  const role = application({ before: { name: 'orders' }, unknown: { service_execution_role: true } });
  assert.is(role?.impact, 'restart');
  assert.ok(role?.changes.some(({ unknown }) => unknown));
});

const properties = (map: unknown): object =>
  inside({ environment_properties: [{ property_group: [{ property_group_id: 'a', property_map: map }] }] });
const unknownMap = {
  application_configuration: [{ environment_properties: [{ property_group: [{ property_map: true }] }] }],
};

test('a map that is not known is a risk where the bound of the state was in it', () => {
  const risks = (map: object): unknown =>
    application({ before: properties(map), after: properties(undefined), unknown: unknownMap })?.risks.map(
      ({ of }) => of,
    );
  assert.equal(risks({ 'pipeline.max-parallelism': '128' }), ['parallelism']);
  assert.equal(risks({ stream: 'arn' }), []);
});

test('keys of another reader of the stream are a risk, and those of the same one are none', () => {
  const risks = (before: object, after: object): unknown =>
    application({ before: properties(before), after: properties(after) })?.risks.map(({ of, first }) => [of, first]);
  const [risk] = risks({ 'flink.stream.initpos': 'LATEST' }, { 'source.init.position': 'LATEST' }) as string[][];
  assert.is(risk?.[0], 'property group "a"');
  assert.match(String(risk?.[1]), /AT_TIMESTAMP.*another uid.*allowNonRestoredState/);
  for (const [before, after] of [
    [{ 'flink.stream.initpos': 'LATEST' }, { 'flink.stream.initpos': 'TRIM_HORIZON' }],
    [{ 'aws.region': 'us-east-1' }, { 'source.init.position': 'LATEST' }],
  ])
    assert.equal(risks(before as object, after as object), []);
});

test('what is hidden is compared and not told: the same value is no change', () => {
  const hide = { sensitive: unknownMap, more: { before_sensitive: unknownMap } };
  const same = application({ before: properties({ a: 'hunter2' }), after: properties({ a: 'hunter2' }), ...hide });
  assert.equal(same?.changes, []);
  const other = application({ before: properties({ a: 'hunter2' }), after: properties({ a: 'hunter3' }), ...hide });
  assert.equal(
    other?.changes.map(({ before, after, sensitive }) => [before, after, sensitive]),
    [[undefined, undefined, true]],
  );
  const added = application({ before: inside({}), after: properties({ a: 'hunter2' }), sensitive: unknownMap });
  assert.match(JSON.stringify(added?.changes[0]?.after), /\(sensitive\)/);
});

test('what Terraform calls goes by what comes, goes, or is not known yet', () => {
  const vpc = inside({ vpc_configuration: [{ subnet_ids: ['subnet-1'] }] });
  assert.equal(application({ before: inside({ vpc_configuration: [] }), after: vpc })?.calls, [
    'AddApplicationVpcConfiguration',
  ]);
  assert.equal(application({ before: vpc, after: inside({ vpc_configuration: [] }) })?.calls, [
    'DeleteApplicationVpcConfiguration',
  ]);
  const unknown = { application_configuration: [{ vpc_configuration: true }] };
  assert.equal(application({ before: vpc, after: inside({}), unknown })?.calls, ['UpdateApplication']);
  const hidden = application({ before: inside({}), after: vpc, sensitive: unknown });
  assert.equal(hidden?.calls, ['UpdateApplication']);
  assert.equal(application({ before: { start_application: true }, unknown: { start_application: true } })?.calls, [
    'StartApplication or StopApplication',
  ]);
  const mixed = application({
    before: inside({}),
    after: inside({ vpc_configuration: [{ subnet_ids: ['subnet-1'] }] }),
    unknown: { application_configuration: [{ vpc_configuration: [{ subnet_ids: [false, true] }] }] },
  });
  assert.match(JSON.stringify(mixed?.changes), /known after the apply/);
});

test('what Terraform says of replacements counts, whatever the table of a release has', () => {
  const before = { name: 'orders', description: 'a', force_stop: false };
  const after = { name: 'orders', description: 'b', force_stop: true };
  const updated = application({ before, after });
  assert.equal([updated?.impact, updated?.changes.map(({ impact }) => impact)], ['restart', ['restart', 'nothing']]);
  const replaced = application({
    before,
    after,
    actions: ['delete', 'create'],
    more: { replace_paths: [['force_stop']] },
  });
  assert.equal(
    [replaced?.impact, replaced?.changes.map(({ impact }) => impact)],
    ['data loss', ['restart', 'replacement']],
  );
});

test('an application that is made beside the one that stands is no loss, and no quiet change', () => {
  const beside = told(
    estateWith({ actions: ['create', 'forget'], before: { name: 'orders' }, after: { name: 'orders' } }),
  );
  assert.is(beside.impact, 'replacement');
  assert.match(planText(beside), /[+]\/[.] .*replacement\n {4}= the one that stands runs on/);
  // The second is OpenTofu's.
  for (const actions of [
    ['create', 'forget'],
    ['forget', 'create'],
  ])
    assert.is(told(estateWith({ actions, type: 'aws_s3_bucket' })).impact, 'replacement');
});

test('what an earlier replacement has left behind goes with what it holds', () => {
  const left = told(
    estateWith({ actions: ['delete'], before: { name: 'a' }, more: { deposed: '00000000', after: null } }),
  );
  assert.match(planText(left), /left behind by a replacement.*data loss\n {4}= loses its snapshots/);
});

test('stores that flinkform does not emit hold something as well', () => {
  const gone = (of: string): Impact =>
    told(estateWith({ actions: ['delete'], type: of, more: { after: null } })).impact;
  assert.is(gone('aws_rds_cluster'), 'data loss');
  assert.is(gone('aws_instance'), 'nothing');
});

test('a shorter retention that is not known yet, or hidden, is told as no loss', () => {
  const unknown = { type: 'aws_kinesis_stream', before: { retention_period: 48 }, unknown: { retention_period: true } };
  assert.is(told(estateWith(unknown)).impact, 'nothing');
  const hidden = { ...unknown, unknown: {}, after: { retention_period: 24 }, sensitive: { retention_period: true } };
  assert.is(told(estateWith(hidden)).impact, 'nothing');
});

test('tags of the provider are told once, and what the service fills in is no change', () => {
  const tagged = {
    before: { tags: { a: '1' }, tags_all: { a: '1' } },
    after: { tags: { a: '2' }, tags_all: { a: '2', b: '1' } },
  };
  assert.equal(
    application(tagged)?.changes.map(({ path }) => path),
    ['tags.a', 'tags_all.b'],
  );
  assert.is(application(tagged)?.impact, 'nothing');
});

test('where the Region is not known, the snapshot is taken in that of the shell', () => {
  const [first] = told(
    estateWith({
      before: { name: 'orders', runtime_environment: 'FLINK-1_20' },
      after: { runtime_environment: 'FLINK-1_19' },
    }),
  ).first;
  assert.match(String(first), /create-application-snapshot --application-name orders /);
  const arn = 'arn:aws:kinesisanalytics:eu-west-3:111122223333:application/orders';
  const [known] = told(
    estateWith({ before: { arn, runtime_environment: 'FLINK-1_20' }, after: { runtime_environment: 'FLINK-1_19' } }),
  ).first;
  assert.match(String(known), /--region eu-west-3 --application-name aws_kinesisanalyticsv2_application.orders /);
});

/** The plan of a change of our own spec, whose application has this address. */
function ownPlan(before: object, after: object): Estate {
  const [only] = estateWith({ before, after }).resources;
  const address = `${type}.application`;
  return { ...estateWith({}), resources: only ? [{ ...only, address, place: address, name: 'application' }] : [] };
}

const coded = (runtime: string, version: string): object => ({
  runtime_environment: runtime,
  ...inside({
    application_code_configuration: [{ code_content: [{ s3_content_location: [{ object_version: version }] }] }],
  }),
});

test('with a spec its acknowledgement counts, outside production nobody is asked, and connectors are named', () => {
  const domain = 'arn:aws:es:us-east-1:111122223333:domain/search';
  const search = { type: 'opensearch', domain, endpoint: 'search-search-abc123xyz789.us-east-1.es.amazonaws.com' };
  const side = sideOf(compileText(minimalSpec({ sinks: { search } }), { planOnly: true }));
  const newCode = ownPlan(coded('FLINK-1_20', 'v1'), coded('FLINK-1_20', 'v2'));
  const impact = (spec?: Beside['spec']): Impact => told(newCode, { ...nowhere, ...(spec && { spec }) }).impact;
  assert.is(impact(), 'restart with state risk');
  assert.is(impact({ ...side, production: false }), 'restart');
  assert.is(impact({ ...side, production: true }), 'restart with state risk');
  assert.is(impact({ ...side, production: false, causes: new Map() }), 'restart with state risk');
  const upgrade = ownPlan(coded('FLINK-1_20', 'v1'), coded('FLINK-2_2', 'v1'));
  const removed = told(upgrade, { ...nowhere, spec: side }).applications[0]?.removes ?? [];
  assert.ok(
    removed.some((one) => one.startsWith('sink search:')),
    removed.join('\n'),
  );
  const strange = ownPlan(coded('FLINK-9_9', 'v1'), coded('FLINK-2_2', 'v1'));
  assert.equal(told(strange, { ...nowhere, spec: side }).applications[0]?.removes, []);
});

test('a source that the spec names is drained by its name, a sink by none', () => {
  const gone = estateWith({ actions: ['delete'], type: 'aws_kinesis_stream', more: { after: null } });
  const first = (specPath: string): readonly string[] => told(gone, { placeOf: () => ({ specPath }) }).first;
  assert.match(String(first('spec.sources.orders.create')[0]), /^drain spec[.]sources[.]orders: /);
  assert.match(String(first('spec.sinks.orders')[0]), /^copy /);
});

test.run();
