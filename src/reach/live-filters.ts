// Security groups, network ACLs and prefix lists as EC2 describes them.
import { endpointName, serviceOf, services, type Service } from '../aws/services';
import { groupBy } from '../text/group-by';
import type { Declared, DeclaredRules } from './declared';
import { cidrIn, flagIn, idIn, itemsIn, numberIn, ownId, partIn, textIn, type Answer } from './live-answer';
import type { Answers } from './live-kinds';
import { protocolOf } from './protocol';
import type { AclRule, GroupRule, Id, Ports, PrefixList } from './topology';

/** By groups with their rules, and by rules with their groups where those alone were asked for. */
export function securityGroupsIn(answers: Answers): NonNullable<Declared['securityGroups']> {
  const groups = answers.items('SecurityGroups').flatMap((group) => {
    const id = ownId(group, 'GroupId');
    return id === undefined ? [] : [[id, rulesIn(group, id)] as const];
  });
  return { ...groupsByRules(answers), ...Object.fromEntries(groups) };
}

function rulesIn(group: Answer, id: Id): DeclaredRules<GroupRule> {
  const of = (key: 'IpPermissions' | 'IpPermissionsEgress', way: string): GroupRule[] =>
    itemsIn(group, key).flatMap((permission) => {
      const ports = portsOf(permission);
      return ports ? peersIn(permission).map((peer) => ({ id: `${id} ${way}`, ...ports, peer })) : [];
    });
  return { ingress: of('IpPermissions', 'ingress'), egress: of('IpPermissionsEgress', 'egress') };
}

function peersIn(permission: Answer): GroupRule['peer'][] {
  const of = <Value>(list: string, read: (item: Answer) => Value | undefined): Value[] =>
    itemsIn(permission, list).flatMap((item) => read(item) ?? []);
  return [
    ...of('IpRanges', (range) => cidrIn(range, 'CidrIp')).map((cidr) => ({ cidr })),
    ...of('Ipv6Ranges', (range) => cidrIn(range, 'CidrIpv6')).map((cidr) => ({ cidr })),
    ...of('PrefixListIds', (list) => ownId(list, 'PrefixListId')).map((prefixList) => ({ prefixList })),
    ...of('UserIdGroupPairs', (pair) => idIn(pair, 'GroupId')).map((securityGroup) => ({ securityGroup })),
  ];
}

/** Of a list that leaves off before its end no group is known whole. */
function groupsByRules(answers: Answers): Readonly<Record<Id, DeclaredRules<GroupRule>>> {
  if (!answers.isWhole('SecurityGroupRules')) return {};
  const all = answers.items('SecurityGroupRules').flatMap((rule) => {
    const group = ownId(rule, 'GroupId');
    return group === undefined ? [] : [{ group, rule }];
  });
  const ofWay = (rules: readonly (typeof all)[number][], egress: boolean): GroupRule[] =>
    rules.filter(({ rule }) => (flagIn(rule, 'IsEgress') === true) === egress).flatMap(({ rule }) => singleRule(rule));
  return Object.fromEntries(
    [...groupBy(all, ({ group }) => group)].map(([group, rules]) => [
      group,
      { ingress: ofWay(rules, false), egress: ofWay(rules, true) },
    ]),
  );
}

function singleRule(rule: Answer): GroupRule[] {
  const [id, ports] = [ownId(rule, 'SecurityGroupRuleId'), portsOf(rule)];
  if (id === undefined || !ports) return [];
  const cidr = cidrIn(rule, 'CidrIpv4') ?? cidrIn(rule, 'CidrIpv6');
  const prefixList = idIn(rule, 'PrefixListId');
  const referenced = partIn(rule, 'ReferencedGroupInfo');
  const securityGroup = referenced && idIn(referenced, 'GroupId');
  if (cidr !== undefined) return [{ id, ...ports, peer: { cidr } }];
  if (prefixList !== undefined) return [{ id, ...ports, peer: { prefixList } }];
  return securityGroup === undefined ? [] : [{ id, ...ports, peer: { securityGroup } }];
}

/** Of a rule of a group; none when it does not say what for. */
function portsOf(answer: Answer): Ports | undefined {
  const protocol = textIn(answer, 'IpProtocol');
  if (protocol === undefined) return undefined;
  return ports(protocolOf(protocol), numberIn(answer, 'FromPort'), numberIn(answer, 'ToPort'));
}

/** Ports count for TCP and UDP only. */
function ports(protocol: Ports['protocol'], from: number | undefined, to: number | undefined): Ports {
  if (protocol === 'all' || protocol === 'other') return { protocol };
  return { protocol, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

export function networkAclsIn(answers: Answers): NonNullable<Declared['networkAcls']> {
  return Object.fromEntries(
    answers.items('NetworkAcls').flatMap((acl) => {
      const id = ownId(acl, 'NetworkAclId');
      if (id === undefined) return [];
      const entries = itemsIn(acl, 'Entries');
      const ofWay = (egress: boolean): AclRule[] =>
        entries.filter((entry) => (flagIn(entry, 'Egress') === true) === egress).map((entry) => aclRule(entry, id));
      return [[id, { ingress: ofWay(false), egress: ofWay(true) }] as const];
    }),
  );
}

function aclRule(entry: Answer, acl: Id): AclRule {
  const number = numberIn(entry, 'RuleNumber');
  const cidr = cidrIn(entry, 'CidrBlock') ?? cidrIn(entry, 'Ipv6CidrBlock');
  const range = partIn(entry, 'PortRange');
  const id = number === undefined ? acl : `${acl} ${number}`;
  return {
    id,
    number: number ?? { unknown: `the number of an entry of ${acl} is not known` },
    action: textIn(entry, 'RuleAction') === 'allow' ? 'allow' : 'deny',
    ...ports(
      protocolOf(String(textIn(entry, 'Protocol'))),
      range && numberIn(range, 'From'),
      range && numberIn(range, 'To'),
    ),
    cidr: cidr ?? { unknown: `the addresses of ${id} are not known` },
  };
}

/** AWS's own are named after their service; what is in those of others is not told here. */
export function prefixListsIn(answers: Answers): PrefixList[] {
  return answers.items('PrefixLists').flatMap((list) => {
    const id = ownId(list, 'PrefixListId');
    const name = textIn(list, 'PrefixListName');
    if (id === undefined || name === undefined) return [];
    if (isOfGatewayEndpoint(name)) return { id, cidrs: { known: [] }, service: name };
    return { id, cidrs: { known: [], rest: { unknown: `what ${id} holds is not declared` } } };
  });
}

/** The services of gateway endpoints have lists of the endpoint's name. */
function isOfGatewayEndpoint(name: string): boolean {
  const region = String(name.split('.').at(-2));
  return (Object.keys(services) as Service[]).some(
    (service) => serviceOf(service).endpoint === 'gateway' && endpointName(service, region) === name,
  );
}
