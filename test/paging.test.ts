// When nobody is paged: the alarms on how long the job has run, minute by minute, through chains of steps and failures.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Alarm } from '../src/facts/alarm';
import { ensured } from '../src/text/ensured';
import { compileText, minimalSpec } from './support/compile';

const test = suite('paging');

function alarmsOf(scaling: object) {
  const alarms = {
    set: 'recommended',
    critical: { topics: ['arn:aws:sns:eu-west-1:111122223333:pager'] },
    paging: true,
  };
  const { plan } = compileText(minimalSpec({ ...scaling, alarms }), { planOnly: true });
  const named = (id: string): Alarm =>
    ensured(
      plan?.alarms.find((alarm) => alarm.id === id),
      id,
    );
  return { lately: named('change__lately'), ran: named('change__ran') };
}

/** Minutes that the job had run for at the end of each minute; 0 is silence. */
const runs = (minutes: number): number[] => Array.from({ length: minutes }, (_, index) => index + 1);
const silent = (minutes: number): number[] => Array<number>(minutes).fill(0);

/** Whether nobody is paged, in each of these minutes, as long as the job has not restarted by itself. */
function quiet(scaling: object, minutes: readonly number[]): boolean[] {
  const { lately, ran } = alarmsOf(scaling);
  const isOn = (alarm: Alarm, until: number): boolean => {
    const seen = minutes.slice(Math.max(0, until - alarm.periods), until);
    const breaching = seen.filter((minute) => {
      if (minute === 0) return alarm.missingData === 'breaching';
      return alarm.comparison === 'above' ? minute * 60_000 > alarm.threshold : minute * 60_000 < alarm.threshold;
    });
    return breaching.length >= (alarm.datapoints ?? alarm.periods);
  };
  return minutes.map((_, index) => isOn(lately, index + 1) && isOn(ran, index + 1));
}

const scaled = (cooldown: string) => ({ scaling: { metric: { min: 1, max: 8, cooldown } } });

/** The minutes in which it is down, of which somebody would be told. */
function told(scaling: object, minutes: readonly number[]): number {
  return quiet(scaling, minutes).filter((is, index) => minutes[index] === 0 && !is).length;
}

// The cool-down counts from the end of the step before, for whoever has made it, and from its beginning for others.
for (const [cooldown, minutes, update] of [
  ['3m', 3, 10],
  ['4m', 4, 1],
  ['5m', 5, 2],
  ['10m', 10, 4],
  ['15m', 15, 7],
  ['1h', 60, 10],
] as const)
  test(`steps at each end of a cool-down of ${cooldown} page nobody`, () => {
    const step = [...silent(update), ...runs(minutes)];
    assert.is(told(scaled(cooldown), [...runs(60), ...Array.from({ length: 8 }, () => step).flat()]), 0);
    if (update === 10) return;
    const other = [...silent(update), ...runs(minutes - update)];
    assert.is(told(scaled(cooldown), [...runs(60), ...Array.from({ length: 8 }, () => other).flat()]), 0);
  });

test('a deployment of a job that nothing scales pages nobody', () =>
  assert.is(told({}, [...runs(60), ...silent(10), ...runs(60)]), 0));

for (const [cooldown, most] of [
  ['5m', 12],
  ['10m', 15],
  ['1h', 20],
] as const)
  test(`with a cool-down of ${cooldown} a job that does not come back pages after ${most} minutes`, () => {
    assert.is(told(scaled(cooldown), [...runs(60), ...silent(most + 1)]), 2);
  });

test('a job that is submitted over and over pages somebody', () => {
  const fails = [...silent(1), ...runs(1)];
  for (const scaling of [scaled('1m'), scaled('10m'), {}])
    assert.ok(told(scaling, [...runs(60), ...Array.from({ length: 20 }, () => fails).flat()]) > 5);
});

test.run();
