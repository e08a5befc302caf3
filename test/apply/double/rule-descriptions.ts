// Descriptions of security group rules that name a group or a prefix list: moto keeps those of ranges only, in
// `SecurityGroupRule.description` of moto/ec2/models/security_groups.py (5.2.1).
import type { Double } from './call';

export function ruleDescriptions(): Double {
  /** Rule id → description. */
  const descriptions = new Map<string, string>();
  return async (call, { moto }) => {
    if (call.service !== 'ec2') return undefined;
    const form = new URLSearchParams(call.body.toString());
    const action = String(form.get('Action'));
    if (/^AuthorizeSecurityGroup(In|E)gress$/.test(action)) {
      const answer = await moto.forward(call);
      const [, id] = /<securityGroupRuleId>([^<]+)</.exec(answer.body.toString()) ?? [];
      const [, text] = [...form].find(([name]) => /[.](Groups|PrefixListIds)[.]1[.]Description$/.test(name)) ?? [];
      if (id !== undefined && text !== undefined) descriptions.set(id, text);
      return answer;
    }
    if (action !== 'DescribeSecurityGroupRules') return undefined;
    const { body, headers, ...answer } = await moto.forward(call);
    const said = body
      .toString()
      .replace(/<securityGroupRuleId>([^<]+)<[/]securityGroupRuleId>/g, (whole, id: string) => {
        const text = descriptions.get(id);
        return text === undefined ? whole : `${whole}<description>${escaped(text)}</description>`;
      });
    return { ...answer, headers: { ...headers, 'content-length': String(Buffer.byteLength(said)) }, body: said };
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
