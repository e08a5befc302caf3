// The keys of log groups. Moto takes one when a group is created, and knows no change of it. Source:
// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AssociateKmsKey.html and
// API_DisassociateKmsKey: a group has at most one key, and another one takes its place.
import { type Double, json, refuse } from './call';
import type { Answer, Call } from './message';

interface Request {
  readonly logGroupName?: string;
  readonly resourceIdentifier?: string;
  readonly kmsKeyId?: string;
}

export function logKeys(): Double {
  /** The key of each group whose key has changed; null where it has none any more. */
  const changed = new Map<string, string | null>();
  return async (call, { moto }) => {
    if (call.target.prefix !== 'Logs_20140328') return undefined;
    const { operation } = call.target;
    const request = JSON.parse(call.body.toString() || '{}') as Request;
    const name = request.logGroupName ?? /:log-group:([^:]+)/.exec(request.resourceIdentifier ?? '')?.[1] ?? '';
    const group = groupIn(call, name);
    if (operation === 'DescribeLogGroups') return withKeys(await moto.forward(call), call, changed);
    if (operation === 'CreateLogGroup' || operation === 'DeleteLogGroup') changed.delete(group);
    if (operation !== 'AssociateKmsKey' && operation !== 'DisassociateKmsKey') return undefined;
    if (!(await moto.logGroupExists(call, name)))
      return refuse({ code: 'ResourceNotFoundException', message: 'The specified log group does not exist.' });
    changed.set(group, operation === 'AssociateKmsKey' ? (request.kmsKeyId ?? null) : null);
    return json({});
  };
}

function withKeys(answer: Answer, call: Call, changed: ReadonlyMap<string, string | null>): Answer {
  if (answer.status !== 200) return answer;
  const described = JSON.parse(answer.body.toString()) as { logGroups?: { logGroupName: string; kmsKeyId?: string }[] };
  for (const group of described.logGroups ?? []) {
    const key = changed.get(groupIn(call, group.logGroupName));
    if (key === null) delete group.kmsKeyId;
    else if (key !== undefined) group.kmsKeyId = key;
  }
  const body = JSON.stringify(described);
  return { ...answer, headers: { ...answer.headers, 'content-length': String(Buffer.byteLength(body)) }, body };
}

function groupIn({ accountId, region }: Call, name: string): string {
  return `${accountId} ${region} ${name}`;
}
