// The table of metrics: what is watched is in it, in the words of the runtime.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { flinkMetrics, flinkNamespace, hasLevel, isInLine, metrics } from '../src/aws/metrics';
import { runtimeOf } from '../src/aws/runtime';
import { own } from '../src/document/own';
import { ensured } from '../src/text/ensured';
import { cases } from './support/golden';

const test = suite('metrics');

test('every alarm that is recommended is on a metric of the table that its runtime has', () => {
  let seen = 0;
  for (const { name, compile } of cases()) {
    const { plan } = compile({ planOnly: true });
    for (const alarm of plan?.alarms ?? []) {
      if (/^.spec.(alarms.(custom|logs)|operations|scaling)\b/.test(alarm.pointer)) continue;
      const { line } = runtimeOf(ensured(plan, 'no plan').application.runtime);
      assert.ok(own(own(metrics, alarm.namespace), alarm.metric), `${name}: ${alarm.namespace} ${alarm.metric}`);
      const flink =
        alarm.namespace === flinkNamespace ? own<(typeof flinkMetrics)['KPUs']>(flinkMetrics, alarm.metric) : undefined;
      assert.ok(!flink || isInLine(flink, line), `${name}: ${alarm.metric} on Flink ${line}`);
      seen += 1;
    }
  }
  assert.ok(seen > 100, `${seen} alarms`);
});

test('what takes the place of a metric is in the table', () => {
  for (const [name, { replacedBy }] of Object.entries(flinkMetrics)) {
    if (replacedBy) assert.ok(own<object>(flinkMetrics, replacedBy.name), name);
  }
});

test('a level has what the levels before it have', () => {
  assert.ok(hasLevel('OPERATOR', 'TASK'));
  assert.ok(hasLevel('TASK', 'TASK'));
  assert.not.ok(hasLevel('APPLICATION', 'TASK'));
});

test('Flink 2.x is not watched by what it deprecates, Flink 1.x not by what came later', () => {
  const both = (name: keyof typeof flinkMetrics) => [1, 2].map((line) => isInLine(flinkMetrics[name], line as 1 | 2));
  assert.equal(both('uptime'), [true, false]);
  assert.equal(both('runningTime'), [false, true]);
  assert.equal(both('cpuUtilization'), [true, true]);
});

test.run();
