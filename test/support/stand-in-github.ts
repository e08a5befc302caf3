// A stand-in for GitHub's REST API, as far as comments of one pull request go: on a port of this machine, with rights,
// pages and faults as GitHub has them.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredComment {
  readonly id: number;
  readonly user: { readonly login: string };
  readonly body: string;
  readonly html_url: string;
}

/** What is answered to one question instead of the right answer; `done` when it is done nevertheless. */
export interface Fault {
  readonly method: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly done?: boolean;
}

export interface StandIn {
  readonly url: string;
  readonly comments: StoredComment[];
  /** `GET /path`, as they came. */
  readonly asked: string[];
  /** The next question of this method gets it. */
  readonly faults: Fault[];
  close(): void;
}

export const head = 'a'.repeat(40);
const bot = 'github-actions[bot]';

/** With the pull request 7 of acme/streams; the token `writer` may write, every other one may read. */
export async function standIn(comments: StoredComment[] = []): Promise<StandIn> {
  const asked: string[] = [];
  const faults: Fault[] = [];
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '' } = request;
    asked.push(`${method} ${path}`);
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const at = faults.findIndex((fault) => fault.method === method);
    const [fault] = at < 0 ? [] : faults.splice(at, 1);
    const right = (): [number, unknown, Record<string, string>?] =>
      handle(method, path, Buffer.concat(pieces).toString(), request.headers.authorization === 'Bearer writer');
    const [status, body, headers] = fault && !fault.done ? [200, undefined] : right();
    response.writeHead(fault?.status ?? status, { 'content-type': 'application/json', ...headers, ...fault?.headers });
    response.end(fault ? fault.body : JSON.stringify(body));
  }

  function handle(
    method: string,
    path: string,
    text: string,
    mayWrite: boolean,
  ): [number, unknown, Record<string, string>?] {
    const { pathname, searchParams } = new URL(path, url);
    if (method === 'GET' && pathname === '/repos/acme/streams/pulls/7')
      return [200, { number: 7, head: { sha: head } }];
    const isList = pathname === '/repos/acme/streams/issues/7/comments';
    if (method === 'GET' && isList) return page(Number(searchParams.get('page')), Number(searchParams.get('per_page')));
    const [, id] = /^[/]repos[/]acme[/]streams[/]issues[/]comments[/](\d+)$/.exec(pathname) ?? [];
    if (!isList && id === undefined) return [404, { message: 'Not Found' }];
    if (!mayWrite) return [403, { message: 'Resource not accessible by integration' }];
    const { body } = JSON.parse(text) as { body: string };
    if (body.length > 65_536) return [422, { message: 'Validation Failed' }];
    return id === undefined ? begin(body) : update(Number(id), body);
  }

  function page(number: number, size: number): [number, unknown, Record<string, string>] {
    const next = `<${url}/repositories/1/issues/7/comments?per_page=${size}&page=${number + 1}>; rel="next"`;
    const isLast = number * size >= comments.length;
    return [200, comments.slice((number - 1) * size, number * size), isLast ? {} : { link: next }];
  }

  function begin(body: string): [number, unknown] {
    const comment = stored(comments.length + 1, bot, body);
    comments.push(comment);
    return [201, comment];
  }

  function update(id: number, body: string): [number, unknown] {
    const at = comments.findIndex((comment) => comment.id === id);
    const before = comments[at];
    if (before?.user.login !== bot) return [403, { message: 'Must have admin rights to Repository.' }];
    const after = { ...before, body };
    comments[at] = after;
    return [200, after];
  }

  return { url, comments, asked, faults, close: () => void server.close() };
}

export function stored(id: number, login: string, body: string): StoredComment {
  return { id, user: { login }, body, html_url: `https://github.example/acme/streams/pull/7#issuecomment-${id}` };
}
