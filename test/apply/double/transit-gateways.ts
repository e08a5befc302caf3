// What EC2 knows of transit gateways and moto does not: that what is attached is in the default tables of its gateway
// where the gateway says so, that an association can be another, and that a table or gateway stays while something
// holds it. Moto shows each attachment in the table that its gateway began with, whatever was asked since.
// Sources: the API of EC2, CreateTransitGateway, CreateTransitGatewayVpcAttachment, DeleteTransitGatewayRouteTable and
// DeleteTransitGateway.
import type { Context, Double } from './call';
import { directConnect, type Attaching } from './direct-connect';
import { answered, askMoto, filtered, refused, reworded } from './ec2';
import type { Answer, Call } from './message';
import { transitTables, type Attached, type TransitTables } from './transit-tables';
import { vpnConnections, type VpnConnections } from './vpn-connections';

export function transitGateways(): Double {
  const [tables, vpns, links] = [transitTables(), vpnConnections(), directConnect()];
  return async (call, context) => {
    if (call.service === 'directconnect') return links.answer(call, attachingFor({ call, context, tables }));
    if (call.service !== 'ec2' || call.method !== 'POST') return undefined;
    const form = new URLSearchParams(call.body.toString());
    return (
      tables.answer(form, call) ??
      (await attaching[form.get('Action') ?? '']?.({ form, call, context, tables, vpns })) ??
      undefined
    );
  };
}

interface Asked {
  readonly form: URLSearchParams;
  readonly call: Call;
  readonly context: Context;
  readonly tables: TransitTables;
  readonly vpns: VpnConnections;
}

/** A Direct Connect gateway is attached by an association with it, and by no call of EC2's. */
function attachingFor({ call, context, tables }: Pick<Asked, 'call' | 'context' | 'tables'>): Attaching {
  return {
    attach: (id, gateway, resourceId) =>
      attach(id, { gateway, call, context, tables }, 'direct-connect-gateway', resourceId),
    detach: (id) => forget(id, tables),
    exists: async (gateway) => {
      const shown = await askMoto(context.moto, call, { Action: 'DescribeTransitGateways' });
      return shown.includes(`<transitGatewayId>${gateway}<`);
    },
  };
}

const attaching: Readonly<Record<string, (asked: Asked) => Promise<Answer | undefined>>> = {
  CreateTransitGatewayVpcAttachment: async (asked) => {
    const answer = await asked.context.moto.forward(asked.call);
    const id = attachmentIn(String(answer.body));
    if (id === undefined) return answer;
    await attach(id, { ...asked, gateway: gatewayIn(asked) }, 'vpc', asked.form.get('VpcId') ?? '');
    await tag(id, asked);
    return answer;
  },
  CreateVpnConnection: async (asked) => {
    const { form, call, context, vpns } = asked;
    const answer = await context.moto.forward(call);
    const vpn = /<vpnConnectionId>([^<]+)</.exec(String(answer.body))?.[1];
    if (vpn === undefined) return answer;
    vpns.created(vpn, form);
    if (form.get('TransitGatewayId') !== null)
      await attach(await attachmentOf(vpn, asked), { ...asked, gateway: gatewayIn(asked) }, 'vpn', vpn);
    return vpns.told(answer);
  },
  DescribeVpnConnections: async ({ call, context, vpns }) => vpns.told(await context.moto.forward(call)),
  ModifyVpnConnection: async ({ form, call, context, vpns }) => {
    const shown = await askMoto(context.moto, call, { Action: 'DescribeCustomerGateways' });
    return vpns.modified(form, (gateway) => shown.includes(`<customerGatewayId>${gateway}<`));
  },
  CreateCustomerGateway: async ({ form, call, context, vpns }) =>
    vpns.sameRouter(form) ?? vpns.routerCreated(form, await context.moto.forward(call)),
  DescribeCustomerGateways: async ({ call, context, vpns }) => vpns.routersTold(await context.moto.forward(call)),
  DeleteCustomerGateway: async ({ form, vpns }) => {
    const id = form.get('CustomerGatewayId') ?? '';
    const held = vpns.held(id);
    if (held === undefined) vpns.routerDeleted(id);
    return held;
  },
  CreateRoute: refuseUnattached,
  ReplaceRoute: refuseUnattached,
  CreateTransitGatewayPeeringAttachment: async ({ form, call, context, tables }) => {
    const [accountId, region] = [form.get('PeerAccountId') ?? '', form.get('PeerRegion') ?? ''];
    // Moto tells the other side of a peering only where somebody has asked for something before.
    await askMoto(context.moto, { accountId, region }, { Action: 'DescribeTransitGateways' });
    const answer = await context.moto.forward(call);
    const id = attachmentIn(String(answer.body));
    const [gateway, resourceId] = [form.get('TransitGatewayId') ?? '', form.get('PeerTransitGatewayId') ?? ''];
    if (id !== undefined)
      tables.attachments.set(id, { gateway, resourceId, resourceType: 'peering', available: false });
    return answer;
  },
  AcceptTransitGatewayPeeringAttachment: async ({ form, call, context, tables }) => {
    const answer = await context.moto.forward(call);
    const accepted = tables.attachments.get(form.get('TransitGatewayAttachmentId') ?? '');
    if (answer.status === 200 && accepted) accepted.available = true;
    return answer;
  },
  DescribeTransitGateways: async ({ form, tables }) => {
    const id = form.get('TransitGatewayIds.1') ?? form.get('TransitGatewayId.1') ?? '';
    const isPeer = [...tables.attachments.values()].some(
      (one) => one.resourceType === 'peering' && one.resourceId === id,
    );
    return isPeer ? existing(id) : undefined;
  },
  DescribeTransitGatewayVpcAttachments: async ({ form, tables }) => {
    const id = form.get('TransitGatewayAttachmentIds.1') ?? '';
    return tables.gone.has(id) ? gone(id) : undefined;
  },
  DeleteTransitGatewayVpcAttachment: detach,
  DeleteTransitGatewayPeeringAttachment: detach,
  DeleteVpnConnection: detach,
  DescribeTransitGatewayAttachments: async ({ form, call, context, tables }) =>
    directConnectIn(form, tables) ?? withAssociations(await context.moto.forward(call), call, tables),
  DeleteTransitGatewayRouteTable: async (asked) => {
    const { form, call, tables } = asked;
    const table = form.get('TransitGatewayRouteTableId') ?? '';
    const held = [...tables.attachments.keys()].some((id) => tables.associated(call, id) === table);
    return held ? refused('IncorrectState', `${table} has associations that are not deleted`) : undefined;
  },
  DeleteTransitGateway: async ({ form, tables }) => {
    const gateway = form.get('TransitGatewayId') ?? '';
    const held = [...tables.attachments.values()].some((one) => one.gateway === gateway);
    return held ? refused('IncorrectState', `${gateway} has non-deleted attachments`) : undefined;
  },
};

