// The gate of a pull request reads a spec, the gate of the apply what it was compiled to: what the one finds, the other
// finds, and takes it as gravely, whatever the profile, in production and elsewhere.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PolicyFile } from '../generated/policy-file';
import { judgeFile } from '../src/commands/judge-paths';
import { judgeStack } from '../src/commands/judge-specs';
import type { Compiled } from '../src/compile';
import type { Finding, Judgement } from '../src/gate/finding';
import { policyOf } from '../src/gate/policy';
import { toldOnce } from '../src/gate/told-once';
import { rules } from '../src/rules';
import { profileNames, type ProfileName } from '../src/rules/profiles';
import { compileText, minimalSpec } from './support/compile';

const test = suite('spec and stack');

interface Row {
  readonly spec: object;
  readonly policy?: Omit<PolicyFile, 'apiVersion' | 'kind'>;
}

const subnets = ['subnet-0a1b2c3d'];
const wide = { type: 'kinesis', create: { mode: 'provisioned', shards: 2 } };
const openToAll = { type: 'msk', create: {}, auth: 'unauthenticated-tls', topics: ['orders'] };
const inVpc = {
  vpc: { subnets: ['subnet-0a1b2c3d', 'subnet-0a1b2c3e', 'subnet-0a1b2c3f'], securityGroups: ['sg-0a1b2c3d'] },
};
const table = { type: 'dynamodb', create: { partitionKey: { name: 'orderId', type: 'string' } } };

/** What breaks each rule that the compiler has words for, and each bound of a policy. */
const faulty: Readonly<Record<string, readonly Row[]>> = {
  FLK4001: [{ spec: { snapshots: { enabled: false }, restore: { from: 'none', for: 'release-00000000' } } }],
  FLK4002: [{ spec: { checkpoints: { enabled: false } } }],
  FLK4004: [
    { spec: { checkpoints: { interval: '5s', minPause: '1s' } } },
    { spec: { checkpoints: { interval: '30m' } } },
    { spec: { checkpoints: { interval: '30s', minPause: '60s' } } },
  ],
  FLK4005: [
    { spec: { compute: { parallelism: 65, kpuQuota: 128 } } },
    { spec: { compute: { parallelism: 40 } }, policy: { thresholds: { kpuQuota: 32 } } },
  ],
  FLK4007: [{ spec: { compute: { parallelism: 8 }, sources: { orders: wide } } }],
  FLK4008: [{ spec: { compute: { parallelism: 66, parallelismPerKpu: 2 }, logging: { metrics: 'PARALLELISM' } } }],
  FLK4009: ['DEBUG', 'WARN', 'ERROR'].map((level) => ({ spec: { logging: { level } } })),
  FLK4011: [
    { spec: { logging: { retention: '1d' } }, policy: { thresholds: { logRetentionDays: 30 } } },
    { spec: { logging: { retention: '30d' } }, policy: { thresholds: { logRetentionDays: 365 } } },
  ],
  FLK4016: [{ spec: { alarms: { set: 'recommended' } } }],
  FLK4017: [{ spec: { code: { bucket: 'example-code', key: 'releases/orders-1.4.2-SNAPSHOT.jar' } } }],
  FLK4025: [
    { spec: { network: { vpc: { create: { cidr: '10.20.0.0/16', zones: ['a'] } } } } },
    { spec: { network: { vpc: { subnets, securityGroups: ['sg-0a1b2c3d'] } } } },
  ],
  FLK4027: [{ spec: { properties: { Database: { 'db.password': 'hunter2', token: 'hunter3' } } } }],
  FLK4028: [
    { spec: { runtime: 'FLINK-1_15' } },
    { spec: { runtime: 'FLINK-1_20' }, policy: { thresholds: { runtimes: ['FLINK-2_2'] } } },
    { spec: { runtime: 'FLINK-1_15' }, policy: { thresholds: { runtimes: ['FLINK-2_2'] } } },
  ],
  FLK4029: [{ spec: { forceStop: true } }],
  FLK4030: [{ spec: { restore: { from: 'none', for: 'release-00000000' } } }],
  FLK4213: [{ spec: { network: inVpc, sources: { orders: openToAll } } }],
  FLK4291: [{ spec: { deletionProtection: false, sinks: { totals: table } } }],
};

