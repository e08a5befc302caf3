// What a month costs: every case is reckoned, sums are the sums of their lines, and a price is read where it is used.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { priceIn, priceSources, type Price } from '../src/aws/price';
import { instancePrice } from '../src/aws/instance-prices';
import { prices } from '../src/aws/prices';
import { billOf, sum, type Bill } from '../src/cost/bill';
import { billText, comparisonText, environmentsText } from '../src/cost/bill-text';
import { compare } from '../src/cost/compare';
import { compileText } from './support/compile';

const test = suite('cost');

/** Machine → USD an hour, as AWS's lists have them, to a cent in proportion. */
const machines: readonly (readonly [type: string, usd: number | undefined, why: string])[] = [
  ['kafka.m5.large', 0.21, 'the size that a family is known by'],
  ['kafka.m5.24xlarge', 10.08, '48 times large'],
  ['kafka.t3.small', 0.0456, 'in no proportion to others'],
  ['express.m7g.4xlarge', 3.264, 'a family with a word before it'],
  ['r6g.large.search', 0.167, 'the size stands between family and service'],
  ['r6g.4xlarge.search', 1.336, 'the list says 1.339'],
  ['m7g.medium.search', 0.0675, 'half of large'],
  ['ra3.xlplus', 1.086, 'a warehouse'],
  ['r99.large.search', undefined, 'no such family'],
  ['kafka.m5.gigantic', undefined, 'no such size'],
  ['constructor', undefined, 'what every object has is no machine'],
];

for (const [type, usd, why] of machines)
  test(`an hour of ${type} costs ${usd ?? 'nobody knows what'}: ${why}`, () => {
    const found = instancePrice(type)?.usd;
    assert.is(found === undefined ? found : Number(found.toFixed(4)), usd);
  });

test('every price has a unit of its own words, a source with a month, and is above nothing', () => {
  for (const [name, { usd, unit, source }] of Object.entries(prices)) {
    assert.ok(usd > 0 && unit.length > 0, name);
    assert.match(priceSources[source].asOf, /^20\d\d-(0[1-9]|1[0-2])$/);
  }
});

test('a price of another Region is that one where it is known, else that of us-east-1, and says so', () => {
  assert.equal(priceIn(prices.kpu, 'us-east-1'), { usd: 0.11, assumed: false });
  assert.equal(priceIn(prices.kpu, 'eu-west-2'), { usd: 0.127, assumed: false });
  assert.equal(priceIn(prices.kpu, 'eu-west-1'), { usd: 0.11, assumed: true });
  assert.equal(priceIn({ ...(prices.kpu as Price) }, 'constructor'), { usd: 0.11, assumed: true });
});

const head = `apiVersion: flinkform/v1
kind: FlinkApplication
metadata: { name: orders, environment: dev }
aws: { region: us-east-1, accountId: "111122223333" }
spec:
  runtime: FLINK-1_20
  code: { bucket: example-artifacts, key: orders.jar, version: v1 }
`;

function bill(body: string): Bill {
  const { plan, configuration, diagnostics } = compileText(head + body);
  if (!plan || !configuration) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message)));
  return billOf(plan, configuration);
}

/** Lines as `group: what = monthly`, of one group. */
const linesOf = ({ lines }: Bill, group: string): string[] =>
  lines.filter((line) => line.group === group).map(({ what, monthly }) => `${what} = ${monthly.now.toFixed(2)}`);

