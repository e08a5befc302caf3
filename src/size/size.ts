// From a load to what it takes: shards or partitions, parallelism, KPUs, addresses; each with its arithmetic.
import type { Splits, Throughput } from '../connectors/connector';
import type { KpuBounds } from '../facts/kpu-bounds';
import { addressesPerKpu, reservedAddresses } from '../network/address-plan';

/** What comes, and what is known of the job. */
export interface Load {
  /** At the peak. */
  readonly recordsPerSecond: number;
  /** Bytes of one record, its key included. */
  readonly recordSize: number;
  /** Records a second that one task slot was measured to take, at full work; without it no parallelism is reckoned. */
  readonly perSlot?: number;
  /** Readers of the source that share its throughput, this application among them. */
  readonly readers: number;
}

/** What the spec says. */
export interface Given {
  readonly parallelism: number;
  readonly parallelismPerKpu: number;
  readonly kpuQuota: number;
  readonly maxParallelism?: number;
  /** With a scaler the parallelism is its own: the spec bounds it. */
  readonly scaled?: { readonly by: 'metric' | 'schedule'; readonly most: KpuBounds['max'] };
  /** What the source's service takes; absent for one without documented limits. */
  readonly throughput?: Throughput;
  /** How many shards or partitions there are. */
  readonly splits?: Pick<Splits, 'count' | 'noun'>;
  /** Addresses of one private subnet, if it is created. */
  readonly addresses?: number;
}

/** One figure, and how it came about. */
export interface Step {
  readonly what: string;
  readonly value: number;
  /** `5,000 records / 1,000 for each shard`. */
  readonly from: string;
}

export interface Sized {
  readonly steps: readonly Step[];
  /** The input that decided the most; absent while nothing that is known decides. */
  readonly decidedBy?: string;
  /** What to change in the spec; empty when it is right. */
  readonly advice: readonly string[];
}

/**
 * Slots are planned to be busy for this part of the time: where the service's own scaling adds capacity. Source:
 * developer guide, "Automatic scaling".
 */
export const busy = 0.75;

export function size(load: Load, given: Given): Sized {
  const splits = splitsFor(load, given);
  const slots = slotsFor(load);
  const known = given.splits ? [] : beginning(given.throughput);
  const capacity = slots === undefined ? [] : capacitySteps(slots.value, given);
  const steps = [
    ...(given.throughput ? [] : comingIn(load, given)),
    ...splits,
    ...known,
    ...(slots ? [slots] : []),
    ...capacity,
  ];
  const decidedBy = decision(splits, slots);
  return { steps, ...(decidedBy !== undefined && { decidedBy }), advice: adviceOf({ splits, slots, capacity }, given) };
}

/** The number that each limit of the service asks for; the largest is needed. */
function splitsFor({ recordsPerSecond, recordSize, readers }: Load, { throughput }: Given): Step[] {
  if (!throughput) return [];
  const { noun, recordsIn, bytesIn, bytesOut, readers: how } = throughput;
  const bytes = recordsPerSecond * recordSize;
  const read = how === 'share' ? bytes * readers : bytes;
  const shared = how === 'share' && readers > 1 ? ` x ${readers} readers` : '';
  return [
    step(
      `${noun} by records`,
      recordsPerSecond / recordsIn,
      `${count(recordsPerSecond)} records / ${count(recordsIn)}`,
    ),
    step(`${noun} by bytes in`, bytes / bytesIn, `${megabytes(bytes)} / ${megabytes(bytesIn)}`),
    step(`${noun} by bytes out`, read / bytesOut, `${megabytes(bytes)}${shared} / ${megabytes(bytesOut)}`),
  ];
}

/** Of a new one that gets more by itself. */
function beginning(throughput: Throughput | undefined): Step[] {
  if (throughput?.begins === undefined) return [];
  const { begins, noun, recordsIn, bytesIn } = throughput;
  const each = `${megabytes(begins * bytesIn)} and ${count(begins * recordsIn)} records a second come in`;
  return [{ what: `${noun} at first`, value: begins, from: each }];
}

/** Where the service has no documented limit: what each partition would have to take, for whoever has measured it. */
function comingIn({ recordsPerSecond, recordSize }: Load, { splits }: Given): Step[] {
  const bytes = recordsPerSecond * recordSize;
  const coming = step('bytes a second', bytes, `${count(recordsPerSecond)} records x ${count(recordSize)} bytes`);
  if (!splits) return [coming];
  const each = (of: string, value: number): Step =>
    step(`${of} for each of the ${splits.noun}`, value / splits.count, `${count(value)} / ${count(splits.count)}`);
  return [coming, each('records', recordsPerSecond), each('bytes', bytes)];
}

/** What the step is called that is there with a measured slot alone. */
export const slotsAsked = 'parallelism';

function slotsFor({ recordsPerSecond, perSlot }: Load): Step | undefined {
  if (perSlot === undefined) return undefined;
  const from = `${count(recordsPerSecond)} records / (${count(perSlot)} for a slot x ${busy} busy)`;
  return step(slotsAsked, recordsPerSecond / (perSlot * busy), from);
}

