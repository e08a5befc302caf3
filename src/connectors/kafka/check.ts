// Rules for clusters of Kafka outside MSK.
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import type { Use } from '../connector';
import { isPrivateAddress } from '../hosts';
import { checkLogin, checkPorts, checkTopics, checkTransactions } from '../kafka-client/check';
import { serversOf } from '../kafka-client/client';
import { checkHosts } from '../kafka-client/hosts';
import type { NormalSink, NormalSource } from './normal';

export function check(config: NormalSource | NormalSink, use: Use): Problem[] {
  return [
    ...checkLogin(config, config.auth, use),
    ...checkTopics(config, use),
    ...checkPorts(
      config.bootstrapServers,
      (port) => port >= 1 && port <= 65_535,
      '1 to 65535',
      'there is no such port',
      use,
    ),
    ...checkReach(config, use),
    ...checkHosts(config, use),
  ];
}

export function checkSink(sink: NormalSink, use: Use): Problem[] {
  return [...check(sink, use), ...checkTransactions(sink, use)];
}

/** Outside a VPC the application reaches public addresses only. */
function checkReach({ bootstrapServers }: NormalSource | NormalSink, use: Use): Problem[] {
  const hidden = use.network ? undefined : serversOf(bootstrapServers).find(({ host }) => isPrivateAddress(host));
  if (!hidden) return [];
  return [
    error(
      'FLK3117',
      child(use.pointer, 'bootstrapServers'),
      `${hidden.host} is a private address, and the application is in no VPC`,
      { help: 'add spec.network.vpc with subnets that reach it by peering, a transit gateway or PrivateLink' },
    ),
  ];
}
