// What the network offers to others over PrivateLink: a network load balancer, and the endpoint service in front of it.
import { globalArn } from '../aws/arn';
import type { Facts, Output } from '../facts/facts';
import type { StackIdentity } from '../facts/identity';
import { privateSubnet } from '../facts/network';
import { address, resource, type AnyResource, type Resource } from '../terraform/resource';
import { call, join, ref, type Text } from '../terraform/value';
import { offerLabel, offerPointer } from './endpoint-services-normal';
import type { Ground } from './ground';
import { balancerGroup, balancerRules, listenerResources, loadBalancer, type Site } from './load-balancer';
import type { OwnNetwork } from './normal';
import { wholeRanges } from './ranges';

export function endpointServiceFacts(
  { endpointServices = {}, vpc }: OwnNetwork,
  ground: Ground,
  identity: StackIdentity,
): Facts {
  const ranges = wholeRanges(vpc);
  const sites = Object.entries(endpointServices).map(([name, offer]): Site => ({
    name,
    offer,
    ground,
    ranges,
    identity,
  }));
  return {
    resources: sites.flatMap((site) => [
      loadBalancer(site),
      ...balancerRules(site),
      ...Object.entries(site.offer.listeners).flatMap(([key, listener]) => listenerResources(site, key, listener)),
      endpointService(site),
      ...nameNote(site),
      ...verification(site),
    ]),
    outputs: sites.flatMap(handedOver),
  };
}

/**
 * Everything about it can be changed in place, and consumers keep the name of the service; but for its balancer while
 * endpoints are connected, so that zones come and do not leave (`left-zones.ts`). The provider takes a list that
 * is not there for any: that of principals is there when it is empty, or those that were let in would stay. The own
 * Region is one of those of consumers. Source: the provider's `aws_vpc_endpoint_service`.
 */
function endpointService({ name, offer, identity }: Site): Resource<'aws_vpc_endpoint_service'> {
  const { acceptance, principals = [], regions, privateName, deletionProtection } = offer;
  return resource(
    'aws_vpc_endpoint_service',
    offerLabel(name),
    offerPointer(name),
    {
      acceptance_required: acceptance,
      network_load_balancer_arns: [ref(`aws_lb.${offerLabel(name)}`, 'arn')],
      allowed_principals: principals.map((one) => principalArn(one, identity)),
      ...(regions && { supported_regions: [...new Set([identity.home.region, ...regions])].sort() }),
      ...(privateName !== undefined && { private_dns_name: privateName }),
      tags: { Name: `${identity.name}-${name}` },
    },
    deletionProtection ? { lifecycle: { prevent_destroy: true } } : {},
  );
}

/** An account is known by the ARN of its root. */
function principalArn(principal: string, { home }: StackIdentity): string {
  return /^[0-9]+$/.test(principal) ? globalArn({ ...home, accountId: principal }, 'iam', 'root') : principal;
}

/** What consumers must be told, and what whoever runs the targets and the public domain has to do. */
function handedOver(site: Site): Output[] {
  const { name } = site;
  return [
    output(site, 'name', `Name of endpoint service ${name}, for consumers`, ofService(site, 'service_name')),
    zones(site),
    output(
      site,
      'group',
      `Security group of the load balancer of ${name}: that of the targets must take their ports from it`,
      ref(balancerGroup(name), 'id'),
    ),
    ...proof(site),
  ];
}

function output({ name }: Site, what: string, description: string, value: Text): Output {
  return { name: `${offerLabel(name)}_${what}`, description, value };
}

function ofService({ name }: Site, attribute: string): Text {
  return ref(`aws_vpc_endpoint_service.${offerLabel(name)}`, attribute);
}

/** Ids mean the same in all accounts, and of subnets that exist nobody knows them here. */
function zones(site: Site): Output {
  const { name, ground } = site;
  if (!ground.create) {
    const description = `Zones of endpoint service ${name}, as this account calls them`;
    return output(site, 'zones', description, ofService(site, 'availability_zones'));
  }
  const ids = ground.create.zones.flatMap((zone, index) => [
    ...(index === 0 ? [] : [', ']),
    ref(privateSubnet(zone), 'availability_zone_id'),
  ]);
  return output(site, 'zones', `Ids of the zones of endpoint service ${name}, for consumers`, join(...ids));
}

/**
 * The record is there before AWS looks for it. Its name is a label to which the provider adds the zone's domain; how
 * long it may be remembered, in seconds, and its type are AWS's. Each record is verified anew. Sources: the
 * PrivateLink guide, "Manage DNS names for VPC endpoint services"; the provider's
 * `aws_vpc_endpoint_service_private_dns_verification`, which starts it once and takes nothing back.
 */
function verification(site: Site): AnyResource[] {
  const { name, offer } = site;
  const { privateName, privateNameZone } = offer;
  if (privateName === undefined || privateNameZone === undefined) return [];
  const cause = offerPointer(name, 'privateNameZone');
  const record = resource('aws_route53_record', `${offerLabel(name)}_proof`, cause, {
    zone_id: privateNameZone,
    name: proofOf(site, 'name'),
    type: 'TXT',
    ttl: 1800,
    records: [proofOf(site, 'value')],
  });
  const verified = resource(
    'aws_vpc_endpoint_service_private_dns_verification',
    offerLabel(name),
    cause,
    { service_id: ofService(site, 'id'), wait_for_verification: true },
    { dependsOn: [address(record)], lifecycle: { replace_triggered_by: [address(record)] } },
  );
  return [record, verified];
}

/** The private name as Terraform knows it once it has been applied. */
function nameNote({ name, offer: { privateName } }: Site): AnyResource[] {
  if (privateName === undefined) return [];
  return [resource('terraform_data', noteOf(name), offerPointer(name, 'privateName'), { input: { privateName } })];
}

const noteOf = (name: string): string => `${offerLabel(name)}_name`;

/**
 * What AWS wants to see of the present name. The provider changes a name in place and does not say that its proof
 * changes as well, so a plan would have the former name's, or fail where there was none: behind the name itself, which
 * no plan knows before it is applied, the proof is not known before either. Where AWS has given none, `slice` fails;
 * `element` alone would begin anew, with the name. Source: Terraform's documents of both functions,
 * https://developer.hashicorp.com/terraform/language/functions/element.
 */
function proofOf(site: Site, part: 'name' | 'value'): Text {
  const name = ref(`terraform_data.${noteOf(site.name)}`, 'output.privateName');
  const proofs = ofService(site, `private_dns_name_configuration[*].${part}`);
  const all = call('split', '|', call('join', '|', call('split', '|', name), proofs));
  return call('element', call('slice', all, 1, 2), 0);
}

/** For whoever runs the public zone, where that is nobody of this stack. */
function proof(site: Site): Output[] {
  const { privateName, privateNameZone } = site.offer;
  if (privateName === undefined || privateNameZone !== undefined) return [];
  const start = 'aws ec2 start-vpc-endpoint-service-private-dns-verification';
  return [
    output(
      site,
      'proof_name',
      `Name, in the public zone, of the TXT record that proves ${privateName}`,
      proofOf(site, 'name'),
    ),
    output(site, 'proof_value', `Value of that record; when it is there: ${start}`, proofOf(site, 'value')),
  ];
}
