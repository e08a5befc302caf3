// FLK3390 to FLK3399, FLK3425, FLK3426 and FLK3715: PrivateLink, as consumer and as provider.
import type { CodeEntry } from './entry';

export const privateLinkCodes = {
  FLK3390: {
    title: 'PrivateLink does not lead there',
    why:
      'An endpoint is for a service of its own Region, unless it says another one and the owner offers the service ' +
      'there; no endpoint leads to another partition.',
    fix: "Say the service's Region in `region`, or name a service of the application's Region.",
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html',
    elsewhere: ['region'],
  },
  FLK3391: {
    title: 'The endpoint cannot stand in the zone',
    why:
      'An endpoint stands in zones that the VPC has a subnet in and the service is offered in. The letters of zones ' +
      'mean others in another account; ids are the same in all.',
    fix: 'Name zones that both have, by their ids.',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html',
  },
  FLK3392: {
    title: 'The endpoint is closed on the port',
    why: 'The security groups of the application and of the endpoint let through the ports of the entry alone.',
    fix: 'Add the port, and those that the brokers name, to `ports` or `portRanges`.',
  },
  FLK3393: {
    title: 'A name leads to two places',
    why:
      'A VPC has one private zone of a name, and a name leads to one place. So the private name of a service leads ' +
      'to one of its endpoints: AWS refuses to switch it on for a second one, with "conflicting DNS domain". The ' +
      'security group lets out to one place of a host: of one that two sections name the other is closed.',
    fix: 'Give each entry names of its own, or make the two one.',
    source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html',
  },
  FLK3394: {
    title: 'A host is not reached from the VPC',
    why:
      'A private zone answers for its whole domain, also for what it does not have; and a created VPC without NAT ' +
      'gateways leads nowhere but through what the spec names.',
    fix: 'Add a record, or name the host in the entry that leads there.',
    source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html',
  },
  FLK3395: {
    title: 'Endpoints are created by the owner of the VPC',
    why: 'Whoever shares subnets keeps endpoints, routes and network ACLs for itself.',
    fix: 'Have the owner create the endpoint and its zone.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-share-prerequisites.html',
  },
  FLK3396: {
    title: 'A load balancer does not take the address',
    why: 'Targets are in the VPC or have private addresses; a range begins at its first address.',
    fix: 'Name IPv4 addresses of the VPC, or private ones that it reaches.',
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html',
  },
  FLK3397: {
    title: 'A port has two listeners',
    why: 'A load balancer has one listener for a port.',
    fix: 'Give each listener a port of its own: brokers are told apart by it.',
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html',
  },
  FLK3398: {
    title: 'Anybody may connect to the endpoint service',
    why: 'With `*` and without acceptance each account of AWS gets a way to the targets.',
    fix: 'Name the principals, or accept each endpoint.',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html',
    severity: { production: 'error', otherwise: 'warning' },
  },
  FLK3399: {
    title: 'A range of ports ends before it begins',
    why: 'It has no port.',
    fix: 'Name the lowest port first.',
  },
  FLK3425: {
    title: 'A private name waits for the owner of the service',
    why:
      'AWS takes the private name of an endpoint when the owner of the service has accepted it, and refuses it ' +
      'before: the first apply leaves it out.',
    fix:
      'Tell the owner the id of the endpoint, which is an output. When it is accepted say `acceptance: accepted` and ' +
      'apply again; for a service that takes each endpoint by itself say `acceptance: automatic`.',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html',
  },
  FLK3426: {
    title: 'An endpoint is accepted through a role',
    why: "Terraform assumes it: its account must let the stack's deployer in and allow what an acceptance takes.",
    fix: 'Have the role allow the actions in the help, and trust who runs Terraform.',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html',
    elsewhere: ['account'],
  },
  FLK3715: {
    title: 'No route leads to a target',
    why:
      'A load balancer asks its targets from the subnets of the application, by their routes. Without one the target ' +
      'never becomes healthy, and connections of consumers fail.',
    fix: 'Name the range of the target where the spec opens a way, or a target in the VPC.',
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html',
  },
} as const satisfies Record<string, CodeEntry>;
