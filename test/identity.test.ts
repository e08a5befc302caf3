// Which environments are production: stricter checks, and protection against deletion.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { identify, isProduction, stackName } from '../src/facts/identity';

const test = suite('identity');

const environments: readonly [environment: string, production: boolean][] = [
  ['prod', true],
  ['production', true],
  ['prd', true],
  ['live', true],
  ['prod-eu', true],
  ['eu-prod', true],
  ['dev', false],
  ['staging', false],
  ['non-prod', false],
  ['pre-prod', false],
  ['preprod', false],
  ['product', false],
];
for (const [environment, production] of environments) {
  test(`${environment} is ${production ? '' : 'not '}production`, () =>
    assert.is(isProduction(environment), production));
}

const aws = { region: 'eu-west-1', accountId: '111122223333' };
const spec = { runtime: 'FLINK-1_20', code: { file: 'orders.jar' } } as const;

test('production is protected, unless the spec lifts it', () => {
  assert.is(identify({ name: 'orders', environment: 'prod' }, aws, spec).protect, true);
  assert.is(
    identify({ name: 'orders', environment: 'prod' }, aws, { ...spec, deletionProtection: false }).protect,
    false,
  );
  assert.is(identify({ name: 'orders' }, aws, { ...spec, deletionProtection: true }).protect, true);
});

test('the environment is part of the name, and the ARN is known before the application exists', () => {
  const { name, arn } = identify({ name: 'orders', environment: 'dev' }, aws, spec);
  assert.is(name, 'orders-dev');
  assert.is(arn, 'arn:aws:kinesisanalytics:eu-west-1:111122223333:application/orders-dev');
});

/** The default is what every stack that stands is called by. */
const stacks: readonly (readonly [metadata: Parameters<typeof stackName>[0], name: string])[] = [
  [{ name: 'orders' }, 'orders'],
  [{ name: 'orders', environment: 'prod-eu' }, 'orders-prod-eu'],
  [{ name: 'orders', environment: 'prod', naming: '{environment}-{name}' }, 'prod-orders'],
  [
    { name: 'orders', environment: 'prod', project: 'payments', naming: '{project}-{environment}-{name}' },
    'payments-prod-orders',
  ],
  // The base file alone.
  [{ name: 'orders', project: 'payments', naming: '{project}-{environment}-{name}' }, 'payments-orders'],
  [{ name: 'orders', naming: '{environment}-{name}-x' }, 'orders-x'],
  [{ name: 'orders', environment: 'dev', naming: 'acme-{name}-{environment}-flink' }, 'acme-orders-dev-flink'],
];
for (const [metadata, name] of stacks)
  test(`${JSON.stringify(metadata)} is the stack ${name}`, () => assert.is(stackName(metadata), name));

test.run();
