// What a stack costs in a month: what is there whatever the job does, as figures; what depends on its traffic, as
// prices; and what nobody here knows, by name.
import { segments } from '../document/pointer';
import { stackOf } from '../facts/identity';
import type { Configuration } from '../override';
import type { AnyPlan, Plan } from '../plan';
import { readerOf, type Block } from '../reach/read-block';
import { address, type AnyResource } from '../terraform/resource';
import { groupBy } from '../text/group-by';
import { chargesFor } from './charges';
import { hoursOfMonth, priceIn, priceSources, type Price } from '../aws/price';
import { prices } from '../aws/prices';

/** The least, what the spec says now, and the most under scaling. */
export interface Range {
  readonly minimum: number;
  readonly now: number;
  readonly maximum: number;
}

/** Something that is paid for at rest. */
export interface Line {
  /** Whose it is: `application`, `source orders`, `network`. */
  readonly group: string;
  readonly what: string;
  readonly units: Range;
  readonly unit: string;
  readonly per: 'hour' | 'month';
  /** USD for one unit. */
  readonly usd: number;
  /** USD in a month. */
  readonly monthly: Range;
}

/** What is paid for each unit of use. */
export interface Use {
  readonly group: string;
  readonly unit: string;
  readonly usd: number;
}

export interface Unknown {
  readonly group: string;
  readonly what: string;
}

export interface Bill {
  readonly name: string;
  readonly region: string;
  readonly lines: readonly Line[];
  /** Absent where no price is known. */
  readonly total?: Range;
  readonly use: readonly Use[];
  readonly unknown: readonly Unknown[];
  /** Whether prices of us-east-1 stand for those of the stack's own Region. */
  readonly assumed: boolean;
  /** The months that the prices are of: oldest and newest; absent with the total. */
  readonly asOf?: readonly [oldest: string, newest: string];
}

interface Charged extends Omit<Line, 'usd' | 'monthly' | 'unit' | 'per'> {
  readonly price: Price;
}

/** Of the configuration that Terraform gets, overrides included. */
export function billOf(plan: AnyPlan, configuration: Configuration): Bill {
  const bill = inDollars(plan, configuration);
  return stackOf(plan).home.partition === 'aws-cn' ? withoutPrices(bill) : bill;
}

/**
 * In China AWS charges in CNY, by lists of its own: what is paid for is known, and no price of it. Source:
 * https://docs.amazonaws.cn/en_us/aws/latest/userguide/billing-and-payment.html
 */
function withoutPrices({ name, region, lines, use, unknown }: Bill): Bill {
  const paid = [
    ...lines.map(({ group, what, units }) => ({ group, what: `${what}: ${said(units)}` })),
    ...use.map(({ group, unit }) => ({ group, what: `each ${unit}` })),
  ];
  return { name, region, lines: [], use: [], unknown: [...paid, ...unknown], assumed: false };
}

/** The same three, where they differ. */
function said({ minimum, now, maximum }: Line['units']): string {
  return minimum === now && now === maximum ? String(now) : `${minimum}, ${now}, ${maximum} (minimum, now, maximum)`;
}

function inDollars(plan: AnyPlan, configuration: Configuration): Bill {
  const { name, home } = stackOf(plan);
  const groups = new Map<string, string>(plan.resources.map((one) => [address(one), groupOf(one, plan)]));
  const found = [...readerOf(configuration).blocks.values()].map((block) => ({
    group: groups.get(block.address) ?? 'overrides',
    block,
    charges: chargesFor(block),
  }));
  const charged: Charged[] = [
    ...('application' in plan ? ofApplication(plan) : []),
    ...found.flatMap(({ group, block, charges: { standing = [] } }) =>
      standing.map(({ what, price, units }) => ({ group, what, price, units: always(units * instances(block)) })),
    ),
  ];
  const lines = added(charged).map((one) => lineOf(one, home.region));
  const used = unique(
    found.flatMap(({ group, charges: { use = [] } }) => use.map((key) => ({ group, price: prices[key] }))),
  );
  const priced: Price[] = [...charged, ...used].map(({ price }) => price);
  return {
    name,
    region: home.region,
    lines,
    total: sum(lines.map(({ monthly }) => monthly)),
    use: used.map(({ group, price }) => ({ group, unit: price.unit, usd: priceIn(price, home.region).usd })),
    unknown: unique(found.flatMap(({ group, charges: { unknown = [] } }) => unknown.map((what) => ({ group, what })))),
    assumed: priced.some((price) => priceIn(price, home.region).assumed),
    asOf: datesOf(priced),
  };
}

