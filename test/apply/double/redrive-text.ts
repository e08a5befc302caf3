// Where queues send their dead letters, letter by letter as it was said. Moto reads the text and writes it anew, with
// spaces, which the provider takes for a change in every plan.
import { json, type Double } from './call';

export const redriveText: Double = async (call, { moto }) => {
  if (`${call.target.prefix}.${call.target.operation}` !== 'AmazonSQS.GetQueueAttributes') return undefined;
  const answer = await moto.forward(call);
  if (answer.status !== 200) return answer;
  const told = JSON.parse(String(answer.body)) as { Attributes?: Record<string, string> };
  const spaced = told.Attributes?.['RedrivePolicy'];
  if (spaced === undefined) return answer;
  const Attributes = { ...told.Attributes, RedrivePolicy: JSON.stringify(JSON.parse(spaced)) };
  return json({ ...told, Attributes });
};
