// What an overlay replaces of where the application is: the account and Region of another environment.
import type { Location } from './location';
import { valueAt, type Source } from './document';
import { memberOf } from './own';
import { parent, type Pointer } from './pointer';

/** A value of the base file that the overlay replaces by another one. */
export interface Former {
  readonly value: string;
  readonly location?: Location;
}

export interface Replaced {
  readonly accountId?: Former;
  readonly region?: Former;
  /** Whether the overlay itself says what stands at a place: then it is meant. */
  readonly restates: (pointer: Pointer) => boolean;
  /** Whether the base file says what stands at a place, in letters: a placeholder is filled in for this environment. */
  readonly leaves: (pointer: Pointer) => boolean;
}

/** Placeholders are not filled in yet; a former value that holds one is nobody's account or Region. */
export function replacedBy(base: Source, over: Source): Replaced {
  const [accountId, region] = [former(base, over, 'accountId'), former(base, over, 'region')];
  // Lists are replaced as a whole.
  const restates = (pointer: Pointer): boolean =>
    over.places.has(pointer) || (pointer !== '' && Array.isArray(valueAt(over.tree, parent(pointer))));
  const leaves = (pointer: Pointer): boolean => {
    const said = valueAt(base.tree, pointer);
    return typeof said === 'string' && !said.includes('${') && !restates(pointer);
  };
  return { ...(accountId && { accountId }), ...(region && { region }), restates, leaves };
}

function former(base: Source, over: Source, key: 'accountId' | 'region'): Former | undefined {
  const [value, replacement] = [base, over].map(({ tree }) => memberOf(memberOf(tree, 'aws'), key));
  if (typeof value !== 'string' || typeof replacement !== 'string' || value === replacement) return undefined;
  const location = base.places.get(`/aws/${key}`)?.value;
  return { value, ...(location && { location }) };
}
