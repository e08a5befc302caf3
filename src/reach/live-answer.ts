// One value of an answer of the AWS CLI, read as the API model has it. What is otherwise is told with its place, and
// counts as not said.
import { memberOf } from '../document/own';
import type { Path } from '../syntax/json-file';
import { rangeOf } from '../aws/address-range';
import type { Cidr, Id } from './topology';

export interface Answer {
  readonly value: unknown;
  /** Where it stands in its file. */
  readonly path: Path;
  /** Takes what is wrong at a place: words that follow the place. */
  readonly tell: (path: Path, message: string) => void;
}

/** A member that is there; AWS's answers have no null, and the CLI leaves out what is not said. */
function member(answer: Answer, key: string): Answer | undefined {
  const value = memberOf(answer.value, key);
  return value === undefined || value === null ? undefined : { ...answer, value, path: [...answer.path, key] };
}

function wrong<Nothing>({ path, tell }: Answer, expected: string, nothing: Nothing): Nothing {
  tell(path, `is no ${expected}`);
  return nothing;
}

/** A member that has members of its own. */
export function partIn(answer: Answer, key: string): Answer | undefined {
  const part = member(answer, key);
  if (!part) return undefined;
  return typeof part.value === 'object' && !Array.isArray(part.value) ? part : wrong(part, 'object', undefined);
}

function elements(answer: Answer, key: string): Answer[] {
  const list = member(answer, key);
  if (!list) return [];
  if (!Array.isArray(list.value)) return wrong(list, 'list', []);
  return list.value.map((value: unknown, at) => ({ ...list, value, path: [...list.path, at] }));
}

/** A list of things. */
export function itemsIn(answer: Answer, key: string): Answer[] {
  return elements(answer, key).filter(
    (item) => (typeof item.value === 'object' && item.value !== null) || wrong(item, 'object', false),
  );
}

/** A list of ids. */
export function idsIn(answer: Answer, key: string): Id[] {
  return elements(answer, key).flatMap((item) => (isId(item.value) ? [item.value] : wrong(item, 'id', [])));
}

/** Ids have a prefix that says what they are of, which a path shows to people: nothing else may stand there. */
function isId(value: unknown): value is Id {
  return typeof value === 'string' && /^[a-z]+(-[a-z]+)*-[0-9a-z]+$/.test(value);
}

export function idIn(answer: Answer, key: string): Id | undefined {
  const id = member(answer, key);
  if (!id) return undefined;
  return isId(id.value) ? id.value : wrong(id, 'id', undefined);
}

/** The id without which a thing is nothing. */
export function ownId(answer: Answer, key: string): Id | undefined {
  if (member(answer, key) === undefined) answer.tell(answer.path, `has no ${key}`);
  return idIn(answer, key);
}

export function textIn(answer: Answer, key: string): string | undefined {
  const text = member(answer, key);
  if (!text) return undefined;
  return typeof text.value === 'string' ? text.value : wrong(text, 'text', undefined);
}

/** A list of texts. */
export function textsIn(answer: Answer, key: string): string[] {
  return elements(answer, key).flatMap((item) =>
    typeof item.value === 'string' ? [item.value] : wrong(item, 'text', []),
  );
}

export function flagIn(answer: Answer, key: string): boolean | undefined {
  const flag = member(answer, key);
  if (!flag) return undefined;
  return typeof flag.value === 'boolean' ? flag.value : wrong(flag, 'true or false', undefined);
}

export function numberIn(answer: Answer, key: string): number | undefined {
  const number = member(answer, key);
  if (!number) return undefined;
  return Number.isInteger(number.value) ? (number.value as number) : wrong(number, 'whole number', undefined);
}

export function cidrIn(answer: Answer, key: string): Cidr | undefined {
  const cidr = textIn(answer, key);
  if (cidr === undefined || rangeOf(cidr) !== undefined) return cidr;
  return wrong({ ...answer, path: [...answer.path, key] }, 'range of addresses', undefined);
}

/** A list of which each has a range under a key. */
export function cidrsIn(answer: Answer, list: string, key: string): Cidr[] {
  return itemsIn(answer, list).flatMap((item) => cidrIn(item, key) ?? []);
}

/** A list of ranges. */
export function rangesIn(answer: Answer, key: string): Cidr[] {
  return elements(answer, key).flatMap((item) =>
    typeof item.value === 'string' && rangeOf(item.value) ? [item.value] : wrong(item, 'range of addresses', []),
  );
}
