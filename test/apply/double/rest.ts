// The REST JSON protocol, read by the API model: which operation a method and a path mean, and what the request says.
import type { Refusal } from './call';
import type { Answer, Call } from './message';
import { conform } from './conform';
import type { ApiModel } from './model';

export interface RestRequest {
  readonly operation: string;
  /** Labels of the path, the query and the body in one, each member by its name on the wire. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** What a call asks for, or undefined when the API has no operation with its method and path. */
export function readRest(model: ApiModel, { method, path, body }: Call): RestRequest | undefined {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  for (const [operation, { http, input }] of Object.entries(model.operations)) {
    const labels = http?.method === method ? matchPath(http.requestUri, pathname) : undefined;
    if (labels === undefined) continue;
    const members = Object.entries(model.shapes[input?.shape ?? '']?.members ?? {});
    const outside = members.flatMap(([name, { location, locationName = name, shape }]) => {
      const values =
        location === 'uri'
          ? [labels[locationName] ?? '']
          : location === 'querystring'
            ? searchParams.getAll(locationName)
            : [];
      return values.length === 0 ? [] : [[locationName, typed(model, shape, values)]];
    });
    const text = body.toString();
    return {
      operation,
      input: { ...(Object.fromEntries(outside) as object), ...(text === '' ? {} : (JSON.parse(text) as object)) },
    };
  }
  return undefined;
}

/** Why the service would refuse the request before its own code runs; undefined when it would not. */
export function invalidRest(model: ApiModel, { operation, input }: RestRequest): Refusal | undefined {
  const problems = conform(model, model.operations[operation]?.input?.shape ?? '', input);
  return problems.length === 0 ? undefined : { code: 'BadRequestException', message: problems.join('; ') };
}

/** An answer, held against the API model: what it would not say is our own fault. */
export function answerRest(
  model: ApiModel,
  operation: string,
  output: Readonly<Record<string, unknown>>,
  fault: (text: string) => void,
): Answer {
  const { output: described, http } = model.operations[operation] ?? {};
  for (const problem of described === undefined ? [] : conform(model, described.shape, output))
    fault(`the answer to ${operation} is not what the API model says: ${problem}`);
  return {
    status: http?.responseCode ?? 200,
    headers: { 'content-type': 'application/json' },
    body: described === undefined ? '' : JSON.stringify(output),
  };
}

export function refuseRest({ code, message, status = 400 }: Refusal): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': code },
    body: JSON.stringify({ message }),
  };
}

/** A path and a query are text; the API model says what the text means. */
function typed(model: ApiModel, shape: string, values: readonly string[]): unknown {
  const { type } = model.shapes[shape] ?? {};
  const [first = ''] = values;
  if (type === 'list') return values;
  if (type === 'boolean') return first === 'true';
  return type === 'integer' || type === 'long' ? Number(first) : first;
}

/**
 * The labels of `/v1/clusters/{clusterArn}` in a path; an ARN in a path is encoded, so a label is never more than one
 * segment.
 */
function matchPath(template: string, pathname: string): Record<string, string> | undefined {
  const [wanted, given] = [template.split('/'), pathname.replace(/[/]$/, '').split('/')];
  if (wanted.length !== given.length) return undefined;
  const labels: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const segment = given[index] ?? '';
    const [, label] = /^\{(.+)\}$/.exec(part) ?? [];
    if (label !== undefined) labels[label] = decodeURIComponent(segment);
    else if (part !== segment) return undefined;
  }
  return labels;
}
