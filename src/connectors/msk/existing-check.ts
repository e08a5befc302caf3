// Rules for clusters of MSK that are there already: their addresses, and the way to them.
import type { MSKAuthentication, MSKSource } from '../../../generated/application';
import { parseArn } from '../../aws/arn';
import type { Use } from '../connector';
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import { mskModes, multiVpcPorts } from '../kafka-client/auth';
import { checkPorts } from '../kafka-client/check';
import { sameCluster } from '../msk-cluster/address';
import { checkMultiVpc } from '../msk-cluster/cluster-check';
import { addresses, foreign } from '../msk-cluster/existing';
import { isForeign } from '../msk-cluster/handover';
import { child } from '../../document/pointer';
import { needed, noEffect } from '../../diagnostics/key-rules';

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
    ...(multiVpc ? checkClientVpc(config, use) : noEffect(config, ['vpc'], use.pointer, '"connection" is direct')),
    ...(multiVpc ? checkMultiVpc(auth, use, child(use.pointer, 'connection')) : []),
    ...(multiVpc ? sameRegion(cluster, use) : []),
    ...(isForeign(cluster, use) && (multiVpc || auth === 'iam') ? [foreign(cluster, use)] : []),
  ];
}

/**
 * Its subnets are the application's, so it begins in the application's VPC. Source: the API of MSK,
 * CreateVpcConnection, `vpcId` and `clientSubnets`.
 */
function checkClientVpc(config: Existing, use: Use): Problem[] {
  const own = use.network?.vpc;
  if (!own) return needed(config, 'vpc', use.pointer, '"connection" is multi-vpc', 'vpc-0a1b2c3d4e5f60718');
  const { vpc } = config;
  // What Terraform looks up by tags or parameters may be the one that is said, and has been called after it.
  if (vpc === undefined || vpc === own.id || own.label === 'found') return [];
  const says = typeof own.id === 'string' ? 'is another one' : 'need not be that one';
  const message = `the connection begins in the VPC of the application's subnets, and ${vpc} ${says}`;
  const because = { pointer: '/spec/network', note: 'the VPC of the application' };
  return [error('FLK3700', child(use.pointer, 'vpc'), message, { because, help: 'leave "vpc" out' })];
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
