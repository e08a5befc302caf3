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
import { comparedSpecs, type Compared, type Pair } from './compared-specs';
import { report } from './compile-specs';
import { namedPlan, type NamedPlan } from './diff-plan';
import { toldDifference, type ToldDifference } from './told-difference';

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
    overlay: shared.overlay,
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
    const compared = await comparedSpecs(invocation);
    report(compared.run, 'pretty', invocation.terminal);
    return compared.pairs.length > 0 ? told(invocation, compared) : exit.failed;
  },
};

/** A difference that does not see the code must not be taken for one that does. */
function notSeenIn(...sides: readonly Compiled[]): readonly string[] {
  const unbuilt = sides.flatMap(({ diagnostics }) => diagnostics.filter(({ code }) => code === 'FLK3059'));
  return [...new Set(unbuilt.map(({ message }) => message))];
}

function told(invocation: Invocation, { pairs, several, environments }: Compared): number {
  const { terminal } = invocation;
  const all = pairs.map((pair) => ({ ...pair, ...toldDifference(pair.before, pair.after, environments) }));
  const format = formatOf(invocation);
  if (format === 'json') {
    const data = all.map(asJson);
    terminal.out(jsonText(several ? data : data[0]));
  } else terminal.out(all.map((one) => asText(one, format === 'markdown')).join('\n'));
  const statuses = all.map(({ difference }) => statusOf(invocation, difference.impact, differs(difference)));
  return [exit.findings, exit.differs].find((status) => statuses.includes(status)) ?? exit.fine;
}

type Told = Pair & ToldDifference;

function asJson({ before, after, difference, cost }: Told): object {
  const notSeen = notSeenIn(before, after);
  return {
    version: 1,
    ...difference,
    cost: { before: cost.before.total, after: cost.after.total },
    ...(notSeen.length > 0 && { notSeen }),
  };
}

function asText({ before, after, difference, cost }: Told, isMarkdown: boolean): string {
  const picture = isMarkdown ? changePicture(before, after, difference) : undefined;
  const written = isMarkdown ? differenceMarkdown(difference) : differenceText(difference);
  const notSeen = notSeenIn(before, after).map(harmless);
  const rest = notSeen.map((one) => `\nnot seen: ${isMarkdown ? plainText(one) : one}\n`);
  return [written, costLine(cost), ...(picture === undefined ? [] : [`\n${picture}`]), ...rest].join('');
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
