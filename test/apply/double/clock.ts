// The clock of the doubles: the machine's, which a test without Terraform puts forward instead of waiting, or that of a
// test whose time is virtual.

let ahead = 0;
let virtual: VirtualTime | undefined;

/** A time that stands still, and how long things take in it. */
export interface VirtualTime {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds that an operation of an API takes to its end, by its name. */
  readonly lasting: (operation: string) => number;
}

/** Milliseconds that a transition takes: long enough for Terraform to see it, short enough for a test. */
export const transition = 300;

/** Milliseconds since 1970. */
export function now(): number {
  return virtual?.now ?? Date.now() + ahead;
}

/** Milliseconds that an operation takes to its end; on the machine's clock a snapshot is there at once. */
export function lasting(operation: string): number {
  if (virtual !== undefined) return virtual.lasting(operation);
  return operation === 'CreateApplicationSnapshot' ? 0 : transition;
}

/** Everything that is under way has come to its end. */
export function passTransition(): void {
  ahead += transition;
}

/** Does something at a time that is not the machine's. */
export async function atTime<T>(time: VirtualTime, run: () => T | Promise<T>): Promise<T> {
  const before = virtual;
  virtual = time;
  try {
    return await run();
  } finally {
    virtual = before;
  }
}
