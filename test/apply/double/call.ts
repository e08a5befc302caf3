// The vocabulary of the double: what comes in, what goes out.
import type { Answer, Call } from './message';
import type { Moto } from './moto';

/**
 * What a double may use besides the call: the mock for everything that it does not answer itself, and a place for
 * faults of its own.
 */
export interface Context {
  readonly moto: Moto;
  /** Reports that the double itself is wrong (not the caller): every fault makes the run fail. */
  readonly fault: (text: string) => void;
}

/** The double of one service. Undefined means: not mine, ask the next one, at last moto. */
export type Double = (call: Call, context: Context) => Promise<Answer | undefined>;

/** An answer of the JSON 1.1 protocol. */
export function json(body: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(body) };
}

/** An error of the JSON 1.1 protocol, by the name of its shape in the service's API model. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** 400 when left out. */
  readonly status?: number;
}

export function refuse({ code, message, status = 400 }: Refusal): Answer {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-errortype': code },
    body: JSON.stringify({ __type: code, Message: message, message }),
  };
}
