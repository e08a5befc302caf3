// What EC2 knows of security groups and subnets and moto does not: descriptions of rules that name a group or a prefix
// list, and that nothing goes in which an application still stands.
// Sources: the API of EC2, DescribeSecurityGroupRules and DeleteSecurityGroup; the VPC guide, "Delete a subnet".
import type { Double } from './call';
import type { FlinkService } from './kinesisanalyticsv2';
import type { Answer, Call } from './message';

/** @param flink whose applications have interfaces in subnets, behind groups */
export function networkRules(flink: Pick<FlinkService, 'applications'>): Double {
  const descriptions = new Map<string, string>();
  const holders = (call: Call, id: string): boolean =>
    flink
      .applications(call.accountId)
      .some(({ vpc }) => vpc.some(({ subnets, securityGroups }) => [...subnets, ...securityGroups].includes(id)));
  return async (call, { moto }) => {
    if (call.service !== 'ec2' || call.method !== 'POST') return undefined;
    const form = new URLSearchParams(call.body.toString());
    switch (form.get('Action')) {
      case 'AuthorizeSecurityGroupEgress':
      case 'AuthorizeSecurityGroupIngress': {
        const answer = await moto.forward(call);
        const id = /<securityGroupRuleId>([^<]+)</.exec(String(answer.body))?.[1];
        const said = [...form].find(([key]) => key.endsWith('.Description'))?.[1];
        if (id !== undefined && said !== undefined) descriptions.set(id, said);
        return answer;
      }
      case 'DescribeSecurityGroupRules':
        return described(await moto.forward(call), descriptions);
      case 'DeleteSubnet':
      case 'DeleteSecurityGroup': {
        const id = form.get('SubnetId') ?? form.get('GroupId') ?? '';
        return holders(call, id) ? inUse(id) : undefined;
      }
      default:
        return undefined;
    }
  };
}

/** An answer lists rules one after the other; each begins with its id, and may have tags, which are items as well. */
function described(answer: Answer, descriptions: ReadonlyMap<string, string>): Answer {
  const [head = '', ...rules] = String(answer.body).split('<securityGroupRuleId>');
  const body = rules.map((rule) => {
    const [id = ''] = rule.split('<');
    const said = descriptions.get(id);
    const whole = `<securityGroupRuleId>${rule}`;
    if (said === undefined || rule.includes('<description>')) return whole;
    return `<description>${said}</description>${whole}`;
  });
  const { 'content-length': _, ...headers } = answer.headers;
  return { ...answer, headers, body: [head, ...body].join('') };
}

function inUse(id: string): Answer {
  const error = `<Code>DependencyViolation</Code><Message>${id} has dependencies and cannot be deleted.</Message>`;
  return {
    status: 400,
    headers: { 'content-type': 'text/xml' },
    body: `<Response><Errors><Error>${error}</Error></Errors><RequestID>double</RequestID></Response>`,
  };
}
