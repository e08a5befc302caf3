// What an answer of GitHub's API asks for: to be taken, to ask again later, or to be left alone.
// Source: GitHub's documentation, "Rate limits for the REST API", "Exceeding the rate limit".

export interface Answer {
  readonly status: number;
  /** In lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Nobody waits longer for a comment than four times this. */
const longestWait = 60;
const mostAttempts = 4;

/**
 * The seconds to wait before asking again; undefined when the answer is final.
 * @param attempt how many answers there were, this one among them
 * @param now in seconds since 1970
 */
export function waitAfter(answer: Answer, attempt: number, now: number): number | undefined {
  if (attempt >= mostAttempts) return undefined;
  if (answer.status >= 500) return waitAfterFault(attempt);
  if (!isLimit(answer)) return undefined;
  const asked = askedFor(answer, now);
  return asked > longestWait ? undefined : asked;
}

/** The same after no answer at all, or one that says that the fault is theirs. */
export function waitAfterFault(attempt: number): number | undefined {
  return attempt >= mostAttempts ? undefined : 2 ** (attempt - 1);
}

/** Whether it is refused for how much was asked, and not for who asks. */
export function isLimit({ status, headers, body }: Answer): boolean {
  if (status === 429) return true;
  return (
    status === 403 &&
    (headers['retry-after'] !== undefined ||
      headers['x-ratelimit-remaining'] === '0' ||
      /secondary rate limit|abuse detection/i.test(body))
  );
}

function askedFor({ headers }: Answer, now: number): number {
  const after = Number(headers['retry-after']);
  if (Number.isFinite(after)) return Math.max(0, after);
  const reset = Number(headers['x-ratelimit-reset']);
  const isUsedUp = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset);
  return isUsedUp ? Math.max(1, Math.ceil(reset - now)) : longestWait;
}
