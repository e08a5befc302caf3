// What IAM policies say, as far as it is known: JSON texts, texts with expressions in them, and the blocks of
// `data.aws_iam_policy_document`. One shape for all of them.
import { own } from '../document/own';
import type { Estate, Standing } from './estate';
import { meant } from './join';
import { readTemplate } from './template';
import { noTexts, textsIn, type Texts } from './texts';
import { isBranch, Mystery, read, treeAt, type Arguments, type Branch, type Tree } from './tree';

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

/** Several rules read each policy. */
const documents = new WeakMap<Arguments, Map<string, PolicyDocument | undefined>>();

/** The document that an argument holds; undefined where nobody says one. */
export function documentAt(estate: Estate, of: Arguments, path: string): PolicyDocument | undefined {
  const known = documents.get(of) ?? new Map<string, PolicyDocument | undefined>();
  documents.set(of, known);
  if (!known.has(path)) known.set(path, readDocument(estate, of, path));
  return known.get(path);
}

function readDocument(estate: Estate, of: Arguments, path: string): PolicyDocument | undefined {
  const value = read(of, path);
  if (value.kind === 'unset') return undefined;
  if (value.kind === 'known') return fromText(String(value.value), (text) => text, value.sensitive ?? false);
  // Most texts with expressions name other things: to look for documents among all resources is slow.
  const isNamed = value.references.some((place) => /(^|[.])data[.]aws_iam_policy_document[.]/.test(place));
  const [only, ...others] = isNamed ? meant(estate, value, 'aws_iam_policy_document') : [];
  if (only && others.length === 0) return fromBlocks(only);
  return value.template === undefined ? nothingKnown : fromText(value.template, readTemplate, false);
}

const nothingKnown: PolicyDocument = { statements: [], whole: false, sensitive: false };

/** An expression inside a text of the JSON is taken to end in it: names and ARNs hold no quotes. */
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

/** Of a document that is made of others, only its own statements are read: the others may say anything. */
function fromBlocks(document: Standing): PolicyDocument {
  const made = documentOf(asJson(treeAt(document.arguments, 'statement')), false);
  const others = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json'];
  const isAlone = others.every((name) => read(document.arguments, name).kind === 'unset');
  return { ...made, whole: made.whole && isAlone };
}

/** The blocks of the data source in the words of JSON. */
function asJson(tree: Tree): Tree {
  return listIn(tree).map((block): Tree => {
    if (!isBranch(block)) return block;
    const { effect, actions, not_actions, resources, not_resources } = block;
    return {
      Effect: effect ?? 'Allow',
      ...filled({ Action: actions, NotAction: not_actions, Resource: resources, NotResource: not_resources }),
      ...filled({
        Principal: block['principals'],
        NotPrincipal: block['not_principals'],
        Condition: block['condition'],
      }),
    };
  });
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
  if (blocks?.some((one) => one instanceof Mystery)) return undefined;
  if (blocks) return blocks.filter(isBranch).map(({ type, identifiers }) => principalOf(String(type), identifiers));
  return isBranch(tree) ? Object.entries(tree).map(([type, of]) => principalOf(type, of)) : [];
}

const everyone: Principal = { type: 'AWS', identifiers: { known: ['*'], whole: true } };

function principalOf(type: string, identifiers: Tree): Principal {
  return type === '*' ? everyone : { type, identifiers: textsIn(identifiers) };
}

/** A map of operators, or the blocks of the data source; undefined when they are not known. */
function conditionsIn(tree: Tree): Condition[] | undefined {
  if (tree instanceof Mystery) return undefined;
  if (Array.isArray(tree)) {
    const blocks = tree as readonly Tree[];
    if (blocks.some((one) => one instanceof Mystery)) return undefined;
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

function conditionOf(operator: string, key: string, values: Tree): Condition {
  return { operator, key: key.toLowerCase(), values: values === undefined ? noTexts : textsIn(values) };
}

function listIn(tree: Tree): readonly Tree[] {
  if (tree === undefined || tree === null) return [];
  return Array.isArray(tree) ? (tree as readonly Tree[]) : [tree];
}
