// A spec → a module: the compiler is run with other values in the chosen fields, and what it makes of them is learned.
// What is learned counts when it says, of all values that were tried, what the compiler makes of them.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { valueAt, type Json } from '../document/document';
import { own } from '../document/own';
import { dotted } from '../document/pointer';
import { absent, type Tree } from '../hcl/node';
import { accepts } from '../schema/accepts';
import { fieldAt } from '../schema/from-text';
import { isDuration } from '../text/duration';
import { ensured } from '../text/ensured';
import { sortedKeys } from '../text/sorted-keys';
import { amountIn, unitIn } from './duration-unit';
import { decisionsOf } from './decision';
import { evaluate, switchId } from './evaluate';
import { withFingerprints } from './fingerprints';
import { finished } from './finish';
import { learnTree } from './learn-tree';
import type { LearnedModule } from './learned-module';
import { amountLimits, limitsOf, type Limit, type Outcome } from './limits';
import { merge } from './merge';
import type { AskedVariable, ModuleRequest, Variant } from './request';
import type { Sections } from './reusable';
import type { Sample } from './sample';
import { trialInLongestRegion, trialsOf, type Trial, type Tried } from './trial';
import { triedOf, whyFixed } from './tried';
import { isRefused } from './type';
import { inOneOrder } from './unordered';
import { variableOf } from './variable';
import { namesOf } from './words';

/** How many specs have other values in all of the fields at once. */
const together = 3;

type Named = AskedVariable & { readonly name: string };

export function learnModule(request: ModuleRequest): LearnedModule {
  const names = namesOf(request.variables, ['tags', ...request.switches]);
  const asked = request.variables.map((one, index): Named => ({ ...one, name: ensured(names[index], 'a name') }));
  const unsayable = asked.flatMap((one) => {
    const why = own(notAsked, one.pointer);
    if (why !== undefined) return [refusal(one, why)];
    const variable = variableOf(treeWith(request, one), one);
    return isRefused(variable) ? [refusal(one, variable.refused.replace(`${dotted(one.pointer)} `, ''))] : [];
  });
  if (unsayable.length > 0) return { problems: unsayable };
  const tried = asked.map((one) => triedOf(one, treeWith(request, one), request.make));
  const fixed = tried.filter(({ others }) => others.length === 0).map((one) => refusal(one, whyFixed(one)));
  if (fixed.length > 0) return { problems: fixed };
  const learned = request.variants.map((variant) => learnVariant(variant, tried, request));
  const problems = learned.flatMap((one) => one.problems);
  if (problems.length > 0) return { problems: eachOnce(problems) };
  const tree = merge(learned, request.switches) as Tree;
  for (const { on, samples } of learned) verify(tree, on, samples);
  const limits = new Map(tried.map((one) => [one.name, limitsFor(one, tried, tree, request)] as const));
  const placed = asked.map((one, index) => ({
    ...one,
    tree: treeWith(request, one),
    isNamed: request.variables[index]?.name !== undefined,
  }));
  return finished(request, placed, tree as Sections, limits);
}

/** What no caller says as a variable of its own. */
const notAsked: Readonly<Record<string, string>> = {
  '/aws/region': 'is the Region of the provider that the caller gives',
  '/aws/accountId': 'is the account of the provider that the caller gives',
  '/metadata/tags': 'is one already, called tags',
};

const refusal = ({ pointer }: Pick<AskedVariable, 'pointer'>, why: string): Problem =>
  error('FLK9029', pointer, `${dotted(pointer)} cannot be a variable: it ${why}`, {
    help: 'leave it as the spec says it',
  });

/** The same place is told once of all variants. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [`${one.pointer} ${one.message}`, one])).values()];
}

/** The first variant that says a field; the first of all for what none says. */
function treeWith({ variants }: ModuleRequest, { pointer }: Pick<AskedVariable, 'pointer'>): Json {
  const [first] = variants;
  const said = variants.find(({ tree }) => valueAt(tree, pointer) !== undefined);
  return (said ?? first).tree;
}

interface LearnedVariant {
  readonly on: ReadonlySet<string>;
  readonly tree: Tree;
  /** What all of it must be right for. */
  readonly samples: readonly Sample[];
  readonly problems: readonly Problem[];
}

function learnVariant({ on, tree }: Variant, tried: readonly Tried[], request: ModuleRequest): LearnedVariant {
  const made = trialsOf(tree, tried, together).map((trial) => ({ trial, made: request.make(trial.tree) }));
  const [usual] = made;
  if (!usual || 'refused' in usual.made) throw new Error('values that are taken one by one are refused together');
  const samples = made.flatMap(({ trial, made: one }) => ('sections' in one ? [sampleOf(trial, one.sections)] : []));
  const { tree: learned, decided } = learnTree(samples);
  return { on, tree: learned, samples, problems: decisionsOf(decided, tried) };
}

const sampleOf = ({ values }: Trial, sections: Readonly<Record<string, Tree>>): Sample => ({
  values,
  node: withFingerprints(sections),
});

/** The impossible throws: each variant was learned, and then put together. */
function verify(tree: Tree, on: ReadonlySet<string>, samples: readonly Sample[]): void {
  for (const sample of samples)
    if (!isRightFor(tree, on, sample)) throw new Error('a module that is put together is another one than was learned');
}

function isRightFor(tree: Tree, on: ReadonlySet<string>, { values, node }: Sample): boolean {
  const all = new Map([...values, ...[...on].map((name) => [switchId(name), true] as const)]);
  const evaluated = evaluate(tree, all);
  return evaluated !== absent && written(evaluated) === written(evaluate(node, all));
}

const written = (tree: unknown): string => JSON.stringify(sortedKeys(inOneOrder(tree)));

/** What of the values that the schema takes the compiler refuses, or makes something else of. */
function limitsFor(tried: Tried, all: readonly Tried[], tree: Tree, request: ModuleRequest): readonly Limit[] {
  const said = treeWith(request, tried);
  const { on } = ensured(
    request.variants.find((one) => one.tree === said),
    'a variant of a tree',
  );
  const field = ensured(fieldAt(said, tried.pointer), `a field at ${tried.pointer}`);
  if (field.enum ?? field.items?.enum) return [];
  const outcomeOf = (value: Json): Outcome => {
    const trial = trialInLongestRegion(said, all, { [tried.name]: value });
    const made = request.make(trial.tree);
    if ('refused' in made) return { refused: made.refused[0] };
    return isRightFor(tree, on, sampleOf(trial, made.sections)) ? 'as learned' : 'otherwise';
  };
  if (typeof tried.usual === 'string' && isDuration(tried.usual)) {
    const { letters } = unitIn(said, tried.pointer);
    return amountLimits(amountIn(tried.usual, unitIn(said, tried.pointer)), (amount) =>
      outcomeOf(`${amount}${letters}`),
    );
  }
  // What the schema refuses, a validation says already.
  return limitsOf(tried, (value) => (accepts(field, value) ? outcomeOf(value) : 'as learned'));
}
