// Writes the one comment of a pull request: looks for it among all comments, and updates it or begins it.
import { setTimeout as sleep } from 'node:timers/promises';
import { memberAt, memberOf } from '../document/own';
import { isLimit } from '../pull-request/patience';
import { ownComment, type Comment } from '../pull-request/sticky-comment';
import { ask, waitOf, type Answered, type Question } from './github-api';
import type { Place } from './pull-request-place';

export interface Wanted {
  readonly body: string;
  readonly key: string;
  /** Whose comment may be updated. */
  readonly author: string;
  /** The commit that must be the newest one of the pull request. */
  readonly head?: string;
}

export type Written =
  /** The address of the comment, and what came of it. */
  | { readonly comment: string; readonly said: string }
  /** Why there is none; `isLost` when its text should go elsewhere, `isFault` when somebody has to mend something. */
  | { readonly unwritten: string; readonly isLost: boolean; readonly isFault?: boolean };

/** Never rejects for what GitHub answers. */
export async function writeComment(place: Place, wanted: Wanted): Promise<Written> {
  const moved = wanted.head === undefined ? undefined : await otherHead(place, wanted.head);
  if (moved) return moved;
  for (let attempt = 1; ; attempt += 1) {
    const found = await commentsOf(place);
    if ('answered' in found) return lost(place, found);
    const own = ownComment(found.comments, wanted.key, wanted.author);
    if (own && isSame(own.body, wanted.body)) return { comment: own.url, said: 'the comment says so already' };
    const question = own ? update(place, own, wanted) : begin(place, wanted);
    const answered = await ask(place, question);
    const written = read(answered, commentIn);
    if (written) return { comment: written.url, said: saidOf(written, own, wanted) };
    // A comment may have been begun though the answer is an error: so look again before beginning another one.
    const wait = own ? undefined : waitOf(answered, attempt);
    if (wait === undefined) return lost(place, { question, answered });
    await sleep(wait * 1000);
  }
}

/** GitHub keeps no white space at the end, and its own line breaks. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(one) === plain(other);
}

function saidOf(written: Comment, own: Comment | undefined, { author }: Wanted): string {
  if (written.author !== author)
    return `the comment is by ${written.author}, and only one by ${author} would be updated: say --author ${written.author}`;
  return own ? 'the comment was updated' : 'the comment was written';
}

const comments = ({ repository, number }: Place): string => `/repos/${repository}/issues/${number}/comments`;

function begin(place: Place, { body }: Wanted): Question {
  return { method: 'POST', path: comments(place), body: { body } };
}

function update({ repository }: Place, { id }: Comment, { body }: Wanted): Question {
  return { method: 'PATCH', path: `/repos/${repository}/issues/comments/${id}`, body: { body } };
}

/** GitHub takes no more than 2,500 comments. */
const mostPages = 30;

/** All comments, the oldest first, or the answer that is none. */
async function commentsOf(place: Place): Promise<{ readonly comments: readonly Comment[] } | Asked> {
  const all: Comment[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const question: Question = { method: 'GET', path: `${comments(place)}?per_page=100&page=${page}` };
    const answered = await ask(place, question);
    const found = read(answered, listIn);
    if (!found) return { question, answered };
    all.push(...found);
    if (!hasNext(answered)) break;
  }
  return { comments: all };
}

function hasNext(answered: Answered): boolean {
  return 'headers' in answered && /;\s*rel="next"/.test(String(answered.headers['link']));
}

async function otherHead(place: Place, head: string): Promise<Written | undefined> {
  const { repository, number } = place;
  const question: Question = { method: 'GET', path: `/repos/${repository}/pulls/${number}` };
  const answered = await ask(place, question);
  const newest = read(answered, headIn);
  if (newest === undefined) return lost(place, { question, answered });
  if (newest === head) return undefined;
  const unwritten = `nothing is written: the newest commit of pull request ${number} is ${newest}, not ${head}`;
  return { unwritten, isLost: false };
}

/** What an answer says, if it is a good one and has the form that it should have. */
function read<T>(answered: Answered, form: (value: unknown) => T | undefined): T | undefined {
  if ('silence' in answered || answered.status >= 300) return undefined;
  try {
    return form(JSON.parse(answered.body));
  } catch {
    return undefined;
  }
}

function commentIn(value: unknown): Comment | undefined {
  const id = memberOf(value, 'id');
  const words = (...path: string[]): string => String(memberAt(value, path));
  if (typeof id !== 'number') return undefined;
  return { id, author: words('user', 'login'), body: words('body'), url: words('html_url') };
}

function listIn(value: unknown): Comment[] | undefined {
  return Array.isArray(value) ? value.flatMap((one: unknown) => commentIn(one) ?? []) : undefined;
}

function headIn(value: unknown): string | undefined {
  const sha = memberAt(value, ['head', 'sha']);
  return typeof sha === 'string' ? sha : undefined;
}

/** A question with what came of it. */
interface Asked {
  readonly question: Question;
  readonly answered: Answered;
}

function lost({ url }: Place, { question: { method, path }, answered }: Asked): Written {
  const isFault = !isTolerated(answered);
  const asked = isFault ? `; ${method} ${url}${path} was asked` : '';
  return { unwritten: `the comment is not written: ${whyOf(answered)}${asked}`, isLost: true, isFault };
}

/**
 * What nobody who reads it can mend: a token that may not write, a limit, a fault of GitHub. An address of no GitHub, a
 * wrong repository or number, and a token that is none are mended.
 */
function isTolerated(answered: Answered): boolean {
  return 'status' in answered && (answered.status === 403 || answered.status === 429 || answered.status >= 500);
}

function whyOf(answered: Answered): string {
  if ('silence' in answered) return `GitHub does not answer (${answered.silence})`;
  const { status, body } = answered;
  const [, message] = /"message"\s*:\s*"([^"\\]{1,200})"/.exec(body) ?? [];
  const answer = `GitHub answers ${status}${message === undefined ? '' : ` (${message})`}`;
  const hint = isLimit(answered) ? 'a limit of GitHub is used up: the next run writes it' : hints[status];
  return hint === undefined ? answer : `${answer}; ${hint}`;
}

const hints: Readonly<Record<number, string>> = {
  401: 'GITHUB_TOKEN is no token of it',
  403: 'the token may not write, as that of a pull request from a fork may not',
  404: 'GITHUB_API_URL, GITHUB_REPOSITORY or the number is wrong, or the token may not see the repository',
};
