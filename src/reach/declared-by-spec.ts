// What a spec says of things that exist: its VPC and subnets, the VPCs that it is peered with, and where hosts are.
import { isZoneId } from '../aws/regions';
import { ownNetwork, type NormalNetwork, type OwnNetwork } from '../network/normal';
import { linkEndpoint } from '../network/private-link-normal';
import { zoneOf } from '../facts/subnet-zones';
import { namedSubnets } from '../network/named-ids';
import { waysOf } from '../network/way';
import type { Declared } from './declared';
import { mergeDeclared } from './merge-declared';
import { kept } from '../network/kept';

/** What is known of networks that exist: what AWS answered counts, and what the spec says beside it. */
export function declaredFor(network: NormalNetwork | undefined, live: Declared = {}): Declared {
  return mergeDeclared(declaredBy(network), live);
}

/** A shared network says nothing itself: the stack that it belongs to does. */
function declaredBy(network: NormalNetwork | undefined): Declared {
  const own = ownNetwork(network);
  if (!own) return {};
  return {
    vpcs: Object.fromEntries(vpcsOf(own)),
    subnets: Object.fromEntries(subnetsOf(own)),
    acceptances: Object.fromEntries(acceptancesOf(own)),
    places: placesOf(own),
  };
}

/** What others do shows in no configuration; what Terraform accepts does. */
function acceptancesOf({ privateLink }: OwnNetwork) {
  return kept(privateLink).flatMap(([name, { service, acceptance }]) => {
    const endpoint = linkEndpoint(name);
    const said = {
      pending: undefined,
      accepted: `the owner of ${service} has accepted ${endpoint}`,
      automatic: `${service} takes each endpoint by itself`,
      terraform: undefined,
    }[acceptance];
    return said === undefined ? [] : [[endpoint, { unknown: `the spec alone says that ${said}` }] as const];
  });
}

/** Zones by their ids alone: answers of AWS have those, and a letter next to an id would look like another zone. */
function subnetsOf(network: OwnNetwork) {
  const { vpc } = network;
  const { id } = vpc;
  if (id === undefined || vpc.create) return [];
  return namedSubnets(network).map((subnet) => {
    const zone = zoneOf(subnet, vpc);
    return [subnet, { vpc: id, ...(zone !== undefined && isZoneId(zone) && { zone }) }] as const;
  });
}

function vpcsOf({ vpc: { id, cidrs }, peering = {} }: OwnNetwork) {
  const own = id === undefined ? [] : [[id, { ...(cidrs && { cidrs }) }] as const];
  const peers = Object.values(peering).map(
    ({ vpc, cidrs, region }) => [vpc, { cidrs, ...(region !== undefined && { region }) }] as const,
  );
  return [...own, ...peers];
}

function placesOf(network: OwnNetwork) {
  return waysOf(network).flatMap(({ hosts, cidrs, endpoint, privateName }) =>
    hosts.map((names) => ({
      names,
      cidrs,
      ...(endpoint !== undefined && { endpoint }),
      ...(privateName && { privateName }),
    })),
  );
}
