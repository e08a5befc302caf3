// What is sent through Terraform, and what must come back.
import fc from 'fast-check';
import * as assert from 'uvu/assert';
import { render } from '../../src/terraform/literal';
import { call, join, json, type Text, type Value } from '../../src/terraform/value';
import { specs } from '../support/arbitrary';
import { hostileTexts, text } from '../support/arbitrary-text';
import { minimalSpec, printed } from '../support/compile';
import { compileData } from './stacks';

export interface RoundTrip {
  /** Terraform JSON values by output name. */
  readonly rendered: Readonly<Record<string, unknown>>;
  /** Throws when Terraform read something else than was meant. */
  check(read: Readonly<Record<string, unknown>>): void;
}

/** Each is made when it is run, for those that compile specs may fail. */
export function roundTrips(seed: number): Readonly<Record<string, () => RoundTrip>> {
  const random = fc.sample(text(300), { seed, numRuns: 300 });
  const long = 'x${file("/etc/passwd")}%{ if true }"\\\n'.repeat(2_600).slice(0, 100_000);
  return {
    'every hostile text': () => literals(hostileTexts),
    'hostile texts within others': () =>
      literals(hostileTexts.flatMap((a) => ['$', '%', '$$', 'x', '\\', '"'].map((b) => `${b}${a}${b}`))),
    'random texts': () => literals(random),
    'a text of 100,000 characters': () => literals([long]),
    'texts in function calls': () => called([...hostileTexts, ...random]),
    'JSON documents': () => documents([...hostileTexts, ...random]),
    'properties, tags and keys of random specs': () => compiledSpecs(fc.sample(specs, { seed, numRuns: 60 })),
    'an override of 100,000 characters': () => compiledOverride(long),
    'override paths': () => compiledPaths([...new Set([...hostileTexts, ...random.slice(0, 30)].map(stored))]),
  };
}

function literals(texts: readonly string[]): RoundTrip {
  const asKeys = Object.fromEntries([...new Set(texts.map(stored))].map((key) => [key, 'x']));
  return {
    rendered: { values: render([...texts]), keys: render(asKeys) },
    check({ values, keys }) {
      assert.equal(values, texts.map(stored));
      assert.equal(keys, asKeys);
    },
  };
}

/** Calls that change nothing, one within another. */
function called(texts: readonly string[]): RoundTrip {
  const unchanged = (part: Text): Text => call('replace', part, 'not in there', 'x');
  return {
    rendered: { values: texts.map((one) => render(unchanged(join('<', unchanged(one), one)))) },
    check: ({ values }) =>
      assert.equal(
        values,
        texts.map((one) => stored(`<${one}${one}`)),
      ),
  };
}

function documents(texts: readonly string[]): RoundTrip {
  const document = {
    Statement: texts.map((one) => ({ Resource: [`arn:aws:s3:::b/${one}`], Condition: { [`k${one}`]: one } })),
  };
  return {
    rendered: { document: render(json(document as Value)) },
    check({ document: read }) {
      assert.equal(JSON.parse(String(read)), JSON.parse(stored(JSON.stringify(document))));
    },
  };
}

/** Where a compiled stack holds the user's texts, taken out of its JSON as it would be written to disk. */
function compiledSpecs(all: readonly object[]): RoundTrip {
  const pairs = all.map((spec) => ({ meant: textsOfSpec(spec as GivenSpec), compiled: textsOfStack(spec) }));
  return {
    rendered: Object.fromEntries(pairs.map(({ compiled }, index) => [`stack_${index}`, compiled])),
    check(read) {
      for (const [index, { meant }] of pairs.entries()) assert.equal(read[`stack_${index}`], storedDeep(meant));
    },
  };
}

function compiledOverride(value: string): RoundTrip {
  const operations = [{ op: 'add', path: '/tags', value: { note: value.replaceAll('${', () => '$${') } }];
  const spec = minimalSpec(
    {},
    {
      overrides: [
        { address: 'aws_kinesisanalyticsv2_application.application', reason: 'to see it come back', operations },
      ],
    },
  );
  const { tags } = applicationOf(spec);
  return { rendered: { tags }, check: ({ tags: read }) => assert.equal(read, { note: value }) };
}

