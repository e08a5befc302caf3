// Specs that were valid until something happened to them: a slip of the hand, a bad merge, a broken transfer.
import fc from 'fast-check';
import { stringify } from 'yaml';
import { documents } from './arbitrary';
import { hostileTexts, specialNames } from './arbitrary-text';

/** A spec before anything happens to it: as data and, where it comes from a file, as its text. */
export interface Original {
  readonly tree: object;
  readonly text?: string;
}

/** The bytes of the file after up to so many changes of its values and of its text. */
export function damaged(originals: fc.Arbitrary<Original>, most = { values: 3, text: 2 }): fc.Arbitrary<Uint8Array> {
  const changes = <T>(edits: readonly T[], maxLength: number) =>
    fc.array(fc.record({ edit: fc.constantFrom(...edits), at: fc.nat(), with: fc.nat() }), { maxLength });
  const inTree = changes(treeEdits(), most.values);
  const inText = changes(byteEdits(), most.text);
  return fc.tuple(originals, inTree, fc.boolean(), inText).map(([original, treeChanges, asYaml, textChanges]) => {
    const tree = structuredClone(original.tree);
    for (const { edit, at, with: choice } of treeChanges) edit(tree, at, choice);
    const fresh = (): string => (asYaml ? stringify(tree) : JSON.stringify(tree, null, 2));
    const text = treeChanges.length === 0 ? (original.text ?? fresh()) : fresh();
    const bytes: Uint8Array = new TextEncoder().encode(text);
    return textChanges.reduce((damagedBytes, { edit, at, with: choice }) => edit(damagedBytes, at, choice), bytes);
  });
}

/** The bytes of a damaged spec file. */
export const mutants: fc.Arbitrary<Uint8Array> = damaged(documents.map((tree) => ({ tree })));

type Container = Record<string, unknown>;
type TreeEdit = (tree: object, at: number, choice: number) => void;
type ByteEdit = (bytes: Uint8Array, at: number, choice: number) => Uint8Array;

function treeEdits(): readonly TreeEdit[] {
  const unpleasant = [...hostileTexts, ...specialNames];
  const strange: readonly unknown[] = [
    null,
    true,
    0,
    -1,
    1.5,
    1e21,
    '',
    ' ',
    'x',
    [],
    {},
    [null],
    { a: { b: 1 } },
    'x'.repeat(5_000),
    '${env.HOME}',
    '${spec.runtime}',
    '${spec.nothing}',
    'arn:aws:s3:::x',
    ...unpleasant,
  ];
  const edits: TreeEdit[] = [
    (tree, at) => onMember(tree, at, (map, key) => delete map[key]),
    (tree, at, choice) => onMember(tree, at, (map, key) => rename(map, key, misspelt(key, choice))),
    (tree, at, choice) => onMember(tree, at, (map, key) => (map[key] = pick(strange, choice))),
    (tree, at, choice) => onMember(tree, at, (map, key) => (map[`${key}${choice % 10}`] = structuredClone(map[key]))),
    (tree, at, choice) => onMember(tree, at, (map, key) => (map[key] = garbled(map[key], choice))),
    (tree, at, choice) =>
      onMember(tree, at, (map, key) => (map[key] = structuredClone(pick(members(tree), choice)?.[0]))),
    // A list has a `length`, which takes no text.
    (tree, at, choice) =>
      onMember(tree, at, (map) => !Array.isArray(map) && (map[pick(unpleasant, choice) ?? ''] = 'x')),
  ];
  return edits;
}

/** What happens to text: cut off, filled with rubbish, a line twice or gone, a character changed. */
function byteEdits(): readonly ByteEdit[] {
  const rubbish: readonly (readonly number[])[] = [
    [0],
    [0xff],
    [0xc3, 0x28],
    [0xed, 0xa0, 0x80],
    [0xef, 0xbb, 0xbf],
    [0x0d],
    [0x09],
    ...[
      '"',
      "'",
      '{',
      ']',
      ':',
      '- ',
      '#',
      '&a ',
      '*a',
      '!!js ',
      '---\n',
      '...\n',
      '%YAML 1.1\n',
      '<<: ',
      '? ',
      '|\n',
      '\\u',
      '${',
    ].map((word) => [...Buffer.from(word)]),
  ];
  const insert = (bytes: Uint8Array, at: number, added: Iterable<number>): Uint8Array =>
    Uint8Array.from([...bytes.subarray(0, at), ...added, ...bytes.subarray(at)]);
  return [
    (bytes, at) => bytes.subarray(0, at % (bytes.length + 1)),
    (bytes, at) => bytes.subarray(at % (bytes.length + 1)),
    (bytes, at, choice) => insert(bytes, at % (bytes.length + 1), pick(rubbish, choice) ?? []),
    (bytes, at, choice) => bytes.map((byte, index) => (index === at % bytes.length ? choice % 256 : byte)),
    (bytes, at, choice) =>
      withLines(bytes, (lines) => [
        ...lines.slice(0, at % lines.length),
        ...(choice % 2 === 0 ? [] : [lines[at % lines.length] ?? '', lines[at % lines.length] ?? '']),
        ...lines.slice((at % lines.length) + 1),
      ]),
    (bytes, at, choice) =>
      withLines(bytes, (lines) =>
        lines.map((line, index) =>
          index === at % lines.length ? `${' '.repeat(choice % 5)}${line.trimStart()}` : line,
        ),
      ),
  ];
}

function withLines(bytes: Uint8Array, change: (lines: string[]) => string[]): Uint8Array {
  return Buffer.from(change(Buffer.from(bytes).toString('latin1').split('\n')).join('\n'), 'latin1');
}

/** Every map of the tree with one of its keys, and every list with one of its numbers. */
function members(tree: object): readonly (readonly [holder: Container, key: string])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const own = [[tree as Container, key]] as const;
    return typeof value === 'object' && value !== null ? [...own, ...members(value as object)] : own;
  });
}

function onMember(tree: object, at: number, change: (holder: Container, key: string) => void): void {
  const found = pick(members(tree), at);
  if (found) change(...found);
}

function rename(map: Container, key: string, to: string): void {
  map[to] = map[key];
  delete map[key];
}

function misspelt(word: string, choice: number): string {
  const at = choice % (word.length + 1);
  const variants = [
    word.slice(0, at) + word.slice(at + 1),
    `${word.slice(0, at)}x${word.slice(at)}`,
    word.toUpperCase(),
    `${word} `,
    word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  ];
  return variants[choice % variants.length] ?? word;
}

function garbled(value: unknown, choice: number): unknown {
  if (typeof value === 'number') return [-value, value * 1e6, value + 0.5, String(value)][choice % 4];
  if (typeof value === 'string')
    return misspelt(value, choice) + (choice % 7 === 0 ? (pick(hostileTexts, choice) ?? '') : '');
  return [value, value];
}

function pick<T>(list: readonly T[], choice: number): T | undefined {
  return list[choice % list.length];
}
