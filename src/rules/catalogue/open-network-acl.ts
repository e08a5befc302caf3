// FLK4255: a network ACL does not open ports of administration to everyone.
import { argument, argumentBefore, blocks, standing, type Estate, type Standing } from '../../estate/estate';
import { tellersOf } from '../../estate/read-back';
import { is, isSaid, numberOf, textOf, unset, type Value } from '../../estate/value';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';
import { isEveryone } from '../security-group-rules';

export const openNetworkAcl: Rule = {
  code: 'FLK4255',
  title: 'A network ACL lets in everyone',
  gravity: 'low',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_231', 'CKV_AWS_232', 'CKV_AWS_352'], trivy: ['AWS-0105'], securityHub: ['EC2.21'] },
  why:
    'A list that somebody wrote to narrow a subnet leaves SSH and RDP open to the internet, whatever ' +
    'groups say later.',
  fix: 'Allow the ranges of the VPC and of peers, and of the internet the ports of answers only: 1024 to 65535 by TCP.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-21',
  good: { after: list({ cidr_block: '10.20.0.0/16' }) },
  bad: { after: list({ cidr_block: '0.0.0.0/0' }) },
  judge: (estate) => [
    ...standing(estate, 'aws_network_acl_rule')
      .filter((one) => !is(argument(one, 'egress'), true))
      .map((one) => verdictOn(one, [entryAt(one, '', 'rule_action')])),
    ...standing(estate, 'aws_network_acl').flatMap((one) => insideVerdicts(estate, one)),
  ],
};

function list(ranges: TerraformJson): TerraformJson {
  const rule = { network_acl_id: 'acl-0a1b2c3d', rule_number: 100, rule_action: 'allow', protocol: '-1', ...ranges };
  return { resource: { aws_network_acl_rule: { inside: { egress: false, from_port: 0, to_port: 0, ...rule } } } };
}

/** What a list reads back of rules of their own they say themselves. */
function insideVerdicts(estate: Estate, one: Standing): readonly Verdict[] {
  const inside = blocks(one, 'ingress');
  if (!inside) return [undecided(one, 'which rules it has is not known yet', 'ingress')];
  const told = tellersOf(estate, one, 'ingress')
    .filter((rule) => !is(argumentBefore(rule, 'egress'), true))
    .map((rule) => numberOf(argumentBefore(rule, 'rule_number')));
  const entries = inside.flatMap((_, index) => {
    const number = numberOf(argument(one, `ingress.${index}.rule_no`));
    return number !== undefined && told.includes(number) ? [] : [entryAt(one, `ingress.${index}.`, 'action')];
  });
  return entries.length > 0 ? [verdictOn(one, entries)] : [];
}

interface Entry {
  readonly path: string;
  readonly action: Value;
  readonly range: Value;
  readonly ports: 'administration' | 'others' | 'unknown';
}

/** A rule has one range, of either kind: an open one, else the one that is not known, decides. */
function entryAt(one: Standing, at: string, action: string): Entry {
  const ranges = ['cidr_block', 'ipv6_cidr_block'].map((name) => {
    const path = `${at}${name}`;
    return { path, range: argument(one, path) };
  });
  const said = ranges.filter(({ range }) => isSaid(range));
  const decides =
    said.find(({ range }) => isOpen(range)) ?? said.find(({ range }) => range.kind === 'unknown') ?? said[0];
  const { path, range } = decides ?? { path: `${at}cidr_block`, range: unset };
  return { path, action: argument(one, `${at}${action}`), range, ports: portsAt(one, at) };
}

function isOpen(range: Value): boolean {
  const text = textOf(range);
  return text !== undefined && isEveryone(text);
}

/** Those of SSH and RDP, by TCP or by all protocols. */
function portsAt(one: Standing, at: string): Entry['ports'] {
  const protocol = textOf(argument(one, `${at}protocol`))?.toLowerCase();
  if (protocol === '-1' || protocol === 'all') return 'administration';
  if (protocol !== undefined && protocol !== 'tcp' && protocol !== '6') return 'others';
  const [from, to] = ['from_port', 'to_port'].map((name) => numberOf(argument(one, `${at}${name}`)));
  if (protocol === undefined || from === undefined || to === undefined) return 'unknown';
  // Answers come to ports from 1024 on: a list of a subnet that reaches out has to let them in.
  if (from >= 1024 && to === 65535) return 'others';
  return [22, 3389].some((port) => from <= port && port <= to) ? 'administration' : 'others';
}

function verdictOn(one: Standing, entries: readonly Entry[]): Verdict {
  let unknown: Entry | undefined;
  for (const entry of entries) {
    const { action, range, ports, path } = entry;
    if (is(action, 'deny') || ports === 'others' || range.kind === 'unset') continue;
    const text = textOf(range);
    if (text !== undefined && !isEveryone(text)) continue;
    if (text === undefined || ports === 'unknown' || action.kind === 'unknown') unknown ??= entry;
    else
      return failed(one, 'everyone may connect to SSH and RDP', { path, expected: 'ranges of your own', found: text });
  }
  return unknown ? undecided(one, 'what it lets in is not all known yet', unknown.path) : passed(one);
}
