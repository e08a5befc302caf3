// The IPv4 ranges of the VPC, as far as the spec says them or Terraform will know them.
import { ref, type Text } from '../terraform/value';
import { rangeLabel } from './labels';
import type { NormalVpc } from './normal';

/** A range of the application's VPC: as a CIDR block, or known to Terraform only. */
export interface OwnRange {
  readonly cidr: Text;
  /** For Terraform's addresses: `10_20_0_0_16`, or `vpc` for the range that a pool gives. */
  readonly label: string;
}

/** Every range of the VPC; of an existing one those that the spec declares. */
export function ownRanges({ create, cidrs = [] }: NormalVpc): OwnRange[] {
  if (!create) return cidrs.map(known);
  const first = create.cidr === undefined ? poolRange : known(create.cidr);
  return [first, ...(create.secondaryCidrs ?? []).map(known)];
}

/** The same, the first of a created VPC as Terraform has it: what refers to it waits for the VPC. */
export function terraformRanges(vpc: NormalVpc): OwnRange[] {
  const all = ownRanges(vpc);
  return vpc.create ? [poolRange, ...all.slice(1)] : all;
}

/** The ranges that the application's addresses are in. */
export function applicationRanges(vpc: NormalVpc): OwnRange[] {
  const { create } = vpc;
  if (!create) return ownRanges(vpc);
  return create.privateCidr === undefined ? ownRanges(vpc).slice(0, 1) : [known(create.privateCidr)];
}

/** Those that are known now, for rules to compare. */
export function knownRanges(ranges: readonly OwnRange[]): string[] {
  return ranges.flatMap(({ cidr }) => (typeof cidr === 'string' ? [cidr] : []));
}

/** All of them, where each is known now: with one from a pool nobody can say what lies outside the VPC. */
export function wholeRanges(vpc: NormalVpc): string[] | undefined {
  const all = ownRanges(vpc);
  const known = knownRanges(all);
  return all.length > 0 && known.length === all.length ? known : undefined;
}

const poolRange: OwnRange = { cidr: ref('aws_vpc.network', 'cidr_block'), label: 'vpc' };

const known = (cidr: string): OwnRange => ({ cidr, label: rangeLabel(cidr) });
