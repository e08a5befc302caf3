// Which stacks neither moto nor a double can play, so that an example is skipped with its reason instead of failing without ours.

/** What is looked at in a `cdk.tf.json`. */
export interface StackFile {
  readonly provider?: { readonly aws?: readonly { readonly assume_role?: unknown }[] };
  readonly resource: Readonly<Record<string, Readonly<Record<string, Resource>>>>;
}

interface Resource {
  readonly lifecycle?: { readonly ignore_changes?: unknown };
  readonly [argument: string]: unknown;
}

// Each was tried with Terraform 1.11, provider 5.100 and moto 5.2.
const reasons: readonly [types: RegExp, why: string][] = [
  [/^aws_msk_/, 'moto leaves an MSK cluster in CREATING for ever'],
  [/^aws_redshiftserverless_/, 'moto has no Redshift Serverless'],
  [/^aws_redshift_cluster$/, 'the provider cannot read the Redshift cluster that moto describes'],
  [/^aws_opensearch_domain/, 'the provider waits ten minutes before it looks at an OpenSearch domain'],
  [/^aws_opensearchserverless_/, 'moto has no OpenSearch Serverless access policies'],
  [/^aws_s3tables_/, 'the provider crashes on moto’s answer for S3 Tables'],
  [/^aws_ec2_transit_gateway/, 'moto forgets a transit gateway attachment before the provider has seen it deleted'],
  [/^aws_cloudwatch_composite_alarm$/, 'moto has no composite alarms'],
  [/^aws_sfn_/, 'moto does not validate state machines, which the provider asks for'],
  [/^aws_lakeformation_/, 'Lake Formation on moto has not been tried'],
];

/** Why the stack cannot be applied to the mock, or undefined when it can. */
export function unplayable({ resource, provider }: StackFile): string | undefined {
  const types = Object.keys(resource);
  const known = reasons.find(([pattern]) => types.some((type) => pattern.test(type)));
  if (known !== undefined) return known[1];
  if (provider?.aws?.some(({ assume_role }) => assume_role !== undefined)) return 'it deploys through a role, and the double knows accounts by their access keys';
  return undefined;
}
