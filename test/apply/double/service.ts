// What the doubles of REST services and JSON services share: requests and our own answers are held against the API
// model.
import { type Double, json, refuse, type Refusal } from './call';
import type { Answer, Call } from './message';
import { conform } from './conform';
import type { ApiModel } from './model';
import type { Moto, Place } from './moto';
import { answerRest, invalidRest, readRest, refuseRest } from './rest';

export interface Asked {
  readonly place: Place;
  /** The API model has accepted it. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly moto: Moto;
}

/** Whether a service has what an ARN is about; undefined for what is not its own. */
export type Exists = (arn: string) => boolean | undefined;

export type Outcome = Refusal | { readonly answer: Readonly<Record<string, unknown>> };
export type Operations = Readonly<Record<string, (asked: Asked) => Promise<Outcome>>>;

/**
 * A service that speaks REST JSON.
 * @param service its signing name
 * @param model by which requests are read; undefined when there is none to be had, and then nothing is answered
 */
export function restService(service: string, model: ApiModel | undefined, operations: Operations): Double {
  return async (call, { moto, fault }) => {
    if (call.service !== service || model === undefined) return undefined;
    const request = readRest(model, call);
    const run = operations[request?.operation ?? ''];
    if (request === undefined || run === undefined) {
      fault(`${request?.operation ?? `${call.method} ${call.path}`} of ${service} is missing in the double`);
      return refuseRest({ code: 'BadRequestException', message: 'The double does not have this operation' });
    }
    const invalid = invalidRest(model, request);
    if (invalid !== undefined) return refuseRest(invalid);
    const outcome = await run({ place: placeOf(call), input: request.input, moto });
    return 'code' in outcome ? refuseRest(outcome) : answerRest(model, request.operation, outcome.answer, fault);
  };
}

/**
 * A service that speaks JSON, with the operation in `X-Amz-Target`.
 * @param prefix what stands before the operation
 * @param model undefined when there is none to be had: then requests are believed as they come
 */
export function jsonService(prefix: string, model: ApiModel | undefined, operations: Operations): Double {
  return async (call, { moto, fault }) => {
    if (call.target.prefix !== prefix) return undefined;
    const { operation } = call.target;
    const run = operations[operation];
    if (run === undefined) {
      fault(`${operation} of ${prefix} is missing in the double`);
      return refuse({ code: 'ValidationException', message: `The double does not have ${operation}` });
    }
    const input = JSON.parse(call.body.toString() || '{}') as Readonly<Record<string, unknown>>;
    const { input: expected, output } = model?.operations[operation] ?? {};
    const problems = model === undefined ? [] : conform(model, expected?.shape ?? '', input);
    if (problems.length > 0) return refuse({ code: 'ValidationException', message: problems.join('; ') });
    const outcome = await run({ place: placeOf(call), input, moto });
    if ('code' in outcome) return refuse(outcome);
    if (model !== undefined)
      for (const problem of conform(model, output?.shape ?? '', outcome.answer))
        fault(`the answer to ${operation} is not what the API model says: ${problem}`);
    return answerJson(call, outcome.answer);
  };
}

function placeOf({ accountId, region }: Call): Place {
  return { accountId, region };
}

/** JSON 1.0 and 1.1 differ in the name of the content only. */
function answerJson({ headers }: Call, answer: unknown): Answer {
  return { ...json(answer), headers: { 'content-type': headers['content-type'] ?? 'application/x-amz-json-1.1' } };
}
