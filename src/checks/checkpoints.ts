// Checkpoint timing.
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { toMilliseconds } from '../text/duration';
import { noEffect } from '../diagnostics/key-rules';
import type { Check } from './check';

export const checkpoints: Check = ({ application: { spec } }) => {
  const { enabled, interval, minPause } = spec.checkpoints;
  if (!enabled) {
    const given = { ...(interval !== '60s' && { interval }), ...(minPause !== '5s' && { minPause }) };
    return noEffect(given, ['interval', 'minPause'], '/spec/checkpoints', '"enabled" is false');
  }
  const problems: Problem[] = [];
  const milliseconds = toMilliseconds(interval);
  if (milliseconds < 10_000) {
    const tell = milliseconds < 1000 ? error : warning;
    problems.push(
      tell('FLK3014', '/spec/checkpoints/interval', `a checkpoint every ${interval} is too often`, {
        expected: 'at least 1s, better 10s or more',
        found: interval,
      }),
    );
  }
  if (toMilliseconds(minPause) >= milliseconds) {
    problems.push(
      error('FLK3015', '/spec/checkpoints/minPause', `minPause ${minPause} is not shorter than interval ${interval}`, {
        because: { pointer: '/spec/checkpoints/interval', note: `the interval is ${interval}` },
      }),
    );
  }
  return problems;
};
