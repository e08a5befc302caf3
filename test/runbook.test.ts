// The steps of a pipeline, as the runbook prints them, in a shell with a stand-in for the AWS CLI.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runbookOf } from '../src/operations/runbook';
import { compileText, minimalSpec } from './support/compile';

const test = suite('steps of a pipeline');

/** Tells each call, and answers: an ARN to whoever starts something, else the next of its answers; `-` is a failure. */
const standIn = `#!/bin/sh
printf '%s\\n' "$*" >> calls
case "$*" in
  *start-execution*) echo arn:of:execution ;;
  *create-application-snapshot*) [ ! -e refuses ] ;;
  *)
    answer=$(head -n 1 answers)
    sed -i 1d answers
    [ "$answer" != - ] && [ -n "$answer" ] && printf '%s\\n' "$answer" ;;
esac
`;

interface Ran {
  readonly succeeded: boolean;
  readonly calls: readonly string[];
}

/** The commands one after the other; time does not pass. */
function run(spec: object, answers: readonly string[], title = 'Take a snapshot', refuses = false): Ran {
  const { normalised } = compileText(minimalSpec(spec), { planOnly: true });
  if (!normalised) throw new Error('the spec does not compile');
  const commands = runbookOf(normalised).find((one) => one.title === title)?.commands ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'flinkform-'));
  try {
    for (const [name, text] of [
      ['aws', standIn],
      ['sleep', '#!/bin/sh\n'],
    ] as const) {
      writeFileSync(join(folder, name), text);
      chmodSync(join(folder, name), 0o755);
    }
    if (refuses) writeFileSync(join(folder, 'refuses'), '');
    writeFileSync(join(folder, 'answers'), answers.map((answer) => `${answer}\n`).join(''));
    const succeeded = succeeds(commands.join('\n'), folder);
    return { succeeded, calls: readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function succeeds(script: string, folder: string): boolean {
  try {
    execFileSync('/bin/sh', ['-c', script], {
      cwd: folder,
      env: { PATH: `${folder}:${process.env['PATH'] ?? '/bin'}` },
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

const operated = { operations: { keepRunning: true } };

test('with an operator: its machine is started, and its execution is waited for', () => {
  const { succeeded, calls } = run(operated, ['RUNNING', 'RUNNING', 'SUCCEEDED']);
  assert.ok(succeeded);
  assert.is(calls.length, 4);
  assert.is(
    calls[0],
    'stepfunctions start-execution --region eu-west-1 --state-machine-arn ' +
      'arn:aws:states:eu-west-1:111122223333:stateMachine:orders-operator ' +
      '--input {"action":"snapshot","name":"SNAPSHOT"} --query executionArn --output text',
  );
  assert.is(
    calls[3],
    'stepfunctions describe-execution --region eu-west-1 --execution-arn arn:of:execution --query status --output text',
  );
});

for (const status of ['FAILED', 'TIMED_OUT', 'ABORTED'])
  test(`the execution is ${status}: the step fails`, () => assert.not(run(operated, ['RUNNING', status]).succeeded));

const failures = (count: number): string[] => Array<string>(count).fill('-');

test('a call that is throttled is made again', () =>
  assert.ok(run(operated, ['RUNNING', ...failures(9), 'RUNNING', ...failures(9), 'SUCCEEDED']).succeeded));

test('after ten calls that fail one after the other the step fails, whatever was answered before', () => {
  const { succeeded, calls } = run(operated, ['RUNNING', ...failures(10), 'SUCCEEDED']);
  assert.not(succeeded);
  assert.is(calls.length, 12);
});

const judged = { operations: { keepRunning: true, health: { within: '15m' } } };
const verdict = (...answers: readonly string[]): Ran => run(judged, answers, 'Wait for the verdict');

test('a verdict is waited for, and only a good one succeeds', () => {
  const meanwhile = 'RUNNING\tNone\tNone';
  const { succeeded, calls } = verdict(
    meanwhile,
    '-',
    meanwhile,
    'SUCCEEDED\t{"did":"verify","verdict":"orders, version 3, 15 minutes after its last change: well"}\tNone',
  );
  assert.ok(succeeded);
  assert.is(calls.length, 5);
  assert.match(calls[0] ?? '', /start-execution .* --input [{]"action":"verify"[}] --query executionArn/);
  assert.match(calls[4] ?? '', / --execution-arn arn:of:execution --query \[status,output,cause\] --output text$/);
  for (const no of [
    'FAILED\tNone\tThe application does not run',
    'TIMED_OUT\tNone\tNone',
    'SUCCEEDED\t{"did":"nothing","why":"held"}\tNone',
    'SUCCEEDED\t{"did":"nothing","why":"the application does not run","status":"STOPPING"}\tNone',
  ])
    assert.not(verdict(meanwhile, no).succeeded, no);
});

test('without an operator, or without snapshots for it to take: the service is asked', () => {
  for (const spec of [{}, { ...operated, snapshots: { enabled: false } }]) {
    const { succeeded, calls } = run(spec, ['CREATING', 'READY']);
    assert.ok(succeeded);
    assert.equal(calls, [
      'kinesisanalyticsv2 create-application-snapshot --region eu-west-1 --application-name orders ' +
        '--snapshot-name SNAPSHOT',
      ...Array<string>(2).fill(
        'kinesisanalyticsv2 describe-application-snapshot --region eu-west-1 --application-name orders ' +
          '--snapshot-name SNAPSHOT --query SnapshotDetails.SnapshotStatus --output text',
      ),
    ]);
  }
  assert.not(run({}, ['CREATING', 'FAILED']).succeeded);
  const refused = run({}, ['READY'], 'Take a snapshot', true);
  assert.equal([refused.succeeded, refused.calls.length], [false, 1], 'an older one of that name is not asked about');
});

/** A procedure in words, of an application with an operator. */
function procedure(title: string, spec: object = operated) {
  const { normalised } = compileText(minimalSpec(spec), { planOnly: true });
  const found = normalised && runbookOf(normalised).find((one) => one.title === title);
  if (!found) throw new Error(`${title} is no procedure`);
  return found;
}

test('a restore waits until the stop is over', () => {
  const [, stop = '', wait = '', start = ''] = procedure('Restore a snapshot').commands;
  assert.match(stop, /stop-application/);
  assert.match(wait, /describe-application .*case "\$answer" in STOPPING\*\) ;;.* sleep 10; done$/);
  assert.match(start, /start-application/);
});

test('what is held is released afterwards, and before it is started again', () => {
  for (const title of ['Roll back', 'Restore a snapshot']) {
    assert.match(procedure(title).about, /^Hold the operator first/);
    assert.match(procedure(title).afterwards, /^Release the operator/);
    assert.not.match(procedure(title, {}).afterwards, /[Rr]elease the operator/);
  }
  assert.match(procedure('Start again').about, /^Release the operator first/);
  assert.match(procedure('Drain and stop').afterwards, /release it/);
});

test('dead letters are read, and the queue is emptied', () => {
  const { commands } = procedure('Read what could not be delivered');
  assert.match(commands[0] ?? '', /get-queue-url .*--queue-name orders-operator-dead-letters /);
  assert.match(commands[1] ?? '', /receive-message .*--queue-url "\$queue"$/);
  assert.match(commands[2] ?? '', /purge-queue .*--queue-url "\$queue"$/);
});

test.run();
