// What the runbook prints, in a shell with a stand-in for the AWS CLI: the steps of a pipeline, and all the rest.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { operatorOf } from '../src/facts/operator';
import { operatorMachine } from '../src/operations/operator';
import type { Procedure } from '../src/operations/procedure';
import { runbookOf } from '../src/operations/runbook';
import { conform } from './apply/double/conform';
import { calledBy } from './states/integrations/model';
import type { Json } from './states/language/json';
import { runScenario } from './states/scenario';
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
  return inFolder({ aws: standIn, sleep: '#!/bin/sh\n' }, (folder) => {
    if (refuses) writeFileSync(join(folder, 'refuses'), '');
    writeFileSync(join(folder, 'answers'), answers.map((answer) => `${answer}\n`).join(''));
    const succeeded = succeeds(commands.join('\n'), folder);
    return { succeeded, calls: readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n') };
  });
}

/** Does something in a folder of its own with these programs, which is gone afterwards. */
function inFolder<T>(programs: Readonly<Record<string, string>>, does: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'flinkform-'));
  try {
    for (const [name, text] of Object.entries(programs)) {
      writeFileSync(join(folder, name), text);
      chmodSync(join(folder, name), 0o755);
    }
    return does(folder);
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

/**
 * The service, with the answers that `describe-application` gives after a stop: the last of them for ever. A stop by
 * snapshot of a job that fails all the time has been taken, and leads nowhere. What is not READY cannot be started.
 */
const service = `#!/bin/sh
printf '%s\\n' "$*" >> calls
case "$*" in
  *stop-application*--force) mv forced answers ;;
  *stop-application*) mv drained answers ;;
  *describe-application*)
    head -n 1 answers
    if [ "$(wc -l < answers)" -gt 1 ]; then sed -i 1d answers; fi ;;
  *start-application*) [ "$(cat answers)" = READY ] || exit 254 ;;
esac
`;

/** How a stop with a snapshot goes, and one by force. */
function stopped(title: string, drained: readonly string[], forced: readonly string[]) {
  return inFolder({ aws: service, sleep: '#!/bin/sh\n' }, (folder) => {
    for (const [name, answers] of Object.entries({ drained, forced, answers: ['RUNNING'] }))
      writeFileSync(join(folder, name), answers.map((answer) => `${answer}\n`).join(''));
    const succeeded = succeeds(procedure(title, {}).commands.join('\n'), folder);
    const calls = readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n');
    const count = (call: string): number => calls.filter((one) => one.includes(` ${call} `)).length;
    return { succeeded, asked: count('describe-application'), started: count('start-application') };
  });
}

const loops = ['STOPPING', 'RUNNING'];

test('a job in a restart loop is not drained, and that is told', () => {
  assert.equal(stopped('Drain and stop', loops, []), { succeeded: false, asked: 2, started: 0 });
  assert.equal(stopped('Drain and stop', ['STOPPING', 'READY'], []), { succeeded: true, asked: 2, started: 0 });
});

test('by force it stops, from whatever state it is seen in meanwhile', () => {
  const forced = ['RUNNING', 'FORCE_STOPPING', 'READY'];
  assert.equal(stopped('Stop by force', loops, forced), { succeeded: true, asked: 3, started: 0 });
  assert.equal(stopped('Stop by force', loops, ['UPDATING', 'READY']), { succeeded: true, asked: 2, started: 0 });
});

test('a snapshot is restored of a job in a restart loop as well, and only once it has stopped', () => {
  assert.equal(stopped('Restore a snapshot', loops, ['FORCE_STOPPING', 'READY']), {
    succeeded: true,
    asked: 2,
    started: 1,
  });
});

for (const title of ['Drain and stop', 'Stop by force', 'Restore a snapshot'])
  test(`${title}: one that never stops is not waited for longer than half an hour, and not started`, () =>
    assert.equal(stopped(title, ['STOPPING'], ['STOPPING']), { succeeded: false, asked: 180, started: 0 }));

test('after a restore the newest snapshot is one of what was restored', () => {
  const { commands, afterwards } = procedure('Restore a snapshot');
  assert.match(commands[1] ?? '', / stop-application .* --force$/);
  assert.match(afterwards, /"Take a snapshot".*Release the operator/);
});

test('what is held is released afterwards, and before it is started again', () => {
  for (const title of ['Roll back', 'Restore a snapshot']) {
    assert.match(procedure(title).about, /^Hold the operator first/);
    assert.match(procedure(title).afterwards, /Release the operator when it runs/);
    assert.not.match(procedure(title, {}).afterwards, /[Rr]elease the operator/);
  }
  assert.match(procedure('Start again').about, /^Release the operator first/);
  for (const title of ['Drain and stop', 'Stop by force']) assert.match(procedure(title).afterwards, /release it/);
});

test('while it is stopped, what its snapshots leave behind rings nobody', () => {
  const due = { operations: { snapshots: { every: '6h', keep: 20 } } };
  const watched = { ...due, alarms: { set: 'recommended', topics: ['arn:aws:sns:eu-west-1:111122223333:all'] } };
  const first = (title: string, spec: object): string => procedure(title, spec).commands[0] ?? '';
  for (const title of ['Drain and stop', 'Stop by force']) {
    assert.match(first(title, watched), / disable-alarm-actions .*--alarm-names orders-operator--dead-letters$/);
    assert.match(procedure(title, watched).afterwards, /dead letters, whose alarm .* "Start again"/);
    assert.match(first(title, due), / stop-application /);
    assert.match(procedure(title, due).afterwards, /dead letters[.]$/);
    assert.match(first(title, { ...watched, operations: { keepRunning: true } }), / stop-application /);
  }
  assert.match(procedure('Start again', watched).commands[1] ?? '', / enable-alarm-actions .*--dead-letters$/);
});

test('dead letters are read, and the queue is emptied', () => {
  const { commands } = procedure('Read what could not be delivered');
  assert.match(commands[0] ?? '', /get-queue-url .*--queue-name orders-operator-dead-letters /);
  assert.match(commands[1] ?? '', /receive-message .*--queue-url "\$queue"$/);
  assert.match(commands[2] ?? '', /purge-queue .*--queue-url "\$queue"$/);
});

test.run();

/** Scaled, operated, judged. */
const full = {
  compute: { parallelism: 4, maxParallelism: 256 },
  sources: { orders: { type: 'kinesis', create: { mode: 'on-demand' } } },
  scaling: { metric: { min: 2, max: 16 } },
  operations: { keepRunning: true, rollback: true, health: { within: '15m' }, snapshots: { every: '6h', keep: 20 } },
  alarms: { set: 'recommended', topics: ['arn:aws:sns:eu-west-1:111122223333:all'] },
};

/** Tells each word of a call in a line of its own, and answers as the service would: what it is asked twice is over. */
const fake = `#!/bin/sh
{ printf '%s\\n' "$@"; echo; } >> calls
twice() { if [ -e asked ]; then echo "$2"; else : > asked; echo "$1"; fi; }
case "$*" in
  *get-queue-url*) echo https://sqs.example.com/queue ;;
  *start-execution*executionArn*) echo arn:of:execution ;;
  *ApplicationStatus*) twice STOPPING READY ;;
  *SnapshotStatus*) twice CREATING READY ;;
  *'status,output'*) twice RUNNING 'SUCCEEDED {"did":"verify"}' ;;
  *describe-execution*) twice RUNNING SUCCEEDED ;;
esac
`;

interface Call {
  /** Such as `ssm put-parameter`. */
  readonly what: string;
  /** By their names; a switch has no value. */
  readonly options: ReadonlyMap<string, string | undefined>;
}

/** All commands of a procedure as somebody pastes them, with what stands in capitals replaced. */
function pasted({ commands }: Procedure): { readonly succeeded: boolean; readonly calls: readonly Call[] } {
  const script = commands
    .join('\n')
    .replaceAll('VERSION', '7')
    .replace(/(?<!_)SNAPSHOT/g, 'before-v2');
  return inFolder({ aws: fake, sleep: '#!/bin/sh\n' }, (folder) => {
    const succeeded = succeeds(`set -u\n${script}`, folder);
    return { succeeded, calls: readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n\n').map(callOf) };
  });
}

function callOf(text: string): Call {
  const [service, action, ...words] = text.split('\n');
  const options = new Map<string, string | undefined>();
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (word.startsWith('--')) options.set(word.slice(2), next?.startsWith('--') === false ? next : undefined);
  }
  return { what: `${service} ${action}`, options };
}

/** Of the AWS CLI itself, and of no API. */
const ofEvery: readonly string[] = ['region', 'query', 'output'];

/** Of these services the tests have no API model. Source: the API references of SQS and of CloudWatch. */
const withoutModel: Readonly<Record<string, readonly string[]>> = {
  'sqs get-queue-url': ['queue-name'],
  'sqs receive-message': ['max-number-of-messages', 'message-attribute-names', 'queue-url'],
  'sqs purge-queue': ['queue-url'],
  'cloudwatch disable-alarm-actions': ['alarm-names'],
  'cloudwatch enable-alarm-actions': ['alarm-names'],
};

/** What the service's API model has against a call: options that it does not know, values that are none. */
function problemsOf({ what, options }: Call): readonly string[] {
  const given = [...options].filter(([name]) => !ofEvery.includes(name));
  const known = withoutModel[what];
  if (known !== undefined) return given.map(([name]) => name).filter((name) => !known.includes(name));
  const [service = '', action = ''] = what.replace('stepfunctions', 'sfn').split(' ');
  const operation = action.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const { model, input } = calledBy(`arn:aws:states:::aws-sdk:${service}:${operation}`);
  const members = Object.entries(model.shapes[input]?.members ?? {});
  const request = given.map(([name, value]): [string, unknown] => {
    const [member, { shape } = { shape: '' }] =
      members.find(([one]) => one.toLowerCase() === name.replaceAll('-', '')) ?? [];
    return [member ?? name, valueOf(model.shapes[shape]?.type, value)];
  });
  return conform(model, input, Object.fromEntries(request), what);
}

/** As the AWS CLI reads it; of its shorthand syntax what is used: `A={B=c,D=e}`. */
function valueOf(type: string | undefined, value: string | undefined): unknown {
  if (value === undefined) return true;
  if (type === 'integer' || type === 'long') return Number(value);
  if (type !== 'structure') return value;
  const quoted = value.replace(/([\w-]+)=/g, '"$1":').replace(/:([\w-]+)/g, ':"$1"');
  return JSON.parse(`{${quoted.replace(/:"(true|false)"/g, ':$1')}}`);
}

const start = 'stepfunctions start-execution';
const described = Array<string>(2).fill('stepfunctions describe-execution');
const stop = ['stop-application', 'describe-application', 'describe-application'].map(
  (action) => `kinesisanalyticsv2 ${action}`,
);
/** What each procedure calls, in its order. */
const everything: Readonly<Record<string, readonly string[]>> = {
  'Hold the operator': ['ssm put-parameter'],
  'Release the operator': ['ssm put-parameter', start],
  'Roll back': ['kinesisanalyticsv2 describe-application', 'kinesisanalyticsv2 rollback-application'],
  'Drain and stop': ['cloudwatch disable-alarm-actions', ...stop],
  'Stop by force': ['cloudwatch disable-alarm-actions', ...stop],
  'Take a snapshot': [start, ...described],
  'Restore a snapshot': [
    'kinesisanalyticsv2 list-application-snapshots',
    ...stop,
    'kinesisanalyticsv2 start-application',
  ],
  'Scale by hand': ['ssm put-parameter', start],
  'Start again': [start, 'cloudwatch enable-alarm-actions'],
  'Read what could not be delivered': ['sqs get-queue-url', 'sqs receive-message', 'sqs purge-queue'],
  'Wait for the verdict': [start, ...described],
  'Switch system rollback on': [start],
};
const asked = ['create-application-snapshot', 'describe-application-snapshot', 'describe-application-snapshot'];
const alone = {
  'Roll back': everything['Roll back'],
  'Drain and stop': stop,
  'Stop by force': stop,
  'Take a snapshot': asked.map((action) => `kinesisanalyticsv2 ${action}`),
  'Restore a snapshot': everything['Restore a snapshot'],
};

const all = suite('every procedure, pasted into a shell');
for (const [about, spec, calls] of [
  ['scaled and operated', full, everything],
  ['neither', {}, alone],
] as const) {
  const { normalised } = compileText(minimalSpec(spec), { planOnly: true });
  const procedures = normalised ? runbookOf(normalised) : [];
  all(`${about}: these and no others`, () =>
    assert.equal(
      procedures.map(({ title }) => title),
      Object.keys(calls),
    ),
  );
  for (const one of procedures)
    all(`${about}: ${one.title}`, () => {
      const ran = pasted(one);
      assert.ok(ran.succeeded);
      assert.equal(
        ran.calls.map(({ what }) => what),
        new Map(Object.entries(calls)).get(one.title),
      );
      assert.equal(ran.calls.flatMap(problemsOf), []);
      for (const { options } of ran.calls) assert.is(options.get('region'), 'eu-west-1');
    });
}

all('started by hand beside a restore: from the newest snapshot, or as the restore says', () => {
  const restore = { from: 'snapshot', snapshot: 'monday', allowNonRestoredState: true, for: 'release-00000000' };
  const { calls } = pasted(procedure('Start by hand', { ...full, restore }));
  assert.equal(calls.flatMap(problemsOf), []);
  assert.equal(
    calls.map(({ options }) => options.get('run-configuration')),
    [
      'ApplicationRestoreConfiguration={ApplicationRestoreType=RESTORE_FROM_LATEST_SNAPSHOT},' +
        'FlinkRunConfiguration={AllowNonRestoredState=true}',
      'ApplicationRestoreConfiguration={ApplicationRestoreType=RESTORE_FROM_CUSTOM_SNAPSHOT,SnapshotName=monday},' +
        'FlinkRunConfiguration={AllowNonRestoredState=true}',
    ],
  );
});

/** The machine of an application with everything, started as a procedure starts it. */
async function startedBy(title: string): Promise<string> {
  const { normalised } = compileText(minimalSpec(full), { planOnly: true });
  assert.ok(normalised);
  const operator = operatorOf(normalised.identity);
  const call = pasted(procedure(title, full)).calls.find(({ what }) => what === start);
  assert.is(call?.options.get('state-machine-arn'), operator.machineArn);
  const { outcomes } = await runScenario({
    definition: operatorMachine(operator, normalised),
    parameters: { [operator.holdParameter]: 'run', [operator.boundsParameter]: '{"min":2,"max":16}' },
    input: JSON.parse(call?.options.get('input') ?? '') as Json,
    before: ({ alarms }) => alarms.set(operator.healthAlarm, 'OK'),
  });
  const outcome = outcomes.get('run-1');
  return outcome?.status === 'SUCCEEDED' ? JSON.stringify(outcome.output) : String(outcome?.error);
}

for (const [title, output] of [
  ['Release the operator', /"did":"bounds"/],
  ['Take a snapshot', /"did":"snapshot","name":"before-v2"/],
  ['Scale by hand', /"did":"bounds"/],
  ['Start again', /"did":"keep-running","status":"RUNNING"/],
  ['Wait for the verdict', /"did":"verify".*: well"/],
  ['Switch system rollback on', /"did":"reconcile"[}]/],
] as const)
  all(`the machine knows what "${title}" asks for`, async () => assert.match(await startedBy(title), output));
all('what is held and released is what the machine reads', () => {
  const values = ['Hold the operator', 'Release the operator', 'Scale by hand'].map((title) => {
    const options = pasted(procedure(title, full)).calls[0]?.options;
    return [options?.get('name'), options?.get('value'), options?.has('overwrite')];
  });
  assert.equal(values, [
    ['/flinkform/application/orders/hold', 'hold', true],
    ['/flinkform/application/orders/hold', 'run', true],
    ['/flinkform/application/orders/bounds', '{"min":2,"max":16}', true],
  ]);
});
all.run();
