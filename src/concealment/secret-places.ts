// Where a tree holds what looks like a secret: by the name of the value, or by the form of its text.
import { child, segments, type Pointer } from '../document/pointer';
import { holdsSecret, isPublicPassword, isReference, namesSecret, pointsElsewhere } from './secret-text';

export interface SecretPlace {
  readonly pointer: Pointer;
  /** What the text belongs to: its key, or the end of an override's path. */
  readonly name: string;
  readonly text: string;
  /** Whether the name gives it away, and not the text. */
  readonly named: boolean;
}

/**
 * Every secret in a spec, valid or not.
 * @param what `text`: what a secret would be in a valid spec; `anything`: numbers as well, and whatever is no reference
 */
export function secretPlaces(tree: unknown, what: 'text' | 'anything' = 'text'): SecretPlace[] {
  const search: Search = { found: [], seen: new Map(), what };
  walk(tree, '', '', search);
  return search.found;
}

interface Search {
  readonly found: SecretPlace[];
  /** Long texts and whether they hold a secret: aliases copy them, and a text may be as long as a file. */
  readonly seen: Map<string, boolean>;
  readonly what: 'text' | 'anything';
}

function walk(value: unknown, pointer: Pointer, name: string, search: Search): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => walk(item, child(pointer, index), name, search));
  } else if (typeof value === 'object' && value !== null) {
    const target = targetOf(value);
    for (const [key, member] of Object.entries(value)) {
      walk(member, child(pointer, key), key === 'value' && target !== undefined ? target : key, search);
    }
  } else if (typeof value === 'string' || search.what === 'anything') {
    const text = value === null ? '' : String(value);
    const named = namesSecret(name) && !isElsewhere(name, text, search) && !isPublic(name, text, search);
    if (named || (typeof value === 'string' && holds(value, search))) search.found.push({ pointer, name, text, named });
  }
}

function isElsewhere(name: string, text: string, { what }: Search): boolean {
  return what === 'text' ? pointsElsewhere(name, text) : isReference(text);
}

/** What everybody knows is no secret to tell of; a report hides it all the same. */
function isPublic(name: string, text: string, { what }: Search): boolean {
  return what === 'text' && isPublicPassword(name, text);
}

function holds(text: string, { seen }: Search): boolean {
  const known = seen.get(text) ?? holdsSecret(text);
  if (text.length > 100) seen.set(text, known);
  return known;
}

/** The value of an override's operation belongs to the end of its path. */
function targetOf(value: object): string | undefined {
  const path: unknown = 'op' in value && 'path' in value ? value.path : undefined;
  return typeof path === 'string' ? segments(path).at(-1) : undefined;
}
