// Checkpoint timing.
import type { Problem } from '../diagnostics/diagnostic';
import { error, info, warning } from '../diagnostics/problem';
import type { NormalApplication } from '../normalise';
import { toMilliseconds } from '../text/duration';
import { switchedOff } from '../diagnostics/key-rules';
import type { Check } from './check';

type Checkpoints = NormalApplication['spec']['checkpoints'];

export const checkpoints: Check = ({ application: { spec } }) => {
  const { enabled, interval, minPause } = spec.checkpoints;
  if (enabled) return [...tooOften(spec.checkpoints), ...intervalUnused(spec.checkpoints)];
  const given = { ...(interval !== '60s' && { interval }), ...(minPause !== '5s' && { minPause }) };
  return switchedOff(given, ['interval', 'minPause'], '/spec/checkpoints');
};

function tooOften({ interval }: Checkpoints): Problem[] {
  const milliseconds = toMilliseconds(interval);
  if (milliseconds >= 10_000) return [];
  const tell = milliseconds < 1000 ? error : warning;
  return [
    tell('FLK3014', '/spec/checkpoints/interval', `a checkpoint every ${interval} is too often`, {
      expected: 'at least 1s, better 10s or more',
      found: interval,
    }),
  ];
}

/** Source: Flink's CheckpointCoordinator raises an interval below the pause to the pause. */
function intervalUnused({ interval, minPause }: Checkpoints): Problem[] {
  if (toMilliseconds(minPause) <= toMilliseconds(interval)) return [];
  const because = { pointer: '/spec/checkpoints/interval', note: `the interval is ${interval}` };
  const message = `a checkpoint begins ${minPause} after the one before has ended: minPause is longer than interval`;
  return [info('FLK3015', '/spec/checkpoints/minPause', message, { because })];
}