/**
 * A route of a VPC to a gateway that the VPC is not attached to. Source: the guide of transit gateways, "Transit
 * gateway VPC attachments": the route is added once the VPC is attached.
 */
async function refuseUnattached({ form, call, context, tables }: Asked): Promise<Answer | undefined> {
  const [gateway, table] = [form.get('TransitGatewayId'), form.get('RouteTableId') ?? ''];
  if (gateway === null) return undefined;
  const shown = await askMoto(context.moto, call, { Action: 'DescribeRouteTables', 'RouteTableId.1': table });
  const vpc = /<vpcId>([^<]+)</.exec(shown)?.[1];
  const isAttached = [...tables.attachments.values()].some(
    (one) => one.gateway === gateway && one.resourceId === vpc && one.available,
  );
  return isAttached
    ? undefined
    : refused('InvalidTransitGatewayID.NotFound', `The transitGateway ID '${gateway}' does not exist`);
}

/** A gateway that is there before the stack: its owner associates what is attached. */
function existing(id: string): Answer {
  const options =
    '<defaultRouteTableAssociation>disable</defaultRouteTableAssociation>' +
    '<defaultRouteTablePropagation>disable</defaultRouteTablePropagation>';
  const item = `<transitGatewayId>${id}</transitGatewayId><state>available</state><options>${options}</options>`;
  return answered('DescribeTransitGatewaysResponse', `<transitGatewaySet><item>${item}</item></transitGatewaySet>`);
}

/** EC2 shows an attachment for some time after it is gone, and the provider waits to see it so, with its options. */
function gone(id: string): Answer {
  const options = '<options><dnsSupport>enable</dnsSupport></options>';
  const item = `<transitGatewayAttachmentId>${id}</transitGatewayAttachmentId><state>deleted</state>${options}`;
  return answered(
    'DescribeTransitGatewayVpcAttachmentsResponse',
    `<transitGatewayVpcAttachments><item>${item}</item></transitGatewayVpcAttachments>`,
  );
}

function attachmentIn(text: string): string | undefined {
  return /<transitGatewayAttachmentId>([^<]+)</.exec(text)?.[1];
}

async function attachmentOf(vpn: string, { call, context }: Pick<Asked, 'call' | 'context'>): Promise<string> {
  const filter = { 'Filter.1.Name': 'resource-id', 'Filter.1.Value.1': vpn };
  const id = attachmentIn(
    await askMoto(context.moto, call, { Action: 'DescribeTransitGatewayAttachments', ...filter }),
  );
  if (id === undefined) throw new Error(`moto has no attachment for ${vpn}`);
  return id;
}

