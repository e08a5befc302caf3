// What an overlay replaces of where the application is: the account and Region of another environment.
import type { Location } from './location';
import type { Source } from './document';
import { memberOf } from './own';
import type { Pointer } from './pointer';

/** A value of the base file that the overlay replaces by another one. */
export interface Former {
  readonly value: string;
  readonly location?: Location;
}

export interface Replaced {
  readonly accountId?: Former;
  readonly region?: Former;
  /** Whether the overlay itself says what stands at a place: then it is meant, and not left behind. */
  readonly restates: (pointer: Pointer) => boolean;
}

/** Placeholders are not filled in yet; a former value that holds one is nobody's account or Region. */
export function replacedBy(base: Source, over: Source): Replaced {
  const [accountId, region] = [former(base, over, 'accountId'), former(base, over, 'region')];
  const restates = (pointer: Pointer): boolean => over.places.has(pointer);
  return { ...(accountId && { accountId }), ...(region && { region }), restates };
}

function former(base: Source, over: Source, key: 'accountId' | 'region'): Former | undefined {
  const [value, replacement] = [base, over].map(({ tree }) => memberOf(memberOf(tree, 'aws'), key));
  if (typeof value !== 'string' || typeof replacement !== 'string' || value === replacement) return undefined;
  const location = base.places.get(`/aws/${key}`)?.value;
  return { value, ...(location && { location }) };
}
