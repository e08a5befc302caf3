// Which stacks neither moto nor a double can apply: they are planned with the real provider instead of applied.
import type { ResourceBlock, StackFile } from './stack';

interface Reason {
  readonly type: string;
  /** Only with an argument of this name; whatever the arguments when left out. */
  readonly argument?: string;
  /** Only where that argument is an id and no reference: of something that exists already. */
  readonly isLiteral?: true;
  /** Found out with Terraform 1.11, provider 5.100 and moto 5.2. */
  readonly why: string;
}

export const reasons: readonly Reason[] = [
  { type: 'aws_cloudwatch_query_definition', why: 'moto knows no saved queries of Logs Insights' },
  {
    type: 'aws_ec2_transit_gateway_vpc_attachment',
    argument: 'transit_gateway_id',
    isLiteral: true,
    why: 'moto chooses the ids of transit gateways',
  },
  { type: 'aws_vpn_connection', why: 'moto keeps nothing of the tunnels of a VPN' },
  { type: 'aws_dx_gateway_association', why: 'moto knows no association with a Direct Connect gateway' },
  { type: 'aws_dx_gateway_association_proposal', why: 'moto knows no association with a Direct Connect gateway' },
  { type: 'aws_opensearch_domain', why: 'the provider waits ten minutes before it looks at a new OpenSearch domain' },
  { type: 'aws_prometheus_workspace', argument: 'kms_key_arn', why: 'moto forgets the key of a workspace' },
  { type: 'aws_redshift_cluster', why: 'the provider cannot read the Redshift cluster that moto describes' },
  {
    type: 'aws_kinesis_firehose_delivery_stream',
    argument: 'opensearch_configuration',
    why: 'moto knows no Firehose to OpenSearch',
  },
  {
    type: 'aws_kinesis_firehose_delivery_stream',
    argument: 'opensearchserverless_configuration',
    why: 'moto knows no Firehose to OpenSearch Serverless',
  },
  { type: 'aws_vpc', argument: 'ipv4_ipam_pool_id', why: 'moto knows no IPAM' },
  { type: 'aws_vpc_endpoint', argument: 'service_region', why: 'moto forgets the Region of an endpoint service' },
  {
    type: 'aws_lb',
    argument: 'enforce_security_group_inbound_rules_on_private_link_traffic',
    why: 'moto forgets what is judged of PrivateLink',
  },
  { type: 'aws_nat_gateway', argument: 'allocation_id', isLiteral: true, why: 'moto chooses the ids of addresses' },
  { type: 'aws_security_group', argument: 'vpc_id', isLiteral: true, why: 'moto chooses the ids of VPCs' },
];

/** Why the stack cannot be applied to the mock, or undefined when it can. */
export function whyUnsupported({ resource, provider }: StackFile): string | undefined {
  const has = ({ type, argument, isLiteral }: Reason): boolean =>
    Object.values<ResourceBlock>(resource[type] ?? {}).some((block) => {
      const value = argument === undefined ? type : block[argument];
      return value !== undefined && !(isLiteral === true && String(value).includes('${'));
    });
  const known = reasons.find(has);
  if (known !== undefined) return known.why;
  if (provider?.aws?.some(({ assume_role }) => assume_role !== undefined))
    return 'it deploys through a role, and the double knows accounts by their access keys';
  return undefined;
}
