// FLK4252: the default security group of a VPC lets nothing through.
import { beside } from '../../estate/beside';
import { blocks, standing, type Estate, type Standing } from '../../estate/estate';
import { pointing } from '../../estate/join';
import { isReadBack } from '../../estate/read-back';
import { exampleNetwork } from '../example-network';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';

const singleRules = [
  'aws_vpc_security_group_ingress_rule',
  'aws_vpc_security_group_egress_rule',
  'aws_security_group_rule',
] as const;

/** Terraform's JSON takes these blocks as lists of whole objects. */
const anything = {
  ...{ description: 'All', protocol: '-1', from_port: 0, to_port: 0, self: false, cidr_blocks: ['10.20.0.0/16'] },
  ...{ ipv6_cidr_blocks: [], prefix_list_ids: [], security_groups: [] },
};

export const defaultGroup: Rule = {
  code: 'FLK4252',
  title: 'The default security group lets traffic through',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV2_AWS_12'], trivy: ['AWS-0173'], securityHub: ['EC2.2'] },
  why:
    'Whatever names no group gets this one: it can then be reached by all others that named none, and ' +
    'reaches everyone.',
  fix: 'Add an aws_default_security_group with the vpc_id and without ingress and egress.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html',
  good: { after: exampleNetwork() },
  bad: { after: exampleNetwork({ aws_default_security_group: { home: { egress: [anything] } } }) },
  judge: (estate) => [
    ...standing(estate, 'aws_default_security_group').map((group) => groupVerdict(estate, group)),
    ...standing(estate, 'aws_vpc').flatMap((vpc): Verdict[] => {
      const { found, certain } = beside(estate, vpc, 'aws_default_security_group', 'vpc_id');
      if (found.length > 0) return [];
      if (!certain) return [undecided(vpc, 'whether its default security group is closed is not known yet')];
      return [failed(vpc, 'its default security group is left as AWS makes it', { expected: 'a group without rules' })];
    }),
  ],
};

function groupVerdict(estate: Estate, group: Standing): Verdict {
  const sides = (['ingress', 'egress'] as const).map((path) => ({
    path,
    // What stands beside it says itself what of it will be left.
    rules: isReadBack(estate, group, path) ? [] : blocks(group, path),
  }));
  const open = sides.find(({ rules }) => rules && rules.length > 0);
  const expected = 'no rules';
  if (open) return failed(group, 'it lets traffic through', { path: open.path, expected });
  const [added] = singleRules.flatMap((type) => pointing(estate, type, 'security_group_id', group));
  if (added) return failed(group, `${added.address} lets traffic through it`, { expected });
  const unknown = sides.find(({ rules }) => rules === undefined);
  return unknown ? undecided(group, 'which rules it has is not known yet', unknown.path) : passed(group);
}
