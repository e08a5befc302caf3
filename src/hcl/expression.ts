// Trees of Terraform's JSON syntax → expressions of its own language. Of both sides of a condition Terraform makes one
// type, and does not tell what is wrong with the side that is not taken.
import { isAlike } from './alike';
import { eitherMembers, isPlain } from './either-members';
import { branchesOf, conjunction, eitherText, type Guard, mayBeAbsent, settled } from './guards';
import { readDocument } from './json-document';
import { aligned, callText, conditionalText, indented, inOneLine, listText, loopText, type Item } from './layout';
import { absent, type Absent, Choice, Document, keyOf, Repeated, type Tree } from './node';
import { aloneIn, memberName, quoted } from './quoted';
import { elementRuns, type Member, memberRuns } from './runs';
import { expressionInScope, guardsInScope, holding, inScope, naming, nowhere, type Scope } from './scope';

/** On several lines where it has several; each line but the first begins where the value's own line does. */
export function expressionOf(value: unknown, scope: Scope = nowhere): string {
  const tree = settled(value, scope.holds);
  if (tree === absent) return 'null';
  if (typeof tree === 'string') return textExpression(inScope(tree, scope), scope.isConstant);
  if (tree instanceof Document) return documentExpression(tree.value, scope);
  if (tree instanceof Choice) return choiceExpression(tree, scope);
  if (tree instanceof Repeated && tree.key !== undefined) return objectExpression([['', tree]], scope);
  if (tree instanceof Repeated) return listExpression([tree], scope);
  if (Array.isArray(tree)) return listExpression(tree, scope);
  if (typeof tree === 'object' && tree !== null) return objectExpression(Object.entries(tree), scope);
  return JSON.stringify(tree);
}

/** What stands in `${ }` alone keeps its type without them; a document of JSON is written as what it says. */
function textExpression(text: string, isConstant = false): string {
  const alone = aloneIn(text);
  if (alone !== undefined) return alone;
  const document = isConstant ? undefined : readDocument(text);
  return document === undefined ? quoted(text) : `jsonencode(${expressionOf(document)})`;
}

/** Whatever the sides of a choice are, their texts are texts. */
function documentExpression(value: unknown, scope: Scope): string {
  const tree = settled(value, scope.holds);
  if (!(tree instanceof Choice)) return `jsonencode(${expressionOf(tree, { ...scope, conversion: 'wrong' })})`;
  const side = (one: Tree | Absent): Tree | Absent => (one === absent ? absent : new Document(one));
  return expressionOf(new Choice(tree.condition, side(tree.then), side(tree.otherwise)), scope);
}

function choiceExpression(choice: Choice, scope: Scope): string {
  const { condition, then, otherwise } = choice;
  if (then === absent && otherwise === absent) return 'null';
  if (isAlike(then, otherwise)) return conditional([{ condition, holds: true }], then, otherwise, scope);
  if (Array.isArray(then) && Array.isArray(otherwise)) return listExpression(eitherElements(choice), scope);
  if (isPlain(then) && isPlain(otherwise)) return objectExpression(Object.entries(eitherMembers(choice)), scope);
  // Both are evaluated here, and neither is turned into the other's type.
  const sides = listText(
    [then, otherwise].map((side) => expressionOf(side, scope)),
    false,
  );
  return `${sides}[${conditionalText(expressionInScope(condition, scope), '0', '1')}]`;
}

/** Both sides as one list: each element is there under the condition, or under its contrary. */
function eitherElements({ condition, then, otherwise }: Choice): Choice[] {
  return [
    ...(then as readonly Tree[]).map((one) => new Choice(condition, one, absent)),
    ...(otherwise as readonly Tree[]).map((one) => new Choice(condition, absent, one)),
  ];
}

/** Either of two trees. */
function conditional(guards: readonly Guard[], yes: unknown, no: unknown, scope: Scope): string {
  const contrary = guards.length === 1 ? guards.map(({ condition, holds }) => ({ condition, holds: !holds })) : [];
  const [text, otherText] = [
    sideExpression(yes, holding(scope, guards)),
    sideExpression(no, holding(scope, contrary)),
  ] as const;
  return eitherText(guardsInScope(guards, scope), text, otherText);
}