function capacitySteps(parallelism: number, { parallelismPerKpu }: Given): Step[] {
  const kpus = step('KPUs', parallelism / parallelismPerKpu, `${count(parallelism)} / ${parallelismPerKpu} for a KPU`);
  const addresses = step(
    'addresses of a subnet',
    kpus.value * addressesPerKpu,
    `${count(kpus.value)} KPUs x ${addressesPerKpu}`,
  );
  return [
    kpus,
    { what: 'KPUs billed', value: kpus.value + 1, from: `${count(kpus.value)} + 1 for orchestration` },
    { ...addresses, from: `${addresses.from}, beside the ${reservedAddresses} that AWS keeps` },
  ];
}

function decision(splits: readonly Step[], slots: Step | undefined): string | undefined {
  const most = splits.reduce<Step | undefined>((top, one) => (top && top.value >= one.value ? top : one), undefined);
  if (!slots) return most?.what;
  return most && most.value > slots.value ? most.what : 'records that a slot takes';
}

interface Reckoned {
  readonly splits: readonly Step[];
  readonly slots: Step | undefined;
  readonly capacity: readonly Step[];
}

function adviceOf({ splits, slots, capacity }: Reckoned, given: Given): string[] {
  return [...splitAdvice(splits, slots, given), ...parallelismAdvice(slots, given), ...capacityAdvice(capacity, given)];
}

/** Too few for the load, or fewer than the subtasks that would read them. */
function splitAdvice(splits: readonly Step[], slots: Step | undefined, given: Given): string[] {
  const { splits: has, throughput } = given;
  const needed = Math.max(0, ...splits.map(({ value }) => value));
  if (has) return existingAdvice(has, needed, slots, given);
  if (throughput?.begins === undefined || throughput.begins >= needed) return [];
  return [
    `it begins with ${throughput.begins} ${throughput.noun} and gets more by itself, for up to twice the most that ` +
      `was written in the last 30 days: raise the load step by step, or create it provisioned with ${count(needed)}`,
  ];
}

/** With a scaler each subtask of the maximum needs one, and `validate` refuses fewer (FLK3604). */
function existingAdvice(
  has: Pick<Splits, 'count' | 'noun'>,
  load: number,
  slots: Step | undefined,
  { scaled, parallelismPerKpu }: Given,
): string[] {
  const { noun } = has;
  const most = scaled && slots ? Math.ceil(slots.value / parallelismPerKpu) * parallelismPerKpu : 0;
  const raised = Math.max(has.count, load, most);
  const why = most > load ? ': one for each subtask of the maximum' : '';
  return [
    ...(raised > has.count ? [`raise the ${noun} from ${count(has.count)} to ${count(raised)}${why}`] : []),
    ...(slots && raised < slots.value
      ? [
          `${count(slots.value)} subtasks of the source and ${count(raised)} ${noun}: give it as many ${noun}, or a ` +
            'parallelism of its own and rebalance behind it',
        ]
      : []),
  ];
}

function parallelismAdvice(slots: Step | undefined, given: Given): string[] {
  const { maxParallelism } = given;
  if (!slots) return ['measure the records a second of one slot at full work, and say it with --per-slot'];
  const most = maxParallelism !== undefined && slots.value > maxParallelism;
  return [
    ...(given.scaled ? boundsAdvice(slots.value, given.scaled, given) : fixedAdvice(slots.value, given)),
    ...(most ? [`the state allows a parallelism of ${maxParallelism} at the most (compute.maxParallelism)`] : []),
  ];
}

function fixedAdvice(needed: number, { parallelism }: Given): string[] {
  return needed === parallelism ? [] : [`set compute.parallelism to ${needed}; it is ${parallelism}`];
}

/** The scaler comes to what the load takes by itself, if its bounds let it. */
function boundsAdvice(
  needed: number,
  { by, most }: NonNullable<Given['scaled']>,
  { parallelismPerKpu }: Pick<Given, 'parallelismPerKpu'>,
): string[] {
  const kpus = Math.ceil(needed / parallelismPerKpu);
  if (kpus <= most) return [];
  return by === 'metric'
    ? [`raise scaling.metric.max to ${kpus} KPUs; it is ${most}`]
    : [`have a schedule in scaling.schedule with a max of ${kpus} KPUs; the highest is ${most}`];
}

function capacityAdvice([kpus, , addresses]: readonly Step[], given: Given): string[] {
  if (!kpus || !addresses) return [];
  return [
    ...(kpus.value > given.kpuQuota ? [`ask AWS for a quota of ${kpus.value} KPUs; it is ${given.kpuQuota}`] : []),
    ...(given.addresses !== undefined && addresses.value > given.addresses
      ? [`a private subnet has ${given.addresses} addresses for ${addresses.value}: take a larger range`]
      : []),
  ];
}

/** One at the least. */
function step(what: string, exact: number, from: string): Step {
  return { what, value: Math.max(1, Math.ceil(exact)), from };
}

const count = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 });

const megabytes = (bytes: number): string => `${count(bytes / 1024 / 1024)} MB`;
