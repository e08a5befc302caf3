// A VPC whose own resolver is turned off: an application in it finds no name any more. Without host names the resolver
// knows no private ones: those of endpoints and of private hosted zones. Source: "DNS attributes for your VPC",
// https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html#vpc-dns-support.
import { argument, argumentBefore, blocks, standing, type Estate, type Standing } from '../../estate/estate';
import { saying, wasKnownAs } from '../../estate/join';
import { listedBy, remembered } from '../../estate/remembered';
import { read, textsOf } from '../../estate/tree';
import { is, known, textOf } from '../../estate/value';
import { endpointType, privateName, unlessByNat } from './endpoint-services';
import type { Loss, Placed } from './losing';

const support = 'enable_dns_support';
const hostNames = 'enable_dns_hostnames';

export function lossOfNames(estate: Estate, placed: Placed): readonly Loss[] {
  const [home] = wasKnownAs(estate, 'aws_vpc', 'id', placed.placement.vpc);
  if (home?.change?.action !== 'update' || !is(argumentBefore(home, support), true)) return [];
  const vpc = home as Standing;
  return isLost(vpc, support) ? lossOfAll(estate, placed, vpc) : lossOfPrivateOnes(estate, placed, vpc);
}

/** What nobody says any more stays as it was. */
function isLost(vpc: Standing, path: string): boolean {
  const after = argument(vpc, path);
  return is(argumentBefore(vpc, path), true) && after.kind !== 'unset' && !is(after, true);
}

function lossOfAll(estate: Estate, { application, placement }: Placed, vpc: Standing): readonly Loss[] {
  const what = 'names: the resolver of the VPC answers no more';
  const loss = { by: vpc, application, what };
  if (argument(vpc, support).kind === 'unknown')
    return [{ ...loss, open: 'whether the resolver of the VPC goes on to answer is not known yet' }];
  const others = saying(estate, 'aws_vpc_dhcp_options_association', 'vpc_id', known(placement.vpc));
  const open = 'whether the resolvers in the DHCP options of the VPC answer is not in the plan';
  return [{ ...loss, ...(others.length > 0 && { open }) }];
}

function lossOfPrivateOnes(estate: Estate, placed: Placed, vpc: Standing): readonly Loss[] {
  if (!isLost(vpc, hostNames)) return [];
  const open = 'whether the VPC goes on to have private names is not known yet';
  const losses = [...lossOfEndpoints(estate, placed, vpc), ...lossOfZones(estate, placed, vpc)];
  return argument(vpc, hostNames).kind === 'unknown' ? losses.map((one) => ({ ...one, open })) : losses;
}

/** The usual names of their services lead to public addresses then. */
function lossOfEndpoints(estate: Estate, placed: Placed, vpc: Standing): readonly Loss[] {
  return saying(estate, endpointType, 'vpc_id', known(placed.placement.vpc))
    .filter((one) => is(argumentBefore(one, privateName), true) && is(argument(one, privateName), true))
    .flatMap((one) => unlessByNat(estate, placed, one, vpc) ?? []);
}

/** Zones with a name that the application is told. */
function lossOfZones(estate: Estate, { application, placement }: Placed, vpc: Standing): readonly Loss[] {
  const zones = zonesIn(estate).get(placement.vpc) ?? [];
  const hosts = zones.length > 0 ? textsOf(application.arguments).flatMap(hostsIn) : [];
  return zones
    .filter((zone) => hosts.some((host) => host === zone || host.endsWith(`.${zone}`)))
    .map((zone) => ({ by: vpc, application, what: `connections to names in ${zone}` }));
}

function hostsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9_-]+(?:[.][a-z0-9_-]+)+/g) ?? [];
}

/** The names of private hosted zones, by their VPCs. */
const zonesIn = remembered((estate: Estate) => {
  const zones = standing(estate, 'aws_route53_zone').flatMap((zone) => {
    const name = textOf(argument(zone, 'name'))?.toLowerCase().replace(/[.]$/, '');
    const vpcs = (blocks(zone, 'vpc') ?? []).flatMap((one) => textOf(read(one, 'vpc_id')) ?? []);
    return name === undefined ? [] : [{ name, vpcs }];
  });
  const byVpc = listedBy(zones, ({ vpcs }) => vpcs);
  return new Map([...byVpc].map(([vpc, its]) => [vpc, [...new Set(its.map(({ name }) => name))]]));
});
