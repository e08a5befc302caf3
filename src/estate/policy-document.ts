// An IAM policy as an estate holds it: a JSON text, a text with expressions in it, or the blocks of
// `data.aws_iam_policy_document`. What of it is not known is said, so that nobody takes half a policy for the whole.
import { memberOf } from '../document/own';
import { argument, type Estate, type Standing } from './estate';
import { meant } from './join';
import { placesOf } from './places';
import { readTemplate } from './template';
import { blocksAt, elementsAt, Mystery, read, type Arguments } from './tree';
import { openTextOf, textOf, type Value } from './value';

/** Words of a statement, as far as they are known. */
export interface Words {
  readonly texts: readonly string[];
  /** Whether these are all. */
  readonly whole: boolean;
  /** What the expressions of the others name. */
  readonly references: readonly string[];
}

export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: Words;
  readonly resources: Words;
  /** `Service` → `kinesisanalytics.amazonaws.com`; `*` for anybody. */
  readonly principals: Readonly<Record<string, Words>>;
  /** Keys of its conditions in lower case, as IAM reads them: `aws:sourceaccount`. */
  readonly conditionKeys: Words;
  /** It speaks of all but what it names: `NotAction`, `NotResource`, `NotPrincipal`. */
  readonly excludes: boolean;
}

export interface PolicyDocument {
  readonly statements: readonly PolicyStatement[];
  readonly whole: boolean;
}

const noWords: Words = { texts: [], whole: true, references: [] };
const unreadable: PolicyDocument = { statements: [], whole: false };

/** How deep documents are followed that are made of documents: a circle is no configuration, a file may be anything. */
const deepest = 10;

/** @param value what an argument of a policy says: `policy`, `assume_role_policy` */
export function documentOf(estate: Estate, value: Value, depth = 0): PolicyDocument {
  // What Terraform hides is not quoted, and what cannot be quoted is not judged.
  if (value.kind === 'known') return parsed(openTextOf(value), (text) => text);
  if (value.kind === 'unset') return { statements: [], whole: true };
  const documents = meant(estate, value, 'aws_iam_policy_document');
  if (documents.length === 0) return parsed(value.template, readTemplate);
  const places = documents.flatMap(placesOf);
  const whole = value.references.every((place) => places.includes(place));
  return joined([...documents.map((one) => fromBlocks(estate, one, depth)), { statements: [], whole }]);
}

function joined(documents: readonly PolicyDocument[]): PolicyDocument {
  return {
    statements: documents.flatMap(({ statements }) => statements),
    whole: documents.every(({ whole }) => whole),
  };
}

/** What a text of a JSON document is: a literal, or an expression. */
type ReadText = (text: string) => unknown;

