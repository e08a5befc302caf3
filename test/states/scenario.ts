// A story: an application, a machine, what starts it, and what happens meanwhile; and a trace of what came of it.
import { readDefinition } from './language/definition';
import { execute, type Outcome } from './language/execution';
import type { Json } from './language/json';
import type { ApplicationGiven } from './services/flink';
import type { Answer } from './services/operate';
import { type World, worldOf } from './services/world';
import { type Timeline, timeline } from './timeline';
import { type Entry, printTrace } from './trace';

export interface Scenario {
  /** The definition as Terraform would be given it, parsed. */
  readonly definition: unknown;
  readonly application?: ApplicationGiven;
  readonly parameters?: Readonly<Record<string, string>>;
  /** The execution that begins at once; none when left out. */
  readonly input?: Json;
  /** Before anything begins. */
  readonly before?: (world: World) => void | Promise<void>;
  /** What happens meanwhile, at so many seconds from the beginning. */
  readonly during?: readonly { readonly at: number; readonly does: (world: World) => unknown }[];
  /** States that are entered at the most: a machine that goes round and round is wrong, and need not be waited for. */
  readonly steps?: number | undefined;
  /** When the story ends, in seconds; when nothing is left to happen, if left out. */
  readonly until?: number;
}

export interface Told {
  readonly world: World;
  readonly trace: readonly Entry[];
  /** The trace as text, one line for each state: made when it is asked for. */
  readonly text: string;
  /** By the name of the execution; those that have not ended are missing. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** Midnight of a Monday in UTC. */
export const beginning = Date.parse('2026-01-05T00:00:00Z');

export async function runScenario(scenario: Scenario): Promise<Told> {
  const time = timeline(beginning);
  const { trace, outcomes, start, stop } = executions(scenario, time, () => world);
  const world = worldOf({ time, start, stop });
  await world.flink.create(scenario.application);
  for (const [name, value] of Object.entries(scenario.parameters ?? {})) world.parameters.put(name, value);
  await scenario.before?.(world);
  for (const { at, does } of scenario.during ?? [])
    time.at(beginning + at * 1000, async () => void (await does(world)));
  if (scenario.input !== undefined) await start(scenario.input);
  await time.run(scenario.until === undefined ? undefined : beginning + scenario.until * 1000);
  return {
    world,
    trace,
    outcomes,
    get text() {
      return printTrace(trace, beginning);
    },
  };
}

/** Executions of one machine, which begin and go on beside each other. */
function executions({ definition, steps = Infinity }: Scenario, time: Timeline, world: () => World) {
  const machine = readDefinition(definition);
  const trace: Entry[] = [];
  const outcomes = new Map<string, Outcome>();
  const names = new Map<string, Json>();
  let entered = 0;
  const tell = (entry: Entry): void => {
    trace.push(entry);
    if (entry.kind === 'entered' && ++entered > steps) throw new Error(`More than ${steps} states were entered`);
  };
  const start = async (input: Json, name = `run-${names.size + 1}`): Promise<Answer> => {
    const refused =
      names.has(name) && (outcomes.has(name) || JSON.stringify(names.get(name)) !== JSON.stringify(input));
    if (refused) return { code: 'ExecutionAlreadyExists', message: `The execution ${name} exists` };
    const answer = { executionArn: `arn:aws:states:eu-west-1:111122223333:execution:machine:${name}`, startDate: 0 };
    // "If it is called with the same name and input as a running execution, the call succeeds": API_StartExecution.
    if (names.has(name)) return { answer };
    names.set(name, input);
    const run = execute(machine, input, {
      name,
      now: time.now,
      call: (resource, sent) => world().call(resource, sent),
      tell: (event) => tell({ at: time.now(), execution: name, ...event }),
    });
    const goOn = async (): Promise<void> => {
      if (outcomes.has(name)) return;
      const { done, value } = await run.next();
      if (done !== true) return time.at(value, goOn);
      outcomes.set(name, value);
      trace.push({ at: time.now(), execution: name, kind: 'ended', outcome: value });
    };
    time.at(time.now(), goOn);
    return { answer: { ...answer, startDate: time.now() / 1000 } };
  };
  // "The error code of the failure" and its cause are for whoever calls it to say: API_StopExecution.
  const stop = (name: string): void => {
    if (!names.has(name) || outcomes.has(name)) throw new Error(`${name} does not run`);
    const outcome: Outcome = { status: 'ABORTED', error: 'StoppedByHand', cause: 'Somebody has stopped it' };
    outcomes.set(name, outcome);
    trace.push({ at: time.now(), execution: name, kind: 'ended', outcome });
  };
  return { trace, outcomes, start, stop };
}
