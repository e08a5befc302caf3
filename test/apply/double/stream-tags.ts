// Tags that are given while a Kinesis stream is created. Moto forgets them, so they are added in a call of their own.
import type { Double } from './call';

export const streamTags: Double = async (call, { moto }) => {
  if (call.target.prefix !== 'Kinesis_20131202' || call.target.operation !== 'CreateStream') return undefined;
  const answer = await moto.forward(call);
  const { StreamName, Tags = {} } = JSON.parse(call.body.toString()) as { StreamName: string; Tags?: Record<string, string> };
  if (answer.status !== 200 || Object.keys(Tags).length === 0) return answer;
  const tagged = await moto.ask(call, 'kinesis', {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'Kinesis_20131202.AddTagsToStream' },
    body: JSON.stringify({ StreamName, Tags }),
  });
  return tagged.status === 200 ? answer : tagged;
};