for (const [rule, rows] of Object.entries(faulty))
  test(rule, () => {
    for (const { spec, policy } of rows)
      for (const environment of ['prod', 'dev']) {
        const compiled = compiledFor(spec, environment);
        for (const profile of profileNames) {
          const { ofSpec, ofStack } = judgements(compiled, profile, policy);
          const words = JSON.stringify([spec, environment, profile]);
          assert.equal(gravities(ofSpec.findings), gravities(ofStack.findings), words);
        }
        const { ofSpec } = judgements(compiled, 'production', policy);
        const found = ofSpec.findings.filter((one) => one.rule === rule);
        assert.ok(found.length > 0, `${rule} in ${environment}: ${JSON.stringify(spec)}`);
        assert.is(new Set(found.map(({ specPath }) => specPath)).size, found.length);
      }
  });

/** What is not among them, and why. */
const beside: Readonly<Record<string, string>> = {
  FLK4013: 'the compiler refuses the spec',
  FLK4210: 'the compiler says it of brokers that no configuration tells from others',
};

test('every rule that the compiler has words for is among them', () => {
  const all = rules.flatMap(({ code, compiler }) => (compiler ? [code] : []));
  assert.equal(
    all.filter((code) => !(code in faulty) && !(code in beside)),
    [],
  );
});

test('who is held against a quota that AWS has raised reads at both gates where it is said', () => {
  const { ofSpec, ofStack } = judgements(
    compiledFor({ compute: { parallelism: 65, kpuQuota: 128 } }, 'prod'),
    'production',
  );
  for (const { findings } of [ofSpec, ofStack])
    assert.match(findings.find(({ rule }) => rule === 'FLK4005')?.fix ?? '', 'thresholds.kpuQuota');
});

test('a note of the compiler asks for nothing: a key with the version of a build is pinned', () => {
  const code = { bucket: 'example-code', key: 'releases/orders-1.4.2.jar' };
  const { ofSpec, ofStack } = judgements(compiledFor({ code }, 'prod'), 'production');
  for (const { findings } of [ofSpec, ofStack])
    assert.not.ok(findings.some(({ rule }) => rule === 'FLK4017' || rule === 'FLK3054'));
});

test('what no field is known of is never taken for what the compiler tells', () => {
  const [one] = judgements(compiledFor({ forceStop: true }, 'prod'), 'production').ofSpec.findings;
  if (!one) throw new Error('nothing found');
  const { specPath: _, ...nowhere } = one;
  assert.is(toldOnce([one], [{ ...nowhere, fingerprint: '0' }]).length, 2);
  assert.is(toldOnce([one], [one]).length, 1);
});

/** A start without state is for one release, which only the compiler can tell. */
function compiledFor(spec: object, environment: string): Compiled {
  const named = (text: string): Compiled =>
    compileText(minimalSpec(JSON.parse(text) as object, { metadata: { name: 'orders', environment } }), {
      planOnly: true,
    });
  const text = JSON.stringify(spec);
  const first = named(text);
  const [, release] = /this is (release-\w+)/.exec(first.diagnostics.map(({ message }) => message).join()) ?? [];
  return release === undefined ? first : named(text.replace('release-00000000', release));
}

function judgements(
  compiled: Compiled,
  profile: ProfileName,
  more: Row['policy'] = {},
): { readonly ofSpec: Judgement; readonly ofStack: Judgement } {
  const policy = policyOf({ apiVersion: 'flinkform/v1', kind: 'Policy', ...more }, profile);
  const { judgement, problems } = judgeStack(compiled, policy);
  assert.equal(problems, []);
  const json: unknown = JSON.parse(JSON.stringify(compiled.configuration));
  const file = { file: 'cdk.tf.json', json };
  return { ofSpec: judgement, ofStack: judgeFile(file, { policy, catalogue: true, placeOf: () => undefined }) };
}

/** Of the rules; what is the compiler's alone no stack tells. An alarm that tells nobody is told once of a spec. */
function gravities(findings: readonly Finding[]): readonly string[] {
  const ofRules = findings.filter(({ rule }) => rule.startsWith('FLK4'));
  return [...new Set(ofRules.map(({ rule, gravity }) => `${rule} ${gravity}`))].sort();
}

test.run();
