// An error as the States Language knows it: a name that Retry and Catch compare, and a cause for people.

export class StatesError extends Error {
  override readonly name: string = 'StatesError';
  constructor(
    readonly error: string,
    override readonly cause: string,
  ) {
    super(`${error}: ${cause}`);
  }
}

/**
 * What only its own name catches: "A terminal error that can't be caught by the States.ALL error type", "A retry or
 * catch on States.ALL won't catch States.Runtime errors". States.Runtime is caught by nothing at all.
 * https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
 */
const beyondAll = ['States.DataLimitExceeded', 'States.Runtime'];

/**
 * Whether one of the names in `ErrorEquals` is that of the error, or a wildcard for it. `States.TaskFailed` "matches
 * any known error name except for States.Timeout" (the same page).
 */
export function matches(errorEquals: readonly string[], { error }: StatesError): boolean {
  if (error === 'States.Runtime') return false;
  return errorEquals.some(
    (name) =>
      name === error ||
      (name === 'States.ALL' && !beyondAll.includes(error)) ||
      (name === 'States.TaskFailed' && error !== 'States.Timeout' && !beyondAll.includes(error)),
  );
}
