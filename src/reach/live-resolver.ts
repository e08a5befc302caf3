// The rules of Route 53 Resolver and the VPCs that ask by them, and the DNS servers of a VPC by its DHCP options.
import { addressText, rangeOf } from '../aws/address-range';
import { idIn, itemsIn, textIn, type Answer } from './live-answer';
import { isIn, type Answers } from './live-kinds';
import { bare } from './live-names';
import { domainUnknown } from './read-names';
import { ownServers, resolversOfAws } from './read-vpc';
import type { TakenDomain } from './taken';
import type { Cidr, Fact, Id, ResolverRule } from './topology';

/** Source: the API of Route 53 Resolver, ResolverRuleAssociation, `Status`. */
const used = ['creating', 'complete', 'overridden'];

/** Those that somebody made: Resolver's own have the names of what AWS answers itself. */
export function associationsIn(answers: Answers): TakenDomain[] {
  const rules = new Map(answers.items('ResolverRules').map((rule) => [textIn(rule, 'Id'), rule]));
  return answers.items('ResolverRuleAssociations').flatMap((association): TakenDomain[] => {
    const [id, name] = [textIn(association, 'Id'), textIn(association, 'Name')];
    const [rule, vpc] = [idIn(association, 'ResolverRuleId'), idIn(association, 'VPCId')];
    if (id === undefined || rule === undefined || vpc === undefined) return [];
    if (isOfResolver(rule) || !isIn(association, 'Status', ...used)) return [];
    const described = rules.get(rule);
    const domain = described && textIn(described, 'DomainName');
    const ruleName = described && textIn(described, 'Name');
    return [
      {
        id: /^[a-z0-9-]+$/.test(id) ? id : rule,
        vpc,
        rule,
        ...(name !== undefined && { name }),
        ...(domain !== undefined && { domain: bare(domain) }),
        ...(ruleName !== undefined && { ruleName }),
      },
    ];
  });
}

/** Each rule with the VPCs that ask by it: none where only a stack is going to have one do so. */
export function resolverRulesIn(answers: Answers): ResolverRule[] {
  const associations = associationsIn(answers);
  const described = new Map(answers.items('ResolverRules').map((rule) => [textIn(rule, 'Id'), rule] as const));
  const ids = [...described.keys()].flatMap((id) => (id === undefined || isOfResolver(id) ? [] : [id]));
  return [...new Set([...associations.map(({ rule }) => rule), ...ids])].map((id) => {
    const rule = described.get(id);
    const domain = rule && textIn(rule, 'DomainName');
    return {
      id,
      domain: domain === undefined ? domainUnknown(id) : bare(domain),
      vpcs: { known: associations.flatMap((one) => (one.rule === id ? [one.vpc] : [])) },
      ...(rule && textIn(rule, 'RuleType') === 'SYSTEM' && { isOfAws: true }),
    };
  });
}

const isOfResolver = (rule: Id): boolean => /^rslvr-autodefined-/.test(rule);

/**
 * The id that stands for none: who is asked then depends on the machine. Source: the VPC guide, "DHCP option set
 * concepts".
 */
const withoutOptions = 'default';

/** Whether the resolver of AWS answers in a VPC, by its DHCP options. Source: the API of EC2, CreateDhcpOptions. */
export function resolverIn(answers: Answers, vpc: Answer, id: Id, cidrs: readonly Cidr[]): Fact<true> {
  const options = textIn(vpc, 'DhcpOptionsId');
  if (options === withoutOptions) return { unknown: `${id} has no DHCP options: whom it asks is not declared` };
  const found = answers.items('DhcpOptions').find((one) => textIn(one, 'DhcpOptionsId') === options);
  if (options === undefined || !found) return { unknown: `the DHCP options of ${id} are not declared` };
  const servers = serversIn(found);
  const isOfAws = servers.length > 0 && servers.every((server) => resolversFor(cidrs).includes(server));
  return isOfAws ? true : ownServers(id);
}

function serversIn(options: Answer): string[] {
  return itemsIn(options, 'DhcpConfigurations')
    .filter((one) => textIn(one, 'Key') === 'domain-name-servers')
    .flatMap((one) => itemsIn(one, 'Values').flatMap((value) => textIn(value, 'Value') ?? []));
}

/**
 * The resolver of AWS by its name and its addresses, of which one is the base of the VPC's first range plus two.
 * Source: the VPC guide, "Amazon DNS server".
 */
function resolversFor([first]: readonly Cidr[]): string[] {
  const range = first === undefined ? undefined : rangeOf(first);
  const plusTwo = range ? [addressText({ version: range.version, value: range.first + 2n })] : [];
  return [...resolversOfAws, 'fd00:ec2::253', ...plusTwo];
}
