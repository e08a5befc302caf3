// Where a tree holds what looks like a secret: by the name of the value, or by the form of its text.
import { child, segments, type Pointer } from '../document/pointer';
import { holdsSecret, isReference, namesSecret, suspicionOf, type Suspicion } from './secret-text';

export interface SecretPlace {
  readonly pointer: Pointer;
  /** What the text belongs to: its key, or the end of an override's path. */
  readonly name: string;
  readonly text: string;
}

export interface SuspectedPlace extends SecretPlace {
  readonly suspicion: Suspicion;
  /** Whether the name gives it away, and not the text alone. */
  readonly named: boolean;
}

/** What a report must not show of a spec, valid or not: numbers as well, and whatever is no reference. */
export function secretPlaces(tree: unknown): SecretPlace[] {
  const holds = holding();
  return leaves(tree).flatMap(({ value, ...place }) => {
    const text = value === null ? '' : String(value);
    const isSecret = (namesSecret(place.name) && !isReference(text)) || (typeof value === 'string' && holds(value));
    return isSecret ? [{ ...place, text }] : [];
  });
}

/** What would be a secret in a valid spec. */
export function suspectedPlaces(tree: unknown): SuspectedPlace[] {
  const holds = holding();
  return leaves(tree).flatMap(({ value, ...place }) => {
    if (typeof value !== 'string') return [];
    const named = namesSecret(place.name);
    const suspicion = named ? suspicionOf(place.name, value) : holds(value) ? ('certain' as const) : undefined;
    return suspicion === undefined ? [] : [{ ...place, text: value, suspicion, named }];
  });
}

/** Whether a text holds a secret. Of a long one it is remembered: aliases copy them, and one may be a file long. */
function holding(): (text: string) => boolean {
  const seen = new Map<string, boolean>();
  return (text) => {
    const known = seen.get(text) ?? holdsSecret(text);
    if (text.length > 100) seen.set(text, known);
    return known;
  };
}

interface Leaf {
  readonly pointer: Pointer;
  readonly name: string;
  readonly value: unknown;
}

function leaves(tree: unknown): Leaf[] {
  const found: Leaf[] = [];
  walk(tree, '', '', found);
  return found;
}

function walk(value: unknown, pointer: Pointer, name: string, found: Leaf[]): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => walk(item, child(pointer, index), name, found));
  } else if (typeof value === 'object' && value !== null) {
    const target = targetOf(value);
    for (const [key, member] of Object.entries(value)) {
      walk(member, child(pointer, key), key === 'value' && target !== undefined ? target : key, found);
    }
  } else {
    found.push({ pointer, name, value });
  }
}

/** The value of an override's operation belongs to the end of its path. */
function targetOf(value: object): string | undefined {
  const path: unknown = 'op' in value && 'path' in value ? value.path : undefined;
  return typeof path === 'string' ? segments(path).at(-1) : undefined;
}
