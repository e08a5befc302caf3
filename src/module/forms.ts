// Texts with a form that letters and digits alone do not say: durations, ranges of addresses, dates, Regions. Others of
// the same kind, of about the same size, so that what limits them elsewhere takes them too.
import { partitions } from '../aws/regions';
import { ensured } from '../text/ensured';
import { toMilliseconds } from '../text/duration';
import { primesFrom } from './primes';

/** Undefined for a text of another form; the ones nearest to it come first. */
export function othersOfForm(text: string): readonly string[] | undefined {
  return forms.map((form) => form(text)).find((others) => others !== undefined);
}

const forms: readonly ((text: string) => readonly string[] | undefined)[] = [
  durations,
  ranges,
  addresses,
  days,
  times,
  regions,
  cronExpressions,
];

const units = ['d', 'h', 'm', 's', 'ms'] as const;

/** In the same unit first, then in all others about as long. */
function durations(text: string): readonly string[] | undefined {
  if (!/^[0-9]{1,9}(ms|s|m|h|d)$/.test(text)) return undefined;
  const [own, long] = [text.replace(/^[0-9]+/, ''), toMilliseconds(text)];
  const inUnit = (unit: string): string[] => {
    const amount = long / toMilliseconds(`1${unit}`);
    return amount < 1 || amount > 99_999_999 ? [] : near(Math.round(amount)).map((one) => `${one}${unit}`);
  };
  return [...inUnit(own), ...units.filter((unit) => unit !== own).flatMap((unit) => inUnit(unit).slice(0, 2))];
}

/** Primes about as large, in turn larger and smaller. */
function near(amount: number): number[] {
  const above = primesFrom(amount + 1, 4);
  const below = primesFrom(Math.max(2, Math.floor(amount * 0.6)), 4).filter((one) => one < amount);
  return [above[0], below[0], above[1], below[1], above[2], above[3]].flatMap((one) => one ?? []);
}

/** Of private addresses, as large, and one half as large. */
function ranges(text: string): readonly string[] | undefined {
  const [, size] = /^[0-9]{1,3}(?:[.][0-9]{1,3}){3}[/]([0-9]{1,2})$/.exec(text) ?? [];
  if (size === undefined) return undefined;
  if (text.startsWith('169.254.')) return [37, 53, 71, 89].map((one) => `169.254.${one}.${one % 64 < 60 ? 68 : 4}/30`);
  const at = (second: number, prefix: number): string =>
    prefix <= 8
      ? `10.0.0.0/${prefix}`
      : `10.${prefix < 16 ? second & (256 - 2 ** (16 - prefix)) : second}.0.0/${prefix}`;
  const own = Number(size);
  return [...[37, 53, 71, 89, 103, 139].map((one) => at(one, own)), at(167, Math.min(own + 1, 32))];
}

function addresses(text: string): readonly string[] | undefined {
  const [, first] = /^([0-9]{1,3})(?:[.][0-9]{1,3}){3}$/.exec(text) ?? [];
  return first === undefined
    ? undefined
    : [37, 53, 71, 89, 103, 139].map((one) => `${first}.${one}.${one + 2}.${one + 4}`);
}

/** Days, and moments of them. */
function days(text: string): readonly string[] | undefined {
  const [, year, rest] = /^([0-9]{4})-[0-9]{2}-[0-9]{2}(T.*)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const others = ['03-17', '07-23', '11-29', '05-13', '10-19', '08-27'];
  const time = rest === undefined ? '' : rest.replace(/[0-9]{2}:[0-9]{2}:[0-9]{2}/, '13:37:53');
  return others.map((day) => `${year}-${day}${time}`);
}

function times(text: string): readonly string[] | undefined {
  return /^[0-9]{2}:[0-9]{2}$/.test(text) ? ['13:37', '07:53', '19:23', '05:41', '11:59', '17:47'] : undefined;
}

/** Of the same partition; those in which most is offered come first. */
function regions(text: string): readonly string[] | undefined {
  const own = Object.values(partitions).find((one) => (one.regions as readonly string[]).includes(text));
  if (!own) return undefined;
  const large = ['us-east-1', 'ap-southeast-2', 'eu-central-1', 'us-west-2', 'eu-west-1', 'ap-northeast-1'];
  const others: readonly string[] = own.regions.filter((one) => one !== text);
  return [...large.filter((one) => others.includes(one)), ...others.filter((one) => !large.includes(one))];
}

/** Six fields, as EventBridge takes them: at another minute and hour. */
function cronExpressions(text: string): readonly string[] | undefined {
  const fields = text.split(' ');
  if (fields.length !== 6 || !/^[0-9A-Z*?/,#LW -]+$/.test(text)) return undefined;
  return [
    [37, 13],
    [53, 7],
    [23, 19],
    [41, 5],
    [59, 11],
    [47, 17],
  ].map(([minute, hour]) =>
    [minute, hour, ...fields.slice(2)].map((one) => String(ensured(one, 'a field of cron'))).join(' '),
  );
}
