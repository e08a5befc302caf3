// Whether the application, at its peak, finds addresses in subnets that exist: AWS says how many are left in each.
import type { Problem } from '../diagnostics/diagnostic';
import { warning } from '../diagnostics/problem';
import { addressesFor } from '../network/address-plan';
import type { FreeAddresses, KnownVpc } from '../network/known-vpc';
import { isShared, type NormalNetwork } from '../network/normal';
import type { Plan } from '../plan';
import { address } from '../terraform/resource';

/** Nothing where nobody has asked AWS. */
export function scarceAddresses(
  network: NormalNetwork | undefined,
  { resources, capacity }: Pick<Plan, 'resources' | 'capacity'>,
  { free = [] }: KnownVpc = {},
): Problem[] {
  const group = resources.find((one) => address(one) === 'aws_security_group.application');
  const prefix: unknown = group && Reflect.get(group.arguments, 'name_prefix');
  // The KPU of orchestration runs no job: the service says nothing of an interface for it.
  const kpus = capacity.mostBilledKpus - 1;
  const needed = addressesFor(kpus);
  const scarce = free
    .map((one) => ({ subnet: one.subnet, left: one.left + ownInterfaces(one, prefix) }))
    .filter(({ left }) => left < needed);
  if (!network || scarce.length === 0) return [];
  const counted = scarce.map(({ subnet, left }) => `${subnet} has ${left}`).join(', ');
  const message = `${kpus} KPUs may take ${needed} addresses in each subnet, and AWS says that ${counted} free`;
  const running = group ? '' : '; what this application has taken already, if it runs, is not among these';
  const help = `have the application stand in other subnets, or free some${running}`;
  return [warning('FLK3454', placeOf(network), message, { on: 'key', help })];
}

/**
 * What the provider adds to a prefix: the time in 18 digits, and a counter in 8 of hex. Source: `PrefixedUniqueId` of
 * terraform-plugin-sdk, https://github.com/hashicorp/terraform-plugin-sdk/blob/main/helper/id/id.go.
 */
const suffix = /^[0-9]{18}[0-9a-f]{8}$/;

/** What the application has taken itself when the answers were written: by its group, whose name no other has. */
function ownInterfaces({ groups }: FreeAddresses, prefix: unknown): number {
  if (typeof prefix !== 'string') return 0;
  const isOwn = (name: string): boolean => name.startsWith(prefix) && suffix.test(name.slice(prefix.length));
  return groups.filter((names) => names.some(isOwn)).length;
}

function placeOf(network: NormalNetwork): string {
  if (isShared(network)) return '/spec/network/from';
  return network.vpc.find ? '/spec/network/vpc/find' : '/spec/network/vpc/subnets';
}
