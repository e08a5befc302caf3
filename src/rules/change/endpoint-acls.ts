// What a network ACL before the subnets of interface endpoints must let through: what jobs in other subnets send there,
// and what answers them. Within one subnet no ACL is asked.
import type { Range } from '../../aws/address-range';
import { argument, standing, type Estate } from '../../estate/estate';
import { listedBy, remembered } from '../../estate/remembered';
import { textOf } from '../../estate/value';
import { groupBy } from '../../text/group-by';
import { subnetPath } from '../flink-network';
import { ephemeral, type Flow } from './acl-entries';
import type { UpdatedApplication } from './applications';
import { rangesOf } from './job-addresses';
import type { Placed } from './losing';
import { idsIn } from './placement';

/** Who is asked for, and what of theirs must pass. */
export interface Asked {
  readonly applications: readonly UpdatedApplication[];
  /** Whether the ACL comes to stand before them by the change. */
  readonly isNew: boolean;
  readonly flows: readonly Flow[];
}

/**
 * @param subnets those behind an ACL, by their ids
 * @param were those behind it before
 */
export function askedByEndpoints(
  estate: Estate,
  byVpc: ReadonlyMap<string, readonly Placed[]>,
  subnets: readonly string[],
  were: ReadonlySet<string>,
): readonly Asked[] {
  const held = subnets.filter((one) => vpcsBySubnet(estate).has(one));
  const vpcs = new Set(held.flatMap((one) => [...(vpcsBySubnet(estate).get(one) ?? [])]));
  const applications = [...vpcs]
    .flatMap((vpc) => byVpc.get(vpc) ?? [])
    .map(({ application }) => application)
    .filter((one) => new Set([...held, ...idsIn(argument(one, subnetPath))]).size > 1);
  const isNew = !held.every((one) => were.has(one));
  // Applications in the same subnets are asked for together.
  const alike = groupBy(applications, (one) => keyOf(rangesOf(estate, one)));
  return [...alike.values()].map((some) => {
    const peers = rangesOf(estate, some[0]);
    const flows: readonly Flow[] = [
      { side: 'ingress', ports: [443, 443], what: 'packets to port 443 of the endpoints behind it', peers },
      { side: 'egress', ports: ephemeral, what: 'answers of the endpoints behind it', peers },
    ];
    return { applications: some, isNew, flows };
  });
}

function keyOf(ranges: readonly Range[] | undefined): string {
  return ranges?.map(({ first, last }) => `${first}-${last}`).join() ?? 'not known';
}

/** The VPCs of interface endpoints that stand before and after, by the subnets that these are in. */
const vpcsBySubnet = remembered((estate: Estate) => {
  const rows = standing(estate, 'aws_vpc_endpoint')
    .filter(({ change }) => ['none', 'update'].includes(String(change?.action)))
    .map((one) => ({ vpc: textOf(argument(one, 'vpc_id')), subnets: idsIn(argument(one, 'subnet_ids')) }));
  return new Map(
    [...listedBy(rows, ({ subnets }) => subnets)].map(([subnet, its]) => [
      subnet,
      new Set(its.flatMap(({ vpc }) => vpc ?? [])),
    ]),
  );
});
