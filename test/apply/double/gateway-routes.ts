// The routes that a gateway endpoint has in each of its route tables. Moto makes them with the endpoint and removes
// them with it, but knows nothing of tables that are added to it, or taken from it, in between. Source: the VPC guide,
// "Gateway endpoints", routing.
import type { Double } from './call';
import { askMoto } from './ec2';
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
    await askMoto(moto, call, { Action: 'CreateRoute', RouteTableId: table, GatewayId: endpoint, ...destination });
  for (const table of removed)
    await askMoto(moto, call, { Action: 'DeleteRoute', RouteTableId: table, ...destination });
  return answer;
};

async function prefixListOf(endpoint: string, call: Call, moto: Moto): Promise<string> {
  const described = await askMoto(moto, call, { Action: 'DescribeVpcEndpoints', 'VpcEndpointId.1': endpoint });
  const service = /<serviceName>([^<]+)</.exec(described)?.[1] ?? '';
  const filter = { 'Filter.1.Name': 'prefix-list-name', 'Filter.1.Value.1': service };
  const lists = await askMoto(moto, call, { Action: 'DescribeManagedPrefixLists', ...filter });
  const found = /<prefixListId>([^<]+)</.exec(lists)?.[1];
  if (found === undefined) throw new Error(`moto has no prefix list for ${service}`);
  return found;
}
