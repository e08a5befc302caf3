// flinkform comment: the one comment of a pull request on GitHub that each run writes anew.
import { isCommit, numberIn, repeated } from '../pull-request/handed-over';
import { bodyOf, isKey } from '../pull-request/sticky-comment';
import { harmless } from '../text/harmless';
import { exit, text, type Command, type Invocation, type Terminal } from './command';
import { addToSummary } from './job-summary';
import { placeOf } from './pull-request-place';
import { reportHandedOver, reportIn } from './read-report';
import { writeComment, type Wanted } from './sticky-comment';

export const comment: Command = {
  name: 'comment',
  summary: 'write a report as one comment of a pull request on GitHub, and from then on update it',
  usage: '<report.md>',
  arity: [1, 1],
  options: {
    'pull-request': { type: 'string', value: 'NUMBER', description: 'its number (default: that of the event)' },
    head: { type: 'string', value: 'COMMIT', description: 'write only while this is its newest commit' },
    key: { type: 'string', value: 'NAME', description: 'a comment of its own for each name (default flinkform)' },
    author: { type: 'string', value: 'LOGIN', description: 'whose comment it is (default github-actions[bot])' },
    untrusted: {
      type: 'boolean',
      description: 'the report is the folder that a run of the pull request handed over: pull-request and report.md',
    },
    'dry-run': { type: 'boolean', description: 'print the comment, and ask nobody' },
  },
  examples: ['graph examples/kinesis-to-s3.yaml > report.md', 'comment report.md --key pictures --dry-run'],
  appendix: [
    'reads from the environment',
    'GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_EVENT_PATH, GITHUB_STEP_SUMMARY\n' +
      'what cannot be written goes to the summary of the job\n' +
      'exit code 0: written, or nobody here can mend it (a token that may not write, a limit, a fault of GitHub)\n' +
      'exit code 2: no answer, any other refusal (400, 401, 404, 410, 422, 451), an answer that is none of GitHub: a wrong\n' +
      'address, repository, number or token, or a pull request that takes no comment',
  ],
  run: async (invocation) => {
    const { terminal, options } = invocation;
    const wanted = wantedBy(invocation);
    if ('refused' in wanted) return refused(wanted.refused, terminal);
    if (options['dry-run'] === true) {
      terminal.out(`${wanted.body.trimEnd()}\n`);
      return exit.fine;
    }
    const place = placeOf(wanted.number, terminal);
    if ('refused' in place) return refused(place.refused, terminal);
    const written = await writeComment(place, wanted);
    if ('comment' in written) terminal.out(`${harmless(written.comment)}\n`);
    const instead = 'unwritten' in written && written.isLost ? `; ${addToSummary(wanted.body, terminal)}` : '';
    terminal.err(`${harmless('unwritten' in written ? written.unwritten : written.said)}${instead}\n`);
    return 'unwritten' in written && written.isFault ? exit.failed : exit.fine;
  },
};

/** What the command line asks for, or why it cannot be: a sentence without a full stop. */
function wantedBy(invocation: Invocation): (Wanted & { readonly number?: number }) | { readonly refused: string } {
  const key = text(invocation, 'key') ?? 'flinkform';
  const head = text(invocation, 'head');
  const given = text(invocation, 'pull-request');
  const isUntrusted = invocation.options['untrusted'] === true;
  if (!isKey(key)) return { refused: `--key takes small letters, digits, ".", "_" and "-", not "${key}"` };
  if (head !== undefined && !isCommit(head))
    return { refused: `--head takes the 40 digits of a commit, not "${head}"` };
  if (given !== undefined && numberIn(given) === undefined)
    return { refused: `--pull-request takes a number, not "${given}"` };
  if (isUntrusted && head === undefined)
    return { refused: '--untrusted needs --head, which says whose report it may be' };
  const [path = '.'] = invocation.arguments;
  const report = isUntrusted ? reportHandedOver(path) : reportIn(path);
  if ('refused' in report) return report;
  const number = given === undefined ? report.number : numberIn(given);
  const markdown = isUntrusted ? repeated(report.markdown, String(head)) : report.markdown;
  return {
    body: bodyOf(key, markdown, 'the run has all of it'),
    key,
    author: text(invocation, 'author') ?? 'github-actions[bot]',
    ...(head !== undefined && { head }),
    ...(number !== undefined && { number }),
  };
}

function refused(why: string, terminal: Terminal): number {
  terminal.err(`flinkform: ${harmless(why)}\n  = see: flinkform comment --help\n`);
  return exit.failed;
}
