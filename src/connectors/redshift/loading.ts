// COPY and UNLOAD of what the stack creates: with enhanced VPC routing they go through the VPC, not from the job.
import type { Problem } from '../../diagnostics/diagnostic';
import { info } from '../../diagnostics/problem';
import type { Pointer } from '../../document/pointer';
import type { Use } from '../connector';
import type { NormalCluster, NormalWorkgroup } from './normal';

/** The group that is made for a store takes its clients and lets nothing out (`storePlacementOf`). */
export function loading({ vpc }: NormalCluster | NormalWorkgroup, { network }: Use, pointer: Pointer): Problem[] {
  if (network?.createsGroups !== true || vpc?.securityGroups !== undefined) return [];
  const message = 'COPY and UNLOAD have no way to S3: they go through the VPC, and the security group lets nothing out';
  const help = 'for these name a group of your own in "vpc.securityGroups", and have the S3 endpoint take their role';
  return [info('FLK3717', pointer, message, { on: 'key', help })];
}
