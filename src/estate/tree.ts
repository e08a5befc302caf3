// The arguments of a resource as one tree, in which unknown leaves stand as what they are, and how one is read.
import { own } from '../document/own';
import { unset, type Json, type Value } from './value';

/** A value that comes out when Terraform applies. */
export class Mystery {
  /** @param template the text that Terraform will evaluate, where a file has it */
  constructor(
    readonly references: readonly string[],
    readonly template?: string,
  ) {}
}

/** One that nobody writes: the provider alone computes it, or makes it up. */
export class Unwritten extends Mystery {}

export type Tree = string | number | boolean | null | undefined | Mystery | readonly Tree[] | Branch;

export interface Branch {
  readonly [key: string]: Tree;
}

/** What Terraform marks as sensitive: the same shape, with `true` in place of what is hidden. */
export type Marks = Json | undefined;

/** The arguments of one resource, and what is said beside them. */
export interface Arguments {
  readonly tree: Tree;
  readonly marks: Marks;
  /** The expression behind an argument names these. */
  readonly references: (path: Path) => readonly string[];
  /**
   * Whether somebody writes an argument or a block; undefined when nobody can say. A plan shows what is left to the
   * service as if it were not known yet.
   */
  readonly isWritten?: (path: Path) => boolean | undefined;
}

/** Names of arguments and blocks from the resource down; `0` and further count blocks of one name. */
export type Path = readonly (string | number)[];

/** `application_configuration.vpc_configuration.subnet_ids`; blocks that stand alone need no index. */
export function pathOf(text: string): Path {
  const path = parsed.get(text) ?? text.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  parsed.set(text, path);
  return path;
}

/** Rules ask for the same few paths of every resource. */
const parsed = new Map<string, Path>();

/** What is known at a path. A block that is itself not known makes all in it unknown. */
export function read(from: Arguments, path: string): Value {
  const { tree, marks, references } = from;
  const names = pathOf(path);
  const found = descend(tree, names);
  if (found.end instanceof Mystery) {
    const { references: named, template } = found.end;
    const all = [...new Set([...named, ...references(names)])];
    return { kind: 'unknown', references: all, ...(template !== undefined && { template }) };
  }
  const value = found.end;
  if (value === undefined || value === null || isEmpty(value)) return unset;
  const inside = mysteriesIn(value);
  if (inside.length > 0)
    return { kind: 'unknown', references: inside.flatMap((mystery) => mystery.references).concat(references(names)) };
  return {
    kind: 'known',
    value: value as Exclude<Json, null>,
    // Few ask what a value that is known came from, and to follow it through modules takes the longest.
    get references() {
      return references(names);
    },
    ...(isMarked(marks, found.path) && { sensitive: true as const }),
  };
}

/** The blocks of a name, each to be read by itself; undefined when it is not known how many there are. */
export function blocksAt(of: Arguments, path: string): readonly Arguments[] | undefined {
  const names = pathOf(path);
  const { end, path: whole } = descend(of.tree, names);
  if (end instanceof Mystery) return undefined;
  if (end === undefined || end === null) return [];
  const blocks = Array.isArray(end) ? (end as readonly Tree[]) : [end];
  if (blocks.some((block) => block instanceof Mystery)) return undefined;
  return blocks.map((tree, index) => ({
    tree,
    marks: markAt(of.marks, Array.isArray(end) ? [...whole, index] : whole),
    references: (below) => of.references([...names, index, ...below]),
    isWritten: (below) => of.isWritten?.([...names, index, ...below]),
  }));
}

/**
 * The path through each block of a name that has several: `ingress.cidr_blocks` → `ingress.0.cidr_blocks`,
 * `ingress.1.cidr_blocks`; the path itself where all on the way stand alone. A list that it ends at is one value.
 */
export function pathsAt({ tree }: Pick<Arguments, 'tree'>, path: string): readonly string[] {
  return throughAll(tree, pathOf(path)).map((names) => names.join('.'));
}

function throughAll(tree: Tree, [name, ...rest]: Path): readonly Path[] {
  if (name === undefined) return [[]];
  if (Array.isArray(tree) && typeof name !== 'number' && tree.length > 1)
    return tree.flatMap((block: Tree, index) => throughAll(block, [name, ...rest]).map((one) => [index, ...one]));
  const { end } = descend(tree, [name]);
  return throughAll(end, rest).map((one) => [name, ...one]);
}

