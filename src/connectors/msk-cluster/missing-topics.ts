// A created cluster has no topics.
import type { Problem } from '../../diagnostics/diagnostic';
import { info } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import type { Use } from '../connector';

/**
 * A note for a cluster that is created, by the use itself or by the one in its `key`: said once everything else is
 * right.
 */
export function missingTopics(use: Use, key: 'create' | 'createdBy'): Problem {
  const at = child(use.pointer, key);
  return info(
    'FLK3113',
    at,
    `the topics of ${use.direction} ${use.name} are not created here, and a new cluster has none`,
    { on: 'key', help: 'apply with "start: false", create them, then apply with "start: true"' },
  );
}
