// A VPC that exists: how it is named or found, and what of that stands together.
import { isZoneId } from '../aws/regions';
import { vpcIdOf } from '../facts/found-network';
import { exactlyOne, needed, noEffect } from '../diagnostics/key-rules';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child } from '../document/pointer';
import type { NormalVpc, OwnNetwork } from '../network/normal';

import { namedSubnets } from '../network/named-ids';

const at = '/spec/network/vpc';

/** Something is made in the VPC, so its id must be given or found: `why` says what. */
export function vpcNeeded(vpc: NormalVpc, why: string): Problem[] {
  if (vpcIdOf(vpc) !== undefined) return [];
  const { tags, parameters } = vpc.find ?? {};
  if (tags) return needed(tags, 'vpc', `${at}/find/tags`, why, '{ Name: core }');
  if (parameters) return needed(parameters, 'vpc', `${at}/find/parameters`, why, '/core/vpc-id');
  return needed(vpc, 'id', at, why, 'vpc-0a1b2c3d4e5f60718');
}

/** Routes are made in the tables of the subnets: of subnets that are found, the tables are found as well. */
export function routeTablesNeeded(vpc: NormalVpc, why: string): Problem[] {
  return vpc.find ? [] : needed(vpc, 'routeTables', at, why, '[rtb-0a1b2c3d4e5f60718]');
}

/** What is found is not given as well. */
export function searchKeys(vpc: NormalVpc): Problem[] {
  const { find } = vpc;
  if (!find) return [];
  const problems = exactlyOne(find, ['tags', 'parameters'], `${at}/find`);
  if (problems.length > 0) return problems;
  const { tags, parameters } = find;
  const findsVpc = tags?.vpc !== undefined || parameters?.vpc !== undefined;
  return [
    ...(findsVpc ? noEffect(vpc, ['id'], at, '"find" finds the VPC') : []),
    ...(parameters?.securityGroups ? noEffect(vpc, ['securityGroups'], at, '"find" finds the security groups') : []),
    ...(tags ? vpcNeeded(vpc, 'subnets are found by their tags within one VPC') : []),
  ];
}

/** A zone is said of a subnet that the network names, and all zones in the same way. */
export function subnetZoneKeys(network: OwnNetwork): Problem[] {
  const { subnetZones = {} } = network.vpc;
  const named = namedSubnets(network);
  const [first] = Object.values(subnetZones);
  return Object.entries(subnetZones).flatMap(([subnet, zone]): Problem[] => {
    const pointer = child(`${at}/subnetZones`, subnet);
    if (!named.includes(subnet)) {
      const help = `remove "${subnet}", or name the subnet`;
      return [error('FLK3002', pointer, `"${subnet}" is no subnet that the network names`, { on: 'key', help })];
    }
    if (first === undefined || isZoneId(first) === isZoneId(zone)) return [];
    const help = 'name all zones by letters, or all by ids';
    return [error('FLK3305', pointer, `"${zone}" and "${first}" may be the same zone`, { help })];
  });
}
