// Stores that stand in zones of their own: what is told of their subnets where the spec says the zones.
import type { Problem } from '../diagnostics/diagnostic';
import { child, type Pointer } from '../document/pointer';
import type { CodeName } from '../codes';
import { error } from '../diagnostics/problem';
import { earlierInZone, oneInEachZone, zoneOf, type Zoned } from '../facts/subnet-zones';
import { show } from '../terraform/display';
import type { Text } from '../terraform/value';

/** What stands in subnets, for messages. */
interface Standing {
  readonly code: CodeName;
  readonly at: Pointer;
  /** With its article: "a cluster". */
  readonly what: string;
  readonly subnets: readonly Text[];
  readonly help: string;
}

/** A use, of which the zones of the application's subnets matter. */
interface Placed {
  readonly network?: Zoned;
}

/** Each subnet must be in another zone: of two in one the second is told. */
export function zonesOfTheirOwn(
  { code, at, what, subnets, help }: Standing,
  { network: said = {} }: Placed,
): Problem[] {
  return subnets.flatMap((subnet): Problem[] => {
    const earlier = earlierInZone(subnet, subnets, said);
    const zone = zoneOf(subnet, said);
    if (earlier === undefined || zone === undefined) return [];
    const because = zoneNote(subnet);
    const message = `${show(subnet)} is in zone ${zone}, as ${show(earlier)} is: ${what} has one subnet in a zone`;
    return [error(code, at, message, { on: 'key', because, help })];
  });
}

/** The subnets must be in so many zones at least; silent where the zone of one is not known. */
export function zonesAtLeast(
  least: number,
  { code, at, what, subnets, help }: Standing,
  { network: said = {} }: Placed,
): Problem[] {
  const zones = oneInEachZone(subnets, said).length;
  const areKnown = subnets.every((subnet) => zoneOf(subnet, said) !== undefined);
  if (!areKnown || subnets.length < least || zones >= least) return [];
  const because = { pointer: '/spec/network/vpc/subnetZones', note: 'their zones' };
  const where = zones === 1 ? 'one zone' : `${zones} zones`;
  const message = `the ${subnets.length} subnets of ${what} are in ${where}`;
  return [
    error(code, at, message, {
      on: 'key',
      because,
      expected: `${least} Availability Zones`,
      found: String(zones),
      help,
    }),
  ];
}

function zoneNote(subnet: Text) {
  return { pointer: child('/spec/network/vpc/subnetZones', show(subnet)), note: 'its zone' };
}
