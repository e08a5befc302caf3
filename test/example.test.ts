// example: what messages show is of the spec's own Region, account and partition, as far as it says them in due form.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { localExample, statedPlace, type StatedPlace } from '../src/schema/example';
import { allFields } from '../src/schema/field';
import { ensured } from '../src/text/ensured';
import { compileText, minimalSpec, printed } from './support/compile';

const test = suite('example');

const places: [aws: unknown, place: StatedPlace][] = [
  [
    { region: 'us-east-1', accountId: '444455556666' },
    { region: 'us-east-1', accountId: '444455556666', partition: 'aws' },
  ],
  [{ region: 'cn-north-1' }, { region: 'cn-north-1', partition: 'aws-cn' }],
  [
    { region: 'eu-west-9', partition: 'aws' },
    { region: 'eu-west-9', partition: 'aws' },
  ],
  [{ region: 'everywhere', accountId: 444455556666, partition: 'awsx' }, {}],
  [undefined, {}],
  ['text', {}],
  [null, {}],
];
for (const [aws, place] of places) {
  test(`reads the place in ${JSON.stringify(aws)}`, () => {
    assert.equal(statedPlace({ aws }), place);
  });
}

test('puts an example where the spec is, at any depth', () => {
  const place = { region: 'cn-north-1', accountId: '444455556666', partition: 'aws-cn' };
  const hosts = ['x.eu-west-1.es.amazonaws.com', 'y.eu-west-1.x.amazonaws.com:9098'];
  const example = { arn: 'arn:aws:es:eu-west-1:111122223333:domain/a', hosts, n: 1 };
  assert.equal(localExample(example, place), {
    arn: 'arn:aws-cn:es:cn-north-1:444455556666:domain/a',
    hosts: ['x.cn-north-1.es.amazonaws.com.cn', 'y.cn-north-1.x.amazonaws.com.cn:9098'],
    n: 1,
  });
  assert.equal(localExample(example, {}), example);
  assert.is(localExample('flink/orders.tfstate of reorders', { name: 'clicks' }), 'flink/clicks.tfstate of reorders');
});

test('no message of a spec elsewhere names the places of the schema', () => {
  const elsewhere = { region: 'us-gov-west-1', accountId: '444455556666' };
  const sinks = {
    a: { type: 'kinesis', stream: 'wrong' },
    b: { type: 'opensearch', domain: 'wrong', endpoint: '-' },
    c: { type: 'redshift', mode: 'jdbc', cluster: 1 },
    d: { type: 'msk', auth: 'scram', secret: 'wrong', cluster: [], bootstrapServers: ':', topics: ['t'] },
    e: { type: 's3-tables', tableBucket: 'x' },
  };
  const spec = { alarms: { topics: ['wrong'] }, executionRole: { arn: 'x' }, sinks };
  const text = printed(compileText(minimalSpec(spec, { aws: elsewhere, metadata: { name: 'clicks' } })));
  assert.not.match(text, /eu-west-1|111122223333|arn:aws:|orders/);
  assert.match(text, /arn:aws-us-gov:kinesis:us-gov-west-1:444455556666:stream\/clicks/);
});

/** What a section of the network cannot stand without. */
const beside: Readonly<Record<string, object>> = {
  nat: { egress: 'nat' },
  onPremises: { transitGateway: { create: {} } },
};

for (const { path, field } of allFields().filter((one) => /^spec[.]network[.][a-zA-Z]+$/.test(one.path))) {
  const section = path.slice('spec.network.'.length);
  if (['from', 'zones', 'securityGroups', 'subnetOwner', 'vpc', 'egress'].includes(section)) continue;
  test(`who copies the example of ${path} is refused nothing`, () => {
    const example = ensured(field.examples?.[0], path);
    const network = { vpc: { create: { cidr: '10.20.0.0/16', zones: ['a', 'b', 'c'] } }, ...beside[section] };
    const { diagnostics } = compileText(minimalSpec({ network: { ...network, [section]: example } }));
    const refused = diagnostics.filter(({ severity }) => severity === 'error');
    assert.equal(
      refused.map(({ code, message }) => `${code} ${message}`),
      [],
    );
  });
}

test.run();
