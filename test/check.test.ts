// check: rules that depend on what no committed file can show.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { largestCode, type CodeFile } from '../src/facts/code-file';
import { compile } from '../src/compile';
import { compileText, minimalSpec } from './support/compile';

const test = suite('check');

const files: [what: string, file: CodeFile, code?: string][] = [
  ['a JAR at the limit', { kind: 'file', sha256: 'a'.repeat(64), bytes: largestCode, archive: true }],
  ['a JAR above the limit', { kind: 'file', sha256: 'a'.repeat(64), bytes: largestCode + 1, archive: true }, 'FLK3032'],
  ['a text file', { kind: 'file', sha256: 'a'.repeat(64), bytes: 10, archive: false }, 'FLK3033'],
  ['no file', { kind: 'missing' }, 'FLK3030'],
  ['a folder', { kind: 'directory' }, 'FLK3031'],
  ['a link', { kind: 'link' }, 'FLK3031'],
  ['a file of another project', { kind: 'outside', folder: '.' }, 'FLK3031'],
  ['a file without permission to read', { kind: 'unreadable' }, 'FLK3031'],
];
for (const [what, file, code] of files) {
  test(`code: ${what} ${code === undefined ? 'is fine' : `is ${code}`}`, () => {
    const text = JSON.stringify(minimalSpec({ code: { file: 'orders.jar' } }));
    const { diagnostics } = compile({
      base: { file: 'app.json', bytes: Buffer.from(text) },
      variables: { values: {} },
      inspectCode: () => file,
    });
    assert.equal(
      diagnostics.map((diagnostic) => diagnostic.code),
      code === undefined ? [] : [code],
    );
  });
}

function stream(region: string, account = '111122223333', name = 'a'): string {
  return `arn:aws:kinesis:${region}:${account}:stream/${name}`;
}

function sources(...arns: readonly string[]): object {
  return { sources: Object.fromEntries(arns.map((arn, index) => [`s${index}`, { type: 'kinesis', stream: arn }])) };
}

function inChina(backend: object): object {
  const state = { type: 's3', bucket: 'example-state', key: 'a.tfstate', ...backend };
  return { region: 'cn-north-1', accountId: '111122223333', backend: state };
}

const far = { region: 'eu-west-9', partition: 'aws', accountId: '111122223333' };
const agreed = { region: 'eu-west-1', partition: 'aws', accountId: '111122223333' };
const kmsKey = 'arn:aws:kms:us-east-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11';
const withKey = { sources: { a: { type: 'kinesis', stream: stream('us-east-1'), kmsKey } } };
const beginning = {
  properties: { Job: { text: 'arn:aws:kms:' } },
  alarms: { custom: { a: { metric: 'numRestarts', above: 1, description: 'arn:aws:kms:' } } },
};

const placed: [what: string, spec: object, aws: object | undefined, told: readonly string[]][] = [
  ['what is at home', sources(stream('eu-west-1')), undefined, []],
  ['a new Region with its partition', sources(stream('eu-west-9')), far, ['FLK3038 /aws/region']],
  ['a known Region with the right partition', {}, agreed, []],
  ['one source elsewhere, with its key', withKey, undefined, ['FLK3037 /spec/sources/a/stream']],
  ['two in one other Region', sources(stream('us-east-1'), stream('us-east-1')), undefined, ['FLK3037 /aws/region']],
  [
    'two sources in two other Regions',
    sources(stream('us-east-1'), stream('us-east-2')),
    undefined,
    ['FLK3037 /spec/sources/s0/stream', 'FLK3037 /spec/sources/s1/stream'],
  ],
  [
    'a stream of another account and Region',
    sources(stream('us-east-1', '444455556666')),
    undefined,
    ['FLK3037 /spec/sources/s0/stream', 'FLK3246 /spec/sources/s0/stream'],
  ],
  ['ARNs among the properties', { properties: { Job: { a: stream('us-east-1', '444455556666') } } }, undefined, []],
  ['text that only begins as an ARN does', beginning, undefined, []],
  ['the state in the Region of another partition', {}, inChina({ region: 'eu-west-1', kmsKey }), []],
  ['the state in no Region', {}, inChina({ region: 'cn-noth-1' }), ['FLK3038 /aws/backend/region']],
];
for (const [what, spec, aws, told] of placed) {
  test(`places: ${what}`, () => {
    const { diagnostics } = compileText(minimalSpec({ ...spec }, aws && { aws }), { planOnly: true });
    const general = diagnostics.filter(({ code }) => /^FLK(3036|3037|3038|3246|3007|[12])/.test(code));
    assert.equal(general.map(({ code, pointer }) => `${code} ${pointer ?? ''}`).sort(), [...told].sort());
  });
}

test('places: a text of a connector that only begins as an ARN does is no ARN', () => {
  const subnets = ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712'];
  const network = { vpc: { subnets, securityGroups: ['sg-0a1b2c3d4e5f60718'] } };
  const create = { serverProperties: { 'log.message.format.version': 'arn:aws:kms:' } };
  const sinks = { a: { type: 'msk', topics: ['t'], create } };
  assert.not.throws(() => compileText(minimalSpec({ network, sinks }), { planOnly: true }));
});

const pager = { critical: { topics: ['arn:aws:sns:eu-west-1:111122223333:pager'] }, set: 'recommended' };
const scaled = { scaling: { metric: { min: 1, max: 8 } } };
const quiet: [what: string, spec: object, told: number][] = [
  ['a scaler, and critical topics', { ...scaled, alarms: pager }, 1],
  ['with paging', { ...scaled, alarms: { ...pager, paging: true } }, 0],
  ['with topics of all alarms only', { ...scaled, alarms: { set: 'recommended', topics: pager.critical.topics } }, 0],
  ['without a critical alarm', { ...scaled, alarms: { ...pager, set: 'none' } }, 0],
  ['an operator that starts it', { operations: { keepRunning: true }, alarms: pager }, 1],
  ['an operator that takes snapshots only', { operations: { snapshots: {} }, alarms: pager }, 0],
  ['neither', { alarms: pager }, 0],
];
for (const [what, spec, told] of quiet)
  test(`calls by each change: ${what}`, () => {
    const { diagnostics, plan } = compileText(minimalSpec(spec), { planOnly: true });
    assert.ok(plan, JSON.stringify(diagnostics));
    assert.is(diagnostics.filter(({ code }) => code === 'FLK3484').length, told);
  });

test.run();
