// What holds for every workflow that people copy, and for action.yml: each rule with texts that break it.
import { parse } from 'yaml';

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface File {
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: readonly Job[];
  readonly steps: readonly Step[];
  readonly isAction: boolean;
}

export interface Rule {
  readonly name: string;
  readonly broken: (file: File) => boolean;
  /** Pieces of a workflow that break it, as `workflowOf` takes them. */
  readonly bad: readonly [Piece, ...Piece[]];
}

interface Piece {
  readonly on?: string;
  readonly permissions?: string;
  readonly job?: string;
  readonly steps?: string;
}

/** A workflow that keeps every rule, but for these pieces. */
export function workflowOf({ on, permissions, job, steps }: Piece): string {
  return [
    on ?? 'on: pull_request',
    permissions ?? 'permissions: {}',
    'jobs:',
    '  a:',
    '    runs-on: ubuntu-24.04',
    ...(job ?? 'timeout-minutes: 5\npermissions: { contents: read }').split('\n').map((line) => `    ${line}`),
    '    steps:',
    ...(steps ?? '- run: echo "$TITLE"').split('\n').map((line) => `      ${line}`),
    '',
  ].join('\n');
}

export function brokenRules(text: string): string[] {
  const file = fileOf(text);
  return rules.filter(({ broken }) => broken(file)).map(({ name }) => name);
}

interface Parsed {
  readonly on?: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
  readonly runs?: { readonly steps: readonly Step[] };
}

function fileOf(text: string): File {
  const { on = [], permissions, jobs = {}, runs } = parse(text) as Parsed;
  const events = typeof on === 'string' ? [on] : on;
  const all = Object.values(jobs);
  return {
    text,
    on: Array.isArray(events) ? Object.fromEntries(events.map((event) => [event, null])) : { ...(events as object) },
    permissions,
    jobs: all,
    steps: [...all.flatMap(({ steps = [] }) => steps), ...(runs?.steps ?? [])],
    isAction: runs !== undefined,
  };
}

/** What a job may have the right to write, and nothing else. */
const mayWrite = ['pull-requests', 'id-token'];

function isMinimal(permissions: unknown): boolean {
  if (typeof permissions !== 'object' || permissions === null) return false;
  return Object.entries(permissions).every(
    ([what, right]) => right === 'read' || (right === 'write' && mayWrite.includes(what)),
  );
}

/** Where text of strangers stands, and whatever else is not ours. */
const uses = (step: Step, action: string): boolean => step.uses?.startsWith(`${action}@`) === true;
const isTrusted = ({ on }: File): boolean => !Object.hasOwn(on, 'pull_request');

export const rules: readonly Rule[] = [
  {
    name: 'nothing runs on pull_request_target, which gives the rights of the base to what the head brings along',
    broken: ({ on }) => Object.hasOwn(on, 'pull_request_target'),
    bad: [
      { on: 'on: pull_request_target' },
      { on: 'on: [push, pull_request_target]' },
      { on: 'on:\n  pull_request_target:\n    types: [opened]' },
    ],
  },
  {
    name: 'a workflow gives no rights, and each job says the few that it has',
    broken: ({ isAction, permissions, jobs }) =>
      !isAction &&
      (JSON.stringify(permissions) !== '{}' ||
        jobs.some((job) => job.permissions === undefined || !isMinimal(job.permissions))),
    bad: [
      { permissions: '' },
      { permissions: 'permissions: read-all' },
      { permissions: 'permissions: { contents: read }' },
      { job: 'timeout-minutes: 5' },
      { job: 'timeout-minutes: 5\npermissions: write-all' },
      { job: 'timeout-minutes: 5\npermissions: { contents: write }' },
    ],
  },
  {
    name: 'actions are pinned by a whole commit, with the tag behind it; ours by OWNER/flinkform@COMMIT',
    broken: ({ text, isAction }) =>
      [...text.matchAll(/^\s*(?:- )?uses: *(.*)$/gm)].some(([, used = '']) =>
        /^OWNER[/]flinkform@COMMIT$/.test(used) ? isAction : !/^[\w./-]+@[0-9a-f]{40} # v\d+[.]\d+[.]\d+$/.test(used),
      ),
    bad: [
      { steps: '- uses: actions/checkout@v7' },
      { steps: `- uses: actions/checkout@${'a'.repeat(40)}` },
      { steps: `- uses: actions/checkout@${'a'.repeat(39)} # v7.0.1` },
      { steps: '- uses: docker://alpine:3' },
      { steps: '- uses: ./here' },
    ],
  },
  {
    name: 'no expression stands in a script: what it holds would be read as commands',
    broken: ({ steps }) => steps.some(({ run = '' }) => run.includes('${{')),
    bad: [
      { steps: '- run: echo ${{ github.event.pull_request.title }}' },
      { steps: '- run: echo ${{ inputs.path }}' },
      { steps: '- run: git fetch origin ${{ github.head_ref }}' },
      { steps: '- run: |\n    true\n    echo "${{ steps.a.outputs.b }}"' },
    ],
  },
  {
    name: 'a run with rights checks out what the base branch has, and nothing else',
    broken: (file) =>
      isTrusted(file) &&
      file.steps.some(
        (step) =>
          uses(step, 'actions/checkout') &&
          ['ref', 'repository', 'allow-unsafe-pr-checkout'].some((key) => Object.hasOwn(step.with ?? {}, key)),
      ),
    bad: [
      {
        on: 'on:\n  workflow_run:\n    workflows: [a]',
        steps: checkout('ref: ${{ github.event.workflow_run.head_sha }}'),
      },
      { on: 'on: push', steps: checkout('repository: a/b') },
    ],
  },
  {
    name: 'a checkout leaves no token behind',
    broken: ({ steps }) =>
      steps.some((step) => uses(step, 'actions/checkout') && step.with?.['persist-credentials'] !== false),
    bad: [{ steps: `- uses: actions/checkout@${'a'.repeat(40)} # v7.0.1` }],
  },
  {
    name: 'a run that holds a plan hands over no artefact: a plan is secret',
    broken: ({ steps }) =>
      steps.some(({ run = '' }) => /\bterraform\b/.test(run)) &&
      steps.some((step) => uses(step, 'actions/upload-artifact')),
    bad: [{ steps: `- run: terraform plan\n- uses: actions/upload-artifact@${'a'.repeat(40)} # v7.0.0` }],
  },
  {
    name: 'what runs on pull_request has no secrets and writes nothing',
    broken: ({ on, text, jobs }) =>
      Object.hasOwn(on, 'pull_request') &&
      (/\bsecrets[.[]/.test(text) ||
        jobs.some(({ permissions }) => JSON.stringify(permissions ?? {}).includes('write'))),
    bad: [
      { steps: '- run: echo "$A"\n  env: { A: "${{ secrets.A }}" }' },
      { job: 'timeout-minutes: 5\npermissions: { pull-requests: write }' },
    ],
  },
  {
    name: 'no job runs for hours because something hangs',
    broken: ({ jobs }) => jobs.some((job) => job['timeout-minutes'] === undefined),
    bad: [{ job: 'permissions: { contents: read }' }],
  },
];

/** @param more a line of its `with` */
function checkout(more: string): string {
  const inputs = ['persist-credentials: false', more].map((one) => `    ${one}\n`).join('');
  return `- uses: actions/checkout@${'a'.repeat(40)} # v7.0.1\n  with:\n${inputs}`.trimEnd();
}
