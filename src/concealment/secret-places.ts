// Where a tree holds what looks like a secret: by the name of the value, or by the form of its text.
import { child, segments, type Pointer } from '../document/pointer';
import { holdsSecret, namesSecret } from './secret-text';

export interface SecretPlace {
  readonly pointer: Pointer;
  /** What the text belongs to: its key, or the end of an override's path. */
  readonly name: string;
  readonly text: string;
  /** Whether the name gives it away, and not the text. */
  readonly named: boolean;
}

/** Every secret in a spec, valid or not. */
export function secretPlaces(tree: unknown): SecretPlace[] {
  const found: SecretPlace[] = [];
  walk(tree, '', '', found, new Map());
  return found;
}

function walk(value: unknown, pointer: Pointer, name: string, found: SecretPlace[], seen: Map<string, boolean>): void {
  if (typeof value === 'string') {
    const named = namesSecret(name, value);
    // Aliases copy texts, and a text may be as long as a file.
    const holds = !named && (seen.get(value) ?? holdsSecret(value));
    if (!named && value.length > 100) seen.set(value, holds);
    if (named || holds) found.push({ pointer, name, text: value, named });
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => walk(item, child(pointer, index), name, found, seen));
  } else if (typeof value === 'object' && value !== null) {
    const target = targetOf(value);
    for (const [key, member] of Object.entries(value)) {
      walk(member, child(pointer, key), key === 'value' && target !== undefined ? target : key, found, seen);
    }
  }
}

/** The value of an override's operation belongs to the end of its path. */
function targetOf(value: object): string | undefined {
  const path: unknown = 'op' in value && 'path' in value ? value.path : undefined;
  return typeof path === 'string' ? segments(path).at(-1) : undefined;
}