function gatewayIn({ form }: Pick<Asked, 'form'>): string {
  return form.get('TransitGatewayId') ?? '';
}

/** It is in the default tables of its gateway, as far as the gateway has some. */
async function attach(
  id: string,
  { gateway, call, context, tables }: Pick<Asked, 'call' | 'context' | 'tables'> & { readonly gateway: string },
  resourceType: Attached['resourceType'],
  resourceId: string,
): Promise<void> {
  tables.attachments.set(id, { gateway, resourceId, resourceType, available: true });
  const request = { Action: 'DescribeTransitGateways', 'TransitGatewayIds.1': gateway };
  const shown = await askMoto(context.moto, call, request);
  const option = (name: string): string | undefined => new RegExp(`<${name}>([^<]+)<`).exec(shown)?.[1];
  const [association, propagation] = [
    option('associationDefaultRouteTableId'),
    option('propagationDefaultRouteTableId'),
  ];
  if (option('defaultRouteTableAssociation') === 'enable' && association !== undefined)
    tables.associate(call, id, association);
  if (option('defaultRouteTablePropagation') === 'enable' && propagation !== undefined)
    tables.propagate(id, propagation);
}

/** Moto looks for the tags of a route table among those of an attachment. */
async function tag(id: string, { form, call, context }: Asked): Promise<void> {
  const tags = [...form].flatMap(([key, value]) => {
    const named = /^TagSpecifications?[.]1[.]Tags?[.](\d+[.](?:Key|Value))$/.exec(key)?.[1];
    return named === undefined ? [] : [[`Tag.${named}`, value] as const];
  });
  const asked = { Action: 'CreateTags', 'ResourceId.1': id, ...Object.fromEntries(tags) };
  if (tags.length > 0) await askMoto(context.moto, call, asked);
}

/** Attachments of Direct Connect gateways, which moto does not have, for who asks for them alone. */
function directConnectIn(form: URLSearchParams, { attachments }: TransitTables): Answer | undefined {
  if (filtered(form, 'resource-type')?.join() !== 'direct-connect-gateway') return undefined;
  const asked = (name: string, value: string): boolean => filtered(form, name)?.includes(value) ?? true;
  const items = [...attachments]
    .filter(([, { resourceType }]) => resourceType === 'direct-connect-gateway')
    .filter(([, { gateway, resourceId }]) => asked('transit-gateway-id', gateway) && asked('resource-id', resourceId))
    .map(
      ([id, { gateway, resourceId, resourceType }]) =>
        `<item><transitGatewayAttachmentId>${id}</transitGatewayAttachmentId><transitGatewayId>${gateway}` +
        `</transitGatewayId><resourceType>${resourceType}</resourceType><resourceId>${resourceId}</resourceId>` +
        '<state>available</state></item>',
    );
  return answered(
    'DescribeTransitGatewayAttachmentsResponse',
    `<transitGatewayAttachments>${items.join('')}</transitGatewayAttachments>`,
  );
}

/** It is gone: its associations and propagations with it. */
function forget(id: string, tables: TransitTables): void {
  tables.detach(id);
  tables.attachments.delete(id);
  tables.gone.add(id);
}

async function detach({ form, call, context, tables, vpns }: Asked): Promise<Answer> {
  const answer = await context.moto.forward(call);
  const vpn = form.get('VpnConnectionId');
  const named = form.get('TransitGatewayAttachmentId');
  if (answer.status === 200 && vpn !== null) vpns.deleted(vpn);
  for (const [id, { resourceId }] of tables.attachments) {
    if (answer.status !== 200 || (id !== named && resourceId !== vpn)) continue;
    forget(id, tables);
  }
  return answer;
}

/** Attachments are shown one after the other, and the association of each behind its id. */
function withAssociations(answer: Answer, call: Call, tables: TransitTables): Answer {
  const [head = '', ...rest] = String(answer.body)
    .replace(/<association>.*?<\/association>|<association\s*\/>/gs, '')
    .split('<transitGatewayAttachmentId>');
  const body = rest.map((part) => {
    const id = part.slice(0, part.indexOf('<'));
    const table = tables.associated(call, id);
    if (table === undefined) return part;
    const shown = `<state>associated</state><transitGatewayRouteTableId>${table}</transitGatewayRouteTableId>`;
    return part.replace('</transitGatewayAttachmentId>', `$&<association>${shown}</association>`);
  });
  return reworded(answer, [head, ...body].join('<transitGatewayAttachmentId>'));
}
