// Whether the path of a team's rule leads to something: one that leads nowhere finds nothing, or always.
import type { TeamRule } from '../../generated/policy-file';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { own } from '../document/own';
import { child } from '../document/pointer';
import { edits, suggest } from '../text/suggest';
import { argumentsOf, providerVersion, specNodes, type NodeKind, type PathNode } from './path-node';
import { wrongRule } from './team-rules';

/** What is wrong with the path of a rule, or with its operator there; the type of its resources is another matter. */
export function wrongPath(called: string, rule: TeamRule): Problem[] {
  const { resources, path } = rule;
  const roots = resources === undefined ? specNodes() : [argumentsOf(resources)].flatMap((node) => node ?? []);
  // Since release 6 each resource of the provider has a Region. Source:
  // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
  if (roots.length === 0 || (resources !== undefined && path === 'region')) return [];
  const names = path.split('.');
  const found = follow(roots, names);
  const at = (key: keyof TeamRule): string => child('', 'rules', called, key);
  if ('nodes' in found) {
    const wrong = wrongRule(rule) === undefined ? wrongOperator(rule, found.nodes) : undefined;
    const suggestions = Array.isArray(rule.value) ? { equals: ['one-of'], differs: ['none-of'] } : {};
    const more = { suggestions: own<string[]>(suggestions, rule.operator) ?? [] };
    return wrong === undefined ? [] : [error('FLK9031', at('operator'), `rule ${called}: ${wrong}`, more)];
  }
  const [misspelt, others] = alternatives(roots, names, found);
  const what = resources === undefined ? 'a spec' : `${resources} of hashicorp/aws ${providerVersion}`;
  const message = `rule ${called}: ${what} has no ${names.slice(0, found.at + 1).join('.')}`;
  // What the provider does not have it may have in a later release: only what is nearly a name of it is misspelt.
  const say = resources === undefined || misspelt.length > 0 ? error : warning;
  return [say('FLK9037', at('path'), message, { suggestions: misspelt.length > 0 ? misspelt : others })];
}

interface Nowhere {
  /** The step that leads nowhere. */
  readonly at: number;
  /** What stands before it. */
  readonly before: readonly PathNode[];
}

function follow(
  roots: readonly PathNode[],
  names: readonly string[],
): { readonly nodes: readonly PathNode[] } | Nowhere {
  let nodes = roots;
  let isKeyed = false;
  for (const [at, name] of names.entries()) {
    const next = nodes.flatMap((node) => node.enter(name));
    // A key of a map may hold dots: what follows is the rest of it.
    if (next.length === 0) return isKeyed ? { nodes } : { at, before: nodes };
    isKeyed = nodes.some(isFreeMap) && next.every(({ kind }) => ['text', 'number', 'switch'].includes(kind));
    nodes = next;
  }
  return { nodes };
}

const isFreeMap = ({ kind, names }: PathNode): boolean => kind === 'map' && names === undefined;

/** Paths that lead somewhere: those that are nearly the same, and those that one may have meant. */
function alternatives(
  roots: readonly PathNode[],
  names: readonly string[],
  { at, before }: Nowhere,
): [misspelt: readonly string[], others: readonly string[]] {
  const name = names[at] as string;
  const known = new Set(before.flatMap((node) => node.names ?? []));
  const instead = (word: string): string[] => [...names.slice(0, at), word, ...names.slice(at + 1)];
  const near = suggest(name, known).filter((word) => 'nodes' in follow(roots, instead(word)));
  const isMisspelt = (word: string): boolean => edits(word, name) <= mostEdits;
  const without = names.filter((one) => one !== '*');
  const further = [
    ...near.filter((word) => !isMisspelt(word)).map(instead),
    ...['spec', 'metadata', 'aws'].map((section) => [section, ...names]),
    ...(name === '*' ? [without] : []),
  ].filter((path) => 'nodes' in follow(roots, path));
  const elsewhere = further.length > 0 ? further : endingWith(roots, names);
  return [near.filter(isMisspelt).map((word) => instead(word).join('.')), elsewhere.map((path) => path.join('.'))];
}

/** Letters: names of one block are seldom nearer. */
const mostEdits = 2;

/** Deeper places of that name: at most three, and at most so many steps down as any schema of AWS has. */
function endingWith(roots: readonly PathNode[], names: readonly string[]): string[][] {
  const found: string[][] = [];
  let level = roots.map((node) => ({ node, path: [] as string[] }));
  for (let depth = 0; depth < deepest && found.length < 3; depth += 1) {
    level = level.flatMap(({ node, path }) =>
      (node.names ?? []).flatMap((name) => node.enter(name).map((next) => ({ node: next, path: [...path, name] }))),
    );
    const here = level.filter(({ node }) => isNamed(node, names)).map(({ path }) => [...path, ...names]);
    found.push(...here);
  }
  return [...new Map(found.map((path) => [path.join('.'), path])).values()].slice(0, 3);
}

const deepest = 6;

/** Whether the schema has each of the names: in a map, any word is a name. */
function isNamed(node: PathNode, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  return node.names?.includes(name) === true && node.enter(name).some((next) => isNamed(next, rest));
}

/** Why no value there could be what the rule compares with; where several are possible, one that fits is enough. */
function wrongOperator({ path, operator, value }: TeamRule, nodes: readonly PathNode[]): string | undefined {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const fits = fitting(operator, value);
  if (fits === undefined || kinds.some((kind) => kind === 'any' || fits.kinds.includes(kind))) return undefined;
  return `${operator} ${fits.words}, and ${path} is ${kinds.map((kind) => words[kind]).join(' or ')}`;
}

function fitting(
  operator: TeamRule['operator'],
  value: unknown,
): { readonly kinds: readonly NodeKind[]; readonly words: string } | undefined {
  // Terraform has numbers that are texts.
  if (operator === 'at-least' || operator === 'at-most')
    return { kinds: ['number', 'text'], words: 'compares numbers' };
  if (operator !== 'equals' && operator !== 'differs') return undefined;
  return Array.isArray(value)
    ? { kinds: ['list'], words: 'has a list here' }
    : { kinds: ['text', 'number', 'switch'], words: 'has one value here' };
}

const words: Readonly<Record<NodeKind, string>> = {
  text: 'a text',
  number: 'a number',
  switch: 'true or false',
  list: 'a list',
  map: 'a map',
  any: 'anything',
};
