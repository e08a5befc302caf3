// The cluster of a source or sink of MSK and how it is reached, once the rules have passed.
import { ensured } from '../../text/ensured';
import { overVpcConnection, type PrivateAuth } from '../kafka-client/auth';
import { accessOf, type Access } from './access';
import type { NormalCreation, NormalSink, NormalSource } from './normal';
import { originOf, type Borrowed, type Created, type Existing } from '../msk-cluster/origin';

/** To an existing cluster: in its VPC or over peering, or over a connection that is made here. */
type Connection =
  | { readonly connection: 'direct' }
  | { readonly connection: 'multi-vpc'; readonly vpc: string; readonly auth: PrivateAuth };

export type CreatedTarget = Created<NormalCreation> & { readonly access: Access };
export type ExistingTarget = Existing & Connection;
export type Target = CreatedTarget | Borrowed | ExistingTarget;

export function targetOf(config: NormalSource | NormalSink): Target {
  const origin = originOf(config);
  if (origin.kind === 'created') return { ...origin, access: accessOf(config) };
  if (origin.kind === 'borrowed') return origin;
  return { ...origin, ...connectionOf(config) };
}

function connectionOf({ connection, vpc, auth }: NormalSource | NormalSink): Connection {
  if (connection === 'direct') return { connection };
  return {
    connection,
    vpc: ensured(vpc, 'a VPC connection without VPC'),
    auth: ensured(overVpcConnection(auth), 'a VPC connection that takes no such login'),
  };
}
