// What `spec.alarms` says of alarms that are not made: outside production none is made without a word.
import type { AlarmsSection } from '../../generated/application';
import { info } from '../diagnostics/problem';
import { child } from '../document/pointer';
import { ringing } from '../parts/ringing';
import type { Check } from './check';

/** A note: one file serves production, where they are made, and development. `paging` has a rule of its own. */
export const idleAlarms: Check = ({ application }) => {
  const { alarms: given, dashboard, operations } = application.spec;
  const { critical, warning } = ringing(application);
  const none = !critical && !warning;
  // A bad verdict tells the critical topics where it has none of its own.
  const tellsVerdict = operations?.health !== undefined && operations.health.topics === undefined;
  const idle: Partial<Record<keyof AlarmsSection, boolean>> = {
    topics: none,
    critical: !critical && !tellsVerdict,
    warning: !warning,
    // The dashboard has the link as well.
    runbook: none && !dashboard,
  };
  const [first, ...others] = (Object.keys(idle) as (keyof typeof idle)[]).filter(
    (key) => idle[key] === true && given[key] !== undefined,
  );
  if (first === undefined) return [];
  const listed = [first, ...others].map((key) => `"${key}"`).join(', ');
  const what = none ? 'no alarm is made' : `none of the alarms is ${critical ? 'a warning' : 'critical'}`;
  const message = `${listed} ${others.length > 0 ? 'have' : 'has'} no effect: ${what}`;
  const help = 'say alarms.set: recommended, which only production has without a word';
  return [info('FLK3485', child('/spec/alarms', first), message, { on: 'key', help })];
};
