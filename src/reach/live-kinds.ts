// Which answers of the AWS CLI are read, by the key that each of them has, and what all files hold of one kind. Source:
// the API models of EC2, Route 53, Route 53 Resolver and
// Systems Manager (`botocore/data/ec2`, `route53`, `route53resolver`, `ssm`).
import { itemsIn, partIn, type Answer } from './live-answer';

/** The key of an answer, and the command that gives it. */
export const kinds = {
  Vpcs: 'ec2 describe-vpcs',
  EnableDnsSupport: 'ec2 describe-vpc-attribute --attribute enableDnsSupport',
  EnableDnsHostnames: 'ec2 describe-vpc-attribute --attribute enableDnsHostnames',
  DhcpOptions: 'ec2 describe-dhcp-options',
  Subnets: 'ec2 describe-subnets',
  RouteTables: 'ec2 describe-route-tables',
  SecurityGroups: 'ec2 describe-security-groups',
  SecurityGroupRules: 'ec2 describe-security-group-rules',
  NetworkAcls: 'ec2 describe-network-acls',
  PrefixLists: 'ec2 describe-prefix-lists',
  VpcEndpoints: 'ec2 describe-vpc-endpoints',
  NetworkInterfaces: 'ec2 describe-network-interfaces',
  NatGateways: 'ec2 describe-nat-gateways',
  InternetGateways: 'ec2 describe-internet-gateways',
  EgressOnlyInternetGateways: 'ec2 describe-egress-only-internet-gateways',
  VpcPeeringConnections: 'ec2 describe-vpc-peering-connections',
  TransitGatewayVpcAttachments: 'ec2 describe-transit-gateway-vpc-attachments',
  HostedZoneSummaries: 'route53 list-hosted-zones-by-vpc',
  HostedZone: 'route53 get-hosted-zone',
  ResourceRecordSets: 'route53 list-resource-record-sets',
  ResolverRules: 'route53resolver list-resolver-rules',
  ResolverRuleAssociations: 'route53resolver list-resolver-rule-associations',
  Parameters: 'ssm get-parameters',
  Parameter: 'ssm get-parameter',
} as const;

export type Kind = keyof typeof kinds;

/** Of which kind an answer is: by its key, whatever its file is called. */
export function kindOf(value: unknown): Kind | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (Object.keys(kinds) as Kind[]).find((kind) => Object.hasOwn(value, kind));
}

/** What all files say. */
export interface Answers {
  /** The answers of a kind, as they are. */
  readonly of: (kind: Kind) => readonly Answer[];
  /** What the lists of that key hold. */
  readonly items: (kind: Kind) => readonly Answer[];
  /** Whether somebody asked, and no file leaves off before the end. */
  readonly isWhole: (kind: Kind) => boolean;
}

/** The files, each with its kind and its answer. */
export function answersOf(files: readonly (readonly [Kind, Answer])[]): Answers {
  const of = (kind: Kind): Answer[] => files.flatMap(([one, answer]) => (one === kind ? [answer] : []));
  const items = new Map<Kind, readonly Answer[]>();
  return {
    of,
    items(kind) {
      const known = items.get(kind) ?? of(kind).flatMap((answer) => itemsIn(answer, kind));
      items.set(kind, known);
      return known;
    },
    isWhole: (kind) => of(kind).length > 0 && !of(kind).some(isCut),
  };
}

/** Whether AWS has more to say: the CLI asks for all pages, unless it is told not to. */
export function isCut({ value }: Answer): boolean {
  const { NextToken: token, IsTruncated: truncated } = value as Readonly<Record<string, unknown>>;
  return (typeof token === 'string' && token !== '') || truncated === true;
}

/** Whether a thing is there to be used: `Available` in the API model, `available` in answers. */
export function isIn(answer: Answer, key: string, ...states: readonly string[]): boolean {
  const { value } = answer;
  const state: unknown = Reflect.get(value as object, key);
  return state === undefined || (typeof state === 'string' && states.includes(state.toLowerCase()));
}

/** Whether a range belongs to its VPC or subnet by now. */
export function isAssociated(answer: Answer, key: string): boolean {
  const state = partIn(answer, key);
  return state === undefined || isIn(state, 'State', 'associated');
}
