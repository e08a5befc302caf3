// Which ids the answers have, and in which VPC each of them stands: what the ids of a spec are held against.
import type { Answered } from '../network/known-vpc';
import type { ListOfVpc } from '../network/named-ids';
import { idIn, ownId } from './live-answer';
import type { Answers } from './live-kinds';

const keys = {
  subnets: ['Subnets', 'SubnetId'],
  routeTables: ['RouteTables', 'RouteTableId'],
  securityGroups: ['SecurityGroups', 'GroupId'],
} as const satisfies Record<ListOfVpc, readonly [string, string]>;

export function answeredIn(answers: Answers): Answered {
  const told = (Object.keys(keys) as ListOfVpc[]).map((list) => {
    const [kind, key] = keys[list];
    const things = answers.items(kind).flatMap((thing) => {
      const id = ownId(thing, key);
      return id === undefined ? [] : [{ id, vpc: idIn(thing, 'VpcId') }];
    });
    return { list, things, isWhole: answers.isWhole(kind) };
  });
  const vpcs = answers.items('Vpcs').flatMap((vpc) => ownId(vpc, 'VpcId') ?? []);
  return {
    vpcOf: new Map(
      told.flatMap(({ things }) => things.flatMap(({ id, vpc }) => (vpc === undefined ? [] : [[id, vpc] as const]))),
    ),
    lists: {
      ...Object.fromEntries(
        told
          .filter(({ isWhole }) => isWhole)
          .map(({ list, things }) => [list, new Set(things.map(({ id }) => id))] as const),
      ),
      ...(answers.isWhole('Vpcs') && { vpcs: new Set(vpcs) }),
    },
  };
}