/** Whether Terraform hides anything at a path, known or not. */
export function isHiddenAt({ tree, marks }: Arguments, path: string): boolean {
  return isMarked(marks, descend(tree, pathOf(path)).path);
}

/** What stands at a path, for who reads a list or a document of which only parts are known. */
export function treeAt(of: Arguments, path: string): Tree {
  return descend(of.tree, pathOf(path)).end;
}

/** The elements of a list of which some may be known and others not; undefined when nobody knows how many. */
export function elementsAt(of: Arguments, path: string): readonly Value[] | undefined {
  const { end } = descend(of.tree, pathOf(path));
  if (end instanceof Mystery) return undefined;
  if (end === undefined || end === null) return [];
  return Array.isArray(end) ? end.map((_, index) => read(of, `${path}.${index}`)) : [read(of, path)];
}

/** The entries of a map, whose keys may hold dots; undefined when nobody knows which there are. */
export function entriesAt(of: Arguments, path: string): readonly (readonly [string, Value])[] | undefined {
  const { end, path: whole } = descend(of.tree, pathOf(path));
  if (end instanceof Mystery) return undefined;
  if (!isBranch(end)) return [];
  const marks = markAt(of.marks, whole);
  return Object.entries(end).map(([key, tree]) => {
    const names = [...whole, key];
    const entry = {
      tree: { it: tree },
      marks: { it: markAt(marks, [key]) ?? null },
      references: () => of.references(names),
    };
    return [key, read(entry, 'it')] as const;
  });
}

/** A list that AWS reads as none. */
function isEmpty(value: Tree): boolean {
  return Array.isArray(value) && value.length === 0;
}

interface Found {
  readonly end: Tree;
  /** With the index of each block that stands alone. */
  readonly path: Path;
}

function descend(tree: Tree, names: Path): Found {
  let end: Tree = tree;
  const path: (string | number)[] = [];
  for (const name of names) {
    if (end instanceof Mystery) break;
    if (Array.isArray(end)) {
      const index: number = typeof name === 'number' ? name : 0;
      // Of several blocks a name alone says nothing: they are read one by one.
      end = (end as readonly Tree[])[index];
      path.push(index);
      if (typeof name === 'number') continue;
    } else if (typeof name === 'number') {
      // Terraform's JSON may leave out the list around a single block.
      if (name === 0) continue;
      end = undefined;
      continue;
    }
    if (end instanceof Mystery) break;
    end = isBranch(end) ? own(end, name as string) : undefined;
    path.push(name);
  }
  return { end, path };
}

export function isBranch(tree: Tree): tree is Branch {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree) && !(tree instanceof Mystery);
}

function mysteriesIn(tree: Tree): Mystery[] {
  if (tree instanceof Mystery) return [tree];
  if (Array.isArray(tree)) return (tree as readonly Tree[]).flatMap(mysteriesIn);
  return isBranch(tree) ? Object.values(tree).flatMap(mysteriesIn) : [];
}

/** Every text in it that is known: names, ARNs, policies, property values. */
export function textsOf({ tree }: Pick<Arguments, 'tree'>): readonly string[] {
  const texts: string[] = [];
  const visit = (one: Tree): void => {
    if (typeof one === 'string') texts.push(one);
    else if (typeof one === 'object' && one !== null && !(one instanceof Mystery)) Object.values(one).forEach(visit);
  };
  visit(tree);
  return texts;
}

function markAt(marks: Marks, path: Path): Marks {
  return path.reduce<Marks>((at, name) => {
    if (at === true || at === undefined || at === null || typeof at !== 'object') return at === true ? true : undefined;
    return own(at as Readonly<Record<string, Json>>, String(name));
  }, marks);
}

/** Terraform marks a value, something around it, or something in it. */
function isMarked(marks: Marks, path: Path): boolean {
  return holdsMark(markAt(marks, path));
}

function holdsMark(marks: Marks): boolean {
  if (marks === true) return true;
  return typeof marks === 'object' && marks !== null && Object.values(marks).some((one: Marks) => holdsMark(one));
}
