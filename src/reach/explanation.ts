// Why a path ends: the words of EC2's Reachability Analyzer where it has one for it, and ours where it has none.

/**
 * Codes of the Reachability Analyzer, each with what it says of a network. Source: the Reachability Analyzer guide,
 * "Explanation codes" (https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html).
 */
export const analyzerCodes = {
  BAD_STATE: 'this is not in a functional state',
  BAD_STATE_ATTACHMENT: 'the attachment is not in a functional state',
  BAD_STATE_ROUTE: 'the route leads nowhere',
  ELBV2_LISTENERS_MISMATCH: 'the load balancer has no listener for the port',
  ENI_SG_RULES_MISMATCH: 'no rule of the security groups applies',
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: 'an internet gateway forwards nothing to a private address',
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS: 'an internet gateway forwards nothing that has no public address',
  NGW_REQUIRES_SOURCE_IN_VPC:
    'a NAT gateway forwards nothing that comes from a peering connection, a VPN or Direct Connect',
  NO_POSSIBLE_DESTINATION: 'what arrives there is delivered to nobody',
  NO_ROUTE_TO_DESTINATION: 'the route table has no route for it',
  PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: 'a peering connection joins the addresses of its two VPCs, and nothing behind them',
  SG_HAS_NO_RULES: 'the security groups have no rules',
  SG_REFERENCES_NOT_PRESERVED: 'the way does not carry which security group a packet comes from',
  SUBNET_ACL_RESTRICTION: 'the network ACL does not admit it',
  TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION: 'the attachment is associated with no route table of the transit gateway',
  TGW_ROUTE_AZ_RESTRICTION: 'the attachment has no subnet in the Availability Zone',
  TGW_RTB_BAD_STATE_ROUTE: 'the route of the transit gateway leads nowhere',
  TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: 'the route table of the transit gateway has no route for it',
  VPCE_SERVICE_NOT_INSTALLED_IN_AZ: 'the endpoint service is not in the Availability Zone',
} as const;

/** What the Reachability Analyzer has no code for: ours, with words of their own form. */
export const ownCodes = {
  'dns-attributes-off': 'private names need DNS support and DNS host names in the VPC',
  'endpoint-in-another-region': 'a gateway endpoint, and most interface endpoints, serve their own Region',
  'gateway-endpoint-from-elsewhere': 'a gateway endpoint serves its own VPC',
  'nat-without-elastic-address': 'a public NAT gateway needs an elastic address',
  'no-record': 'the private hosted zone that is asked has no record of the name',
  'not-announced': 'the Direct Connect gateway does not announce the subnet to the site',
  'not-attached': 'the VPC has no attachment to the transit gateway',
  'wrong-vpc': 'the gateway belongs to another VPC',
} as const;

export type AnalyzerCode = keyof typeof analyzerCodes;
export type OwnCode = keyof typeof ownCodes;
export type Explanation = AnalyzerCode | OwnCode;

/** Whether the Reachability Analyzer would say it in this word. */
export function isAnalyzerCode(code: Explanation): code is AnalyzerCode {
  return Object.hasOwn(analyzerCodes, code);
}

/** What it means, with the state that AWS tells. */
export function meaningOf({ code, state }: { readonly code: Explanation; readonly state?: string }): string {
  const meaning = isAnalyzerCode(code) ? analyzerCodes[code] : ownCodes[code];
  return state === undefined ? meaning : `${meaning}: AWS says that it is ${state}`;
}