/** Spec of a group → what is paid for it at rest. */
const atRest: readonly (readonly [title: string, group: string, body: string, lines: readonly string[]])[] = [
  [
    'shards, and what they keep beyond a day',
    'source orders',
    '  sources: { orders: { type: kinesis, create: { mode: provisioned, shards: 4, retention: 3d } } }\n',
    ['shards = 43.80', 'records kept beyond a day = 58.40'],
  ],
  [
    'a consumer of a created stream pays for each of its shards',
    'source orders',
    '  sources:\n    orders: { type: kinesis, consumer: efo, create: { mode: provisioned, shards: 4, retention: 1d } }\n',
    ['shards = 43.80', 'shards of the consumer = 43.80'],
  ],
  [
    'an on-demand stream is paid for by the hour',
    'source orders',
    '  sources: { orders: { type: kinesis, create: { mode: on-demand } } }\n',
    ['stream on demand = 29.20'],
  ],
  [
    'endpoints cost in each zone (for the stream, logs and metrics), whoever needs them first; gateways nothing',
    'network',
    '  network: { vpc: { create: { cidr: 10.0.0.0/16, zones: [a, b] } }, egress: endpoints }\n' +
      '  sources: { orders: { type: kinesis, create: {} } }\n',
    ['interface endpoints, in each zone = 43.80'],
  ],
  [
    'a NAT gateway has an address',
    'network',
    '  network: { vpc: { create: { cidr: 10.0.0.0/16, zones: [a, b] } }, egress: nat, nat: { perZone: true } }\n' +
      '  sources: { orders: { type: kinesis, create: {} } }\n',
    ['NAT gateways = 65.70', 'public addresses = 7.30'],
  ],
];

for (const [title, group, body, lines] of atRest)
  test(title, () => {
    assert.equal(linesOf(bill(body), group).sort(), [...lines].sort());
  });

/** The bill of a network that is a stack of its own. */
function billOfNetwork(zones: readonly string[], add: readonly string[], more: object = {}): Bill {
  const vpc = { create: { cidr: '10.20.0.0/16', zones } };
  const { networkPlan, configuration, diagnostics } = compileText({
    apiVersion: 'flinkform/v1',
    kind: 'Network',
    metadata: { name: 'core' },
    aws: { region: 'us-east-1', accountId: '111122223333' },
    spec: { vpc, egress: 'endpoints', endpoints: { add }, ...more },
  });
  if (!networkPlan || !configuration) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message)));
  return billOf(networkPlan, configuration);
}

test('all of a network of its own is the network; its contract costs something beyond 4 KB alone', () => {
  const small = billOfNetwork(['a'], ['kinesis-streams', 's3']);
  assert.ok(small.lines.every(({ group }) => group === 'network'));
  assert.equal(linesOf(small, 'network'), ['interface endpoints, in each zone = 21.90']);
  const large = billOfNetwork(['a', 'b', 'c', 'd', 'e', 'f'], ['kinesis-streams', 'kms', 'glue', 'sts', 'sns', 'sqs'], {
    vpc: { create: { cidr: '10.20.0.0/16', zones: ['a', 'b', 'c', 'd', 'e', 'f'], networkAcl: 'ephemeral' } },
  });
  assert.equal(linesOf(large, 'network'), ['advanced parameter = 0.05', 'interface endpoints, in each zone = 350.40']);
});

test('snapshots are paid for until somebody deletes them, where there are any', () => {
  const ofSnapshots = (body: string): string[] =>
    bill(body).use.flatMap(({ group, unit, usd }) => (unit.includes('snapshots') ? [`${group}: ${usd}`] : []));
  assert.equal(ofSnapshots('  compute: { parallelism: 2 }\n'), ['application: 0.023']);
  assert.equal(ofSnapshots('  compute: { parallelism: 2 }\n  snapshots: { enabled: false }\n'), []);
});

test('a dashboard is paid for at rest; the metrics of log alarms in months in which they have data', () => {
  const topics = 'topics: ["arn:aws:sns:us-east-1:111122223333:on-call"]';
  const watched = bill(
    `  dashboard: true\n  alarms: { logs: true, critical: { ${topics} }, warning: { ${topics} } }\n`,
  );
  assert.equal(linesOf(watched, 'dashboard'), ['dashboards = 3.00']);
  assert.equal(
    watched.use.flatMap(({ group, unit, usd }) => (unit.includes('custom metric') ? [`${group}: ${usd}`] : [])),
    ['alarms: 0.3'],
  );
  assert.equal(watched.unknown, []);
});

