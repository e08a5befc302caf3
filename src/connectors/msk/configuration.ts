// The server properties of created brokers, `aws_msk_configuration`.
import type { AwsMskCluster } from '../../../generated/resources';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type Resource } from '../../terraform/resource';
import type { Use } from '../connector';
import type { NormalCreation } from './normal';
import { sortBy } from '../../text/sort-by';

/**
 * Also when nothing is set: a cluster cannot be without its configuration any more, once it has one. Source: the
 * provider's `aws_msk_cluster`, which calls UpdateClusterConfiguration without the ConfigurationInfo that it requires
 * (hashicorp/terraform-provider-aws, issue 12895).
 */
export function configurationResource(create: NormalCreation, use: Use): Resource<'aws_msk_configuration'> {
  return resource('aws_msk_configuration', terraformName(use.name), child(use.pointer, 'create'), {
    name: create.name,
    server_properties: serverProperties(create),
  });
}

export function configurationInfo(configuration: Resource<'aws_msk_configuration'>) {
  return {
    arn: attribute(configuration, 'arn'),
    revision: attribute(configuration, 'latest_revision'),
  } satisfies AwsMskCluster['configuration_info'];
}

/** Clients over VPC connections with SCRAM or certificates need ACLs, which must then be what decides. */
export const aclProperty = 'allow.everyone.if.no.acl.found';
export const needsAcls = ({ connectivity, logins }: NormalCreation): boolean =>
  connectivity === 'multi-vpc' && logins.some((login) => login !== 'iam');

/**
 * What MSK has by default, for Standard and Express brokers. What a configuration does not set keeps MSK's default.
 * Source: developer guide, "Default Amazon MSK configuration", "Custom Amazon MSK configurations".
 */
const nothingSet = { 'auto.create.topics.enable': 'false' };

function serverProperties(create: NormalCreation): string {
  const given = Object.entries({ ...(needsAcls(create) && { [aclProperty]: 'false' }), ...create.serverProperties });
  const all = given.length === 0 ? Object.entries(nothingSet) : given;
  return sortBy(all, ([key]) => key)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}
