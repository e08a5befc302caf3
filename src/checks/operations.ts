// What is done with an application when nobody is looking: it must be possible, and must not be against what else the
// spec says.
import { directionOf } from '../connectors';
import type { Problem } from '../diagnostics/diagnostic';
import { switchedOff } from '../diagnostics/key-rules';
import { error, info, warning } from '../diagnostics/problem';
import { isScaled } from '../facts/kpu-bounds';
import type { NormalApplication } from '../normalise';
import {
  checkpointsWithin,
  deadlines,
  type NormalHealth,
  type NormalOperations,
  type NormalSnapshots,
} from '../operations/normal';
import { connectionsOf } from '../parts/connections';
import { inWords, toMilliseconds } from '../text/duration';
import type { Check } from './check';

const at = '/spec/operations';

/** Source: developer guide, "Managed Service for Apache Flink and Studio notebook quota". */
const mostSnapshots = 1000;

export const operations: Check = ({ application }) => {
  const said = application.spec.operations;
  if (!said) return [];
  return [
    ...keptRunning(said, application),
    ...snapshotsTaken(said, application),
    ...judged(said, application),
    ...told(said),
    ...besideOff(said),
  ];
};

function besideOff({ off: { snapshots = {}, health = {} } }: NormalOperations): Problem[] {
  return [
    ...switchedOff(snapshots, ['every', 'keep', 'olderThan'], `${at}/snapshots`),
    ...switchedOff(health, ['within', 'topics'], `${at}/health`),
  ];
}

function keptRunning({ keepRunning }: NormalOperations, application: NormalApplication): Problem[] {
  const { start, snapshots } = application.spec;
  const place = `${at}/keepRunning`;
  if (!keepRunning) return [];
  if (!start) {
    const because = { pointer: '/spec/start', note: 'it is not to be started' };
    return [error('FLK3620', place, 'the operator would start what Terraform stops', { because })];
  }
  const [end] = endsOf(application);
  if (end !== undefined) {
    const because = { pointer: end, note: 'this source has an end' };
    return [error('FLK3621', place, 'the job ends, and would be started again and again', { because })];
  }
  if (snapshots.enabled) return [];
  const because = { pointer: '/spec/snapshots/enabled', note: 'it has no snapshots' };
  return [warning('FLK3625', place, 'the application would be started again without its state', { because })];
}

function judged({ health }: NormalOperations, application: NormalApplication): Problem[] {
  const place = `${at}/health`;
  if (!health) return [];
  if (!application.spec.start) {
    const because = { pointer: '/spec/start', note: 'it is not to be started' };
    return [error('FLK3626', place, 'the application does not run, and would never be well', { on: 'key', because })];
  }
  const [end] = endsOf(application);
  if (end === undefined) return deadline(health, application);
  const because = { pointer: end, note: 'this source has an end' };
  return [error('FLK3627', place, 'the job ends, and would not be well any more', { on: 'key', because })];
}

function deadline({ within }: NormalHealth, { spec: { checkpoints } }: NormalApplication): Problem[] {
  const place = `${at}/health/within`;
  const duration = toMilliseconds(within);
  const { shortest, longest } = deadlines;
  if (duration < toMilliseconds(shortest) || duration > toMilliseconds(longest)) {
    const expected = `from ${shortest} to ${longest}`;
    return [error('FLK3628', place, `${within} is no time for a verdict`, { expected, found: within })];
  }
  const needed = checkpointsWithin * toMilliseconds(checkpoints.interval);
  if (!checkpoints.enabled || duration >= needed) return [];
  const because = { pointer: '/spec/checkpoints/interval', note: 'one is taken so often' };
  const message = `fewer than ${checkpointsWithin} checkpoints are due within ${within}`;
  const tooRare = needed > toMilliseconds(longest);
  const fix = tooRare ? { help: 'set enabled: false' } : { expected: `at least ${inWords(needed)}`, found: within };
  return [error('FLK3628', place, message, { ...fix, because })];
}

/** The sources, where every one of them has an end. */
function endsOf(application: NormalApplication): string[] {
  const sources = connectionsOf(application).filter(({ direction }) => direction === 'source');
  const ends = sources.filter(
    ({ config, ...use }) => directionOf(config, 'source').lists?.(config, use)?.again === false,
  );
  return ends.length === sources.length ? ends.map(({ pointer }) => pointer) : [];
}

function snapshotsTaken({ snapshots }: NormalOperations, application: NormalApplication): Problem[] {
  const { spec } = application;
  if (!snapshots) return [];
  const place = `${at}/snapshots`;
  if (!spec.snapshots.enabled) {
    const because = { pointer: '/spec/snapshots/enabled', note: 'it has no snapshots' };
    return [error('FLK3622', place, 'no snapshot can be taken', { on: 'key', because })];
  }
  return keptAtOnce(snapshots).count > mostSnapshots ? tooMany(snapshots, place) : addingUp(snapshots, application);
}

/** Old ones are deleted once a day (`operations/routines.ts`): until then a day of them comes to those that stay. */
function keptAtOnce({ every, keep, olderThan = '0h' }: NormalSnapshots) {
  const taken = (duration: string): number => Math.ceil(toMilliseconds(duration) / toMilliseconds(every));
  const [younger, daily] = [taken(olderThan), taken('1d')];
  return { younger, daily, count: Math.max(keep, younger) + daily };
}

/** The names of the service's own are not documented, so that the operator could not tell them from those of people. */
function addingUp(snapshots: NormalSnapshots, { spec: { scaling } }: NormalApplication): Problem[] {
  if (!scaling.automatic && !isScaled(scaling)) return [];
  const room = mostSnapshots - keptAtOnce(snapshots).count;
  const message = `each step of scaling leaves a snapshot that nothing deletes: there is room for ${room}`;
  const cause = scaling.automatic ? '/spec/scaling/automatic' : '/spec/scaling';
  const because = { pointer: cause, note: 'what makes the steps' };
  return [info('FLK3629', `${at}/snapshots`, message, { on: 'key', because })];
}

function tooMany(snapshots: NormalSnapshots, place: string): Problem[] {
  const { younger, daily, count } = keptAtOnce(snapshots);
  // At least one of the two is the spec's: with what is usual there are a few dozen. `keep` is 500 at the most.
  const key: keyof NormalSnapshots = younger > daily ? 'olderThan' : 'every';
  const because = key === 'every' ? {} : { because: { pointer: `${place}/every`, note: 'one is taken so often' } };
  const message = `there would be up to ${count} snapshots, and an application has ${mostSnapshots} at the most`;
  return [error('FLK3623', `${place}/${key}`, message, because)];
}

function told({ rollback }: NormalOperations): Problem[] {
  if (rollback === undefined) return [];
  const message = `system rollback is switched ${rollback ? 'on' : 'off'} when the application is stopped, or by hand`;
  return [info('FLK3624', `${at}/rollback`, message, { on: 'key' })];
}
