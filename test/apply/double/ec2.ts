// What doubles of EC2 say: its answers and refusals, in the XML of the query protocol.
import type { Answer, Place } from './message';
import type { Moto } from './moto';

export function answered(name: string, inner: string): Answer {
  const body = `<${name} xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>double</requestId>${inner}</${name}>`;
  return { status: 200, headers: { 'content-type': 'text/xml' }, body };
}

export function refused(code: string, message: string): Answer {
  const error = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return {
    status: 400,
    headers: { 'content-type': 'text/xml' },
    body: `<Response><Errors>${error}</Errors><RequestID>double</RequestID></Response>`,
  };
}

/** The answer with another text. */
export function reworded(answer: Answer, body: string): Answer {
  const { 'content-length': _, ...headers } = answer.headers;
  return { ...answer, headers, body };
}

/** What a filter of a request asks for; undefined when the request has none of that name. */
export function filtered(form: URLSearchParams, name: string): string[] | undefined {
  const number = [...form].find(([key, value]) => /^Filter[.]\d+[.]Name$/.test(key) && value === name)?.[0];
  if (number === undefined) return undefined;
  const values = number.replace(/Name$/, 'Value.');
  return [...form].filter(([key]) => key.startsWith(values)).map(([, value]) => value);
}

/** Asks the mock in the name of an account and Region. Throws when it refuses. */
export async function askMoto(moto: Moto, place: Place, form: Readonly<Record<string, string>>): Promise<string> {
  const { status, body } = await moto.ask(place, 'ec2', {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ Version: '2016-11-15', ...form }).toString(),
  });
  if (status !== 200) throw new Error(`${form['Action']} was refused by moto: ${String(body).slice(0, 300)}`);
  return String(body);
}
