// Schedules of scaling: cron expressions and time zones that EventBridge Scheduler takes.
import { parse } from 'aws-cron-parser';
import { daysIn, momentsOf, numbersOf, yearsToCome, type Cron } from '../aws/cron-moments';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info } from '../diagnostics/problem';
import { child } from '../document/pointer';
import type { KpuBounds } from '../facts/kpu-bounds';
import type { NormalMetricScaling, NormalSchedule } from '../operations/normal';
import type { Check } from './check';

const place = '/spec/scaling/schedule';

export const scalingSchedules: Check = ({ application }) => {
  const { metric, schedule = {} } = application.spec.scaling;
  const schedules = Object.entries(schedule);
  const wrong = schedules.flatMap(wrongMoment);
  if (wrong.length > 0) return wrong;
  return [...atTheSameMoments(schedules), ...(metric ? besideMetric(schedules, metric) : [])];
};

type Named = readonly [name: string, NormalSchedule];

/** Each schedule sets the bounds anew: those of `metric` hold until the first moment of any, and never again. */
function besideMetric(schedules: readonly Named[], metric: NormalMetricScaling): Problem[] {
  const because = { pointer: '/spec/scaling/metric', note: `it scales from ${metric.min} to ${metric.max} KPUs` };
  const higher = schedules.flatMap(([name, { max }]) => {
    if (max <= metric.max) return [];
    const message = `schedule ${name} lets it grow to ${max} KPUs, above the maximum of metric`;
    return [info('FLK3630', child(child(place, name), 'max'), message, { because })];
  });
  const [first, ...others] = schedules;
  if (!first || others.some(([, other]) => !isSame(first[1], other)) || isSame(first[1], metric)) return higher;
  const [name, { min, max }] = first;
  const message = `from the first moment of ${name} on the bounds are ${min} to ${max} KPUs for good`;
  const help = `add a schedule that goes back to ${metric.min} to ${metric.max}`;
  return [...higher, info('FLK3631', child(place, name), message, { on: 'key', because, help })];
}

function isSame(one: KpuBounds, other: KpuBounds): boolean {
  return one.min === other.min && one.max === other.max;
}

/** So many moments of each schedule are compared: of one that comes every minute, those of two months. */
const mostMoments = 100_000;

/**
 * Whichever of two executions comes last would set the bounds. Two may meet only now and then, on a day of the month
 * that is a Monday: each is compared in the first year of every one.
 */
function atTheSameMoments(schedules: readonly Named[]): Problem[] {
  const read = schedules.map((named) => ({ named, cron: parse(named[1].cron) }));
  const years = [...new Set(read.map(({ cron }) => Math.min(...yearsToCome(cron))))].sort();
  const first = new Map<number, Named>();
  return read.flatMap(({ named, cron }): Problem[] => {
    let left = mostMoments;
    for (const moment of momentsOf(cron, named[1].timezone, years)) {
      const before = first.get(moment);
      if (before && !isSame(before[1], named[1])) return [meeting(before, named, moment)];
      if (!before) first.set(moment, named);
      left -= 1;
      if (left === 0) break;
    }
    return [];
  });
}

function meeting([before]: Named, [name]: Named, moment: number): Problem {
  const when = new Date(moment).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' at ');
  const message = `schedules ${before} and ${name} set other bounds at the same moment: on ${when} UTC, for example`;
  const because = { pointer: child(child(place, before), 'cron'), note: `the moments of ${before}` };
  const help = 'change the cron expression of one of them, or remove it';
  return error('FLK3618', child(child(place, name), 'cron'), message, { because, help });
}

function wrongMoment([name, { cron, timezone }]: Named): Problem[] {
  const at = child(place, name);
  const wrong = whatIsWrong(cron);
  const zone = `"${timezone}" is no time zone of the IANA database`;
  return [
    ...(wrong === undefined ? [] : [error('FLK3612', child(at, 'cron'), wrong, { expected: '0 7 ? * MON-FRI *' })]),
    ...(zoneOf(timezone) !== undefined
      ? []
      : [error('FLK3613', child(at, 'timezone'), zone, { expected: 'a name such as Europe/Berlin' })]),
  ];
}

/** What may stand for numbers, and what counts from the end of a month. */
const words: readonly string[] = [
  ...['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
  ...['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'],
  ...['L', 'W', 'LW'],
];

/**
 * The parser knows the six fields and their ranges, and reads what it does not know as no number at all. That one of
 * the days is `?` it leaves to us.
 */
function whatIsWrong(cron: string): string | undefined {
  const [, , dayOfMonth, , dayOfWeek] = cron.split(' ');
  if ((dayOfMonth === '?') === (dayOfWeek === '?')) return 'one of the two days must be "?", and only one';
  const strange = cron.match(/[A-Z]+/g)?.find((word) => !words.includes(word));
  if (strange !== undefined) return `"${strange}" is no day and no month`;
  try {
    const { minutes, hours, months, years, daysOfMonth, daysOfWeek } = parse(cron);
    const fields = { minutes, hours, months, years, days: dayOfMonth === '?' ? daysOfWeek : daysOfMonth };
    const empty = Object.entries(fields).find(([, values]) => values.length === 0 || values.some(isNothing));
    if (empty) return `nothing is within the ${empty[0]} of this expression`;
    return neverComes({ daysOfMonth, daysOfWeek, months, years });
  } catch (reason) {
    return `it cannot be read: ${(reason as Error).message.replace(/^Invalid: /, '')}`;
  }
}

/** A weekday comes five times in a month at the most. */
const mostWeeks = 5;

type Days = Pick<Cron, 'daysOfMonth' | 'daysOfWeek' | 'months' | 'years'>;

/** The parser's own search goes on into the next month, so this is a reader of its fields. */
function neverComes({ daysOfMonth, daysOfWeek, months, years }: Days): string | undefined {
  const toCome = yearsToCome({ years });
  if (toCome.length === 0) return 'its years are over';
  const [sign, , week] = daysOfWeek;
  if (sign === '#' && Number(week) > mostWeeks) return `no weekday comes ${week} times in a month`;
  const days = numbersOf(daysOfMonth);
  // Of "L" and "W" there is one in each month.
  if (days.length === 0 || days.length < daysOfMonth.length) return undefined;
  const first = Math.min(...days);
  const comes = toCome.some((year) => numbersOf(months).some((month) => daysIn(year, month) >= first));
  return comes ? undefined : `no month of these has a day ${first}`;
}

function isNothing(value: unknown): boolean {
  return typeof value === 'number' && Number.isNaN(value);
}

/**
 * Its one name, of those that mean the same zone, by what this machine knows: Node.js brings the database along, and
 * takes a name in any case. AWS takes the identifier's own, in which each part begins with a capital: of a name that
 * has become another's second name, no more is known. Source: that of FLK3613, "Time zones on EventBridge Scheduler".
 */
function zoneOf(name: string): string | undefined {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    const isSecond = timeZone.toUpperCase() !== name.toUpperCase() && /^[A-Z][^/]*(\/[A-Z][^/]*)*$/.test(name);
    return timeZone === name || isSecond ? timeZone : undefined;
  } catch {
    return undefined;
  }
}
