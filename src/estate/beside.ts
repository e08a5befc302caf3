// What stands beside a resource and is a part of it: the settings of a bucket, the flow log of a VPC.
import { argument, standing, type Estate, type Standing } from './estate';
import { endOfArn, namesOf } from './join';
import { textOf } from './value';

export interface Beside {
  readonly found: readonly Standing[];
  /** Whether there can be no other: nothing in this file may be one without saying so. */
  readonly certain: boolean;
}

/**
 * The resources of a type whose argument means this one, by reference or by name. Of several instances those of the
 * same module and key come first: `for_each` makes a bucket and its settings side by side.
 */
export function beside(estate: Estate, one: Standing, type: string, path: string): Beside {
  const { byPlace, byText, mayBeAny } = namedIn(estate, type, path);
  const byName = [...new Set(namesOf(one))].flatMap((name) => byText.get(name) ?? []);
  const found = nearest([...new Set([...(byPlace.get(one.place) ?? []), ...byName])], one);
  return { found, certain: found.length > 0 || !(mayBeAny || estate.unread.length > 0) };
}

/** What the resources of a type mean by an argument. */
interface Named {
  readonly byPlace: ReadonlyMap<string, readonly Standing[]>;
  /** By what the argument says where no expression names anything. */
  readonly byText: ReadonlyMap<string, readonly Standing[]>;
  /** Whether one of them says nothing that is known. */
  readonly mayBeAny: boolean;
}

/** Read once for all that ask: an estate has thousands of resources. */
const read = new WeakMap<Estate, Map<string, Named>>();

function namedIn(estate: Estate, type: string, path: string): Named {
  const known = read.get(estate) ?? new Map<string, Named>();
  read.set(estate, known);
  const key = `${type} ${path}`;
  const named = known.get(key) ?? readNames(estate, type, path);
  known.set(key, named);
  return named;
}

function readNames(estate: Estate, type: string, path: string): Named {
  const places = new Set(estate.resources.map(({ place }) => place));
  const rows = standing(estate, type).map((one) => ({ one, value: argument(one, path) }));
  const named = rows.map(({ one, value }) => {
    const references = value.kind === 'unset' ? [] : value.references.filter((place) => places.has(place));
    const text = references.length > 0 ? undefined : textOf(value);
    return { one, references, texts: text === undefined ? [] : [text, endOfArn(text) ?? text], kind: value.kind };
  });
  return {
    byPlace: listed(named.map(({ one, references }) => [one, references])),
    byText: listed(named.map(({ one, texts }) => [one, texts])),
    mayBeAny: named.some(({ kind, references }) => kind === 'unknown' && references.length === 0),
  };
}

function listed(rows: readonly (readonly [Standing, readonly string[]])[]): ReadonlyMap<string, readonly Standing[]> {
  const all = new Map<string, Standing[]>();
  for (const [one, words] of rows)
    for (const word of words) {
      const some = all.get(word);
      if (some) some.push(one);
      else all.set(word, [one]);
    }
  return all;
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