/** KPUs, the one for orchestration among them, and the disk of each. Source: developer guide, "Pricing". */
function ofApplication({ capacity }: Plan): Charged[] {
  const { kpus, billedKpus, leastBilledKpus = billedKpus, mostBilledKpus } = capacity;
  const billed = { minimum: leastBilledKpus, now: billedKpus, maximum: mostBilledKpus };
  const disks = scaled({ minimum: leastBilledKpus - 1, now: kpus, maximum: mostBilledKpus - 1 }, gigabytesOfKpu);
  return [
    { group: 'application', what: 'KPUs, one of them for orchestration', price: prices.kpu, units: billed },
    {
      group: 'application',
      what: `GB of running storage, ${gigabytesOfKpu} for each KPU`,
      price: prices.runningStorage,
      units: disks,
    },
  ];
}

/** Source: developer guide, "Application resources". */
const gigabytesOfKpu = 50;

/** How many things a resource stands for. */
function instances({ body }: Block): number {
  const each: unknown = Reflect.get(Object(body), 'for_each');
  return typeof each === 'object' && each !== null ? Object.keys(each).length : 1;
}

/** `/spec/sources/orders/create` → `source orders`. An endpoint is the network's, whatever needs it first. */
function groupOf({ type, cause }: AnyResource, plan: AnyPlan): string {
  if (!('application' in plan) || type === 'aws_vpc_endpoint') return 'network';
  const [, section, name] = segments(cause);
  if ((section === 'sources' || section === 'sinks') && name !== undefined) return `${section.slice(0, -1)} ${name}`;
  return section !== undefined && sections.includes(section) ? section : 'application';
}

const sections: readonly string[] = ['network', 'alarms', 'scaling', 'operations', 'dashboard'];

/** Several of one kind and price in a group are one line. */
function added(charged: readonly Charged[]): Charged[] {
  const alike = groupBy(charged, ({ group, what, price }) => JSON.stringify([group, what, price.unit]));
  return [...alike.values()].map((some) => ({ ...some[0], units: sum(some.map(({ units }) => units)) }));
}

function lineOf({ group, what, units, price }: Charged, region: string): Line {
  const { usd } = priceIn(price, region);
  const per = price.per === 'hour' ? 'hour' : 'month';
  return {
    group,
    what,
    units,
    unit: price.unit,
    per,
    usd,
    monthly: scaled(units, usd * (per === 'hour' ? hoursOfMonth : 1)),
  };
}

const always = (units: number): Range => ({ minimum: units, now: units, maximum: units });

const scaled = ({ minimum, now, maximum }: Range, by: number): Range =>
  rounded({ minimum: minimum * by, now: now * by, maximum: maximum * by });

/** To a cent: sums of fractions would show digits that mean nothing. */
function rounded({ minimum, now, maximum }: Range): Range {
  const cents = (usd: number): number => Math.round(usd * 100) / 100;
  return { minimum: cents(minimum), now: cents(now), maximum: cents(maximum) };
}

export function sum(ranges: readonly Range[]): Range {
  const all = (keyOf: (range: Range) => number): number => ranges.reduce((some, one) => some + keyOf(one), 0);
  return rounded({
    minimum: all(({ minimum }) => minimum),
    now: all(({ now }) => now),
    maximum: all(({ maximum }) => maximum),
  });
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function datesOf(priced: readonly Price[]): readonly [string, string] {
  const dates = priced.map(({ source }) => priceSources[source].asOf).sort();
  return [String(dates[0]), String(dates.at(-1))];
}
