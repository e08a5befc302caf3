// What Elastic Load Balancing knows and moto does not: a target group is of one load balancer, and network load
// balancers have an interface in each of their subnets.
// Sources: the API of ELB, CreateListener, `TargetGroupAssociationLimit`,
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html; the guide of network
// load balancers, "Update the Availability Zones".
import type { Double } from './call';
import type { Place } from './message';
import type { Moto } from './moto';

export const loadBalancers: Double = async (call, { moto }) => {
  if (call.service !== 'elasticloadbalancing' || call.method !== 'POST') return undefined;
  const form = new URLSearchParams(call.body.toString());
  if (form.get('Action') !== 'CreateListener') return undefined;
  const groups = [...form].filter(([key]) => key.endsWith('.TargetGroupArn')).map(([, group]) => group);
  for (const { arn } of await balancersIn(moto, call)) {
    if (arn === form.get('LoadBalancerArn')) continue;
    const listeners = await askElb(moto, call, { Action: 'DescribeListeners', LoadBalancerArn: arn });
    const taken = groups.find((group) => listeners.includes(`>${group}<`));
    if (taken !== undefined) return refusedGroup(taken);
  }
  return undefined;
};

function refusedGroup(group: string) {
  const message = `The following target groups cannot be associated with more than one load balancer: ${group}`;
  const error = `<Type>Sender</Type><Code>TargetGroupAssociationLimit</Code><Message>${message}</Message>`;
  return {
    status: 400,
    headers: { 'content-type': 'text/xml' },
    body: `<ErrorResponse><Error>${error}</Error><RequestId>double</RequestId></ErrorResponse>`,
  };
}

/** A load balancer, by its ARN, and the subnets that it has an interface in. */
export interface Balancer {
  readonly arn: string;
  readonly subnets: readonly string[];
}

export async function balancersIn(moto: Moto, place: Place): Promise<Balancer[]> {
  const [, ...all] = (await askElb(moto, place, { Action: 'DescribeLoadBalancers' })).split('<LoadBalancerArn>');
  return all.map((text) => ({
    arn: text.slice(0, text.indexOf('<')),
    subnets: [...text.matchAll(/<SubnetId>([^<]+)</g)].map(([, subnet]) => String(subnet)),
  }));
}

async function askElb(moto: Moto, place: Place, form: Readonly<Record<string, string>>): Promise<string> {
  const { body } = await moto.ask(place, 'elasticloadbalancing', {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ Version: '2015-12-01', ...form }).toString(),
  });
  return String(body);
}
