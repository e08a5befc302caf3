// Which operation of its API a call is, whatever the protocol.
import type { Call } from './message';
import { type ApiModel, findApiModel } from './model';

/** Names the operation, such as `PutBucketPolicy`; the method and the path where no API model tells. */
export type NameOperation = (call: Call) => string;

/** Services whose operations are methods and paths, by their signing names, with botocore's names for them. */
const rest: Readonly<Record<string, string>> = {
  aoss: 'opensearchserverless',
  aps: 'amp',
  es: 'opensearch',
  kafka: 'kafka',
  lakeformation: 'lakeformation',
  lambda: 'lambda',
  s3: 's3',
  s3tables: 's3tables',
  scheduler: 'scheduler',
};

/** @param moto path of the mock's server, beside which the API models are found */
export function nameOperations(moto: string): NameOperation {
  return (call) => {
    const named = namedIn(call);
    if (named !== undefined) return named;
    const service = rest[call.service];
    const model = service === undefined ? undefined : findApiModel(service, moto);
    return (model && restOperation(model, call)) ?? `${call.method} ${call.path}`;
  };
}

/** The name where a call says it: in a header, in a form, or in the path of RPC over CBOR. */
function namedIn({ target, headers, body, path }: Call): string | undefined {
  if (target.operation !== '') return target.operation;
  const rpc = /^\/service\/[^/]+\/operation\/([^/?]+)/.exec(path)?.[1];
  if (rpc !== undefined) return rpc;
  const isForm = String(headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  return isForm ? (new URLSearchParams(body.toString()).get('Action') ?? undefined) : undefined;
}

/** Of all operations with this method and path, the one that names most of the query. */
function restOperation({ operations, shapes }: ApiModel, { method, path }: Call): string | undefined {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const called = searchParams.get('x-id');
  if (called !== null && called in operations) return called;
  const fitting = Object.entries(operations).flatMap(([name, { http, input, deprecated = false }]) => {
    const [template = '', query = ''] = http?.requestUri.split('?') ?? [];
    const { required = [], members = {} } = shapes[input?.shape ?? ''] ?? {};
    const inQuery = required.flatMap((member) => {
      const { location, locationName = member } = members[member] ?? {};
      return location === 'querystring' ? [locationName] : [];
    });
    const marks = [...new URLSearchParams(query).keys(), ...inQuery];
    const fits =
      !deprecated &&
      http?.method === method &&
      fitsPath(template, pathname) &&
      marks.every((key) => searchParams.has(key));
    return fits ? [{ name, marks: marks.length }] : [];
  });
  return fitting.sort((a, b) => b.marks - a.marks)[0]?.name;
}

/** Whether `/{Bucket}/{Key+}` is the form of a path; a label with a plus takes the rest of it. */
function fitsPath(template: string, pathname: string): boolean {
  const expression = template
    .replace(/[/]$/, '')
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{[^}]*\\\+\}/g, '.+')
    .replace(/\{[^}]*\}/g, '[^/]+');
  return new RegExp(`^${expression}/?$`).test(pathname);
}
