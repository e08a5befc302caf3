// Sinks that commit at checkpoints: without any they commit nothing, and with too few what they wrote expires first.
import { directionOf } from '../connectors';
import type { Commit } from '../connectors/connector';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { NormalApplication } from '../normalise';
import { connectionsOf } from '../parts/connections';
import { inWords, toMilliseconds } from '../text/duration';
import type { Check } from './check';

type Checkpoints = NormalApplication['spec']['checkpoints'];

export const commits: Check = ({ application }) => {
  const { checkpoints } = application.spec;
  return connectionsOf(application).flatMap(({ config, ...use }) => {
    const commit = directionOf(config, use.direction).commits?.(config, use);
    if (!commit) return [];
    return checkpoints.enabled ? expires(commit, checkpoints, use.name) : [never(commit, use.name)];
  });
};

function never({ noun, pointer, otherwise }: Commit, sink: string): Problem {
  const message = `sink ${sink} finishes its ${noun} at checkpoints, and there are none: they stay unfinished for ever`;
  const help = either('set "checkpoints.enabled: true"', otherwise);
  const because = { pointer: '/spec/checkpoints/enabled', note: 'checkpoints are off' };
  return error('FLK3253', pointer, message, { on: 'key', because, help });
}

/**
 * What is written after one checkpoint is committed with the next. A pause that is longer than the interval takes its
 * place: Flink's CheckpointCoordinator raises the interval to it.
 */
function expires({ noun, pointer, otherwise, expiry }: Commit, checkpoints: Checkpoints, sink: string): Problem[] {
  const { interval, minPause } = checkpoints;
  const key = toMilliseconds(minPause) > toMilliseconds(interval) ? 'minPause' : 'interval';
  if (expiry === undefined || toMilliseconds(checkpoints[key]) < expiry) return [];
  const message =
    `sink ${sink} finishes its ${noun} at checkpoints, every ${checkpoints[key]}, and by then they have expired: ` +
    'their records are lost';
  const because = { pointer: `/spec/checkpoints/${key}`, note: `a checkpoint every ${checkpoints[key]}` };
  const help = either(`make "checkpoints.${key}" much shorter`, otherwise);
  return [error('FLK3254', pointer, message, { expected: `less than ${inWords(expiry)}`, because, help })];
}

function either(first: string, otherwise: string | undefined): string {
  return [first, ...(otherwise === undefined ? [] : [otherwise])].join(', or ');
}
