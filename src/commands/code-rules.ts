// Rules of a team in JavaScript, by path on the command line alone. They run in a process of their own, with no
// variables of the environment, and what is wrong with them is a problem of the run: never a verdict.
import { spawnSync } from 'node:child_process';
import { rulesProgram } from '../../generated/rules-program';
import { error } from '../diagnostics/problem';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { memberOf } from '../document/own';
import type { Estate, Resource } from '../estate/estate';
import { Mystery, isBranch, read, type Arguments, type Marks, type Tree } from '../estate/tree';
import { shown as shownValue } from '../estate/value';
import type { Finding } from '../gate/finding';
import type { JudgedByCode, NamedRule } from '../gate/policy';
import { counted } from '../reporters/verdict';
import { failed, passed, undecided, type Verdict } from '../rules/rule';
import type { Revision } from './git-files';
import { rulesFile, type RulesFile } from './rules-files';
import type { Answer, Encoded, EncodedResource, Question, ToldRule, Wrong } from './rules-question';

/** The rules of all files, and what is wrong with them, which may come out when they judge. */
export interface CodeRules {
  readonly judge: (estate: Estate) => readonly JudgedByCode[];
  readonly problems: () => readonly Diagnostic[];
  readonly about: readonly Finding[];
  readonly sources: readonly RulesFile[];
}

/** So long a file may take to judge one estate, in milliseconds. */
const patience = 60_000;

/**
 * @param paths of `--rules`, apart from each other by commas
 * @param data the rules of the policy file, whose names are taken
 */
export function codeRules(
  paths: string | undefined,
  data: readonly NamedRule[],
  base: Revision | undefined,
  within = patience,
): CodeRules {
  const named = paths?.split(',').filter((path) => path.trim() !== '') ?? [];
  const problems: Diagnostic[] = paths !== undefined && named.length === 0 ? [namesNone()] : [];
  const taken = new Set(data.map(({ name }) => name));
  const files = named.map((path) => rulesFile(path, base));
  const sources = files.flatMap((file) => {
    if ('code' in file) problems.push(file);
    return 'code' in file || !isUsable(ask(file, undefined, within), file, taken, problems) ? [] : [file];
  });
  const judge = (estate: Estate): JudgedByCode[] =>
    sources.flatMap((file) => {
      const said = ask(file, estate, within);
      const judged = 'wrong' in said ? said : judgedBy(said.rules, estate);
      if (!('wrong' in judged)) return judged;
      problems.push(broken(file, judged));
      return [];
    });
  const readable = files.flatMap((file) => ('code' in file ? [] : [file]));
  return { judge, problems: () => problems, about: readable.flatMap(({ about }) => about ?? []), sources: readable };
}

function namesNone(): Diagnostic {
  return error('FLK9040', undefined, '--rules names no file', { help: 'write --rules rules.mjs' });
}

/** Whether a file has rules, and none of a name that another one has. */
function isUsable(said: Answer, file: RulesFile, taken: Set<string>, problems: Diagnostic[]): boolean {
  const twice = 'wrong' in said ? undefined : said.rules.find(({ name }) => taken.has(name) || !taken.add(name));
  const wrong =
    'wrong' in said ? said : twice && { wrong: `another rule is called ${twice.name} too`, rule: twice.name };
  if (wrong) problems.push(broken(file, wrong));
  return wrong === undefined;
}

/** At the place that is known, or where the rule has its name; of a file as a whole, its first line is marked. */
function broken({ file, text }: RulesFile, { wrong, at, rule }: Wrong): Diagnostic {
  const named = at ?? (rule === undefined ? undefined : placeOfName(text, rule));
  const { line, column } = named ?? { line: 1, column: 1 };
  const { length } = text.split('\n')[line - 1] ?? { length: 0 };
  const end = { line, column: at ? column + 1 : named && rule ? column + rule.length : Math.max(length, 1) + 1 };
  return error(
    'FLK9041',
    { file, range: { start: { line, column }, end } },
    `the rules of ${file} do not judge: ${wrong}`,
  );
}

