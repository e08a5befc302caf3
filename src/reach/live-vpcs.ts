// VPCs and subnets as EC2 describes them.
import { groupBy } from '../text/group-by';
import { sortBy } from '../text/sort-by';
import type { Declared, DeclaredSubnet, DeclaredVpc } from './declared';
import { cidrIn, cidrsIn, flagIn, idIn, itemsIn, numberIn, ownId, partIn, textIn, type Answer } from './live-answer';
import { isAssociated, type Answers } from './live-kinds';
import { resolverIn } from './live-resolver';
import type { Cidr, Fact, Id } from './topology';

/** Of a VPC that is only known by a peering connection this is its ranges and its Region. */
export function vpcsIn(answers: Answers): NonNullable<Declared['vpcs']> {
  const subnets = groupBy(answers.items('Subnets'), (subnet) => idIn(subnet, 'VpcId'));
  const described = answers.items('Vpcs').flatMap((vpc) => {
    const id = ownId(vpc, 'VpcId');
    return id === undefined ? [] : [[id, describedVpc(answers, vpc, id, subnets.get(id) ?? [])] as const];
  });
  return Object.fromEntries([...peersIn(answers), ...described]);
}

function describedVpc(answers: Answers, vpc: Answer, id: Id, subnets: readonly Answer[]): DeclaredVpc {
  const [region] = subnets.flatMap((subnet) => regionOf(subnet) ?? []);
  const cidrs = ownRanges(vpc);
  const dnsSupport = dnsSupportOf(answers, vpc, id, cidrs);
  const dnsHostnames = attributeOf(answers, id, 'EnableDnsHostnames');
  return {
    cidrs: [...cidrs, ...associated(vpc, 'Ipv6CidrBlockAssociationSet', 'Ipv6CidrBlock')],
    ...(region !== undefined && { region }),
    ...(dnsSupport !== undefined && { dnsSupport }),
    ...(dnsHostnames !== undefined && { dnsHostnames }),
    allResolverRules: answers.isWhole('ResolverRules') && answers.isWhole('ResolverRuleAssociations'),
    // Who knows all endpoints of a VPC is believed to know all of its subnets too.
    allEndpoints: answers.isWhole('VpcEndpoints') && answers.isWhole('Subnets') && subnets.length > 0,
  };
}

/** What is off stays off; what is on does not say who answers. */
function dnsSupportOf(answers: Answers, vpc: Answer, id: Id, cidrs: readonly Cidr[]): Fact<boolean> | undefined {
  const attribute = attributeOf(answers, id, 'EnableDnsSupport');
  return attribute === true ? resolverIn(answers, vpc, id, cidrs) : attribute;
}

/** The first range, and those that were added; older answers have the first alone. */
function ownRanges(vpc: Answer): Cidr[] {
  const all = associated(vpc, 'CidrBlockAssociationSet', 'CidrBlock');
  const first = cidrIn(vpc, 'CidrBlock');
  return [...new Set([...(first === undefined ? [] : [first]), ...all])];
}

function associated(answer: Answer, set: string, key: 'CidrBlock' | 'Ipv6CidrBlock'): Cidr[] {
  return itemsIn(answer, set)
    .filter((one) => isAssociated(one, `${key}State`))
    .flatMap((one) => cidrIn(one, key) ?? []);
}

function attributeOf(
  answers: Answers,
  vpc: Id,
  attribute: 'EnableDnsSupport' | 'EnableDnsHostnames',
): boolean | undefined {
  const [found] = answers.of(attribute).filter((answer) => idIn(answer, 'VpcId') === vpc);
  const part = found && partIn(found, attribute);
  return part && flagIn(part, 'Value');
}

/** By its ARN; else by its zone, of which those outside a Region (`us-west-2-lax-1a`) begin with the Region's name. */
function regionOf(subnet: Answer): string | undefined {
  const [, , , byArn] = textIn(subnet, 'SubnetArn')?.split(':') ?? [];
  const [byZone] = /^[a-z]+(?:-[a-z]+)+?-\d+/.exec(String(textIn(subnet, 'AvailabilityZone'))) ?? [];
  return byArn ?? byZone;
}

