// The plan of Terraform that a command line of `diff` names, and what it does: with the spec that it was compiled from,
// or the source map beside it, each change on its line.
import type { Compiled } from '../compile';
import { conceal } from '../concealment/conceal';
import { concealedData } from '../concealment/concealed-data';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { isPlan, readPlan } from '../estate/read-plan';
import { planDifference, type Beside, type PlanDifference } from '../impact/plan-difference';
import { text, type Invocation } from './command';
import { compiledFrom } from './compiled-from';
import { sideOf } from './diff-side';
import { sortPaths, type TerraformFile } from './judge-paths';
import { placesOf } from './judge-specs';
import { wayToPlan } from './way-to-a-plan';

/** What one argument is, if it is no spec. */
export interface NamedPlan {
  /** Absent for what is refused. */
  readonly difference?: PlanDifference;
  readonly problems: readonly Diagnostic[];
}

/** Undefined where specs are compared. */
export async function namedPlan(invocation: Invocation): Promise<NamedPlan | undefined> {
  const [first, second] = invocation.arguments;
  const others = [second, text(invocation, 'since'), text(invocation, 'against-env')];
  if (first === undefined || others.some((one) => one !== undefined)) return undefined;
  const { specs, files, problems } = await sortPaths([first], 'diff');
  if (specs.length > 0) return undefined;
  const [file] = files;
  return file === undefined ? { problems } : planIn(file, invocation);
}

async function planIn({ file, json }: TerraformFile, invocation: Invocation): Promise<NamedPlan> {
  if (!isPlan(json)) return refused(file, 'is a configuration, not a plan: it says what will be, not what changes');
  const read = readPlan(json);
  if ('refused' in read) return refused(file, `cannot be compared: ${read.refused}`);
  const beside = await besideOf(file, invocation);
  if (Array.isArray(beside)) return { problems: beside };
  const difference = planDifference(file, read.estate, beside.beside);
  const partial = difference.partial.map((why) => notWhole(file, why));
  return { difference: beside.conceal(difference), problems: [...beside.problems, ...partial] };
}

interface Known {
  readonly beside: Beside;
  readonly problems: readonly Diagnostic[];
  readonly conceal: (difference: PlanDifference) => PlanDifference;
}

/** What is wrong with a spec that is named and has no configuration. */
async function besideOf(file: string, invocation: Invocation): Promise<Known | Diagnostic[]> {
  const { of, problems: beforehand } = await compiledFrom(invocation);
  const from = of(file);
  if (!('run' in from)) {
    if (beforehand.some(({ severity }) => severity === 'error')) return [...beforehand];
    const { placeOf = () => undefined, problems = [] } = from.map ?? {};
    return { beside: { placeOf }, problems: [...beforehand, ...problems], conceal: (difference) => difference };
  }
  const { run } = from;
  const [compiled, ...others] = run.compiled;
  if (others.length > 0)
    return [error('FLK9020', undefined, 'several specs are named with --spec, and a plan is of one')];
  return compiled?.configuration
    ? besideSpec(compiled)
    : run.diagnostics.filter(({ severity }) => severity === 'error');
}

/** What environment variables hold is in a plan as well. */
function besideSpec(compiled: Compiled): Known {
  const { concealment } = compiled;
  return {
    beside: { placeOf: placesOf(compiled), spec: sideOf(compiled) },
    problems: [],
    conceal: (difference) =>
      concealedData<PlanDifference>(difference, concealment, (words) => conceal(words, concealment)),
  };
}

function refused(file: string, why: string): NamedPlan {
  return { problems: [error('FLK9032', undefined, `${file} ${why}`, { help: wayToPlan('diff') })] };
}

function notWhole(file: string, why: string): Diagnostic {
  return error('FLK9032', undefined, `${file} is not all that will happen: ${why}`);
}
