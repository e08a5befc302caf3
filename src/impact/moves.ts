// What `moved` blocks say: which address a resource had before, and that who refers to it by the old one means the
// same.
import { isMembers, type Members } from './argument-changes';
import type { Instances } from './instances';
import { memberOf } from '../document/own';

interface Move {
  readonly from: string;
  readonly to: string;
}

/** New address → the one before, of what stands there and nowhere else. */
export function movesIn(after: Members, standing: Instances, wanted: Instances): ReadonlyMap<string, string> {
  const blocks = memberOf(after, 'moved');
  const moves = (Array.isArray(blocks) ? blocks : []).map((one) => ({
    from: String(memberOf(one, 'from')),
    to: String(memberOf(one, 'to')),
  }));
  return new Map(
    [...wanted.keys()].flatMap((address) => {
      const old = standing.has(address) ? undefined : formerIn(moves, address, standing);
      return old === undefined || wanted.has(old) ? [] : [[address, old] as const];
    }),
  );
}

/** What has been moved several times is found under any of its addresses, the last one first. */
function formerIn(moves: readonly Move[], now: string, standing: Instances): string | undefined {
  let address = now;
  for (let left = moves.length; left > 0; left--) {
    const move = moves.find(({ to }) => to === address || to === resourceOf(address));
    if (!move) return undefined;
    address = `${move.from}${address.slice(move.to.length)}`;
    if (standing.has(address)) return address;
  }
  return undefined;
}

/** `aws_s3_bucket.archive["a"]` → `aws_s3_bucket.archive`: what references name. */
export const resourceOf = (address: string): string => address.replace(/\[.*$/s, '');

/** A block as it would stand if it referred to moved resources by their new addresses. */
export function referringAnew(moves: ReadonlyMap<string, string>): (block: Members) => Members {
  const renamed = new Map([...moves].map(([to, from]) => [resourceOf(from), resourceOf(to)]));
  if (renamed.size === 0) return (block) => block;
  const address = /(?<![\w.-])[a-z][a-z0-9_]*[.][A-Za-z_][\w-]*/g;
  const anew = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(address, (found) => renamed.get(found) ?? found);
    if (Array.isArray(value)) return value.map(anew);
    return isMembers(value) ? mapped(value) : value;
  };
  const mapped = (block: Members): Members =>
    Object.fromEntries(Object.entries(block).map(([key, value]) => [key, anew(value)]));
  return mapped;
}
