// Tags that are given while something is created, and that moto forgets: they are added in a call of their own.
import type { Double } from './call';
import type { Answer, Call } from './message';

interface Loss {
  readonly service: string;
  /** The call that adds tags. */
  readonly target: string;
  readonly request: (asked: Readonly<Record<string, unknown>>, answered: Readonly<Record<string, unknown>>) => object;
}

const losses: Readonly<Record<string, Loss>> = {
  'Kinesis_20131202.CreateStream': {
    service: 'kinesis',
    target: 'Kinesis_20131202.AddTagsToStream',
    request: ({ StreamName, Tags }) => ({ StreamName, Tags }),
  },
  'AWSGlue.CreateRegistry': {
    service: 'glue',
    target: 'AWSGlue.TagResource',
    request: ({ Tags }, { RegistryArn }) => ({ ResourceArn: RegistryArn, TagsToAdd: Tags }),
  },
};

export const lostTags: Double = async (call, { moto }) => {
  const loss = losses[`${call.target.prefix}.${call.target.operation}`];
  if (loss === undefined) return undefined;
  const answer = await moto.forward(call);
  const asked = parse(call.body);
  if (answer.status !== 200 || Object.keys(asked['Tags'] ?? {}).length === 0) return answer;
  const tagged = await moto.ask(call, loss.service, {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': loss.target },
    body: JSON.stringify(loss.request(asked, parse(answer.body))),
  });
  return tagged.status === 200 ? answer : tagged;
};

/** Some answers have no body. */
function parse(body: Call['body'] | Answer['body']): Readonly<Record<string, unknown>> {
  return JSON.parse(String(body) || '{}') as Readonly<Record<string, unknown>>;
}
