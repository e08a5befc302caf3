// The state machine of an application that is operated: started again, its snapshots retained, and what the provider
// cannot set reconciled; with and without scaling.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { machineOf, type MachineSettings } from '../../src/operations/machine';
import { beginning, runScenario, type Scenario, type Told } from './scenario';
import type { World } from './services/world';
import { assertValidDefinition } from './validation/laws';

const hold = '/flinkform/application/orders/hold';
const settings: MachineSettings = {
  partition: 'aws',
  application: 'orders',
  machineArn: 'arn:aws:states:eu-west-1:111122223333:stateMachine:orders-operator',
  holdParameter: hold,
  retention: { prefix: 'flinkform-', keep: 3, olderThan: 24 * 3600 },
  desired: { maintenanceWindow: '03:00', rollback: true },
  judging: {
    alarm: 'orders-health--verdict',
    within: 900,
    topics: ['pager', 'deployments'].map((topic) => `arn:aws:sns:eu-west-1:111122223333:${topic}`),
    tellsWell: true,
  },
};
const { retention: _retention, desired: _desired, judging: _judging, ...bare } = settings;
const judging = { alarm: 'orders-health--verdict', within: 900, topics: [], tellsWell: false };
const variants: readonly (readonly [about: string, settings: MachineSettings])[] = [
  ['with everything', settings],
  ['with nothing but starting again', bare],
  ['with retention by count alone', { ...bare, retention: { prefix: 'flinkform-', keep: 1 } }],
  ['with a maintenance window alone', { ...bare, desired: { maintenanceWindow: '03:00' } }],
  ['with verdicts that nobody is told', { ...bare, judging }],
  ['with rollback alone', { ...bare, desired: { rollback: false } }],
];

const valid = suite('machines of operated applications');
for (const [about, given] of variants) valid(`${about}: valid`, () => assertValidDefinition(machineOf(given)));
valid('an action that is not this application has is not known', async () => {
  for (const action of ['retain-snapshots', 'reconcile', 'verify', 'bounds', 'scale-out', 'scale-in']) {
    const { outcomes } = await told({ definition: machineOf(bare), input: { action } });
    const outcome = outcomes.get('run-1');
    assert.is(outcome?.status === 'FAILED' ? outcome.error : undefined, 'UnknownAction');
  }
});
valid.run();

function told(scenario: Partial<Scenario>): Promise<Told> {
  return runScenario({
    definition: machineOf(settings),
    parameters: { [hold]: 'run' },
    input: { action: 'keep-running' },
    ...scenario,
  });
}

function endOf({ outcomes }: Told, name = 'run-1'): string | undefined {
  const outcome = outcomes.get(name);
  return outcome?.status === 'SUCCEEDED' ? JSON.stringify(outcome.output) : outcome?.error;
}

function called({ trace }: Told, operation: string): number {
  return trace.filter((entry) => entry.kind === 'called' && entry.resource.endsWith(`:${operation}`)).length;
}

const put =
  (...[status, seconds, then]: Parameters<World['flink']['put']>) =>
  ({ flink }: World): Promise<void> =>
    flink.put(status, seconds, then);

const starting = suite('keep-running');
starting('READY: started with its newest snapshot', async () => {
  const story = await told({ before: put('READY') });
  assert.is(endOf(story), '{"did":"keep-running","status":"RUNNING"}');
  const { run, status } = await story.world.flink.orders();
  assert.is(status, 'RUNNING');
  assert.is(run?.ApplicationRestoreConfiguration?.ApplicationRestoreType, 'RESTORE_FROM_LATEST_SNAPSHOT');
});
starting('RUNNING: left alone', async () => {
  const story = await told({});
  assert.is(endOf(story), '{"did":"keep-running","status":"RUNNING"}');
  assert.is(called(story, 'startApplication'), 0);
});
for (const status of ['STOPPING', 'FORCE_STOPPING', 'DELETING', 'ROLLED_BACK'] as const)
  starting(`${status}: left alone`, async () => {
    const story = await told({ before: put(status) });
    assert.match(endOf(story) ?? '', new RegExp(`does not run.*${status}`));
    assert.is(called(story, 'startApplication'), 0);
  });
