// Hours of load on an application that a machine scales: alarms decide, EventBridge starts executions, the job falls
// behind while it is changed. What came of it is for the laws in `laws.ts`.
import { type Change, changesOf } from '../changes';
import type { Json } from '../language/json';
import { beginning, runScenario, type Scenario, type Told } from '../scenario';
import { decisionsOn, type Rule } from './alarms';
import { type JobGiven, jobUnder } from './job';

export interface Simulation extends JobGiven {
  readonly definition: unknown;
  readonly application: {
    readonly parallelism: number;
    readonly parallelismPerKpu: number;
    readonly rollback?: boolean;
  };
  readonly parameters: Readonly<Record<string, string>>;
  /** Names of the composite alarms. */
  readonly alarms: { readonly out: string; readonly in: string };
  readonly rules: readonly Rule[];
  /** What an execution is given when an alarm goes on. */
  readonly input: (way: 'out' | 'in') => Json;
  /** How long it goes on with the last load. */
  readonly minutes: number;
  /** What happens besides. */
  readonly before?: Scenario['before'];
  readonly during?: Scenario['during'];
}

export interface History {
  /** Changes that the service took. */
  readonly changes: readonly Change[];
  /** KPU at the end of each minute, running or not. */
  readonly kpu: readonly number[];
  /** The alarms at the end. */
  readonly alarms: { readonly out: boolean; readonly in: boolean };
  readonly told: Told;
}

export async function simulate(given: Simulation): Promise<History> {
  const kpu: number[] = [];
  const told = await runScenario({
    definition: given.definition,
    application: given.application,
    parameters: given.parameters,
    before: async (world) => {
      await given.before?.(world);
      await watch(given, world, kpu);
    },
    during: given.during ?? [],
    until: given.minutes * 60,
  });
  const changes = changesOf(told.trace, beginning).filter(({ error }) => error === undefined);
  const isOn = (name: string): boolean => told.world.alarms.get(name) === 'ALARM';
  return { changes, kpu, alarms: { out: isOn(given.alarms.out), in: isOn(given.alarms.in) }, told };
}

/** Each minute: the job works, its metrics are judged, and an alarm that changes starts an execution. */
async function watch(given: Simulation, { time, flink, alarms, start }: Told['world'], kpu: number[]): Promise<void> {
  const job = jobUnder(given);
  const decide = decisionsOn(given.rules);
  await alarms.set(given.alarms.out, 'OK');
  await alarms.set(given.alarms.in, 'OK');
  alarms.onChange(async (name, state) => {
    if (state === 'ALARM') await start(given.input(name === given.alarms.out ? 'out' : 'in'));
  });
  const tick = async (): Promise<void> => {
    const { status, flink: settings } = await flink.orders();
    const { Parallelism = 1, ParallelismPerKPU = 1 } = settings.ParallelismConfiguration;
    const size = Math.ceil(Parallelism / ParallelismPerKPU);
    const decision = decide(job.minute(status === 'RUNNING' ? size : undefined));
    kpu.push(size);
    await alarms.set(given.alarms.out, decision.out);
    await alarms.set(given.alarms.in, decision.in);
    if (kpu.length < given.minutes) time.at(time.now() + 60_000, tick);
  };
  time.at(time.now() + 60_000, tick);
}