/** `name: 'ours'`, if the name is written in letters. */
function placeOfName(text: string, rule: string): Wrong['at'] {
  for (const [index, line] of text.split('\n').entries()) {
    const found = /\bname['"]?\s*:\s*(['"`])(.*?)\1/.exec(line);
    if (found?.[2] === rule) return { line: index + 1, column: line.indexOf(rule, found.index + 'name'.length) + 1 };
  }
  return undefined;
}

/** One question to a process of its own, which is ended when it does not answer. */
function ask({ module, text }: RulesFile, estate: Estate | undefined, within: number): Answer {
  const question: Question = { module, file: module, ...(estate && { estate: encodedEstate(estate) }) };
  const { SystemRoot } = process.env;
  const ended = spawnSync(process.execPath, ['--input-type=module', '--eval', rulesProgram], {
    input: JSON.stringify(question),
    env: SystemRoot === undefined ? {} : { SystemRoot },
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    timeout: within,
    killSignal: 'SIGKILL',
    maxBuffer: mostSaid,
  });
  const answer = ended.output?.[3];
  if (answer && answer.length > 0) return JSON.parse(String(answer)) as Answer;
  if (ended.signal === 'SIGKILL') {
    const count = question.estate?.resources.length;
    const about = count === undefined ? 'what rules they are' : counted(count, 'resource', 'resources');
    return { wrong: `they have not answered within ${within / 1000} seconds about ${about}` };
  }
  return unanswered(String(ended.stderr), module, text);
}

/** Bytes of an answer. */
const mostSaid = 256 * 1024 * 1024;

/** Node tells of a mistake in the syntax by `FILE:LINE`, the line itself, a mark below it, and the words of V8. */
function unanswered(said: string, module: string, text: string): Wrong {
  const [, message] = /^(SyntaxError: .*)$/m.exec(said) ?? [];
  if (message === undefined) {
    const ways = 'by process.exit, for want of memory, or as it waits for what never comes';
    return { wrong: `their process has ended before they had answered: ${ways}` };
  }
  const [, known, shown, mark] = said.startsWith(module)
    ? (/^:(\d+)\n(.*)\n( *)\^/.exec(said.slice(module.length)) ?? [])
    : [];
  const line = Number(known);
  // Another module that it imports may have the mistake.
  if (mark === undefined || shown !== text.split('\n')[line - 1]) return { wrong: message };
  return { wrong: message, at: { line, column: mark.length + 1 } };
}

function encodedEstate({ stage, resources }: Estate): NonNullable<Question['estate']> {
  return { stage, resources: resources.filter(({ mode }) => mode === 'managed').map(encodedResource) };
}

function encodedResource(resource: Resource): EncodedResource {
  const { address, module, type, name, change } = resource;
  return {
    address,
    module,
    type,
    name,
    ...(change && { action: change.action }),
    after: encodedArguments(resource.arguments),
    before: encodedArguments(change?.before),
  };
}

function encodedArguments(given: Arguments | undefined): Encoded {
  return given ? encoded(given.tree, given.marks) : { members: {} };
}

/** Nothing that Terraform hides leaves this process. */
function encoded(tree: Tree, marks: Marks): Encoded {
  if (tree instanceof Mystery || marks === true) return { unknown: true };
  const marked = (key: string): Marks => memberOf(marks, key) as Marks;
  if (Array.isArray(tree)) return (tree as readonly Tree[]).map((one, index) => encoded(one, marked(String(index))));
  if (!isBranch(tree)) return (tree ?? null) as Encoded;
  return { members: Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, encoded(one, marked(key))])) };
}

function judgedBy(rules: readonly ToldRule[], estate: Estate): JudgedByCode[] | Wrong {
  const byAddress = new Map(estate.resources.map((resource) => [resource.address, resource]));
  const judged: JudgedByCode[] = [];
  for (const { name, title, gravity, why, fix, verdicts } of rules) {
    const read = verdicts.map((verdict) => verdictOf(verdict, byAddress));
    const wrong = read.find((one) => typeof one === 'string');
    if (wrong !== undefined) return { wrong: `rule ${name} ${wrong}`, rule: name };
    const all = read.filter((one) => typeof one !== 'string');
    judged.push({ rule: { code: name, title, why, fix }, gravity, verdicts: all });
  }
  return judged;
}

/** A text says why it is none. */
function verdictOf(said: unknown, byAddress: ReadonlyMap<string, Resource>): Verdict | string {
  const [outcome, address, path, message, expected] = ['outcome', 'address', 'path', 'message', 'expected'].map((key) =>
    memberOf(said, key),
  );
  if (typeof address !== 'string') return 'gives a verdict without an address';
  const resource = byAddress.get(address);
  if (!resource)
    return `gives a verdict for ${JSON.stringify(address)}, and no resource of the estate has this address`;
  if (outcome === 'passed') return passed(resource);
  if (outcome !== 'failed' && outcome !== 'unknown')
    return `gives a verdict with the outcome ${JSON.stringify(outcome)}: it is passed, failed or unknown`;
  if (typeof message !== 'string' || message === '') return `gives a verdict "${outcome}" without a message`;
  const at = typeof path === 'string' ? path : undefined;
  if (outcome === 'unknown') return undecided(resource, message, at);
  const { arguments: now } = resource;
  return failed(resource, message, {
    ...(at !== undefined && { path: at, ...(now && { found: shownValue(read(now, at)) }) }),
    ...(typeof expected === 'string' && { expected }),
  });
}
