// Makes the order of calls say what waits for what: a change of the application is held back until everything that does
// not wait for it is done.
import type { Call } from '../double/message';

/** In milliseconds. */
export interface Patience {
  /** Without any other call for so long, nothing is taken to be under way. */
  readonly quiet: number;
  /** How long is waited for a first other call. */
  readonly first: number;
}

/** The provider polls some things for ever; in milliseconds. */
const longest = 120_000;

/** To be awaited before each call is looked at: calls that change the application, or the key of a stream,
 * are let through late. */
export function holdApplication(
  { quiet, first }: Patience = { quiet: 5_000, first: 3_000 },
): (call: Call) => Promise<void> {
  let last = 0;
  return async (call) => {
    if (!isHeld(call)) {
      last = Date.now();
      return;
    }
    if (/^(?:Describe|List)/.test(call.target.operation)) return;
    const came = Date.now();
    const waits = (now: number): boolean => now - came < first || now - last < quiet;
    while (waits(Date.now()) && Date.now() - came < longest) await pause(Math.min(quiet / 5, 200));
  };
}

/** A call about the application, or one by which a stream gets another key: rights come before it, or go after. */
export function isHeld({ service, target, body }: Call): boolean {
  if (service === 'kinesis')
    return target.operation === 'StartStreamEncryption' && /"KeyId":"arn:/.test(body.toString());
  return service === 'kinesisanalytics';
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
