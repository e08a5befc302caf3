// What other tools were told to leave alone, by a comment in Terraform: the same finding does not count here either,
// on the terms of a waiver.
import type { Location } from '../document/location';
import { withoutKeys } from '../estate/places';
import type { SkipComment } from '../estate/skip-comments';
import { foreignIds } from '../rules/foreign-ids';
import type { Finding } from './finding';

export interface Skip extends Omit<SkipComment, 'line'> {
  /** The address without keys of the resource, or of the module with all that stands in it. */
  readonly place: string;
  readonly location: Location;
  /** Whether the revision that the change is compared with has it; nothing when none was named. */
  readonly merged?: boolean;
}

/** Whether it is about this finding. */
export function isSkipped({ tool, id, place }: Skip, { rule, address }: Finding): boolean {
  if (address === undefined || !foreignIds(rule, tool).includes(id)) return false;
  const found = withoutKeys(address);
  return found === place || (/(^|[.])module[.][^.]+$/.test(place) && found.startsWith(`${place}.`));
}

/** Whether it counts on this day. */
export function skipHolds({ merged, expires }: Skip, { gravity }: Finding, today: string): boolean {
  if (merged === false || (gravity === 'critical' && merged !== true)) return false;
  return expires === undefined || expires >= today;
}
