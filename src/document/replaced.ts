// What overlays replace of where the application is: the account and Region of another environment.
import type { Location } from './location';
import { valueAt, type Source } from './document';
import { memberOf } from './own';
import { parent, type Pointer } from './pointer';

/** A value of the base file that an overlay replaces by another one. */
export interface Former {
  readonly value: string;
  readonly location?: Location;
}

export interface Replaced {
  readonly accountId?: Former;
  readonly region?: Former;
  /** Whether an overlay itself says what stands at a place: then it is meant. */
  readonly restates: (pointer: Pointer) => boolean;
  /** Whether the base file says what stands at a place, in letters: a placeholder is filled in for this environment. */
  readonly leaves: (pointer: Pointer) => boolean;
}

/** Placeholders are not filled in yet; a former value that holds one is nobody's account or Region. */
export function replacedBy(base: Source, overs: readonly Source[]): Replaced {
  const [accountId, region] = [former(base, overs, 'accountId'), former(base, overs, 'region')];
  // Lists are replaced as a whole.
  const restates = (pointer: Pointer): boolean =>
    overs.some(
      ({ places, tree }) => places.has(pointer) || (pointer !== '' && Array.isArray(valueAt(tree, parent(pointer)))),
    );
  const leaves = (pointer: Pointer): boolean => {
    const said = valueAt(base.tree, pointer);
    return typeof said === 'string' && !said.includes('${') && !restates(pointer);
  };
  return { ...(accountId && { accountId }), ...(region && { region }), restates, leaves };
}

/** Of several overlays the last one has the last word. */
function former(base: Source, overs: readonly Source[], key: 'accountId' | 'region'): Former | undefined {
  const saidIn = ({ tree }: Source): unknown => memberOf(memberOf(tree, 'aws'), key);
  const value = saidIn(base);
  const replacement = overs.map(saidIn).findLast((said) => said !== undefined);
  if (typeof value !== 'string' || typeof replacement !== 'string' || value === replacement) return undefined;
  const location = base.places.get(`/aws/${key}`)?.value;
  return { value, ...(location && { location }) };
}