function parsed(text: string | undefined, readText: ReadText): PolicyDocument {
  const json = parseJson(text);
  const listed = memberOf(json, 'Statement');
  if (listed === undefined) return unreadable;
  const list: readonly unknown[] = Array.isArray(listed) ? listed : [listed];
  return { statements: list.map((one) => fromJson(one, readText)), whole: true };
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fromJson(one: unknown, readText: ReadText): PolicyStatement {
  const words = (...names: readonly string[]): Words =>
    wordsOf(
      names.map((name) => memberOf(one, name)),
      readText,
    );
  const principal = memberOf(one, 'Principal');
  const principals = typeof principal === 'string' ? { '*': principal } : (principal ?? {});
  const conditions = Object.values(memberOf(one, 'Condition') ?? {});
  return {
    effect: memberOf(one, 'Effect') === 'Deny' ? 'Deny' : 'Allow',
    actions: words('Action', 'NotAction'),
    resources: words('Resource', 'NotResource'),
    principals: Object.fromEntries(
      Object.entries(principals).map(([type, names]) => [type, wordsOf([names], readText)]),
    ),
    conditionKeys: wordsOf(
      conditions.flatMap((keys) => Object.keys((keys ?? {}) as object)),
      (text) => text.toLowerCase(),
    ),
    excludes: ['NotAction', 'NotResource', 'NotPrincipal'].some((name) => memberOf(one, name) !== undefined),
  };
}

function wordsOf(values: readonly unknown[], readText: ReadText): Words {
  const texts = values.flat().filter((one): one is string => typeof one === 'string');
  const all = texts.map(readText);
  const unknown = all.filter((one) => one instanceof Mystery);
  return {
    texts: all.filter((one): one is string => typeof one === 'string'),
    whole: unknown.length === 0,
    references: unknown.flatMap(({ references }) => references),
  };
}

/** Source: the provider's data source `aws_iam_policy_document`. */
function fromBlocks(estate: Estate, document: Standing, depth: number): PolicyDocument {
  const listed = blocksAt(document.arguments, 'statement');
  const made = ['source_policy_documents', 'override_policy_documents'].map((name) => {
    const from = elementsAt(document.arguments, name);
    if (from === undefined || depth > deepest) return unreadable;
    return joined(from.map((one) => documentOf(estate, one, depth + 1)));
  });
  const older = ['source_json', 'override_json'].map((name) =>
    documentOf(estate, argument(document, name), Math.min(depth + 1, deepest)),
  );
  const own: PolicyDocument = listed ? { statements: listed.map(fromBlock), whole: true } : unreadable;
  return joined([own, ...made, ...older]);
}

function fromBlock(block: Arguments): PolicyStatement {
  const unsure = noWords.texts;
  const principals = blocksAt(block, 'principals');
  const conditions = blocksAt(block, 'condition');
  const keys = (conditions ?? []).map((one) => read(one, 'variable'));
  return {
    effect: textOf(read(block, 'effect')) === 'Deny' ? 'Deny' : 'Allow',
    actions: both(block, 'actions', 'not_actions'),
    resources: both(block, 'resources', 'not_resources'),
    principals: principals ? byType(principals) : { '?': { ...noWords, whole: false } },
    conditionKeys: {
      texts: conditions ? keys.flatMap((key) => textOf(key)?.toLowerCase() ?? []) : unsure,
      whole: conditions !== undefined && keys.every(({ kind }) => kind === 'known'),
      references: [],
    },
    excludes: ['not_actions', 'not_resources'].some((name) => read(block, name).kind !== 'unset'),
  };
}

/** Several blocks may be of one type. */
function byType(principals: readonly Arguments[]): Readonly<Record<string, Words>> {
  const named = principals.map((one) => [textOf(read(one, 'type')) ?? '?', listAt(one, 'identifiers')] as const);
  return Object.fromEntries(
    named.map(([type]) => [type, united(named.filter(([other]) => other === type).map(([, words]) => words))]),
  );
}

function both(block: Arguments, ...names: readonly string[]): Words {
  return united(names.map((name) => listAt(block, name)));
}

function united(all: readonly Words[]): Words {
  return {
    texts: all.flatMap(({ texts }) => texts),
    whole: all.every(({ whole }) => whole),
    references: all.flatMap(({ references }) => references),
  };
}

function listAt(block: Arguments, name: string): Words {
  const listed = elementsAt(block, name);
  if (listed === undefined) {
    const { references } = { references: [], ...read(block, name) };
    return { ...noWords, whole: false, references };
  }
  return {
    texts: listed.flatMap((one) => textOf(one) ?? []),
    whole: listed.every(({ kind }) => kind === 'known'),
    references: listed.flatMap((one) => (one.kind === 'unknown' ? one.references : [])),
  };
}

/** Whether a word of a policy matches a text: `*` and `?` are wildcards. Linear, as a file may hold any word. */
export function matchesWord(word: string, text: string): boolean {
  const [pattern, subject] = [word.toLowerCase(), text.toLowerCase()];
  let [at, from] = [0, 0];
  let star: { readonly at: number; from: number } | undefined;
  while (from < subject.length) {
    if (pattern[at] === '*') star = { at: at++, from };
    else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === subject[from])) {
      at++;
      from++;
    } else if (star) {
      at = star.at + 1;
      from = ++star.from;
    } else return false;
  }
  return /^[*]*$/.test(pattern.slice(at));
}
