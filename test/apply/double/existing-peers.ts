// VPCs of others that are there before the stack, with their route tables and security groups. Moto chooses ids by
// itself: it makes others than the stack names, and the double says the one for the other in both directions.
import type { Moto, Place } from './moto';

/** What a stack takes to exist on the other side of its peerings, in one account and Region. */
export interface ExistingPeer extends Place {
  readonly vpcs: readonly string[];
  readonly routeTables: readonly string[];
  readonly securityGroups: readonly string[];
}

/** Makes them in the mock. Returns the mock as it is, but that it knows them by the ids of the stack's. */
export async function withPeers(moto: Moto, peers: readonly ExistingPeer[]): Promise<Moto> {
  /** An id of the stack's → that of moto. */
  const ids = new Map<string, string>();
  for (const peer of peers) await createPeer(peer, moto, ids);
  const inMoto = (text: string): string => [...ids].reduce((said, [own, motos]) => said.replaceAll(own, motos), text);
  const inStack = (text: string): string => [...ids].reduce((said, [own, motos]) => said.replaceAll(motos, own), text);
  return {
    ...moto,
    forward: async (call, changed = {}) => {
      if (call.service !== 'ec2') return moto.forward(call, changed);
      const asked = Buffer.from(inMoto((changed.body ?? call.body).toString()));
      const { body, headers, ...answer } = await moto.forward(call, { ...changed, body: asked });
      const said = inStack(body.toString());
      return { ...answer, headers: { ...headers, 'content-length': String(Buffer.byteLength(said)) }, body: said };
    },
  };
}

/** Route tables and groups stand in the first of the VPCs: moto does not ask which one routes are for. */
async function createPeer(peer: ExistingPeer, moto: Moto, ids: Map<string, string>): Promise<void> {
  const make = async (parameters: Readonly<Record<string, string>>, pattern: RegExp): Promise<string> => {
    const { status, body } = await moto.ask(peer, 'ec2', {
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ Version: '2016-11-15', ...parameters }).toString(),
    });
    const id = pattern.exec(body.toString())?.[1];
    if (status !== 200 || id === undefined)
      throw new Error(`${parameters['Action']} of a peer failed with ${status}: ${body.toString().slice(0, 300)}`);
    return id;
  };
  for (const [index, vpc] of peer.vpcs.entries())
    ids.set(vpc, await make({ Action: 'CreateVpc', CidrBlock: `10.${200 + index}.0.0/16` }, /<vpcId>([^<]+)</));
  const VpcId = [...peer.vpcs].map((vpc) => ids.get(vpc))[0] ?? '';
  for (const table of peer.routeTables)
    ids.set(table, await make({ Action: 'CreateRouteTable', VpcId }, /<routeTableId>([^<]+)</));
  for (const group of peer.securityGroups) {
    const named = { GroupName: group, GroupDescription: 'existing', ...(VpcId !== '' && { VpcId }) };
    ids.set(group, await make({ Action: 'CreateSecurityGroup', ...named }, /<groupId>([^<]+)</));
  }
}
