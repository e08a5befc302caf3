// What Route 53 Resolver knows of its rules and moto does not: other targets than those that they were created with,
// and that a VPC has one rule for a domain (moto has this for one rule alone, with AWS's words). Source: the API of
// Route 53 Resolver, UpdateResolverRule and AssociateResolverRule.
import { type Context, type Double, json, refuse } from './call';
import type { Answer, Call } from './message';

interface Config {
  readonly Name?: string;
  readonly TargetIps?: readonly object[];
  readonly ResolverEndpointId?: string;
}

interface Rule {
  readonly Id: string;
  readonly DomainName: string;
}

interface Association {
  readonly ResolverRuleId: string;
  readonly VPCId: string;
}

interface Request extends Partial<Association> {
  readonly Config?: Config;
}

export function resolverRules(): Double {
  const updated = new Map<string, Config>();
  return async (call, context) => {
    if (call.service !== 'route53resolver') return undefined;
    const request = JSON.parse(call.body.toString()) as Request;
    switch (call.target.operation) {
      case 'GetResolverRule':
      case 'UpdateResolverRule':
        return changed(request, updated, call, context);
      case 'AssociateResolverRule':
        return refuseSecondRule(request, call, context);
      default:
        return undefined;
    }
  };
}

async function changed(
  { ResolverRuleId = '', Config }: Request,
  updated: Map<string, Config>,
  call: Call,
  context: Context,
): Promise<Answer> {
  const asked = await ask('GetResolverRule', { ResolverRuleId }, call, context);
  if (asked.status !== 200) return asked;
  const { ResolverRule } = JSON.parse(String(asked.body)) as { ResolverRule: Rule };
  if (Config) updated.set(ResolverRuleId, { ...updated.get(ResolverRuleId), ...Config });
  return json({ ResolverRule: { ...ResolverRule, ...updated.get(ResolverRuleId) } });
}

async function refuseSecondRule(
  { ResolverRuleId, VPCId }: Request,
  call: Call,
  context: Context,
): Promise<Answer | undefined> {
  const { ResolverRules = [] } = await told<{ readonly ResolverRules: Rule[] }>('ListResolverRules', call, context);
  const { ResolverRuleAssociations = [] } = await told<{ readonly ResolverRuleAssociations: Association[] }>(
    'ListResolverRuleAssociations',
    call,
    context,
  );
  const domainOf = (rule: string | undefined): string | undefined =>
    ResolverRules.find(({ Id }) => Id === rule)?.DomainName;
  const other = ResolverRuleAssociations.find(
    (one) => one.VPCId === VPCId && domainOf(one.ResolverRuleId) === domainOf(ResolverRuleId),
  );
  if (other === undefined) return undefined;
  const message = `Cannot associate rules with same domain name with same VPC. Conflict with resolver rule '${other.ResolverRuleId}'`;
  return refuse({ code: 'InvalidRequestException', message });
}

async function told<T>(operation: string, call: Call, context: Context): Promise<T> {
  return JSON.parse(String((await ask(operation, {}, call, context)).body)) as T;
}

async function ask(operation: string, request: object, call: Call, { moto }: Context): Promise<Answer> {
  return moto.ask(call, call.service, {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `Route53Resolver.${operation}` },
    body: JSON.stringify(request),
  });
}
