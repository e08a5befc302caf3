// What the compiler made of many values → the one tree that it is in all of them, as far as values only flow through.
import { child, type Pointer } from '../document/pointer';
import { absent, Choice, Document, Repeated, type Tree } from '../hcl/node';
import { ensured } from '../text/ensured';
import { singular } from './singular';
import { learnValue } from './learn-value';
import { entriesLast, isUnordered } from './unordered';
import { entriesOf, isMany, withElement, type Entry, type Sample } from './sample';
import { atomOf, token, type Values } from './token';

/** A place whose value no expression explains: the compiler decides there. */
export interface Decided {
  /** In the tree. */
  readonly place: Pointer;
  readonly samples: readonly Sample[];
}

export interface Learned {
  readonly tree: Tree;
  /** None where the tree is right. */
  readonly decided: readonly Decided[];
}

export function learnTree(samples: readonly Sample[], place: Pointer = ''): Learned {
  const nodes = samples.map(({ node }) => node);
  const [first] = nodes;
  if (first === undefined) throw new Error('nothing to learn from');
  if (areAlike(nodes)) return { tree: first, decided: [] };
  const value = learnValue(samples);
  if (value !== undefined) return { tree: value, decided: [] };
  if (nodes.every((node) => node instanceof Document)) {
    const inside = learnTree(
      samples.map((one) => ({ ...one, node: (one.node as Document).value })),
      place,
    );
    return { tree: new Document(inside.tree), decided: inside.decided };
  }
  if (nodes.every(isList)) return learnList(samples, place);
  if (nodes.every(isMap)) return learnMap(samples, place);
  return { tree: first, decided: [{ place, samples }] };
}

function areAlike(nodes: readonly unknown[]): boolean {
  const [first, ...others] = nodes;
  if (others.every((node) => node === first)) return true;
  const text = JSON.stringify(first);
  return others.every((node) => JSON.stringify(node) === text);
}

const isList = (node: Tree): node is readonly Tree[] => Array.isArray(node);

type Members = Readonly<Record<string, Tree>>;

function isMap(node: Tree): node is Members {
  return typeof node === 'object' && node !== null && !Array.isArray(node) && !(node instanceof Document);
}

/** In the order of the first sample that has each. */
function learnMap(samples: readonly Sample[], place: Pointer): Learned {
  const keys = [...new Set(samples.flatMap(({ node }) => Object.keys(node as Members)))];
  const everywhere = keys.filter((key) => samples.every(({ node }) => Object.hasOwn(node as Members, key)));
  const learned = everywhere.map(
    (key) =>
      [
        key,
        learnTree(
          samples.map((one) => at(one, key)),
          child(place, key),
        ),
      ] as const,
  );
  const others = keys.filter((key) => !everywhere.includes(key));
  const optional = others.map((key) => [key, learnOptional(key, samples, place)] as const);
  const left = optional.filter(([, one]) => one === undefined).map(([key]) => key);
  const repeated = left.length > 0 ? learnMembers(samples, left, place) : undefined;
  const known = optional.flatMap(([key, one]) => (one ? [[key, one] as const] : []));
  const all = [...learned, ...known, ...(repeated ? [['*', repeated] as const] : [])];
  return {
    tree: Object.fromEntries(all.map(([key, { tree }]) => [key, tree])),
    decided: [
      ...all.flatMap(([, { decided }]) => decided),
      ...(left.length > 0 && !repeated
        ? left.map((key) => ({ place: child(place, key), samples: samples.map((one) => whetherIn(one, key)) }))
        : []),
    ],
  };
}

/** Whether there is such a member. */
const whetherIn = ({ values, node }: Sample, key: string): Sample => ({
  values,
  node: Object.hasOwn(node as Members, key),
});

const at = ({ values, node }: Sample, key: string): Sample => ({
  values,
  node: ensured((node as Members)[key], `a member ${key}`),
});

/** A member that is there exactly where a member of a value is said. */
function learnOptional(key: string, samples: readonly Sample[], place: Pointer): Learned | undefined {
  const has = samples.map(({ node }) => Object.hasOwn(node as Members, key));
  const ids = new Set(samples.flatMap(({ values }) => [...values.keys()]));
  const id = [...ids].find((one) =>
    samples.every(({ values }, index) => ((values.get(one) ?? null) !== null) === has[index]),
  );
  if (id === undefined) return undefined;
  const inside = learnTree(
    samples.filter((_, index) => has[index]).map((one) => at(one, key)),
    child(place, key),
  );
  const condition = token({ kind: 'given', of: atomOf(id) });
  return { tree: new Choice(condition, inside.tree, absent), decided: inside.decided };
}

/** Lists and maps that an array or an object may be made of: what they are called, and what they are in each sample. */
function manyIn(
  samples: readonly Sample[],
  sizes: readonly number[],
): { readonly id: string; readonly entries: Entry[][] }[] {
  const [first] = samples;
  return [...ensured(first, 'nothing to learn from').values.keys()].flatMap((id) => {
    const all = samples.map(({ values }) => values.get(id));
    if (!all.every(isMany)) return [];
    const entries = all.map((one) => entriesOf(one));
    const [rest = 0, ...rests] = entries.map((one, index) => ensured(sizes[index], 'a size') - one.length);
    const varies = new Set(entries.map((one) => one.length)).size > 1;
    return varies && rest >= 0 && rests.every((other) => other === rest) ? [{ id, entries }] : [];
  });
}

