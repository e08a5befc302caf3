// What IAM policies say, as far as it is known: JSON texts, texts with expressions in them, and the blocks of
// `data.aws_iam_policy_document`. One shape for all of them.
import { own } from '../document/own';
import type { Estate, Standing } from './estate';
import { bestOf, type Answer } from './iam-pattern';
import { meant } from './join';
import { placesOf } from './places';
import { readTemplate, withExpressions } from './template';
import { noTexts, textsIn, type Texts } from './texts';
import { blocksAt, elementsAt, isBranch, Mystery, read, type Arguments, type Branch, type Tree } from './tree';
import type { Value } from './value';

export interface PolicyDocument {
  readonly statements: readonly Statement[];
  /** Whether these are all. */
  readonly whole: boolean;
  /** Terraform marks the text: no report quotes it. */
  readonly sensitive: boolean;
}

export interface Statement {
  /** Undefined when it is not known. */
  readonly effect: 'Allow' | 'Deny' | undefined;
  readonly actions: Texts;
  readonly resources: Texts;
  /** It speaks of all but these; undefined when it does not speak so. */
  readonly notActions: Texts | undefined;
  readonly notResources: Texts | undefined;
  readonly notPrincipals: boolean;
  readonly principals: readonly Principal[];
  readonly conditions: readonly Condition[];
  /** Whether the conditions and principals are all. */
  readonly whole: boolean;
}

/** `AWS`, `Service`, `Federated`, `CanonicalUser`, and who of them. */
export interface Principal {
  readonly type: string;
  readonly identifiers: Texts;
}

export interface Condition {
  readonly operator: string;
  /** In small letters: IAM does not tell them apart. */
  readonly key: string;
  readonly values: Texts;
}

/** Whether a statement is about somebody; of principals that are not known it may be. */
export function isAbout({ principals, notPrincipals, whole }: Statement, names: (one: Principal) => Answer): Answer {
  if (notPrincipals || (principals.length === 0 && !whole)) return 'maybe';
  return bestOf(principals.map(names));
}

/** Several rules read each policy. */
const documents = new WeakMap<Arguments, Map<string, PolicyDocument | undefined>>();

/** It is there, and nobody can say what it says. */
export const nothingKnown: PolicyDocument = { statements: [], whole: false, sensitive: false };

/** The document that an argument holds; undefined where nobody says one. */
export function documentAt(estate: Estate, of: Arguments, path: string): PolicyDocument | undefined {
  return remembered(of, path, () => readDocument(estate, of, path));
}

/** A document that is made of itself, which no configuration may say, is not known. */
function remembered<T extends PolicyDocument | undefined>(of: Arguments, path: string, reading: () => T): T {
  const known = documents.get(of) ?? new Map<string, PolicyDocument | undefined>();
  documents.set(of, known);
  if (!known.has(path)) {
    known.set(path, nothingKnown);
    known.set(path, reading());
  }
  return known.get(path) as T;
}

function readDocument(estate: Estate, of: Arguments, path: string): PolicyDocument | undefined {
  const value = read(of, path);
  if (value.kind === 'unset') return undefined;
  if (value.kind === 'known') return fromText(String(value.value), (text) => text, value.sensitive ?? false);
  const named = namedDocuments(estate, value);
  if (named.length > 0) {
    const places = new Set(named.flatMap(placesOf));
    const isAll = value.references.every((place) => places.has(place));
    return joined([...named.map((one) => fromBlocks(estate, one)), ...(isAll ? [] : [nothingKnown])]);
  }
  return value.template === undefined ? nothingKnown : fromTemplate(value.template);
}

/** Quotes in expressions would end the texts of the JSON: it is read with numbers in their place. */
function fromTemplate(template: string): PolicyDocument {
  const expressions: string[] = [];
  const numbered = withExpressions(template, (expression) => `\${${expressions.push(expression) - 1}}`);
  const leaf = (text: string): Tree =>
    readTemplate(withExpressions(text, (number) => `\${${expressions[Number(number)] ?? number}}`));
  return fromText(numbered, leaf, false);
}

