// Associations of Direct Connect gateways with transit gateways, which moto knows nothing of. A Direct Connect gateway
// is taken to be there, of the account that asks.
// Sources: the API of Direct Connect, CreateDirectConnectGatewayAssociation, UpdateDirectConnectGatewayAssociation and
// DescribeDirectConnectGatewayAssociations; the Direct Connect guide, "Direct Connect quotas" (prefixes of a transit
// gateway). That two gateways have one association, and
// that a prefix is neither added twice nor taken away where it is not, is our reading.
import { json, refuse } from './call';
import type { Answer, Call } from './message';

/** What the double of transit gateways does for an association. */
export interface Attaching {
  readonly attach: (id: string, gateway: string, directConnectGateway: string) => Promise<void>;
  readonly detach: (id: string) => void;
  /** Whether the transit gateway is there. */
  readonly exists: (gateway: string) => Promise<boolean>;
}

export interface DirectConnect {
  readonly answer: (call: Call, attaching: Attaching) => Promise<Answer | undefined>;
}

interface Association {
  readonly gateway: string;
  readonly directConnectGateway: string;
  readonly attachment: string;
  readonly owner: string;
  readonly region: string;
  readonly prefixes: Set<string>;
  /** Times that it is still shown while it ends: AWS takes minutes. */
  ending?: number;
}

interface Request {
  readonly associationId?: string;
  readonly directConnectGatewayId?: string;
  readonly gatewayId?: string;
  readonly addAllowedPrefixesToDirectConnectGateway?: readonly { readonly cidr: string }[];
  readonly removeAllowedPrefixesToDirectConnectGateway?: readonly { readonly cidr: string }[];
}

/** Of IPv4 and IPv6 together. */
const mostPrefixes = 200;

export function directConnect(): DirectConnect {
  const associations = new Map<string, Association>();
  let last = 0;
  const create = async (request: Request, call: Call, { attach, exists }: Attaching): Promise<Answer> => {
    const { directConnectGatewayId = '', gatewayId = '' } = request;
    if (!(await exists(gatewayId))) return unable(`Gateway ${gatewayId} does not exist.`);
    const same = (one: Association): boolean =>
      one.gateway === gatewayId && one.directConnectGateway === directConnectGatewayId;
    if ([...associations.values()].some(same)) return unable(`Gateway ${gatewayId} is already associated.`);
    last += 1;
    const digits = last.toString(16).padStart(12, '0');
    const [id, attachment] = [`0a1b2c3d-4e5f-4071-8293-${digits}`, `tgw-attach-0dc00${digits}`];
    const association: Association = {
      gateway: gatewayId,
      directConnectGateway: directConnectGatewayId,
      attachment,
      owner: call.accountId,
      region: call.region,
      prefixes: new Set(),
    };
    const refusal = changed(association, request);
    if (refusal) return refusal;
    associations.set(id, association);
    await attach(attachment, gatewayId, directConnectGatewayId);
    return one(id, association, 'associating');
  };
  const operations: Readonly<
    Record<string, (request: Request, call: Call, at: Attaching) => Answer | Promise<Answer>>
  > = {
    CreateDirectConnectGatewayAssociation: create,
    DescribeDirectConnectGatewayAssociations: ({ associationId = '' }) => {
      const found = associations.get(associationId);
      if (found?.ending === 0) associations.delete(associationId);
      if (!found || found.ending === 0) return json({ directConnectGatewayAssociations: [] });
      if (found.ending !== undefined) found.ending -= 1;
      const state = found.ending === undefined ? 'associated' : 'disassociating';
      return json({ directConnectGatewayAssociations: [shown(associationId, found, state)] });
    },
    UpdateDirectConnectGatewayAssociation: (request) => {
      const { associationId = '' } = request;
      const found = associations.get(associationId);
      if (!found || found.ending !== undefined) return unable(`Association ${associationId} does not exist.`);
      return changed(found, request) ?? one(associationId, found, 'updating');
    },
    DeleteDirectConnectGatewayAssociation: ({ associationId = '' }, _, { detach }) => {
      const found = associations.get(associationId);
      if (!found || found.ending !== undefined) return unable(`Association ${associationId} does not exist.`);
      found.ending = 1;
      detach(found.attachment);
      return one(associationId, found, 'disassociating');
    },
  };
  return {
    answer: async (call, attaching) =>
      operations[call.target.operation]?.(JSON.parse(call.body.toString()) as Request, call, attaching),
  };
}

/** Changes nothing when it refuses. */
function changed({ prefixes }: Association, request: Request): Answer | undefined {
  const added = (request.addAllowedPrefixesToDirectConnectGateway ?? []).map(({ cidr }) => cidr);
  const removed = (request.removeAllowedPrefixesToDirectConnectGateway ?? []).map(({ cidr }) => cidr);
  if (added.some((one) => prefixes.has(one)) || removed.some((one) => !prefixes.has(one)))
    return unable('A prefix is there already, or is not there to be removed.');
  if (prefixes.size + added.length - removed.length > mostPrefixes)
    return unable(`No more than ${mostPrefixes} prefixes can be allowed.`);
  for (const cidr of removed) prefixes.delete(cidr);
  for (const cidr of added) prefixes.add(cidr);
  return undefined;
}

function unable(message: string): Answer {
  return refuse({ code: 'DirectConnectClientException', message });
}

function one(id: string, association: Association, state: string): Answer {
  return json({ directConnectGatewayAssociation: shown(id, association, state) });
}

function shown(id: string, { gateway, directConnectGateway, owner, region, prefixes }: Association, state: string) {
  return {
    associationId: id,
    associationState: state,
    directConnectGatewayId: directConnectGateway,
    directConnectGatewayOwnerAccount: owner,
    associatedGateway: { id: gateway, type: 'transitGateway', ownerAccount: owner, region },
    allowedPrefixesToDirectConnectGateway: [...prefixes].map((cidr) => ({ cidr })),
  };
}
