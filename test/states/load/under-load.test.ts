// The sample machine keeps the laws under random loads; the laws tell what is wrong with histories that break them.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sample, sampleDefinition } from '../sample/machine';
import { arbitraryLoad } from './arbitrary-load';
import { decisionsOn } from './alarms';
import { jobUnder } from './job';
import { broken, type Limits } from './laws';
import { type History, simulate, type Simulation } from './simulate';

const limits: Limits = { min: 2, max: 16, cooldown: sample.cooldown, parallelismPerKpu: 2 };

const given = (more: Partial<Simulation>): Simulation => ({
  definition: sampleDefinition,
  application: { parallelism: 8, parallelismPerKpu: 2 },
  parameters: { [sample.hold]: 'run', [sample.bounds]: JSON.stringify({ min: limits.min, max: limits.max }) },
  alarms: sample.alarms,
  rules: [
    { measure: 'cpu', out: 75, in: 30, periods: 5, datapoints: 4 },
    { measure: 'lag', out: 300, in: 30, periods: 5, datapoints: 4 },
  ],
  input: (way) => ({ action: `scale-${way}` }),
  perKpu: 1000,
  load: [4000],
  minutes: 60,
  ...more,
});

const runs = Number(process.env['FLINKFORM_RUNS'] ?? 25);
const random = suite('under random loads');
random('the sample machine keeps every law', () =>
  fc.assert(
    fc.asyncProperty(arbitraryLoad(20_000), async (load) => {
      const history = await simulate(given(load));
      assert.equal(broken(history, limits), [], history.told.text);
    }),
    { numRuns: runs, seed: 9 },
  ),
);
random('a load that rises and falls is followed', async () => {
  const load = [...Array<number>(30).fill(2000), ...Array<number>(120).fill(11_000), 1000];
  const { changes, kpu } = await simulate(given({ load, minutes: 600 }));
  assert.equal(
    changes.map(({ parallelism }) => parallelism / 2),
    [8, 16, 8, 4, 2],
  );
  assert.is(kpu.at(-1), 2);
});
random.run();

const arithmetic = suite('the arithmetic of the simulation');
arithmetic('a job falls behind while it does not run, and catches up', () => {
  const job = jobUnder({ load: [100], perKpu: 100 });
  assert.equal(job.minute(2), { cpu: 50, lag: 0 });
  assert.is(job.minute(undefined), undefined);
  assert.equal(job.minute(1), { cpu: 100, lag: 60 });
  assert.equal(job.minute(4), { cpu: 50, lag: 0 });
});
arithmetic('M of N: any rule scales out, all scale in, and what is missing breaches nothing', () => {
  const rule = { out: 80, in: 20, periods: 3, datapoints: 2 };
  const decide = decisionsOn([
    { measure: 'cpu', ...rule },
    { measure: 'lag', ...rule },
  ]);
  const said = [[10, 10], undefined, undefined, [10, 10], [10, 10], [10, 50], [10, 50], [90, 10], [90, 10]].map(
    (pair) => decide(pair === undefined ? undefined : { cpu: pair[0] ?? 0, lag: pair[1] ?? 0 }),
  );
  assert.equal(
    said.map((one) => `${one.out} ${one.in}`),
    ['OK OK', 'OK OK', 'OK OK', 'OK OK', 'OK ALARM', 'OK ALARM', 'OK OK', 'OK OK', 'ALARM OK'],
  );
});
arithmetic.run();

const told = suite('each law tells what breaks it');
const history = async (more: Partial<History>): Promise<History> => ({
  ...(await simulate(given({ minutes: 1 }))),
  ...more,
});
const change = (at: number, parallelism: number) => ({ at, parallelism, execution: 'run-1', error: undefined });
const rows: readonly [Partial<History>, string][] = [
  [{ changes: [change(0, 34)] }, 'withinBounds: at 0 s it goes to 17 KPU, outside 2 to 16'],
  [{ changes: [change(0, 2)] }, 'withinBounds: at 0 s it goes to 1 KPU, outside 2 to 16'],
  [{ changes: [change(0, 7)] }, 'wholeKpu: at 0 s it goes to 7 slots, which is no number of whole KPU'],
  [
    { changes: [change(0, 8), change(599, 16)] },
    'restsBetween: at 599 s it changes 599 s after the last time, the cool-down is 600 s',
  ],
  [{ changes: [change(0, 8), change(600, 8)] }, 'changesSomething: at 600 s it restarts the job for nothing'],
  [{ kpu: [4], alarms: { out: true, in: false } }, 'endsRight: it ends with 4 KPU, and more are wanted'],
  [{ kpu: [4], alarms: { out: false, in: true } }, 'endsRight: it ends with 4 KPU, and fewer would do'],
];
for (const [more, problem] of rows)
  told(problem, async () => assert.equal(broken(await history(more), limits), [problem]));
told('at a bound an alarm may stay on', async () => {
  assert.equal(broken(await history({ kpu: [16], alarms: { out: true, in: false } }), limits), []);
  assert.equal(broken(await history({ kpu: [2], alarms: { out: false, in: true } }), limits), []);
});
told('an execution that fails', async () => {
  const before: Simulation['before'] = ({ faults }) =>
    void faults.push({ operation: 'DescribeApplication', code: 'InvalidArgumentException' });
  const problems = broken(await simulate(given({ load: [9000], minutes: 30, before })), limits);
  assert.match(problems.join(), /nothingFails: run-1 ends FAILED: KinesisAnalyticsV2.InvalidArgumentException/);
});
told.run();
