// Every call that changes something, in the order in which it came in: to the doubles and to the mock alike.
import type { Call } from './message';
import type { NameOperation } from './operation';

export interface Logged {
  /** Milliseconds between the beginning of the log and the arrival of the call. */
  readonly at: number;
  /** The signing name of the service, such as `kinesis` or `monitoring`. */
  readonly service: string;
  /** The name in the API, such as `PutRolePolicy`. */
  readonly operation: string;
  readonly call: Call;
  /** The status of the answer; undefined while there is none. */
  status: number | undefined;
}

export interface CallLog {
  /** Oldest first; grows while calls come in. */
  readonly calls: readonly Logged[];
  /** Notes a call that comes in, and returns what is told of its answer. */
  note(call: Call): (status: number) => void;
}

export function startCallLog(nameOperation: NameOperation): CallLog {
  const began = Date.now();
  const calls: Logged[] = [];
  return {
    calls,
    note(call) {
      const operation = nameOperation(call);
      if (!changes(call, operation)) return () => undefined;
      const entry: Logged = { at: Date.now() - began, service: call.service, operation, call, status: undefined };
      calls.push(entry);
      return (status) => void (entry.status = status);
    },
  };
}

/** `<service>:<operation>` of everything that was done, without what was refused. */
export function doneIn({ calls }: CallLog): readonly string[] {
  return calls
    .filter(({ status }) => status !== undefined && status < 300)
    .map(({ service, operation }) => `${service}:${operation}`);
}

const looks = /^(?:Describe|List|Get|BatchGet|Head|Query|Scan|Lookup|Search|Validate|Filter|Simulate|Assume)/;

/** A call that only looks has a name that says so; in REST, its method does. */
export function changes({ method }: Call, operation: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method) && !looks.test(operation);
}