starting('being updated, which fails: started when that is over', async () => {
  const story = await told({ before: put('UPDATING', 300, 'READY') });
  assert.is(endOf(story), '{"did":"keep-running","status":"RUNNING"}');
  assert.is(called(story, 'startApplication'), 1);
});
starting('being updated, which succeeds: left alone', async () => {
  const story = await told({ before: put('UPDATING', 300) });
  assert.is(called(story, 'startApplication'), 0);
});
starting('held: not started', async () => {
  const story = await told({ parameters: { [hold]: 'hold' }, before: put('READY') });
  assert.is(endOf(story), '{"did":"nothing","why":"held"}');
  assert.is((await story.world.flink.orders()).status, 'READY');
});
starting('held while it waits: not started', async () => {
  const story = await told({
    before: put('UPDATING', 300, 'READY'),
    during: [{ at: 60, does: ({ parameters }) => parameters.put(hold, 'hold') }],
  });
  assert.is(endOf(story), '{"did":"nothing","why":"held"}');
});
starting('another starts it first: nothing', async () => {
  const story = await told({
    before: async (world) => {
      await put('READY')(world);
      world.faults.push({ operation: 'StartApplication', code: 'ResourceInUseException', times: 1 });
    },
  });
  assert.is(endOf(story), '{"did":"nothing","why":"another was faster"}');
});
starting('a start that fails is no start: somebody has to look', async () => {
  const story = await told({ before: put('READY'), during: [{ at: 60, does: put('READY') }] });
  assert.is(endOf(story), 'StartFailed');
});
starting('a start that takes too long', async () => {
  const story = await told({ before: put('READY'), during: [{ at: 60, does: put('STARTING') }] });
  assert.is(endOf(story), 'BusyForTooLong');
});
starting.run();

const day = 24 * 3600;
/** One a day, the oldest first: ours, the service's own and people's. */
const ofDays = async ({ flink }: World, names: readonly string[]): Promise<void> => {
  const application = await flink.orders();
  const now = beginning / 1000;
  application.snapshots = names.map((name, index) => {
    const created = now - (names.length - index) * day;
    return { name, created, version: 1, readyAt: created * 1000 };
  });
};
const namesOf = async ({ world }: Told): Promise<string[]> =>
  (await world.flink.orders()).snapshots.map(({ name }) => name);
const many = (count: number, name: string): string[] => Array.from({ length: count }, (_, at) => `${name}${at}`);

