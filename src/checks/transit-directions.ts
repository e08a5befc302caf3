// Whether the gateway's route tables connect the VPC with what else is attached: traffic is looked up in the table that
// its own attachment is associated with, in both directions.
import type { RoutingOfAnAttachment } from '../../generated/application';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import type { Pointer } from '../document/pointer';
import { holds, isRange } from '../network/ipv4';
import type { NormalVpc } from '../network/normal';
import { applicationRanges, knownRanges } from '../network/ranges';
import type { NormalTransitGateway } from '../network/transit/normal';

/** What is attached to the gateway, and the tables that it has to do with. */
export interface Attached {
  readonly at: Pointer;
  /** For people: `site frankfurt`. */
  readonly who: string;
  readonly cidrs: readonly string[];
  readonly routing: RoutingOfAnAttachment;
  /** What has the VPC's table know it. */
  readonly mend: (table: string) => string;
}

/** Both directions, each by propagation or a static route. */
export function directions(attached: Attached, gateway: NormalTransitGateway, vpc: NormalVpc): Problem[] {
  const { routeTable: own } = gateway;
  if (!own) return [];
  const { at, who, cidrs, routing, mend } = attached;
  if (leads(own.associate, routing, cidrs, gateway)) return wayBack(attached, own, gateway, vpc);
  return [noRoute({ at, from: 'the VPC', table: own.associate, to: who, help: mend(own.associate) }, gateway)];
}

/** From what is attached to the VPC, which has to do with its own tables. */
export function wayBack(
  { at, who, routing }: Pick<Attached, 'at' | 'who' | 'routing'>,
  own: RoutingOfAnAttachment,
  gateway: NormalTransitGateway,
  vpc: NormalVpc,
): Problem[] {
  const table = routing.associate;
  if (leads(table, own, knownRanges(applicationRanges(vpc)), gateway)) return [];
  return [noRoute({ at, from: who, table, to: 'the VPC', help: `add "${table}" to "propagate" of the VPC` }, gateway)];
}

interface NoRoute {
  readonly at: Pointer;
  readonly from: string;
  readonly table: string;
  readonly to: string;
  readonly help: string;
}

/** Of an existing gateway more may be there than is said. */
function noRoute({ at, from, table, to, help }: NoRoute, { create }: NormalTransitGateway): Problem {
  const tell = create ? error : warning;
  const message = `traffic of ${from} is looked up in "${table}", which has no route to ${to}`;
  return tell('FLK3472', at, message, { on: 'key', help });
}

function leads(
  table: string,
  { propagate }: RoutingOfAnAttachment,
  ranges: readonly string[],
  { create }: NormalTransitGateway,
): boolean {
  if (propagate.includes(table)) return true;
  const routes = Object.keys(new Map(Object.entries(create?.routeTables ?? {})).get(table)?.routes ?? {});
  return ranges.length > 0 && ranges.every((range) => routes.some((route) => isRange(route) && holds(route, range)));
}
