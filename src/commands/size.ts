// flinkform size: what a load takes, from figures that somebody measured and from what the spec says.
import { directionOf } from '../connectors';
import { error } from '../diagnostics/problem';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { boundsOf } from '../facts/kpu-bounds';
import { subnetPrefix, usableAddresses } from '../network/address-plan';
import { ownNetwork } from '../network/normal';
import type { NormalScaling } from '../operations/normal';
import { connectionsOf } from '../parts/connections';
import type { NormalApplication } from '../normalise';
import { busy, size as sizeOf, slotsAsked, type Given, type Load, type Sized } from '../size/size';
import { harmless } from '../text/harmless';
import { jsonText } from '../text/json-text';
import { suggest } from '../text/suggest';
import { exit, failOn, shared, text, type Command, type Invocation } from './command';
import { compileSpecs, exitCode, report } from './compile-specs';

const numbers = {
  'records-per-second': 'records that come in a second, at the peak',
  'record-size': 'bytes of one record',
  'per-slot': 'records a second that one task slot was measured to take at full work',
  readers: 'readers that share the throughput of the source, this application among them (default 1)',
  splits: 'shards or partitions of the source, where the spec does not say it',
} as const;

type Number = keyof typeof numbers;

/** What comes in whole things alone. */
const counted: readonly Number[] = ['readers', 'splits'];

export const size: Command = {
  name: 'size',
  summary: 'reckon the parallelism, KPUs, shards and addresses that a load takes',
  usage: '<spec or - for standard input>',
  arity: [1, 1],
  options: {
    ...Object.fromEntries(
      Object.entries(numbers).map(
        ([key, description]) => [key, { type: 'string', value: 'NUMBER', description }] as const,
      ),
    ),
    source: { type: 'string', value: 'NAME', description: 'the source that the load comes from, if there are several' },
    env: shared.env,
    overlay: shared.overlay,
    json: shared.json,
    'fail-on': shared.failOn,
  },
  examples: ['size examples/kinesis-to-s3.yaml --records-per-second 5000 --record-size 1200 --per-slot 1500'],
  run: async (invocation) => {
    const { terminal, options } = invocation;
    const load = loadOf(invocation);
    if ('refused' in load) return refused(load.refused, invocation);
    const run = await compileSpecs(invocation);
    report(run, 'pretty', terminal);
    const application = run.compiled[0]?.normalised;
    if (application === undefined)
      return run.compiled.length === 0 ? exit.failed : exitCode(run.diagnostics, failOn(invocation));
    const given = givenBy(application, invocation);
    if ('refused' in given) return refused(given.refused, invocation);
    const sized = sizeOf(load, given);
    terminal.out(options['json'] === true ? jsonText(sized) : sizeText(application.identity.name, sized));
    return exitCode(run.diagnostics, failOn(invocation));
  },
};

function refused(problem: Diagnostic, { terminal }: Invocation): number {
  report({ compiled: [], diagnostics: [problem] }, 'pretty', terminal);
  return exit.failed;
}

interface Refused {
  readonly refused: Diagnostic;
}

function loadOf(invocation: Invocation): Load | Refused {
  const values = new Map<Number, number>();
  for (const key of Object.keys(numbers) as Number[]) {
    const said = text(invocation, key);
    if (said === undefined) continue;
    const value = Number(said);
    const help = `it is a plain number: ${numbers[key]}`;
    if (counted.includes(key) && !/^[1-9][0-9]*$/.test(said))
      return { refused: error('FLK9021', undefined, `--${key} takes a whole number above 0, not "${said}"`, { help }) };
    if (!/^[0-9]+([.][0-9]+)?$/.test(said) || value <= 0)
      return { refused: error('FLK9021', undefined, `--${key} takes a number above 0, not "${said}"`, { help }) };
    values.set(key, value);
  }
  const recordsPerSecond = values.get('records-per-second');
  const recordSize = values.get('record-size');
  if (recordsPerSecond === undefined || recordSize === undefined)
    return { refused: error('FLK9021', undefined, 'size needs --records-per-second and --record-size') };
  const perSlot = values.get('per-slot');
  return {
    recordsPerSecond,
    recordSize,
    ...(perSlot !== undefined && { perSlot }),
    readers: values.get('readers') ?? 1,
  };
}

