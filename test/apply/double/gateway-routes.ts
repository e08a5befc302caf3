// The routes that a gateway endpoint has in each of its route tables. Moto makes them with the endpoint and removes
// them with it, but knows nothing of tables that are added to it, or taken from it, in between. Source: the VPC guide,
// "Gateway endpoints", routing.
import type { Double } from './call';
import type { Call } from './message';
import type { Moto } from './moto';

export const gatewayRoutes: Double = async (call, { moto }) => {
  if (call.service !== 'ec2' || call.method !== 'POST') return undefined;
  const form = new URLSearchParams(call.body.toString());
  if (form.get('Action') !== 'ModifyVpcEndpoint') return undefined;
  const answer = await moto.forward(call);
  const endpoint = form.get('VpcEndpointId') ?? '';
  const tables = (what: string): string[] => [...form].filter(([key]) => key.startsWith(what)).map(([, id]) => id);
  const [added, removed] = [tables('AddRouteTableId'), tables('RemoveRouteTableId')];
  if (answer.status !== 200 || added.length + removed.length === 0) return answer;
  const list = await prefixListOf(endpoint, call, moto);
  const destination = { DestinationPrefixListId: list };
  for (const table of added)
    await ask({ Action: 'CreateRoute', RouteTableId: table, GatewayId: endpoint, ...destination }, call, moto);
  for (const table of removed) await ask({ Action: 'DeleteRoute', RouteTableId: table, ...destination }, call, moto);
  return answer;
};

async function prefixListOf(endpoint: string, call: Call, moto: Moto): Promise<string> {
  const described = await ask({ Action: 'DescribeVpcEndpoints', 'VpcEndpointId.1': endpoint }, call, moto);
  const service = /<serviceName>([^<]+)</.exec(described)?.[1] ?? '';
  const filter = { 'Filter.1.Name': 'prefix-list-name', 'Filter.1.Value.1': service };
  const lists = await ask({ Action: 'DescribeManagedPrefixLists', ...filter }, call, moto);
  const found = /<prefixListId>([^<]+)</.exec(lists)?.[1];
  if (found === undefined) throw new Error(`moto has no prefix list for ${service}`);
  return found;
}

async function ask(form: Readonly<Record<string, string>>, call: Call, moto: Moto): Promise<string> {
  const { status, body } = await moto.ask(call, 'ec2', {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ Version: '2016-11-15', ...form }).toString(),
  });
  if (status !== 200) throw new Error(`${form['Action']} was refused by moto: ${String(body).slice(0, 300)}`);
  return String(body);
}
