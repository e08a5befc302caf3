// Which severities have an alarm that tells somebody, by what the spec says; those that scaling and the verdict ask are
// told to machines alone.
import { terraformName } from '../aws/naming';
import { isOperated } from '../facts/operator';
import type { NormalApplication } from '../normalise';
import { recommended } from './recommended-alarms';

export const severities = ['critical', 'warning'] as const;

type Ringing = Readonly<Record<(typeof severities)[number], boolean>>;

/** An alarm of the user's takes the place of a recommended one, and has a severity of its own. */
export function ringing({ spec }: Pick<NormalApplication, 'spec'>): Ringing {
  const { set, logs, custom } = spec.alarms;
  const replaced = new Set(Object.keys(custom).map((name) => terraformName(name)));
  const advised = set === 'recommended' ? recommended(spec).filter(({ id }) => !replaced.has(id)) : [];
  const made = [...advised, ...Object.values(custom)].map(({ critical }) => critical === true);
  return { critical: logs || made.includes(true), warning: isOperated(spec) || made.includes(false) };
}
