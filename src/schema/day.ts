// What the pattern of a day does not say: whether the calendar has it.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { Pointer } from '../document/pointer';

/** @param day `2027-02-31`, as the pattern of the schema lets it through */
export function wrongDay(pointer: Pointer, day: string): Problem[] {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = daysIn(year, month);
  if (date <= last) return [];
  const nearest = `${day.slice(0, -2)}${last}`;
  return [error('FLK2006', pointer, `"${day}" is not a day of the calendar`, { suggestions: [nearest] })];
}

/** The calendar repeats itself after 400 years, and `Date` takes a year below 100 for one of the last century. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year + 400, month, 0)).getUTCDate();
}
