// Plays a composite action of GitHub's on this machine: its conditions and values by GitHub's own evaluator of
// expressions, its `run` steps by bash as a runner starts it. Other actions are not run: what came of them is given.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

export interface Job {
  readonly inputs?: Readonly<Record<string, string>>;
  /** The context `github`. */
  readonly github: Readonly<Record<string, unknown>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** The folder of the checkout. */
  readonly workspace: string;
  /** Where the action was downloaded to. */
  readonly actionPath: string;
  /** Actions that fail, by the beginning of `uses`. */
  readonly failing?: readonly string[];
}

export interface Played {
  readonly conclusion: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  /** The steps that were not skipped: their names, or what they use with their inputs. */
  readonly steps: readonly string[];
  readonly log: string;
  /** What the steps together wrote to the summary of the job. */
  readonly summary: string;
  /** The folders that were put on the path. */
  readonly path: string;
}

type Results = Record<string, { outputs: Record<string, string>; outcome: string; conclusion: string }>;

export async function playAction(text: string, job: Job): Promise<Played> {
  const action = parse(text) as Action;
  const temporary = temporaryFolder();
  const inputs: Record<string, string> = {};
  const results: Results = {};
  let hasFailed = false;
  const evaluate = async (expression: string): Promise<unknown> =>
    valueOf(expression, { inputs, github: { token: 'of the job', ...job.github }, steps: results }, hasFailed);
  for (const [name, { default: value = '' }] of Object.entries(action.inputs))
    inputs[name] = job.inputs?.[name] ?? String(await filledIn(value, evaluate));
  const steps: string[] = [];
  const told: string[] = [];
  const files = { GITHUB_STEP_SUMMARY: join(temporary, 'summary'), GITHUB_PATH: join(temporary, 'path') };
  for (const step of action.runs.steps) {
    if (!(await isDue(step, evaluate, hasFailed))) {
      results[String(step.id ?? randomUUID())] = { outputs: {}, outcome: 'skipped', conclusion: 'skipped' };
      continue;
    }
    const given = Object.entries(step.env ?? step.with ?? {});
    const values = await Promise.all(given.map(async ([key, value]) => [key, await filledIn(String(value), evaluate)]));
    const ran =
      step.run === undefined ? undefined : await runStep(step.run, Object.fromEntries(values), files, job, temporary);
    told.push(ran ? `${ran.stdout}${ran.stderr}` : '');
    steps.push(
      step.uses === undefined
        ? String(step.name)
        : `${step.uses.split('@')[0]} ${JSON.stringify(Object.fromEntries(values))}`,
    );
    const isBad = ran ? ran.status !== 0 : (job.failing ?? []).some((name) => step.uses?.startsWith(name));
    hasFailed ||= isBad && step['continue-on-error'] !== true;
    results[String(step.id ?? randomUUID())] = {
      outputs: ran?.outputs ?? {},
      outcome: isBad ? 'failure' : 'success',
      conclusion: isBad && step['continue-on-error'] !== true ? 'failure' : 'success',
    };
  }
  const outputs = Object.entries(action.outputs).map(async ([name, { value }]) => [
    name,
    await filledIn(value, evaluate),
  ]);
  return {
    conclusion: hasFailed ? 'failure' : 'success',
    outputs: Object.fromEntries(await Promise.all(outputs)) as Record<string, string>,
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

async function runStep(
  script: string,
  variables: Record<string, string>,
  files: Readonly<Record<string, string>>,
  job: Job,
  temporary: string,
): Promise<Ran & { readonly outputs: Record<string, string> }> {
  const name = randomUUID();
  const [file, output] = [join(temporary, `${name}.sh`), join(temporary, `${name}.output`)];
  writeFileSync(file, script);
  const ran = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd: job.workspace,
    variables: {
      ...job.variables,
      ...files,
      GITHUB_OUTPUT: output,
      GITHUB_ACTION_PATH: job.actionPath,
      GITHUB_WORKSPACE: job.workspace,
      RUNNER_TEMP: temporary,
      ...variables,
    },
  });
  const lines = textOf(output)
    .split('\n')
    .filter((line) => line !== '');
  const outputs = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  return { ...ran, outputs };
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
