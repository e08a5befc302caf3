// What stands beside a resource and is a part of it: the settings of a bucket, the flow log of a VPC.
import { argument, standing, type Estate, type Standing } from './estate';
import { means } from './join';

export interface Beside {
  readonly found: readonly Standing[];
  /** Whether there can be no other: nothing in this file may be one without saying so. */
  readonly certain: boolean;
}

/**
 * The resources of a type whose argument means this one, or what another argument of it says. Of several instances
 * those of the same module and key come first: `for_each` makes a bucket and its settings side by side.
 */
export function beside(estate: Estate, one: Standing, type: string, path: string): Beside {
  const all = standing(estate, type);
  const found = nearest(
    all.filter((other) => means(argument(other, path), one)),
    one,
  );
  const mayBe = all.some((other) => {
    const value = argument(other, path);
    return value.kind === 'unknown' && !estate.resources.some(({ place }) => value.references.includes(place));
  });
  return { found, certain: found.length > 0 || !(mayBe || estate.unread.length > 0) };
}

function nearest(found: readonly Standing[], { module, address }: Standing): readonly Standing[] {
  const near = found.filter((other) => other.module === module);
  const nearer = near.filter((other) => keyOf(other.address) === keyOf(address));
  return [nearer, near, found].find((some) => some.length > 0) ?? [];
}

/** The key of an instance: `["a"]`, `[0]`, or nothing. */
function keyOf(address: string): string | undefined {
  return /\[(?:\d+|"(?:[^"\\]|\\.)*")\]$/.exec(address)?.[0];
}