/** What the spec says of the application and of the source that the load comes from. */
function givenBy(application: NormalApplication, invocation: Invocation): Given | Refused {
  const { spec } = application;
  const sources = connectionsOf(application).filter(({ direction }) => direction === 'source');
  const asked = text(invocation, 'source');
  const [source, ...others] = asked === undefined ? sources : sources.filter(({ name }) => name === asked);
  const names = sources.map(({ name }) => name);
  if (!source && asked !== undefined) return { refused: noSource(asked, names) };
  if (others.length > 0) return { refused: severalSources(names) };
  const { parallelism, parallelismPerKpu, kpuQuota, maxParallelism } = spec.compute;
  const create = ownNetwork(spec.network)?.vpc.create;
  return {
    parallelism,
    parallelismPerKpu,
    kpuQuota,
    ...(maxParallelism !== undefined && { maxParallelism }),
    ...scaledBy(spec.scaling),
    ...(source && splitsOf(source, text(invocation, 'splits'))),
    ...(create && { addresses: usableAddresses(subnetPrefix(create, 'private')) }),
  };
}

/** The highest maximum that the application can come to; schedules move the bounds of a metric. */
function scaledBy({ metric, schedule }: NormalScaling): Pick<Given, 'scaled'> {
  if (schedule) return { scaled: { by: 'schedule', most: Math.max(...boundsOf({ schedule }).map(({ max }) => max)) } };
  return metric ? { scaled: { by: 'metric', most: metric.max } } : {};
}

function splitsOf(
  source: ReturnType<typeof connectionsOf>[number],
  said: string | undefined,
): Pick<Given, 'throughput' | 'splits'> {
  const { config, ...use } = source;
  const direction = directionOf(config, 'source');
  const throughput = direction.carries?.(config, use);
  const declared = direction.splits?.(config, use);
  const splits = said === undefined ? declared : { count: Number(said), noun: throughput?.noun ?? 'partitions' };
  return { ...(throughput && { throughput }), ...(splits && { splits }) };
}

function noSource(asked: string, names: readonly string[]): Diagnostic {
  const [near] = suggest(asked, names);
  const help = near === undefined ? `there are: ${names.join(', ')}` : `did you mean "${near}"?`;
  return error('FLK9021', undefined, `there is no source "${asked}"`, { help });
}

function severalSources(names: readonly string[]): Diagnostic {
  return error(
    'FLK9021',
    undefined,
    `the spec has ${names.length} sources: say with --source which one the load comes from`,
    { help: `there are: ${names.join(', ')}` },
  );
}

function sizeText(name: string, { steps, decidedBy, advice }: Sized): string {
  const labels = steps.map(({ what }) => what.length);
  const values = steps.map(({ value }) => value.toLocaleString('en'));
  const width = Math.max(...labels, 0);
  const right = Math.max(...values.map(({ length }) => length), 0);
  const lines = steps.map(
    ({ what, from }, at) => `  ${what.padEnd(width)}  ${String(values[at]).padStart(right)}  = ${from}`,
  );
  const planned = steps.some(({ what }) => what === slotsAsked)
    ? `; slots are planned to be busy ${busy * 100} % of the time`
    : '';
  const said = advice.length > 0 ? advice.map((one) => `  ${one}`) : ['  nothing: the spec has it'];
  return [
    harmless(name),
    ...lines,
    '',
    decidedBy === undefined
      ? 'nothing is decided yet: --per-slot is missing, the records a second that one slot takes'
      : `decided by ${decidedBy}${planned}`,
    '',
    'to change',
    ...said,
    '',
  ].join('\n');
}
