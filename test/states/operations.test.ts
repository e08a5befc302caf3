// The state machine of an application that is operated: started again, its snapshots retained, and what the provider
// cannot set reconciled; with and without scaling.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { machineOf, type MachineSettings } from '../../src/operations/machine';
import { operatingStories } from './operator';
import { stateOf } from './operator/reconcile-stories';
import { namesOf, ofDays } from './operator/retention-stories';
import { called, changeAlarm, endOf, lasted, put, settings, told, verdictAlarm } from './operator/tell';
import { health, judge, messagesOf } from './operator/verdict-stories';
import { assertValidDefinition } from './validation/laws';

const { retention: _retention, desired: _desired, snapshots: _snapshots, judging: _judging, ...bare } = settings;
/** Nobody is told: the execution alone says it. */
const judging = { alarm: verdictAlarm, changeAlarm, within: 900, topics: [], tellsWell: false };
const variants: readonly (readonly [about: string, settings: MachineSettings])[] = [
  ['with everything', settings],
  ['with nothing but starting again', bare],
  ['with snapshots that people ask for', { ...bare, snapshots: true }],
  ['with retention by count alone', { ...bare, retention: { prefix: 'flinkform-', keep: 1 } }],
  ['with a maintenance window alone', { ...bare, desired: { maintenanceWindow: '03:00' } }],
  ['with verdicts that nobody is told', { ...bare, judging }],
  ['with rollback alone', { ...bare, desired: { rollback: false } }],
  ['in a release that leaves out what fits nowhere', { ...settings, restoring: 'what-fits' }],
  ['in a release that is restored by hand', { ...settings, restoring: 'by-hand' }],
];

const valid = suite('machines of operated applications');
for (const [about, given] of variants) valid(`${about}: valid`, () => assertValidDefinition(machineOf(given)));
valid('an action that is not this application has is not known', async () => {
  for (const action of ['snapshot', 'retain-snapshots', 'reconcile', 'verify', 'bounds', 'scale-out', 'scale-in'])
    assert.is(endOf(await told({ definition: machineOf(bare), input: { action, name: 'x' } })), 'UnknownAction');
});
valid.run();

const telling = suite('the machine of an operated application');
for (const { about, holds } of operatingStories) telling(about, () => holds(machineOf(settings)));
telling.run();

const parts = suite('machines with some of it');
parts('retention without an age: all go but the newest; that one stays in any case', async () => {
  const definition = machineOf({ ...bare, retention: { prefix: 'flinkform-', keep: 1 } });
  for (const [given, left] of [
    [[], []],
    [['flinkform-0'], ['flinkform-0']],
    [['flinkform-0', 'flinkform-1'], ['flinkform-1']],
    [['flinkform-0', 'flinkform-1', 'flinkform-2'], ['flinkform-2']],
  ] as const) {
    const before = ofDays(given);
    assert.equal(await namesOf(await told({ definition, input: { action: 'retain-snapshots' }, before })), left);
  }
});
parts('READY in a release that leaves out what fits nowhere: started so, whenever it is', async () => {
  const definition = machineOf({ ...bare, restoring: 'what-fits' });
  const story = await told({ definition, before: put('READY') });
  assert.is(endOf(story), '{"did":"keep-running","status":"RUNNING"}');
  assert.equal((await story.world.flink.orders()).run, {
    ApplicationRestoreConfiguration: { ApplicationRestoreType: 'RESTORE_FROM_LATEST_SNAPSHOT' },
    FlinkRunConfiguration: { AllowNonRestoredState: true },
  });
});
parts('a restore for the first start of a release alone: nothing is started, and what runs is left alone', async () => {
  const definition = machineOf({ ...settings, restoring: 'by-hand' });
  const ready = await told({ definition, before: put('READY') });
  assert.equal([endOf(ready), called(ready, 'startApplication')], ['RestoreByHand', 0]);
  assert.is(endOf(await told({ definition })), '{"did":"keep-running","status":"RUNNING"}');
});
parts('rollback is switched off too', async () => {
  const definition = machineOf({ ...bare, desired: { rollback: false } });
  const input = { action: 'reconcile', restart: true };
  assert.is((await stateOf(await told({ definition, application: { rollback: true }, input })))[1], false);
});
parts('a window alone, rollback alone: the other is left as it is', async () => {
  const window = machineOf({ ...bare, desired: { maintenanceWindow: '03:00' } });
  const input = { action: 'reconcile' };
  assert.equal(await stateOf(await told({ definition: window, input })), ['03:00', false, 'RUNNING']);
  const rollback = machineOf({ ...bare, desired: { rollback: true } });
  const story = await told({ definition: rollback, input: { ...input, restart: true } });
  assert.is.not((await stateOf(story))[0], '03:00');
  assert.is((await stateOf(story))[1], true);
});
parts('those who are told bad verdicts alone are not told a good one', async () => {
  const quiet = { ...settings, judging: { ...judging, topics: ['arn:aws:sns:eu-west-1:111122223333:pager'] } };
  for (const [state, told_] of [
    ['OK', 0],
    ['ALARM', 1],
  ] as const) {
    const story = await told({ ...judge, definition: machineOf(quiet), before: health(state) });
    assert.is(messagesOf(story).length, told_);
  }
});
parts('nobody to tell: the execution says it', async () => {
  const definition = machineOf({ ...bare, judging });
  assert.match(endOf(await told({ ...judge, definition, before: health('OK') })) ?? '', /well/);
  assert.is(endOf(await told({ ...judge, definition, before: health('ALARM') })), 'NotWell');
});
parts('six hours are waited for as well', async () => {
  const definition = machineOf({ ...bare, judging: { ...judging, within: 6 * 3600 } });
  const story = await told({ ...judge, definition, before: health('OK') });
  assert.match(endOf(story) ?? '', /well/);
  assert.is(lasted(story), 6 * 3600);
});
parts.run();
