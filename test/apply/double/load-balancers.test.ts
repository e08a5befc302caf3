// A target group is of one load balancer.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { account } from './flink-account';
import { loadBalancers } from './load-balancers';
import type { Moto } from './moto';

const test = suite('load balancers');

/** Two load balancers; the first has a listener with the group. */
const moto: Moto = {
  ...account,
  ask: async (_place, _service, { body = '' }) => {
    const listed = '<LoadBalancerArn>lb-1</LoadBalancerArn><LoadBalancerArn>lb-2</LoadBalancerArn>';
    const listener = body.includes('lb-1') ? '<TargetGroupArn>group-1</TargetGroupArn>' : '';
    return { status: 200, headers: {}, body: body.includes('DescribeLoadBalancers') ? listed : listener };
  },
};

async function ask(form: Record<string, string>): Promise<string> {
  const call = {
    method: 'POST',
    path: '/',
    headers: {},
    body: Buffer.from(new URLSearchParams(form).toString()),
    service: 'elasticloadbalancing',
    region: 'eu-west-1',
    accountId: '111122223333',
    target: { prefix: '', operation: '' },
  };
  const answer = await loadBalancers(call, { moto, fault: (text) => assert.unreachable(text) });
  return String(answer?.body);
}

function listen(balancer: string, group: string): Promise<string> {
  const action = { 'DefaultActions.member.1.Type': 'forward', 'DefaultActions.member.1.TargetGroupArn': group };
  return ask({ Action: 'CreateListener', LoadBalancerArn: balancer, ...action });
}

test('a group of another is refused; one of its own and a free one are not', async () => {
  assert.match(await listen('lb-2', 'group-1'), /TargetGroupAssociationLimit.*group-1/);
  assert.is(await listen('lb-1', 'group-1'), 'undefined');
  assert.is(await listen('lb-2', 'group-2'), 'undefined');
  assert.is(await ask({ Action: 'DescribeListeners', LoadBalancerArn: 'lb-2' }), 'undefined');
});

test.run();
