// One machine by itself, from its beginning to its end, with a function for its calls.
import type { Timeline } from '../timeline';
import { timeline } from '../timeline';
import { readDefinition } from './definition';
import { type Event, execute, type Outcome, type Reply } from './execution';
import type { Json } from './json';

export interface Ran {
  readonly outcome: Outcome;
  /** Seconds from the beginning. */
  readonly seconds: number;
  readonly events: readonly (Event & { readonly seconds: number })[];
}

export async function runAlone(
  definition: unknown,
  input: Json,
  call: (resource: string, input: Json, seconds: number) => Reply = noCalls,
): Promise<Ran> {
  const time = timeline(Date.parse('2026-01-05T00:00:00Z'));
  const started = time.now();
  const seconds = (): number => (time.now() - started) / 1000;
  const events: (Event & { readonly seconds: number })[] = [];
  const outcome = await drive(time, definition, input, {
    call: async (resource, sent) => call(resource, sent, seconds()),
    tell: (event) => events.push({ ...event, seconds: seconds() }),
  });
  return { outcome, seconds: seconds(), events };
}

async function drive(
  time: Timeline,
  definition: unknown,
  input: Json,
  { call, tell }: { call: (resource: string, input: Json) => Promise<Reply>; tell: (event: Event) => void },
): Promise<Outcome> {
  const execution = execute(readDefinition(definition), input, { now: time.now, call, tell, name: 'alone' });
  const ended: Outcome[] = [];
  const goOn = async (): Promise<void> => {
    const { done, value } = await execution.next();
    if (done === true) ended.push(value);
    else time.at(value, goOn);
  };
  await goOn();
  await time.run();
  const [outcome] = ended;
  if (outcome === undefined) throw new Error('The execution did not end');
  return outcome;
}

function noCalls(resource: string): never {
  throw new Error(`${resource} was called`);
}
