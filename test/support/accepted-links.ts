// Networks whose PrivateLink endpoints Terraform accepts: what the owner of a service decides is another question.
import type { Configuration } from '../../src/override';

/** The same, Terraform accepting every endpoint. */
export function acceptedIn(configuration: Configuration): Configuration {
  const type = 'aws_vpc_endpoint_connection_accepter';
  const resources = configuration['resource'] as Readonly<Record<string, object>>;
  const endpoints = Object.keys(resources['aws_vpc_endpoint'] ?? {});
  const accepters = endpoints
    .filter((name) => name.startsWith('private_link_'))
    .map((name) => [name, { vpc_endpoint_id: `\${aws_vpc_endpoint.${name}.id}` }]);
  if (accepters.length === 0) return configuration;
  return { ...configuration, resource: { ...resources, [type]: Object.fromEntries(accepters) } };
}
