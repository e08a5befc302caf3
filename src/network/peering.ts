// VPC peering: the connection, its acceptance, the DNS options and the routes of both sides, and what the peer's
// security group takes; for what somebody else has to do, an output. Terraform's addresses hold what AWS knows the
// thing by and never the name that the spec has for the peering, so that another name moves nothing.
import { terraformName } from '../aws/naming';
import { child } from '../document/pointer';
import { foldFacts, type Facts } from '../facts/facts';
import type { StackIdentity } from '../facts/identity';
import { address, attribute, resource, type AnyResource } from '../terraform/resource';
import { join, type Text } from '../terraform/value';
import { ensured } from '../text/ensured';
import { peeredWith, type Peered, type PeeringGround } from './peered';
import { ownersPart } from './peering-handover';
import { needsBeyond } from './peering-need';
import { privateRoutes } from './private-route';
import { applicationRanges, ownRanges, type OwnRange } from './ranges';
import { groupPeer, portsOf, ruleArguments, unique } from './security-groups';

/** Everything that `spec.network.peering` asks for. */
export function peeringFacts(at: PeeringGround): Facts {
  return foldFacts(peeredWith(at.network, at.identity.home).map((peered) => onePeering(peered, at)));
}

/** Of what is to be removed the provider stays, for Terraform removes through it. */
function onePeering(peered: Peered, at: PeeringGround): Facts {
  const { side, peering } = peered;
  const providers = side.made === 'elsewhere' ? [side.alias] : [];
  if (peering.remove) return { providers };
  const connection = connectionOf(peered, at);
  if (side.made === 'by its owner') {
    const own = ownRoutes(peered, attribute(connection, 'id'), at);
    return { resources: [connection, ...own], outputs: [ownersPart(peered, attribute(connection, 'id'), at)] };
  }
  const accepter = side.made === 'elsewhere' ? accepterOf(peered, connection, at) : undefined;
  const active = accepter ?? connection;
  const id = attribute(active, 'id');
  return {
    providers,
    resources: [
      connection,
      ...(accepter ? [accepter] : []),
      ...options(peered, id),
      ...ownRoutes(peered, id, at),
      ...routesBack(peered, id, at),
      ...peerRules(peered, active, at),
    ],
  };
}

/**
 * The request. AWS accepts it by itself within one account and Region only. Source: the provider's documents,
 * aws_vpc_peering_connection, `auto_accept`.
 */
function connectionOf(peered: Peered, { ground, identity }: PeeringGround) {
  const { pointer, peering, region, accountId, side } = peered;
  const { home } = identity;
  return resource('aws_vpc_peering_connection', terraformName(peering.vpc), child(pointer, 'vpc'), {
    vpc_id: ensured(ground.vpc, 'a peering without a VPC'),
    peer_vpc_id: peering.vpc,
    ...(accountId !== home.accountId && { peer_owner_id: accountId }),
    ...(region !== home.region && { peer_region: region }),
    auto_accept: side.made === 'here',
    tags: tagsOf(peered, identity),
  });
}

function accepterOf(peered: Peered, connection: AnyResource, { identity }: PeeringGround) {
  const { peering, pointer } = peered;
  return resource(
    'aws_vpc_peering_connection_accepter',
    terraformName(peering.vpc),
    pointer,
    { vpc_peering_connection_id: attribute(connection, 'id'), auto_accept: true, tags: tagsOf(peered, identity) },
    through(peered),
  );
}

const tagsOf = ({ name }: Peered, identity: StackIdentity) => ({ Name: `${identity.name}-${name}` });

/** The provider of the other side. */
function through({ side }: Peered): { readonly provider?: string } {
  return side.made === 'elsewhere' ? { provider: side.alias.name } : {};
}

/**
 * Each side sets its own, on a connection that is active. They are there when they are off as well: without them AWS
 * keeps what was set before. Source: the provider's documents, aws_vpc_peering_connection_options.
 */
function options(peered: Peered, id: Text): AnyResource[] {
  const { pointer, peering } = peered;
  const type = 'aws_vpc_peering_connection_options';
  const [label, cause] = [terraformName(peering.vpc), child(pointer, 'dns')];
  const said = { allow_remote_vpc_dns_resolution: peering.dns };
  const on = { vpc_peering_connection_id: id };
  return [
    resource(type, `${label}_requester`, cause, { ...on, requester: said }),
    resource(type, `${label}_accepter`, cause, { ...on, accepter: said }, through(peered)),
  ];
}

/** From each of the application's route tables to each range of the peer. */
function ownRoutes({ pointer, peering }: Peered, id: Text, { ground }: PeeringGround): AnyResource[] {
  return peering.cidrs.flatMap((cidr) =>
    privateRoutes(ground, {
      cause: child(pointer, 'cidrs'),
      route: { destination_cidr_block: cidr, vpc_peering_connection_id: id },
    }),
  );
}

/** From each of the peer's route tables to each range of the application's VPC. */
function routesBack(peered: Peered, id: Text, { network }: PeeringGround): AnyResource[] {
  const { pointer, peering } = peered;
  const tables = ensured(peering.routeTables, 'a peering without a way back');
  return tables.flatMap((table) =>
    ownRanges(network.vpc).map(({ cidr, label }) =>
      resource(
        'aws_route',
        `${terraformName(table)}_${label}`,
        child(pointer, 'routeTables'),
        { route_table_id: table, destination_cidr_block: cidr, vpc_peering_connection_id: id },
        through(peered),
      ),
    ),
  );
}

/** What the peer's group takes from the application; AWS knows a group of the other side when the peering is active. */
function peerRules(peered: Peered, active: AnyResource, at: PeeringGround): AnyResource[] {
  const { pointer, peering } = peered;
  const { securityGroup } = peering;
  if (securityGroup === undefined) return [];
  const cause = child(pointer, 'securityGroup');
  const rules = needsBeyond(peered, at).flatMap((need) =>
    senders(peered, at).map((peer) => {
      const ports = portsOf(need);
      const name = terraformName(securityGroup, peer.label, String(ports[0]));
      const said = {
        security_group_id: securityGroup,
        ...ruleArguments({ peer, ports, cause, purpose: need.purpose }),
      };
      const options = { ...through(peered), dependsOn: [address(active)] };
      return resource('aws_vpc_security_group_ingress_rule', name, cause, said, options);
    }),
  );
  return unique(rules);
}

/**
 * Whom rules of the peer name: the application's groups, or its ranges across Regions, where groups are not known.
 * Source: the VPC peering guide, "Update your security groups to reference peer security groups".
 */
function senders({ region, accountId }: Peered, { network, groups, identity: { home } }: PeeringGround) {
  if (region !== home.region)
    return applicationRanges(network.vpc).map(({ cidr, label }: OwnRange) => ({ cidr, label }));
  return groups.map((group) => ({
    group: accountId === home.accountId ? group : join(`${home.accountId}/`, group),
    label: groupPeer(group).label,
  }));
}
