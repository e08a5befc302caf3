// What a state machine talks to: each service in its own file, all on one virtual clock, and what a test does to them.
import { conform } from '../../apply/double/conform';
import type { Reply } from '../language/execution';
import type { Json } from '../language/json';
import { fromWire, toWire } from '../integrations/convert';
import { type Called, calledBy } from '../integrations/model';
import { errorName, unknownErrorName } from '../integrations/names';
import type { Timeline } from '../timeline';
import { type Alarms, alarmsOf } from './alarms';
import { type Flink, flinkOf } from './flink';
import type { Answer, Operate } from './operate';
import { type Parameters, parametersOf } from './parameters';

/** Something that goes wrong between the machine and a service. */
export interface Fault {
  readonly operation: string;
  /** The API's name of an error, such as ThrottlingException; undefined for a call that is only slow. */
  readonly code?: string;
  /** The name that Step Functions gives it, where a test wants another than that of `names.ts`. */
  readonly named?: string;
  /** How many calls it lets pass before. */
  after?: number;
  /** How many calls it meets; all of them when left out. */
  times?: number;
  /** Seconds that the call takes. */
  readonly seconds?: number;
  /** The service does what it is asked for, and only the answer is lost. */
  readonly done?: boolean;
}

export interface World {
  readonly time: Timeline;
  readonly flink: Flink;
  readonly alarms: Alarms;
  readonly parameters: Parameters;
  readonly faults: Fault[];
  /** What SNS was asked to publish. */
  readonly published: { readonly at: number; readonly message: string }[];
  /** Begins an execution; the name is unique, or is made. */
  start: (input: Json, name?: string) => Promise<Answer>;
  /** Somebody stops an execution that runs. */
  readonly stop: (name: string) => void;
  readonly call: (resource: string, input: Json) => Promise<Reply>;
}

export interface Start {
  readonly time: Timeline;
  readonly start: World['start'];
  readonly stop: World['stop'];
}

export function worldOf({ time, start, stop }: Start): World {
  const published: World['published'] = [];
  const flink = flinkOf(time);
  const alarms = alarmsOf(time);
  const parameters = parametersOf(time);
  const services: Readonly<Record<string, Readonly<Record<string, Operate>>>> = {
    kinesisanalyticsv2: flink.operations,
    ssm: parameters.operations,
    cloudwatch: alarms.operations,
    sfn: { StartExecution: (input) => startExecution(world, input) },
    sns: {
      Publish: async ({ Message }) => {
        published.push({ at: time.now(), message: String(Message) });
        return { answer: { MessageId: '00000000-0000-0000-0000-000000000000' } };
      },
    },
  };
  const world: World = {
    time,
    flink,
    alarms,
    parameters,
    faults: [],
    published,
    start,
    stop,
    async call(resource, input) {
      const called = calledBy(resource);
      const operate = services[called.service]?.[called.operation];
      if (operate === undefined) throw new Error(`The double of ${called.service} lacks ${called.operation}`);
      return replyOf(world, called, operate, input);
    },
  };
  return world;
}

async function replyOf(world: World, called: Called, operate: Operate, input: Json): Promise<Reply> {
  const { model, operation, output = '' } = called;
  const request = toWire(model, called.input, input);
  const wrong = conform(model, called.input, request);
  // On AWS most of these are refused when the machine is made, and the rest are mistakes of ours all the same.
  if (wrong.length > 0) throw new Error(`${operation} would be refused by its API model: ${wrong.join('; ')}`);
  const fault = faultFor(world.faults, operation);
  const seconds = fault?.seconds ?? 0;
  if (fault?.code !== undefined && fault.done !== true)
    return { seconds, ...errorOf(called, fault.code, 'a fault', fault.named) };
  const outcome = await operate(request as Readonly<Record<string, unknown>>);
  if (fault?.code !== undefined) return { seconds, ...errorOf(called, fault.code, 'a fault', fault.named) };
  if ('code' in outcome) return { seconds, ...errorOf(called, outcome.code, outcome.message) };
  const untrue = output === '' ? [] : conform(model, output, outcome.answer);
  if (untrue.length > 0) throw new Error(`The double of ${operation} answers wrongly: ${untrue.join('; ')}`);
  return { seconds, answer: fromWire(model, output, outcome.answer) as Json };
}

function errorOf({ integration, errors }: Called, code: string, message: string, named?: string) {
  const known = errorName(integration.prefix, code);
  const error = named ?? (errors.includes(known) ? known : unknownErrorName(integration.prefix));
  return { error, cause: `${message} (Service: ${integration.prefix}, Error Code: ${code}, Status Code: 400)` };
}

function faultFor(faults: Fault[], operation: string): Fault | undefined {
  const fault = faults.find((one) => one.operation === operation && one.times !== 0);
  if (fault?.after !== undefined && fault.after > 0) {
    fault.after -= 1;
    return undefined;
  }
  if (fault?.times !== undefined) fault.times -= 1;
  return fault;
}

async function startExecution(world: World, input: Readonly<Record<string, unknown>>): Promise<Answer> {
  const { input: text = '{}', name } = input as { readonly input?: string; readonly name?: string };
  return world.start(JSON.parse(text) as Json, name);
}
