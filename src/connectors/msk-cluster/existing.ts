// Rules for clusters that are there already, whichever kind they are.
import type { MSKSource } from '../../../generated/application';
import { parseArn } from '../../aws/arn';
import { dnsSuffixOf } from '../../aws/regions';
import type { Problem } from '../../diagnostics/diagnostic';
import { needed } from '../../diagnostics/key-rules';
import { info } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import type { Use } from '../connector';
import { clusterParts } from './address';
import { isServerless } from './cluster-check';
import { ownersPolicy } from './handover';

/**
 * Terraform could look the addresses up only with rights on the cluster, which its owner may not give.
 * @param port one on which its brokers listen
 */
export function addresses(
  config: Pick<MSKSource, 'bootstrapServers'>,
  cluster: string,
  port: number,
  use: Use,
): Problem[] {
  const command = `aws kafka get-bootstrap-brokers --cluster-arn ${cluster}`;
  const why = `the addresses of an existing cluster are not looked up; \`${command}\` prints them`;
  return needed(config, 'bootstrapServers', use.pointer, why, exampleBroker(cluster, port));
}

/** As MSK would name the first broker of the cluster. */
function exampleBroker(cluster: string, port: number): string {
  const { partition, region } = parseArn(cluster);
  const label = clusterParts(cluster).name.toLowerCase().replaceAll('_', '');
  const host = isServerless(cluster) ? 'boot-a1b2c3d4.c1.kafka-serverless' : `b-1.${label}.a1b2c3.c5.kafka`;
  return `${host}.${region}.${dnsSuffixOf(partition)}:${port}`;
}

export function foreign(cluster: string, use: Use): Problem {
  return info(
    'FLK3114',
    child(use.pointer, 'cluster'),
    `the cluster belongs to account ${parseArn(cluster).account}: its owner must attach the policy in the ` +
      `output "${ownersPolicy(use)}"`,
  );
}
