// The route tables of transit gateways: what is associated with them, what they learn from, and their static routes. A
// table of a gateway that exists before the stack is known by nothing but its id.
// Sources: the API of EC2, AssociateTransitGatewayRouteTable, EnableTransitGatewayRouteTablePropagation,
// CreateTransitGatewayRoute; the guide of transit gateways, "Transit gateway route tables": one association for each
// attachment, none and no route before it is available, and a route whose attachment is gone drops what it takes.
import { answered, filtered, refused } from './ec2';
import type { Answer, Place } from './message';

/** What is attached to a gateway, as long as anybody knows of it. */
export interface Attached {
  readonly gateway: string;
  readonly resourceId: string;
  readonly resourceType: 'vpc' | 'vpn' | 'peering' | 'direct-connect-gateway';
  available: boolean;
}

export interface TransitTables {
  /** Answers what is about tables; undefined for anything else. */
  readonly answer: (form: URLSearchParams, place: Place) => Answer | undefined;
  /** By its id; a peering has one id on both sides. */
  readonly attachments: Map<string, Attached>;
  /** Ids of attachments that are deleted. */
  readonly gone: Set<string>;
  readonly associate: (place: Place, attachment: string, table: string) => void;
  readonly propagate: (attachment: string, table: string) => void;
  /** The table that traffic from an attachment is looked up in, on the side of one account and Region. */
  readonly associated: (place: Place, attachment: string) => string | undefined;
  /** Associations and propagations go with what is attached, and its routes stay. */
  readonly detach: (attachment: string) => void;
}

interface Tables {
  readonly attachments: Map<string, Attached>;
  /** `<account> <Region> <attachment>` → table. */
  readonly associations: Map<string, string>;
  /** `<table> <attachment>`. */
  readonly propagations: Set<string>;
  /** `<table> <range>` → attachment; undefined drops what goes there. */
  readonly routes: Map<string, string | undefined>;
}

export function transitTables(): TransitTables {
  const tables: Tables = {
    attachments: new Map(),
    associations: new Map(),
    propagations: new Set(),
    routes: new Map(),
  };
  const { attachments, associations, propagations } = tables;
  return {
    answer: (form, place) => operations[form.get('Action') ?? '']?.(form, place, tables),
    attachments,
    gone: new Set(),
    associate: (place, attachment, table) => void associations.set(sideOf(place, attachment), table),
    propagate: (attachment, table) => void propagations.add(`${table} ${attachment}`),
    associated: (place, attachment) => associations.get(sideOf(place, attachment)),
    detach: (attachment) => {
      for (const side of associations.keys()) if (side.endsWith(` ${attachment}`)) associations.delete(side);
      for (const one of propagations) if (one.endsWith(` ${attachment}`)) propagations.delete(one);
    },
  };
}

const sideOf = ({ accountId, region }: Place, attachment: string): string => `${accountId} ${region} ${attachment}`;

type Operation = (form: URLSearchParams, place: Place, tables: Tables) => Answer;

