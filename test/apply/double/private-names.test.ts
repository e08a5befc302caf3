// Private names of endpoint services, as the double has them.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Moto } from './moto';
import type { Answer } from './message';
import { privateNames } from './private-names';

const home = { accountId: '111122223333', region: 'eu-west-1' };
const call = { ...home, method: 'POST', path: '/', headers: {}, service: 'ec2', target: { prefix: '', operation: '' } };

const named = suite('private names of endpoint services');

/** Moto with one service, and one zone of Route 53 in which this stands. */
function offering(record: () => string) {
  const double = privateNames();
  const service = '<item><serviceId>vpce-svc-0a1</serviceId><privateDnsName>x</privateDnsName></item>';
  const moto = {
    forward: async (): Promise<Answer> => ({ status: 200, headers: {}, body: service }),
    ask: async (_place: unknown, _service: unknown, { path }: { path: string }): Promise<Answer> => ({
      status: 200,
      headers: {},
      body: path.endsWith('/rrset') ? record() : '<Id>/hostedzone/Z1</Id><Name>example.com.</Name>',
    }),
  } as unknown as Moto;
  return async (Action: string, more: Readonly<Record<string, string>> = {}): Promise<string> => {
    const body = Buffer.from(new URLSearchParams({ Action, ServiceId: 'vpce-svc-0a1', ...more }).toString());
    return String((await double({ ...call, body }, { moto, fault: (text) => assert.unreachable(text) }))?.body);
  };
}

const verify = 'StartVpcEndpointServicePrivateDnsVerification';

named('are proven by a record of their own, each anew', async () => {
  let record = '';
  const ask = offering(() => record);
  const shown = await ask('CreateVpcEndpointServiceConfiguration', { PrivateDnsName: '*.example.com' });
  assert.match(shown, '<state>pendingVerification</state>');
  const [, value = ''] = /<value>([^<]+)</.exec(shown) ?? [];
  const [, name = ''] = /<type>TXT<.*<name>([^<]+)</.exec(shown) ?? [];
  await ask(verify);
  assert.match(await ask('DescribeVpcEndpointServiceConfigurations'), '<state>failed</state>');
  record = `<Name>${name}.example.com.</Name><Value>${value}</Value>`;
  await ask(verify);
  assert.match(await ask('DescribeVpcEndpointServiceConfigurations'), '<state>verified</state>');
  await ask('ModifyVpcEndpointServiceConfiguration', { PrivateDnsName: 'b.example.com' });
  const other = await ask('DescribeVpcEndpointServiceConfigurations');
  assert.match(other, '<state>pendingVerification</state>');
  assert.not.match(other, value);
});

named('go, and cannot be verified then', async () => {
  const ask = offering(() => '');
  await ask('CreateVpcEndpointServiceConfiguration', { PrivateDnsName: 'a.example.com' });
  await ask('ModifyVpcEndpointServiceConfiguration', { RemovePrivateDnsName: 'true' });
  assert.not.match(await ask('DescribeVpcEndpointServiceConfigurations'), 'privateDnsName');
  assert.match(await ask(verify), 'InvalidParameter');
});

named.run();