test('the application pays for its KPUs, one more, and their disks; under automatic scaling up to the quota', () => {
  const { lines } = bill(
    '  compute: { parallelism: 4, parallelismPerKpu: 2, kpuQuota: 10 }\n  scaling: { automatic: true }\n',
  );
  const [kpus, disks] = lines;
  assert.equal(kpus?.units, { minimum: 3, now: 3, maximum: 11 });
  assert.is(kpus?.monthly.now, 240.9);
  assert.equal(disks?.units, { minimum: 100, now: 100, maximum: 500 });
});

test('what scales it may bring it below what the spec says', () => {
  const [kpus] = bill(
    '  compute: { parallelism: 4 }\n  scaling: { metric: { min: 2, max: 8 } }\n' +
      '  sources: { orders: { type: kinesis, create: {} } }\n',
  ).lines;
  assert.equal(kpus?.units, { minimum: 3, now: 5, maximum: 9 });
});

test('what is not known is named, and counted in no sum', () => {
  const efo = bill(
    '  sources:\n    orders: { type: kinesis, stream: "arn:aws:kinesis:us-east-1:111122223333:stream/orders", ' +
      'consumer: efo }\n',
  );
  assert.equal(
    efo.unknown.map(({ group }) => group),
    ['source orders'],
  );
  assert.equal(linesOf(efo, 'source orders'), []);
});

test('an alarm on metric mathematics is paid for by its metrics; what one on a query finds is not known', () => {
  const scaled = (level: string): Bill =>
    bill(
      `  logging: { metrics: ${level} }\n  compute: { parallelism: 2 }\n` +
        '  scaling: { metric: { min: 2, max: 4, rules: { busy: { measure: busy-time, out: 800, in: 200 } } } }\n',
    );
  const [listed, queried] = [scaled('APPLICATION'), scaled('TASK')];
  const counted = ({ lines }: Bill): number =>
    sum(lines.filter(({ what }) => what === 'metrics in alarms').map(({ units }) => units)).now;
  assert.is(counted(listed) - counted(queried), 2, 'one above and one below');
  assert.equal(listed.unknown, []);
  assert.equal(queried.unknown, [
    { group: 'scaling', what: 'alarms on queries: each metric that a query finds is charged' },
  ]);
});

test('in China no price is known, and all that is paid for is named', () => {
  const body = '  sources: { orders: { type: kinesis, create: { mode: provisioned, shards: 4 } } }\n';
  const { plan, configuration } = compileText(head.replace('us-east-1', 'cn-north-1') + body);
  if (!plan || !configuration) throw new Error('no plan');
  const chinese = billOf(plan, configuration);
  const here = bill(body);
  assert.equal([chinese.lines, chinese.use, chinese.total, chinese.asOf], [[], [], undefined, undefined]);
  assert.is(chinese.unknown.length, here.lines.length + here.use.length + here.unknown.length);
  assert.ok(chinese.unknown.some(({ group, what }) => group === 'source orders' && what === 'shards: 4'));
  assert.equal(compare(here, chinese).changes, []);
  assert.not.match(billText(chinese), /USD|[0-9][.][0-9]/);
  assert.match(billText(chinese), /CNY/);
  assert.match(environmentsText([here, chinese]), /cn-north-1 +[?] +[?] +[?]/);
  assert.match(comparisonText(compare(here, chinese)), /CNY/);
  assert.not.match(comparisonText(compare(here, chinese)), /total/);
});

test('the total is the sum of the lines, and no figure is missing', () => {
  for (const [, , body] of atRest) {
    const { lines, total } = bill(body);
    assert.equal(total, sum(lines.map(({ monthly }) => monthly)));
    for (const { monthly } of lines) assert.ok(Object.values(monthly).every((usd) => Number.isFinite(usd) && usd >= 0));
  }
});

test('a comparison has the lines that differ, and no others', () => {
  const stream = (shards: number): Bill =>
    bill(`  sources: { orders: { type: kinesis, create: { mode: provisioned, shards: ${shards}, retention: 1d } } }\n`);
  const { changes } = compare(stream(1), stream(3));
  assert.equal(
    changes.map(({ what }) => what),
    ['shards'],
  );
  assert.is(changes[0]?.after?.now, 32.85);
  assert.equal(compare(stream(2), stream(2)).changes, []);
});

test.run();
