// Bills as people read them.
import { groupBy } from '../text/group-by';
import { ensured } from '../text/ensured';
import { harmless } from '../text/harmless';
import type { Bill, Range } from './bill';
import type { Comparison } from './compare';
import { home, hoursOfMonth } from '../aws/price';

type Row = readonly [label: string, ...figures: string[]];

const nothing: Range = { minimum: 0, now: 0, maximum: 0 };

/** One stack: what it costs at rest, by whose it is; what use costs; what is not known. */
export function billText(bill: Bill): string {
  const { total } = bill;
  if (!total) return [`${harmless(bill.name)}  ${bill.region}`, noPrice, ...unknowns(bill.unknown), ''].join('\n');
  const groups = groupBy(bill.lines, ({ group }) => group);
  const rows: Row[] = [
    [`${harmless(bill.name)}  ${bill.region}`, 'minimum', 'now', 'maximum'],
    ...[...groups].flatMap(([group, lines]): Row[] => [
      [harmless(group)],
      ...lines.map(({ what, units, per, usd, monthly }): Row => [
        `  ${harmless(what)}: ${figure(units.now)} x ${usd} ${per === 'hour' ? 'an hour' : 'a month'}`,
        ...money(monthly),
      ]),
    ]),
    ['total', ...money(total)],
  ];
  return [...table(rows), ...footer(bill), ...using(bill), ...unknowns(bill.unknown), ''].join('\n');
}

const noPrice = 'No price is known: in China AWS charges in CNY, by lists of its own';

/** One row for each stack. */
export function environmentsText(bills: readonly Bill[]): string {
  const rows: Row[] = [
    ['USD a month', 'minimum', 'now', 'maximum', 'not known'],
    ...bills.map((bill): Row => [
      `${harmless(bill.name)}  ${bill.region}`,
      ...(bill.total ? money(bill.total) : ['?', '?', '?']),
      String(bill.unknown.length),
    ]),
  ];
  return `${table(rows).join('\n')}\n`;
}

export function comparisonText({ before, after, changes, unknown }: Comparison): string {
  const title = `from ${harmless(before.name)} to ${harmless(after.name)}`;
  if (!before.total || !after.total) return [title, noPrice, ...unknowns(unknown), ''].join('\n');
  const rows: Row[] = [
    [title, 'minimum', 'now', 'maximum'],
    ...changes.map((one): Row => [
      `${harmless(one.group)}: ${one.what}`,
      ...difference(one.before ?? nothing, one.after ?? nothing),
    ]),
    ['total', ...difference(before.total, after.total)],
    ['total then', ...money(after.total)],
  ];
  return [...table(rows), ...unknowns(unknown), ''].join('\n');
}

/** In one line; nothing where it costs the same, or nobody knows. */
export function costLine({ before, after }: Comparison): string {
  if (!before.total || !after.total || before.total.now === after.total.now) return '';
  const [, now] = difference(before.total, after.total);
  return `\nUSD a month: ${money(before.total)[1]} -> ${money(after.total)[1]} (${now})\n`;
}

function footer({ assumed, region, asOf }: Bill): string[] {
  const [oldest, newest] = ensured(asOf, 'prices without a date');
  const when = oldest === newest ? newest : `${oldest} to ${newest}`;
  const whose = assumed ? `of ${home}, as those of ${region} are not all known here` : `of ${region}`;
  return [`USD a month of ${hoursOfMonth} hours, without taxes and discounts; prices ${whose}, from ${when}`];
}

/** One line for each price, and whose uses it is paid for. */
function using({ use }: Bill): string[] {
  const alike = [...groupBy(use, ({ unit, usd }) => `${usd} for each ${unit}`)];
  const lines = alike.map(([price, uses]) => `  ${price}: ${uses.map(({ group }) => harmless(group)).join(', ')}`);
  return lines.length === 0 ? [] : ['', 'and by use', ...lines];
}

function unknowns(unknown: Bill['unknown']): string[] {
  if (unknown.length === 0) return [];
  return ['', 'not in these sums', ...unknown.map(({ group, what }) => `  ${harmless(group)}: ${what}`)];
}

const figure = (units: number): string => units.toLocaleString('en', { maximumFractionDigits: 2 });

const dollars = (usd: number): string =>
  usd.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const money = ({ minimum, now, maximum }: Range): string[] => [minimum, now, maximum].map(dollars);

function difference(old: Range, now: Range): string[] {
  return [now.minimum - old.minimum, now.now - old.now, now.maximum - old.maximum].map(signedDollars);
}

/** `+1,234.50` */
export function signedDollars(usd: number): string {
  return usd > 0 ? `+${dollars(usd)}` : dollars(usd);
}

/** The first column to the left, the others to the right. */
function table(rows: readonly Row[]): string[] {
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(0, ...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map(([label, ...figures]) => {
    const right = figures.map((one, at) => one.padStart(Number(widths[at + 1]) + 2)).join('');
    return right === '' ? label : label.padEnd(Number(widths[0])) + right;
  });
}
