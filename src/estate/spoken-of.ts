// Which resources of one type the statements of a role tell apart. A role names a few of thousands; of the others its
// statements say the same, so that one stands for all.
import { ensured } from '../text/ensured';
import { standing, standsAt, type Estate, type Standing } from './estate';
import { unknownHere, unknownThere } from './iam-pattern';
import { listedBy, rememberedBy } from './remembered';
import type { Statement } from './statements';
import { patternsOf, targetOf } from './target';

/** Resources of which all statements say the same. */
export interface Lot {
  readonly one: Standing;
  /** The one among them. */
  readonly all: () => readonly Standing[];
}

/** Each resource of a type that will stand is in one lot. */
export function lotsOf(estate: Estate, type: string, statements: readonly Statement[]): readonly Lot[] {
  const apart = new Set(apartIn(estate, type, statements));
  const lots = alikeIn(estate, type).flatMap((some) => {
    const one = some.find((each) => !apart.has(each));
    return one ? [{ one, all: () => some.filter((each) => !apart.has(each)) }] : [];
  });
  return [...[...apart].map((one) => ({ one, all: () => [one] })), ...lots];
}

/** Those that an expression names, or that a pattern may take in while it leaves out others like them. */
function apartIn(estate: Estate, type: string, statements: readonly Statement[]): readonly Standing[] {
  const texts = statements.map(({ resources, notResources }) => notResources ?? resources);
  const places = texts.flatMap(({ unknown }) => unknown.flatMap(({ references }) => references));
  const all = standing(estate, type);
  const named = places.flatMap((place) => standsAt(estate, place)).filter((one) => one.type === type);
  const patterns = new Set(texts.flatMap((some) => patternsOf(estate, some, type)));
  return [
    ...named.filter((one): one is Standing => one.mode === 'managed' && one.arguments !== undefined),
    ...[...patterns].flatMap((pattern) => chosenBy(estate, type, pattern) ?? all),
  ];
}

/** Those that a pattern tells from others with an ARN that begins alike; undefined when that cannot be seen from it. */
function chosenBy(estate: Estate, type: string, pattern: string): readonly Standing[] | undefined {
  if (saysNoName.some((form) => form.test(pattern))) return [];
  const parts = pattern.split(':').map((part, at) => ([1, 3, 4].includes(at) && part === unknownThere ? '' : part));
  const name = parts[5];
  if (name === undefined || parts.some((part) => part.includes(unknownThere))) return undefined;
  // No wildcard is a colon of an ARN that has fewer of them.
  if (parts.length > 6) return [];
  const head = name.replace(/[*?].*$/s, '');
  return head === name ? (byName(estate, type).get(name) ?? []) : beginningWith(inLetters(estate, type), head);
}

/** Not known at all; `*` and `arn:aws:kinesis:*`; an ARN that ends in `*` or a kind of resources, `stream/*`. */
const saysNoName = [
  /^\x01$/,
  /^(?:[^:*?\x01]*:){0,4}[^:*?\x01]*[*]$/,
  /^(?:[^:]*:){5}(?:[^:/*?\x01]*[/])?[*]$/,
] as const;

interface Named {
  readonly one: Standing;
  /** The last part of its ARN: `stream/orders`. */
  readonly name: string;
  /** What tells it from those that a pattern without a name may speak of. */
  readonly lot: string;
}

const namedIn = rememberedBy((estate: Estate, type: string): readonly Named[] =>
  standing(estate, type).map((one) => {
    const { arn } = targetOf(one);
    const parts = arn.split(':');
    const [name] = parts.slice(5);
    if (name === undefined || parts.length > 6) return { one, name: '', lot: one.address };
    const kind = name.replace(/[^/]*$/, '');
    return { one, name, lot: name.includes(unknownHere) ? arn : [...parts.slice(0, 5), kind].join(':') };
  }),
);

const alikeIn = rememberedBy((estate: Estate, type: string) => {
  const lots = listedBy(namedIn(estate, type), ({ lot }) => [lot]);
  return [...lots.values()].map((some) => some.map(({ one }) => one));
});

/** A name that is not known is like others of its lot. */
const knownNames = rememberedBy((estate: Estate, type: string) =>
  namedIn(estate, type).filter(({ name }) => name !== '' && !name.includes(unknownHere)),
);

const byName = rememberedBy((estate: Estate, type: string) => {
  const found = listedBy(knownNames(estate, type), ({ name }) => [name]);
  return new Map([...found].map(([name, some]) => [name, some.map(({ one }) => one)]));
});

const inLetters = rememberedBy((estate: Estate, type: string) =>
  [...knownNames(estate, type)].sort((a, b) => (a.name < b.name ? -1 : 1)),
);

/** @param sorted by name */
function beginningWith(sorted: readonly Named[], head: string): readonly Standing[] {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ensured(sorted[middle], 'the middle').name < head) from = middle + 1;
    else to = middle;
  }
  const found: Standing[] = [];
  for (const { one, name } of sorted.slice(from)) {
    if (!name.startsWith(head)) break;
    found.push(one);
  }
  return found;
}
