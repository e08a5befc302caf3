// A host of which ranges are known, and not its address: that some of them have no way says nothing of it, as long as
// another one has.
import { rangeOf } from '../aws/address-range';
import type { Target } from './destination';
import { meaningOf } from './explanation';
import { assumed, type Hop } from './hop';

/** What is asked of a path here. */
interface Followed {
  readonly to: string;
  readonly target?: Target;
  readonly hops: readonly Hop[];
  readonly verdict: Hop['verdict']['is'];
}

/** Paths to all that one name may be: none of those to ranges is the end of it unless all are. */
export function asOneHost<Path extends Followed>(paths: readonly Path[]): Path[] {
  const isOpen = paths.some(({ target, verdict }) => isSomewhere(target) && verdict !== 'blocked');
  return paths.map((path) => (isOpen && path.verdict === 'blocked' && isSomewhere(path.target) ? inPart(path) : path));
}

type Somewhere = Extract<Target, { readonly kind: 'address' }>;

/** Whether it is somewhere among several addresses. */
function isSomewhere(target: Target | undefined): target is Somewhere {
  if (target?.kind !== 'address') return false;
  const range = rangeOf(target.cidr);
  return range !== undefined && range.first !== range.last;
}

function inPart<Path extends Followed>(path: Path): Path {
  const { target, to, hops } = path;
  const where = isSomewhere(target) ? target.cidr : to;
  const open = hops.map((hop): Hop => {
    if (hop.verdict.is !== 'blocked') return hop;
    const why = `for a part of ${where} ${meaningOf(hop.verdict)}, and whether ${to} is there is not declared`;
    return { ...hop, verdict: assumed({ unknown: why }) };
  });
  return { ...path, hops: open, verdict: 'assumed' as const };
}
