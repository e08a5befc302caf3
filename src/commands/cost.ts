// flinkform cost: what a spec costs in a month, from what Terraform will make; no account is asked.
import { plannedStack, type Compiled } from '../compile';
import { conceal } from '../concealment/conceal';
import { concealedData } from '../concealment/concealed-data';
import { billOf, type Bill } from '../cost/bill';
import { billText, comparisonText, environmentsText } from '../cost/bill-text';
import { compare } from '../cost/compare';
import { error } from '../diagnostics/problem';
import { jsonText } from '../text/json-text';
import { asWritten, exit, failOn, shared, variantOf, type Command, type Invocation } from './command';
import { compilePaths, compileSpecs, environmentsOf, exitCode, report, type Run } from './compile-specs';

export const cost: Command = {
  name: 'cost',
  summary: 'reckon what a spec costs in a month: at rest, at the least and at the most',
  usage: '<spec, folder or - for standard input>...',
  arity: [1, Infinity],
  options: {
    env: shared.env,
    overlay: shared.overlay,
    environments: { type: 'boolean', description: 'one line for each environment of the spec' },
    compare: {
      type: 'string',
      value: 'OTHER',
      description: 'what changes from OTHER: the file of a spec, or an environment of this one',
    },
    json: shared.json,
    'fail-on': shared.failOn,
  },
  examples: [
    'cost examples/kinesis-to-s3.yaml',
    'cost examples/production.yaml --environments',
    'cost examples --json',
  ],
  run: async (invocation) => {
    const { compare: other, environments } = invocation.options;
    if (environments === true) return environmentsRun(invocation);
    return typeof other === 'string' ? comparisonRun(invocation, other) : billsRun(invocation);
  },
};

/** What is in the code costs nothing. */
const around = { unbuilt: true } as const;

async function billsRun(invocation: Invocation): Promise<number> {
  const { terminal, options } = invocation;
  const run = await compileSpecs(invocation, around);
  report(run, 'pretty', terminal);
  const bills = run.compiled.flatMap(billsOf);
  terminal.out(options['json'] === true ? jsonText(bills) : bills.map(billText).join('\n'));
  return answer(run, invocation);
}

/** A stack for each environment, and that of the base file where it has none. */
async function environmentsRun(invocation: Invocation): Promise<number> {
  const { terminal, options, arguments: paths } = invocation;
  const names = environmentsOf(paths, terminal);
  const variant = variantOf(invocation);
  const asked = names.length > 0 ? names : [undefined];
  const runs = await Promise.all(
    asked.map((environment) => compilePaths(paths, { ...variant, environment }, terminal, around)),
  );
  const run = joined(runs);
  report(run, 'pretty', terminal);
  const bills = run.compiled.flatMap(billsOf);
  terminal.out(options['json'] === true ? jsonText(bills) : environmentsText(bills));
  return answer(run, invocation);
}

async function comparisonRun(invocation: Invocation, other: string): Promise<number> {
  const { terminal, options, arguments: paths } = invocation;
  const isFile = /[./\\]/.test(other);
  const [otherPaths, variant] = isFile
    ? [[other], asWritten]
    : [paths, { ...variantOf(invocation), environment: other }];
  const before = await compilePaths(otherPaths, variant, terminal, around);
  const after = await compileSpecs(invocation, around);
  const run = joined([before, after]);
  report(run, 'pretty', terminal);
  const [old, ...further] = before.compiled.flatMap(billsOf);
  const [now, ...more] = after.compiled.flatMap(billsOf);
  if (further.length + more.length > 0) {
    report({ compiled: [], diagnostics: [tooMany()] }, 'pretty', terminal);
    return exit.failed;
  }
  const compared = old && now ? compare(old, now) : undefined;
  if (compared) terminal.out(options['json'] === true ? jsonText(compared) : comparisonText(compared));
  return answer(run, invocation);
}

function tooMany(): ReturnType<typeof error> {
  return error('FLK9020', undefined, 'several specs are compared with one', {
    help: 'name one spec, and behind --compare one other or an environment',
  });
}

function joined(runs: readonly Run[]): Run {
  return {
    compiled: runs.flatMap(({ compiled }) => compiled),
    diagnostics: runs.flatMap(({ diagnostics }) => diagnostics),
  };
}

function billsOf(compiled: Compiled): Bill[] {
  const plan = plannedStack(compiled);
  const { configuration, concealment } = compiled;
  if (!plan || !configuration) return [];
  const shown = (part: string): string => conceal(part, concealment);
  return [concealedData<unknown>(billOf(plan, configuration), concealment, shown) as Bill];
}

function answer(run: Run, invocation: Invocation): number {
  return run.compiled.length === 0 ? exit.failed : exitCode(run.diagnostics, failOn(invocation));
}
