// GitHub's REST API: one question, asked again where the answer says that it may be, within bounds.
import { setTimeout as sleep } from 'node:timers/promises';
import { version } from '../../package.json';
import { waitAfter, waitAfterFault, type Answer } from '../pull-request/patience';
import { reasonOf } from './reason';

export interface Question {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** From the address of the API on, beginning with a slash. */
  readonly path: string;
  readonly body?: unknown;
}

/** An answer, or why there is none. */
export type Answered = Answer | { readonly silence: string };

/** Where the API is, and by whose right it is asked. */
export interface Access {
  readonly url: string;
  readonly token: string;
}

/** Asks until the answer is final. A question that creates something is asked once: who asks looks first. */
export async function ask(access: Access, question: Question): Promise<Answered> {
  for (let attempt = 1; ; attempt += 1) {
    const answered = await askOnce(access, question);
    const wait = question.method === 'POST' ? undefined : waitOf(answered, attempt);
    if (wait === undefined) return answered;
    await sleep(wait * 1000);
  }
}

/** The seconds to wait before asking the same again; undefined when there is no use in it. */
export function waitOf(answered: Answered, attempt: number): number | undefined {
  return 'silence' in answered ? waitAfterFault(attempt) : waitAfter(answered, attempt, Date.now() / 1000);
}

/** Nothing that is asked here takes GitHub so many milliseconds. */
const patience = 30_000;

async function askOnce({ url, token }: Access, { method, path, body }: Question): Promise<Answered> {
  try {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': `flinkform/${version}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  } catch (error) {
    return { silence: reasonOf(causeOf(error)) };
  }
}

/** Node says `fetch failed`, and why in another error. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? error.cause : error;
}
