// What the owner of a peer VPC must do where Terraform may not: an output to hand over, in the words of EC2's API, so
// that each part can be given to `aws ec2` as it is.
import type { Output } from '../facts/facts';
import { terraformName } from '../aws/naming';
import { json, type Text, type Value } from '../terraform/value';
import type { Peered, PeeringGround } from './peered';
import { needsBeyond } from './peering-need';
import { applicationRanges, ownRanges } from './ranges';
import { portsOf } from './security-groups';

/** `peering_lake_for_its_owner`. */
export function ownersOutput(name: string): string {
  return terraformName('peering', name, 'for_its_owner');
}

export function ownersPart(peered: Peered, id: Text, at: PeeringGround): Output {
  const { name, peering, region, accountId } = peered;
  const permissions = permissionsFor(peered, id, at);
  return {
    name: ownersOutput(name),
    description: `What account ${accountId} must do in ${region} for the peering with its VPC ${peering.vpc}`,
    value: json({
      AcceptVpcPeeringConnection: { VpcPeeringConnectionId: id },
      CreateRoute: routes(peered, id, at),
      ...(permissions.length > 0 && {
        AuthorizeSecurityGroupIngress: {
          ...(peering.securityGroup !== undefined && { GroupId: peering.securityGroup }),
          IpPermissions: permissions,
        },
      }),
      ModifyVpcPeeringConnectionOptions: {
        VpcPeeringConnectionId: id,
        AccepterPeeringConnectionOptions: { AllowDnsResolutionFromRemoteVpc: peering.dns },
      },
    }),
  };
}

/** Without route tables in the spec: once, for each table of the subnets that are reached. */
function routes({ peering }: Peered, id: Text, { network }: PeeringGround): Value[] {
  const tables = peering.routeTables?.map((table) => ({ RouteTableId: table })) ?? [{}];
  return tables.flatMap((table) =>
    ownRanges(network.vpc).map(({ cidr }) => ({ ...table, DestinationCidrBlock: cidr, VpcPeeringConnectionId: id })),
  );
}

/** A group of another account can be named within one Region only. */
function permissionsFor(peered: Peered, id: Text, at: PeeringGround): Value[] {
  const { home } = at.identity;
  const from: { readonly [key: string]: Value } =
    peered.region === home.region
      ? {
          UserIdGroupPairs: at.groups.map((group) => ({
            UserId: home.accountId,
            GroupId: group,
            VpcPeeringConnectionId: id,
          })),
        }
      : { IpRanges: applicationRanges(at.network.vpc).map(({ cidr }) => ({ CidrIp: cidr })) };
  const ports = needsBeyond(peered, at).map(portsOf);
  const each = [...new Map(ports.map((range) => [range.join('-'), range])).values()];
  return each.map(([FromPort, ToPort]) => ({ IpProtocol: 'tcp', FromPort, ToPort, ...from }));
}