const operations: Readonly<Record<string, Operation>> = {
  AssociateTransitGatewayRouteTable: (form, place, tables) => {
    const { table, attachment } = named(form);
    const side = sideOf(place, attachment);
    if (!tables.attachments.get(attachment)?.available) return notAvailable(attachment);
    if (tables.associations.has(side))
      return refused('Resource.AlreadyAssociated', `Transit Gateway Attachment ${attachment} is already associated.`);
    tables.associations.set(side, table);
    return said(form, 'association', relation(attachment, tables, 'associating'));
  },
  DisassociateTransitGatewayRouteTable: (form, place, tables) => {
    const { table, attachment } = named(form);
    const side = sideOf(place, attachment);
    if (tables.associations.get(side) !== table)
      return refused('InvalidAssociation.NotFound', `${attachment} is not associated with ${table}.`);
    tables.associations.delete(side);
    return said(form, 'association', relation(attachment, tables, 'disassociating'));
  },
  GetTransitGatewayRouteTableAssociations: (form, place, tables) => {
    const found = [...tables.associations]
      .filter(([side, table]) => table === named(form).table && side.startsWith(sideOf(place, '')))
      .map(([side]) => side.slice(sideOf(place, '').length));
    return listed(form, 'associations', found, tables, 'associated');
  },
  EnableTransitGatewayRouteTablePropagation: (form, _, tables) => {
    const { table, attachment } = named(form);
    const known = tables.attachments.get(attachment);
    if (!known?.available) return notAvailable(attachment);
    if (known.resourceType === 'peering')
      return refused('InvalidParameterValue', `Peering attachment ${attachment} does not support propagation.`);
    tables.propagations.add(`${table} ${attachment}`);
    return said(form, 'propagation', relation(attachment, tables, 'enabling'));
  },
  DisableTransitGatewayRouteTablePropagation: (form, _, tables) => {
    const { table, attachment } = named(form);
    if (!tables.propagations.delete(`${table} ${attachment}`))
      return refused('TransitGatewayRouteTablePropagation.NotFound', `${table} learns nothing from ${attachment}.`);
    return said(form, 'propagation', relation(attachment, tables, 'disabling'));
  },
  GetTransitGatewayRouteTablePropagations: (form, _, tables) => {
    const { table } = named(form);
    const found = [...tables.propagations]
      .filter((one) => one.startsWith(`${table} `))
      .map((one) => one.slice(table.length + 1));
    return listed(form, 'transitGatewayRouteTablePropagations', found, tables, 'enabled');
  },
  CreateTransitGatewayRoute: (form, _, tables) => {
    const { table, attachment, range } = named(form);
    const drops = form.get('Blackhole') === 'true';
    if (!drops && !tables.attachments.get(attachment)?.available) return notAvailable(attachment);
    if (tables.routes.has(`${table} ${range}`))
      return refused('RouteAlreadyExists', `The route identified by ${range} already exists.`);
    tables.routes.set(`${table} ${range}`, drops ? undefined : attachment);
    return said(form, 'route', route(range, tables.routes.get(`${table} ${range}`), tables));
  },
  DeleteTransitGatewayRoute: (form, _, tables) => {
    const { table, range } = named(form);
    const to = tables.routes.get(`${table} ${range}`);
    if (!tables.routes.delete(`${table} ${range}`))
      return refused('InvalidRoute.NotFound', `No route with destination-cidr-block ${range} in ${table}.`);
    return said(form, 'route', route(range, to, tables).replace(/<state>[^<]*</, '<state>deleted<'));
  },
  SearchTransitGatewayRoutes: (form, _, tables) => {
    const { table } = named(form);
    const exactly = filtered(form, 'route-search.exact-match');
    const items = [...tables.routes]
      .map(([key, to]) => ({ in: key.split(' ')[0], range: key.slice(key.indexOf(' ') + 1), to }))
      .filter((one) => one.in === table && (exactly === undefined || exactly.includes(one.range)))
      .map(({ range, to }) => `<item>${route(range, to, tables)}</item>`);
    return said(form, 'routeSet', items.join(''), '<additionalRoutesAvailable>false</additionalRoutesAvailable>');
  },
};

/** What a request is about. */
function named(form: URLSearchParams): { readonly table: string; readonly attachment: string; readonly range: string } {
  return {
    table: form.get('TransitGatewayRouteTableId') ?? '',
    attachment: form.get('TransitGatewayAttachmentId') ?? '',
    range: form.get('DestinationCidrBlock') ?? '',
  };
}

function said(form: URLSearchParams, element: string, inner: string, more = ''): Answer {
  return answered(`${form.get('Action') ?? ''}Response`, `<${element}>${inner}</${element}>${more}`);
}

function notAvailable(attachment: string): Answer {
  return refused('IncorrectState', `${attachment} is in invalid state`);
}

function relation(attachment: string, { attachments }: Tables, state: string): string {
  const { resourceId = '', resourceType = '' } = attachments.get(attachment) ?? {};
  return (
    `<transitGatewayAttachmentId>${attachment}</transitGatewayAttachmentId><resourceId>${resourceId}</resourceId>` +
    `<resourceType>${resourceType}</resourceType><state>${state}</state>`
  );
}

function listed(
  form: URLSearchParams,
  element: string,
  found: readonly string[],
  tables: Tables,
  state: string,
): Answer {
  const wanted = filtered(form, 'transit-gateway-attachment-id');
  const items = found
    .filter((attachment) => wanted === undefined || wanted.includes(attachment))
    .map((attachment) => `<item>${relation(attachment, tables, state)}</item>`);
  return said(form, element, items.join(''));
}

function route(range: string, to: string | undefined, { attachments }: Tables): string {
  const known = to === undefined ? undefined : attachments.get(to);
  const state = known?.available ? 'active' : 'blackhole';
  const ends = known
    ? `<item><resourceId>${known.resourceId}</resourceId><resourceType>${known.resourceType}</resourceType>` +
      `<transitGatewayAttachmentId>${to}</transitGatewayAttachmentId></item>`
    : '';
  return (
    `<destinationCidrBlock>${range}</destinationCidrBlock><state>${state}</state><type>static</type>` +
    `<transitGatewayAttachments>${ends}</transitGatewayAttachments>`
  );
}
