// What stands beside a resource and is a part of it: the settings of a bucket, the flow log of a VPC.
import { argument, standing, type Estate, type Resource, type Standing } from './estate';
import { endOfArn, namesOf } from './join';
import { lastKeyOf, placesOf } from './places';
import { listedBy, remembered, rememberedBy } from './remembered';
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
  const [nearest = []] = distances
    .map((from) => [
      ...placesOf(one).flatMap((place) => byPlace.get(from(place, one)) ?? []),
      ...namesOf(one).flatMap((name) => byText.get(from(name, one)) ?? []),
    ])
    .filter((some) => some.length > 0);
  const found = [...new Set(nearest.map((row) => row.one))];
  return { found, certain: found.length > 0 || !(mayBeAny || estate.unread.length > 0) };
}

const namedIn = rememberedBy((estate: Estate, type: string, path: string) => {
  const rows = standing(estate, type).map((one) => {
    const value = argument(one, path);
    const references = value.kind === 'unset' ? [] : value.references.filter((place) => placesIn(estate).has(place));
    const text = references.length > 0 ? undefined : textOf(value);
    return { one, references, texts: text === undefined ? [] : [text, endOfArn(text) ?? text], kind: value.kind };
  });
  const atEach = (one: Standing, words: readonly string[]): string[] =>
    words.flatMap((word) => distances.map((from) => from(word, one)));
  return {
    byPlace: listedBy(rows, ({ one, references }) => atEach(one, references)),
    /** By what the argument says where no expression names anything. */
    byText: listedBy(rows, ({ one, texts }) => atEach(one, texts)),
    /** Whether one of them says nothing that is known. */
    mayBeAny: rows.some(({ kind, references }) => kind === 'unknown' && references.length === 0),
  };
});

const placesIn = remembered(({ resources }: Estate) => new Set(resources.flatMap(placesOf)));

/** The nearest first: of the same module and key, of the same module, anywhere. */
const distances: readonly ((word: string, one: Resource) => string)[] = [
  (word, { module, address }) => JSON.stringify([word, module, keyOf(address)]),
  (word, { module }) => JSON.stringify([word, module]),
  (word) => word,
];

/** The key of an instance: `["a"]`, `[0]`, or nothing. */
function keyOf(address: string): string {
  return lastKeyOf(address).key ?? 'the only one';
}