const retaining = suite('retain-snapshots');
const retain = { action: 'retain-snapshots' };
retaining('the newest of ours stay, the older go; those of others are not touched', async () => {
  const given = ['flinkform-0', 'by-hand', 'flinkform-1', 'flinkform-2', 'automatic-7', 'flinkform-3', 'flinkform-4'];
  const story = await told({ input: retain, before: (world) => ofDays(world, given) });
  assert.equal(await namesOf(story), ['by-hand', 'flinkform-2', 'automatic-7', 'flinkform-3', 'flinkform-4']);
  assert.is(endOf(story), '{"did":"retain-snapshots","deleted":2}');
});
retaining('what is younger than a day stays, however many there are', async () => {
  const story = await told({
    input: retain,
    before: async (world) => {
      await ofDays(world, many(6, 'flinkform-'));
      const application = await world.flink.orders();
      const created = beginning / 1000 - day + 60;
      application.snapshots = application.snapshots.map((snapshot) => ({ ...snapshot, created }));
    },
  });
  assert.is((await namesOf(story)).length, 6);
});
retaining('pages: all of a hundred and twenty are seen before any goes', async () => {
  const given = many(120, 'flinkform-');
  const story = await told({ input: retain, before: (world) => ofDays(world, given) });
  assert.equal(await namesOf(story), given.slice(-3));
  assert.is(called(story, 'listApplicationSnapshots'), 3);
});
retaining('without an age all go but the newest; that one stays in any case', async () => {
  const definition = machineOf({ ...bare, retention: { prefix: 'flinkform-', keep: 1 } });
  for (const [given, left] of [
    [[], []],
    [['flinkform-0'], ['flinkform-0']],
    [['flinkform-0', 'flinkform-1'], ['flinkform-1']],
    [['flinkform-0', 'flinkform-1', 'flinkform-2'], ['flinkform-2']],
  ] as const) {
    const story = await told({ definition, input: retain, before: (world) => ofDays(world, given) });
    assert.equal(await namesOf(story), left);
  }
});
retaining('while one is being taken nothing goes', async () => {
  const story = await told({
    input: retain,
    before: async (world) => {
      await ofDays(world, many(5, 'flinkform-'));
      (await world.flink.orders()).snapshots.push({
        name: 'x',
        created: beginning / 1000,
        version: 1,
        readyAt: Infinity,
      });
    },
  });
  assert.is(endOf(story), '{"did":"nothing","why":"a snapshot is being taken"}');
  assert.is(called(story, 'deleteApplicationSnapshot'), 0);
});
retaining('during an update nothing goes, and afterwards it does', async () => {
  const story = await told({
    input: retain,
    before: async (world) => {
      await ofDays(world, many(5, 'flinkform-'));
      await world.flink.put('UPDATING', 300);
    },
  });
  assert.equal(await namesOf(story), ['flinkform-2', 'flinkform-3', 'flinkform-4']);
  const first = story.trace.find((entry) => entry.kind === 'called' && entry.resource.includes('deleteApplication'));
  assert.ok((first?.at ?? 0) >= beginning + 300_000);
});
retaining('READY is as good as RUNNING; ROLLED_BACK is not', async () => {
  for (const [status, left] of [
    ['READY', 3],
    ['ROLLED_BACK', 5],
  ] as const) {
    const before = async (world: World): Promise<void> => {
      await ofDays(world, many(5, 'flinkform-'));
      await world.flink.put(status);
    };
    assert.is((await namesOf(await told({ input: retain, before }))).length, left);
  }
});
retaining('one that is gone already is no mistake, also when only the answer was lost', async () => {
  const story = await told({
    input: retain,
    before: async (world) => {
      await ofDays(world, many(5, 'flinkform-'));
      world.faults.push({ operation: 'DeleteApplicationSnapshot', code: 'ThrottlingException', times: 1, done: true });
    },
  });
  assert.is((await namesOf(story)).length, 3);
  assert.is(endOf(story), '{"did":"retain-snapshots","deleted":2}');
});
for (const code of ['ResourceInUseException', 'ConcurrentModificationException'])
  retaining(`${code}: it ends quietly`, async () => {
    const story = await told({
      input: retain,
      before: async (world) => {
        await ofDays(world, many(5, 'flinkform-'));
        world.faults.push({ operation: 'DeleteApplicationSnapshot', code });
      },
    });
    assert.is(endOf(story), '{"did":"nothing","why":"another was faster"}');
  });
retaining('held: nothing goes', async () => {
  const before = (world: World): Promise<void> => ofDays(world, many(5, 'flinkform-'));
  const story = await told({ input: retain, parameters: { [hold]: 'hold' }, before });
  assert.is((await namesOf(story)).length, 5);
});
retaining.run();

