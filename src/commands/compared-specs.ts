// The two specs that a command line compares: two files, two environments of one, or one and what it was in a revision.
import { dirname } from 'node:path';
import type { CodeName } from '../codes';
import { compile, type Compiled } from '../compile';
import { error } from '../diagnostics/problem';
import { sorted, type Diagnostic } from '../diagnostics/diagnostic';
import { text, type Invocation } from './command';
import { compilePaths, environmentAsked, variablesOf, type Run } from './compile-specs';
import { specInRevision } from './git-revision';

/** What is compared, as far as it could be compiled; what keeps it from being compared is in `run`. */
export interface Compared {
  readonly before?: Compiled;
  readonly after?: Compiled;
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
  const env = text(invocation, 'env');
  const after = await compilePaths([second ?? first], env, terminal, { unbuilt: true });
  if (since !== undefined) {
    const then = revisionRun(first, since, env, invocation);
    return joined(
      withoutRepeats(then, after, () => true),
      after,
      false,
    );
  }
  const other = against === undefined ? env : environmentAsked(first, against, terminal);
  const before = await compilePaths([first], other, terminal, { unbuilt: true });
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

function revisionRun(path: string, since: string, env: string | undefined, { terminal }: Invocation): Run {
  const spec = specInRevision(path, since, env, variablesOf(terminal));
  if ('code' in spec) return { compiled: [], diagnostics: sorted([spec]) };
  const compiled = compile(spec);
  return { compiled: [compiled], diagnostics: compiled.diagnostics };
}

/** Of a side that can be compared, what is wrong with it is for `validate` to say. */
function joined(before: Run, after: Run, environments: boolean): Compared {
  const sides = [before, after].map(({ compiled }) => compiled);
  if (sides.some((all) => all.length > 1)) return refused(several());
  const [old, now] = sides.map(([one]) => (one?.configuration ? one : undefined));
  return {
    ...(old && { before: old }),
    ...(now && { after: now }),
    environments,
    run: {
      compiled: sides.flat(),
      diagnostics: sorted([...(old ? [] : before.diagnostics), ...(now ? [] : after.diagnostics)]),
    },
  };
}

const refused = (problem: Diagnostic): Compared => ({
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

function several(): Diagnostic {
  return error('FLK9020', undefined, 'several specs are compared with one', { help: 'name the file of one spec' });
}
