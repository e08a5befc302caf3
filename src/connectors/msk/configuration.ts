// The server properties of created brokers, `aws_msk_configuration`.
import type { AwsMskCluster } from '../../../generated/resources';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type Resource } from '../../terraform/resource';
import type { Use } from '../connector';
import type { NormalCreation } from './creation';
import { sortBy } from '../../text/sort-by';

/** None when nothing is set. */
export function configurationResource(create: NormalCreation, use: Use): Resource<'aws_msk_configuration'> | undefined {
  const properties = serverProperties(create);
  if (properties === undefined) return undefined;
  return resource('aws_msk_configuration', terraformName(use.name), child(use.pointer, 'create'), {
    name: create.name,
    server_properties: properties,
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

function serverProperties(create: NormalCreation): string | undefined {
  const all = { ...(needsAcls(create) && { [aclProperty]: 'false' }), ...create.serverProperties };
  const lines = sortBy(Object.entries(all), ([key]) => key).map(([key, value]) => `${key}=${value}\n`);
  return lines.length === 0 ? undefined : lines.join('');
}
