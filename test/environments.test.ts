// environment, environments: the one that is asked for is compiled, and no two share what is theirs.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile, type Compiled, type Environment, type Input } from '../src/compile';
import { isProduction } from '../src/facts/identity';
import { minimalSpec, printed } from './support/compile';

const test = suite('environments');

const input = (file: string, content: object): Input => ({ file, bytes: Buffer.from(JSON.stringify(content)) });
const overlay = (name: string, content: object): Environment => ({ name, overlay: input(`app.${name}.yaml`, content) });

function compiled(base: object, asked?: Environment, others: readonly Environment[] = []): Compiled {
  return compile({
    base: input('app.yaml', base),
    ...(asked && { environment: asked }),
    others,
    variables: { values: { STAGE: 'staging', TEAM: 'payments' } },
    inspectCode: () => ({ kind: 'missing' }),
  });
}

const based = (metadata: object, aws: object = {}): object =>
  minimalSpec(
    {},
    { metadata: { name: 'orders', ...metadata }, aws: { region: 'eu-west-1', accountId: '111122223333', ...aws } },
  );

test('whatever the base file says, the environment asked for is compiled', () => {
  const said = fc.oneof(
    fc.constant({}),
    fc.constantFrom('dev', 'prod', '${env.STAGE}', '${metadata.name}').map((environment) => ({ environment })),
  );
  const asked = fc.constantFrom('dev', 'prod', 'staging', 'live', 'pre-prod', 'constructor', 'value-of');
  const own = fc.constantFrom({}, { metadata: {} }, { metadata: { environment: null } }, { spec: { start: false } });
  fc.assert(
    fc.property(said, asked, own, fc.boolean(), (metadata, name, content, repeats) => {
      const result = compiled(based(metadata), overlay(name, repeats ? { metadata: { environment: name } } : content));
      assert.ok(result.normalised, printed(result));
      assert.is(result.normalised.identity.name, `orders-${name}`);
      assert.is(result.normalised.identity.protect, isProduction(name));
      const resources = result.plan?.resources ?? [];
      const application = resources.find(({ type }) => type === 'aws_kinesisanalyticsv2_application');
      assert.is(application?.lifecycle?.prevent_destroy, isProduction(name));
    }),
    { numRuns: 200 },
  );
});

const found = ({ diagnostics }: Compiled): string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ code, location }) => `${code} ${location?.file}`);

test('an overlay that says otherwise contradicts it, also by a placeholder', () => {
  for (const environment of ['staging', '${env.STAGE}', '${metadata.name}']) {
    assert.equal(found(compiled(based({}), overlay('prod', { metadata: { environment } }))), ['FLK1031 app.prod.yaml']);
  }
  assert.equal(found(compiled(based({}), overlay('staging', { metadata: { environment: '${env.STAGE}' } }))), []);
});

const backend = { backend: { type: 's3', bucket: 'example-state', key: 'flink.tfstate' } };
const apart = { backend: { type: 's3', bucket: 'example-state', key: 'flink-${metadata.environment}.tfstate' } };

const further = (name: string, content: object): Input => input(`app.${name}.overlay.yaml`, content);

/** What a spec for the environment `prod` becomes under further overlays; other environments are `dev`. */
function under(overlays: readonly Input[], base = based({}), prod: object = {}): Compiled {
  return compile({
    base: input('app.yaml', base),
    environment: overlay('prod', prod),
    further: overlays,
    others: [overlay('dev', {})],
    variables: { values: {} },
    inspectCode: () => ({ kind: 'missing' }),
  });
}

test('a further overlay says nothing of the environment, or what --env says', () => {
  const says = (environment: unknown): Input => further('eu', { metadata: { environment } });
  assert.is(under([further('eu', {})]).normalised?.identity.name, 'orders-prod');
  assert.is(under([says('prod')]).normalised?.identity.name, 'orders-prod');
  assert.equal(found(under([says('staging')])), ['FLK1031 app.eu.overlay.yaml']);
  assert.is(under([says('staging'), says(null)]).normalised?.identity.name, 'orders-prod');
  assert.is(
    under([says(null)], based({}), { metadata: { environment: 'prod' } }).normalised?.identity.name,
    'orders-prod',
  );
});

test('environments are compared as they are under the same further overlays', () => {
  const key = (text: string): Input => further('eu', { aws: { backend: { key: text } } });
  assert.equal(found(under([key('eu.tfstate')], based({}, apart))), ['FLK9011 app.eu.overlay.yaml']);
  assert.equal(found(under([key('eu-${metadata.environment}.tfstate')], based({}, apart))), []);
});

