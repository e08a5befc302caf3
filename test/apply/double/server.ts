// The single endpoint that Terraform talks to: the doubles first, the mock for everything else.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Double, Context } from './call';
import type { CallLog } from './call-log';
import type { Answer, Call } from './message';

export interface Watch {
  /** Notes every call that changes something. */
  readonly log?: CallLog;
  /** Awaited before a call is noted and answered. */
  readonly before?: (call: Call) => Promise<void>;
}

/**
 * Starts the endpoint on a free loopback port. A double that throws is reported as its fault, and answered with 500.
 */
export async function startDouble(
  doubles: readonly Double[],
  context: Context,
  watch: Watch = {},
): Promise<{ server: Server; url: string }> {
  const server = createServer((incoming, outgoing) => {
    void respond(incoming, doubles, context, watch)
      .catch((error: unknown): Answer => {
        context.fault(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return { status: 500, headers: {}, body: 'the double failed' };
      })
      .then(({ status, headers, body }) => {
        outgoing.writeHead(status, headers);
        outgoing.end(incoming.method === 'HEAD' ? undefined : body);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Ends it, whoever still talks to it. */
export function stopDouble(server: Server): void {
  server.close();
  server.closeAllConnections();
}

async function respond(
  incoming: IncomingMessage,
  doubles: readonly Double[],
  context: Context,
  { log, before }: Watch,
): Promise<Answer> {
  const call = await readCall(incoming);
  await before?.(call);
  const answered = log?.note(call);
  const answer = await answerTo(call, doubles, context);
  answered?.(answer.status);
  return answer;
}

async function answerTo(call: Call, doubles: readonly Double[], context: Context): Promise<Answer> {
  for (const double of doubles) {
    const answer = await double(call, context);
    if (answer !== undefined) return answer;
  }
  return context.moto.forward(call);
}

async function readCall(incoming: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { authorization = '' } = incoming.headers;
  const [accessKey = '', , region = '', service = ''] =
    /Credential=([^,\s]+)/.exec(authorization)?.[1]?.split('/') ?? [];
  const target = String(incoming.headers['x-amz-target'] ?? '');
  const dot = target.lastIndexOf('.');
  return {
    method: incoming.method ?? 'GET',
    path: incoming.url ?? '/',
    headers: incoming.headers,
    body: Buffer.concat(chunks),
    service,
    region,
    accountId: /^\d{12}$/.test(accessKey) ? accessKey : '',
    target: { prefix: target.slice(0, Math.max(dot, 0)), operation: target.slice(dot + 1) },
  };
}
