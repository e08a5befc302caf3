// Scaling by metrics and schedules: bounds that the application can have.
import { directionOf } from '../connectors';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info, warning } from '../diagnostics/problem';
import { exactlyOne } from '../diagnostics/key-rules';
import { child, type Pointer } from '../document/pointer';
import { isScaled, type KpuBounds } from '../facts/kpu-bounds';
import type { NormalApplication } from '../normalise';
import type { NormalMetricScaling } from '../operations/normal';
import { connectionsOf } from '../parts/connections';
import { capacityOf } from '../parts/capacity';
import type { Check } from './check';

/** Flink's default for `pipeline.max-parallelism` up to parallelism 85, and a bound that state keeps for ever. */
const defaultMaxParallelism = 128;

const at = '/spec/scaling';

export const scaling: Check = ({ application }) => {
  const { scaling: said } = application.spec;
  if (!isScaled(said)) return [];
  const { metric } = said;
  return [
    ...twoScalers(application),
    ...(metric ? steps(metric) : []),
    ...placed(application).flatMap(([pointer, bounds]) => outOfReach(pointer, bounds, application)),
    ...(metric ? beginsOutside(metric, application) : []),
    ...told(application),
  ];
};

/** All bounds of a spec with their places. */
function placed({ spec: { scaling: said } }: NormalApplication): [Pointer, KpuBounds][] {
  const schedules = Object.entries(said.schedule ?? {}).map(([name, bounds]): [Pointer, KpuBounds] => [
    child(`${at}/schedule`, name),
    bounds,
  ]);
  return [...(said.metric ? [[`${at}/metric`, said.metric] as [Pointer, KpuBounds]] : []), ...schedules];
}

function twoScalers({ spec: { scaling: said } }: NormalApplication): Problem[] {
  if (!said.automatic) return [];
  const other = said.metric ? 'metric' : 'schedule';
  return [
    error('FLK3600', `${at}/automatic`, `"automatic" and "${other}" would both change the parallelism`, {
      on: 'key',
      because: { pointer: `${at}/${other}`, note: `"${other}" is given here` },
      help: `remove "automatic" or "${other}"`,
    }),
  ];
}

/** What is left out is a factor of 2. */
function steps({ out, in: into }: NormalMetricScaling): Problem[] {
  return [
    ...exactlyOne(out, ['factor', 'add'], `${at}/metric/out`),
    ...exactlyOne(into, ['factor', 'subtract'], `${at}/metric/in`),
  ];
}

function outOfReach(pointer: Pointer, { min, max }: KpuBounds, application: NormalApplication): Problem[] {
  const { compute } = application.spec;
  const [place, because] = [child(pointer, 'max'), { pointer: child(pointer, 'min'), note: 'the minimum' }];
  if (min > max)
    return [error('FLK3601', place, `the maximum of ${max} KPUs is below the minimum of ${min}`, { because })];
  const parallelism = max * compute.parallelismPerKpu;
  return [
    ...aboveQuota(place, max, compute),
    ...aboveMaxParallelism(place, parallelism, compute),
    ...aboveSplits(place, parallelism, application),
    ...aboveAllotments(place, parallelism, application),
  ];
}

type Compute = NormalApplication['spec']['compute'];

function aboveQuota(pointer: Pointer, max: number, { kpuQuota }: Compute): Problem[] {
  if (max <= kpuQuota) return [];
  const because = { pointer: '/spec/compute/kpuQuota', note: 'the quota' };
  const expected = `at most ${kpuQuota}`;
  return [error('FLK3602', pointer, `${max} KPUs are more than the quota of ${kpuQuota}`, { expected, because })];
}

function aboveMaxParallelism(pointer: Pointer, parallelism: number, { maxParallelism }: Compute): Problem[] {
  if (maxParallelism !== undefined) {
    if (parallelism <= maxParallelism) return [];
    const message = `the maximum is a parallelism of ${parallelism}, above maxParallelism ${maxParallelism}`;
    const because = { pointer: '/spec/compute/maxParallelism', note: 'the maximum' };
    return [error('FLK3605', pointer, message, { because })];
  }
  if (parallelism <= defaultMaxParallelism) return [];
  const message = `the maximum is a parallelism of ${parallelism}, and compute.maxParallelism is not stated`;
  const help = 'set pipeline.max-parallelism in the code and state it in compute.maxParallelism';
  return [warning('FLK3606', pointer, message, { help })];
}

function aboveSplits(place: Pointer, parallelism: number, application: NormalApplication): Problem[] {
  return connectionsOf(application).flatMap(({ config, ...use }): Problem[] => {
    const splits = directionOf(config, use.direction).splits?.(config, use);
    if (!splits || splits.count >= parallelism) return [];
    const { count, noun, pointer } = splits;
    const message = `the maximum is a parallelism of ${parallelism}, and source ${use.name} has ${count} ${noun}`;
    const help = `raise the ${noun} to ${parallelism}, or lower the maximum: ${count} subtasks have something to read`;
    return [error('FLK3604', place, message, { because: { pointer, note: `the ${noun}` }, help })];
  });
}

/** Of what each subtask needs one for itself: what is there at the beginning may not be enough at the maximum. */
function aboveAllotments(place: Pointer, parallelism: number, application: NormalApplication): Problem[] {
  return connectionsOf(application).flatMap(({ config, ...use }) =>
    (directionOf(config, use.direction).allots?.(config, use) ?? []).flatMap(({ count, noun, pointer }): Problem[] => {
      if (count >= parallelism) return [];
      const whose = `${use.direction} ${use.name}`;
      const message = `the maximum is a parallelism of ${parallelism}, and ${whose} has ${count} ${noun}`;
      return [error('FLK3361', place, message, { because: { pointer, note: `the ${noun}` } })];
    }),
  );
}

function beginsOutside({ min, max }: NormalMetricScaling, application: NormalApplication): Problem[] {
  const { kpus } = capacityOf(application);
  if (min > max || (kpus >= min && kpus <= max)) return [];
  const message = `the application begins with ${kpus} KPUs, outside ${min} to ${max}`;
  const because = { pointer: `${at}/metric/${kpus < min ? 'min' : 'max'}`, note: 'the bound' };
  const { parallelismPerKpu } = application.spec.compute;
  const bound = kpus < min ? `at least ${min * parallelismPerKpu}` : `at most ${max * parallelismPerKpu}`;
  const help = `set compute.parallelism to ${bound}`;
  return [error('FLK3603', '/spec/compute/parallelism', message, { because, help })];
}

/** What whoever runs Terraform must know of a leaf that is not Terraform's. */
function told({ spec }: NormalApplication): Problem[] {
  const { parallelismPerKpu } = spec.compute;
  const saved = 'Terraform leaves the parallelism alone, and a saved plan is void once the scaler has acted';
  const slots = `another parallelismPerKpu than ${parallelismPerKpu} later changes the KPUs until the next step`;
  return [info('FLK3615', at, saved, { on: 'key' }), info('FLK3616', '/spec/compute/parallelismPerKpu', slots)];
}