/** Most texts with expressions name other things: to look for documents among all resources is slow. */
function namedDocuments(
  estate: Estate,
  value: Value & { readonly references: readonly string[] },
): readonly Standing[] {
  const isNamed = value.references.some((place) => /(^|[.])data[.]aws_iam_policy_document[.]/.test(place));
  return isNamed ? meant(estate, value, 'aws_iam_policy_document') : [];
}

function joined(all: readonly PolicyDocument[]): PolicyDocument {
  return {
    statements: [...new Set(all.flatMap(({ statements }) => statements))],
    whole: all.every(({ whole }) => whole),
    sensitive: all.some(({ sensitive }) => sensitive),
  };
}

/** What an expression comes to is taken to hold no quotes, as names and ARNs hold none. */
function fromText(text: string, leaf: (text: string) => Tree, sensitive: boolean): PolicyDocument {
  const json = parsed(text);
  if (!isBranch(json)) return nothingKnown;
  return documentOf(own(withLeaves(json, leaf) as Branch, 'Statement'), sensitive);
}

function parsed(text: string): Tree {
  try {
    return JSON.parse(text) as Tree;
  } catch {
    return undefined;
  }
}

function withLeaves(tree: Tree, leaf: (text: string) => Tree): Tree {
  if (typeof tree === 'string') return leaf(tree);
  if (Array.isArray(tree)) return (tree as readonly Tree[]).map((one) => withLeaves(one, leaf));
  if (!isBranch(tree)) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, withLeaves(one, leaf)]));
}

function documentOf(tree: Tree, sensitive: boolean): PolicyDocument {
  const all = listIn(tree);
  return {
    statements: all.filter(isBranch).map(statementOf),
    whole: !all.some((one) => one instanceof Mystery),
    sensitive,
  };
}

/** With the statements of the documents that it is made of: which of them replaces which is not worked out. */
function fromBlocks(estate: Estate, document: Standing): PolicyDocument {
  return remembered(document.arguments, '', () => {
    const listed = blocksAt(document.arguments, 'statement');
    const its = listed ? documentOf(listed.map(asJson), false) : nothingKnown;
    return joined([its, ...others.flatMap((name) => madeOf(estate, document, name))]);
  });
}

/** Source: the provider's data source `aws_iam_policy_document`; the last two are those of older releases. */
const others = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json'] as const;

function madeOf(estate: Estate, document: Standing, name: (typeof others)[number]): readonly PolicyDocument[] {
  const listed = elementsAt(document.arguments, name);
  if (listed === undefined) return [nothingKnown];
  return listed.flatMap((_, index) => {
    const path = name.endsWith('json') ? name : `${name}.${index}`;
    return documentAt(estate, document.arguments, path) ?? [];
  });
}

/** A block of the data source in the words of JSON. */
function asJson(block: Arguments): Tree {
  const { tree } = block;
  const listed = (name: string): Tree => listOf(block, name);
  return {
    Effect: isBranch(tree) ? (own(tree, 'effect') ?? 'Allow') : 'Allow',
    ...filled({
      Action: listed('actions'),
      NotAction: listed('not_actions'),
      Resource: listed('resources'),
      NotResource: listed('not_resources'),
      Principal: blocksOf(block, 'principals', 'identifiers'),
      NotPrincipal: blocksOf(block, 'not_principals', 'identifiers'),
      Condition: blocksOf(block, 'condition', 'values'),
    }),
  };
}

/** Blocks with a list in each. */
function blocksOf(block: Arguments, name: string, list: string): Tree {
  const listed = blocksAt(block, name);
  if (listed === undefined) return new Mystery([]);
  return listed.map((one): Tree => ({ ...(isBranch(one.tree) ? one.tree : {}), [list]: listOf(one, list) }));
}

