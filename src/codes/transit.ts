// FLK3460 to FLK3475, FLK3710, FLK3711, FLK3713, FLK3714 and FLK3722 to FLK3724: transit gateways, and the sites behind
// them.
import type { CodeEntry } from './entry';

export const transitCodes = {
  FLK3460: {
    title: 'A text is no IPv4 range or address',
    why: 'AWS takes ranges whose bits after the prefix are zero, and addresses of four numbers up to 255.',
    fix: 'Correct it: 10.8.0.0/16, and not 10.8.1.0/16.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html',
  },
  FLK3461: {
    title: 'Ranges overlap',
    why:
      'A route leads to one place, and the VPC keeps what is in its own ranges. A gateway learns no range that it ' +
      'has from another attachment already, without a word.',
    fix: 'Give the VPC a range that nobody else has, or have NAT between the two.',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  },
  FLK3462: {
    title: 'No route leads there',
    why: 'What no route table sends to the gateway is dropped in the VPC, and the job waits for an answer.',
    fix: 'Name the range in `transitGateway.routes`, or in the `cidrs` of its site.',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  },
  FLK3463: {
    title: 'An ASN cannot be used',
    why:
      'A transit gateway has a private ASN, and BGP tells the two ends of a connection apart by their ASNs. Some ' +
      'ASNs AWS keeps for itself: 7224 in all Regions, 9059 in eu-west-1, 10124 in ap-northeast-1, 17943 in ' +
      'ap-southeast-1. A wrong one passes `terraform plan`.',
    fix: 'Choose one of 64512 to 65534 or 4200000000 to 4294967294 that the other end has not.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayRequestOptions.html',
  },
  FLK3464: {
    title: 'A route table or attachment is not known',
    why: 'Tables of a created gateway are known by their names in the spec, those of an existing one by their ids.',
    fix: 'Name one that is there.',
  },
  FLK3465: {
    title: "The transit gateway's owner must let the VPC in",
    why:
      'Only the account of a gateway accepts attachments, associates them with its route tables and lets these learn ' +
      'them. Until it has, AWS takes no route to the gateway, and `terraform apply` ends there.',
    fix: 'Give the output `transit_gateway_handover` to the owner, and apply again when it is done.',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html',
    elsewhere: ['account'],
  },
  FLK3466: {
    title: 'Nothing is sent to the transit gateway',
    why: 'An attachment makes no route in the VPC, and costs by the hour.',
    fix: 'Say which ranges lie beyond it in `routes`, or send everything there by `egress: transit`.',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  },
  FLK3467: {
    title: 'A table has two routes for one range',
    why: 'AWS refuses the second half way through `terraform apply`.',
    fix: 'Keep one of them.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayRoute.html',
  },
  FLK3468: {
    title: 'Only the account of a transit gateway connects sites and other gateways to it',
    why: 'Who a gateway is shared with attaches VPCs, and no VPNs, Direct Connect gateways or other transit gateways.',
    fix:
      'Have its owner do it, and say only what is there: `cidrs`, `hosts` and `dns` of a site, `routes` and ' +
      '`hosts`.',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html',
    elsewhere: ['account'],
  },
  FLK3469: {
    title: 'A resolver endpoint needs two subnets',
    why: 'Route 53 Resolver asks for two addresses at least, and one zone can fail with both.',
    fix: 'Have a second zone.',
    source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_CreateResolverEndpoint.html',
  },
  FLK3470: {
    title: 'The default route is a matter of `egress`',
    why: 'Where everything goes decides what else is created: endpoints, NAT gateways, security group rules.',
    fix: 'Say `egress: transit`, or name narrower ranges.',
  },
  FLK3471: {
    title: 'Direct Connect does not announce the VPC',
    why: 'AWS announces the allowed prefixes and nothing else, so the site has no route back.',
    fix: "Add the range of the application's subnets to `allowedPrefixes`.",
    source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html',
  },
  FLK3472: {
    title: 'The route tables of the gateway do not connect the two',
    why:
      'Traffic is looked up in the table that its attachment is associated with, and that one must know the other ' +
      'side, in both directions.',
    fix: 'Propagate each of the two to the table that the other is associated with.',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-route-tables.html',
  },
  FLK3473: {
    title: 'Two sites have the same domain',
    why: 'A VPC can be associated with one resolver rule for a domain.',
    fix: 'Give the domain to one of them, and narrower domains to the other.',
    source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-rules-managing.html',
  },
  FLK3474: {
    title: "Own DNS servers must ask AWS's resolver for the site's names",
    why: "Resolver rules hold for what asks the VPC's resolver, its second address. Other servers go their own way.",
    fix: "Have the servers forward the site's domains there, or to the site themselves.",
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html',
  },
  FLK3475: {
    title: 'Only the account of a VPC attaches it',
    why: 'Who subnets are shared with makes interfaces in them, and no attachments, endpoints or routes.',
    fix: 'Have the account that shares the subnets attach its VPC.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-sharing.html',
    elsewhere: ['account'],
  },
  FLK3710: {
    title: 'A customer gateway has a private address',
    why:
      'The tunnels of a VPN go over the internet, to an address that the internet knows. Tunnels to a private ' +
      'address go over Direct Connect, by a connection of another kind, which the spec has no words for.',
    fix:
      "Name the router's public address, or that of the NAT device before it. Or connect the site by " +
      '`directConnect`.',
    source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-options.html',
  },
  FLK3711: {
    title: 'An inside range of a tunnel is kept by AWS',
    why: 'EC2 takes every /30 of 169.254.0.0/16 but seven. Terraform refuses these when it applies.',
    fix: 'Take another one, or leave `insideCidrs` out: AWS chooses then.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnTunnelOptionsSpecification.html',
  },
  FLK3713: {
    title: 'A resolver rule comes before a private zone',
    why:
      "Of a private zone and a resolver rule for one domain the VPC's resolver takes the rule: the servers of the " +
      'site are asked for the names of the endpoint, and do not know them.',
    fix:
      'Forward narrower domains to the site, or have its servers make the names and remove the `domain` of the ' +
      'link.',
    source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html',
  },
  FLK3714: {
    title: "Names of AWS are asked of a site's servers",
    why:
      'What has an interface endpoint with private DNS is still found in the VPC, as its name is longer than the ' +
      'domain. All others are forwarded: S3 and DynamoDB behind gateway endpoints, and what NAT gateways lead to. ' +
      'Where the servers do not find them, the job says RUNNING and waits.',
    fix: 'Forward narrower domains, or have the servers find names of AWS on the internet.',
    source:
      'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-overview-forward-vpc-to-network-domain-name-matches.html',
  },
  FLK3722: {
    title: 'What sites say of one Direct Connect gateway does not go together',
    why:
      'A Direct Connect gateway is associated with a transit gateway once: the sites behind it share its owner, and ' +
      'all their allowed prefixes are announced together, 200 at the most.',
    fix: 'Say the same owner in each of the sites; name wider prefixes, or fewer.',
    source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html',
  },
  FLK3723: {
    title: 'A static VPN takes all that Direct Connect is for',
    why:
      'Of two routes to one range the transit gateway takes the static one, and what it learns from Direct Connect ' +
      'is not used: the VPN, which should stand in for it, carries everything.',
    fix: 'Say `routing: bgp` and have the router announce its ranges: Direct Connect comes before a VPN with BGP.',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html',
  },
  FLK3724: {
    title: 'Two tunnels of one router have the same inside range',
    why:
      'A transit gateway takes it, as its VPNs need not differ. The router cannot tell the two tunnels apart by ' +
      'their addresses, and one of them stays down.',
    fix: 'Give each tunnel a range of its own, or leave `insideCidrs` out: AWS chooses then.',
    source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
  },
} as const satisfies Record<string, CodeEntry>;
