// What `spec.network.transitGateway` means when it is not said.
import type {
  AttachmentOfAnotherVPC,
  PeerOfTheGateway,
  RouteTablesOfTheGateway,
  RoutingOfAnAttachment,
  ShareOfTheGateway,
  TransitGateway,
  TransitGatewayCreation,
} from '../../../generated/application';

export type NormalAttachment = AttachmentOfAnotherVPC & Required<Pick<AttachmentOfAnotherVPC, 'accept'>>;

export type NormalTransitCreation = Omit<TransitGatewayCreation, 'attachments' | 'share'> &
  Required<Pick<TransitGatewayCreation, 'asn' | 'acceptAttachments'>> & {
    readonly routeTables: RouteTablesOfTheGateway;
    readonly attachments?: Readonly<Record<string, NormalAttachment>>;
    readonly share?: Required<ShareOfTheGateway>;
  };

export type NormalPeer = PeerOfTheGateway & Required<Pick<PeerOfTheGateway, 'accepted' | 'remove'>>;

export type NormalTransitGateway = Omit<TransitGateway, 'create' | 'peers'> &
  Required<Pick<TransitGateway, 'applianceMode'>> & {
    readonly create?: NormalTransitCreation;
    readonly peers?: Readonly<Record<string, NormalPeer>>;
  };

export function transitDefaults({ create, peers, ...given }: TransitGateway): NormalTransitGateway {
  const created = create && creationDefaults(create);
  const routeTable = given.routeTable ?? created?.routing;
  return {
    applianceMode: false,
    ...given,
    ...(routeTable && { routeTable }),
    ...(created && { create: created.create }),
    ...(peers && { peers: peerDefaults(peers, routeTable) }),
  };
}

function peerDefaults(
  given: Readonly<Record<string, PeerOfTheGateway>>,
  routeTable: RoutingOfAnAttachment | undefined,
): Record<string, NormalPeer> {
  return Object.fromEntries(
    Object.entries(given).map(([name, peer]) => [
      name,
      { accepted: false, remove: false, ...(routeTable && { routeTable }), ...peer },
    ]),
  );
}

interface Created {
  readonly create: NormalTransitCreation;
  /** That of attachments for which nothing is said; absent where several tables leave it open. */
  readonly routing?: RoutingOfAnAttachment;
}

function creationDefaults({ attachments, share, ...given }: TransitGatewayCreation): Created {
  const routeTables = given.routeTables ?? { main: {} };
  const [only, ...others] = Object.keys(routeTables);
  const table = given.defaultRouteTable ?? (others.length === 0 ? only : undefined);
  const routing = table === undefined ? undefined : { associate: table, propagate: [table] };
  const create: NormalTransitCreation = {
    asn: 64512,
    acceptAttachments: false,
    ...given,
    routeTables,
    ...(table !== undefined && { defaultRouteTable: table }),
    ...(share && { share: { external: false, ...share } }),
    ...(attachments && { attachments: attachmentDefaults(attachments, routing) }),
  };
  return { create, ...(routing && { routing }) };
}

function attachmentDefaults(
  given: Readonly<Record<string, AttachmentOfAnotherVPC>>,
  routeTable: RoutingOfAnAttachment | undefined,
): Record<string, NormalAttachment> {
  return Object.fromEntries(
    Object.entries(given).map(([name, attachment]) => [
      name,
      { accept: false, ...(routeTable && { routeTable }), ...attachment },
    ]),
  );
}
