// Tags of scalable targets. Moto has the targets, but answers 500 to the tag operations that Terraform needs to read
// one.
import { type Double, json } from './call';

export function scalingTags(): Double {
  const byArn = new Map<string, Record<string, string>>();
  return async (call, { moto }) => {
    if (call.target.prefix !== 'AnyScaleFrontendService') return undefined;
    const request = JSON.parse(call.body.toString() || '{}') as {
      ResourceARN?: string;
      Tags?: Record<string, string>;
      TagKeys?: string[];
    };
    const { ResourceARN: arn = '', Tags = {}, TagKeys = [] } = request;
    switch (call.target.operation) {
      case 'RegisterScalableTarget': {
        const answer = await moto.forward(call);
        const { ScalableTargetARN } = JSON.parse(answer.body.toString()) as { ScalableTargetARN?: string };
        if (ScalableTargetARN !== undefined && request.Tags !== undefined) byArn.set(ScalableTargetARN, Tags);
        return answer;
      }
      case 'ListTagsForResource':
        return json({ Tags: byArn.get(arn) ?? {} });
      case 'TagResource':
        byArn.set(arn, { ...byArn.get(arn), ...Tags });
        return json({});
      case 'UntagResource':
        byArn.set(
          arn,
          Object.fromEntries(Object.entries(byArn.get(arn) ?? {}).filter(([key]) => !TagKeys.includes(key))),
        );
        return json({});
      default:
        return undefined;
    }
  };
}
