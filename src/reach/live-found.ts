// What the AWS CLI has found that decides no path, and that paths of the Reachability Analyzer begin or end with:
// network interfaces, and addresses of services.
import { addressOf, addressText, rangeOf } from '../aws/address-range';
import { idIn, itemsIn, ownId, rangesIn, textIn, type Answer } from './live-answer';
import type { Answers } from './live-kinds';
import type { NetworkInterface } from './looked';
import { onceById } from './merge-declared';
import type { Id } from './topology';

export type { NetworkInterface } from './looked';

/** What is there besides the networks. */
export interface Found {
  readonly interfaces: readonly NetworkInterface[];
  /** By the whole name of the service (`com.amazonaws.eu-west-1.s3`): an IPv4 address of it in the Region. */
  readonly serviceAddresses: ReadonlyMap<string, string>;
}

export const nothingFound: Found = { interfaces: [], serviceAddresses: new Map() };

export function foundIn(answers: Answers): Found {
  const interfaces = answers.items('NetworkInterfaces').flatMap((item) => {
    const id = ownId(item, 'NetworkInterfaceId');
    return id === undefined ? [] : [describedInterface(item, id)];
  });
  const addresses = answers.items('PrefixLists').flatMap((list) => {
    const name = textIn(list, 'PrefixListName');
    const address = rangesIn(list, 'Cidrs').flatMap(firstAddress)[0];
    return name === undefined || address === undefined ? [] : [[name, address] as const];
  });
  return { interfaces: onceById(interfaces), serviceAddresses: new Map(addresses) };
}

function describedInterface(item: Answer, id: Id): NetworkInterface {
  const vpc = idIn(item, 'VpcId');
  const subnet = idIn(item, 'SubnetId');
  const kind = textIn(item, 'InterfaceType');
  const owner = textIn(item, 'OwnerId');
  const groups = itemsIn(item, 'Groups').flatMap((group) => {
    const name = textIn(group, 'GroupName');
    const groupId = ownId(group, 'GroupId');
    return groupId === undefined ? [] : [{ id: groupId, ...(name !== undefined && { name }) }];
  });
  const all = [item, ...itemsIn(item, 'PrivateIpAddresses')].flatMap((one) => textIn(one, 'PrivateIpAddress') ?? []);
  const addresses = [...new Set(all)].filter((address) => addressOf(address)?.version === 4);
  return {
    id,
    ...(vpc !== undefined && { vpc }),
    ...(subnet !== undefined && { subnet }),
    groups,
    addresses,
    ...(kind !== undefined && { kind }),
    ...(owner !== undefined && /^\d{12}$/.test(owner) && { owner }),
  };
}

/** The first address of a range of IPv4 that a host may have: the network's own is none, but in the smallest ranges. */
export function firstAddress(cidr: string): string[] {
  const range = rangeOf(cidr);
  if (range?.version !== 4) return [];
  const value = range.bits > 30 ? range.first : range.first + 1n;
  return [addressText({ version: 4, value })];
}
