// The dashboard: of CloudWatch's documented structure, on metrics of the table that the runtime has, whatever the spec.
import Ajv from 'ajv';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { flinkMetrics, flinkNamespace, isInLine, metrics, type FlinkMetric } from '../src/aws/metrics';
import { runtimeOf } from '../src/aws/runtime';
import type { Compiled } from '../src/compile';
import { own } from '../src/document/own';
import { address } from '../src/terraform/resource';
import { ensured } from '../src/text/ensured';
import type { DashboardBody, MetricLine, Widget } from '../src/watching/body';
import { dashboardSchema } from './support/dashboard-schema';
import { compileText, minimalSpec } from './support/compile';
import { cases } from './support/golden';

const test = suite('dashboard');
const validate = new Ajv({ discriminator: true, strict: false, allErrors: true }).compile(dashboardSchema);

const compiled = (spec: object): Compiled => compileText(minimalSpec(spec), { planOnly: true });

function bodyOf({ plan }: Compiled): DashboardBody | undefined {
  const found = plan?.resources.find((one) => address(one) === 'aws_cloudwatch_dashboard.application');
  return found?.type === 'aws_cloudwatch_dashboard'
    ? (found.arguments.dashboard_body as unknown as { readonly $json: DashboardBody }).$json
    : undefined;
}

function dashboard(spec: object): DashboardBody {
  return ensured(bodyOf(compiled({ dashboard: true, ...spec })), 'no dashboard');
}

const linesOf = ({ widgets }: DashboardBody): MetricLine[] =>
  widgets.flatMap((widget) => (widget.type === 'metric' ? widget.properties.metrics : []));

interface Named {
  readonly namespace: string;
  readonly metric: string;
}

/** The metric of a line: its own, or that of a query. */
function metricOf([namespace, metric]: MetricLine): Named | undefined {
  if (typeof namespace === 'string' && typeof metric === 'string') return { namespace, metric };
  const expression = typeof namespace === 'object' ? namespace.expression : undefined;
  const [, asked] = /^SELECT [A-Z]+\((\w+)\) FROM SCHEMA/.exec(String(expression)) ?? [];
  return asked === undefined ? undefined : { namespace: flinkNamespace, metric: asked };
}

function overlaps(a: Widget, b: Widget): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** What must hold of every dashboard. */
function hold(body: DashboardBody, line: 1 | 2, name: string): number {
  validate(JSON.parse(JSON.stringify(body)));
  assert.equal(validate.errors ?? [], [], name);
  const all = linesOf(body);
  assert.ok(all.length <= 2500, `${name}: a dashboard has at most 2500 metrics`);
  for (const { namespace, metric } of all.flatMap((one) => metricOf(one) ?? [])) {
    assert.ok(own(own(metrics, namespace), metric), `${name}: ${namespace} ${metric}`);
    const flink = namespace === flinkNamespace ? own<FlinkMetric>(flinkMetrics, metric) : undefined;
    assert.ok(!flink || isInLine(flink, line), `${name}: ${metric} on Flink ${line}`);
  }
  body.widgets.forEach((widget, at) => {
    assert.ok(widget.x + widget.width <= 24, `${name}: a widget leaves the grid`);
    assert.not.ok(
      body.widgets.slice(0, at).some((other) => overlaps(widget, other)),
      `${name}: widgets overlap`,
    );
  });
  return all.length;
}

test('every case with a dashboard switched on has one that CloudWatch documents', () => {
  let lines = 0;
  for (const { name, compile: made } of cases()) {
    const normalised = made({ planOnly: true }).normalised;
    if (!normalised) continue;
    const { line } = runtimeOf(normalised.spec.runtime);
    const { sources, sinks, runtime, alarms, logging } = normalised.spec;
    if (normalised.identity.home.partition !== 'aws') continue;
    const body = bodyOf(compiled({ sources, sinks, runtime, alarms, logging, dashboard: true }));
    if (body) lines += hold(body, line, name);
  }
  assert.ok(lines > 1000, `${lines} lines`);
});

test('Flink 2.x is shown by its own names', () => {
  const names = (runtime: string) => linesOf(dashboard({ runtime })).map((one) => metricOf(one)?.metric);
  assert.ok(['downtime', 'uptime', 'fullRestarts'].every((name) => names('FLINK-1_20').includes(name)));
  assert.ok(['restartingTime', 'runningTime', 'numRestarts'].every((name) => names('FLINK-2_2').includes(name)));
});

test('above the level of the application a query reads the tasks', () => {
  const busy = (level: string) =>
    linesOf(dashboard({ logging: { metrics: level } })).find((one) => metricOf(one)?.metric === 'busyTimeMsPerSecond');
  assert.equal(busy('APPLICATION'), [
    'AWS/KinesisAnalytics',
    'busyTimeMsPerSecond',
    'Application',
    'orders',
    { stat: 'Maximum', id: 'm2' },
  ]);
  const query =
    'SELECT MAX(busyTimeMsPerSecond) FROM SCHEMA("AWS/KinesisAnalytics", Application, Task) ' +
    "WHERE Application = 'orders' GROUP BY Task";
  for (const level of ['TASK', 'OPERATOR', 'PARALLELISM']) assert.equal(busy(level), [{ expression: query, id: 'm2' }]);
});

test('without checkpoints there is no row of them, and with them the interval is a line', () => {
  const titles = (spec: object) => dashboard(spec).widgets.flatMap((one) => ('title' in one.properties ? [one] : []));
  const duration = 'Duration of the last checkpoint';
  const found = (spec: object) =>
    titles(spec).find(({ properties }) => 'title' in properties && properties.title === duration);
  assert.is(found({ checkpoints: { enabled: false } }), undefined);
  const shown = ensured(found({ checkpoints: { interval: '5m' }, alarms: { set: 'recommended' } }), 'no graph');
  assert.equal(shown.type === 'metric' && shown.properties.annotations?.horizontal, [
    { label: 'alarm slow_checkpoints', value: 150_000 },
    { label: 'the interval, 5m', value: 300_000 },
  ]);
});

test('more alarms than a widget takes are in several', () => {
  const custom = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`a${at}`, { metric: 'x', above: at }]));
  const sources = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`s${at}`, { type: 'kinesis', create: {} }]),
  );
  const sinks = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`q${at}`, { type: 'sqs', create: { deadLetters: {} } }]),
  );
  const body = dashboard({ alarms: { set: 'recommended', custom }, sources, sinks });
  hold(body, 1, 'many');
  const shown = body.widgets.flatMap((one) => (one.type === 'alarm' ? [one.properties.alarms.length] : []));
  assert.is(shown[0], 100);
  assert.ok(shown.length > 1);
});

test('without a switch there is none', () => {
  assert.is(bodyOf(compiled({})), undefined);
});

test.run();