/** A condition within another one stands in parentheses. */
function sideExpression(tree: unknown, scope: Scope): string {
  const text = expressionOf(tree, scope);
  const isConditional = settled(tree, scope.holds) instanceof Choice && !/^(\(|\[|[a-z]+\()/.test(text);
  return isConditional ? `(${text})` : inOneLine(text);
}

function listExpression(values: readonly unknown[], scope: Scope): string {
  const parts = elementRuns(values, scope.holds, scope.conversion).map((run) => {
    if ('repeated' in run) return elementsLoop(run.repeated, run.guards, scope);
    return run.guards.length === 0 ? plainList(run.items, scope) : conditional(run.guards, [...run.items], [], scope);
  });
  return combined('concat', parts, '[]');
}

/** Of elements that are there in any case. */
function plainList(values: readonly unknown[], scope: Scope): string {
  return listText(
    values.map((value) => expressionOf(value, scope)),
    values.some((value) => typeof value === 'object' && value !== null),
  );
}

function objectExpression(members: readonly Member[], scope: Scope): string {
  const parts = memberRuns(members, scope.holds, scope.conversion).flatMap((run) => {
    if ('repeated' in run) return membersLoops(run.repeated, run.guards, scope);
    if (run.guards.length === 0) return plainObject(run.items, scope);
    return conditional(run.guards, Object.fromEntries(run.items), {}, scope);
  });
  return combined('merge', parts, '{}');
}

function plainObject(members: readonly Member[], scope: Scope): string {
  const items = members.map(([name, value]): Item => {
    return { name: memberName(inScope(name, scope)), value: expressionOf(value, scope) };
  });
  return items.length === 0 ? '{}' : `{\n${indented(aligned(items).join('\n'))}\n}`;
}

function combined(by: 'concat' | 'merge', parts: readonly string[], nothing: string): string {
  const [only, ...others] = parts;
  return others.length > 0 ? callText(by, parts.map(inOneLine)) : (only ?? nothing);
}

/** A loop whose elements may be there or not leaves out those that are not. */
function elementsLoop(repeated: Repeated, guards: readonly Guard[], scope: Scope): string {
  const { head, inside } = loopHead(repeated, scope);
  const [only, ...others] = branchesOf(repeated.each, scope.holds);
  if (only === undefined) return '[]';
  if (!mayBeAbsent(repeated.each, scope.holds)) return loop(guards, repeated.each);
  if (others.length === 0) return loop([...guards, ...only.guards], only.tree);
  return callText('concat', ['[]', `${loop(guards, [repeated.each])}...`]);

  function loop(filter: readonly Guard[], tree: unknown): string {
    const body = expressionOf(tree, holding(inside, filter));
    return loopText('[]', head, body, conjunction(guardsInScope(filter, inside)));
  }
}

/** One loop for each kind of member that may be there or not. */
function membersLoops(repeated: Repeated, guards: readonly Guard[], scope: Scope): string[] {
  const { head, inside } = loopHead(repeated, scope);
  const isAlways = !mayBeAbsent(repeated.each, scope.holds);
  const branches = isAlways ? [{ guards: [], tree: repeated.each }] : branchesOf(repeated.each, scope.holds);
  return branches.map(({ guards: own, tree }) => {
    const filter = [...guards, ...own];
    const within = holding(inside, filter);
    const body = `${expressionOf(repeated.key, within)} => ${expressionOf(tree, within)}`;
    return loopText('{}', head, body, conjunction(guardsInScope(filter, inside)));
  });
}

/** `for topic in var.topics`, with the key where it is asked for. */
function loopHead(repeated: Repeated, scope: Scope): { readonly head: string; readonly inside: Scope } {
  const { over, name } = repeated;
  const isTaken = [...scope.elements.values()].some((written) => written.key === 'key');
  const key = isTaken ? `${name}_key` : 'key';
  const asksKey = JSON.stringify([repeated.each, repeated.key]).includes(keyOf(name));
  const head = `for ${asksKey ? `${key}, ` : ''}${name} in ${expressionInScope(over, scope)}`;
  return { head, inside: naming(scope, name, { element: name, key }) };
}
