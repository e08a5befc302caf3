// duration: a whole number and a unit.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { toDays, toHours, toMilliseconds } from '../src/text/duration';

const test = suite('duration');

const durations: [text: string, milliseconds: number][] = [
  ['0ms', 0],
  ['500ms', 500],
  ['60s', 60_000],
  ['5m', 300_000],
  ['24h', 86_400_000],
  ['7d', 604_800_000],
  ['365d', 31_536_000_000],
];
for (const [text, milliseconds] of durations) {
  test(`${text} is ${milliseconds} ms`, () => {
    assert.is(toMilliseconds(text), milliseconds);
  });
}

test('counts in hours and days as well', () => {
  assert.is(toHours('7d'), 168);
  assert.is(toDays('36h'), 1.5);
});

for (const text of ['', '60', 's', '60 s', '1.5h', '-1s', '1w', '60s ']) {
  test(`throws at "${text}": the schema has let only durations through`, () => {
    assert.throws(() => toMilliseconds(text), /not a duration/);
  });
}

test.run();