/** The last of a VPC counts: one that is gone, as EC2 tells of it for a while, has no ranges. */
function peersIn(answers: Answers): [Id, DeclaredVpc][] {
  return sortBy(answers.items('VpcPeeringConnections'), (peering) => (isActive(peering) ? '2' : '1')).flatMap(
    (peering) =>
      ['AccepterVpcInfo', 'RequesterVpcInfo'].flatMap((end): [Id, DeclaredVpc][] => {
        const info = partIn(peering, end);
        const id = info && idIn(info, 'VpcId');
        if (info === undefined || id === undefined) return [];
        const region = textIn(info, 'Region');
        const v4 = cidrsIn(info, 'CidrBlockSet', 'CidrBlock');
        const cidrs = [...v4, ...cidrsIn(info, 'Ipv6CidrBlockSet', 'Ipv6CidrBlock')];
        return [[id, { ...(region !== undefined && { region }), ...(cidrs.length > 0 && { cidrs }) }]];
      }),
  );
}

function isActive(peering: Answer): boolean {
  const status = partIn(peering, 'Status');
  return status !== undefined && textIn(status, 'Code') === 'active';
}

export function subnetsIn(answers: Answers): NonNullable<Declared['subnets']> {
  const tables = tablesIn(answers);
  return Object.fromEntries(
    answers.items('Subnets').flatMap((subnet) => {
      const id = ownId(subnet, 'SubnetId');
      return id === undefined ? [] : [[id, describedSubnet(subnet, id, tables)] as const];
    }),
  );
}

function describedSubnet(subnet: Answer, id: Id, { own, main, acls }: Tables): DeclaredSubnet {
  const vpc = idIn(subnet, 'VpcId');
  const v4 = cidrIn(subnet, 'CidrBlock');
  const v6 = associated(subnet, 'Ipv6CidrBlockAssociationSet', 'Ipv6CidrBlock');
  const zoneName = textIn(subnet, 'AvailabilityZone');
  const zone = textIn(subnet, 'AvailabilityZoneId') ?? zoneName;
  const routeTable = own.get(id) ?? (vpc === undefined ? undefined : main.get(vpc));
  const networkAcl = acls.get(id);
  const free = numberIn(subnet, 'AvailableIpAddressCount');
  return {
    cidrs: [...(v4 === undefined ? [] : [v4]), ...v6],
    ...(vpc !== undefined && { vpc }),
    ...(zone !== undefined && { zone }),
    ...(zoneName !== undefined && { zoneName }),
    ...(routeTable !== undefined && { routeTable }),
    ...(networkAcl !== undefined && { networkAcl }),
    ...(free !== undefined && { free }),
  };
}

/** Which tables and ACLs subnets have: these say so, not the subnets. */
interface Tables {
  readonly own: ReadonlyMap<Id, Id>;
  /** By VPC, for subnets without one of their own: so only when all tables are known. */
  readonly main: ReadonlyMap<Id, Id>;
  readonly acls: ReadonlyMap<Id, Id>;
}

function tablesIn(answers: Answers): Tables {
  return {
    own: ownTablesIn(answers),
    main: mainTablesIn(answers),
    acls: bySubnet(answers.items('NetworkAcls'), 'NetworkAclId'),
  };
}

/** The main table of each VPC, where all tables are known. */
export function mainTablesIn(answers: Answers): ReadonlyMap<Id, Id> {
  const main = answers.items('RouteTables').flatMap((table) => {
    const [vpc, id] = [idIn(table, 'VpcId'), idIn(table, 'RouteTableId')];
    const isMain = itemsIn(table, 'Associations').some((one) => flagIn(one, 'Main') === true);
    return isMain && vpc !== undefined && id !== undefined ? [[vpc, id] as const] : [];
  });
  return new Map(answers.isWhole('RouteTables') ? main : []);
}

/** The route tables that subnets are associated with, each by its subnet. */
export function ownTablesIn(answers: Answers): ReadonlyMap<Id, Id> {
  return bySubnet(answers.items('RouteTables'), 'RouteTableId');
}

function bySubnet(things: readonly Answer[], key: 'RouteTableId' | 'NetworkAclId'): Map<Id, Id> {
  const pairs = things.flatMap((thing) => {
    const id = idIn(thing, key);
    const associations = itemsIn(thing, 'Associations').filter((one) => isAssociated(one, 'AssociationState'));
    const subnets = associations.flatMap((one) => idIn(one, 'SubnetId') ?? []);
    return id === undefined ? [] : subnets.map((subnet) => [subnet, id] as const);
  });
  return new Map(pairs);
}
