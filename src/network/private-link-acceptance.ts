// Who accepts an endpoint of PrivateLink, and the private name that AWS takes when that is done.
import type { Home } from '../aws/arn';
import { terraformName } from '../aws/naming';
import { resource, address, type AnyResource } from '../terraform/resource';
import { ref, type Address } from '../terraform/value';
import type { ProviderAlias } from '../terraform/provider-alias';
import { ensured } from '../text/ensured';
import { otherSideOf } from './other-side';
import { linkEndpoint, linkLabel, linkPointer, type NormalLink } from './private-link-normal';

/**
 * The provider through which Terraform accepts, or has accepted until `acceptance` said otherwise: it forgets nothing
 * without it ("Provider configuration not present"). None where that of the stack is the one.
 */
export function acceptingProvider(name: string, link: NormalLink, home: Home): ProviderAlias | undefined {
  const { acceptance, role, region = home.region, account: accountId = home.accountId } = link;
  const isOver = acceptance !== 'terraform';
  if (isOver && role === undefined && link.account !== home.accountId) return undefined;
  const side = otherSideOf(terraformName('private_link', name), role, { region, accountId }, home);
  return side.made === 'elsewhere' ? side.alias : undefined;
}

/**
 * The acceptance where it is Terraform's, and the private name where the endpoint is accepted. AWS refuses the name
 * before ("Private DNS can only be enabled after the endpoint connection is accepted by the owner"), also with the
 * creation of the endpoint. Source: the provider's documents, `aws_vpc_endpoint_private_dns`, and its pull request
 * 37628. Another service with the same name takes two applies (docs/network.md): the resource takes nothing back when
 * it goes, so the old endpoint has the name until it is destroyed, which Terraform does after this one is there.
 * Source: hashicorp/aws, internal/service/ec2/vpc_endpoint_private_dns.go (`WithNoOpDelete`).
 */
export function acceptanceResources(name: string, link: NormalLink, home: Home): AnyResource[] {
  const accepted = link.acceptance === 'terraform' ? [accepter(name, link, home)] : [];
  if (!isNamed(link)) return accepted;
  const named = resource(
    'aws_vpc_endpoint_private_dns',
    linkLabel(name),
    linkPointer(name, 'privateDns'),
    { vpc_endpoint_id: ref(linkEndpoint(name), 'id'), private_dns_enabled: true },
    accepted.length > 0 ? { dependsOn: accepted.map(address) } : {},
  );
  return [...accepted, named];
}

/**
 * What Terraform has accepted once and is to accept no more stays accepted: the provider rejects an endpoint when its
 * acceptance is destroyed, and rejected it is cut off. Source: hashicorp/aws,
 * internal/service/ec2/vpc_endpoint_connection_accepter.go (delete).
 */
export function acceptedBefore(name: string, { acceptance }: NormalLink): Address[] {
  return acceptance === 'terraform'
    ? []
    : [address({ type: 'aws_vpc_endpoint_connection_accepter', name: linkLabel(name) })];
}

/** Whether the endpoint has its private name, as far as the spec says. */
export function isNamed({ privateDns, acceptance }: NormalLink): boolean {
  return privateDns && acceptance !== 'pending';
}

/**
 * It is asked of the service, where the service is; its id ends its name. Source: EC2's API,
 * AcceptVpcEndpointConnections.
 */
function accepter(name: string, link: NormalLink, home: Home): AnyResource {
  const alias = acceptingProvider(name, link, home);
  return resource(
    'aws_vpc_endpoint_connection_accepter',
    linkLabel(name),
    linkPointer(name, 'acceptance'),
    {
      vpc_endpoint_service_id: ensured(link.service.split('.').at(-1), 'the id of a service'),
      vpc_endpoint_id: ref(linkEndpoint(name), 'id'),
    },
    alias ? { provider: alias.name } : {},
  );
}