const reconciling = suite('reconcile');
const reconcile = { action: 'reconcile' };
const stateOf = async ({ world }: Told) => {
  const { maintenanceStart, rollbackEnabled, status } = await world.flink.orders();
  return [maintenanceStart, rollbackEnabled === true, status];
};
reconciling('RUNNING: the window is set, and rollback waits, so that nothing restarts', async () => {
  const story = await told({ input: reconcile });
  assert.equal(await stateOf(story), ['03:00', false, 'RUNNING']);
  assert.is(called(story, 'updateApplication'), 0);
  assert.is(endOf(story), '{"did":"reconcile","waits":"rollback"}');
});
reconciling('RUNNING, and somebody asks for it: rollback as well', async () => {
  const story = await told({ input: { ...reconcile, restart: true } });
  assert.equal(await stateOf(story), ['03:00', true, 'RUNNING']);
  assert.is(endOf(story), '{"did":"reconcile"}');
});
reconciling('READY: both, and it stays READY', async () => {
  const story = await told({ input: reconcile, application: { running: false } });
  assert.equal(await stateOf(story), ['03:00', true, 'READY']);
});
reconciling('as it should be: nothing is called', async () => {
  const before = async ({ flink }: World): Promise<void> => {
    const application = await flink.orders();
    application.maintenanceStart = '03:00';
    application.rollbackEnabled = true;
  };
  const story = await told({ input: reconcile, before });
  assert.is(called(story, 'updateApplicationMaintenanceConfiguration') + called(story, 'updateApplication'), 0);
  assert.is(endOf(story), '{"did":"reconcile"}');
});
reconciling('rollback is switched off too', async () => {
  const definition = machineOf({ ...bare, desired: { rollback: false } });
  const story = await told({ definition, application: { rollback: true }, input: { ...reconcile, restart: true } });
  assert.is((await stateOf(story))[1], false);
});
reconciling('a window alone, rollback alone: the other is left as it is', async () => {
  const window = machineOf({ ...bare, desired: { maintenanceWindow: '03:00' } });
  assert.equal(await stateOf(await told({ definition: window, input: reconcile })), ['03:00', false, 'RUNNING']);
  const rollback = machineOf({ ...bare, desired: { rollback: true } });
  const story = await told({ definition: rollback, input: { ...reconcile, restart: true } });
  assert.is.not((await stateOf(story))[0], '03:00');
  assert.is((await stateOf(story))[1], true);
});
reconciling('an update that fails is tried once', async () => {
  const story = await told({
    input: { ...reconcile, restart: true },
    before: ({ flink }) => flink.doom('no addresses in the subnets'),
  });
  assert.is(called(story, 'updateApplication'), 1);
});
for (const operation of ['UpdateApplicationMaintenanceConfiguration', 'UpdateApplication'])
  for (const code of ['ResourceInUseException', 'ConcurrentModificationException'])
    reconciling(`${operation} is refused once (${code}): tried again when it is free`, async () => {
      const story = await told({
        input: { ...reconcile, restart: true },
        before: ({ faults }) => void faults.push({ operation, code, times: 1 }),
      });
      assert.equal(await stateOf(story), ['03:00', true, 'RUNNING']);
    });
reconciling.run();

const verifying = suite('verify');
const judge = { input: { action: 'verify' } };
const health = (state: 'OK' | 'ALARM') => (world: World) => world.alarms.set('orders-health--verdict', state);
const messagesOf = ({ world }: Told): string[] => world.published.map(({ message }) => message);
const endedAt = ({ trace }: Told): number => ((trace.at(-1)?.at ?? 0) - beginning) / 1000;
verifying('well: told after the deadline and not before, to each topic', async () => {
  const story = await told({ ...judge, before: health('OK') });
  const [message = ''] = messagesOf(story);
  assert.is(message, 'orders, version 1, 15 minutes after its last change: well');
  assert.equal(messagesOf(story), [message, message]);
  assert.is(endOf(story), JSON.stringify({ did: 'verify', verdict: message }));
  assert.is(endedAt(story), 900);
});
verifying('not well: told, and the execution fails', async () => {
  const story = await told({ ...judge, before: health('ALARM') });
  assert.is(endOf(story), 'NotWell');
  assert.match(messagesOf(story)[1] ?? '', /not well, by the alarm orders-health--verdict$/);
});
verifying(
  'the alarm is asked at the deadline: what was wrong before is forgiven, what is wrong then is not',
  async () => {
    for (const [early, late, end] of [
      ['ALARM', 'OK', /well/],
      ['OK', 'ALARM', /^NotWell$/],
    ] as const) {
      const story = await told({ ...judge, before: health(early), during: [{ at: 890, does: health(late) }] });
      assert.match(endOf(story) ?? '', end);
    }
  },
);
verifying('an alarm that is not there says nothing good', async () => {
  assert.is(endOf(await told(judge)), 'NotWell');
});
for (const status of ['STARTING', 'UPDATING', 'AUTOSCALING', 'MAINTENANCE', 'ROLLING_BACK'] as const)
  verifying(`${status} for ten minutes: the time begins afterwards`, async () => {
    const before = async (world: World): Promise<void> => {
      await health('OK')(world);
      await world.flink.put(status, 600);
    };
    const story = await told({ ...judge, before });
    assert.match(endOf(story) ?? '', /well/);
    assert.ok(endedAt(story) >= 570 + 900 && endedAt(story) <= 600 + 960, String(endedAt(story)));
  });
