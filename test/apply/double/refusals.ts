// A thin layer in front of the mock: what AWS would refuse is refused here, by the API models and by rules of our own.
import { type Double, refuse, type Refusal } from './call';
import { changes } from './call-log';
import { conform } from './conform';
import { readForm } from './form';
import type { Answer, Call } from './message';
import { type ApiModel, findApiModel } from './model';
import { nameOperations } from './operation';
import { type Request, type Rule, rules } from './refusal-rules';
import { readRest, refuseRest } from './rest';

/** Signing names of what the mock has and an API model can be read for, with botocore's names. */
const modelled: Readonly<Record<string, string>> = {
  'application-autoscaling': 'application-autoscaling',
  dynamodb: 'dynamodb',
  events: 'events',
  firehose: 'firehose',
  glue: 'glue',
  iam: 'iam',
  kinesis: 'kinesis',
  lakeformation: 'lakeformation',
  lambda: 'lambda',
  logs: 'logs',
  monitoring: 'cloudwatch',
  secretsmanager: 'secretsmanager',
  sns: 'sns',
  sqs: 'sqs',
  s3tables: 's3tables',
};

/**
 * @param moto path of the mock's server, beside which the API models are found; without them the rules alone hold
 * @param held the rules, for tests of the layer itself
 */
export function refusals(moto: string, held: readonly Rule[] = rules): Double {
  const nameOperation = nameOperations(moto);
  return async (call, { moto: mock }) => {
    const operation = nameOperation(call);
    const name = modelled[call.service];
    const model = name === undefined ? undefined : findApiModel(name, moto);
    const request = changes(call, operation) ? readRequest(model, operation, call) : undefined;
    if (request === undefined) return undefined;
    const input = model?.operations[operation]?.input?.shape ?? '';
    const problems = model === undefined ? [] : conform(model, input, request).filter((problem) => !isOfMock(problem));
    if (problems.length > 0) return answer(call, { code: 'ValidationException', message: problems.join('; ') });
    const place = { accountId: call.accountId, region: call.region };
    for (const rule of held) {
      if (rule.service !== call.service || !rule.operations.includes(operation)) continue;
      const message = await rule.refuse(request, { place, moto: mock });
      if (message !== undefined) return answer(call, { code: rule.code ?? 'ValidationException', message });
    }
    return undefined;
  };
}

/** Moto leaves the time of creation out of a consumer's ARN, and the provider sends that ARN back. */
function isOfMock(problem: string): boolean {
  return problem.startsWith('.ConsumerARN does not match');
}

/** The members of a request; undefined for what is not read: calls without an operation of the model. */
function readRequest(model: ApiModel | undefined, operation: string, call: Call): Request | undefined {
  if (call.service === 's3') return { Bucket: call.path.split(/[/?]/)[1] };
  if (model === undefined || model.operations[operation]?.input === undefined) return undefined;
  if (isForm(call))
    return readForm(model, model.operations[operation].input.shape, new URLSearchParams(call.body.toString()));
  if (call.target.operation === '') return call.path.startsWith('/service/') ? undefined : readRest(model, call)?.input;
  return JSON.parse(call.body.toString() || '{}') as Request;
}

function answer(call: Call, refusal: Refusal): Answer {
  if (call.target.operation !== '') return refuse(refusal);
  if (!isForm(call) && call.service !== 's3') return refuseRest(refusal);
  const error = `<Code>${refusal.code}</Code><Message>${escaped(refusal.message)}</Message>`;
  const body = isForm(call)
    ? `<ErrorResponse><Error><Type>Sender</Type>${error}</Error><RequestId>refused</RequestId></ErrorResponse>`
    : `<Error>${error}</Error>`;
  return { status: 400, headers: { 'content-type': 'text/xml' }, body };
}

function isForm({ headers }: Call): boolean {
  return String(headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