/** The elements of a list, of which a plan says beside it what their expressions name. */
function listOf(block: Arguments, name: string): Tree {
  const listed = elementsAt(block, name);
  if (listed === undefined) return mysteryOf(read(block, name));
  return listed.map((one): Tree => (one.kind === 'known' ? (one.value as Tree) : mysteryOf(one)));
}

function mysteryOf(value: Value): Tree {
  return value.kind === 'unknown' ? new Mystery(value.references, value.template) : undefined;
}

/** A plan says of what is left out that it is null, or an empty list. */
function filled(tree: Branch): Branch {
  return Object.fromEntries(
    Object.entries(tree).filter(
      ([, one]) => one !== undefined && one !== null && !(Array.isArray(one) && one.length === 0),
    ),
  );
}

function statementOf(tree: Branch): Statement {
  const effect = own(tree, 'Effect');
  const principals = principalsIn(own(tree, 'Principal'));
  const conditions = conditionsIn(own(tree, 'Condition'));
  return {
    effect: effect === 'Allow' || effect === 'Deny' ? effect : undefined,
    actions: textsIn(own(tree, 'Action')),
    resources: textsIn(own(tree, 'Resource')),
    notActions: maybeTexts(own(tree, 'NotAction')),
    notResources: maybeTexts(own(tree, 'NotResource')),
    notPrincipals: own(tree, 'NotPrincipal') !== undefined,
    principals: principals ?? [],
    conditions: conditions ?? [],
    whole: principals !== undefined && conditions !== undefined,
  };
}

function maybeTexts(tree: Tree): Texts | undefined {
  return tree === undefined ? undefined : textsIn(tree);
}

/** `"*"`, a map of types, or the blocks of the data source; undefined when they are not known. */
function principalsIn(tree: Tree): Principal[] | undefined {
  if (tree instanceof Mystery) return undefined;
  if (tree === '*') return [everyone];
  const blocks = Array.isArray(tree) ? (tree as readonly Tree[]) : undefined;
  if (blocks?.some((one) => one instanceof Mystery || (isBranch(one) && one['type'] instanceof Mystery)))
    return undefined;
  if (blocks) return blocks.filter(isBranch).map(({ type, identifiers }) => principalOf(String(type), identifiers));
  return isBranch(tree) ? Object.entries(tree).map(([type, of]) => principalOf(type, of)) : [];
}

const everyone: Principal = { type: 'AWS', identifiers: { known: ['*'], whole: true, unknown: [] } };

function principalOf(type: string, identifiers: Tree): Principal {
  return type === '*' ? everyone : { type, identifiers: textsIn(identifiers) };
}

/** A map of operators, or the blocks of the data source; undefined when they are not known. */
function conditionsIn(tree: Tree): Condition[] | undefined {
  if (tree instanceof Mystery) return undefined;
  if (Array.isArray(tree)) {
    const blocks = tree as readonly Tree[];
    if (blocks.some((one) => one instanceof Mystery || (isBranch(one) && isUnsure(one)))) return undefined;
    return blocks
      .filter(isBranch)
      .map(({ test, variable, values }) => conditionOf(String(test), String(variable), values));
  }
  if (!isBranch(tree)) return [];
  const operators = Object.entries(tree);
  if (operators.some(([, keys]) => keys instanceof Mystery)) return undefined;
  return operators.flatMap(([operator, keys]) =>
    isBranch(keys) ? Object.entries(keys).map(([key, values]) => conditionOf(operator, key, values)) : [],
  );
}

/** Whether it is not known what the block of a condition is about. */
function isUnsure({ test, variable }: Branch): boolean {
  return test instanceof Mystery || variable instanceof Mystery;
}

function conditionOf(operator: string, key: string, values: Tree): Condition {
  return { operator, key: key.toLowerCase(), values: values === undefined ? noTexts : textsIn(values) };
}

function listIn(tree: Tree): readonly Tree[] {
  if (tree === undefined || tree === null) return [];
  return Array.isArray(tree) ? (tree as readonly Tree[]) : [tree];
}
