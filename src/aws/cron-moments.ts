// When a cron expression of EventBridge Scheduler comes. The parser's own search cannot be asked: it goes on into the
// next month where a month has no such day, and reads weekdays by the clock of the machine.
import type { parse } from 'aws-cron-parser';

export type Cron = ReturnType<typeof parse>;

/** No moment before this year is still to come: it is when this was written. */
export const thisYear = 2026;

export const numbersOf = (field: readonly unknown[]): number[] => field.filter((value) => typeof value === 'number');

/** The years in which it still comes. */
export const yearsToCome = ({ years }: Pick<Cron, 'years'>): number[] =>
  numbersOf(years).filter((year) => year >= thisYear);

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Its moments in these years, in milliseconds since 1970. What falls into the hour that summer time leaves out does not
 * come, and what falls into the hour that comes twice comes once. Source: EventBridge Scheduler user guide, "Daylight
 * savings time on EventBridge Scheduler": https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 */
export function* momentsOf(cron: Cron, timezone: string, years: readonly number[]): Generator<number> {
  const zone = zoneOf(timezone);
  const times = numbersOf(cron.hours).flatMap((hour) => numbersOf(cron.minutes).map((some) => hour * 60 + some));
  for (const year of years.filter((one) => numbersOf(cron.years).includes(one)))
    for (const date of daysOf(cron, year)) {
      const offsets = [...new Set([zone(date - day), zone(date + 2 * day)])];
      for (const time of times) {
        const local = date + time * minute;
        // Around a day on which nothing changes there is one offset.
        const offset = offsets.length === 1 ? offsets[0] : offsets.find((one) => zone(local - one) === one);
        if (offset !== undefined) yield local - offset;
      }
    }
}

/** Its days in a year, each as the beginning of that day in UTC. */
function daysOf(cron: Cron, year: number): number[] {
  return numbersOf(cron.months).flatMap((month) => {
    const last = daysIn(year, month);
    const weekday = (date: number): number => new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 1;
    return Array.from({ length: last }, (_, index) => index + 1)
      .filter((date) => isDay(cron, { date, last, weekday }))
      .map((date) => Date.UTC(year, month - 1, date));
  });
}

interface Day {
  readonly date: number;
  /** The number of days that the month has. */
  readonly last: number;
  /** 1 is Sunday. */
  readonly weekday: (date: number) => number;
}

/** Source: EventBridge Scheduler user guide, "Cron-based schedules", on `L`, `W` and `#`. */
function isDay({ daysOfMonth, daysOfWeek }: Cron, { date, last, weekday }: Day): boolean {
  const [sign, first, week] = daysOfMonth.length > 0 ? daysOfMonth : daysOfWeek;
  if (daysOfMonth.length > 0) {
    if (sign === 'L') return date === last - Number(first);
    return sign === 'W' ? date === nearest(Number(first), last, weekday) : daysOfMonth.includes(date);
  }
  if (sign === 'L') return weekday(date) === first && date + 7 > last;
  return sign === '#' ? weekday(date) === first && Math.ceil(date / 7) === week : daysOfWeek.includes(weekday(date));
}

/** The working day that is nearest to it in its month. */
function nearest(date: number, last: number, weekday: Day['weekday']): number | undefined {
  const [sunday, saturday] = [1, 7];
  return [0, 1, -1, 2, -2]
    .map((days) => date + days)
    .find((one) => one >= 1 && one <= last && weekday(one) !== sunday && weekday(one) !== saturday);
}

/** Day 0 of the next month is the last of this one. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** By how many milliseconds its clocks are ahead of UTC at a moment. */
function zoneOf(timeZone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const known = new Map<number, number>();
  return (moment) => {
    const before = known.get(moment);
    if (before !== undefined) return before;
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(moment)) ?? [];
    const offset = Number(`${sign ?? '+'}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * minute;
    known.set(moment, offset);
    return offset;
  };
}
