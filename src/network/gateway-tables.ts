// Which route tables of a created VPC lead to a gateway endpoint: one resource for each. In the endpoint's own list a
// zone that goes would lose its way to S3 before the application has left it: the endpoint is changed before the
// application is, and what stands alone goes after it.
import { attribute, resource, type AnyResource } from '../terraform/resource';
import { ref } from '../terraform/value';
import type { Endpoint } from './endpoints';
import { zonesOf, type Ground } from './ground';

/** Nothing for an interface endpoint, or where the VPC exists: there the endpoint lists the tables itself. */
export function gatewayTables({ kind, address }: Endpoint, { create }: Ground): AnyResource[] {
  if (kind !== 'gateway' || !create) return [];
  const [, endpoint] = address.split('.');
  return zonesOf(create).map(({ label }) =>
    resource(
      'aws_vpc_endpoint_route_table_association',
      `${endpoint}_private_${label}`,
      '/spec/network/vpc/create/zones',
      {
        route_table_id: attribute({ type: 'aws_route_table', name: `private_${label}` }, 'id'),
        vpc_endpoint_id: ref(address, 'id'),
      },
    ),
  );
}
