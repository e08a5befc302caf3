// Schedules of scaling: cron expressions and time zones that EventBridge Scheduler takes.
import { parse } from 'aws-cron-parser';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child } from '../document/pointer';
import type { Check } from './check';

export const scalingSchedules: Check = ({ application }) =>
  Object.entries(application.spec.scaling.schedule ?? {}).flatMap(([name, { cron, timezone }]): Problem[] => {
    const at = child('/spec/scaling/schedule', name);
    const wrong = whatIsWrong(cron);
    const zone = `"${timezone}" is no time zone of the IANA database`;
    return [
      ...(wrong === undefined ? [] : [error('FLK3612', child(at, 'cron'), wrong, { expected: '0 7 ? * MON-FRI *' })]),
      ...(isTimeZone(timezone)
        ? []
        : [error('FLK3613', child(at, 'timezone'), zone, { expected: 'a name such as Europe/Berlin' })]),
    ];
  });

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
    return empty && `nothing is within the ${empty[0]} of this expression`;
  } catch (reason) {
    return `it cannot be read: ${(reason as Error).message.replace(/^Invalid: /, '')}`;
  }
}

function isNothing(value: unknown): boolean {
  return typeof value === 'number' && Number.isNaN(value);
}

/** By what this machine knows of time zones, which Node.js brings along. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
