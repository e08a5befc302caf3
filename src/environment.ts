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
}

const place = child('', 'metadata', 'environment');

/**
 * Sets `metadata.environment` to the name of the environment, before placeholders are replaced. What the overlay says
 * of it stays, for `contradiction` to judge; the place of a value that only `--env` gives is the beginning of the
 * overlay.
 */
export function setEnvironment(document: Document, { name, overlay }: Asked): Document {
  if (environmentIn(overlay.tree) !== undefined) return document;
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
export function contradiction({ tree }: Document, { name, overlay }: Asked): Problem[] {
  const found = environmentIn(tree);
  if (typeof found !== 'string' || found === name) return [];
  const message = `${overlay.file} is for the environment "${name}", and says that it is "${found}"`;
  const help = 'remove the line: the name of the file sets the environment';
  return [error('FLK1031', place, message, { expected: name, found, help })];
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
