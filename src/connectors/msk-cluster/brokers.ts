// The addresses of a created cluster's brokers, kept as they were first read, `terraform_data`.
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type Precondition, type Resource } from '../../terraform/resource';
import type { Reference } from '../../terraform/value';
import type { Use } from '../connector';

export type ClusterResource = 'aws_msk_cluster' | 'aws_msk_serverless_cluster';

/**
 * MSK names some of the brokers, and others the next time: in a property of the job each answer would restart it. So
 * the first answer stands until the cluster is another one, or its clients log in otherwise; any of its brokers leads a
 * client to all the others. Not until their number is another one: Terraform plans with the addresses from before the
 * change, and refuses to apply others. Sources: the provider's documentation of `aws_msk_cluster`,
 * `bootstrap_brokers_*`: "not guaranteed to be stable across applies"; issue 19659 of
 * hashicorp/terraform-provider-aws.
 * @param bootstrap the attribute of the cluster that has the addresses
 */
export function keptBrokers(
  cluster: Resource<ClusterResource>,
  bootstrap: string,
  use: Use,
  precondition: readonly Precondition[] = [],
): Resource<'terraform_data'> {
  return resource(
    'terraform_data',
    nameOf(cluster.name),
    child(use.pointer, 'create'),
    {
      input: { bootstrap_servers: attribute(cluster, bootstrap) },
      triggers_replace: { cluster: attribute(cluster, 'arn'), attribute: bootstrap },
    },
    { lifecycle: { ignore_changes: ['input'], ...(precondition.length > 0 && { precondition }) } },
  );
}

/** The addresses, for the use that creates the cluster and for those that borrow it. */
export function keptAddresses(creator: string): Reference {
  return attribute({ type: 'terraform_data', name: nameOf(terraformName(creator)) }, 'output.bootstrap_servers');
}

/** Never one of flinkform's own resources of this type, whatever the source or sink is called. */
function nameOf(cluster: string): string {
  return `${cluster}_brokers`;
}