verifying('changed again meanwhile: the time begins anew', async () => {
  const story = await told({
    ...judge,
    before: health('OK'),
    during: [{ at: 600, does: ({ flink }) => flink.put('UPDATING', 120) }],
  });
  assert.ok(endedAt(story) >= 690 + 900 && endedAt(story) <= 720 + 990, String(endedAt(story)));
});
verifying('changed between two looks: the time begins anew as well', async () => {
  const does = async ({ flink }: World): Promise<void> => {
    (await flink.orders()).updated = beginning / 1000 + 610;
  };
  const story = await told({ ...judge, before: health('OK'), during: [{ at: 610, does }] });
  assert.ok(endedAt(story) >= 610 + 900 && endedAt(story) <= 610 + 960, String(endedAt(story)));
});
for (const status of ['READY', 'ROLLED_BACK'] as const)
  verifying(`${status} until the deadline: not well, and the alarm is not asked`, async () => {
    const before = async (world: World): Promise<void> => {
      await health('OK')(world);
      await world.flink.put(status);
    };
    const story = await told({ ...judge, before });
    assert.is(endOf(story), 'NotWell');
    assert.match(messagesOf(story)[0] ?? '', /it does not run$/);
    assert.is(called(story, 'describeAlarms'), 0);
  });
verifying('READY, and started within the time: judged after it', async () => {
  const story = await told({
    ...judge,
    before: async (world) => {
      await health('OK')(world);
      await world.flink.put('READY');
    },
    during: [{ at: 600, does: ({ flink }) => flink.put('STARTING', 180) }],
  });
  assert.match(endOf(story) ?? '', /well/);
});
for (const status of ['STOPPING', 'FORCE_STOPPING', 'DELETING'] as const)
  verifying(`${status}: no verdict`, async () => {
    const story = await told({ ...judge, before: put(status) });
    assert.match(endOf(story) ?? '', /does not run/);
    assert.equal(messagesOf(story), []);
  });
verifying('held, also while it waits: no verdict', async () => {
  const at = (seconds: number) => ({
    during: [{ at: seconds, does: ({ parameters }: World) => parameters.put(hold, 'hold') }],
  });
  for (const held of [{ parameters: { [hold]: 'hold' } }, at(300)]) {
    const story = await told({ ...judge, ...held });
    assert.is(endOf(story), '{"did":"nothing","why":"held"}');
    assert.equal(messagesOf(story), []);
  }
});
verifying('always under change: somebody has to look', async () => {
  assert.is(endOf(await told({ ...judge, before: put('MAINTENANCE') })), 'BusyForTooLong');
});
verifying('those who are told bad verdicts alone are not told a good one', async () => {
  const quiet = { ...settings, judging: { ...judging, topics: ['arn:aws:sns:eu-west-1:111122223333:pager'] } };
  for (const [state, told_] of [
    ['OK', 0],
    ['ALARM', 1],
  ] as const) {
    const story = await told({ ...judge, definition: machineOf(quiet), before: health(state) });
    assert.is(messagesOf(story).length, told_);
  }
});
verifying('nobody to tell: the execution says it', async () => {
  const definition = machineOf({ ...bare, judging });
  assert.match(endOf(await told({ ...judge, definition, before: health('OK') })) ?? '', /well/);
  assert.is(endOf(await told({ ...judge, definition, before: health('ALARM') })), 'NotWell');
});
verifying('six hours are waited for as well', async () => {
  const definition = machineOf({ ...bare, judging: { ...judging, within: 6 * 3600 } });
  const story = await told({ ...judge, definition, before: health('OK') });
  assert.match(endOf(story) ?? '', /well/);
  assert.is(endedAt(story), 6 * 3600);
});
for (const [operation, prefix] of [
  ['Publish', 'Sns'],
  ['DescribeAlarms', 'CloudWatch'],
] as const)
  verifying(`${operation} is throttled twice: told all the same`, async () => {
    const before = async (world: World): Promise<void> => {
      await health('OK')(world);
      const named = `${prefix}.ThrottlingException`;
      world.faults.push({ operation, code: 'ThrottlingException', named, times: 2 });
    };
    assert.is(messagesOf(await told({ ...judge, before })).length, 2);
  });
verifying('a topic that is not there any more: it fails, so that an alarm rings', async () => {
  const before = async (world: World): Promise<void> => {
    await health('OK')(world);
    world.faults.push({ operation: 'Publish', code: 'NotFoundException' });
  };
  assert.is(endOf(await told({ ...judge, before })), 'Sns.NotFoundException');
});
verifying.run();