/** Members whose keys and values are made of the elements of one list or map. */
function learnMembers(samples: readonly Sample[], keys: readonly string[], place: Pointer): Learned | undefined {
  const own = samples.map(({ node }) => Object.keys(node as Members).filter((key) => keys.includes(key)));
  for (const { id, entries } of manyIn(
    samples,
    own.map(({ length }) => length),
  )) {
    const name = nameOfElement(id, samples);
    const elements = samples.flatMap((one, index) =>
      ensured(entries[index], 'the entries of a sample').map((entry, order) => {
        const key = ensured(own[index]?.[order], 'a key of an entry');
        return { values: withElement(one.values, name, entry), key, node: at(one, key).node };
      }),
    );
    const key = learnTree(elements.map(({ values, key: node }) => ({ values, node })));
    const each = learnTree(elements, child(place, '*'));
    if (key.decided.length > 0 || each.decided.length > 0) continue;
    return {
      tree: new Repeated(token({ kind: 'value', of: atomOf(id) }), name, each.tree, String(key.tree)),
      decided: [],
    };
  }
  return undefined;
}

/** Where no order means anything, what is made of a list or a map may stand last. */
function learnList(samples: readonly Sample[], place: Pointer): Learned {
  const learned = learnInOrder(samples, place);
  if (learned.decided.length === 0 || !isUnordered(place)) return learned;
  return learnUnordered(samples, place) ?? learned;
}

function learnUnordered(samples: readonly Sample[], place: Pointer): Learned | undefined {
  const sizes = samples.map(({ node }) => (node as readonly Tree[]).length);
  for (const { id, entries } of manyIn(samples, sizes)) {
    const rest = ensured(sizes[0], 'a size') - ensured(entries[0], 'entries').length;
    const ordered = samples.flatMap((one, index): Sample[] => {
      const node = entriesLast(one.node as readonly Tree[], ensured(entries[index], 'entries'));
      return node ? [{ ...one, node }] : [];
    });
    const learned =
      ordered.length < samples.length ? undefined : learnRun(ordered, { id, entries, before: rest, rest }, place);
    if (learned) return learned;
  }
  return undefined;
}

/** Of one length everywhere: element by element. Else one run of elements is made of a list or a map. */
function learnInOrder(samples: readonly Sample[], place: Pointer): Learned {
  const lists = samples.map(({ node }) => node as readonly Tree[]);
  const sizes = lists.map(({ length }) => length);
  if (new Set(sizes).size === 1) return learnElements(samples, (_, index) => index, sizes[0] ?? 0, place);
  for (const { id, entries } of manyIn(samples, sizes)) {
    const rest = ensured(sizes[0], 'a size') - ensured(entries[0], 'entries').length;
    for (let before = rest; before >= 0; before -= 1) {
      const learned = learnRun(samples, { id, entries, before, rest }, place);
      if (learned) return learned;
    }
  }
  return { tree: ensured(lists[0], 'a list') as Tree, decided: [{ place, samples }] };
}

function learnElements(
  samples: readonly Sample[],
  indexIn: (sample: number, index: number) => number,
  count: number,
  place: Pointer,
): Learned {
  const learned = Array.from({ length: count }, (_, index) =>
    learnTree(
      samples.map(({ values, node }, sample) => ({
        values,
        node: ensured((node as readonly Tree[])[indexIn(sample, index)], 'an element'),
      })),
      child(place, index),
    ),
  );
  return { tree: learned.map(({ tree }) => tree), decided: learned.flatMap(({ decided }) => decided) };
}

interface Run {
  readonly id: string;
  readonly entries: readonly (readonly Entry[])[];
  /** How many elements stand before the run, and how many before and behind it. */
  readonly before: number;
  readonly rest: number;
}

function learnRun(samples: readonly Sample[], { id, entries, before, rest }: Run, place: Pointer): Learned | undefined {
  const countIn = (sample: number): number => ensured(entries[sample], 'the entries of a sample').length;
  const name = nameOfElement(id, samples);
  const each = learnTree(
    samples.flatMap(({ values, node }, sample) =>
      ensured(entries[sample], 'the entries of a sample').map((entry, order) => ({
        values: withElement(values, name, entry),
        node: ensured((node as readonly Tree[])[before + order], 'an element'),
      })),
    ),
    child(place, '*'),
  );
  if (each.decided.length > 0) return undefined;
  const first = learnElements(samples, (_, index) => index, before, place);
  const last = learnElements(samples, (sample, index) => before + countIn(sample) + index, rest - before, place);
  const run = new Repeated(token({ kind: 'value', of: atomOf(id) }), name, each.tree);
  const decided = [...first.decided, ...last.decided];
  if (decided.length > 0) return undefined;
  return { tree: [...(first.tree as readonly Tree[]), run, ...(last.tree as readonly Tree[])], decided };
}

/** What one of them is called: no name that stands for something else there. */
function nameOfElement(id: string, samples: readonly Sample[]): string {
  const { of, path } = atomOf(id);
  const name = singular(path.at(-1) ?? of);
  const taken = ({ values }: { readonly values: Values }, one: string): boolean =>
    [...values.keys()].some((other) => ['element', 'key'].includes(atomOf(other).scope) && atomOf(other).of === one);
  return samples.some((one) => taken(one, name)) ? `${name}_of_${singular(of)}` : name;
}
