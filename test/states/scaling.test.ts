// The state machine of an application that is scaled: it is valid, does what each story says, and keeps the laws under
// random loads.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { machineOf, type MachineSettings } from '../../src/operations/machine';
import { ensured } from '../../src/text/ensured';
import { arbitraryLoad } from './load/arbitrary-load';
import { broken, type Limits } from './load/laws';
import { simulate, type Simulation } from './load/simulate';
import {
  alarmed,
  alarms,
  assertStory,
  byTenths,
  names,
  parameters,
  ready,
  settings,
  stories,
  tenths,
} from './operator/scaling-stories';
import { runScenario } from './scenario';
import { assertValidDefinition } from './validation/laws';

const bySchedule = { ...settings, sizing: { boundsParameter: names.bounds, kpuQuota: 64, cooldown: 600 } };
const bySteps = { ...bySchedule.sizing, deciding: { ...alarmed(), out: { kpus: 3 }, in: { kpus: 1 } } };
const variants: readonly (readonly [about: string, settings: MachineSettings])[] = [
  ['by metrics', settings],
  ['by schedules alone', bySchedule],
  ['in steps of KPUs', { ...settings, sizing: bySteps }],
];

const valid = suite('machines that are made of settings');
for (const [about, given] of variants) valid(`${about}: valid`, () => assertValidDefinition(machineOf(given)));
valid('in another partition the integrations are of that one', () => {
  const text = JSON.stringify(machineOf({ ...settings, partition: 'aws-us-gov' }));
  assert.match(text, /arn:aws-us-gov:states:::aws-sdk:kinesisanalyticsv2:updateApplication/);
  assert.not.match(text, /arn:aws:states:::/);
});
valid('a step of scaling sends what integrations have long known, also where rollback is wanted', () => {
  const { States } = machineOf({ ...settings, desired: { rollback: true } });
  const said = Object.keys(States).filter((name) => JSON.stringify(States[name]).includes('SystemRollback'));
  assert.equal(said, ['Look at the application', 'Set rollback']);
});
valid('what is named stands in no expression', () => {
  const hostile = { ...settings, application: "x' & $eval('1') & '", holdParameter: '/{% 1 %}' };
  const expressions = JSON.stringify(machineOf(hostile)).match(/"\{%(?:[^"\\]|\\.)*%\}"/g) ?? [];
  assert.ok(expressions.length > 20);
  assert.equal(
    expressions.filter((one) => one.includes('$eval') || one.includes(alarms.out)),
    [],
  );
});
valid.run();

const inTenths = suite('the machine of an application that is scaled by tenths');
for (const story of tenths) inTenths(story.about, async () => void (await assertStory(story, machineOf(byTenths))));
inTenths.run();

const storytelling = suite('the machine of a scaled application');
for (const story of stories)
  storytelling(story.about, async () => void (await assertStory(story, machineOf(settings))));
storytelling('by schedules alone: stopped with more than they allow, it has its size before it starts', async () => {
  const [first] = ready;
  const says = { did: 'bounds', from: 4, to: 3 };
  await assertStory({ ...ensured(first, 'no story'), says, lasts: 120 }, machineOf(bySchedule));
});
storytelling.run();

/** What the API then says of the restore is what Terraform compares with the spec, and sends again where it differs. */
const restoring = suite('a step of scaling in a release that leaves out what fits nowhere');
for (const [about, said] of [
  ['it is said with each step, so that it stays', true],
  ['not said, it is set back', false],
] as const)
  restoring(about, async () => {
    const allowed = {
      ApplicationRestoreConfiguration: { ApplicationRestoreType: 'RESTORE_FROM_LATEST_SNAPSHOT' },
      FlinkRunConfiguration: { AllowNonRestoredState: true },
    };
    const definition = machineOf(said ? { ...settings, restoring: 'what-fits' } : settings);
    const { world } = await runScenario({
      definition,
      parameters,
      input: { action: 'scale-out' },
      during: [{ at: 600, does: (one) => one.alarms.set(alarms.out, 'OK') }],
      before: async (one) => {
        await one.alarms.set(alarms.out, 'ALARM');
        await one.alarms.set(alarms.in, 'OK');
        (await one.flink.orders()).run = allowed;
      },
    });
    const { run, flink } = await world.flink.orders();
    assert.is(flink.ParallelismConfiguration.Parallelism, 8);
    assert.equal(run, said ? allowed : { ...allowed, FlinkRunConfiguration: { AllowNonRestoredState: false } });
  });
restoring.run();

const limits: Limits = { min: 2, max: 16, cooldown: 600, parallelismPerKpu: 2 };
const given = (more: Pick<Simulation, 'load'> & Partial<Simulation>): Simulation => ({
  definition: machineOf(settings),
  application: { parallelism: 8, parallelismPerKpu: 2 },
  parameters,
  alarms,
  rules: [
    { measure: 'cpu', out: 75, in: 30, periods: 5, datapoints: 4 },
    { measure: 'lag', out: 300, in: 30, periods: 5, datapoints: 4 },
  ],
  input: (way) => ({ action: `scale-${way}` }),
  perKpu: 1000,
  minutes: 60,
  ...more,
});

const runs = Number(process.env['FLINKFORM_RUNS'] ?? 25);
const random = suite('a scaled application under random loads');
random('keeps every law', () =>
  fc.assert(
    fc.asyncProperty(arbitraryLoad(20_000), async (load) => {
      const history = await simulate(given(load));
      assert.equal(broken(history, limits), [], history.told.text);
    }),
    { numRuns: runs, seed: 10 },
  ),
);
random.run();
