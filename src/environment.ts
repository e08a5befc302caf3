// The environment asked for is the environment compiled: `--env prod` sets `metadata.environment`, whatever the base
// file says, and an overlay that says otherwise contradicts it.
import { isObject, valueAt, type Document, type Json, type Source } from './document/document';
import type { Problem } from './diagnostics/diagnostic';
import { error } from './diagnostics/problem';
import { child } from './document/pointer';

/** An environment of a spec: its name is that of its overlay file, `orders.prod.yaml`. */
export interface Asked {
  readonly name: string;
  readonly overlay: Source;
  /** What is laid on that, in order; nothing when left out. */
  readonly further?: readonly Source[];
}

/** What is laid on a base file, in order: the overlay of the environment, then the further ones. */
export function overlaysOf<Overlay>({ environment, further = [] }: Laid<Overlay>): Overlay[] {
  return [...(environment ? [environment.overlay] : []), ...further];
}

interface Laid<Overlay> {
  readonly environment?: { readonly overlay: Overlay };
  readonly further?: readonly Overlay[];
}

const place = child('', 'metadata', 'environment');

/**
 * Sets `metadata.environment` to the name of the environment, before placeholders are replaced. What an overlay says
 * of it stays, for `contradiction` to judge; the place of a value that only `--env` gives is the beginning of the
 * environment's overlay.
 */
export function setEnvironment(document: Document, asked: Asked): Document {
  if (sayingIt(asked)) return document;
  const { name, overlay } = asked;
  const { start } = overlay.places.get('')?.value.range ?? { start: { line: 1, column: 1 } };
  const beginning = { file: overlay.file, range: { start, end: start } };
  const places = new Map([...document.places, [place, { value: beginning }] as const]);
  return { ...asEnvironment(document, name), places };
}

/** The document with `metadata.environment` of this name, whatever it says itself; without metadata as it is. */
export function asEnvironment(document: Document, name: string): Document {
  const { tree } = document;
  const metadata = isObject(tree) ? tree['metadata'] : undefined;
  if (!isObject(tree) || !isObject(metadata)) return document;
  return { ...document, tree: { ...tree, metadata: { ...metadata, environment: name } } };
}

/** An overlay for `prod` that says `environment: staging`. `document` is the one with its placeholders replaced. */
export function contradiction({ tree }: Document, asked: Asked): Problem[] {
  const { name, overlay } = asked;
  const found = environmentIn(tree);
  if (typeof found !== 'string' || found === name) return [];
  const { file } = sayingIt(asked) ?? overlay;
  const [is, sets] = file === overlay.file ? ['is for', 'the name of the file'] : ['is laid on', '--env'];
  const message = `${file} ${is} the environment "${name}", and says that it is "${found}"`;
  const help = `remove the line: ${sets} sets the environment`;
  return [error('FLK1031', place, message, { expected: name, found, help })];
}

/** The overlay that has the last word on the environment, if it names one. */
function sayingIt({ overlay, further = [] }: Asked): Source | undefined {
  const last = [overlay, ...further].findLast(({ tree }) => valueAt(tree, place) !== undefined);
  return last && environmentIn(last.tree) !== undefined ? last : undefined;
}

/** `null` takes the base file's environment away, and says nothing of another one. */
function environmentIn(tree: Json): Json | undefined {
  return valueAt(tree, place) ?? undefined;
}

/** Other JSON files stand beside specs as well: a schema, `orders.schema.json`. */
export function isOverlay(tree: Json): boolean {
  const sections = ['$schema', 'apiVersion', 'kind', 'metadata', 'aws', 'spec', 'policy', 'overrides'];
  return isObject(tree) && Object.keys(tree).every((key) => sections.includes(key));
}
