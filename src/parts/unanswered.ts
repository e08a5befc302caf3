// What a spec names of an existing VPC and no answer of AWS has: nothing is proven of it, and often its id is wrong.
import type { Problem } from '../diagnostics/diagnostic';
import { warning } from '../diagnostics/problem';
import type { Answered, KnownVpc } from '../network/known-vpc';
import { namedIds, type ListOfVpc } from '../network/named-ids';
import { isShared, type NormalNetwork } from '../network/normal';
import { ensured } from '../text/ensured';
import { suggest } from '../text/suggest';

/** Each list as EC2 is asked for it. */
const commands: Readonly<Record<ListOfVpc | 'vpcs', string>> = {
  vpcs: 'aws ec2 describe-vpcs',
  subnets: 'aws ec2 describe-subnets',
  routeTables: 'aws ec2 describe-route-tables',
  securityGroups: 'aws ec2 describe-security-groups',
};

/** Each id that is on no list that AWS has told to its end; nothing where nobody has asked. */
export function unanswered(network: NormalNetwork | undefined, { id, answered }: KnownVpc = {}): Problem[] {
  if (!network || !answered) return [];
  const named = namedIds(network);
  const missing = named
    .filter(({ list }) => isAbout(answered, list, id) && !(list === 'routeTables' && isOfAnother(network)))
    .filter((one) => !answered.lists[one.list]?.has(one.id))
    .map((one) => problem(one.list, one.id, one.pointer, answered));
  const { vpcs } = answered.lists;
  // What stands in it tells of it, beside a list of others; what stands elsewhere is a contradiction.
  const isStanding = vpcs?.size !== 0 && named.some((one) => answered.vpcOf.has(one.id));
  const isTold = id === undefined || vpcs?.has(id) !== false || isStanding;
  const said = isShared(network) ? undefined : network.vpc.id;
  return [...(isTold || said !== id ? [] : [problem('vpcs', id, '/spec/network/vpc/id', answered)]), ...missing];
}

/** Which tables of the owner's the account that subnets are shared with is told of, no document says. */
function isOfAnother(network: NormalNetwork): boolean {
  return !isShared(network) && network.vpc.subnetOwner !== undefined;
}

/**
 * Whether a list would have what stands in the VPC. One of other VPCs alone was asked for these, beside a VPC that is
 * told of: the other end of a peering connection.
 */
function isAbout({ lists, vpcOf }: Answered, list: ListOfVpc, vpc: string | undefined): boolean {
  const ids = [...(lists[list] ?? [])];
  if (!lists[list] || ids.length === 0) return lists[list] !== undefined;
  const isKnown = vpc !== undefined && lists.vpcs?.has(vpc) === true;
  return !isKnown || ids.some((id) => vpcOf.get(id) === vpc);
}

function problem(list: ListOfVpc | 'vpcs', id: string, pointer: string, { lists }: Answered): Problem {
  const suggestions = suggest(id, ensured(lists[list], `no answers of ${commands[list]}`));
  const message = `the answers of \`${commands[list]}\` have no ${id}: nothing is proven of it`;
  return warning('FLK3455', pointer, message, {
    ...(suggestions.length > 0 && { suggestions }),
    help: 'mend the id, or ask for whole lists anew, with its account and Region',
  });
}
