// flinkform diff: what changes from one spec to another, or by a plan, and what that does to the running job and to
// what it has kept.
import type { Compiled } from '../compile';
import { costLine } from '../cost/bill-text';
import { differs } from '../impact/difference';
import { differenceMarkdown } from '../impact/difference-markdown';
import { differenceText } from '../impact/difference-text';
import { isAtLeast, type Impact } from '../impact/impact';
import { plans } from '../impact/plan-difference';
import { breaksJob } from '../impact/taken';
import { planMarkdown, planText } from '../impact/plan-text';
import { harmless } from '../text/harmless';
import { jsonText } from '../text/json-text';
import { plainText } from '../text/markdown';
import { changePicture } from './change-picture';
import { exit, shared, text, type Command, type Invocation } from './command';
import { comparedSpecs } from './compared-specs';
import { report } from './compile-specs';
import { namedPlan, type NamedPlan } from './diff-plan';
import { toldDifference } from './told-difference';

/** As the option says them. */
const thresholds: Readonly<Record<string, Impact>> = {
  restart: 'restart',
  'state-risk': 'restart with state risk',
  replacement: 'replacement',
  'data-loss': 'data loss',
};

export const diff: Command = {
  name: 'diff',
  summary: 'say what a change does to the running job and its state: nothing, restart, state at risk, data lost',
  usage: '<spec before, or a plan.json> [spec after]',
  arity: [1, 2],
  options: {
    env: shared.env,
    since: { type: 'string', value: 'REVISION', description: 'what changes since REVISION of git in the one spec' },
    'against-env': {
      type: 'string',
      value: 'NAME',
      description: 'what changes from the environment NAME of the one spec to that of --env',
    },
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['pretty', 'json', 'markdown'],
      description: 'how the difference is written (default pretty)',
    },
    spec: {
      type: 'string',
      value: 'FILE',
      description: 'the spec that a plan was compiled from: its changes get their lines',
    },
    stack: shared.stack,
    json: shared.json,
    'fail-on': {
      type: 'string',
      value: 'IMPACT',
      choices: Object.keys(thresholds),
      description: 'exit 1 at this impact or a worse one, and where a plan takes from the job what it needs',
    },
    'exit-code': { type: 'boolean', description: 'exit 3 when anything differs' },
  },
  examples: [
    'diff examples/kinesis-to-s3.yaml examples/production.yaml',
    'diff examples/kinesis-to-s3.yaml examples/kinesis-to-sqs.yaml --format markdown',
  ],
  run: async (invocation) => {
    const plan = await namedPlan(invocation);
    if (plan) return toldPlan(invocation, plan);
    const { before, after, environments, run } = await comparedSpecs(invocation);
    report(run, 'pretty', invocation.terminal);
    return before && after ? told(invocation, before, after, environments) : exit.failed;
  },
};

/** A difference that does not see the code must not be taken for one that does. */
function notSeenIn(...sides: readonly Compiled[]): readonly string[] {
  const unbuilt = sides.flatMap(({ diagnostics }) => diagnostics.filter(({ code }) => code === 'FLK3059'));
  return [...new Set(unbuilt.map(({ message }) => message))];
}

function told(invocation: Invocation, before: Compiled, after: Compiled, environments: boolean): number {
  const { terminal } = invocation;
  const { difference, cost } = toldDifference(before, after, environments);
  const notSeen = notSeenIn(before, after);
  const format = formatOf(invocation);
  if (format === 'json')
    terminal.out(
      jsonText({
        version: 1,
        ...difference,
        cost: { before: cost.before.total, after: cost.after.total },
        ...(notSeen.length > 0 && { notSeen }),
      }),
    );
  else {
    const isMarkdown = format === 'markdown';
    const picture = isMarkdown ? changePicture(before, after, difference) : undefined;
    const written = isMarkdown ? differenceMarkdown(difference) : differenceText(difference);
    const rest = notSeen.map(harmless).map((one) => `\nnot seen: ${isMarkdown ? plainText(one) : one}\n`);
    terminal.out([written, costLine(cost), ...(picture === undefined ? [] : [`\n${picture}`]), ...rest].join(''));
  }
  return statusOf(invocation, difference.impact, differs(difference));
}

function toldPlan(invocation: Invocation, { difference, problems }: NamedPlan): number {
  const { terminal } = invocation;
  report({ compiled: [], diagnostics: problems }, 'pretty', terminal);
  if (!difference) return exit.failed;
  const format = formatOf(invocation);
  if (format === 'json') terminal.out(jsonText({ version: 1, ...difference }));
  else terminal.out(format === 'markdown' ? planMarkdown(difference) : planText(difference));
  if (difference.partial.length > 0) return exit.failed;
  // A job that fails restarts again and again: that is at least what any threshold is for.
  if (difference.taken.some(breaksJob) && text(invocation, 'fail-on') !== undefined) return exit.findings;
  return statusOf(invocation, difference.impact, plans(difference));
}

function formatOf(invocation: Invocation): string | undefined {
  return invocation.options['json'] === true ? 'json' : text(invocation, 'format');
}

function statusOf({ options }: Invocation, impact: Impact, isOther: boolean): number {
  const threshold = thresholds[String(options['fail-on'])];
  if (threshold !== undefined && isAtLeast(impact, threshold)) return exit.findings;
  return options['exit-code'] === true && isOther ? exit.differs : exit.fine;
}