/** Each text is the last step of a path, and so becomes a key. */
function compiledPaths(texts: readonly string[]): RoundTrip {
  const step = (one: string): string =>
    one
      .replaceAll('~', '~0')
      .replaceAll('/', '~1')
      .replaceAll('${', () => '$${');
  const operations = [
    { op: 'add', path: '/tags', value: {} },
    ...texts.map((one) => ({ op: 'add', path: `/tags/${step(`a ${one}`)}`, value: 'x' })),
  ];
  const address = 'aws_kinesisanalyticsv2_application.application';
  const chunks = Array.from({ length: Math.ceil(operations.length / 50) }, (_, at) =>
    operations.slice(at * 50, at * 50 + 50),
  );
  const overrides = chunks.map((chunk) => ({ address, reason: 'to see it come back', operations: chunk }));
  const { tags } = applicationOf(minimalSpec({}, { overrides }));
  return {
    rendered: { tags },
    check: ({ tags: read }) => assert.equal(read, Object.fromEntries(texts.map((one) => [`a ${one}`, 'x']))),
  };
}

interface GivenSpec {
  readonly metadata: { readonly tags?: Readonly<Record<string, string>> };
  readonly spec: {
    readonly properties?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly code: { readonly key?: string; readonly version?: string };
  };
}

function textsOfSpec({ metadata, spec: { properties = {}, code } }: GivenSpec): unknown {
  const groups = Object.entries(properties).map(([id, group]) => [
    id,
    Object.fromEntries(Object.entries(group).map(([key, value]) => [key, plain(value)])),
  ]);
  return {
    groups: Object.fromEntries(groups) as unknown,
    tags: metadata.tags ?? {},
    code: code.key === undefined ? [] : [plain(code.key), plain(code.version ?? '')],
  };
}

function textsOfStack(spec: object): unknown {
  const own = Object.keys((spec as GivenSpec).spec.properties ?? {});
  const {
    application_configuration: {
      application_code_configuration: {
        code_content: { s3_content_location: code },
      },
      environment_properties: { property_group },
    },
  } = applicationOf(spec);
  return {
    groups: Object.fromEntries(
      property_group
        .filter(({ property_group_id: id }) => own.includes(id))
        .map((group) => [group.property_group_id, group.property_map]),
    ),
    tags: stackOf(spec).provider.aws[0]?.default_tags?.[0]?.tags ?? {},
    // Of code that is uploaded, key and version are Terraform's.
    code: (spec as GivenSpec).spec.code.key === undefined ? [] : [code.file_key, code.object_version ?? ''],
  };
}

interface CompiledStack {
  readonly provider: { readonly aws: readonly { readonly default_tags?: readonly { readonly tags: unknown }[] }[] };
  readonly resource: { readonly aws_kinesisanalyticsv2_application: { readonly application: CompiledApplication } };
}

interface CompiledApplication {
  readonly tags?: unknown;
  readonly application_configuration: {
    readonly application_code_configuration: {
      readonly code_content: {
        readonly s3_content_location: { readonly file_key: string; readonly object_version?: string };
      };
    };
    readonly environment_properties: {
      readonly property_group: readonly { readonly property_group_id: string; readonly property_map: unknown }[];
    };
  };
}

function applicationOf(spec: object): CompiledApplication {
  return stackOf(spec).resource.aws_kinesisanalyticsv2_application.application;
}

function stackOf(spec: object): CompiledStack {
  const compiled = compileData(spec);
  const [json] = compiled.files?.values() ?? [];
  if (json === undefined) throw new Error(printed(compiled));
  return JSON.parse(json) as CompiledStack;
}

/** In a spec `$${` is a literal `${`. */
function plain(written: string): string {
  return written.replaceAll('$${', () => '${');
}

/** Terraform keeps every text in Unicode's composed form (NFC): an accent that stands alone joins its letter. */
function stored(value: string): string {
  return value.normalize('NFC');
}

function storedDeep(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, member: unknown) => {
    if (typeof member === 'string') return stored(member);
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).map(([key, below]) => [stored(key), below as unknown]));
  }) as unknown;
}
