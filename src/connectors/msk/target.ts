// The cluster of a source or sink of MSK and how it is reached, once the rules have passed.
import type { VpcIdentity } from '../../facts/network';
import { ensured } from '../../text/ensured';
import { overVpcConnection, type PrivateAuth } from '../kafka-client/auth';
import type { Use } from '../connector';
import { accessOf, type Access } from './access';
import type { NormalCreation, NormalSink, NormalSource } from './normal';
import { originOf, type Borrowed, type Created, type Existing } from '../msk-cluster/origin';
import { clientVpc } from './vpc-connection';

/** To an existing cluster: in its VPC or over peering, or over a connection that is made here. */
type Connection =
  | { readonly connection: 'direct' }
  | { readonly connection: 'multi-vpc'; readonly vpc: VpcIdentity; readonly auth: PrivateAuth };

export type CreatedTarget = Created<NormalCreation> & { readonly access: Access };
export type ExistingTarget = Existing & Connection;
export type Target = CreatedTarget | Borrowed | ExistingTarget;

export function targetOf(config: NormalSource | NormalSink, use: Use): Target {
  const origin = originOf(config);
  if (origin.kind === 'created') return { ...origin, access: accessOf(config) };
  if (origin.kind === 'borrowed') return origin;
  return { ...origin, ...connectionOf(config, use) };
}

function connectionOf(config: NormalSource | NormalSink, use: Use): Connection {
  const { connection, auth } = config;
  if (connection === 'direct') return { connection };
  return {
    connection,
    vpc: ensured(clientVpc(config, use), 'a VPC connection without VPC'),
    auth: ensured(overVpcConnection(auth), 'a VPC connection that takes no such login'),
  };
}
