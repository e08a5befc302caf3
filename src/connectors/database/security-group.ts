// The rule in the group of the database that lets the application in.
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { resource, type AnyResource } from '../../terraform/resource';
import type { Text } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import type { Normal } from './normal';

/** Two uses of one database ask for one rule, in the same words. */
export function ingressRules({ securityGroup, port }: Normal, { network, pointer, application }: Use): AnyResource[] {
  if (securityGroup === undefined) return [];
  const { securityGroups } = ensured(network, 'the security group of a database, and no VPC');
  return securityGroups.map((group, index) =>
    resource(
      'aws_vpc_security_group_ingress_rule',
      terraformName(securityGroup, labelOf(group, index), String(port)),
      child(pointer, 'securityGroup' satisfies keyof Normal),
      {
        security_group_id: securityGroup,
        description: `Flink application ${application.name}`,
        ip_protocol: 'tcp',
        from_port: port,
        to_port: port,
        referenced_security_group_id: group,
      },
    ),
  );
}

/** What Terraform finds has a place in a list alone. */
function labelOf(group: Text, index: number): string {
  return typeof group === 'string' ? group : terraformName('application', String(index + 1));
}
