// The ids by which other tools know our rules, in each form in which their comments may say them.
import { ensured } from '../text/ensured';
import { rules } from './index';
import type { Aliases } from './rule';

/**
 * Trivy's long ids, which tfsec had too. Source: `long_id` of the checks in aquasecurity/trivy-checks @80e53822
 * (`checks/cloud/aws/`), whose `id` is `AWS-0017` and whose first alias is `AVD-AWS-0017`.
 */
const longIds: Readonly<Record<string, string>> = {
  'AWS-0017': 'aws-cloudwatch-log-group-customer-key',
  'AWS-0024': 'aws-dynamodb-enable-recovery',
  'AWS-0064': 'aws-kinesis-enable-in-transit-encryption',
  'AWS-0065': 'aws-kms-auto-rotate-keys',
  'AWS-0073': 'aws-msk-enable-in-transit-encryption',
  'AWS-0074': 'aws-msk-enable-logging',
  'AWS-0084': 'aws-redshift-encryption-customer-key',
  'AWS-0086': 'aws-s3-block-public-acls',
  'AWS-0087': 'aws-s3-block-public-policy',
  'AWS-0090': 'aws-s3-enable-versioning',
  'AWS-0091': 'aws-s3-ignore-public-acls',
  'AWS-0093': 'aws-s3-no-public-buckets',
  'AWS-0094': 'aws-s3-specify-public-access-block',
  'AWS-0095': 'aws-sns-enable-topic-encryption',
  'AWS-0096': 'aws-sqs-enable-queue-encryption',
  'AWS-0104': 'aws-ec2-no-public-egress-sgr',
  'AWS-0105': 'aws-ec2-no-public-ingress-acl',
  'AWS-0107': 'aws-ec2-no-public-ingress-sgr',
  'AWS-0164': 'aws-ec2-no-public-ip-subnet',
  'AWS-0173': 'aws-ec2-restrict-all-in-default-sg',
  'AWS-0178': 'aws-ec2-require-vpc-flow-logs-for-all-vpcs',
  'AWS-0342': 'aws-iam-filter-passrole-access',
  'AWS-0345': 'aws-iam-no-s3-full-access',
};

/** All forms of the ids that a tool has for a rule; none for what is no rule of ours. */
export function foreignIds(code: string, tool: 'checkov' | 'trivy'): readonly string[] {
  const ids = rules.find((rule) => rule.code === code)?.aliases?.[tool] ?? [];
  return tool === 'checkov' ? ids : ids.flatMap((id) => [id, `AVD-${id}`, ensured(longIds[id], `a long id of ${id}`)]);
}

/** What people call the tools. */
export const toolNames: Readonly<Record<keyof Aliases, string>> = {
  checkov: 'Checkov',
  trivy: 'Trivy',
  securityHub: 'Security Hub',
  cdkNag: 'cdk-nag',
};

/** Whose id it is, and the codes of the rules that mean the same; undefined for what is no alias of a rule. */
export function rulesOfAlias(id: string): { readonly tool: string; readonly codes: readonly string[] } | undefined {
  for (const tool of Object.keys(toolNames) as (keyof Aliases)[]) {
    const idsOf = (code: string, own: readonly string[] = []): readonly string[] =>
      tool === 'trivy' || tool === 'checkov' ? foreignIds(code, tool) : own;
    const codes = rules.flatMap(({ code, aliases }) => (idsOf(code, aliases?.[tool]).includes(id) ? [code] : []));
    if (codes.length > 0) return { tool: toolNames[tool], codes };
  }
  return undefined;
}
