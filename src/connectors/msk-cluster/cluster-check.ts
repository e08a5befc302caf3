// Rules that hold for each cluster of MSK, whether it is created here or not.
import type { MSKAuthentication } from '../../../generated/application';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import type { Use } from '../connector';
import { overVpcConnection } from '../kafka-client/auth';
import type { Writing } from '../kafka-client/client';
import { atLeast, releaseOf } from './release';

/**
 * Source: MSK developer guide: brokers have addresses inside their VPC only, unless public access is on, which gives
 * them listeners of their own ("Public access", "Port information").
 */
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

export function isServerless(cluster: string): boolean {
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

/** Source: MSK developer guide, "Multi-VPC private connectivity", requirements. */
export function checkMultiVpc(auth: MSKAuthentication, use: Use, pointer: string): Problem[] {
  if (overVpcConnection(auth)) return [];
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
