// An answer of an API, read by a table: which member is which argument of Terraform. A member that the table does not
// have is told with its place, and never guessed.
import { memberOf } from '../document/own';
import type { Path } from '../syntax/json-file';
import type { Members } from './described';

/**
 * What becomes of a member: an argument of this name; nothing, for it is no setting; a block; blocks of which there are
 * several; a map of the user's own.
 */
export type Rule =
  | string
  | null
  | { readonly block: string; readonly of: Shape }
  | { readonly blocks: string; readonly of: Shape }
  | { readonly map: string };

export type Shape = Readonly<Record<string, Rule>>;

/** Takes what is wrong at a place: words that follow the place. */
export type Tell = (path: Path, words: string) => void;

/** What is empty is not set: AWS answers so for what nobody has said. */
export function translated(value: unknown, shape: Shape, path: Path, tell: Tell): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    tell(path, 'is no object');
    return {};
  }
  return Object.fromEntries(
    Object.keys(value).flatMap((key): [string, unknown][] => {
      const [member, here] = [memberOf(value, key), [...path, key]];
      const rule = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (rule === null || isNothing(member)) return [];
      if (rule !== undefined) return told(member, rule, here, tell);
      tell(here, 'is not known here');
      return [];
    }),
  );
}

function told(value: unknown, rule: Exclude<Rule, null>, path: Path, tell: Tell): [string, unknown][] {
  if (typeof rule === 'string') return isPlain(value) ? [[rule, value]] : wrong(path, 'text, number or list', tell);
  if ('map' in rule) return isTexts(value) ? [[rule.map, value]] : wrong(path, 'map of texts', tell);
  if ('block' in rule) return [[rule.block, translated(value, rule.of, path, tell)]];
  if (!Array.isArray(value)) return wrong(path, 'list', tell);
  return [[rule.blocks, value.map((one: unknown, at) => translated(one, rule.of, [...path, at], tell))]];
}

function wrong(path: Path, expected: string, tell: Tell): [] {
  tell(path, `is no ${expected}`);
  return [];
}

/** Whether a value says nothing: what is not set is left out, null or empty. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Whether a value is one text, number or switch. */
export const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const isPlain = (value: unknown): boolean => (Array.isArray(value) ? value.every(isScalar) : isScalar(value));

function isTexts(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => typeof one === 'string')
  );
}
