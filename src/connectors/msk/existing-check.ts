// Rules for clusters of MSK that are there already, and those that hold for created ones as well.
import type { MSKAuthentication, MSKSource } from '../../../generated/application';
import { parseArn } from '../../aws/arn';
import type { Use } from '../connector';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, info, warning } from '../../diagnostics/problem';
import { mskModes, multiVpcPorts } from '../kafka-client/auth';
import { checkPorts } from '../kafka-client/check';
import type { Writing } from '../kafka-client/client';
import { clusterName, sameCluster } from './address';
import { atLeast, releaseOf } from './offering';
import { isForeign, ownersPolicy } from './sharing';
import { child } from '../../document/pointer';
import { needed, noEffect } from '../../diagnostics/key-rules';
import { dnsSuffixOf } from '../../aws/regions';

/** Source: MSK developer guide: brokers have addresses inside their VPC only. */
export function checkInVpc(use: Use): Problem[] {
  if (use.network) return [];
  return [
    error(
      'FLK3100',
      use.pointer,
      `${use.direction} ${use.name} is a cluster of MSK, and the application is in no VPC`,
      { on: 'key', help: 'add spec.network.vpc with subnets and security groups that reach the brokers' },
    ),
  ];
}

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
  const { partition, region, resource } = parseArn(cluster);
  const label = clusterName(resource).toLowerCase().replaceAll('_', '');
  const host = isServerless(cluster) ? 'boot-a1b2c3d4.c1.kafka-serverless' : `b-1.${label}.a1b2c3.c5.kafka`;
  return `${host}.${region}.${dnsSuffixOf(partition)}:${port}`;
}

function isServerless(cluster: string): boolean {
  return /-s[0-9]+$/.test(cluster);
}

/**
 * Whether the ARN is of the kind of cluster that the connector is for: those of MSK Serverless end with `-s` and a
 * number.
 */
export function checkKind(cluster: string | undefined, serverless: boolean, use: Use): Problem[] {
  if (cluster === undefined || isServerless(cluster) === serverless) return [];
  const [is, type] = serverless ? ['a provisioned cluster', 'msk'] : ['a cluster of MSK Serverless', 'msk-serverless'];
  return [
    warning('FLK3119', child(use.pointer, 'cluster'), `the ARN looks like that of ${is}`, {
      help: `use "type: ${type}"`,
    }),
  ];
}

export function foreign(cluster: string, use: Use): Problem {
  return info(
    'FLK3114',
    child(use.pointer, 'cluster'),
    `the cluster belongs to account ${parseArn(cluster).account}: its owner must attach the policy in the ` +
      `output "${ownersPolicy(use)}"`,
  );
}

/** Source: MSK developer guide, "Multi-VPC private connectivity", requirements. */
export function checkMultiVpc(auth: MSKAuthentication, use: Use, pointer: string): Problem[] {
  if (mskModes[auth].vpcConnection !== undefined) return [];
  return [
    error('FLK3115', pointer, `a managed VPC connection does not take "auth: ${auth}"`, {
      expected: 'iam, scram or tls',
      found: auth,
      because: { pointer: child(use.pointer, 'auth'), note: 'the authentication' },
    }),
  ];
}

/**
 * Source: MSK developer guide, "IAM actions": WriteTxnMarkers, which ends a transaction, is known from Kafka 3.8 on.
 */
export function checkExactlyOnce(
  { delivery }: Writing,
  auth: MSKAuthentication,
  version: string | undefined,
  use: Use,
): Problem[] {
  if (delivery !== 'exactly-once' || auth !== 'iam') return [];
  const at = child(use.pointer, 'delivery');
  if (version === undefined)
    return [
      warning(
        'FLK3111',
        at,
        'transactions with IAM need Kafka 3.8 or later, and the version of the cluster is not known',
        { help: 'state it in "kafkaVersion", or use "auth: scram"' },
      ),
    ];
  if (atLeast(releaseOf(version), 3, 8)) return [];
  return [
    error('FLK3111', at, `transactions with IAM do not end on Kafka ${version}`, {
      expected: '3.8 or later',
      found: version,
      help: 'use a newer cluster, "auth: scram", or "delivery: at-least-once"',
    }),
  ];
}

/**
 * A secret has one policy, which is that of MSK after the apply. Source: Terraform, aws_secretsmanager_secret_policy.
 */
export function replacedPolicy(use: Use): Problem {
  return info(
    'FLK3250',
    child(use.pointer, 'secret'),
    'Terraform replaces the resource policy of the secret by one that lets MSK read it',
    { help: 'look at the present one: `aws secretsmanager get-resource-policy`' },
  );
}
