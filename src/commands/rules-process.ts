// The process in which rules of a team run that are JavaScript. It is a program of its own, which `npm run generate`
// bundles into one text: what such a rule throws, prints or ends does not touch the report. It reads one question from
// its standard input, and writes one answer to its fourth stream.
import { readFileSync, writeSync } from 'node:fs';
import { pathsAt, read, Mystery, type Tree } from '../estate/tree';
import type { Estate, Found, Json, Resource, Rule, Value } from '../../schema/policy-rules';
import { gravities } from '../rules/rule';
import type { Answer, Encoded, EncodedResource, Question, ToldRule, Wrong } from './rules-question';

async function main(): Promise<void> {
  const question = JSON.parse(readFileSync(0, 'utf8')) as Question;
  answer(await rulesOf(question));
}

async function rulesOf({ module, file, estate }: Question): Promise<Answer> {
  let rules: unknown;
  try {
    const exported = (await import(module)) as { readonly default?: unknown };
    if (!('default' in exported)) return { wrong: 'it has no default export: begin the list with export default [' };
    rules = exported.default;
  } catch (cause) {
    // What is wrong with the syntax Node tells by itself alone, with the line.
    if (cause instanceof SyntaxError) throw cause;
    return { wrong: `it cannot be loaded: ${told(cause)}`, ...placeOf(cause, file) };
  }
  if (!Array.isArray(rules)) return { wrong: `its default export is ${kindOf(rules)}, and no list of rules` };
  if (rules.length === 0) return { wrong: 'its default export is an empty list' };
  const judged: ToldRule[] = [];
  for (const [index, rule] of (rules as readonly unknown[]).entries()) {
    const wrong = wrongRule(rule, `rule ${index + 1} of the list`);
    if (wrong !== undefined) return wrong;
    const one = await judgedBy(rule as Rule, file, estate && viewOf(estate));
    if ('wrong' in one) return one;
    judged.push(one);
  }
  return { rules: judged };
}

/** Why it is no rule, in words. */
function wrongRule(value: unknown, called: string): Wrong | undefined {
  if (typeof value !== 'object' || value === null) return { wrong: `${called} is ${kindOf(value)}, and no object` };
  const rule = value as Readonly<Record<string, unknown>>;
  const { name, gravity } = rule;
  if (typeof name !== 'string') return { wrong: `${called} has no name` };
  if (!/^[a-z][a-z0-9-]{0,62}$/.test(name))
    return { wrong: `the name "${name}" of ${called} is not of lower case, digits and dashes`, rule: name };
  const missing = ['title', 'why', 'fix'].find((key) => typeof rule[key] !== 'string' || rule[key] === '');
  if (missing !== undefined) return { wrong: `rule ${name} has no text in ${missing}`, rule: name };
  if (!gravities.some((one) => one === gravity)) {
    const known = `${gravities.slice(0, -1).join(', ')} or ${gravities.at(-1)}`;
    return { wrong: `rule ${name} has the gravity ${JSON.stringify(gravity)}: it is ${known}`, rule: name };
  }
  return typeof rule['judge'] === 'function' ? undefined : { wrong: `rule ${name} has no function judge`, rule: name };
}

/** `a number`, for who expects something else. */
function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}

async function judgedBy(rule: Rule, file: string, view: Estate | undefined): Promise<ToldRule | Wrong> {
  const { name, title, gravity, why, fix } = rule;
  try {
    const verdicts: unknown = view ? await rule.judge(view) : [];
    if (!Array.isArray(verdicts))
      return {
        wrong: `the function judge of rule ${name} returns ${kindOf(verdicts)}, and no list of verdicts`,
        rule: name,
      };
    // What is no JSON is nothing in an answer: it is told as what it is.
    const strange = verdicts.findIndex((one) => typeof one !== 'object' || one === null);
    if (strange >= 0)
      return { wrong: `rule ${name} gives a verdict that is ${kindOf(verdicts[strange])}, and no object`, rule: name };
    return { name, title, gravity, why, fix, verdicts };
  } catch (cause) {
    return { wrong: `rule ${name} throws: ${told(cause)}`, rule: name, ...placeOf(cause, file) };
  }
}

function told(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Of the text of a stack: `at judge (file:///rules.mjs:7:3)`. */
function placeOf(cause: unknown, file: string): Pick<Wrong, 'at'> {
  const stack = cause instanceof Error ? String(cause.stack) : String(cause);
  const after = stack.slice(stack.indexOf(file) + file.length);
  const [, line, column] = stack.includes(file) ? (/^:(\d+):(\d+)/.exec(after) ?? []) : [];
  return line === undefined || column === undefined ? {} : { at: { line: Number(line), column: Number(column) } };
}

function viewOf({ stage, resources }: NonNullable<Question['estate']>): Estate {
  return Object.freeze({ stage, resources: Object.freeze(resources.map(viewOfResource)) });
}

function viewOfResource({ after, before, ...plain }: EncodedResource): Resource {
  const [now, then] = [decoded(after), decoded(before)];
  return Object.freeze({
    ...plain,
    get: (path: string) => valueAt(now, path),
    before: (path: string) => valueAt(then, path),
    all: (path: string) => foundAt(now, path),
    allBefore: (path: string) => foundAt(then, path),
  });
}

function foundAt(tree: Tree, path: string): readonly Found[] {
  return Object.freeze(pathsAt({ tree }, path).map((one) => Object.freeze({ path: one, value: valueAt(tree, one) })));
}

function valueAt(tree: Tree, path: string): Value {
  const found = read({ tree, marks: undefined, references: () => [] }, path);
  return Object.freeze(
    found.kind === 'known' ? { kind: found.kind, value: frozen(found.value) } : { kind: found.kind },
  );
}

function frozen(value: Json): Json {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

function decoded(encoded: Encoded): Tree {
  if (Array.isArray(encoded)) return (encoded as readonly Encoded[]).map(decoded);
  if (typeof encoded !== 'object' || encoded === null) return encoded as Tree;
  if (!('members' in encoded)) return new Mystery([]);
  return Object.fromEntries(Object.entries(encoded.members).map(([key, one]) => [key, decoded(one)]));
}

/** Whatever else a rule has under way ends with the answer. */
function answer(said: Answer): void {
  const bytes = Buffer.from(JSON.stringify(said));
  for (let written = 0; written < bytes.length;) written += writeSync(3, bytes, written);
  process.exit(0);
}

void main();
