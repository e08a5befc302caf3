// Rules for clusters of MSK that are there already: their addresses, and the way to them.
import type { MSKAuthentication, MSKSource } from '../../../generated/application';
import { parseArn } from '../../aws/arn';
import type { Use } from '../connector';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, info } from '../../diagnostics/problem';
import { mskModes, multiVpcPorts } from '../kafka-client/auth';
import { checkPorts } from '../kafka-client/check';
import { clusterParts, sameCluster } from './address';
import { checkMultiVpc, isServerless } from './cluster-check';
import { isForeign, ownersPolicy } from './handover';
import { child } from '../../document/pointer';
import { needed, noEffect } from '../../diagnostics/key-rules';
import { dnsSuffixOf } from '../../aws/regions';

type Existing = Readonly<
  Pick<MSKSource, 'bootstrapServers' | 'cluster' | 'vpc'> & Required<Pick<MSKSource, 'connection'>>
>;

export function checkExisting(config: Existing, auth: MSKAuthentication, use: Use): Problem[] {
  const { cluster, bootstrapServers, connection } = config;
  if (cluster === undefined) return [];
  const multiVpc = connection === 'multi-vpc';
  const { ports } = mskModes[auth];
  const range = `${multiVpcPorts.first} to ${multiVpcPorts.last}`;
  return [
    ...addresses(config, cluster, multiVpc ? multiVpcPorts.first : mskModes[auth].port, use),
    ...sameCluster(cluster, bootstrapServers, use),
    ...(multiVpc
      ? checkPorts(
          bootstrapServers,
          (port) => port >= multiVpcPorts.first && port <= multiVpcPorts.last,
          range,
          'over a managed VPC connection each broker has a port of its own; take the addresses for VPC connectivity',
          use,
        )
      : checkPorts(
          bootstrapServers,
          (port) => ports.includes(port),
          ports.join(' or '),
          `brokers do not listen there for "auth: ${auth}"`,
          use,
        )),
    ...(multiVpc
      ? needed(config, 'vpc', use.pointer, '"connection" is multi-vpc', 'vpc-0a1b2c3d4e5f60718')
      : noEffect(config, ['vpc'], use.pointer, '"connection" is direct')),
    ...(multiVpc ? checkMultiVpc(auth, use, child(use.pointer, 'connection')) : []),
    ...(multiVpc ? sameRegion(cluster, use) : []),
    ...(isForeign(cluster, use) && (multiVpc || auth === 'iam') ? [foreign(cluster, use)] : []),
  ];
}

function sameRegion(cluster: string, use: Use): Problem[] {
  const { region } = use.application.home;
  const { region: found } = parseArn(cluster);
  if (found === region) return [];
  return [
    error('FLK3115', child(use.pointer, 'connection'), 'a managed VPC connection does not leave its Region', {
      expected: region,
      found,
      because: { pointer: child(use.pointer, 'cluster'), note: 'the cluster' },
      help: 'use peering or a transit gateway with "connection: direct"',
    }),
  ];
}

/**
 * Terraform could look the addresses up only with rights on the cluster, which its owner may not give.
 * @param port one on which its brokers listen
 */
export function addresses(
  config: Pick<Existing, 'bootstrapServers'>,
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
