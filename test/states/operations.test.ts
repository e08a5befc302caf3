// The state machine of an application that is operated: started again, its snapshots retained, and what the provider
// cannot set reconciled; with and without scaling.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { machineOf, type MachineSettings } from '../../src/operations/machine';
import { reconcileStories, stateOf } from './operator/reconcile-stories';
import { namesOf, ofDays, retentionStories } from './operator/retention-stories';
import { runningStories } from './operator/running-stories';
import { snapshotStories } from './operator/snapshot-stories';
import { endOf, settings, told } from './operator/tell';
import { assertValidDefinition } from './validation/laws';

const { retention: _retention, desired: _desired, snapshots: _snapshots, ...bare } = settings;
const variants: readonly (readonly [about: string, settings: MachineSettings])[] = [
  ['with everything', settings],
  ['with nothing but starting again', bare],
  ['with snapshots that people ask for', { ...bare, snapshots: true }],
  ['with retention by count alone', { ...bare, retention: { prefix: 'flinkform-', keep: 1 } }],
  ['with a maintenance window alone', { ...bare, desired: { maintenanceWindow: '03:00' } }],
  ['with rollback alone', { ...bare, desired: { rollback: false } }],
];

const valid = suite('machines of operated applications');
for (const [about, given] of variants) valid(`${about}: valid`, () => assertValidDefinition(machineOf(given)));
valid('an action that is not this application has is not known', async () => {
  for (const action of ['snapshot', 'retain-snapshots', 'reconcile', 'bounds', 'scale-out', 'scale-in'])
    assert.is(endOf(await told({ definition: machineOf(bare), input: { action, name: 'x' } })), 'UnknownAction');
});
valid.run();

const telling = suite('the machine of an operated application');
for (const { about, holds } of [...runningStories, ...snapshotStories, ...retentionStories, ...reconcileStories])
  telling(about, () => holds(machineOf(settings)));
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
parts.run();
