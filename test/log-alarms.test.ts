// The filters of the alarms on the log, held against lines of real logs: what must be counted is, and nothing else.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { failures } from '../src/watching/log-alarms';
import { compileText, minimalSpec } from './support/compile';
import { matchesPattern } from './support/filter-pattern';
import { logLines } from './support/log-lines';

const topic = 'arn:aws:sns:eu-west-1:111122223333:on-call';
const alarms = { logs: true, critical: { topics: [topic] }, warning: { topics: [topic] } };
const arn = 'arn:aws:kinesisanalytics:eu-west-1:111122223333:application/orders';

/** The patterns that count for each alarm, by its id. */
function patternsOf(more: object): ReadonlyMap<string, readonly string[]> {
  const { plan } = compileText(minimalSpec({ alarms, ...more }), { planOnly: true });
  const filters = (plan?.resources ?? []).filter(({ type }) => type === 'aws_cloudwatch_log_metric_filter');
  const found = new Map<string, string[]>();
  for (const { arguments: given } of filters) {
    const { pattern, metric_transformation: metric } = given as {
      pattern: string;
      metric_transformation: { name: string };
    };
    const id = metric.name.replace(/^log_/, '');
    found.set(id, [...(found.get(id) ?? []), pattern]);
  }
  return found;
}

function rung(patterns: ReturnType<typeof patternsOf>, line: string): string[] {
  return [...patterns].flatMap(([id, all]) => (all.some((pattern) => matchesPattern(pattern, line)) ? [id] : []));
}

const syntax = suite('filter patterns');
const rows: readonly [pattern: string, line: string, counts: boolean][] = [
  ['"A b"', 'is A b here', true],
  ['"A b"', 'is a b here', false],
  ['"A" "B"', 'B before A', true],
  ['"A" "B"', 'A alone', false],
  ['?"A" ?"B"', 'B alone', true],
  ['?"A" ?"B"', 'neither', false],
  ['"A" ?"B"', 'B alone', false],
  ['"A" ?"B"', 'A alone', true],
];
for (const [pattern, line, counts] of rows)
  syntax(`${pattern} of "${line}"`, () => assert.is(matchesPattern(pattern, line), counts));
syntax('what is no list of phrases is refused, as is what is too long', () => {
  for (const strange of ['', 'A', '"A', '-"A"', '{ $.a = "b" }', '%a%'])
    assert.throws(() => matchesPattern(strange, 'A'));
  assert.throws(() => matchesPattern(`"${'a'.repeat(1023)}"`, 'a'), /1025 characters/);
});
syntax.run();

const own = suite('in a group of its own');
const ofOwn = patternsOf({});
own('every alarm has one filter', () => {
  assert.equal([...ofOwn.keys()].sort(), Object.keys(failures).sort());
  for (const all of ofOwn.values()) assert.is(all.length, 1);
});
for (const { source, line, rings } of logLines)
  own(`${line.slice(0, 60)} (${source})`, () => assert.equal(rung(ofOwn, line).sort(), [...rings].sort()));
own('every term is in a line that rings for it', () => {
  for (const [id, { terms }] of Object.entries(failures))
    for (const term of terms) {
      const shown = logLines.some(({ line, rings }) => line.includes(term) && rings.some((one) => one === id));
      assert.ok(shown, term);
    }
});
own.run();

const shared = suite('in a group that others write to');
const ofShared = patternsOf({
  logging: { stream: 'arn:aws:logs:eu-west-1:111122223333:log-group:all:log-stream:flink' },
});
for (const { source, line, rings } of logLines)
  shared(`${line.slice(0, 60)} (${source})`, () => {
    assert.equal(rung(ofShared, line), [], 'of nobody that it knows');
    assert.equal(rung(ofShared, `{"applicationARN":"${arn}","message":${line}}`).sort(), [...rings].sort());
  });
shared.run();
