// What the compiler makes of a spec whose tree has other values in it: for modules, which are learned from that.
import { isDeepStrictEqual } from 'node:util';
import type { Compiled } from '../compile';
import { isObject, valueAt, type Json } from '../document/document';
import { child, type Pointer } from '../document/pointer';
import { overlaysOf } from '../environment';
import { load } from '../load';
import { elsewhere, foundNames, saidOf } from '../module/found';
import { opened } from '../module/opened';
import { partOf } from '../module/part';
import type { Made, ModuleRequest } from '../module/request';
import { overlay } from '../overlay';
import { scan } from '../syntax/placeholder';
import { ensured } from '../text/ensured';
import { eachOnce } from '../text/once';
import type { Spec } from './specs';

/** A spec as it is, or with the overlay of a switch: what was asked of the compiler, and what came of it. */
export interface MadeSpec {
  readonly spec: Spec;
  /** Without errors. */
  readonly compiled: Compiled;
}

/**
 * The compiler as a function of a tree without placeholders. Those of the spec stand in it again where it has the
 * value that they came to: what refers to a field that gets another value follows it, and what Terraform looks up is
 * looked up.
 * @param compileOne compiles a spec as the first of these was compiled
 * @param asked the fields that get other values: what the tree says of them is meant
 * @param part the source or sink that the module is of
 */
export function makerOf(
  variants: readonly [MadeSpec, ...MadeSpec[]],
  asked: readonly Pointer[],
  compileOne: (spec: Spec) => Compiled,
  part?: Pointer,
): ModuleRequest['make'] {
  const [{ spec }] = variants;
  const inspectCode = eachOnce(spec.inspectCode);
  const restored = restorer(variants, asked);
  return (tree) => {
    const bytes = Buffer.from(JSON.stringify(restored(tree)));
    const { base, environment: _, further: __, others: ___, ...rest } = spec;
    return madeOf(compileOne({ ...rest, inspectCode, base: { file: base.file, bytes } }), part);
  };
}

function madeOf(compiled: Compiled, part?: Pointer): Made {
  const { configuration } = compiled;
  const [first, ...others] = compiled.diagnostics.filter(({ severity }) => severity === 'error');
  if (first) return { refused: [first, ...others] };
  const whole = ensured(configuration, 'no errors and no configuration');
  if (part === undefined) return { sections: opened(whole) };
  const application = ensured(compiled.normalised, 'an application, which alone has sources and sinks');
  return { sections: opened(partOf(whole, part, application)) };
}

/** A tree as the compiler came to see it, and as the files say it. */
interface Variant {
  readonly tree: Json;
  readonly written: Json;
}

/** Values → the text of a spec that comes to them. */
function restorer(specs: readonly MadeSpec[], asked: readonly Pointer[]): (tree: Json) => Json {
  const variants = specs.map(({ spec, compiled }): Variant => ({
    tree: ensured(compiled.document, 'no errors and no document').tree,
    written: writtenTree(spec),
  }));
  const lookups = new Map(variants.flatMap((one) => lookedUp(one)));
  const isAsked = (pointer: Pointer): boolean => asked.some((one) => pointer === one || pointer.startsWith(`${one}/`));
  const restored = (value: Json, pointer: Pointer, home: (moved: Json) => Json): Json => {
    const before = home(value);
    const placeholder = isAsked(pointer) ? undefined : placeholderFor(before, pointer, variants);
    if (placeholder !== undefined) return placeholder;
    if (typeof value === 'string') return lookups.get(String(before)) ?? value.replaceAll('${', '$${');
    if (Array.isArray(value)) return value.map((item: Json, index) => restored(item, child(pointer, index), home));
    if (!isObject(value)) return value;
    const members = Object.entries(value).map(([key, below]) => [key, restored(below, child(pointer, key), home)]);
    return Object.fromEntries(members) as Json;
  };
  const [first] = variants;
  return (tree) => restored(tree, '', backFrom(tree, ensured(first, 'a spec').tree));
}

/** What a spec of another account or Region has, as the spec says it. */
function backFrom(moved: Json, tree: Json): (value: Json) => Json {
  const places = foundNames.map((name) => [saidOf(name, moved), saidOf(name, tree)] as const);
  return (value) => places.reduce((one, [from, to]) => elsewhere(one, from, to), value);
}

/** What the spec has at a place that came to this value there; undefined where it says the value itself. */
function placeholderFor(value: Json, pointer: Pointer, variants: readonly Variant[]): string | undefined {
  for (const { tree, written } of variants) {
    const text = valueAt(written, pointer);
    if (isPlaceholder(text) && isDeepStrictEqual(valueAt(tree, pointer), value)) return text;
  }
  return undefined;
}

function isPlaceholder(value: Json | undefined): value is string {
  return typeof value === 'string' && value.includes('${');
}

/** Base file and overlays as one tree, with its placeholders. */
export function writtenTree(spec: Spec): Json {
  const [base, ...overs] = [spec.base, ...overlaysOf(spec)].map(({ file, bytes }) =>
    ensured(load(file, bytes).source, 'a file without a tree'),
  );
  return overlay(ensured(base, 'a spec without a file'), ...overs).document.tree;
}

/** What stands for something that Terraform finds is a text that nothing else has, wherever it is put. */
function lookedUp({ tree, written }: Variant, pointer: Pointer = ''): (readonly [string, string])[] {
  const text = valueAt(written, pointer);
  const value = valueAt(tree, pointer);
  if (typeof text === 'string')
    return typeof value === 'string' && scan(text).some(({ kind }) => kind === 'lookup') ? [[value, text]] : [];
  if (typeof text !== 'object' || text === null) return [];
  return Object.keys(text).flatMap((key) => lookedUp({ tree, written }, child(pointer, key)));
}