test('a base file that names its environment leaves out that overlay, under further ones as well', () => {
  const request = { base: input('app.yaml', based({ environment: 'dev' })), further: [further('eu', {})] };
  const others = [overlay('dev', {})];
  const asked = { ...request, others, variables: { values: {} }, inspectCode: () => ({ kind: 'missing' }) as const };
  assert.equal(found(compile(asked)), ['FLK9010 app.yaml']);
  assert.equal(found(compile({ ...asked, others: [] })), []);
});

test('a name that no environment can have is told at the overlay', () => {
  assert.equal(found(compiled(based({ environment: 'dev' }), overlay('Prod', {}))), ['FLK2006 app.Prod.yaml']);
});

const shared: [
  what: string,
  base: object,
  asked: Environment | undefined,
  others: readonly Environment[],
  errors: string[],
][] = [
  [
    'two overlays with one stack name',
    based({}),
    overlay('us', { metadata: { name: 'orders-eu' } }),
    [overlay('eu-us', {})],
    ['FLK9010 app.us.yaml'],
  ],
  ['their neighbour', based({}), overlay('us', { metadata: { name: 'orders-eu' } }), [overlay('eu', {})], []],
  [
    'a base file that is an environment with an overlay',
    based({ environment: 'dev' }),
    undefined,
    [overlay('dev', {})],
    ['FLK9010 app.yaml'],
  ],
  ['its neighbour, asked for', based({ environment: 'dev' }), overlay('dev', {}), [], []],
  ['its neighbour without an environment', based({}), undefined, [overlay('dev', {})], []],
  ['one state for two overlays', based({}, backend), overlay('prod', {}), [overlay('dev', {})], ['FLK9011 app.yaml']],
  [
    'one state for an overlay and the base file, which is an environment',
    based({ environment: 'dev' }, backend),
    overlay('prod', {}),
    [],
    ['FLK9011 app.yaml'],
  ],
  [
    'one state, and a name that depends on a variable',
    based({ name: 'orders-${env.TEAM}' }, backend),
    overlay('prod', {}),
    [overlay('dev', {})],
    ['FLK9011 app.yaml'],
  ],
  [
    'one state, and an overlay that names its environment by a variable',
    based({}, backend),
    overlay('prod', {}),
    [overlay('staging', { metadata: { environment: '${env.STAGE}' } })],
    ['FLK9011 app.yaml'],
  ],
  [
    'its neighbour: a state for each',
    based({}, apart),
    overlay('prod', {}),
    [overlay('staging', { metadata: { environment: '${env.STAGE}' } })],
    [],
  ],
  [
    'a base file that is an environment with an overlay, with a name that depends on a variable',
    based({ name: 'orders-${env.TEAM}', environment: 'dev' }),
    undefined,
    [overlay('dev', {})],
    ['FLK9010 app.yaml'],
  ],
  [
    'a base file that is an environment with an overlay that says so by a variable',
    based({ environment: 'staging' }),
    undefined,
    [overlay('staging', { metadata: { environment: '${env.STAGE}' } })],
    ['FLK9010 app.yaml'],
  ],
  [
    'their neighbours: states apart',
    based({ environment: 'dev' }, apart),
    overlay('prod', {}),
    [overlay('staging', {})],
    [],
  ],
  ['a base file that is no environment has no state', based({}, backend), overlay('prod', {}), [], []],
  [
    'an overlay that cannot be read is no environment',
    based({}, backend),
    overlay('prod', {}),
    [{ name: 'dev', overlay: { file: 'app.dev.yaml', bytes: Buffer.from('{') } }],
    [],
  ],
];
test('what another environment takes from variables is not known', () => {
  const bucket = 'state-${aws.accountId}';
  const base = based({}, { accountId: '${env.ACCOUNT}', backend: { type: 's3', bucket, key: 'flink.tfstate' } });
  const request = { base: input('app.yaml', base), environment: overlay('prod', {}), others: [overlay('dev', {})] };
  const variables = { values: { ACCOUNT: '111122223333' } };
  assert.equal(found(compile({ ...request, variables, inspectCode: () => ({ kind: 'missing' }) })), []);
});

test('other JSON beside a spec is no environment', () => {
  const schema = overlay('schema', { type: 'record', name: 'order', fields: [] });
  assert.equal(found(compiled(based({ environment: 'uat' }, backend), undefined, [schema])), []);
});

for (const [what, base, asked, others, errors] of shared) {
  test(`${what}: ${errors.join(', ') || 'no error'}`, () => assert.equal(found(compiled(base, asked, others)), errors));
}

test.run();
