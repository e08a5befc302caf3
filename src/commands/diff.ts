// flinkform diff: what changes from one spec to another, and what that does to the running job and to what it has kept.
import type { Compiled } from '../compile';
import { costLine } from '../cost/bill-text';
import { differs } from '../impact/difference';
import { differenceMarkdown } from '../impact/difference-markdown';
import { differenceText } from '../impact/difference-text';
import { isAtLeast, type Impact } from '../impact/impact';
import { jsonText } from '../text/json-text';
import { changePicture } from './change-picture';
import { exit, shared, text, type Command, type Invocation } from './command';
import { comparedSpecs } from './compared-specs';
import { report } from './compile-specs';
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
  usage: '<spec before> [spec after]',
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
    json: shared.json,
    'fail-on': {
      type: 'string',
      value: 'IMPACT',
      choices: Object.keys(thresholds),
      description: 'exit 1 at this impact or a worse one',
    },
    'exit-code': { type: 'boolean', description: 'exit 3 when anything differs' },
  },
  examples: [
    'diff examples/kinesis-to-s3.yaml examples/production.yaml',
    'diff examples/kinesis-to-s3.yaml examples/kinesis-to-sqs.yaml --format markdown',
  ],
  run: async (invocation) => {
    const { before, after, environments, run } = await comparedSpecs(invocation);
    report(run, 'pretty', invocation.terminal);
    return before && after ? told(invocation, before, after, environments) : exit.failed;
  },
};

function told(invocation: Invocation, before: Compiled, after: Compiled, environments: boolean): number {
  const { terminal, options } = invocation;
  const { difference, cost } = toldDifference(before, after, environments);
  const format = options['json'] === true ? 'json' : text(invocation, 'format');
  if (format === 'json')
    terminal.out(jsonText({ version: 1, ...difference, cost: { before: cost.before.total, after: cost.after.total } }));
  else {
    const picture = format === 'markdown' ? changePicture(before, after, difference) : undefined;
    const written = format === 'markdown' ? differenceMarkdown(difference) : differenceText(difference);
    terminal.out(`${written}${costLine(cost)}${picture === undefined ? '' : `\n${picture}`}`);
  }
  const threshold = thresholds[String(options['fail-on'])];
  if (threshold !== undefined && isAtLeast(difference.impact, threshold)) return exit.findings;
  return options['exit-code'] === true && differs(difference) ? exit.differs : exit.fine;
}
