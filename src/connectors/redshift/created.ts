// What clusters and workgroups have in common that the stack creates.
import type { AnyResource } from '../../terraform/resource';
import type { Text } from '../../terraform/value';
import type { NormalCluster, NormalWorkgroup } from './normal';

export interface Created {
  /** Of the cluster or the workgroup. */
  readonly arn: Text;
  /** What the Data API calls it. */
  readonly name: string;
  /** Host name, without port. */
  readonly host: Text;
  /** The security groups that it stands behind. */
  readonly behind: readonly Text[];
  /** The secret that AWS makes for the administrator. */
  readonly adminSecret: Text;
  /** Encrypts the data and the secret of the administrator; absent unless it is one of the user's. */
  readonly kmsKey?: string;
  readonly resources: readonly AnyResource[];
}

export function createdFrom({ name, encryption }: NormalCluster | NormalWorkgroup): Pick<Created, 'kmsKey' | 'name'> {
  return { name, ...(encryption && { kmsKey: encryption.kmsKey }) };
}

/** Nothing but the VPC gets in, and COPY goes out through it. */
export const closed = { publicly_accessible: false, enhanced_vpc_routing: true } as const;
