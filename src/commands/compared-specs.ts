// The two specs that a command line compares: two files, two environments of one, or one and what it was in a revision.
import { dirname } from 'node:path';
import type { CodeName } from '../codes';
import type { Compiled } from '../compile';
import { error, warning } from '../diagnostics/problem';
import { sorted, type Diagnostic } from '../diagnostics/diagnostic';
import { text, variantOf, type Invocation, type Variant } from './command';
import { nameOf } from '../split';
import { compilePaths, compileTogether, environmentAsked, variablesOf, type Run } from './compile-specs';
import { specsInRevision } from './git-revision';

/** A spec and what it was, or is to be. */
export interface Pair {
  readonly before: Compiled;
  readonly after: Compiled;
}

/** What is compared, as far as it could be compiled; what keeps it from being compared is in `run`. */
export interface Compared {
  /** None when anything could not be compiled. */
  readonly pairs: readonly Pair[];
  /** Whether a file holds several specs, which are told as a list. */
  readonly several: boolean;
  /** Whether both are one spec in two environments, whose names differ by that alone. */
  readonly environments: boolean;
  readonly run: Run;
}

export async function comparedSpecs(invocation: Invocation): Promise<Compared> {
  const { terminal, arguments: paths } = invocation;
  const [first, second] = paths;
  const [since, against] = [text(invocation, 'since'), text(invocation, 'against-env')];
  const ways = [second, since, against].filter((way) => way !== undefined);
  const ofPlan = [text(invocation, 'spec'), text(invocation, 'stack')].some((said) => said !== undefined);
  if (first === undefined || ways.length !== 1 || ofPlan) return refused(unclear());
  const variant = variantOf(invocation);
  const after = await compilePaths([second ?? first], variant, terminal, { unbuilt: true });
  if (since !== undefined) {
    const then = revisionRun(first, since, variant, invocation);
    return joined(
      withoutRepeats(then, after, () => true),
      after,
      false,
    );
  }
  const environment = against === undefined ? variant.environment : environmentAsked(first, against, terminal);
  const before = await compilePaths([first], { ...variant, environment }, terminal, { unbuilt: true });
  const beside = dirname(first) === dirname(second ?? first);
  const once = withoutRepeats(before, after, ({ code }) => beside && ofCodeFile.includes(code));
  return joined(once, after, against !== undefined);
}

/** They are about the one JAR that two specs of a folder name. */
const ofCodeFile: readonly CodeName[] = ['FLK3031', 'FLK3032', 'FLK3033'];

/** What is wrong with both sides is told of the one that the author can mend. */
function withoutRepeats(before: Run, after: Run, mayRepeat: (one: Diagnostic) => boolean): Run {
  const key = ({ code, message, pointer }: Diagnostic): string => JSON.stringify([code, message, pointer]);
  const told = new Set(after.diagnostics.map(key));
  return { ...before, diagnostics: before.diagnostics.filter((one) => !mayRepeat(one) || !told.has(key(one))) };
}

function revisionRun(path: string, since: string, variant: Variant, { terminal }: Invocation): Run {
  const { specs, problems } = specsInRevision(path, since, variant, variablesOf(terminal));
  const compiled = compileTogether(specs, {});
  const unplaced = problems.map(({ because: _, ...problem }): Diagnostic => problem);
  return { compiled, diagnostics: sorted([...unplaced, ...compiled.flatMap(({ diagnostics }) => diagnostics)]) };
}

/** Of a side that can be compared, what is wrong with it is for `validate` to say. */
function joined(before: Run, after: Run, environments: boolean): Compared {
  const sides = [before.compiled, after.compiled] as const;
  const files = sides.map((all) => new Set(all.map(({ sources }) => sources[0]?.file)));
  if (files.some(({ size }) => size > 1)) return refused(severalFiles());
  const isOne = sides.every(({ length }) => length <= 1);
  const pairs = isOne ? [[sides[0][0], sides[1][0]] as const] : byName(...sides);
  const comparable = pairs.flatMap(([old, now]) =>
    old?.configuration && now?.configuration ? [{ before: old, after: now }] : [],
  );
  const isWhole = (all: readonly Compiled[]): boolean => all.length > 0 && all.every((one) => one.configuration);
  const told = [before, after].flatMap(({ compiled, diagnostics }) => (isWhole(compiled) ? [] : diagnostics));
  return {
    pairs: sides.every(isWhole) ? comparable : [],
    several: !isOne,
    environments,
    run: {
      compiled: sides.flat(),
      diagnostics: sorted([...told, ...(isOne || sides.some(({ length }) => length === 0) ? [] : alone(...sides))]),
    },
  };
}

type Sides = readonly [before: readonly Compiled[], after: readonly Compiled[]];

/** The specs of two files of several, by the names that they have there. */
function byName(...[before, after]: Sides): (readonly [Compiled | undefined, Compiled])[] {
  return after.map((now) => [before.find((old) => nameIn(old) === nameIn(now)), now] as const);
}

function nameIn({ document }: Compiled): string | undefined {
  return nameOf(document?.sources[0]?.tree);
}

/** Whose name is on one side only: it comes or goes, and nothing is compared with it. */
function alone(...[before, after]: Sides): Diagnostic[] {
  const without = (all: readonly Compiled[], others: readonly Compiled[], what: string): Diagnostic[] =>
    all
      .map(nameIn)
      .filter((name) => !others.some((other) => nameIn(other) === name))
      .map((name) => warning('FLK9020', undefined, `"${name}" ${what}: it is compared with nothing`));
  return [...without(before, after, 'is not there afterwards'), ...without(after, before, 'was not there before')];
}

const refused = (problem: Diagnostic): Compared => ({
  pairs: [],
  several: false,
  environments: false,
  run: { compiled: [], diagnostics: [problem] },
});

function unclear(): Diagnostic {
  return error('FLK9022', undefined, 'it is not clear what is to be compared', {
    help:
      'name two specs; or one, and either --since with a revision of git, or --against-env with an environment; or a ' +
      'plan.json',
  });
}

function severalFiles(): Diagnostic {
  return error('FLK9020', undefined, 'several specs are compared with one', { help: 'name the file of one spec' });
}
