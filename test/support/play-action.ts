// Plays a composite action of GitHub's, or a workflow, on this machine: its conditions and values by GitHub's own
// evaluator of expressions, its `run` steps by bash as a runner starts it. Other actions are not run: what came of
// them is given.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { run, temporaryFolder, type Ran } from './run-cli';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Workflow {
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly if?: string; readonly steps: readonly Step[] }>>;
}

/** What a runner has beside the file that it plays. */
export interface Surroundings {
  /** The context `github`. */
  readonly github: Readonly<Record<string, unknown>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** The folder of the checkout. */
  readonly workspace: string;
  /** Where the action was downloaded to. */
  readonly actionPath?: string;
  /** `RUNNER_TEMP`; an empty one without it. */
  readonly temporary?: string;
  /** Actions that fail, by the beginning of `uses`. */
  readonly failing?: readonly string[];
}

export interface Played {
  readonly conclusion: 'success' | 'failure' | 'skipped';
  /** The steps that were not skipped: their names, or what they use with their inputs. */
  readonly steps: readonly string[];
  readonly log: string;
  /** What the steps together wrote to the summary of the job. */
  readonly summary: string;
  /** The folders that were put on the path. */
  readonly path: string;
}

type Results = Record<string, { outputs: Record<string, string>; outcome: string; conclusion: string }>;

export async function playAction(
  text: string,
  given: Readonly<Record<string, string>>,
  surroundings: Surroundings,
): Promise<Played & { readonly outputs: Readonly<Record<string, string>> }> {
  const action = parse(text) as Action;
  const inputs: Record<string, string> = {};
  const contexts = { inputs, github: { token: 'of the job', ...surroundings.github }, steps: {} as Results };
  for (const [name, { default: value = '' }] of Object.entries(action.inputs))
    inputs[name] = given[name] ?? (await filledIn(value, (expression) => valueOf(expression, contexts, false)));
  const played = await playSteps(action.runs.steps, contexts, surroundings);
  const outputs: Record<string, string> = {};
  for (const [name, { value }] of Object.entries(action.outputs))
    outputs[name] = await filledIn(value, (expression) => valueOf(expression, contexts, false));
  return { ...played, outputs };
}

/** Plays the only job of a workflow. */
export async function playWorkflow(text: string, surroundings: Surroundings): Promise<Played> {
  const { jobs, env = {} } = parse(text) as Workflow;
  const [job] = Object.values(jobs);
  const temporary = surroundings.temporary ?? temporaryFolder();
  const github = { token: 'of the job', ...surroundings.github };
  const contexts = { github, vars: {}, runner: { temp: temporary }, steps: {} as Results };
  const isDue = job?.if === undefined || (await valueOf(job.if, contexts, false)) === true;
  if (!isDue) return { conclusion: 'skipped', steps: [], log: '', summary: '', path: '' };
  const variables = { ...surroundings.variables, ...env };
  return playSteps(job?.steps ?? [], contexts, { ...surroundings, temporary, variables });
}

async function playSteps(
  all: readonly Step[],
  contexts: Readonly<Record<string, unknown>> & { readonly steps: Results },
  surroundings: Surroundings,
): Promise<Played> {
  const temporary = surroundings.temporary ?? temporaryFolder();
  const files = { GITHUB_STEP_SUMMARY: join(temporary, 'summary'), GITHUB_PATH: join(temporary, 'path') };
  let hasFailed = false;
  const evaluate: Evaluate = async (expression) => valueOf(expression, contexts, hasFailed);
  const steps: string[] = [];
  const told: string[] = [];
  for (const step of all) {
    const id = step.id ?? randomUUID();
    contexts.steps[id] = { outputs: {}, outcome: 'skipped', conclusion: 'skipped' };
    if (!(await isDue(step, evaluate, hasFailed))) continue;
    const values: Record<string, string> = {};
    for (const [key, value] of Object.entries(step.env ?? step.with ?? {}))
      values[key] = await filledIn(String(value), evaluate);
    const ran =
      step.run === undefined
        ? undefined
        : await runStep(step.run, { ...files, ...values }, { ...surroundings, temporary });
    const isBad = ran ? ran.status !== 0 : (surroundings.failing ?? []).some((name) => step.uses?.startsWith(name));
    const isTolerated = isBad && step['continue-on-error'] === true;
    hasFailed ||= isBad && !isTolerated;
    contexts.steps[id] = {
      outputs: ran?.outputs ?? {},
      outcome: isBad ? 'failure' : 'success',
      conclusion: isBad && !isTolerated ? 'failure' : 'success',
    };
    told.push(ran ? `${ran.stdout}${ran.stderr}` : '');
    steps.push(step.uses === undefined ? String(step.name) : `${step.uses.split('@')[0]} ${JSON.stringify(values)}`);
  }
  return {
    conclusion: hasFailed ? 'failure' : 'success',
    steps,
    log: told.join(''),
    summary: textOf(files.GITHUB_STEP_SUMMARY),
    path: textOf(files.GITHUB_PATH),
  };
}

type Evaluate = (expression: string) => Promise<unknown>;

/** Without a function of status in it, a condition asks for success as well. */
async function isDue({ if: condition }: Step, evaluate: Evaluate, hasFailed: boolean): Promise<boolean> {
  if (condition === undefined) return !hasFailed;
  const asksForStatus = /\b(success|failure|always|cancelled)\(\)/.test(condition);
  return (asksForStatus || !hasFailed) && (await evaluate(condition)) === true;
}

async function filledIn(text: string, evaluate: Evaluate): Promise<string> {
  const parts = text.split(/\$\{\{(.*?)\}\}/s);
  const written = await Promise.all(
    parts.map(async (part, index) => (index % 2 === 0 ? part : asText(await evaluate(part)))),
  );
  return written.join('');
}

const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** As a runner starts `shell: bash`. */
async function runStep(
  script: string,
  values: Readonly<Record<string, string>>,
  { workspace, actionPath, temporary, variables }: Surroundings & { readonly temporary: string },
): Promise<Ran & { readonly outputs: Record<string, string> }> {
  const folder = temporaryFolder({ 'step.sh': script });
  const output = join(folder, 'output');
  const ran = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(folder, 'step.sh')], {
    cwd: workspace,
    variables: {
      ...variables,
      GITHUB_OUTPUT: output,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporary,
      ...(actionPath !== undefined && { GITHUB_ACTION_PATH: actionPath }),
      ...values,
    },
  });
  const pairs = textOf(output)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(/=(.*)/s).slice(0, 2));
  return { ...ran, outputs: Object.fromEntries(pairs) as Record<string, string> };
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** By the library that GitHub's own language server evaluates with. */
async function valueOf(
  text: string,
  contexts: Readonly<Record<string, unknown>>,
  hasFailed: boolean,
): Promise<unknown> {
  const { data, Evaluator, Lexer, Parser } = await import('@actions/expressions');
  const statuses = { success: !hasFailed, failure: hasFailed, always: true, cancelled: false };
  const functions = Object.entries(statuses).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }));
  const { tokens } = new Lexer(text.trim()).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as InstanceType<typeof data.Dictionary>;
  const result = new Evaluator(parsed, known, new Map(functions.map((one) => [one.name, one]))).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer)) as unknown;
}
