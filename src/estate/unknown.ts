// `after` of a plan holds what is known, `after_unknown` the same shape with `true` for what is not → one tree. What
// comes out at the apply because nobody says it is not set: the default of the service holds, and rules know that. What
// nobody can say, or what the provider makes up, does come out: it stays unknown.
import { memberOf } from '../document/own';
import { blockIn, comesOut, type Described } from './comes-out';
import { isExpression, isNull } from './references';
import { asObject, isObject, listOf } from './shape';
import { Mystery, Unwritten, type Tree } from './tree';

/**
 * @param expressions of the same resource or block, as the configuration in the plan has them. Without them nothing is
 * told from nothing. A dynamic block leaves no trace there (`internal/command/jsonconfig` of Terraform reads what the
 * schema knows, and the schema knows no `dynamic`): one whose number is not known reads as not set. It is rare, and to
 * call each block that nobody wrote unknown would hide what is missing.
 * @param as how the resource is described: what it has beside what may be written stays unknown
 */
export function withUnknown(after: unknown, unknown: unknown, expressions: unknown, as: Described): Tree {
  if (unknown === true) return new Mystery([]);
  if (!holdsUnknown(unknown)) return after as Tree;
  if (Array.isArray(after) || Array.isArray(unknown)) return listWith(listOf(after), listOf(unknown), expressions, as);
  if (!isObject(after) && !isObject(unknown)) return after as Tree;
  const keys = new Set([...Object.keys(asObject(after)), ...Object.keys(asObject(unknown))]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const hidden = memberOf(unknown, key);
      if (hidden === true && isUnsaid(expressions, key))
        return [key, comesOut(as, key, [after, unknown]) ? new Unwritten([]) : undefined];
      return [key, withUnknown(memberOf(after, key), hidden, below(expressions, key), blockIn(as, key))];
    }),
  );
}

/** Of most resources all is known: their values stand as they are. */
function holdsUnknown(unknown: unknown): boolean {
  if (typeof unknown !== 'object' || unknown === null) return unknown === true;
  return Object.values(unknown).some(holdsUnknown);
}

function listWith(known: readonly unknown[], hidden: readonly unknown[], expressions: unknown, as: Described): Tree {
  const length = Math.max(known.length, hidden.length);
  // A set of blocks is sorted: which of several expressions means which of them cannot be told.
  const alone = length === 1 && (!Array.isArray(expressions) || expressions.length === 1);
  const [only] = Array.isArray(expressions) ? (expressions as readonly unknown[]) : [expressions];
  return Array.from({ length }, (_, index) => withUnknown(known[index], hidden[index], alone ? only : undefined, as));
}

function isUnsaid(expressions: unknown, key: string): boolean {
  return isBlock(expressions) && (!Object.hasOwn(expressions, key) || isNull(memberOf(expressions, key)));
}

function below(expressions: unknown, key: string): unknown {
  return isBlock(expressions) ? memberOf(expressions, key) : undefined;
}

function isBlock(expressions: unknown): expressions is object {
  return isObject(expressions) && !isExpression(expressions);
}
