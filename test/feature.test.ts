// feature: the least versions of the AWS provider and of Terraform that a stack needs.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { plannedStack } from '../src/compile';
import { compareVersions, features, floor, providerCeiling, type FeatureName } from '../src/terraform/feature';
import { compileText, minimalNetwork, minimalSpec } from './support/compile';

const test = suite('feature');

const vpc = { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } };

const floors: [of: 'provider' | 'terraform', used: FeatureName[], version: string, because: FeatureName[]][] = [
  ['provider', [], '5.100.0', ['base']],
  ['provider', ['customer-managed-key'], '6.26.0', ['customer-managed-key']],
  ['provider', ['customer-managed-key', 'FLINK-2_2'], '6.40.0', ['FLINK-2_2']],
  ['provider', ['FLINK-2_2', 'FLINK-2_2', 'FLINK-2_3'], '6.40.0', ['FLINK-2_2', 'FLINK-2_3']],
  ['provider', ['s3-lockfile'], '5.100.0', ['base']],
  ['terraform', ['FLINK-2_2'], '1.5.0', ['base']],
  ['terraform', ['s3-lockfile'], '1.10.0', ['s3-lockfile']],
  ['terraform', ['removed-block'], '1.7.0', ['removed-block']],
  ['terraform', ['removed-block', 's3-lockfile'], '1.10.0', ['s3-lockfile']],
];
for (const [of, used, version, because] of floors) {
  test(`${of} with ${used.join(', ') || 'nothing'} is ${version}`, () => {
    assert.equal(floor(of, used), { version, because });
    assert.equal(floor(of, [...used].reverse()), { version, because }, 'in any order');
  });
}

const versions: [older: string, newer: string][] = [
  ['5.100.0', '6.0.0'],
  ['6.9.0', '6.26.0'],
  ['1.5.0', '1.10.0'],
  ['6.26.0', '6.26.1'],
];
for (const [older, newer] of versions) {
  test(`${older} is older than ${newer}`, () => {
    assert.ok(compareVersions(older, newer) < 0);
    assert.ok(compareVersions(newer, older) > 0);
    assert.is(compareVersions(newer, newer), 0);
  });
}

for (const [kind, spec] of Object.entries({ 'an application': minimalSpec(), 'a network': minimalNetwork({ vpc }) })) {
  test(`${kind} in the European Sovereign Cloud needs a provider that knows its ARNs`, () => {
    const of = (region: string): readonly FeatureName[] | undefined => {
      const aws = { region, accountId: '111122223333' };
      return plannedStack(compileText({ ...spec, aws }, { planOnly: true }))?.provider.floor.because;
    };
    assert.equal(of('eusc-de-east-1'), ['sovereign-cloud']);
    assert.equal(of('eu-west-1'), ['base']);
  });
}

test('no feature needs a provider at or above the ceiling, and each has a source', () => {
  for (const feature of Object.values(features)) {
    if ('provider' in feature) assert.ok(compareVersions(feature.provider, providerCeiling) < 0, feature.title);
    assert.ok(feature.source.length > 10, feature.title);
  }
});

test.run();
