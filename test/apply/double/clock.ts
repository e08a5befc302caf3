// The clock of the doubles: the machine's, which a test without Terraform puts forward instead of waiting.

let ahead = 0;

/** Milliseconds that a transition takes: long enough for Terraform to see it, short enough for a test. */
export const transition = 300;

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now() + ahead;
}

/** Everything that is under way has come to its end. */
export function passTransition(): void {
  ahead += transition;
}
