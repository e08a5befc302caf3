// A packet, where it is, and where it comes out.
import type { PortRange } from './filters';
import { assumed, faultOf, type Answer, type Hop, type HopKind, type Step } from './hop';
import { byId, type Network } from './network';
import type { Party } from './party';
import type { Id, Unknown } from './topology';

export interface Packet {
  readonly from: Party;
  readonly to: Party;
  readonly ports: PortRange;
  readonly way: Hop['way'];
}

/** A network interface in a subnet, and how the packet got there. */
export interface Spot {
  readonly subnet: Id;
  /** By an interface of the job's or of a store's, through a transit gateway, or with another address through a NAT. */
  readonly by: 'interface' | 'transit' | 'nat';
  /** Gateways that it has passed. */
  readonly passed: number;
}

/** Where a packet comes out. */
export type Arrival =
  | {
      readonly kind: 'vpc';
      readonly vpc: Id;
      /** The subnet that it came from within the VPC. */
      readonly from?: Id;
      /** Whether the groups of the sender are known there. */
      readonly groups: Answer;
    }
  | { readonly kind: 'service' }
  | { readonly kind: 'internet'; readonly nat?: Id }
  | { readonly kind: 'site'; readonly attachment: Id };

/** A path that passes more gateways than this goes round in circles. */
export const mostGateways = 12;

/** Out of sight: what is beyond is not known. */
export function lost(kind: HopKind, at: Id, why: Unknown, way: Hop['way']): Step<never> {
  return { hops: [{ kind, way, at, verdict: assumed(why) }] };
}

/** It does not serve, as AWS says, or nobody has told of it. */
export function withoutIt({ topology }: Network, kind: HopKind, id: Id, way: Hop['way']): Step<never> {
  const faulty = byId(topology.faulty).get(id);
  if (faulty) return { hops: [{ kind, way, at: id, verdict: faultOf(faulty) }] };
  return lost(kind, id, { unknown: `${id} is not declared` }, way);
}
