// VPCs of others that are attached to a created gateway: what the table of the application's VPC sends there must be
// answered, by the table that the attachment is associated with.
import type { Problem } from '../diagnostics/diagnostic';
import { child } from '../document/pointer';
import { ownNetwork } from '../network/normal';
import { applicationRanges, knownRanges } from '../network/ranges';
import { transitAt } from '../network/transit/gateway';
import type { NormalTransitCreation } from '../network/transit/normal';
import type { NetworkCheck } from './network-check';
import { wayBack } from './transit-directions';

export const transitAttachments: NetworkCheck = ({ network: given }) => {
  const network = ownNetwork(given);
  const { create, routeTable } = { ...network?.transitGateway };
  if (!network?.transitGateway || !create || !routeTable) return [];
  const { transitGateway: gateway, vpc } = network;
  const isRangeKnown = knownRanges(applicationRanges(vpc)).length > 0;
  return Object.entries(create.attachments ?? {}).flatMap(([name, attachment]): Problem[] => {
    const { routeTable: routing } = attachment;
    if (!routing) return [];
    const cidrs = rangesTo(name, routeTable.associate, create);
    if (cidrs.length === 0 && !routing.propagate.includes(routeTable.associate)) return [];
    // A route of that table may hold the VPC's ranges, whatever they are.
    if (!isRangeKnown && routesOf(routing.associate, create).length > 0) return [];
    const at = child(transitAt, 'create', 'attachments', name);
    return wayBack({ at, who: `attachment ${name}`, routing }, routeTable, gateway, vpc);
  });
};

function routesOf(table: string, { routeTables }: NormalTransitCreation): [range: string, target: string][] {
  return Object.entries(new Map(Object.entries(routeTables)).get(table)?.routes ?? {});
}

/** What a table sends to the attachment by static routes. */
function rangesTo(name: string, table: string, create: NormalTransitCreation): string[] {
  return routesOf(table, create).flatMap(([range, target]) => (target === name ? [range] : []));
}
