// The zones of existing subnets, as far as the spec says them.
import { own } from '../document/own';
import type { Text } from '../terraform/value';

/** Whoever may say them: the section of a VPC, and the network of an application. */
export interface Zoned {
  /** The id of a subnet → its zone: all by letters, or all by ids. */
  readonly subnetZones?: Readonly<Record<string, string>>;
}

/** The zone of a subnet; undefined where nobody says it. */
export function zoneOf(subnet: Text, { subnetZones = {} }: Zoned): string | undefined {
  return typeof subnet === 'string' ? own(subnetZones, subnet) : undefined;
}

/** The subnets without those whose zone an earlier one has. */
export function oneInEachZone<Subnet extends Text>(subnets: readonly Subnet[], said: Zoned): readonly Subnet[] {
  return subnets.filter((subnet) => earlierInZone(subnet, subnets, said) === undefined);
}

/** The first of the subnets that is known to be in the same zone, where that is another one. */
export function earlierInZone(subnet: Text, subnets: readonly Text[], said: Zoned): Text | undefined {
  const zone = zoneOf(subnet, said);
  const first = zone === undefined ? subnet : subnets.find((one) => zoneOf(one, said) === zone);
  return first === subnet ? undefined : first;
}
